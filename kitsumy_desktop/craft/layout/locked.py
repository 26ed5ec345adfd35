"""Pages around panels that keep their rectangle: cuts along their edges, the rest by the programme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Rect, Size
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import Axis, Cut, LayoutNode, Leaf, Split
from kitsumy_desktop.craft.layout.planner import best_tree
from kitsumy_desktop.craft.layout.profiles import LayoutProfile
from kitsumy_desktop.craft.layout.spec import PanelSpec
from kitsumy_desktop.craft.layout.tables import Field

Found: TypeAlias = "tuple[float, LayoutNode] | None"

SAME = 0.01
"""Points within which two edges are one."""


class LockedPage:
    """One page's panels around `locked`, rectangles in reading coordinates (mirrored for rtl)."""

    def __init__(
        self,
        specs: Sequence[PanelSpec],
        field: Field,
        profile: LayoutProfile,
        locked: Mapping[PanelId, Rect],
        scale: float,
    ) -> None:
        self._specs = specs
        self._field = field
        self._profile = profile
        self._locked = locked
        self._scale = scale
        self._known: dict[tuple[int, int, Rect], Found] = {}

    def tree(self, region: Rect) -> LayoutNode | None:
        """The best tree that leaves every locked panel its rectangle; None where there is none."""
        found = self._fill(0, len(self._specs), region)
        return None if found is None else found[1]

    def _fill(self, first: int, last: int, region: Rect) -> Found:
        key = (first, last, region)
        if key not in self._known:
            self._known[key] = self._filled(first, last, region)
        return self._known[key]

    def _filled(self, first: int, last: int, region: Rect) -> Found:
        rects = [self._locked[s.id] for s in self._specs[first:last] if s.id in self._locked]
        if not all(region.contains_rect(rect, SAME) for rect in rects):
            return None
        if not rects:
            return best_tree(self._specs[first:last], self._part(region), self._profile, self._scale)
        if last - first == 1:
            return (0.0, Leaf(self._specs[first].id)) if _same(rects[0], region) else None
        best: Found = None
        for axis, edge in self._edges(rects, region):
            for middle in range(first + 1, last):
                found = self._cut(first, middle, last, region, axis, edge)
                if found is not None and (best is None or found[0] < best[0]):
                    best = found
        return best

    def _edges(self, rects: Sequence[Rect], region: Rect) -> Iterator[tuple[Axis, float]]:
        """Middles of gutters along the locked rectangles, as distances into the region."""
        rows, columns = self._field.gutters.rows / 2, self._field.gutters.columns / 2
        for rect in rects:
            for y in (rect.y - rows - region.y, rect.bottom + rows - region.y):
                if self._field.least_side / 4 < y < region.h - self._field.least_side / 4:
                    yield "rows", y
            for x in (rect.x - columns - region.x, rect.right + columns - region.x):
                if self._field.least_side / 4 < x < region.w - self._field.least_side / 4:
                    yield "columns", x

    def _cut(self, first: int, middle: int, last: int, region: Rect, axis: Axis, edge: float) -> Found:
        before, after = _halves(region, axis, edge, self._field)
        one = self._fill(first, middle, before)
        if one is None:
            return None
        two = self._fill(middle, last, after)
        if two is None:
            return None
        if axis == "columns" and _rows(one[1]) and _rows(two[1]):
            return None  # a reader would take the two columns row by row
        at = edge / (region.h if axis == "rows" else region.w)
        return one[0] + two[0], Split(axis, (one[1], two[1]), (Cut(at),))

    def _part(self, region: Rect) -> Field:
        """The grid on a part of the page, as fine as on the whole."""
        field = self._field
        share = region.area / (field.size.w * field.size.h)
        return msgspec.structs.replace(
            field,
            size=Size(region.w, region.h),
            columns=max(6, round(field.columns * region.w / field.size.w)),
            rows=max(6, round(field.rows * region.h / field.size.h)),
            share=share,
        )


def _halves(region: Rect, axis: Axis, edge: float, field: Field) -> tuple[Rect, Rect]:
    x, y, w, h = region
    if axis == "rows":
        gap = field.gutters.rows
        return Rect(x, y, w, edge - gap / 2), Rect(x, y + edge + gap / 2, w, h - edge - gap / 2)
    gap = field.gutters.columns
    return Rect(x, y, edge - gap / 2, h), Rect(x + edge + gap / 2, y, w - edge - gap / 2, h)


def _same(a: Rect, b: Rect) -> bool:
    return a.contains_rect(b, SAME) and b.contains_rect(a, SAME)


def _rows(node: LayoutNode) -> bool:
    return isinstance(node, Split) and node.axis == "rows"
