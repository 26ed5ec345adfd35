"""The display list: what a page looks like, as values every renderer understands.

Coordinates are page points. Items are painted in order. An item equals another when it would paint the
same, so renderers may cache by value.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Affine, Point, Rect
from kitsumy_desktop.comic.ids import PictureHash, RecordId
from kitsumy_desktop.comic.path import Path
from kitsumy_desktop.comic.records.tone import Screen


class Stroke(msgspec.Struct, frozen=True):
    """A pen: width in points, dash lengths in points, round or mitred joins."""

    colour: str
    width: float
    dash: tuple[float, ...] = ()
    join: Literal["round", "miter"] = "round"


class Gradient(msgspec.Struct, frozen=True):
    """Colours (#rrggbb) that run from `start` to `end`, page points: stops of (0..1, colour), growing."""

    start: Point
    end: Point
    stops: tuple[tuple[float, str], ...]


class PathItem(msgspec.Struct, frozen=True, tag="path"):
    """An outline, filled (non-zero winding) then stroked. Colours are #rrggbb or #aarrggbb."""

    path: Path
    fill: str | Gradient | None = None
    stroke: Stroke | None = None
    separate: bool = False
    """Many closed outlines of which none is a hole in another: each may be filled for itself, which is a
    hundred times as fast as all at once."""


class PictureItem(msgspec.Struct, frozen=True, tag="picture"):
    """A picture, its pixels mapped to the page by `transform`, shown inside `clip`."""

    picture: PictureHash
    width: int
    """Pixels; `transform` maps a pixel box of this size, whatever size the renderer has at hand."""
    height: int
    transform: Affine
    clip: Path
    opacity: float = 1.0
    """0..1."""


class Glyph(msgspec.Struct, frozen=True, array_like=True):
    """One glyph: its number in the face, the pen position, and its text ("" inside a cluster)."""

    gid: int
    x: float
    y: float
    text: str


class TextItem(msgspec.Struct, frozen=True, tag="text"):
    """A run of glyphs of one face, baseline at each glyph's y. `size` in points."""

    face: str
    size: float
    colour: str
    glyphs: tuple[Glyph, ...]


class ToneItem(msgspec.Struct, frozen=True, tag="tone"):
    """A screened grey inside `clip`; every renderer screens it at its own resolution (craft/tones)."""

    screen: Screen
    clip: Path


class GroupItem(msgspec.Struct, frozen=True, tag="group"):
    """Items painted together, inside `clip` if given. `record` names what they depict."""

    record: RecordId
    items: tuple[DisplayItem, ...]
    clip: Path | None = None


DisplayItem: TypeAlias = PathItem | PictureItem | TextItem | ToneItem | GroupItem


class PageDrawing(msgspec.Struct, frozen=True):
    """A whole page: its boxes in points, paper, and one group per record from back to front."""

    trim: Rect
    bleed: Rect
    paper: str
    groups: tuple[GroupItem, ...]
