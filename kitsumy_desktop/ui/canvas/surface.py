"""The lower half of the canvas: a page in view, its camera, its painting, and what is done when idle."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.geometry import Point, Rect, Size
from kitsumy_desktop.comic.ids import PageId, PictureHash, RecordId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.editor import Editor, Phase
from kitsumy_desktop.painting.pictures import PictureSource
from kitsumy_desktop.tools.gesture import Ghost
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.colours import CanvasColours
from kitsumy_desktop.ui.canvas.ghosts import Ghosts
from kitsumy_desktop.ui.canvas.navigation import Navigator
from kitsumy_desktop.ui.canvas.page_painter import PagePainter
from kitsumy_desktop.ui.canvas.page_pictures import PagePictures
from kitsumy_desktop.ui.canvas.rough import RoughPage
from kitsumy_desktop.ui.canvas.view import PageView

PAGES_KEPT = 24
"""Drawings of pages turned to last; a full page takes about 1 MB, and 60 ms to draw anew."""
REST_MS = 120
"""How long the zoom must rest before the sharp picture is painted."""


class CanvasSurface(QWidget):
    """Shows one page of an editor's document and follows its changes. What is drawn over it comes later."""

    zoom_changed = Signal(float)
    """1.0 = 100 %."""
    camera_moved = Signal()

    def __init__(
        self, editor: Editor, book: FaceBook, pictures: PictureSource, colours: CanvasColours, page: PageId
    ) -> None:
        super().__init__()
        self.editor = editor
        self._page = page
        self._zoom = 0.0
        self._beside = 0.0
        self._rough: RoughPage | None = None
        self._committed = False
        """Whether what is shown roughly is true by now, and only waits to be painted well."""
        self._drawer = PageDrawer(book, PAGES_KEPT)
        self._live = PagePictures(pictures, self)
        self._live.arrived.connect(self._picture_arrived)
        self._page_painter = PagePainter(book, self._live, colours)
        self.view = PageView(self._page_painter)
        self._ghosts = Ghosts(self._page_painter)
        self.navigator = Navigator(self.view, self._camera_moved)
        self._rest = self.timer(REST_MS, self._rested)
        self._idle = self.timer(0, self._work)
        self._unlisten = editor.listen(self._document_changed)

    @property
    def page(self) -> PageId:
        """The page in view."""
        return self._page

    @property
    def camera(self) -> Camera:
        """Where the view is."""
        return self.view.camera

    @property
    def zoom(self) -> float:
        """1.0 = 100 %."""
        return self.camera.zoom

    @property
    def reading(self) -> bool:
        """Whether pictures are still being read for what is shown."""
        return self._live.waiting

    def fit(self) -> None:
        """Show the whole page."""
        self.navigator.fit()

    def fit_width(self) -> None:
        """Show the page's width."""
        self.navigator.fit_width()

    def zoom_to(self, factor: float) -> None:
        """Zoom about the middle of the view; 1.0 = 100 %."""
        self.navigator.zoom_to(factor)

    def zoom_in(self) -> None:
        """The next larger zoom."""
        self.navigator.zoom_step(1)

    def zoom_out(self) -> None:
        """The next smaller zoom."""
        self.navigator.zoom_step(-1)

    def center(self) -> Point:
        """The page point in the middle of the view."""
        return self.navigator.center()

    def settle(self) -> None:
        """Paint everything that is still due, now."""
        if self._committed:
            self._leave_rough()
        self.view.settle()
        self.update()

    def close_canvas(self) -> None:
        """Listen to nothing any more; the widget is about to go."""
        self._live.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self._unlisten()
        self._unlisten = _nothing

    def set_colours(self, colours: CanvasColours) -> None:
        """Show other colours."""
        self._page_painter.colours = colours
        self._renew()

    def show_guides(self, shown: bool) -> None:
        """What lies in the bleed is seen, too."""
        self._page_painter.bleed = shown
        self._renew()

    def leave_room(self, beside: float) -> None:
        """Fit the page with so many points of room to its right (or, negative, to its left)."""
        if beside != self._beside:
            self._beside = beside
            self._redraw()

    def hold(self, touched: tuple[RecordId, ...]) -> None:
        """Prepare for changes of these records with every movement; () when that is over."""
        if self._reshapes(touched):
            self._leave_rough()
            self._rough = self._rough_page(frozenset(touched))
            return
        if touched or not self._committed:
            self._leave_rough()
        self.view.hold(touched)
        if not touched:
            self._start_work()

    def paint_over(self, painter: QPainter) -> None:
        """Whatever lies over the page, in logical pixels."""

    def ghost(self) -> Ghost | None:
        """What is shown elsewhere than it is."""
        return None

    def document_shown(self) -> None:
        """Called after each change, when the view knows of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        ghost = self.ghost()
        if self._rough is not None:
            self._rough.paint(painter, self.editor.document)
        elif ghost is not None and self.view.drawing is not None:
            document, drawing = self.editor.document, self.view.drawing
            self._ghosts.paint(painter, document, drawing, ghost, self.camera, self.view.size)
        else:
            self._ghosts.drop()
            self.view.paint(painter)
        painter.resetTransform()
        if self.view.drawing is not None:
            self.paint_over(painter)
        painter.end()
        if not self._rest.isActive():
            self._start_work()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.navigator.resize(Size(self.width(), self.height()), self.devicePixelRatioF())

    def timer(self, ms: int, act: Callable[[], object]) -> QTimer:
        """A single-shot timer that belongs to the widget."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(act)
        return timer

    def show_page(self, page: PageId) -> None:
        """Show another page. Raises KeyError for an unknown one."""
        self.editor.document.page(page)
        self._page = page
        self.draw_page()

    def draw_page(self) -> None:
        """Draw the page in view anew; a full one takes 60 ms."""
        self._redraw()
        self._renew()

    def _reshapes(self, touched: tuple[RecordId, ...]) -> bool:
        """Whether panels of the layout are about to change: their shape, or the picture in them."""
        records = (self.editor.document.find(record) for record in touched)
        return any(isinstance(r, Panel) and r.polygon is None for r in records)

    def _rough_page(self, touched: frozenset[RecordId]) -> RoughPage | None:
        drawing = self.view.drawing
        if drawing is None:
            return None
        document, view = self.editor.document, self.view
        return RoughPage(
            self._page_painter, self._live, drawing, document, self._page, touched, view.camera, view.size
        )

    def _leave_rough(self) -> None:
        """Back to the page as it is."""
        if self._rough is not None:
            self._rough, self._committed = None, False
            self._redraw()

    def _redraw(self) -> None:
        document = self.editor.document
        there = document.find(self._page) is not None
        drawing = self._drawer.draw(document, self._page) if there else None
        self.view.set_drawing(drawing)
        if drawing is not None:
            trim, beside = drawing.trim, self._beside
            self.navigator.set_sheet(Rect(trim.x + min(0.0, beside), trim.y, trim.w + abs(beside), trim.h))

    def _renew(self) -> None:
        self._leave_rough()
        self.view.reset()
        self.update()

    def _document_changed(self, diff: Diff, phase: Phase) -> None:
        under_way = self._rough is not None and not self._committed
        if phase is Phase.COMMIT or not under_way:
            self._redraw()
            self._committed = under_way and self.view.drawing is not None
            self._rough = self._rough if self._committed else None
        self.document_shown()
        self.update()

    def _camera_moved(self) -> None:
        self._leave_rough()
        if self.zoom != self._zoom or self._live.gives_way:
            self._rest.start()
        if self.zoom != self._zoom:
            self._zoom = self.zoom
            self.zoom_changed.emit(self.zoom)
        self.camera_moved.emit()
        self.update()

    def _picture_arrived(self, picture: str) -> None:
        self.view.spoil_picture(PictureHash(picture))
        self.update()

    def _rested(self) -> None:
        """The camera has come to rest; what is in view now may have room to be sharper."""
        for picture in self._live.renew():
            self.view.spoil_picture(picture)
        self._start_work()

    def _start_work(self) -> None:
        if self._committed or (self._rough is None and not self.view.settled):
            self._idle.start()

    def _work(self) -> None:
        if self.view.work():
            self.update()
        if self._committed and self.view.complete:
            self._leave_rough()
            self.update()
        self._start_work()


def _nothing() -> None:
    """Nobody listens any more."""
