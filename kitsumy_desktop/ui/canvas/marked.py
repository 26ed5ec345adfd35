"""The canvas between page and tools: badges on panels, which can be pressed and explain themselves."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip

from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.painting.pictures import PictureSource
from kitsumy_desktop.ui.canvas.badges import Badge, Badges
from kitsumy_desktop.ui.canvas.colours import CanvasColours
from kitsumy_desktop.ui.canvas.surface import CanvasSurface


class MarkedSurface(CanvasSurface):
    """Shows badges over the panels of the page in view."""

    badge_clicked = Signal(str, object)
    """Panel id, global QPoint below the badge."""

    def __init__(
        self, editor: Editor, book: FaceBook, pictures: PictureSource, colours: CanvasColours, page: PageId
    ) -> None:
        super().__init__(editor, book, pictures, colours, page)
        self.badges = Badges(colours)
        self._pressed: PanelId | None = None

    def set_badges(self, badges: Mapping[PanelId, Badge]) -> None:
        """Show these, of whatever page."""
        if self.badges.show(badges):
            self.update()

    def set_colours(self, colours: CanvasColours) -> None:
        """Show other colours."""
        self.badges.recolour(colours)
        super().set_colours(colours)

    def paint_badges(self, painter: QPainter, shapes: Mapping[PanelId, Polygon]) -> None:
        """The badges of the page in view."""
        self.badges.paint(painter, self.camera, shapes)

    def over_badge(self, at: QPointF) -> bool:
        """Whether the mouse is on a badge that can be pressed."""
        return self.badges.at(at) is not None

    def press_badge(self, event: QMouseEvent) -> bool:
        """A press on a badge is not one on the page; the badge answers when the button goes up."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self.badges.at(event.position()) if left else None
        return self._pressed is not None

    def release_badge(self, event: QMouseEvent) -> bool:
        """The end of what `press_badge` began."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return False
        box = self.badges.place(pressed)
        if box is not None and box.contains(event.position()):
            self.badge_clicked.emit(pressed, self.mapToGlobal(box.bottomLeft().toPoint()))
        return True

    def event(self, event: QEvent) -> bool:
        """A badge under the resting mouse says what it means."""
        if isinstance(event, QHelpEvent):
            panel = self.badges.at(QPointF(event.pos()))
            badge = self.badges.get(panel) if panel is not None else None
            if badge is not None and badge.text:
                QToolTip.showText(event.globalPos(), badge.text, self)
                return True
        return super().event(event)
