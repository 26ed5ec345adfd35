"""Text set in lines: positioned glyphs as values. Points, y downward, origin at the middle of the body."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.geometry import Rect, Size


class Glyph(msgspec.Struct, frozen=True, array_like=True):
    """One glyph: its number in the face, the pen position, and its text ("" inside a cluster)."""

    gid: int
    x: float
    y: float
    text: str


class GlyphRun(msgspec.Struct, frozen=True):
    """Glyphs of one face and size (points)."""

    face: str
    size: float
    glyphs: tuple[Glyph, ...]
    sources: tuple[int, ...]
    """Per glyph, the index in the balloon's text of the first character it stands for."""
    ends: tuple[float, ...]
    """Per glyph, x of the pen after it."""


class SetLine(msgspec.Struct, frozen=True):
    """One line: from `x` to `x + width` on the baseline `y`, for text[start:end]."""

    runs: tuple[GlyphRun, ...]
    x: float
    y: float
    width: float
    height: float
    """Capital height of the line's biggest letters: what centring and fitting go by."""
    start: int
    end: int


class SetText(msgspec.Struct, frozen=True):
    """A balloon's text in place."""

    lines: tuple[SetLine, ...]
    box: Size
    """The body it was set for."""
    ink: Rect
    """Around all lines, from the first capital height to the last baseline."""
    size: float
    overflow: bool
    """Some line stands nearer to the body's outline than letters may, or outside it."""
    missing: tuple[str, ...] = ()
    """Characters the family lacks: drawn from another face, or as a box where none has them."""
