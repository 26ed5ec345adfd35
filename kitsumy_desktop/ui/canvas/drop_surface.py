"""What is dragged onto the canvas from outside: what would take it is shown, what is dropped is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.library.bundle import SUFFIX
from kitsumy_desktop.painting.pictures import PictureSource
from kitsumy_desktop.ui.canvas.colours import CanvasColours
from kitsumy_desktop.ui.canvas.marked import MarkedSurface
from kitsumy_desktop.ui.dropped import (
    ARCHIVE_SUFFIXES,
    PICTURE_SUFFIXES,
    TEXT_SUFFIXES,
    looks_known,
)

EVERY_PANEL = 1000
"""More panels than a page has."""


class DropSurface(MarkedSurface):
    """Takes files; what they become is decided by whoever listens."""

    status_changed = Signal(str)
    drop_told = Signal(str)
    """What letting go here would do, in plain English; empty: nothing is dragged any more."""
    """A sentence: what can be done now."""
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

    def show_drops(self, panels: Sequence[PanelId]) -> None:
        """The panels that would take what is dragged; none: nothing is."""
        raise NotImplementedError

    def show_drop(self, panel: PanelId | None) -> None:
        """The one panel that would take what is dragged."""
        self.show_drops((panel,) if panel is not None else ())

    def panels_from(self, panel: PanelId | None, count: int) -> tuple[PanelId, ...]:
        """A panel of the page in view and those read after it, so many in all."""
        order = self.editor.document.page(self.page).panels
        at = order.index(panel) if panel in order else len(order)
        return order[at : at + count]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        files = files_of(event)
        if not files:
            event.ignore()
            return
        self.show_drops(self.panels_from(self.panel_at(event.position()), _pictures_among(files)))
        self.drop_told.emit(_hint(files))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_drops(())
        self.drop_told.emit("")

    def dropEvent(self, event: QDropEvent) -> None:
        files, at = files_of(event), event.position()
        self.show_drops(())
        self.drop_told.emit("")
        if files:
            event.acceptProposedAction()
            page_point = self.camera.to_page(Point(at.x(), at.y()))
            self.files_dropped.emit(files, self.panel_at(at), page_point)


def files_of(event: QDropEvent) -> list[Path]:
    """What is being dragged of files and folders that may be of use here."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files if any(looks_known(f) for f in files) else []


def _pictures_among(files: Sequence[Path]) -> int:
    """How many panels may be filled; a folder or archive nobody has opened yet fills what there is."""
    if any(f.suffix.lower() in ARCHIVE_SUFFIXES or not f.suffix for f in files):
        return EVERY_PANEL
    return sum(f.suffix.lower() in PICTURE_SUFFIXES for f in files)


def _hint(files: Sequence[Path]) -> str:
    kinds = {f.suffix.lower() for f in files}
    if kinds & {SUFFIX}:
        return "Drop to open this comic"
    if kinds & TEXT_SUFFIXES:
        return "Drop to change the script"
    return "Drop pictures onto a panel; further ones go into the panels read after it"
