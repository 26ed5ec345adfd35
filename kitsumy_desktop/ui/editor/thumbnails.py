"""Small pictures of pages, made one at a time on a thread of their own, those in view first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import PageId, PictureHash, RecordId
from kitsumy_desktop.comic.records.character import Character, VoiceLettering
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.craft.lettering.faces import FaceBook
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
BUDGET = 64 * 1024 * 1024
"""Bytes of thumbnails kept; those asked for longest ago go first."""
BYTES_A_PIXEL = 4


class PageThumbnails(QObject):
    """`pixmap` answers at once with what there is; `ready` tells when a better one is there.

    A page's picture is painted on a thread of its own: a page takes about 12 ms, of which the window's
    thread sees nothing but the ready picture.
    """

    ready = Signal(str)
    _painted = Signal(str, object)
    """(page, future of its picture), from the painting thread to this one."""

    def __init__(self, session: Session, pictures: PictureCache, ratio: float, height: int = HEIGHT) -> None:
        """`height` in logical pixels of a page's trim; `ratio`: device pixels to a logical one."""
        super().__init__(session)
        self._session = session
        self._ratio = ratio
        self._height = height
        self._maker = _Maker(session.services.book, pictures)
        self._thread: ThreadPoolExecutor | None = None
        self._made: OrderedDict[PageId, tuple[int, QPixmap]] = OrderedDict()
        self._wanted: OrderedDict[PageId, None] = OrderedDict()
        self._bytes = 0
        self._busy = False
        self._closed = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)
        self._painted.connect(self._take)
        session.changed.connect(self._changed)

    @property
    def bytes_held(self) -> int:
        """Memory of the thumbnails, in bytes."""
        return self._bytes

    @property
    def waiting(self) -> bool:
        """Whether thumbnails are still to come."""
        return self._busy or bool(self._wanted)

    def close(self) -> None:
        """Paint no more; the comic is about to be closed."""
        self._timer.stop()
        self._wanted.clear()
        self._closed = True
        if self._thread is not None:
            self._thread.shutdown(wait=True, cancel_futures=True)

    def set_height(self, height: int) -> None:
        """Make thumbnails of another height from now on; those there are stay until then."""
        self._height = height

    def pixmap(self, page: PageId) -> QPixmap | None:
        """The thumbnail of a page, maybe of a moment ago; None where there is none yet."""
        height, made = self._made.get(page, (0, None))
        if made is not None:
            self._made.move_to_end(page)
        if height != self._height and page not in self._wanted:
            self._want(page, PAUSE_MS)
        return made

    def made(self, page: PageId) -> bool:
        """Whether there is a thumbnail of the page."""
        return page in self._made

    def only(self, pages: Iterable[PageId]) -> None:
        """Of what is wanted, make these alone, in this order: they are in view."""
        self._wanted = OrderedDict((p, None) for p in pages if p in self._wanted)

    def _want(self, page: PageId, wait_ms: int) -> None:
        if self._closed:
            return
        self._wanted[page] = None
        if wait_ms > PAUSE_MS:
            self._wanted.move_to_end(page, last=False)
        if not self._timer.isActive() or wait_ms > PAUSE_MS:
            self._timer.start(wait_ms)

    def _next(self) -> None:
        document = self._session.editor.committed
        while self._wanted and not self._busy:
            page, _ = self._wanted.popitem(last=False)
            if page in document.records:
                self._begin(document, page)

    def _begin(self, document: Document, page: PageId) -> None:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "thumbnails")
        self._busy = True
        future = self._thread.submit(self._maker.paint, document, page, self._height, self._ratio)
        future.add_done_callback(lambda done: self._tell(page, done))

    def _tell(self, page: PageId, done: Future[tuple[int, QImage]]) -> None:
        """On the painting thread."""
        if not self._closed:
            self._painted.emit(page, done)

    def _take(self, page: str, done: Future[tuple[int, QImage]]) -> None:
        self._busy = False
        if self._closed:
            return
        height, image = done.result()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self._ratio)
        self._keep(PageId(page), height, pixmap)
        self.ready.emit(page)
        if self._wanted and not self._timer.isActive():
            self._timer.start(PAUSE_MS)

    def _keep(self, page: PageId, height: int, pixmap: QPixmap) -> None:
        earlier = self._made.pop(page, None)
        self._bytes += _bytes_of(pixmap) - (_bytes_of(earlier[1]) if earlier is not None else 0)
        self._made[page] = height, pixmap
        while self._bytes > BUDGET and len(self._made) > 1:
            _, (_, oldest) = self._made.popitem(last=False)
            self._bytes -= _bytes_of(oldest)

    def _changed(self, diff: Diff, phase: Phase) -> None:
        if phase is Phase.PREVIEW:
            return
        for page in _pages_of(diff, self._session.document):
            if page in self._made or page in self._wanted:
                self._want(page, CALM_MS)


class _Maker:
    """Draws and paints pages; used by one thread alone."""

    def __init__(self, book: FaceBook, pictures: PictureCache) -> None:
        self._book = book
        self._source = _AtHand(pictures)
        self._drawer = PageDrawer(book, pages_kept=1)

    def paint(self, document: Document, page: PageId, height: int, ratio: float) -> tuple[int, QImage]:
        """The page's picture, `height` logical pixels high, and that height."""
        drawing = self._drawer.draw(document, page)
        scale = height * ratio / drawing.trim.h
        return height, render_page(drawing, self._source, self._book, scale, bleed=False)


class _AtHand:
    """Pictures read when they are needed; one that cannot be read leaves its panel empty."""

    def __init__(self, cache: PictureCache) -> None:
        self._cache = cache

    def image(self, picture: PictureHash, min_width_px: int, min_height_px: int) -> QImage | None:
        """The picture at about the size asked for."""
        try:
            return self._cache.load(picture, min_width_px, min_height_px)
        except LibraryError:  # the page itself tells of it, by a mark on the panel
            return None


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * BYTES_A_PIXEL


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
