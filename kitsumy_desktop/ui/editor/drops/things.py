"""Takes, styles and things of the page dragged over the canvas and over pages of the strip or overview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QRubberBand

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.editing.commands.art import show_take
from kitsumy_desktop.editing.commands.elsewhere import move_to_page
from kitsumy_desktop.ui.canvas.drop_surface import files_of
from kitsumy_desktop.ui.canvas.widget import CanvasWidget
from kitsumy_desktop.ui.editor.drops.files import FileDrops, Place
from kitsumy_desktop.ui.editor.drops.mime import style_of
from kitsumy_desktop.ui.editor.overview.pages_view import PagesView
from kitsumy_desktop.ui.editor.pictures.hand_out import take_in
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import named, tr


class CanvasDrops(QObject):
    """Takes and styles over the canvas; drags of anything else are left to it."""

    def __init__(self, canvas: CanvasWidget, session: Session, takes: Callable[[], Sequence[Take]]) -> None:
        """`takes`: those that can be dragged now."""
        super().__init__(canvas)
        self._canvas = canvas
        self._session = session
        self._takes = takes
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what was dealt with here."""
        if isinstance(event, QDropEvent):  # entering and moving are drops that have not come about yet
            take, style = take_in(event.mimeData()), style_of(event.mimeData())
            if take or style:
                self._drag(event, take, style)
                return True
        elif isinstance(event, QDragLeaveEvent):
            self._canvas.show_drops(())
            self._canvas.drop_told.emit("")
        return super().eventFilter(watched, event)

    def _drag(self, event: QDropEvent, take: str | None, style: str) -> None:
        panel = self._canvas.panel_at(event.position())
        page = self._canvas.page
        dropped = event.type() == QEvent.Type.Drop
        if style:
            self._canvas.show_drops(() if dropped else self._session.document.page(page).panels)
            self._canvas.drop_told.emit("" if dropped else named("Drop to draw this page in another style"))
        else:
            self._canvas.show_drops(() if dropped or panel is None else (panel,))
            self._canvas.drop_told.emit("" if dropped else named("Drop the picture onto a panel"))
        event.acceptProposedAction()
        if dropped and style:
            set_style(self._session, page, style)
        elif dropped and panel is not None and take is not None:
            self._put_take(take, panel)

    def _put_take(self, take_id: str, panel: PanelId) -> None:
        """Show the take in the panel it was dropped onto, its own or another one."""
        session = self._session
        take = next((t for t in self._takes() if t.id == take_id), None)
        if take is None:
            return
        art = session.services.generation.art(take)
        if session.commit("Put a take into a panel", show_take(session.editor.committed, panel, art)):
            session.select((panel,))


class PagesDrops(QObject):
    """Files, styles, and things of the canvas over pages of a view; the page below is lit."""

    def __init__(self, pages: PagesView, canvas: CanvasWidget, session: Session, files: FileDrops) -> None:
        super().__init__(pages)
        self._pages = pages
        self._canvas = canvas
        self._session = session
        self._files = files
        self._frame = QRubberBand(QRubberBand.Shape.Rectangle, pages.viewport())
        pages.viewport().setAcceptDrops(True)
        pages.viewport().installEventFilter(self)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what was dealt with here."""
        if watched is self._canvas:
            return isinstance(event, QMouseEvent) and self._from_canvas(event)
        if isinstance(event, QDropEvent):
            return self._drag(event)
        if isinstance(event, QDragLeaveEvent):
            self._light(None)
        return super().eventFilter(watched, event)

    def _drag(self, event: QDropEvent) -> bool:
        files, style = files_of(event), style_of(event.mimeData())
        if not files and not style:
            return False
        page = self._page_at(event.position().toPoint())
        dropped = event.type() == QEvent.Type.Drop
        self._light(None if dropped else page)
        if page is None:
            event.ignore()
            return True
        event.acceptProposedAction()
        if dropped:
            self._take(page, files, style)
        return True

    def _take(self, page: PageId, files: Sequence[Path], style: str) -> None:
        if style:
            set_style(self._session, page, style)
        else:
            self._files.take(files, Place(page))

    def _from_canvas(self, event: QMouseEvent) -> bool:
        """Things that are moved on the canvas and let go over another page are taken there."""
        if not self._canvas.host.running or not self._pages.isVisible():
            return False
        page = self._below(event.globalPosition().toPoint())
        other = page if page != self._session.page and self._canvas.host.marks.carried else None
        self._light(other)
        if event.type() != QEvent.Type.MouseButtonRelease or other is None:
            return False
        self._light(None)
        chosen = self._canvas.host.selection.ids
        self._canvas.host.cancel()
        if self._session.commit(
            "Move to another page", move_to_page(self._session.editor.committed, chosen, other)
        ):
            self._session.show_page(other)
            self._session.select(tuple(i for i in chosen if self._session.document.page_of(i) == other))
        self._canvas.unsetCursor()
        return True

    def _page_at(self, at: QPoint) -> PageId | None:
        index = self._pages.indexAt(at)
        order = self._session.document.comic.pages
        return order[index.row()] if index.isValid() and index.row() < len(order) else None

    def _light(self, page: PageId | None) -> None:
        """A frame around the page that would take what is dragged."""
        order = self._session.document.comic.pages
        if page is None or page not in order:
            self._frame.hide()
            return
        model = self._pages.model()
        self._frame.setGeometry(
            self._pages.visualRect(model.index(order.index(page), 0)).adjusted(-3, -3, 3, 3)
        )
        self._frame.show()

    def _below(self, at: QPoint) -> PageId | None:
        viewport = self._pages.viewport()
        here = viewport.mapFromGlobal(at)
        return self._page_at(here) if viewport.rect().contains(here) else None


def set_style(session: Session, page_id: PageId, style: str) -> None:
    """Draw a page in another style; pictures made before are marked as stale."""
    document = session.editor.committed
    names = {s.id: s.name for s in session.services.styles()}
    page = document.page(page_id)
    own = "" if style == document.comic.style else style
    if style in names and session.commit(
        "Style of a page", changed(document, [msgspec.structs.replace(page, style=own)])
    ):
        session.notices.tell(tr("This page is drawn as “{style}” from now on.", style=tr(names[style])))
