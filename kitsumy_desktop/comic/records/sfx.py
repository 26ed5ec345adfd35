"""A sound effect: drawn letters."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, PanelId, SfxId
from kitsumy_desktop.comic.records.tone import Screen

WarpKind: TypeAlias = Literal["none", "wave", "bulge", "perspective", "envelope", "path"]


class Warp(msgspec.Struct, frozen=True, omit_defaults=True):
    """How the letters are bent, beside `arc` and `slant`.

    wave, bulge, perspective: by `amount` −1..1 (and `across` for a second way). envelope: `points` are where
    the corners and edges of the text's box go, in half widths and half heights about its centre, in the order
    craft/lettering/warp states. path: `points` are the baseline, in em about the centre.
    """

    kind: WarpKind = "none"
    amount: float = 0.0
    across: float = 0.0
    points: tuple[Point, ...] = ()


class SfxOutline(msgspec.Struct, frozen=True, omit_defaults=True):
    """A further outline around the letters; `width` in points, outside the one before."""

    colour: str
    width: float


class SfxShadow(msgspec.Struct, frozen=True, omit_defaults=True):
    """The letters again, moved by `by` points, beneath everything; `depth` fills the way between."""

    by: Point = Point(4.0, 4.0)
    colour: str = "#111111"
    depth: bool = False


class SfxGradient(msgspec.Struct, frozen=True, omit_defaults=True):
    """A fill that runs from `fill` to `to` across the letters; `angle` in degrees, 90 is downward."""

    to: str
    angle: float = 90.0


class Sfx(msgspec.Struct, frozen=True, tag="sfx", tag_field="record", omit_defaults=True):
    """Text set as outlines about `center`. `size` in points; `angle` degrees clockwise."""

    id: SfxId
    page: PageId
    panel: PanelId | None
    text: str
    center: Point
    size: float = 36.0
    angle: float = 0.0
    arc: float = 0.0
    """Degrees the baseline bends over the whole text; positive arches upward."""
    slant: float = 0.0
    """Degrees of shear."""
    face: str = ""
    """Empty: the comic's SFX face."""
    fill: str = "#ffd23f"
    outline: str = "#111111"
    outline_width: float = 2.4
    halo: str = "#ffffff"
    halo_width: float = 0.0
    """A second, outer outline."""
    outlines: tuple[SfxOutline, ...] = ()
    """Further outlines, the innermost first, outside the halo."""
    warp: Warp = Warp()
    gradient: SfxGradient | None = None
    shadow: SfxShadow | None = None
    halftone: Screen | None = None
    """Dots over the fill, inside the letters."""
    stretch: float = 1.0
    """Width of the letters as a multiple of their own."""
    tracking: float = 0.0
    """More room between letters, em."""
    flipped: bool = False
    """Mirrored left to right."""
    upside_down: bool = False
    """Mirrored top to bottom."""
    locked: bool = False
    hidden: bool = False
    group: str = ""
    pinned: bool = False
    """Locked against editing: pointer and keys on the page pass it by until it is unlocked."""
