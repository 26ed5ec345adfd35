"""The page that faces the one in view, as a dimmed picture beside it on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.paging import facing_page, page_numbers, stands_left
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.canvas.widget import CanvasWidget
from kitsumy_desktop.ui.editor.overview.cell import paint_picture
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.thumbnails import PageThumbnails
from kitsumy_desktop.ui.i18n import tr

GAP = 8
"""Logical pixels between the two pages: room for handles at the fold."""
DIM = 0.6
"""Opacity of a page that is not worked on."""
REST_MS = 180
"""How long the zoom must rest before the picture is made at its size."""
TALLEST = 2400
"""Logical pixels of the picture at most; nearer it is stretched."""


class FacingPage(QWidget):
    """Lies on the canvas where the other page would be; a click turns to it."""

    def __init__(self, session: Session, canvas: CanvasWidget, pictures: PictureCache) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self._wanted = False
        self._page: PageId | None = None
        self.thumbnails = PageThumbnails(session, pictures, canvas.devicePixelRatioF())
        self.thumbnails.ready.connect(lambda _page: self.update())
        self._rest = QTimer(self, singleShot=True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._sharpen)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Facing page"))
        self.lower()  # rulers and the like stay above
        self.hide()
        canvas.camera_moved.connect(self._place)
        session.page_changed.connect(lambda _page: self._follow())
        session.changed.connect(self._changed)

    @property
    def page(self) -> PageId | None:
        """The page that is shown."""
        return self._page

    def show_facing(self, shown: bool) -> None:
        """Whether the other page is wanted at all."""
        self._wanted = shown
        self._follow()

    def close_facing(self) -> None:
        """Make no more pictures."""
        self._rest.stop()
        self.thumbnails.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, dimmed."""
        if self._page is None:
            return
        painter = QPainter(self)
        # while the zoom moves, quick is better than fine
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._rest.isActive())
        painter.setOpacity(DIM)
        picture = self.thumbnails.pixmap(self._page)
        if picture is not None:
            paint_picture(painter, self.rect(), picture)
        else:
            painter.fillRect(self.rect(), QColor(self._session.document.page(self._page).paper))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn to the page; other buttons are for the canvas."""
        if event.button() is Qt.MouseButton.LeftButton and self._page is not None:
            self._canvas.finish()
            self._session.show_page(self._page)
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            event.ignore()

    def _changed(self, diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT and self._wanted:
            self._follow()

    def _follow(self) -> None:
        """Another page is in view, or pages are others than before."""
        document, here = self._session.document, self._session.page
        there = here is not None and here in document.comic.pages
        self._page = facing_page(document, here) if self._wanted and here is not None and there else None
        if self._page is not None and here is not None:
            number = page_numbers(document)[self._page].text
            self.setToolTip(tr("Turn to page {number}", number=number))
            self.setAccessibleName(tr("Facing page {number}", number=number))
            width = document.comic.format.width
            self._canvas.leave_room(width if stands_left(document, here) else -width)
        else:
            self._canvas.leave_room(0.0)
        self.setVisible(self._page is not None)
        self._place()

    def _place(self) -> None:
        here = self._session.page
        if self._page is None or here is None or here not in self._session.document.records:
            return
        document, camera = self._session.document, self._canvas.camera
        fmt = document.comic.format
        left = stands_left(document, here)
        corner = camera.to_view(Point(fmt.width if left else -fmt.width, 0.0))
        w, h = round(fmt.width * camera.view_scale), round(fmt.height * camera.view_scale)
        place = QRect(round(corner.x) + (GAP if left else -GAP), round(corner.y), w, h)
        if place != self.geometry():
            if place.size() != self.size():
                self._rest.start()
            self.setGeometry(place)

    def _sharpen(self) -> None:
        self.thumbnails.set_height(min(TALLEST, max(16, self.height())))
        self.update()
