"""The takes of the selected panel as a list model: thumbnails read on threads, the latest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from kitsumy_desktop.comic.ids import PictureHash, TakeId
from kitsumy_desktop.comic.records.job import Job, JobId
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.spoken import model_name, provider_name

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
SHOWN_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the panel shows this take now."""
THUMB = 62
"""Logical pixels of a thumbnail's longer side."""


class TakesModel(QAbstractListModel):
    """One row a take. Thumbnails are asked for when a view paints them."""

    def __init__(self, pictures: PictureCache, ratio: float) -> None:
        super().__init__()
        self._pictures = LivePictures(pictures, self)
        self._pictures.arrived.connect(self._came)
        self._ratio = ratio
        self.takes: tuple[Take, ...] = ()
        self.jobs: dict[JobId, Job] = {}
        self._shown: PictureHash | None = None
        self.dragged: Callable[[Take, int], QMimeData] | None = None
        """What a drag of a take carries, by the take and its number from the oldest."""

    def close(self) -> None:
        """Read no more."""
        self._pictures.close()

    def show(self, takes: tuple[Take, ...], jobs: dict[JobId, Job]) -> None:
        """Other takes, with the jobs that made them as far as they are known."""
        self.jobs = jobs
        if takes != self.takes:
            self.beginResetModel()
            self.takes = takes
            self.endResetModel()

    def show_current(self, picture: PictureHash | None) -> None:
        """Which picture the panel shows."""
        if picture != self._shown:
            self._shown = picture
            if self.takes:
                last = self.index(len(self.takes) - 1, 0)
                self.dataChanged.emit(self.index(0, 0), last, [SHOWN_ROLE])

    def take(self, index: Index) -> Take | None:
        """The take of a row."""
        return self.takes[index.row()] if index.isValid() and index.row() < len(self.takes) else None

    def job(self, take: Take) -> Job | None:
        """The job that made a take, where it is known."""
        return self.jobs.get(JobId(take.job))

    def row_of(self, take: TakeId) -> int:
        """Where a take stands; −1: nowhere."""
        return next((n for n, t in enumerate(self.takes) if t.id == take), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many takes there are."""
        return 0 if parent.isValid() else len(self.takes)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Takes can be dragged, onto the page and out of the window."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def supportedDragActions(self) -> Qt.DropAction:
        """A take stays where it is."""
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What a drag of a take carries."""
        take = self.take(indexes[0]) if indexes else None
        if take is None or self.dragged is None:
            return QMimeData()
        return self.dragged(take, len(self.takes) - self.row_of(take.id))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Thumbnail, tool tip, spoken name, whether it is shown."""
        take = self.take(index)
        if take is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(take)
        if role == SHOWN_ROLE:
            return take.picture == self._shown
        if role == Qt.ItemDataRole.ToolTipRole:
            return take_text(take, self.job(take))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = take_text(take, self.job(take)).replace("\n", ", ")
            return tr("{words}, shown", words=words) if take.picture == self._shown else words
        return None

    def _thumbnail(self, take: Take) -> QImage | None:
        scale = THUMB * self._ratio / max(1, take.width, take.height)
        size = (max(1, round(take.width * scale)), max(1, round(take.height * scale)))
        return self._pictures.image(take.picture, *size)

    def _came(self, picture: str) -> None:
        for row, take in enumerate(self.takes):
            if take.picture == picture:
                index = self.index(row, 0)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


def take_text(take: Take, job: Job | None) -> str:
    """Who made it, with what, when, and what it cost: a line each."""
    lines = [provider_name(take.provider)]
    if take.model:
        lines.append(tr("{model} · seed {seed}", model=model_name(take.model), seed=take.seed))
    lines.append(tr("{w} × {h} pixels", w=take.width, h=take.height))
    if job is not None and take.job:
        lines.append(money_text(job.paid) if job.paid else tr("free"))
    if take.made:
        lines.append(take.made[:16].replace("T", " "))
    return "\n".join(lines)
