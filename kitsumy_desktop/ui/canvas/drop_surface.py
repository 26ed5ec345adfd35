"""What is dragged onto the canvas from outside: what would take it is shown, what is dropped is told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.painting.pictures import PictureSource
from kitsumy_desktop.ui.canvas.colours import CanvasColours
from kitsumy_desktop.ui.canvas.marked import MarkedSurface

TEXT_SUFFIXES = frozenset({".txt", ".md", ".markdown", ".fountain", ".text"})
PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff"})


class DropSurface(MarkedSurface):
    """Takes files; what they become is decided by whoever listens."""

    files_dropped = Signal(object, object, object)
    """list of Path, id of the panel under the cursor or None, page Point."""

    def __init__(
        self, editor: Editor, book: FaceBook, pictures: PictureSource, colours: CanvasColours, page: PageId
    ) -> None:
        super().__init__(editor, book, pictures, colours, page)
        self.setAcceptDrops(True)

    def panel_at(self, at: QPointF) -> PanelId | None:
        """The panel at a place of the widget."""
        raise NotImplementedError

    def show_drop(self, panel: PanelId | None) -> None:
        """The panel that would take what is dragged; None: nothing is."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_of(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        pictures = any(f.suffix.lower() in PICTURE_SUFFIXES for f in _files_of(event))
        self.show_drop(self.panel_at(event.position()) if pictures else None)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        files, at = _files_of(event), event.position()
        self.show_drop(None)
        if files:
            event.acceptProposedAction()
            page_point = self.camera.to_page(Point(at.x(), at.y()))
            self.files_dropped.emit(files, self.panel_at(at), page_point)


def _files_of(event: QDropEvent) -> list[Path]:
    """The picture and text files that are being dragged."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [f for f in files if f.suffix.lower() in PICTURE_SUFFIXES | TEXT_SUFFIXES]
