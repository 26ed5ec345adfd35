"""The borders of a panel of the layout: which gutter, or which edge of the layout, each of them lies on."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, beyond, bounds
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.layout import Gutters, LayoutNode, Split
from kitsumy_desktop.comic.shapes import cut_line, split_regions
from kitsumy_desktop.craft.layout.nodes import TreePath, path_of, split_at

OuterSide: TypeAlias = Literal["t", "r", "b", "l", ""]
ON = 1e-6
"""Points so near to a line lie on it."""


class CutRef(msgspec.Struct, frozen=True):
    """A cut of the tree: the split it belongs to and its place there."""

    path: TreePath
    index: int


class Border(msgspec.Struct, frozen=True):
    """One straight border from `a` to `b`: made by `cut`, or on the layout's edge at `side`."""

    a: Point
    b: Point
    cut: CutRef | None = None
    side: OuterSide = ""

    @property
    def middle(self) -> Point:
        """Half-way along."""
        return Point((self.a.x + self.b.x) / 2, (self.a.y + self.b.y) / 2)


def has_cut(node: LayoutNode | None, ref: CutRef) -> bool:
    """Whether there is such a cut."""
    for index in ref.path:
        if not isinstance(node, Split) or index >= len(node.parts):
            return False
        node = node.parts[index]
    return isinstance(node, Split) and 0 <= ref.index < len(node.cuts)


def borders_of(
    node: LayoutNode, region: Polygon, gutters: Gutters, reading: Reading, panel: PanelId
) -> tuple[Border, ...]:
    """The borders of a panel clockwise, bleeds left out. Raises KeyError for a panel not in the tree."""
    path = path_of(node, panel)
    lines: list[tuple[Point, Point, CutRef]] = []
    shape = region
    for depth, part in enumerate(path):
        split = split_at(node, path[:depth])
        rule = gutters.rows if split.axis == "rows" else gutters.columns
        for index in (part - 1, part):
            if 0 <= index < len(split.cuts):
                cut = split.cuts[index]
                origin, normal = cut_line(shape, split.axis, cut, reading)
                half = (rule if cut.gutter is None else cut.gutter) / 2
                toward = half if index < part else -half
                lines.append((origin.plus(normal.times(toward)), normal, CutRef(path[:depth], index)))
        shape = split_regions(shape, split, gutters, reading)[part]
    box = bounds(region)
    return tuple(_border(p, shape[(i + 1) % len(shape)], lines, box.corners()) for i, p in enumerate(shape))


def _border(a: Point, b: Point, lines: list[tuple[Point, Point, CutRef]], corners: Polygon) -> Border:
    for origin, normal, ref in reversed(lines):
        if all(abs(beyond(p, origin, normal)) < ON for p in (a, b)):
            return Border(a, b, ref)
    (left, top), (right, bottom) = corners[0], corners[2]
    edges: tuple[tuple[OuterSide, int, float], ...] = (
        ("t", 1, top),
        ("r", 0, right),
        ("b", 1, bottom),
        ("l", 0, left),
    )
    for side, axis, at in edges:
        if abs(a[axis] - at) < ON and abs(b[axis] - at) < ON:
            return Border(a, b, None, side)
    return Border(a, b)
