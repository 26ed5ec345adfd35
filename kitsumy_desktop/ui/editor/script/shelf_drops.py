"""What lies on the shelf can be dragged onto the page in view."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kitsumy_desktop.comic.ids import ShelvedId
from kitsumy_desktop.ui.editor.script.rows import WHAT, Rows

SHELVED = "application/x-kitsumy-shelved"
"""Its data is the record's id."""


class ShelfRows(Rows):
    """Rows that can be dragged away."""

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """What a drag of a row carries."""
        data = QMimeData()
        if items:
            data.setData(SHELVED, QByteArray(str(items[0].data(WHAT)).encode()))
        return data


class ShelfDrops(QObject):
    """Watches the page; `take(shelved)` is called when something from the shelf is dropped on it."""

    def __init__(self, page: QWidget, take: Callable[[ShelvedId], None]) -> None:
        super().__init__(page)
        self._take = take
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what was dealt with here; entering and moving are drops that have not come about yet."""
        if not isinstance(event, QDropEvent) or not event.mimeData().hasFormat(SHELVED):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Drop:
            self._take(ShelvedId(bytes(event.mimeData().data(SHELVED).data()).decode()))
        event.acceptProposedAction()
        return True
