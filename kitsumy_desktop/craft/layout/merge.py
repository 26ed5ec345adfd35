"""Panels of a layout tree made one: without the gutters between them, the others left where they are."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import EPSILON, Point, Polygon, beyond, bounds, centroid, clip_half_plane
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.layout import Axis, Cut, Gutters, LayoutNode, Leaf, Split, leaves
from kitsumy_desktop.comic.shapes import cut_line, split_regions, tree_shapes
from kitsumy_desktop.craft.layout.knife import cut_along, same_line
from kitsumy_desktop.craft.layout.nodes import TreePath, node_at, path_of, with_node
from kitsumy_desktop.craft.layout.tree import region_of

ALIGNED = 1.0
"""Gutters that are so near to one line, in points, count as one."""


Cells: TypeAlias = dict[PanelId, tuple[Polygon, ...]]
"""Panels to be, each with the shapes that come together in it."""


class Line(msgspec.Struct, frozen=True):
    """A cut as it lies on the page: a point, the normal toward the later part, half the gutter."""

    origin: Point
    normal: Point
    half: float
    axis: Axis
    gutter: float | None


def merged(
    node: LayoutNode,
    region: Polygon,
    gutters: Gutters,
    reading: Reading,
    panels: Collection[PanelId],
    survivor: PanelId,
) -> LayoutNode | None:
    """The tree with `panels` as one leaf, `survivor`; None where they do not make one convex place.

    Where they are not neighbours in the tree but lie side by side on the page, the tree around them is built
    anew along the gutters that are there. Raises KeyError for a panel that is not in the tree.
    """
    paths = [path_of(node, panel) for panel in panels]
    top = _common(paths)
    whole = node_at(node, top)
    if isinstance(whole, Leaf):
        return node
    inner = region_of(node, region, gutters, reading, top)
    new = _run(whole, panels, survivor) or _Rebuilt(gutters, reading).tree(whole, inner, panels, survivor)
    return None if new is None else with_node(node, top, new)


def _common(paths: list[TreePath]) -> TreePath:
    """The path of the smallest node that holds all."""
    top = paths[0]
    for path in paths[1:]:
        shared = 0
        while shared < min(len(top), len(path)) and top[shared] == path[shared]:
            shared += 1
        top = top[:shared]
    return top


def _run(split: Split, panels: Collection[PanelId], survivor: PanelId) -> LayoutNode | None:
    """Whole parts of one split that follow each other, as one leaf; None where it is not that simple."""
    held = [set(leaves(part)) for part in split.parts]
    run = [i for i, part in enumerate(held) if part & set(panels)]
    first, last = run[0], run[-1]
    if set().union(*held[first : last + 1]) != set(panels):
        return None
    parts = (*split.parts[:first], Leaf(survivor), *split.parts[last + 1 :])
    if len(parts) == 1:
        return parts[0]
    return Split(split.axis, parts, (*split.cuts[:first], *split.cuts[last:]))


class _Rebuilt:
    """A part of a page divided anew by the lines that divide it now."""

    def __init__(self, gutters: Gutters, reading: Reading) -> None:
        self._gutters = gutters
        self._reading = reading

    def tree(
        self, split: Split, region: Polygon, panels: Collection[PanelId], survivor: PanelId
    ) -> LayoutNode | None:
        shapes = tree_shapes(split, region, self._gutters, self._reading)
        if any(len(shape) < 3 for shape in shapes.values()):
            return None
        cells: Cells = {p: (s,) for p, s in shapes.items() if p not in panels}
        cells[survivor] = tuple(shapes[p] for p in panels)
        made = self._divided(region, cells, list(self._lines(split, region)))
        if made is None:
            return None
        after = tree_shapes(made, region, self._gutters, self._reading)
        stayed = all(_near(after[p], shapes[p]) for p in shapes if p not in panels)
        return made if stayed else None

    def _lines(self, node: LayoutNode, region: Polygon) -> Iterator[Line]:
        """Every cut as it lies on the page, outer ones first."""
        if isinstance(node, Leaf):
            return
        rule = self._gutters.rows if node.axis == "rows" else self._gutters.columns
        for cut in node.cuts:
            origin, normal = cut_line(region, node.axis, cut, self._reading)
            width = rule if cut.gutter is None else cut.gutter
            yield Line(origin, normal, width / 2, node.axis, cut.gutter)
        regions = split_regions(region, node, self._gutters, self._reading)
        for part, sub in zip(node.parts, regions, strict=True):
            yield from self._lines(part, sub)

    def _divided(self, region: Polygon, cells: Cells, lines: list[Line]) -> LayoutNode | None:
        """A tree whose leaves are the cells; rows are tried first, as they are read first."""
        if len(cells) == 1:
            return Leaf(next(iter(cells)))
        for line in sorted(lines, key=lambda one: one.axis != "rows"):
            sides = _sides(line, cells)
            if sides is None:
                continue
            box = bounds(region)
            further = line.origin.plus(Point(-line.normal.y, line.normal.x).times(100))
            cut = cut_along(box, line.origin, further, line.axis, self._reading, line.gutter)
            if not 0 < cut.at < 1:
                continue
            back = line.normal.times(-1)
            before = clip_half_plane(region, line.origin.plus(back.times(line.half)), back)
            behind = clip_half_plane(region, line.origin.plus(line.normal.times(line.half)), line.normal)
            first = self._divided(before, sides[0], lines)
            second = self._divided(behind, sides[1], lines) if first is not None else None
            if first is not None and second is not None:
                return self._levelled(line.axis, region, cut, first, second, behind)
        return None

    def _levelled(
        self, axis: Axis, region: Polygon, cut: Cut, first: LayoutNode, second: LayoutNode, behind: Polygon
    ) -> Split:
        """Two parts; where the later one is divided straight along the same axis, as parts beside it."""
        if not isinstance(second, Split) or second.axis != axis or any(c.angle for c in (cut, *second.cuts)):
            return Split(axis, (first, second), (cut,))
        cuts = [same_line(later, axis, behind, region, self._reading) for later in second.cuts]
        return Split(axis, (first, *second.parts), (cut, *cuts))


def _sides(line: Line, cells: Cells) -> tuple[Cells, Cells] | None:
    """The cells before and behind a line; None where it goes through one, or has all on one side."""
    sides: tuple[Cells, Cells] = ({}, {})
    for panel, shapes in cells.items():
        middle = [beyond(centroid(shape), line.origin, line.normal) for shape in shapes]
        side = middle[0] > 0
        reach = [beyond(p, line.origin, line.normal) for shape in shapes for p in shape]
        clear = min(reach) if side else -max(reach)
        if any((m > 0) != side for m in middle) or clear < line.half - ALIGNED:
            return None
        sides[side][panel] = shapes
    return sides if sides[0] and sides[1] else None


def _near(a: Polygon, b: Polygon) -> bool:
    """Whether two shapes have about the same box; nobody sees a point's difference in a gutter's line."""
    if len(a) < 3 or len(b) < 3:
        return False
    one, other = bounds(a), bounds(b)
    ends = ((one.x, other.x), (one.y, other.y), (one.right, other.right), (one.bottom, other.bottom))
    return all(abs(x - y) <= 2 * ALIGNED + EPSILON for x, y in ends)
