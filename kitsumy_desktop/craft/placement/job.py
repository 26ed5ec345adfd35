"""What the placement is asked and what it answers. Lengths and positions are page points."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, Size, rotation
from kitsumy_desktop.comic.ids import BalloonId, SfxId
from kitsumy_desktop.comic.records.balloon import BalloonKind, Tail
from kitsumy_desktop.comic.records.comic import Reading


class FaceSpot(msgspec.Struct, frozen=True):
    """A face in the panel, where its mouth is, and whose it is ("" where nobody knows)."""

    rect: Rect
    mouth: Point
    who: str = ""


class BalloonJob(msgspec.Struct, frozen=True):
    """One balloon to place. `boxes`: body sizes that hold its text, the preferred one anywhere among them.

    `speaker` is compared with `FaceSpot.who` as it is. `locked`: the body's box of a balloon that stays.
    """

    id: BalloonId
    kind: BalloonKind
    speaker: str
    off_panel: bool
    words: int
    boxes: tuple[Size, ...]
    locked: Rect | None = None


class PanelJob(msgspec.Struct, frozen=True):
    """One panel. `balloons` stand in reading order.

    `safe`: the page's safe area. `bodies`: people without their faces, better left visible. `avoid`: what
    lies on the panel already (insets, lettering fixed by hand). `text_size` scales gaps and tails.
    """

    shape: Polygon
    safe: Rect
    faces: tuple[FaceSpot, ...]
    bodies: tuple[Rect, ...]
    balloons: tuple[BalloonJob, ...]
    reading: Reading
    seed: int
    avoid: tuple[Rect, ...] = ()
    text_size: float = 8.0


class Placed(msgspec.Struct, frozen=True):
    """A balloon's place: centre and size of its body's box, and its tails."""

    id: BalloonId
    center: Point
    size: Size
    tails: tuple[Tail, ...]


class EffectJob(msgspec.Struct, frozen=True):
    """A sound effect to place: `ems` is its extent set straight, in letter sizes; angle 0 is free to choose.

    `offset`: from the record's centre to the middle of that extent, in letter sizes.
    """

    id: SfxId
    ems: Size
    size: float
    angle: float = 0.0
    offset: Point = Point(0.0, 0.0)

    def box(self, size: float) -> Size:
        """Its extent in points at a letter size."""
        return Size(self.ems.w * size, self.ems.h * size)

    def center(self, middle: Point, size: float, angle: float) -> Point:
        """The record's centre for an extent whose middle is there."""
        return middle.minus(rotation(angle).apply(self.offset.times(size)))


class PlacedEffect(msgspec.Struct, frozen=True):
    """A sound effect's place: the record's centre, angle in degrees and letter size in points."""

    id: SfxId
    center: Point
    angle: float
    size: float
