"""The monitor's queue: jobs of all comics with state, provider and cost; open, failed, done, or all."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.records.job import Batch, BatchId, Job, JobId, JobState
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.money.figures import Counts, counts
from kitsumy_desktop.ui.money.looks import RIGHT, sign, tokens_of
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.parts.spoken import duration, provider_name
from kitsumy_desktop.ui.theme.tokens import Tokens

Index: TypeAlias = QModelIndex | QPersistentModelIndex
WHAT, PROVIDER, STATE, COST, TIME = range(5)
HEADS = ("Picture", "Provider", "State", "Cost", "Time")
WORDS: dict[JobState, str] = {
    "queued": "Waits",
    "sending": "Being sent",
    "unsure": "Your decision is needed",
    "running": "Being made",
    "receiving": "Arriving",
    "done": "Done",
    "failed": "Failed",
    "cancelled": "Cancelled",
}
SIGNS: dict[JobState, tuple[str, str]] = {
    "queued": ("clock", "text_faint"),
    "sending": ("loader-circle", "accent"),
    "unsure": ("circle-question-mark", "warning"),
    "running": ("loader-circle", "accent"),
    "receiving": ("download", "accent"),
    "done": ("circle-check", "success"),
    "failed": ("circle-x", "danger"),
    "cancelled": ("circle-stop", "text_faint"),
}
"""State → icon, token of its colour."""
OPEN: frozenset[JobState] = frozenset(("queued", "sending", "unsure", "running", "receiving"))
FILTERS: tuple[tuple[str, str, frozenset[JobState]], ...] = (
    ("open", "Open", OPEN),
    ("failed", "Failed", frozenset(("failed",))),
    ("done", "Done", frozenset(("done",))),
    ("all", "All", frozenset(WORDS)),
)
WIDTHS = {PROVIDER: 172, STATE: 196, COST: 64, TIME: 64}


class JobModel(QAbstractTableModel):
    """Jobs, the latest order first, each order from its first picture on."""

    def __init__(self, tokens: Callable[[], Tokens]) -> None:
        super().__init__()
        self._tokens = tokens
        self._jobs: list[Job] = []
        self._keys: list[tuple[float, str, int]] = []
        self._shares: dict[JobId, float | None] = {}
        self._labels: dict[BatchId, str] = {}

    def show_jobs(self, jobs: Iterable[Job], batches: Iterable[Batch]) -> None:
        """All of them anew."""
        self.beginResetModel()
        self._labels = {batch.id: batch.label for batch in batches}
        ordered = sorted(jobs, key=key_of)
        self._jobs, self._keys = ordered, [key_of(job) for job in ordered]
        self.endResetModel()

    def change(self, job: Job, share: float | None) -> None:
        """A job's new state, or a new job."""
        self._shares[job.id] = share
        key = key_of(job)
        place = bisect_left(self._keys, key)
        if place < len(self._keys) and self._keys[place] == key:
            self._jobs[place] = job
            self.dataChanged.emit(self.index(place, 0), self.index(place, TIME))
            return
        self.beginInsertRows(QModelIndex(), place, place)
        self._jobs.insert(place, job)
        self._keys.insert(place, key)
        self.endInsertRows()

    @property
    def jobs(self) -> list[Job]:
        """What is shown, filters aside."""
        return self._jobs

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many jobs."""
        return 0 if parent.isValid() else len(self._jobs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Picture, provider, state, cost, time."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (COST, TIME):
            return RIGHT
        return tr(HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        job, column = self._jobs[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(job, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (COST, TIME):
            return RIGHT
        if role == Qt.ItemDataRole.DecorationRole and column == STATE:
            name, colour = SIGNS[job.state]
            return sign(name, getattr(self._tokens(), colour))
        if role == Qt.ItemDataRole.ForegroundRole and job.state in ("queued", "cancelled"):
            return QColor(self._tokens().text_soft)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return f"{told(job.reason)} {told(job.hint)}".strip() or job.wanted.prompt[:300] or None
        return None

    def _text(self, job: Job, column: int) -> str:
        if column == WHAT:
            order = self._labels.get(job.batch) or tr("Pictures")
            return f"{order} · {job.number + 1}"
        if column == PROVIDER:
            return provider_name(job.provider) if job.provider else ""
        if column == STATE:
            return self._state(job)
        if column == COST:
            return money_text(job.paid) if job.paid else ""
        took = job.ended - job.sent if job.state == "done" and 0 < job.sent <= job.ended else 0.0
        return duration(took) if took else ""

    def _state(self, job: Job) -> str:
        words = tr(WORDS[job.state])
        share = self._shares.get(job.id)
        if job.state == "running" and share is not None:
            return tr("{state}, {percent} %", state=words, percent=round(share * 100))
        return f"{words}: {told(job.reason)}" if job.reason and job.state in ("failed", "queued") else words


class _Filter(QSortFilterProxyModel):
    """Shows jobs in some states."""

    def __init__(self) -> None:
        super().__init__()
        self.states: frozenset[JobState] = OPEN

    def choose(self, states: frozenset[JobState]) -> None:
        """Show these."""
        self.beginFilterChange()
        self.states = states
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether it is in one of them."""
        model = self.sourceModel()
        return isinstance(model, JobModel) and model.jobs[row].state in self.states


class QueueView(QWidget):
    """The table with its filters, or what to expect here when it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.model = JobModel(lambda: tokens_of(self))
        self._filter = _Filter()
        self._filter.setSourceModel(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._make_filters())
        self.table = QTreeView()
        self.table.setAccessibleName(tr("Queue"))
        self.table.setProperty("role", "framed")
        self.table.setModel(self._filter)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for section, width in WIDTHS.items():
            header.resizeSection(section, width)
        self.empty = label("", "soft", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)
        for signal in (self._filter.rowsInserted, self._filter.rowsRemoved, self._filter.modelReset):
            signal.connect(self._look)
        self._look()

    def show_jobs(self, jobs: Iterable[Job], batches: Iterable[Batch]) -> None:
        """All of them anew."""
        self.model.show_jobs(jobs, batches)
        self._look()

    def count(self) -> Counts:
        """Put the numbers on the filters; what they are."""
        found = counts(self.model.jobs)
        numbers = {
            "open": found.waiting + found.working + found.unsure,
            "failed": found.failed,
            "done": found.done,
            "all": len(self.model.jobs),
        }
        for button, (name, text, _) in zip(self._buttons.buttons(), FILTERS, strict=True):
            button.setText(f"{tr(text)}  {numbers[name]}" if numbers[name] else tr(text))
        return found

    def choose(self, name: str) -> None:
        """Show "open", "failed", "done" or "all"."""
        for number, (known, _, states) in enumerate(FILTERS):
            if known == name:
                self._buttons.button(number).setChecked(True)
                self._filter.choose(states)
        self._look()

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label(tr("Queue"), "section"))
        row.addStretch(1)
        self._buttons = QButtonGroup(self)
        for number, (name, text, _states) in enumerate(FILTERS):
            button = QPushButton(tr(text))
            button.setCheckable(True)
            button.setChecked(name == "open")
            button.setProperty("role", "segment")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, name=name: self.choose(name))
            self._buttons.addButton(button, number)
            row.addWidget(button)
        return row

    def _look(self, *_what: object) -> None:
        there = self._filter.rowCount() > 0
        self._stack.setCurrentIndex(0 if there else 1)
        if not there:
            open_only = self._filter.states == OPEN
            self.empty.setText(
                tr("Nothing is being made. Pictures you order appear here.")
                if open_only
                else tr("No such picture in the last 24 hours.")
            )


def key_of(job: Job) -> tuple[float, str, int]:
    """The latest order first, each in its own order."""
    return -job.ordered, job.batch, job.number
