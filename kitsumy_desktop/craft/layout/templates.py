"""Named page templates: classic ways to divide a page, as data."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.geometry import Size
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import Cut, Gutters, LayoutNode, Split
from kitsumy_desktop.craft.layout.assemble import NO_GUTTERS, UNIT, Tier, tree_of


class Template(msgspec.Struct, frozen=True, omit_defaults=True):
    """A division by tiers. `slants`: degrees of the cuts between the tiers."""

    id: str
    name: str
    tiers: tuple[Tier, ...]
    slants: tuple[float, ...] = ()

    @property
    def panels(self) -> int:
        """How many panels it takes."""
        return sum(len(stack) for tier in self.tiers for stack in tier.stacks)


def _tier(height: float, *cells: float | tuple[float, ...]) -> Tier:
    """A tier; a cell is its width, or (width, height, height, …) for a stack."""
    parts = [cell if isinstance(cell, tuple) else (cell, 1.0) for cell in cells]
    return Tier(height, tuple(p[0] for p in parts), tuple(p[1:] for p in parts))


_TEMPLATES = (
    Template("single", "Single panel", (_tier(1, 1),)),
    Template("halves", "Two halves", (_tier(1, 1), _tier(1, 1))),
    Template("third-over-rest", "Opening and picture", (_tier(1, 1), _tier(2, 1))),
    Template("slash", "Slash", (_tier(1, 1), _tier(1, 1)), (-7.0,)),
    Template("three-wide", "Three wide tiers", (_tier(1, 1), _tier(1, 1), _tier(1, 1))),
    Template("wide-over-two", "Wide over two", (_tier(3, 1), _tier(2, 1, 1))),
    Template("two-over-wide", "Two over wide", (_tier(2, 1, 1), _tier(3, 1))),
    Template("tall-and-two", "Tall and two", (_tier(1, 1.1, (1, 1, 1)),)),
    Template("grid-4", "Grid of four", (_tier(1, 1, 1), _tier(1, 1, 1))),
    Template("four-wide", "Four wide tiers", (_tier(1, 1), _tier(1, 1), _tier(1, 1), _tier(1, 1))),
    Template("wide-over-three", "Wide over three", (_tier(3, 1), _tier(2, 1, 1, 1))),
    Template("wide-two-wide", "Wide, two, wide", (_tier(1, 1), _tier(1, 1, 1), _tier(1, 1))),
    Template("cascade", "Cascade", (_tier(1, 1), _tier(1, 2, 3), _tier(1, 1)), (3.0, -4.0)),
    Template("hero", "Hero and two pairs", (_tier(4, 1), _tier(3, 1, 1), _tier(3, 1, 1))),
    Template("two-one-two", "Two, one, two", (_tier(1, 3, 2), _tier(1.2, 1), _tier(1, 2, 3))),
    Template("tall-left", "Tall left", (_tier(3, 1, (1, 1, 1)), _tier(2, 1, 1))),
    Template("one-two-two", "Zigzag", (_tier(1, 1), _tier(1, 3, 2), _tier(1, 2, 3))),
    Template("grid-6", "Grid of six", (_tier(1, 1, 1), _tier(1, 1, 1), _tier(1, 1, 1))),
    Template("three-and-three", "Three and three", (_tier(1, 1, 1, 1), _tier(1, 1, 1, 1))),
    Template("one-two-three", "One, two, three", (_tier(4, 1), _tier(3, 1, 1), _tier(3, 1, 1, 1))),
    Template("blockage", "Stack and tall", (_tier(3, (2, 1, 1), 3), _tier(2, 1, 1), _tier(2, 1))),
    Template("seven-hero", "Hero in the middle", (_tier(2, 1, 1, 1), _tier(3, 1), _tier(2, 1, 1, 1))),
    Template("seven-album", "Album of seven", (_tier(1, 1, 1), _tier(1, 1, 1, 1), _tier(1, 1, 1))),
    Template("grid-8", "Grid of eight", tuple(_tier(1, 1, 1) for _ in range(4))),
    Template("eight-album", "Album of eight", (_tier(1, 1, 1, 1), _tier(1, 3, 2), _tier(1, 1, 1, 1))),
    Template("grid-9", "Grid of nine", tuple(_tier(1, 1, 1, 1) for _ in range(3))),
    Template("twelve", "Grid of twelve", tuple(_tier(1, 1, 1, 1) for _ in range(4))),
)

TEMPLATES: dict[str, Template] = {template.id: template for template in _TEMPLATES}


def templates_for(panels: int) -> tuple[Template, ...]:
    """The templates that take so many panels."""
    return tuple(template for template in _TEMPLATES if template.panels == panels)


def apply_template(
    template_id: str,
    panel_ids: Sequence[PanelId],
    size: Size = UNIT,
    gutters: Gutters = NO_GUTTERS,
) -> LayoutNode:
    """The template's tree over `panel_ids` in reading order, for a region of `size` points.

    Raises KeyError for an unknown template and ValueError for the wrong number of panels.
    """
    template = TEMPLATES[template_id]
    if len(panel_ids) != template.panels:
        raise ValueError(f"{template.name} takes {template.panels} panels, not {len(panel_ids)}")
    tree = tree_of(template.tiers, panel_ids, size, gutters)
    if template.slants and isinstance(tree, Split):
        cuts = tuple(Cut(cut.at, angle) for cut, angle in zip(tree.cuts, template.slants, strict=True))
        return msgspec.structs.replace(tree, cuts=cuts)
    return tree
