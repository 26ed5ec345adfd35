"""Layout trees at the fold of a spread: the same lines in another region, one tree parted in two.

A tree tells its cuts as shares of the region it divides. Here every cut is first told by a point it goes
through, so that the same lines can divide another region.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, area, bounds, clip_half_plane
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.layout import Axis, Cut, Gutters, LayoutNode, Leaf, Split
from kitsumy_desktop.comic.shapes import cut_line, split_regions
from kitsumy_desktop.craft.layout.nodes import map_cuts

SLIVER = 0.15
"""A panel with no more of its area than this across the fold belongs to one page and is cut there."""
LEAST_SHARE = 0.01
"""No part of a split gets a smaller share when its lines leave its region."""


class _Line(NamedTuple):
    """A cut and a point of the sheet that it goes through."""

    point: Point
    cut: Cut


class _Place(NamedTuple):
    panel: PanelId
    shape: Polygon


class _Lined(NamedTuple):
    axis: Axis
    parts: tuple[_Node, ...]
    lines: tuple[_Line, ...]


_Node: TypeAlias = _Place | _Lined


class Halves(NamedTuple):
    """The two trees of a parted one in reading order (None: nothing there), and which panels are in both."""

    first: LayoutNode | None
    second: LayoutNode | None
    crossing: tuple[PanelId, ...]


def retraced(node: LayoutNode, was: Rect, now: Rect, gutters: Gutters, reading: Reading) -> LayoutNode:
    """The tree that cuts `now` along the same lines as `node` cuts `was`, both in points of one sheet."""
    return _placed(_lined(node, was.corners(), gutters, reading), now.corners(), gutters, reading)


def ruled(node: LayoutNode, rule: Gutters) -> LayoutNode:
    """The tree with the gutters of `rule` written into its cuts: it keeps them under any rule."""

    def own(cut: Cut, axis: Axis) -> Cut:
        usual = rule.rows if axis == "rows" else rule.columns
        return cut if cut.gutter is not None else msgspec.structs.replace(cut, gutter=usual)

    return map_cuts(node, own)


def share_before(shape: Polygon, fold: float, reading: Reading) -> float:
    """The share 0..1 of a shape's area that lies on the page read first, before the fold at x = `fold`."""
    toward = Point(1.0 if reading == "rtl" else -1.0, 0.0)
    return area(clip_half_plane(shape, Point(fold, 0.0), toward)) / max(area(shape), 1e-9)


def crosses(shape: Polygon, fold: float, reading: Reading) -> bool:
    """Whether a shape lies on both pages with more than a sliver."""
    return SLIVER < share_before(shape, fold, reading) < 1 - SLIVER


def parted(
    node: LayoutNode,
    region: Rect,
    halves: tuple[Rect, Rect],
    fold: float,
    gutters: Gutters,
    reading: Reading,
) -> Halves:
    """A spread's tree as two trees that cut the regions `halves` (in reading order) along the same lines.

    Everything in points of the spread. Panels that cross the fold are leaves of both.
    """
    lined = _lined(node, region.corners(), gutters, reading)
    trees: list[LayoutNode | None] = []
    for second, half in enumerate(halves):
        kept = _side(lined, fold, bool(second), reading)
        trees.append(None if kept is None else _placed(kept, half.corners(), gutters, reading))
    places = _places(lined)
    both = tuple(p.panel for p in places if len(p.shape) > 2 and crosses(p.shape, fold, reading))
    return Halves(trees[0], trees[1], both)


def _lined(node: LayoutNode, region: Polygon, gutters: Gutters, reading: Reading) -> _Node:
    if isinstance(node, Leaf):
        return _Place(node.panel, region)
    regions = split_regions(region, node, gutters, reading)
    lines = tuple(_Line(cut_line(region, node.axis, c, reading)[0], c) for c in node.cuts if region)
    parts = tuple(_lined(p, r, gutters, reading) for p, r in zip(node.parts, regions, strict=True))
    return _Lined(node.axis, parts, lines or tuple(_Line(Point(0, 0), c) for c in node.cuts))


def _placed(node: _Node, region: Polygon, gutters: Gutters, reading: Reading) -> LayoutNode:
    if isinstance(node, _Place):
        return Leaf(node.panel)
    cuts = _cuts(node, region, reading) if len(region) > 2 else tuple(line.cut for line in node.lines)
    split = Split(node.axis, tuple(Leaf(PanelId("")) for _ in node.parts), cuts)
    regions = split_regions(region, split, gutters, reading)
    parts = tuple(_placed(p, r, gutters, reading) for p, r in zip(node.parts, regions, strict=True))
    return msgspec.structs.replace(split, parts=parts)


def _cuts(node: _Lined, region: Polygon, reading: Reading) -> tuple[Cut, ...]:
    """The cuts as shares of `region`, kept apart where their lines leave it."""
    cuts: list[Cut] = []
    least = min(LEAST_SHARE, 0.5 / len(node.parts))
    for i, line in enumerate(node.lines):
        low = (cuts[-1].at if cuts else 0.0) + least
        high = 1.0 - least * (len(node.lines) - i)
        at = _share(line, node.axis, region, reading)
        if abs(at - line.cut.at) < 1e-9:
            at = line.cut.at
        elif not low <= at <= high:
            at = max(low, min(high, at))
        cuts.append(line.cut if at == line.cut.at else msgspec.structs.replace(line.cut, at=at))
    return tuple(cuts)


def _share(line: _Line, axis: Axis, region: Polygon, reading: Reading) -> float:
    """The `at` with which the cut goes through its point."""
    box = bounds(region)
    _, normal = cut_line(region, axis, line.cut, reading)
    if axis == "rows":
        y = line.point.y + (line.point.x - box.center.x) * normal.x / normal.y
        return (y - box.y) / box.h
    x = line.point.x + (line.point.y - box.center.y) * normal.y / normal.x
    return (box.right - x) / box.w if reading == "rtl" else (x - box.x) / box.w


def _side(node: _Node, fold: float, second: bool, reading: Reading) -> _Node | None:
    """What of a tree lies on one page; a part without anything there is left out with its cut."""
    if isinstance(node, _Place):
        share = share_before(node.shape, fold, reading) if len(node.shape) > 2 else 1.0
        here = 1 - share if second else share
        whole = here >= 0.5 if min(share, 1 - share) <= SLIVER else True
        return node if whole else None
    kept: list[_Node] = []
    lines: list[_Line] = []
    for i, part in enumerate(node.parts):
        side = _side(part, fold, second, reading)
        if side is None:
            continue
        if kept:
            lines.append(node.lines[i - 1])
        kept.append(side)
    if not kept:
        return None
    return kept[0] if len(kept) == 1 else _Lined(node.axis, tuple(kept), tuple(lines))


def _places(node: _Node) -> list[_Place]:
    if isinstance(node, _Place):
        return [node]
    return [place for part in node.parts for place in _places(part)]
