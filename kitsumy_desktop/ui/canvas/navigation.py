"""Pan, zoom and fit: everything that changes the camera."""

from __future__ import annotations

import math
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QSize

from kitsumy_desktop.comic.geometry import Point, Rect, Size
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.view import PageView

STEPS = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0)
"""Zoom factors of the commands *Zoom in* and *Zoom out*."""
REVEAL = 24.0
"""Logical pixels between what is revealed and the edge of the view."""

NO_SIZE = Size(1, 1)
"""Of a view that has not been laid out yet: nothing can be fitted into it."""


class Navigator:
    """Moves the camera of a view. `fitting` keeps the page fitted while the window changes its size."""

    def __init__(self, view: PageView, moved: Callable[[], None]) -> None:
        self._view = view
        self._moved = moved
        self._box = Rect(0, 0, 1, 1)
        self._size = NO_SIZE
        self.fitting: str | None = "page"

    @property
    def camera(self) -> Camera:
        """Where the view is."""
        return self._view.camera

    @property
    def size(self) -> Size:
        """The view, in logical pixels."""
        return self._size

    def set_sheet(self, box: Rect) -> None:
        """The page box that fits and limits go by; where it changes, what was fitted is fitted again."""
        before, self._box = self._box, box
        if box != before and self.fitting is not None and self._size != NO_SIZE:
            self._set(self.camera.showing(box, self._size, width_only=self.fitting == "width"))

    def resize(self, size: Size, ratio: float) -> None:
        """The window has this size now, in logical pixels, with so many device pixels each."""
        old, self._size = self.center(), size
        camera = msgspec.structs.replace(self.camera, ratio=ratio)
        if self.fitting is not None:
            self._set(camera.showing(self._box, size, width_only=self.fitting == "width"))
        else:
            self._set(self._centred(camera, old))

    def fit(self) -> None:
        """The whole page."""
        self.fitting = "page"
        self._set(self.camera.showing(self._box, self._size))

    def fit_width(self) -> None:
        """The page's width, from its top."""
        self.fitting = "width"
        self._set(self.camera.showing(self._box, self._size, width_only=True))

    def zoom_to(self, zoom: float, about: Point | None = None) -> None:
        """A zoom factor; what lies at `about` (the middle of the view if None) stays."""
        self.fitting = None
        self._set(self.camera.zoomed(zoom, about or self._middle()))

    def zoom_by(self, factor: float, about: Point | None = None) -> None:
        """The zoom times `factor`."""
        self.zoom_to(self.camera.zoom * factor, about)

    def zoom_step(self, step: int, about: Point | None = None) -> None:
        """The next larger (1) or smaller (−1) factor of the usual ones."""
        zoom = self.camera.zoom
        larger = [z for z in STEPS if z > zoom * 1.001]
        smaller = [z for z in STEPS if z < zoom * 0.999]
        to = min(larger, default=STEPS[-1]) if step > 0 else max(smaller, default=STEPS[0])
        self.zoom_to(to, about)

    def pan(self, dx: float, dy: float) -> None:
        """Move what is shown by logical pixels."""
        self.fitting = None
        self._set(self.camera.panned(dx, dy))

    def center(self) -> Point:
        """The page point in the middle of the view."""
        return self.camera.to_page(self._middle())

    def reveal(self, box: Rect) -> None:
        """Pan just so far that a page box is in view."""
        a = self.camera.to_view(Point(box.x, box.y))
        b = self.camera.to_view(Point(box.right, box.bottom))
        dx = _into(a.x, b.x, self._size.w)
        dy = _into(a.y, b.y, self._size.h)
        if dx or dy:
            self.pan(dx, dy)

    def _middle(self) -> Point:
        return Point(self._size.w / 2, self._size.h / 2)

    def _centred(self, camera: Camera, on: Point) -> Camera:
        there = camera.to_view(on)
        return camera.panned(self._size.w / 2 - there.x, self._size.h / 2 - there.y)

    def _set(self, camera: Camera) -> None:
        camera = camera.kept_near(self._box, self._size)
        size = QSize(
            max(1, math.ceil(self._size.w * camera.ratio)), max(1, math.ceil(self._size.h * camera.ratio))
        )
        self._view.set_camera(camera, size)
        self._moved()


def _into(low: float, high: float, length: float) -> float:
    """How far a stretch must move to lie within 0..length; its beginning wins when it is too long."""
    if low < REVEAL:
        return REVEAL - low
    return max(min(0.0, length - REVEAL - high), REVEAL - low)
