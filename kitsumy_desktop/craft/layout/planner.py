"""The programme at work: page breaks for a script, the best structure for a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
import numpy as np

from kitsumy_desktop.comic.geometry import Size
from kitsumy_desktop.comic.records.format import US_COMIC, PageFormat
from kitsumy_desktop.comic.records.layout import Gutters, LayoutNode
from kitsumy_desktop.craft.layout.assemble import tree_of
from kitsumy_desktop.craft.layout.profiles import LayoutProfile
from kitsumy_desktop.craft.layout.search import measured, page_costs, signature, structures
from kitsumy_desktop.craft.layout.spec import PanelSpec
from kitsumy_desktop.craft.layout.tables import Field, Pattern, build_tables

SHORT_SIDE = 24
"""Grid units along a portrait page's width."""
UNIT_ASPECT = 36 / 24 * 423 / 684
"""Width over height of a grid unit: 24 × 36 units on a US page."""
LEAST_SIDE = 0.20
"""Least side of a panel as a share of the page's shorter side."""
RELAXED = ((1.0, 0.35, 3.2), (0.75, 0.28, 4.2), (0.5, 0.2, 6.0), (0.3, 0.1, 12.0), (0.1, 0.02, 60.0))
"""(share of the least side, least aspect, most aspect), tried in turn until a page is possible."""
COUNT_WEIGHT = 0.05


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
        LEAST_SIDE * min(fmt.width, fmt.height),
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
    for field in relaxed_fields(page_field(fmt, gutters)):
        breaks = _breaks(specs, field, profile, first_page)
        if breaks is not None:
            return [specs[a:b] for a, b in zip([0, *breaks], [*breaks, len(specs)], strict=True)]
    raise ValueError("panels that fit no page")


def _breaks(
    specs: Sequence[PanelSpec], field: Field, profile: LayoutProfile, first_page: int
) -> list[int] | None:
    """Indices at which new pages start; None where some panel fits nowhere."""
    costs = page_costs(build_tables(specs, field, profile), profile, profile.most)
    total = len(specs)
    best = np.full((total + 1, 2), np.inf)
    choice = np.zeros((total + 1, 2), dtype=int)
    best[total] = 0.0
    for i in range(total - 1, -1, -1):
        for parity in (0, 1):
            for n in range(1, min(profile.most, total - i) + 1):
                cost = _page_cost(specs[i], n, parity, costs[i, n], profile) + best[i + n, 1 - parity]
                if cost < best[i, parity]:
                    best[i, parity], choice[i, parity] = cost, n
    if not np.isfinite(best[0, first_page % 2]):
        return None
    breaks, i, parity = [], 0, first_page % 2
    while i + choice[i, parity] < total:
        i, parity = i + int(choice[i, parity]), 1 - parity
        breaks.append(i)
    return breaks


def _page_cost(first: PanelSpec, n: int, parity: int, cost: float, profile: LayoutProfile) -> float:
    """A page's cost with its number of panels and the page turn counted in; parity 0: an even page."""
    climax = first.importance == 5
    if n == 1:
        cost = profile.splash if climax else np.inf
    reward = profile.turn if climax and parity == 0 else 0.0
    return float(cost + COUNT_WEIGHT * (n - profile.panels) ** 2 / 4 - reward)


def plan_tiers(
    specs: Sequence[PanelSpec],
    fmt: PageFormat,
    profile: LayoutProfile,
    gutters: Gutters,
    avoid: frozenset[str],
) -> tuple[LayoutNode, str]:
    """The tree for a page of `specs`, and its signature."""
    for field in relaxed_fields(page_field(fmt, gutters)):
        scale = 1.0 / sum(profile.areas[s.importance - 1] for s in specs)
        tables = build_tables(specs, field, profile, scale)
        chain = _choice(structures(tables, profile), profile, avoid)
        if chain is not None:
            tree = tree_of(measured(tables, chain), [s.id for s in specs], field.size, gutters)
            return tree, signature(chain)
    raise ValueError("too many panels for a page")


def _choice(
    found: Iterator[tuple[float, tuple[Pattern, ...]]], profile: LayoutProfile, avoid: frozenset[str]
) -> tuple[Pattern, ...] | None:
    """The cheapest structure, one in `avoid` counted dearer by the profile's price of variety."""
    fallback: tuple[float, tuple[Pattern, ...]] | None = None
    for cost, chain in found:
        if fallback is not None and cost > fallback[0] + profile.variety:
            return fallback[1]
        if signature(chain) not in avoid:
            return chain
        fallback = fallback or (cost, chain)
    return fallback[1] if fallback else None
