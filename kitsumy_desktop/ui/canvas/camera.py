"""Where the view is: one value. Device pixels are whole, so that panning moves pixels and nothing else."""

from __future__ import annotations

import math

import msgspec

from kitsumy_desktop.comic.geometry import Point, Rect, Size

ACTUAL = 96.0 / 72.0
"""Logical pixels per point at 100 %."""
LEAST, MOST = 0.05, 32.0
"""Limits of the zoom factor."""
FIT_MARGIN = 32.0
"""Logical pixels of desk around a page that fits the view."""


class Camera(msgspec.Struct, frozen=True):
    """`zoom` 1 = 100 %; the view's top left corner shows page pixel (x, y), in device pixels."""

    zoom: float = 1.0
    x: int = 0
    y: int = 0
    ratio: float = 1.0
    """Device pixels per logical pixel."""

    @property
    def scale(self) -> float:
        """Device pixels per point."""
        return self.zoom * ACTUAL * self.ratio

    @property
    def view_scale(self) -> float:
        """Logical pixels per point."""
        return self.zoom * ACTUAL

    def to_page(self, view: Point) -> Point:
        """The page point under a place in the view (logical pixels)."""
        return Point((view.x * self.ratio + self.x) / self.scale, (view.y * self.ratio + self.y) / self.scale)

    def to_view(self, page: Point) -> Point:
        """The place in the view (logical pixels) of a page point."""
        return Point((page.x * self.scale - self.x) / self.ratio, (page.y * self.scale - self.y) / self.ratio)

    def panned(self, dx: float, dy: float) -> Camera:
        """What is shown moved by logical pixels."""
        return msgspec.structs.replace(
            self, x=self.x - _whole(dx * self.ratio), y=self.y - _whole(dy * self.ratio)
        )

    def zoomed(self, zoom: float, about: Point) -> Camera:
        """Another zoom; what lies under `about` (logical pixels) stays there."""
        zoom = max(LEAST, min(MOST, zoom))
        if zoom == self.zoom:
            return self
        fixed = self.to_page(about)
        scale = zoom * ACTUAL * self.ratio
        return Camera(
            zoom,
            _whole(fixed.x * scale - about.x * self.ratio),
            _whole(fixed.y * scale - about.y * self.ratio),
            self.ratio,
        )

    def showing(self, box: Rect, view: Size, *, width_only: bool = False) -> Camera:
        """A page box fitted into a view of that many logical pixels, centred, with desk around it."""
        across = max(1.0, view.w - 2 * FIT_MARGIN) / box.w
        down = max(1.0, view.h - 2 * FIT_MARGIN) / box.h
        zoom = max(LEAST, min(MOST, (across if width_only else min(across, down)) / ACTUAL))
        fitted = Camera(zoom, 0, 0, self.ratio)
        y = box.center.y * fitted.view_scale - view.h / 2
        if width_only:
            y = min(y, box.y * fitted.view_scale - FIT_MARGIN)
        return msgspec.structs.replace(
            fitted,
            x=_whole((box.center.x * fitted.view_scale - view.w / 2) * self.ratio),
            y=_whole(y * self.ratio),
        )

    def kept_near(self, box: Rect, view: Size) -> Camera:
        """At least a corner of the page box stays in view: nobody loses the page."""
        rest = 64.0 * self.ratio
        s = self.scale
        x = max(box.x * s - view.w * self.ratio + rest, min(box.right * s - rest, self.x))
        y = max(box.y * s - view.h * self.ratio + rest, min(box.bottom * s - rest, self.y))
        return msgspec.structs.replace(self, x=_whole(x), y=_whole(y))


def _whole(value: float) -> int:
    return math.floor(value + 0.5)
