"""The region of a picture that is to be drawn anew: strokes of a brush, in the picture's own pixels."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PanelId, PictureHash
from kitsumy_desktop.comic.records.panel import Panel

FIRST_RADIUS = 0.06
LEAST_RADIUS, MOST_RADIUS = 0.005, 0.4
"""The brush as a share of the picture's longer side."""
STEP = 1.25
"""A larger or smaller brush, per press of ] or [."""


class Stroke(msgspec.Struct, frozen=True):
    """One stroke: its way and half its width in picture pixels. `erase`: takes away instead."""

    points: tuple[Point, ...]
    radius: float
    erase: bool = False


class Mask(msgspec.Struct, frozen=True):
    """What has been painted over one panel's picture, which is `width` × `height` pixels large."""

    panel: PanelId
    picture: PictureHash
    width: int
    height: int
    radius: float
    strokes: tuple[Stroke, ...] = ()
    brush: Point = Point(0.0, 0.0)
    """Where the arrow keys have brought the brush."""

    @property
    def longer(self) -> int:
        """The longer side of the picture, in pixels."""
        return max(self.width, self.height)

    @property
    def painted(self) -> bool:
        """Whether anything may be left of what was painted."""
        return any(not stroke.erase for stroke in self.strokes)

    def with_stroke(self, stroke: Stroke) -> Mask:
        """One stroke more; the brush stays where it ends."""
        return msgspec.structs.replace(self, strokes=(*self.strokes, stroke), brush=stroke.points[-1])

    def without_last(self) -> Mask:
        """The last stroke taken back."""
        return msgspec.structs.replace(self, strokes=self.strokes[:-1])

    def cleared(self) -> Mask:
        """Nothing painted."""
        return msgspec.structs.replace(self, strokes=())

    def filled(self) -> Mask:
        """The whole picture."""
        middle = Point(self.width / 2, self.height / 2)
        whole = Stroke((middle,), middle.length() + 1)
        return msgspec.structs.replace(self, strokes=(*self.strokes, whole))

    def moved(self, way: Point) -> Mask:
        """The brush so many halves of its width away, within the picture."""
        to = self.brush.plus(way.times(self.radius))
        kept = Point(max(0.0, min(self.width, to.x)), max(0.0, min(self.height, to.y)))
        return msgspec.structs.replace(self, brush=kept)

    def dabbed(self, erase: bool = False) -> Mask:
        """A dab where the brush is."""
        return self.with_stroke(Stroke((self.brush,), self.radius, erase))

    def sized(self, radius: float) -> Mask:
        """Another brush; `radius` in picture pixels is kept within limits."""
        low, high = LEAST_RADIUS * self.longer, MOST_RADIUS * self.longer
        return msgspec.structs.replace(self, radius=max(low, min(high, radius)))


def mask_for(document: Document, panel_id: PanelId | None, radius: float = FIRST_RADIUS) -> Mask | None:
    """An empty mask over a panel's picture; None where there is no picture. `radius`: see FIRST_RADIUS."""
    panel = document.find(panel_id or "")
    if not isinstance(panel, Panel) or panel.art is None:
        return None
    art = panel.art
    middle = Point(art.width / 2, art.height / 2)
    mask = Mask(panel.id, art.picture, art.width, art.height, 1.0, brush=middle)
    return mask.sized(radius * mask.longer)


def still_fits(mask: Mask, document: Document) -> bool:
    """Whether the panel still shows the picture that was painted over."""
    panel = document.find(mask.panel)
    return isinstance(panel, Panel) and panel.art is not None and panel.art.picture == mask.picture
