"""Small pictures of pages, painted one at a time between other events."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.comic.records.character import Character, VoiceLettering
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.drawing.display import PageDrawing
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.editor.session import Session

HEIGHT = 136
"""Logical pixels."""
PAUSE_MS = 25
"""Between two thumbnails: the person's own work comes first."""
CALM_MS = 350
"""A page being worked on is painted when nothing has changed for so long."""
KEPT = 400


class PageThumbnails(QObject):
    """`pixmap` answers at once with what there is; `ready` tells when a better one is there."""

    ready = Signal(str)
    _came = Signal()
    """A picture was read, on a thread of the cache; the signal brings the news to this one."""

    def __init__(self, session: Session, pictures: PictureCache, ratio: float) -> None:
        super().__init__()
        self._session = session
        self._pictures = pictures
        self._ratio = ratio
        self._drawer = PageDrawer(session.services.book, pages_kept=1)
        self._made: OrderedDict[PageId, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[PageId, None] = OrderedDict()
        self._closed = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)
        self._came.connect(self._go_on)
        session.changed.connect(self._changed)

    def close(self) -> None:
        """Paint no more; the comic is about to be closed."""
        self._timer.stop()
        self._wanted.clear()
        self._closed = True

    def pixmap(self, page: PageId) -> QPixmap | None:
        """The thumbnail of a page, maybe of a moment ago; None where there is none yet."""
        made = self._made.get(page)
        if made is None and page not in self._wanted:
            self._want(page, PAUSE_MS)
        return made

    def _want(self, page: PageId, wait_ms: int) -> None:
        if self._closed:
            return
        self._wanted[page] = None
        if wait_ms > PAUSE_MS:
            self._wanted.move_to_end(page, last=False)
        if not self._timer.isActive() or wait_ms > PAUSE_MS:
            self._timer.start(wait_ms)

    def _next(self) -> None:
        if not self._wanted:
            return
        page, _ = self._wanted.popitem(last=False)
        document = self._session.editor.committed
        if page in document.records:
            if self._load_pictures(document, page):
                self._paint(document, page)
            else:
                self._wanted[page] = None
        if self._wanted:
            self._timer.start(PAUSE_MS)

    def _load_pictures(self, document: Document, page: PageId) -> bool:
        """Whether every picture is at hand in the small size; those that are not are asked for."""
        ready = True
        for panel in document.panels(page):
            if panel.art is None:
                continue
            size = self._size(panel.art.width, panel.art.height)
            if not self._pictures.is_sharp(panel.art.picture, *size):
                ready = False
                self._pictures.request(panel.art.picture, *size, lambda *_: self._came.emit())
        return ready

    def _go_on(self) -> None:
        if not self._timer.isActive() and not self._closed:
            self._timer.start(PAUSE_MS)

    def _size(self, width: int, height: int) -> tuple[int, int]:
        scale = min(1.0, HEIGHT * self._ratio / max(1, height))
        return max(1, round(width * scale)), max(1, round(height * scale))

    def _paint(self, document: Document, page: PageId) -> None:
        drawing: PageDrawing = self._drawer.draw(document, page)
        scale = HEIGHT * self._ratio / drawing.trim.h
        image = render_page(drawing, self._pictures, self._session.services.book, scale, bleed=False)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self._ratio)
        self._made[page] = pixmap
        self._made.move_to_end(page)
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
        self.ready.emit(page)

    def _changed(self, diff: Diff, phase: Phase) -> None:
        if phase is Phase.PREVIEW:
            return
        for page in _pages_of(diff, self._session.document):
            if page in self._made or page in self._wanted:
                self._want(page, CALM_MS)


def _pages_of(diff: Diff, document: Document) -> set[PageId]:
    """Pages whose picture a change touches; the comic's own record and a speaker's lettering touch all."""
    touched: set[RecordId] = set(diff.touched())
    if any(_letters_changed(before, after) for before, after in diff.changes.values()):
        return set(document.comic.pages)
    if any(isinstance(r, Comic) for change in diff.changes.values() for r in change):
        before, after = diff.changes[document.comic.id]
        if isinstance(before, Comic) and isinstance(after, Comic) and _looks_changed(before, after):
            return set(document.comic.pages)
    return {page for i in touched if (page := document.page_of(i)) is not None}


def _letters_changed(before: Record | None, after: Record | None) -> bool:
    """Whether a speaker is lettered in another way than before."""
    voices = (r.lettering if isinstance(r, Character) else VoiceLettering() for r in (before, after))
    return len(set(voices)) > 1


def _looks_changed(before: Comic, after: Comic) -> bool:
    names = ("format", "reading", "gutters", "lettering")
    return any(getattr(before, n) != getattr(after, n) for n in names)
