"""From tiers on the grid to a layout tree whose panels lie exactly on it."""

from __future__ import annotations

from collections.abc import Sequence

from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import Axis, Cut, LayoutNode, Leaf, Split
from kitsumy_desktop.craft.layout.search import Tier
from kitsumy_desktop.craft.layout.tables import Field


def tree_of(tiers: Sequence[Tier], panels: Sequence[PanelId], field: Field) -> LayoutNode:
    """The tree of `tiers` over `panels` in reading order."""
    unit, gutters = field.unit(), field.gutters
    waiting = iter(panels)
    rows: list[LayoutNode] = []
    for tier in tiers:
        cells: list[LayoutNode] = []
        for heights in tier.stacks:
            leaves = [Leaf(next(waiting)) for _ in heights]
            cells.append(divided("rows", leaves, heights, unit.h, gutters.rows))
        rows.append(divided("columns", cells, tier.widths, unit.w, gutters.columns))
    return divided("rows", rows, [tier.height for tier in tiers], unit.h, gutters.rows)


def divided(
    axis: Axis, parts: Sequence[LayoutNode], sizes: Sequence[float], unit: float, gutter: float
) -> LayoutNode:
    """`parts` beside or below each other; a part of size s is s·unit − gutter points long."""
    if len(parts) == 1:
        return parts[0]
    whole = sum(sizes) * unit - gutter
    cuts = []
    reached = 0.0
    for size in sizes[:-1]:
        reached += size
        cuts.append(Cut((reached * unit - gutter / 2) / whole))
    return Split(axis, tuple(parts), tuple(cuts))
