"""Cut, copy, paste, looks: of the selection, or of pages where pages are chosen."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import BalloonId, PageId, PanelId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import page_format
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.commands.clip import Clip, clip_of, clip_of_pages, look_clip
from kitsumy_desktop.editing.commands.clipboard import paste, paste_text
from kitsumy_desktop.editing.commands.looks import give_look
from kitsumy_desktop.editing.commands.pages import delete_pages
from kitsumy_desktop.editing.commands.paste_pages import paste_pages
from kitsumy_desktop.editing.selection import Selection, panels_of
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.part import render_part
from kitsumy_desktop.tools.hit import panel_under
from kitsumy_desktop.tools.pending import delete_diff
from kitsumy_desktop.ui.dropped import PICTURE_SUFFIXES
from kitsumy_desktop.ui.editor.clipboard.mime import ClipData, clip_in, files_in, offer
from kitsumy_desktop.ui.editor.clipboard.pictures import ClipboardPictures
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk
from kitsumy_desktop.ui.editor.overview.pages_view import PagesView
from kitsumy_desktop.ui.i18n import tr

DPI = 200.0
MOST_PIXELS = 700_000
"""Size of the picture other programs get: more would be felt while it is painted."""
STILL_PX = 4.0
"""A pointer that moved no further between two pastes means the same place, in screen pixels."""


def clipboard_commands(desk: Desk) -> CommandTable:
    """What each command id does."""
    work = ClipboardWork(desk)
    return {
        "edit.cut": work.cut,
        "edit.copy": work.copy,
        "edit.paste": work.paste,
        "edit.paste_in_place": lambda: work.paste(in_place=True),
        "edit.copy_look": work.copy_look,
        "edit.paste_look": work.paste_look,
    }


class ClipboardWork:
    """The clipboard of one open comic. What it holds is the system's, so every window shares it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._session = desk.session
        self._pictures = ClipboardPictures(desk.session, desk.view.work)
        self._last: tuple[bytes, PageId, Point] | None = None
        self._again = 0

    # -- copying --------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the pages that are chosen where the keyboard is in a list of pages, else what is selected."""
        self._copied()

    def cut(self) -> None:
        """Copy, and take away."""
        pages = self._chosen_pages()
        document = self._desk.document
        if pages and len(pages) >= len(document.comic.pages):
            self._session.notices.tell(tr("A comic keeps at least one page."))
        elif self._copied():
            chosen = Selection(self._session.selection)
            diff = delete_pages(document, pages) if pages else delete_diff(document, chosen)
            if diff.is_empty:
                self._session.notices.tell(tr("Locked things are copied, but stay."))
            else:
                self._session.commit("Cut", diff)

    def copy_look(self) -> None:
        """Take the look of what was selected last."""
        chosen = self._session.selection
        clip = look_clip(self._desk.document, chosen[-1]) if chosen else None
        if clip is not None:
            self._offer(clip, lambda: None)

    def _copied(self) -> bool:
        document, page = self._desk.document, self._desk.page
        pages = self._chosen_pages()
        if pages:
            clip = clip_of_pages(document, pages)
        else:
            clip = clip_of(document, page, self._session.selection) if page is not None else None
        if clip is None:
            self._session.notices.tell(tr("Select something to copy first."))
            return False
        ids = frozenset(r.id for r in (*clip.panels(), *clip.items()))
        home = pages[0] if pages else page
        self._offer(clip, lambda: self._painted(document, home, None if pages else ids))
        return True

    def _offer(self, clip: Clip, paint: Callable[[], QImage | None]) -> None:
        offer(ClipData(clip, paint, lambda: self._pictures.files_of(clip)))
        self._last = None

    def _painted(self, document: Document, page: PageId | None, ids: frozenset[str] | None) -> QImage | None:
        """What was copied as a picture, from what the screen holds of its pictures; pages whole."""
        if page is None:
            return None
        pictures, book = self._desk.view.pictures, self._session.services.book
        drawing = PageDrawer(book, 1).draw(document, page)
        if ids is None:
            scale = min(DPI / 72.0, (MOST_PIXELS / (drawing.trim.w * drawing.trim.h)) ** 0.5)
            return render_page(drawing, pictures, book, scale)
        return render_part(drawing, ids, pictures, book, dpi=DPI, most=MOST_PIXELS)

    def _chosen_pages(self) -> tuple[PageId, ...]:
        """The pages that are chosen, where the keyboard is in a list of pages."""
        focus = QApplication.focusWidget()
        return focus.chosen() if isinstance(focus, PagesView) else ()

    # -- pasting --------------------------------------------------------------------------------------

    def paste(self, *, in_place: bool = False) -> None:
        """Whatever the clipboard holds: things and pages of comics, pictures, text."""
        data, page = _offered(), self._desk.page
        try:
            self._paste(data, page, in_place)
        except InputError as error:
            self._session.notices.tell_error(error)

    def paste_look(self) -> None:
        """Draw what is selected like what was copied, as far as it is of the same kind."""
        try:
            clip = clip_in(_offered())
        except InputError as error:
            self._session.notices.tell_error(error)
            return
        if clip is None:
            self._session.notices.tell(tr("Copy something first: its look can then be pasted."))
            return
        diff = give_look(
            self._desk.document, self._session.selection, clip.records, self._session.services.book
        )
        if not self._session.commit("Paste look", diff):
            self._session.notices.tell(tr("Nothing selected is of the kind that was copied, or it looks so."))

    def _paste(self, data: QMimeData, page: PageId | None, in_place: bool) -> None:
        clip = clip_in(data)
        if clip is not None and clip.kind == "look":
            self.paste_look()
        elif clip is not None and self._pictures.strangers(clip):
            self._spawn(self._paste_settled(clip, files_in(data), in_place), "paste")
        elif clip is not None:
            self._paste_clip(clip, in_place)
        elif page is not None:
            self._paste_foreign(data, page)

    async def _paste_settled(self, clip: Clip, files: dict[Any, bytes], in_place: bool) -> None:
        self._paste_clip(await self._pictures.settled(clip, files), in_place)

    def _paste_clip(self, clip: Clip, in_place: bool) -> None:
        services, page = self._session.services, self._desk.page
        if clip.kind == "pages":
            number = self._session.page_number + 1 if page is not None else 0
            pasted = paste_pages(self._desk.document, clip, services.ids, services.book, at=number)
            if self._session.commit("Paste pages" if len(pasted.ids) > 1 else "Paste page", pasted.diff):
                self._session.show_page(PageId(pasted.ids[0]))
            return
        if page is None or not (clip.panels() or clip.items()):
            return
        at: Point | None = None
        again = 0
        if not in_place:
            at, again = self._place(clip, page)
        pasted = paste(self._desk.document, page, clip, services.ids, services.book, at=at, again=again)
        if self._session.commit("Paste", pasted.diff):
            self._session.select(pasted.ids)

    def _paste_foreign(self, data: QMimeData, page: PageId) -> None:
        """Picture files before text before a picture: a text that is copied often brings its own portrait."""
        files = [Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()] if data.hasUrls() else []
        files = [f for f in files if f.suffix.lower() in PICTURE_SUFFIXES]
        at = self._spot(page)
        text = data.text() if data.hasFormat("text/plain") else ""
        if files:
            self._spawn(self._pictures.place_files(files, page, self._panel_for(at), at), "paste pictures")
        elif data.hasImage() and not text.strip():
            image = data.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self._spawn(self._pictures.place_image(image, page, self._panel_for(at), at), "paste picture")
        else:
            self._paste_text(text, page, at)

    def _paste_text(self, text: str, page: PageId, at: Point) -> None:
        services = self._session.services
        balloon = BalloonId(services.ids("bl"))
        diff = paste_text(self._desk.document, page, text, at, balloon, services.book)
        if self._session.commit("Paste text", diff):
            self._session.select((balloon,))

    def _place(self, clip: Clip, page: PageId) -> tuple[Point, int]:
        """Where to paste, and how often that was done right there before."""
        at = self._spot(page)
        digest = hashlib.blake2b(repr(clip.records).encode()).digest()
        scale = self._desk.view.canvas.camera.view_scale
        last = self._last
        same = last is not None and last[:2] == (digest, page) and last[2].distance(at) * scale <= STILL_PX
        self._again = self._again + 1 if same else 0
        if not same:
            self._last = (digest, page, at)
        return (self._last[2] if self._last is not None else at), self._again

    def _spot(self, page: PageId) -> Point:
        """The place of the context menu, else of the pointer on the page, else the middle of the view."""
        view = self._desk.view
        at = view.menu_at if view.menu_at is not None else view.canvas.pointer
        bleed = page_format(self._desk.document.comic, self._desk.document.page(page)).bleed_box
        return at if at is not None and bleed.contains(at) else view.canvas.center()

    def _panel_for(self, at: Point) -> PanelId | None:
        """The panel a picture goes into: the one that is selected, else the one there."""
        document = self._desk.document
        chosen = panels_of(Selection(self._session.selection), document)
        if len(chosen) == 1 and isinstance(document.find(chosen[0]), Panel):
            return chosen[0]
        return panel_under(self._desk.view.canvas.host.scene(), at)

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._desk.tasks.spawn(work, name)


def _offered() -> QMimeData:
    """What the clipboard holds; an empty one has nothing at all on some systems."""
    held: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return held if held is not None else QMimeData()
