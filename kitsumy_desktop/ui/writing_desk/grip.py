"""What a card or a line is moved by: dragged with the mouse, or stepped with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk.fields import IconButton


class Grip(IconButton):
    """Tells where it is dragged and dropped, in global coordinates, and how the arrows step."""

    dragged = Signal(object)
    """QPoint under the mouse; None: the drag was left."""
    dropped = Signal(object)
    stepped = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, "grip-vertical", tr("{name}: drag, or arrow keys", name=name))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._pressed: QPoint | None = None
        self._dragging = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It does when the mouse went far enough."""
        if self._pressed is None:
            return
        at = event.globalPosition().toPoint()
        if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Here it shall be."""
        if self._leave():
            self.dropped.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down step, Esc leaves a drag."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Escape and self._dragging:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> bool:
        dragging, self._dragging, self._pressed = self._dragging, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if dragging:
            self.dragged.emit(None)
        return dragging
