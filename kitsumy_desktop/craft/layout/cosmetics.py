"""What comes after the plan: slanted cuts beside action, panels that run to the bleed."""

from __future__ import annotations

import random
from collections.abc import Mapping

from kitsumy_desktop.comic.geometry import Polygon, Rect, area, bounds
from kitsumy_desktop.comic.ids import PanelId, derived_seed
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.layout import Gutters, LayoutNode, Split, leaves
from kitsumy_desktop.comic.shapes import tree_shapes
from kitsumy_desktop.craft.layout.nodes import TreePath
from kitsumy_desktop.craft.layout.profiles import LayoutProfile
from kitsumy_desktop.craft.layout.spec import PanelSpec
from kitsumy_desktop.craft.layout.tree import turn_cut

MOST_SLANTS = 3
"""Slanted cuts on one page; more read as disorder."""
SLANT_FROM = 3
"""Panels lean their cuts from this importance on."""
SHORT_EDGE = 0.75
"""A slant may leave no edge shorter than this share of the least side."""


def slanted(
    tree: LayoutNode,
    specs: Mapping[PanelId, PanelSpec],
    profile: LayoutProfile,
    region: Rect,
    gutters: Gutters,
    least_side: float,
    seed: int,
) -> LayoutNode:
    """The tree with some cuts beside panels of action slanted as the profile says.

    A cut stays straight where a slant would make a panel too narrow. Angles are in reading order.
    """
    if not profile.slants:
        return tree
    rng = random.Random(derived_seed("slants", seed, *leaves(tree)))
    turned = 0
    for path, index, kinds in _tier_cuts(tree, specs):
        limits = [profile.slants[kind] for kind in kinds if kind in profile.slants]
        angle = rng.choice((-1, 1)) * (rng.uniform(*limits[0]) if limits else 0.0)
        if not limits or turned == MOST_SLANTS:
            continue
        candidate = turn_cut(tree, path, index, round(angle, 2))
        if _roomy(candidate, region, gutters, least_side):
            tree, turned = candidate, turned + 1
    return tree


def bleeds(
    tree: LayoutNode,
    specs: Mapping[PanelId, PanelSpec],
    profile: LayoutProfile,
    region: Rect,
    gutters: Gutters,
    reading: Reading,
) -> dict[PanelId, str]:
    """The sides on which important panels at the page's edge run to the bleed."""
    sides: dict[PanelId, str] = {}
    if profile.bleed_from > 5:
        return sides
    for panel, shape in tree_shapes(tree, region.corners(), gutters, reading).items():
        touched = _edges_touched(shape, region)
        if touched and _overflows(specs[panel], profile):
            sides[panel] = touched
    return sides


def _overflows(spec: PanelSpec, profile: LayoutProfile) -> bool:
    """Talk stays in its frame, unless nothing matters more; the rest bleeds from the profile's importance."""
    return spec.importance >= (5 if spec.type == "dialogue" else profile.bleed_from)


def _tier_cuts(
    tree: LayoutNode, specs: Mapping[PanelId, PanelSpec]
) -> list[tuple[TreePath, int, tuple[str, ...]]]:
    """Cuts between tiers and within them, each with the types of the weighty panels along it."""
    found: list[tuple[TreePath, int, tuple[str, ...]]] = []
    nodes: list[tuple[TreePath, LayoutNode]] = [((), tree)]
    if isinstance(tree, Split):
        nodes += [((i,), part) for i, part in enumerate(tree.parts)]
    for path, node in nodes:
        if isinstance(node, Split):
            for index in range(len(node.cuts)):
                beside = (*leaves(node.parts[index]), *leaves(node.parts[index + 1]))
                found.append((path, index, tuple(specs[p].type for p in beside if _moves(specs[p]))))
    return found


def _moves(spec: PanelSpec) -> bool:
    """Whether a panel matters enough to lean its cuts."""
    return spec.importance >= SLANT_FROM


def _roomy(tree: LayoutNode, region: Rect, gutters: Gutters, least_side: float) -> bool:
    return all(
        len(shape) == 4 and _mean_side(shape) >= least_side and _short_edge(shape) >= SHORT_EDGE * least_side
        for shape in tree_shapes(tree, region.corners(), gutters, "ltr").values()
    )


def _mean_side(shape: Polygon) -> float:
    box = bounds(shape)
    return area(shape) / max(box.w, box.h)


def _short_edge(shape: Polygon) -> float:
    return min(p.distance(shape[i - 1]) for i, p in enumerate(shape))


def _edges_touched(shape: Polygon, region: Rect) -> str:
    box = bounds(shape)
    edges = {
        "t": abs(box.y - region.y),
        "r": abs(box.right - region.right),
        "b": abs(box.bottom - region.bottom),
        "l": abs(box.x - region.x),
    }
    return "".join(side for side, gap in edges.items() if gap < 1e-6)
