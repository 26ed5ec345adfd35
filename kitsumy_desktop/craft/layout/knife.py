"""A straight line through a layout tree: which panels it parts, and the tree with new gutters along it.

A line from side to side across the panels of one tier makes two tiers of it, so that the page is still read
row by row; any other cut nests in the panels it goes through. Gutters that were there stay where they are.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from itertools import pairwise
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, area, beyond, bounds, clip_half_plane
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.layout import Axis, Cut, Gutters, LayoutNode, Leaf, Split
from kitsumy_desktop.comic.shapes import cut_line, split_regions
from kitsumy_desktop.craft.layout.tree import chord

SAME = 1e-6

Halves: TypeAlias = tuple[LayoutNode, LayoutNode]
Named: TypeAlias = Callable[[PanelId], tuple[PanelId, PanelId]]
"""Which panels the earlier and the later half of one become."""


class Blade(msgspec.Struct, frozen=True):
    """A line through `a` and `b` (page points) and the gutter it makes; `gutter` None: the page's rule."""

    a: Point
    b: Point
    gutter: float | None = None

    @property
    def axis(self) -> Axis:
        """A line that runs rather across makes rows, one that runs rather down makes columns."""
        way = self.b.minus(self.a)
        return "rows" if abs(way.x) >= abs(way.y) else "columns"

    def width(self, gutters: Gutters) -> float:
        """Of its gutter in points."""
        rule = gutters.rows if self.axis == "rows" else gutters.columns
        return rule if self.gutter is None else self.gutter

    def normal(self, reading: Reading) -> Point:
        """Across the line, one point long, toward the later half."""
        way = self.b.minus(self.a)
        length = max(way.length(), 1e-12)
        n = Point(-way.y / length, way.x / length)
        if self.axis == "rows":
            return n if n.y > 0 else n.times(-1)
        later = -1.0 if reading == "rtl" else 1.0
        return n if n.x * later > 0 else n.times(-1)

    def sides(self, region: Polygon, gutters: Gutters, reading: Reading) -> tuple[Polygon, Polygon]:
        """What the line leaves of a convex region before and behind its gutter."""
        n, half = self.normal(reading), self.width(gutters) / 2
        return (
            clip_half_plane(region, self.a.plus(n.times(-half)), n.times(-1)),
            clip_half_plane(region, self.a.plus(n.times(half)), n),
        )


def cut_along(box: Rect, a: Point, b: Point, axis: Axis, reading: Reading, gutter: float | None) -> Cut:
    """The cut of a region with this bounding box that runs through a and b."""
    dx, dy = b.x - a.x, b.y - a.y
    if axis == "rows":
        angle = math.degrees(math.atan2(dy, dx) if dx > 0 else math.atan2(-dy, -dx))
        at = (a.y + (box.center.x - a.x) * dy / dx - box.y) / box.h
    else:
        angle = math.degrees(math.atan2(-dx, dy) if dy > 0 else math.atan2(dx, -dy))
        x = a.x + (box.center.y - a.y) * dx / dy
        at = (box.right - x if reading == "rtl" else x - box.x) / box.w
    angle = round(angle, 9) + 0.0
    return Cut(at, -angle if reading == "rtl" and angle else angle, gutter)


def same_line(cut: Cut, axis: Axis, was: Polygon, now: Polygon, reading: Reading) -> Cut:
    """The cut of the region `now` that runs where `cut` runs in the region `was`."""
    origin, normal = cut_line(was, axis, cut, reading)
    further = origin.plus(Point(-normal.y, normal.x).times(100))
    return cut_along(bounds(now), origin, further, axis, reading, cut.gutter)


class Knife:
    """One blade on its way through the tree of one page."""

    def __init__(
        self,
        blade: Blade,
        crossed: Collection[PanelId],
        gutters: Gutters,
        reading: Reading,
        least: float,
        named: Named,
    ) -> None:
        """`crossed`: the panels to be parted; `least`: no half gets narrower or lower, in points."""
        self._blade = blade
        self._crossed = frozenset(crossed)
        self._gutters = gutters
        self._reading = reading
        self._least = least
        self._named = named
        self.parted: set[PanelId] = set()
        """The panels that were cut."""

    def cut(self, node: LayoutNode, region: Polygon) -> LayoutNode:
        """The tree with every crossed panel that is large enough parted."""
        if isinstance(node, Leaf) or (self._blade.axis == "rows" != node.axis):
            halves = self._halves(node, region)
            if halves is not None:
                self.parted |= self._met(node, region)
                return Split(self._blade.axis, halves, (self._cut_of(region),))
        if isinstance(node, Leaf):
            return node
        regions = split_regions(region, node, self._gutters, self._reading)
        parts = [self.cut(part, sub) for part, sub in zip(node.parts, regions, strict=True)]
        return self._levelled(node, region, regions, parts)

    def _met(self, node: LayoutNode, region: Polygon) -> set[PanelId]:
        """The panels under `node` that the line goes through."""
        if isinstance(node, Leaf):
            return {node.panel} if self._parts(region) else set()
        regions = split_regions(region, node, self._gutters, self._reading)
        return set().union(*(self._met(p, r) for p, r in zip(node.parts, regions, strict=True)))

    def _parts(self, region: Polygon) -> bool:
        """Whether the line itself goes through a region."""
        n = self._blade.normal(self._reading)
        away = [beyond(p, self._blade.a, n) for p in region]
        return bool(away) and min(away) < -SAME and max(away) > SAME

    def _halves(self, node: LayoutNode, region: Polygon) -> Halves | None:
        """What is before the line and what behind it; None where it may not part the whole node."""
        if isinstance(node, Leaf):
            return self._leaf_halves(node, region)
        regions = split_regions(region, node, self._gutters, self._reading)
        if node.axis == self._blade.axis:
            return self._along(node, region, regions)
        found = [self._halves(part, sub) for part, sub in zip(node.parts, regions, strict=True)]
        halves = [h for h in found if h is not None]
        if len(halves) < len(found) or not self._fits(region):
            return None
        before, behind = self._blade.sides(region, self._gutters, self._reading)
        first = self._same_cuts(node, region, before, [h[0] for h in halves], node.cuts)
        second = self._same_cuts(node, region, behind, [h[1] for h in halves], node.cuts)
        return None if first is None or second is None else (first, second)

    def _leaf_halves(self, node: Leaf, region: Polygon) -> Halves | None:
        if node.panel not in self._crossed or not self._parts(region) or not self._fits(region):
            return None
        before, after = self._named(node.panel)
        return Leaf(before), Leaf(after)

    def _along(self, node: Split, region: Polygon, regions: tuple[Polygon, ...]) -> Halves | None:
        """Halves of parts that lie one behind the other along the blade's axis: it goes through one."""
        met = [i for i, sub in enumerate(regions) if self._parts(sub)]
        if len(met) != 1:
            return None
        i = met[0]
        halves = self._halves(node.parts[i], regions[i])
        if halves is None:
            return None
        before, behind = self._blade.sides(region, self._gutters, self._reading)
        first = self._same_cuts(node, region, before, [*node.parts[:i], halves[0]], node.cuts[:i])
        second = self._same_cuts(node, region, behind, [halves[1], *node.parts[i + 1 :]], node.cuts[i:])
        return None if first is None or second is None else (first, second)

    def _same_cuts(
        self, node: Split, region: Polygon, now: Polygon, parts: list[LayoutNode], cuts: tuple[Cut, ...]
    ) -> LayoutNode | None:
        """`parts` in the region `now` with cuts that run where `cuts` ran in `region`."""
        if len(parts) == 1:
            return parts[0]
        again = [same_line(cut, node.axis, region, now, self._reading) for cut in cuts]
        return Split(node.axis, tuple(parts), tuple(again)) if _grow(again) else None

    def _fits(self, region: Polygon) -> bool:
        """Whether both halves of a region are large enough to be panels, and the cut can be written down."""
        if not 0 < self._cut_of(region).at < 1:
            return False
        for side in self._blade.sides(region, self._gutters, self._reading):
            if len(side) < 3:
                return False
            box, size = bounds(side), area(side)
            if size < self._least * max(box.w, box.h):
                return False
        return True

    def _cut_of(self, region: Polygon) -> Cut:
        blade = self._blade
        return cut_along(bounds(region), blade.a, blade.b, blade.axis, self._reading, blade.gutter)

    def _levelled(
        self, node: Split, region: Polygon, regions: tuple[Polygon, ...], parts: list[LayoutNode]
    ) -> Split:
        """The split with its new parts; one that was just parted along the same axis, from side to side,
        becomes two parts of it."""
        out: list[LayoutNode] = []
        cuts: list[Cut] = []
        for i, part in enumerate(parts):
            if i:
                cuts.append(node.cuts[i - 1])
            new = part is not node.parts[i] and isinstance(part, Split) and len(part.parts) == 2
            if new and isinstance(part, Split) and self._spans(node, region, regions[i], part):
                out += part.parts
                cuts.append(self._cut_of(region))
            else:
                out.append(part)
        return Split(node.axis, tuple(out), tuple(cuts)) if _grow(cuts) else _with_parts(node, parts)

    def _spans(self, node: Split, region: Polygon, part: Polygon, new: Split) -> bool:
        """Whether the new cut of a part ends where its surrounding region ends, not at a gutter beside it."""
        if new.axis != node.axis or new.cuts != (self._cut_of(part),):
            return False
        n = self._blade.normal(self._reading)
        whole, own = chord(region, self._blade.a, n), chord(part, self._blade.a, n)
        return all(p.distance(q) < SAME for p, q in zip(whole, own, strict=True))


def _with_parts(node: Split, parts: list[LayoutNode]) -> Split:
    return msgspec.structs.replace(node, parts=tuple(parts))


def _grow(cuts: list[Cut]) -> bool:
    return all(a < b for a, b in pairwise([0.0, *(c.at for c in cuts), 1.0]))
