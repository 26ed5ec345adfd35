"""Ctrl+Shift and a drag take a panel's picture off the page, to the desktop or into another program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QDrag, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.canvas.widget import CanvasWidget
from kitsumy_desktop.ui.editor.pictures.hand_out import HandOut

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
FACE = QSize(96, 96)
"""Logical pixels of what is seen at the pointer, at most."""


class DragOut(QObject):
    """Watches the canvas for such drags; every other event is the canvas's own."""

    def __init__(self, canvas: CanvasWidget, hand_out: HandOut, pictures: PictureCache) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hand_out = hand_out
        self._pictures = pictures
        self._pressed: tuple[QPointF, PanelId] | None = None
        self.start: Callable[[QDrag], object] = lambda drag: drag.exec(Qt.DropAction.CopyAction)
        """Runs a drag until it is dropped."""
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event began or went on with such a drag."""
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            return self._press(event)
        if self._pressed is None:
            return False
        if event.type() == QEvent.Type.MouseMove:
            self._move(event)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        return True

    def _press(self, event: QMouseEvent) -> bool:
        plain = event.button() == Qt.MouseButton.LeftButton and event.modifiers() == HELD
        panel = self._canvas.panel_at(event.position()) if plain and self._canvas.tool == "select" else None
        record = self._canvas.editor.document.find(panel or "")
        shown = panel is not None and isinstance(record, Panel) and record.art is not None
        self._pressed = (event.position(), panel) if shown and panel is not None else None
        return self._pressed is not None

    def _move(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        began, panel = self._pressed
        if (event.position() - began).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        data = self._hand_out.panel(panel)
        if data is None:
            return
        drag = QDrag(self._canvas)
        drag.setMimeData(data)
        face = self._face(panel)
        if face is not None:
            drag.setPixmap(face)
        self.start(drag)

    def _face(self, panel: PanelId) -> QPixmap | None:
        record = self._canvas.editor.document.find(panel)
        art = record.art if isinstance(record, Panel) else None
        image = self._pictures.image(art.picture, FACE.width(), FACE.height()) if art is not None else None
        if image is None:
            return None
        ratio = self._canvas.devicePixelRatioF()
        small = QPixmap.fromImage(image).scaled(
            FACE * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        small.setDevicePixelRatio(ratio)
        return small
