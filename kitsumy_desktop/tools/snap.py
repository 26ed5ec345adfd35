"""Snapping: where a moved box or point comes to lie on something near, and what shows why.

A `Snapper` is made once, at the press. Each answer follows from the place asked about and nothing else, so
that a gesture computed from press and way snaps the same however the pointer got there.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.records.layout import Axis

REACH_PX = 6.0
"""How near on screen something must be to be snapped to, in pixels."""
SAME = 1e-6
"""Places that differ by less, in points, are one."""


class SnapLine(msgspec.Struct, frozen=True):
    """Something lines up: `columns` at x from y `low` to `high`, `rows` at y from x `low` to `high`."""

    axis: Axis
    at: float
    low: float
    high: float


class SnapGap(msgspec.Struct, frozen=True):
    """One of several equal gaps: `columns` from x `low` to `high` at height `at`, `rows` the other way."""

    axis: Axis
    low: float
    high: float
    at: float


SnapMark = SnapLine | SnapGap


class Snapped(NamedTuple):
    """Where something goes, and what the canvas shows for it."""

    way: Point
    marks: tuple[SnapMark, ...] = ()


class Edge(NamedTuple):
    """A line that can be snapped to; `low` and `high` are its ends along it."""

    at: float
    low: float
    high: float


class _Pair(NamedTuple):
    """Neighbours in a row with a gap between them, by their numbers."""

    left: int
    right: int
    gap: float


class _Along:
    """Snapping along one axis; for `rows` everything is handed in with x and y exchanged."""

    def __init__(self, axis: Axis, edges: Iterable[Edge], boxes: Sequence[Rect], gap: float | None) -> None:
        self._axis = axis
        self._edges = sorted(edges)
        self._ats = [edge.at for edge in self._edges]
        self._boxes = list(boxes)
        self._rule = gap
        self._pairs = _pairs(self._boxes)

    def nearest(self, places: Iterable[float], reach: float) -> float | None:
        """The shortest way that brings one of `places` onto an edge."""
        best: float | None = None
        for place in places:
            n = bisect_left(self._ats, place)
            for at in self._ats[max(0, n - 1) : n + 1]:
                if abs(at - place) <= reach and (best is None or abs(at - place) < abs(best)):
                    best = at - place
        return best

    def even(self, box: Rect, reach: float) -> float | None:
        """The shortest way that makes a gap beside the box equal to another one."""
        row = self._row(box)
        left, right = self._beside(box, row, reach)
        gaps = self._gaps(row)
        ways: list[float] = []
        if left is not None:
            ways += [left.right + gap - box.x for gap in gaps]
        if right is not None:
            ways += [right.x - gap - box.right for gap in gaps]
        if left is not None and right is not None and right.x - left.right > box.w:
            ways.append((left.right + right.x) / 2 - box.center.x)
        near = [way for way in ways if abs(way) <= reach]
        return min(near, key=abs, default=None)

    def lines(self, places: Iterable[float], ends: tuple[float, ...] = ()) -> list[SnapLine]:
        """The edges that `places` lie on, drawn over all of them and what reaches to `ends`."""
        found: list[SnapLine] = []
        for place in dict.fromkeys(places):
            n = bisect_left(self._ats, place - SAME)
            there = self._edges[n : bisect_left(self._ats, place + SAME)]
            if there:
                low = min((*ends, *(e.low for e in there)))
                high = max((*ends, *(e.high for e in there)))
                found.append(SnapLine(self._axis, there[0].at, low, high))
        return found

    def brackets(self, box: Rect) -> list[SnapGap]:
        """Equal gaps in the row of the box at its place, the ones beside it first."""
        row = self._row(box)
        left, right = self._beside(box, row, 0.0)
        own = [_Gap(left, box)] if left is not None else []
        own += [_Gap(box, right)] if right is not None else []
        others = [_Gap(self._boxes[p.left], self._boxes[p.right]) for p in self._pairs if _within(p, row)]
        found: list[_Gap] = []
        for gap in own:
            same = [g for g in (*own, *others) if g is not gap and abs(g.length - gap.length) < 1e-4]
            ruled = self._rule is not None and abs(self._rule - gap.length) < 1e-4
            if gap.length > 0 and (same or ruled):
                found += [g for g in (gap, *same) if g not in found]
        return [SnapGap(self._axis, g.left.right, g.right.x, g.level) for g in found]

    def _row(self, box: Rect) -> list[int]:
        low, high = box.y, box.bottom
        return [n for n, b in enumerate(self._boxes) if b.y < high and b.bottom > low]

    def _beside(self, box: Rect, row: list[int], reach: float) -> tuple[Rect | None, Rect | None]:
        """The nearest box of the row at the left, and at the right."""
        boxes = [self._boxes[n] for n in row]
        left = max((b for b in boxes if b.right <= box.x + reach), key=lambda b: b.right, default=None)
        right = min((b for b in boxes if b.x >= box.right - reach), key=lambda b: b.x, default=None)
        return left, right

    def _gaps(self, row: list[int]) -> list[float]:
        found = [p.gap for p in self._pairs if _within(p, row)]
        return found if self._rule is None else [*found, self._rule]


class _Gap(NamedTuple):
    left: Rect
    right: Rect

    @property
    def length(self) -> float:
        return self.right.x - self.left.right

    @property
    def level(self) -> float:
        """The middle of what both have in common across the row."""
        low = max(self.left.y, self.right.y)
        return (low + min(self.left.bottom, self.right.bottom)) / 2


class Snapper:
    """Edges and boxes of a page to snap to. Without any it leaves everything where it is."""

    def __init__(
        self,
        columns: Iterable[Edge] = (),
        rows: Iterable[Edge] = (),
        boxes: Sequence[Rect] = (),
        gaps: tuple[float, float] | None = None,
    ) -> None:
        """`columns` are edges at an x, `rows` at a y; `gaps`: what counts as an even gap across and down."""
        self._x = _Along("columns", columns, boxes, gaps[0] if gaps else None)
        self._y = _Along("rows", rows, [_exchanged(b) for b in boxes], gaps[1] if gaps else None)

    def moved(
        self, box: Rect, way: Point, reach: float, *, x: bool = True, y: bool = True, gaps: bool = True
    ) -> Snapped:
        """A box moved by about `way`; along x or y only where the other way is fixed."""
        here = _shifted(box, way)
        dx = self._pull(self._x, here, _places(here), reach, gaps) if x else 0.0
        dy = self._pull(self._y, _exchanged(here), _places(_exchanged(here)), reach, gaps) if y else 0.0
        there = _shifted(here, Point(dx, dy))
        flat = _exchanged(there)
        marks: list[SnapMark] = []
        if x:
            marks += self._x.lines(_places(there), (there.y, there.bottom))
            marks += self._x.brackets(there) if gaps else ()
        if y:
            marks += self._y.lines(_places(flat), (flat.y, flat.bottom))
            marks += self._y.brackets(flat) if gaps else ()
        return Snapped(Point(way.x + dx, way.y + dy), tuple(marks))

    def pulled(self, box: Rect, side: Point, way: Point, reach: float) -> Snapped:
        """Sides of a box, named by −1 or 1 per axis (0: not that axis), pulled by about `way`."""
        spot = Point(
            box.right if side.x > 0 else box.x if side.x < 0 else box.center.x,
            box.bottom if side.y > 0 else box.y if side.y < 0 else box.center.y,
        )
        return self.moved(
            Rect(spot.x, spot.y, 0.0, 0.0), way, reach, x=side.x != 0, y=side.y != 0, gaps=False
        )

    def point(self, at: Point, reach: float) -> Snapped:
        """A point; the answer's `way` leads from `at` to where it snaps."""
        return self.moved(Rect(at.x, at.y, 0.0, 0.0), Point(0.0, 0.0), reach, gaps=False)

    def line(self, axis: Axis, at: float, reach: float) -> tuple[float, tuple[SnapMark, ...]]:
        """A line across the page (`rows`) or down it (`columns`): where it snaps, and to what."""
        along = self._x if axis == "columns" else self._y
        there = at + (along.nearest((at,), reach) or 0.0)
        return there, tuple(along.lines((there,)))

    @staticmethod
    def _pull(along: _Along, box: Rect, places: tuple[float, ...], reach: float, gaps: bool) -> float:
        line = along.nearest(places, reach)
        even = along.even(box, reach) if gaps else None
        if line is None or (even is not None and abs(even) < abs(line) - SAME):
            return even or 0.0
        return line


def _pairs(boxes: Sequence[Rect]) -> list[_Pair]:
    """Every box with its nearest neighbour to the right."""
    found: list[_Pair] = []
    for n, box in enumerate(boxes):
        beside = [
            (b.x - box.right, m)
            for m, b in enumerate(boxes)
            if b.x > box.right and b.y < box.bottom and b.bottom > box.y
        ]
        if beside:
            gap, m = min(beside)
            found.append(_Pair(n, m, gap))
    return found


def _within(pair: _Pair, row: list[int]) -> bool:
    return pair.left in row and pair.right in row


def _places(box: Rect) -> tuple[float, ...]:
    """What of a box snaps: both ends and the middle."""
    return (box.x, box.center.x, box.right) if box.w else (box.x,)


def _shifted(box: Rect, way: Point) -> Rect:
    return Rect(box.x + way.x, box.y + way.y, box.w, box.h)


def _exchanged(box: Rect) -> Rect:
    return Rect(box.y, box.x, box.h, box.w)
