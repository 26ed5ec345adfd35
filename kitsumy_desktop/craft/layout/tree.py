"""Edits of a layout tree: pure, in reading order, gutters untouched."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Literal

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, Size, area, beyond, bounds
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.layout import Axis, Cut, Gutters, LayoutNode, Leaf, Split
from kitsumy_desktop.comic.shapes import cut_line, split_regions, tree_shapes
from kitsumy_desktop.craft.layout.nodes import TreePath, node_at, path_of, relabelled, split_at, with_node

LEAST_PART = 0.05
"""Least share of a split that a part keeps when no size in points is known."""
MOST_COLUMNS = 4
"""A tier takes no more panels than this when one is inserted; the next one starts a tier."""

CLAMP_STEPS = 12
"""Halvings when the farthest place of a cut is sought: 1/4,096 of the way."""


class CutHandle(msgspec.Struct, frozen=True):
    """Where a cut can be gripped: `a`–`b` is the middle of its gutter, in page points."""

    path: TreePath
    """The split it belongs to."""
    index: int
    a: Point
    b: Point
    axis: Axis


def cut_handles(
    node: LayoutNode, region: Rect | Polygon, gutters: Gutters, reading: Reading
) -> tuple[CutHandle, ...]:
    """All cuts of the tree, outer ones first."""
    return tuple(_handles(node, (), _outline(region), gutters, reading))


def region_of(
    node: LayoutNode, region: Rect | Polygon, gutters: Gutters, reading: Reading, path: TreePath
) -> Polygon:
    """The region, in page points, that the node at `path` divides or fills. Raises KeyError for no node."""
    node_at(node, path)
    outline = _outline(region)
    for depth, index in enumerate(path):
        outline = split_regions(outline, split_at(node, path[:depth]), gutters, reading)[index]
    return outline


def cut_through(
    node: LayoutNode,
    region: Rect | Polygon,
    gutters: Gutters,
    reading: Reading,
    path: TreePath,
    index: int,
    point: Point,
) -> float:
    """The `at` with which a cut, its angle kept, goes through `point`."""
    split = split_at(node, path)
    box = bounds(region_of(node, region, gutters, reading, path))
    _, normal = cut_line(box.corners(), split.axis, split.cuts[index], reading)
    if split.axis == "rows":
        y = point.y + (point.x - box.center.x) * normal.x / normal.y
        return (y - box.y) / box.h
    x = point.x + (point.y - box.center.y) * normal.y / normal.x
    return (box.right - x) / box.w if reading == "rtl" else (x - box.x) / box.w


def move_cut(
    node: LayoutNode, path: TreePath, index: int, at: float, least: float = LEAST_PART
) -> LayoutNode:
    """The tree with one cut moved to `at`, kept `least` away from its neighbours and the region's edges."""
    return _with_cut(node, path, index, at=_kept(split_at(node, path), index, at, least))


def held_cut(
    node: LayoutNode,
    region: Rect | Polygon,
    gutters: Gutters,
    reading: Reading,
    path: TreePath,
    index: int,
    at: float,
    least_side: float,
) -> LayoutNode:
    """`move_cut` that stops before a panel gets narrower or lower than `least_side` points.

    Panels that are smaller already may stay as they are but not shrink. Raises KeyError for no such cut.
    """
    return held_line(node, region, gutters, reading, path, index, {"at": at}, least_side)


def held_line(
    node: LayoutNode,
    region: Rect | Polygon,
    gutters: Gutters,
    reading: Reading,
    path: TreePath,
    index: int,
    wanted: Mapping[Literal["at", "angle", "gutter"], float],
    least_side: float,
) -> LayoutNode:
    """The tree with one cut's values changed as far toward `wanted` as the panels allow: none gets narrower
    or lower than `least_side` points, and no two gutters of a split cross.

    Panels that are smaller already may stay as they are but not shrink. Raises KeyError for no such cut.
    """
    outline = region_of(node, region, gutters, reading, path)
    split = split_at(node, path)
    if not 0 <= index < len(split.cuts):
        raise KeyError(f"no cut {index} at {path}")
    limits = {
        panel: Size(min(least_side, side.w) - 1e-6, min(least_side, side.h) - 1e-6)
        for panel, side in _sides(split, outline, gutters, reading).items()
    }
    cut, rule = split.cuts[index], gutters.rows if split.axis == "rows" else gutters.columns
    now = {"at": cut.at, "angle": cut.angle, "gutter": rule if cut.gutter is None else cut.gutter}

    ends = [0.0, *(c.at for c in split.cuts), 1.0]
    room = min(LEAST_PART, cut.at - ends[index], ends[index + 2] - cut.at)

    def turned(share: float) -> LayoutNode:
        values = {k: now[k] + (v - now[k]) * share if share < 1 else v for k, v in wanted.items()}
        values["at"] = _kept(split, index, values.get("at", cut.at), room)
        return _with_cut(split, (), index, **values)

    def fits(share: float) -> bool:
        tried = split_at(turned(share), ())
        if _crossing(tried, outline, gutters, reading):
            return False
        sides = _sides(tried, outline, gutters, reading)
        return all(sides[p].w >= least.w and sides[p].h >= least.h for p, least in limits.items())

    good, share = 0.0, 1.0
    if not fits(share):
        for _ in range(CLAMP_STEPS):
            middle = (good + share) / 2
            good, share = (middle, share) if fits(middle) else (good, middle)
        share = good
    held = split_at(turned(share), ()).cuts[index]
    return _with_cut(node, path, index, at=held.at, angle=held.angle, gutter=held.gutter)


def turn_cut(node: LayoutNode, path: TreePath, index: int, angle: float) -> LayoutNode:
    """The tree with one cut slanted by `angle` degrees."""
    return _with_cut(node, path, index, angle=angle)


def split_leaf(
    node: LayoutNode, panel: PanelId, new_panel: PanelId, axis: Axis, at: float = 0.5, angle: float = 0.0
) -> LayoutNode:
    """The tree with a panel cut in two; the new panel follows it in reading order."""
    at = min(max(at, LEAST_PART), 1 - LEAST_PART)
    halves = Split(axis, (Leaf(panel), Leaf(new_panel)), (Cut(at, angle),))
    return with_node(node, path_of(node, panel), halves)


def without(node: LayoutNode, panel: PanelId) -> LayoutNode | None:
    """The tree with a panel taken out, its neighbours growing into its place; None when it was the last."""
    path = path_of(node, panel)
    if not path:
        return None
    parent, index = path[:-1], path[-1]
    split = split_at(node, parent)
    parts = split.parts[:index] + split.parts[index + 1 :]
    if len(parts) == 1:
        return with_node(node, parent, parts[0])
    return with_node(node, parent, Split(split.axis, parts, _cuts_without(split.cuts, index)))


def insert_panel(node: LayoutNode, new_panel: PanelId, after: PanelId | None) -> LayoutNode:
    """The tree with a new panel right after another in reading order; None: before all others.

    The others of its tier or stack make room in proportion; after the last panel of a full tier the new
    one begins a tier of its own.
    """
    new = Leaf(new_panel)
    if after is None:
        return _insert_into(node, (), 0, new, "rows")
    path = path_of(node, after)
    if not path:
        return _insert_into(node, (), 1, new, "rows")
    parent, index = path[:-1], path[-1] + 1
    split = split_at(node, parent)
    if split.axis == "columns" and len(split.parts) >= MOST_COLUMNS:
        if index < len(split.parts):
            return split_leaf(node, after, new_panel, "rows")
        if not parent:
            return _insert_into(node, (), 1, new, "rows")
        return _insert_into(node, parent[:-1], parent[-1] + 1, new, "rows")
    return _insert_into(node, parent, index, new, split.axis)


def swap(node: LayoutNode, a: PanelId, b: PanelId) -> LayoutNode:
    """The tree with two panels in each other's place. Raises KeyError when one is not in it."""
    path_of(node, a)
    path_of(node, b)
    return relabelled(node, {a: b, b: a})


def _kept(split: Split, index: int, at: float, least: float) -> float:
    """A cut's place kept `least` away from its neighbours and the region's edges."""
    before = split.cuts[index - 1].at if index > 0 else 0.0
    after = split.cuts[index + 1].at if index + 1 < len(split.cuts) else 1.0
    room = min(max(least, 1e-6), (after - before) / 2)
    return min(max(at, before + room), after - room)


def _crossing(node: LayoutNode, outline: Polygon, gutters: Gutters, reading: Reading) -> bool:
    """Whether two neighbouring cuts of a split, or of one inside it, cross within their region."""
    if isinstance(node, Leaf) or len(outline) < 3:
        return False
    for cut, later in pairwise(node.cuts):
        origin, normal = cut_line(outline, node.axis, later, reading)
        ends = chord(outline, *cut_line(outline, node.axis, cut, reading))
        if cut.angle != later.angle and any(beyond(p, origin, normal) > 0 for p in ends):
            return True
    regions = split_regions(outline, node, gutters, reading)
    return any(_crossing(part, sub, gutters, reading) for part, sub in zip(node.parts, regions, strict=True))


def _with_cut(node: LayoutNode, path: TreePath, index: int, **values: float | None) -> LayoutNode:
    split = split_at(node, path)
    cuts = list(split.cuts)
    cuts[index] = msgspec.structs.replace(cuts[index], **values)
    return with_node(node, path, msgspec.structs.replace(split, cuts=tuple(cuts)))


def _cuts_without(cuts: tuple[Cut, ...], part: int) -> tuple[Cut, ...]:
    """The cuts left when a part goes: an inner part's two cuts meet in the middle."""
    if part == 0:
        return cuts[1:]
    if part == len(cuts):
        return cuts[:-1]
    first, second = cuts[part - 1], cuts[part]
    middle = msgspec.structs.replace(first, at=(first.at + second.at) / 2)
    return (*cuts[: part - 1], middle, *cuts[part + 1 :])


def _insert_into(node: LayoutNode, path: TreePath, index: int, new: Leaf, axis: Axis) -> LayoutNode:
    """`new` as part `index` of the node at `path`, which becomes a split along `axis` if it is none."""
    host = node_at(node, path)
    if isinstance(host, Leaf) or host.axis != axis:
        pair = (new, host) if index == 0 else (host, new)
        return with_node(node, path, Split(axis, pair, (Cut(0.5),)))
    shrink = len(host.parts) / (len(host.parts) + 1)
    before = [_moved(cut, cut.at * shrink) for cut in host.cuts[:index]]
    after = [_moved(cut, cut.at * shrink + 1 - shrink) for cut in host.cuts[max(0, index - 1) :]]
    if index == 0:
        after.insert(0, Cut(1 - shrink))
    elif index == len(host.parts):
        before, after = [*before, Cut(shrink)], []
    cuts = (*before, *after)
    parts = (*host.parts[:index], new, *host.parts[index:])
    return with_node(node, path, Split(axis, parts, cuts))


def _moved(cut: Cut, at: float) -> Cut:
    return msgspec.structs.replace(cut, at=at)


def _sides(split: Split, outline: Polygon, gutters: Gutters, reading: Reading) -> dict[PanelId, Size]:
    """Mean width and height of every panel, slants averaged out."""
    sides: dict[PanelId, Size] = {}
    for panel, shape in tree_shapes(split, outline, gutters, reading).items():
        if len(shape) < 3:
            sides[panel] = Size(0.0, 0.0)
            continue
        box, size = bounds(shape), area(shape)
        sides[panel] = Size(size / max(box.h, 1e-9), size / max(box.w, 1e-9))
    return sides


def _outline(region: Rect | Polygon) -> Polygon:
    return region.corners() if isinstance(region, Rect) else region


def _handles(
    node: LayoutNode, path: TreePath, region: Polygon, gutters: Gutters, reading: Reading
) -> list[CutHandle]:
    if isinstance(node, Leaf):
        return []
    found = []
    for index, cut in enumerate(node.cuts):
        a, b = chord(region, *cut_line(region, node.axis, cut, reading))
        found.append(CutHandle(path, index, a, b, node.axis))
    for index, sub in enumerate(split_regions(region, node, gutters, reading)):
        found += _handles(node.parts[index], (*path, index), sub, gutters, reading)
    return found


def chord(region: Polygon, origin: Point, normal: Point) -> tuple[Point, Point]:
    """Where the line through `origin` enters and leaves a convex region."""
    along = Point(-normal.y, normal.x)
    ends: list[float] = []
    for i, p in enumerate(region):
        q = region[(i + 1) % len(region)]
        dp, dq = beyond(p, origin, normal), beyond(q, origin, normal)
        if dp == dq or dp * dq > 0:
            continue
        t = dp / (dp - dq)
        x, y = p.x + (q.x - p.x) * t - origin.x, p.y + (q.y - p.y) * t - origin.y
        ends.append(x * along.x + y * along.y)
    low, high = (min(ends), max(ends)) if ends else (0.0, 0.0)
    return origin.plus(along.times(low)), origin.plus(along.times(high))
