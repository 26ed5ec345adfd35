"""Layout trees from tiers: sizes in units, gutters in points, panels exactly where the units say."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.geometry import Size
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import Axis, Cut, Gutters, LayoutNode, Leaf, Split


class Tier(msgspec.Struct, frozen=True):
    """A tier: its height, its cells' widths and the heights of the panels inside each cell, in units."""

    height: float
    widths: tuple[float, ...]
    stacks: tuple[tuple[float, ...], ...]


UNIT = Size(1.0, 1.0)
NO_GUTTERS = Gutters(0.0, 0.0)


def tree_of(
    tiers: Sequence[Tier],
    panels: Sequence[PanelId],
    size: Size = UNIT,
    gutters: Gutters = NO_GUTTERS,
) -> LayoutNode:
    """The tree of `tiers` over `panels` in reading order, for a region of `size` points.

    With the region's real size and gutters, parts of equal units come out equally long; without, those at
    the edges are half a gutter longer.
    """
    waiting = iter(panels)
    rows: list[LayoutNode] = []
    deep = (size.h + gutters.rows) / sum(tier.height for tier in tiers)
    for tier in tiers:
        cells: list[LayoutNode] = []
        for heights in tier.stacks:
            leaves = [Leaf(next(waiting)) for _ in heights]
            cells.append(divided("rows", leaves, heights, tier.height * deep, gutters.rows))
        rows.append(divided("columns", cells, tier.widths, size.w + gutters.columns, gutters.columns))
    return divided("rows", rows, [tier.height for tier in tiers], size.h + gutters.rows, gutters.rows)


def divided(
    axis: Axis, parts: Sequence[LayoutNode], sizes: Sequence[float], whole: float, gutter: float
) -> LayoutNode:
    """`parts` along `axis`, sharing `whole` points as `sizes` say; each ends a gutter before its share."""
    if len(parts) == 1:
        return parts[0]
    total = sum(sizes)
    cuts = []
    reached = 0.0
    for size in sizes[:-1]:
        reached += size
        cuts.append(Cut((reached / total * whole - gutter / 2) / (whole - gutter)))
    return Split(axis, tuple(parts), tuple(cuts))


def signature_of(node: LayoutNode | None) -> str:
    """A tree's structure: tiers by "/", a digit for the panels of each cell; "0" for no tree."""
    if node is None:
        return "0"
    tiers = node.parts if isinstance(node, Split) and node.axis == "rows" else (node,)
    return "/".join(_tier_signature(tier) for tier in tiers)


def _tier_signature(node: LayoutNode) -> str:
    cells = node.parts if isinstance(node, Split) and node.axis == "columns" else (node,)
    return "".join(str(_count(cell)) for cell in cells)


def _count(node: LayoutNode) -> int:
    return 1 if isinstance(node, Leaf) else sum(_count(part) for part in node.parts)
