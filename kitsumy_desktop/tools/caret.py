"""Where the caret stands in set text, and which index lies under a page point."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from kitsumy_desktop.comic.geometry import (
    Affine,
    Point,
    Polygon,
    Rect,
    rotation,
    translation,
)
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.sfx import Sfx, Warp
from kitsumy_desktop.craft.lettering.balloon_text import set_balloon
from kitsumy_desktop.craft.lettering.settext import SetLine
from kitsumy_desktop.craft.lettering.sfx import sfx_outline
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.tools.scene import Scene

ABOVE, BELOW = 1.25, 0.35
"""How far a caret reaches over and under the baseline, as multiples of the capital height."""
SPACE = 0.28
"""Width of a space that was typed at the end of the text, em."""


class CaretLine(NamedTuple):
    """One line: x of every caret place from index `start` on; `top` and `bottom` of the caret."""

    start: int
    xs: tuple[float, ...]
    top: float
    bottom: float

    @property
    def end(self) -> int:
        """The last index of the line."""
        return self.start + len(self.xs) - 1


class CaretMap(NamedTuple):
    """Caret places of a text; `place` maps their coordinates to page points."""

    lines: tuple[CaretLine, ...]
    place: Affine

    def line_of(self, index: int) -> int:
        """The number of the line the caret stands in."""
        return max(0, bisect_right([line.start for line in self.lines], index) - 1)

    def caret(self, index: int) -> tuple[Point, Point]:
        """Top and bottom of the caret in page points."""
        line = self.lines[self.line_of(index)]
        x = line.xs[max(0, min(len(line.xs) - 1, index - line.start))]
        return self.place.apply(Point(x, line.top)), self.place.apply(Point(x, line.bottom))

    def index_at(self, at: Point) -> int:
        """The index nearest to a page point."""
        p = self.place.inverse().apply(at)
        return _nearest(min(self.lines, key=lambda line: _off(line, p.y)), p.x)

    def vertical(self, index: int, by: int) -> int:
        """The index `by` lines below, as near as can be; the text's start or end beyond its lines."""
        number = self.line_of(index)
        line, to = self.lines[number], number + by
        if not 0 <= to < len(self.lines):
            return self.lines[0].start if to < 0 else self.lines[-1].end
        return _nearest(self.lines[to], line.xs[max(0, min(len(line.xs) - 1, index - line.start))])

    def line_start(self, index: int) -> int:
        """The first index of the line."""
        return self.lines[self.line_of(index)].start

    def line_end(self, index: int) -> int:
        """The last index of the line."""
        return self.lines[self.line_of(index)].end

    def boxes(self, start: int, end: int) -> tuple[Polygon, ...]:
        """What a selection covers, one polygon in page points a line."""
        found = []
        for line in self.lines:
            a, b = max(start, line.start), min(end, line.end)
            if a < b:
                x0, x1 = line.xs[a - line.start], line.xs[b - line.start]
                corners = Rect(x0, line.top, x1 - x0, line.bottom - line.top).corners()
                found.append(tuple(self.place.apply(p) for p in corners))
        return tuple(found)


def caret_map(scene: Scene, record: Balloon | Sfx) -> CaretMap:
    """Caret places of a balloon or sound effect as it is set now."""
    return _balloon_map(scene, record) if isinstance(record, Balloon) else _sfx_map(scene, record)


def _balloon_map(scene: Scene, balloon: Balloon) -> CaretMap:
    style = balloon_style(scene.document, scene.page, balloon)
    drawn, origin = set_balloon(balloon, style, scene.book)
    place = translation(*origin)
    size = drawn.size
    lines = [_text_line(line, size) for line in drawn.lines]
    if not lines:
        cap = 0.7 * size
        xs = tuple(SPACE * size * i for i in range(len(balloon.text) + 1))
        return CaretMap((CaretLine(0, xs, -cap * (ABOVE - 0.5), cap * (0.5 + BELOW)),), place)
    return CaretMap(tuple(_joined(lines, balloon.text, size)), place)


def _text_line(line: SetLine, size: float) -> CaretLine:
    known: dict[int, float] = {}
    for run in line.runs:
        for glyph, source in zip(run.glyphs, run.sources, strict=True):
            known.setdefault(source, glyph.x)
    right = line.x + line.width
    xs: list[float] = []
    after = right
    for index in range(line.end - 1, line.start - 1, -1):
        after = known.get(index, after)
        xs.append(after)
    return CaretLine(
        line.start, (*reversed(xs), right), line.y - ABOVE * line.height, line.y + BELOW * line.height
    )


def _joined(lines: Sequence[CaretLine], text: str, size: float) -> list[CaretLine]:
    """Lines that meet: spaces and breaks between two of them belong to the end of the first."""
    joined: list[CaretLine] = []
    for n, line in enumerate(lines):
        last = n + 1 == len(lines)
        until = len(text) if last else max(line.end, lines[n + 1].start - 1)
        gap = SPACE * size if last else 0.0
        more = tuple(line.xs[-1] + gap * (k + 1) for k in range(until - line.end))
        joined.append(line._replace(xs=line.xs + more))
    return joined


def _sfx_map(scene: Scene, sfx: Sfx) -> CaretMap:
    """Places by the ink of each beginning of the text, along the unbent baseline."""
    family = scene.document.comic.lettering.sfx_face

    def width(text: str) -> float:
        upright = msgspec.structs.replace(
            sfx, text=text, center=Point(0.0, 0.0), angle=0.0, arc=0.0, slant=0.0, warp=Warp()
        )
        path = sfx_outline(upright, scene.book, family)
        return path.bounds().w if path.ops else SPACE * sfx.size * len(text)

    line = sfx.text.splitlines()[0] if sfx.text else ""
    whole = width(line) if line else 0.0
    xs = tuple(-whole / 2 + (width(line[:i]) if i else 0.0) for i in range(len(line) + 1))
    xs += (xs[-1],) * (len(sfx.text) - len(line))
    place = rotation(sfx.angle).then(translation(sfx.center.x, sfx.center.y))
    return CaretMap((CaretLine(0, xs, -0.55 * sfx.size, 0.55 * sfx.size),), place)


def _nearest(line: CaretLine, x: float) -> int:
    return line.start + min(range(len(line.xs)), key=lambda i: abs(line.xs[i] - x))


def _off(line: CaretLine, y: float) -> float:
    return max(line.top - y, y - line.bottom, 0.0) + 1e-3 * abs((line.top + line.bottom) / 2 - y)
