"""A record of lines as two outlines: the ink, and the wider copy beneath it."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.geometry import Polygon, bounds
from kitsumy_desktop.comic.ids import derived_seed
from kitsumy_desktop.comic.path import Path
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.craft.lines.burst import burst
from kitsumy_desktop.craft.lines.rays import focus_lines
from kitsumy_desktop.craft.lines.streak import Outlines
from kitsumy_desktop.craft.lines.ways import way_lines

LEAST_BACKING = 0.6
BACKING = 0.6
"""How far the copy beneath looks out on every side, as a share of a line's thickness; at least in points.

The lettering trade's way to outlined lines: the same lines once more beneath, with a broader brush."""


class DrawnLines(msgspec.Struct, frozen=True):
    """Outlines to fill by the non-zero rule, in page points; `backing` lies beneath and may be empty."""

    ink: Path
    backing: Path


def drawn_lines(lines: Lines, shape: Polygon) -> DrawnLines:
    """The lines over `shape`, which they may leave a little: whoever paints them clips them to it."""
    if len(shape) < 3:
        return DrawnLines(Path(), Path())
    rolled = msgspec.structs.replace(lines, seed=derived_seed(lines.seed, lines.id))
    ink = _outlines(rolled, shape, 0.0).path()
    wider = max(LEAST_BACKING, lines.thickness * BACKING)
    return DrawnLines(ink, _outlines(rolled, shape, wider).path() if lines.backing else Path())


def _outlines(lines: Lines, shape: Polygon, grow: float) -> Outlines:
    if lines.kind == "focus":
        return focus_lines(lines, bounds(shape), grow)
    if lines.kind == "burst":
        return burst(lines, bounds(shape), grow)
    return way_lines(lines, shape, grow)
