"""The programme at work: page breaks for a script, the best structure for a page."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import msgspec
import numpy as np

from kitsumy_desktop.comic.geometry import Size
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.format import US_COMIC, PageFormat
from kitsumy_desktop.comic.records.layout import Gutters, LayoutNode
from kitsumy_desktop.craft.layout.assemble import tree_of
from kitsumy_desktop.craft.layout.profiles import LayoutProfile, least_side, on_format
from kitsumy_desktop.craft.layout.search import measured, page_costs, signature, structures
from kitsumy_desktop.craft.layout.spec import PanelSpec
from kitsumy_desktop.craft.layout.tables import Field, Pattern, Tables, build_tables

SHORT_SIDE = 24
"""Grid units along a portrait page's width."""
UNIT_ASPECT = 36 / 24 * 423 / 684
"""Width over height of a grid unit: 24 × 36 units on a US page."""
RELAXED = ((1.0, 0.35, 3.2), (0.75, 0.28, 4.2), (0.5, 0.2, 6.0), (0.3, 0.1, 12.0), (0.1, 0.02, 60.0))
"""(share of the least side, least aspect, most aspect), tried in turn until a page is possible."""
LOOSENED = 3.0
"""Cost of each step of loosening, where parts of a page are compared."""
COUNT_WEIGHT = 0.05
"""Cost of a page with two panels more or fewer than the style has on average."""


def page_field(fmt: PageFormat, gutters: Gutters) -> Field:
    """The grid on a format's live area."""
    live = fmt.live_box
    page_area, usual = fmt.width * fmt.height, US_COMIC.width * US_COMIC.height
    columns, rows = grid(Size(live.w, live.h))
    return Field(
        Size(live.w, live.h),
        columns,
        rows,
        gutters,
        least_side(fmt),
        text_scale=usual / page_area,
    )


def grid(size: Size) -> tuple[int, int]:
    """Columns and rows for a live area: 24 × 36 on a US page, finer along the longer side of others."""
    if size.w <= size.h:
        rows = SHORT_SIDE * size.h / size.w * UNIT_ASPECT
        return SHORT_SIDE, max(12, min(60, 6 * round(rows / 6)))
    columns = SHORT_SIDE * size.w / size.h
    return max(SHORT_SIDE, min(60, 12 * round(columns / 12))), SHORT_SIDE


def relaxed_fields(field: Field) -> Iterator[Field]:
    """The field with its limits as they should be, then looser and looser."""
    for side, least, most in RELAXED:
        yield msgspec.structs.replace(
            field, least_side=field.least_side * side, least_aspect=least, most_aspect=most
        )


def page_breaks(
    specs: Sequence[PanelSpec],
    fmt: PageFormat,
    profile: LayoutProfile,
    gutters: Gutters,
    first_page: int,
) -> list[Sequence[PanelSpec]]:
    """The panels of each page, by total-fit breaking over all pages (Knuth and Plass 1981)."""
    profile = on_format(profile, fmt)
    for field in relaxed_fields(page_field(fmt, gutters)):
        breaks = _breaks(specs, field, profile, first_page)
        if breaks is not None:
            return [specs[a:b] for a, b in zip([0, *breaks], [*breaks, len(specs)], strict=True)]
    raise ValueError("panels that fit no page")


def _breaks(
    specs: Sequence[PanelSpec], field: Field, profile: LayoutProfile, first_page: int
) -> list[int] | None:
    """Indices at which new pages start; None where some panel fits nowhere."""
    level = _level(specs, profile)
    costs = page_costs(build_tables(specs, field, profile, level), profile, profile.most)
    aims = [level * profile.areas[spec.importance - 1] for spec in specs]
    total = len(specs)
    best = np.full((total + 1, 2), np.inf)
    choice = np.zeros((total + 1, 2), dtype=int)
    best[total] = 0.0
    for i in range(total - 1, -1, -1):
        for parity in (0, 1):
            for n in range(1, min(profile.most, total - i) + 1):
                cost = costs[i, n] - _slack(aims[i : i + n], profile)
                cost = _page_cost(specs[i], n, parity, cost, profile) + best[i + n, 1 - parity]
                if cost < best[i, parity]:
                    best[i, parity], choice[i, parity] = cost, n
    if not np.isfinite(best[0, first_page % 2]):
        return None
    breaks, i, parity = [], 0, first_page % 2
    while i + choice[i, parity] < total:
        i, parity = i + int(choice[i, parity]), 1 - parity
        breaks.append(i)
    return breaks


def _level(specs: Sequence[PanelSpec], profile: LayoutProfile) -> float:
    """How much larger than the ladder says the panels are meant: half way, on a log scale, to the mean
    number of panels the style has on a page, so that a quiet script does not crowd its pages."""
    mean = sum(profile.areas[s.importance - 1] for s in specs) / len(specs)
    return math.sqrt(1.0 / (profile.panels * mean))


def _slack(aims: Sequence[float], profile: LayoutProfile) -> float:
    """What a page is forgiven whose panels are all larger, or all smaller, than aimed at.

    Sizes count beside each other first. That part of the area cost which is common to the page's panels is
    the glue between pages (Knuth and Plass): stiff enough to even them out, soft enough to reach a page turn.
    """
    return (1.0 - profile.glue) * profile.area_weight * len(aims) * math.log(sum(aims)) ** 2


def _page_cost(first: PanelSpec, n: int, parity: int, cost: float, profile: LayoutProfile) -> float:
    """A page's cost with its number of panels and the page turn counted in; parity 0: an even page."""
    if n == 1:
        cost = profile.splash if first.importance == 5 else np.inf
    reward = 0.0
    if parity == 0 and first.importance == 5:
        reward = profile.turn
    elif parity == 0 and first.type == "climax":
        reward = profile.turn / 2
    return float(cost + COUNT_WEIGHT * (n - profile.panels) ** 2 / 4 - reward)


def ranked_trees(
    specs: Sequence[PanelSpec], field: Field, profile: LayoutProfile, scale: float
) -> Iterator[tuple[float, str, Callable[[], LayoutNode]]]:
    """(cost, signature, tree on demand) of every structure for `specs`, cheapest first.

    The limits on sides and shapes are loosened only when no structure keeps them.
    """
    ids = [spec.id for spec in specs]
    for level, limits in enumerate(relaxed_fields(field)):
        tables = build_tables(specs, limits, profile, scale)
        any_found = False
        for cost, chain in structures(tables, profile):
            any_found = True
            yield cost + LOOSENED * level, signature(chain), partial(_tree, tables, chain, ids)
        if any_found:
            return


def best_tree(
    specs: Sequence[PanelSpec], field: Field, profile: LayoutProfile, scale: float
) -> tuple[float, LayoutNode] | None:
    """The cheapest tree and its cost; None where not even the loosest limits hold."""
    for cost, _, tree in ranked_trees(specs, field, profile, scale):
        return cost, tree()
    return None


def plan_tiers(
    specs: Sequence[PanelSpec], field: Field, profile: LayoutProfile, avoid: frozenset[str]
) -> LayoutNode:
    """The best tree for a page; a structure in `avoid` is counted dearer by the profile's price of variety.

    Raises ValueError when so many panels fit no page.
    """
    fallback: tuple[float, Callable[[], LayoutNode]] | None = None
    for cost, name, tree in ranked_trees(specs, field, profile, page_scale(specs, profile)):
        if fallback is not None and cost > fallback[0] + profile.variety:
            break
        if name not in avoid:
            return tree()
        fallback = fallback or (cost, tree)
    if fallback is None:
        raise ValueError(f"{len(specs)} panels fit no page")
    return fallback[1]()


def page_scale(specs: Sequence[PanelSpec], profile: LayoutProfile) -> float:
    """The factor that makes the area targets of one page's panels add up to the page."""
    return 1.0 / sum(profile.areas[s.importance - 1] for s in specs)


def _tree(tables: Tables, chain: tuple[Pattern, ...], ids: Sequence[PanelId]) -> LayoutNode:
    return tree_of(measured(tables, chain), ids, tables.field.size, tables.field.gutters)
