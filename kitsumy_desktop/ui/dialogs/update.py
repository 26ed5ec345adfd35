"""Update from a script file: what it would change, page by page, before anything is changed."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.story.update.values import ChangeKind, Update
from kitsumy_desktop.ui.dialogs.update_report import report
from kitsumy_desktop.ui.editor.script.told import counts
from kitsumy_desktop.ui.generation import Generation, Terms, Wish
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.dialog_buttons import DialogButtons
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.parts.spoken import cost
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

Shown: TypeAlias = ChangeKind | Literal["all"]
FILTERS: tuple[tuple[Shown, str], ...] = (
    ("all", "All changes"),
    ("changed", "Changed"),
    ("moved", "Moved"),
    ("new", "New"),
    ("gone", "Gone"),
    ("same", "Unchanged"),
)


class Changes(msgspec.Struct, frozen=True):
    """A file's name, and what it would do to a comic."""

    name: str
    document: Document
    update: Update

    @property
    def after(self) -> Document:
        """The comic as it would be."""
        return self.update.diff.applied_to(self.document)


class UpdateDialog(QDialog):
    """Emits `accepted` when the change is wanted."""

    settled = Signal()
    """Everything that is asked for has been answered: what renewing would cost."""

    def __init__(
        self, parent: QWidget, changes: Changes, generation: Generation, theme: Theme, tasks: Tasks
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Update from a script file"))
        self.setModal(True)
        self.resize(760, 620)
        self.changes = changes
        self._generation = generation
        self._theme = theme
        self._counts = counts(changes.update.changes)
        self.shown: Shown = "all"
        self.filters = QButtonGroup(self)
        self.body = QTextBrowser()
        self.body.setAccessibleName(tr("What changes"))
        self.body.setOpenLinks(False)
        self.stale = label("", "soft", wrap=True)
        self.stale.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self._headline(), "title", wrap=True))
        column.addWidget(label(tr("From “{name}”", name=changes.name), "soft"))
        column.addLayout(self._make_filters())
        column.addWidget(self.body, 1)
        column.addWidget(self.stale)
        column.addWidget(self._make_buttons())
        theme.changed.connect(self._show)
        self._show()
        tasks.spawn(self._price(), "price of what becomes stale")

    @property
    def renewed(self) -> tuple[PanelId, ...]:
        """Panels whose pictures follow from the brief today and would not afterwards."""
        today = set(self._generation.stale(self.changes.document))
        return tuple(p for p in self._generation.stale(self.changes.after) if p not in today)

    def show_only(self, kind: Shown) -> None:
        """Show one kind of changes, or all of them."""
        self.shown = kind
        self.filters.button([f for f, _ in FILTERS].index(kind)).setChecked(True)
        self._show()

    def _headline(self) -> str:
        touched = sum(n for kind, n in self._counts.items() if kind != "same")
        if touched:
            return trn("1 panel is touched|%n panels are touched", touched)
        if self.changes.update.is_empty:
            return tr("The file says what the comic says")
        return tr("No panel is touched, only the wording of the script")

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for number, (kind, name) in enumerate(FILTERS):
            count = self._count(kind)
            button = QPushButton(f"{tr(name)} · {count}" if count else tr(name))
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setChecked(kind == self.shown)
            button.setEnabled(bool(count) or kind == "all")
            button.clicked.connect(lambda _checked=False, k=kind: self.show_only(k))
            self.filters.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _count(self, kind: Shown) -> int:
        if kind == "all":
            return sum(n for each, n in self._counts.items() if each != "same")
        return self._counts[kind]

    def _make_buttons(self) -> DialogButtons:
        box = DialogButtons(self, tr("Apply"))
        self.apply = box.go
        self.apply.setEnabled(not self.changes.update.is_empty)
        box.accepted.connect(self.accept)
        return box

    def _show(self) -> None:
        update = self.changes.update
        wanted = tuple(
            c for c in update.changes if (c.kind == self.shown if self.shown != "all" else c.kind != "same")
        )
        remarks = update.diagnostics if self.shown == "all" else ()
        self.body.setHtml(report(wanted, remarks, self.changes.document, self._theme.tokens))

    async def _price(self) -> None:
        """Quietly: what it would cost is good to know, and no reason to stop."""
        panels = self.renewed
        if panels:
            text = trn("1 picture becomes out of date.|%n pictures become out of date.", len(panels))
            self.stale.setText(text)
            self.stale.show()
            try:
                quote = await self._generation.quote(self.changes.after, Wish("generate", panels), Terms())
            except KitsumyError:
                more = tr("What renewing would cost cannot be told now.")
            else:
                more = (
                    tr("Renewing would cost about {cost}.", cost=cost(quote.best.cost))
                    if quote.best is not None
                    else tr("What renewing would cost cannot be told now.")
                )
            self.stale.setText(f"{text} {more}")
        self.settled.emit()
