"""Dragging a card over the page: the panel below lights up, and takes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent

from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.ui.canvas.widget import CanvasWidget
from kitsumy_desktop.ui.editor.cast.mime import record_of
from kitsumy_desktop.ui.editor.cast.put import PutInPanel


class CardDrops(QObject):
    """Watches a canvas; drags of anything else are left to it."""

    def __init__(self, canvas: CanvasWidget, put: PutInPanel, finish: Callable[[], None]) -> None:
        """`finish`: keeps what is being typed or set elsewhere before a panel is changed."""
        super().__init__(canvas)
        self._canvas = canvas
        self._put = put
        self._finish = finish
        self._over = False
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what was dealt with here."""
        if isinstance(event, QDropEvent) and record_of(event.mimeData()):
            # entering and moving are drops that have not come about yet
            self._drag(event, record_of(event.mimeData()))
            return True
        if isinstance(event, QDragLeaveEvent) and self._over:
            self._show(None, "")
        return super().eventFilter(watched, event)

    def _drag(self, event: QDropEvent, record: str) -> None:
        panel = self._canvas.panel_at(event.position())
        if event.type() == QEvent.Type.Drop:
            self._show(None, "")
            if panel is not None:
                self._finish()
                if self._put.put(panel, record):
                    self._canvas.select((panel,))
        else:
            self._show(panel, self._put.hint(panel, record))
        if isinstance(event, QDragMoveEvent) and event.type() == QEvent.Type.DragMove and panel is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def _show(self, panel: PanelId | None, hint: str) -> None:
        self._over = panel is not None
        self._canvas.show_drop(panel)
        self._canvas.drop_told.emit(hint)
