"""Pages from panels: which panels share a page, and how each page is divided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.layout import Gutters, Leaf
from kitsumy_desktop.craft.layout.profiles import LayoutProfile
from kitsumy_desktop.craft.layout.spec import PagePlan, PanelSpec

EXPLICIT_MOST = 12
"""A script whose pages all hold at most this many panels is taken to set its own pages."""


def paginate(
    specs: Sequence[PanelSpec],
    fmt: PageFormat,
    profile: LayoutProfile,
    gutters: Gutters,
    reading: Reading,
    first_page: int = 1,
    seed: int = 0,
) -> tuple[PagePlan, ...]:
    """Pages for all of `specs`, in order; `first_page` is the number of the first one (odd: a recto).

    Where the script marks its pages (`starts_page`), they are kept and only divided. It marks them when its
    first panel starts a page, or when no stretch between two marks is longer than a page; else a mark is
    a page break in a script that is otherwise paginated here.
    """
    plans: list[PagePlan] = []
    used: list[str] = []
    for page in _pages(specs, fmt, profile, gutters, first_page):
        plan = plan_page(
            page, fmt, profile, gutters, reading, first_page + len(plans), seed, avoid=frozenset(used)
        )
        plans.append(plan)
        used.append(plan.signature)
    return tuple(plans)


def plan_page(
    specs: Sequence[PanelSpec],
    fmt: PageFormat,
    profile: LayoutProfile,
    gutters: Gutters,
    reading: Reading,
    page_number: int,
    seed: int = 0,
    avoid: frozenset[str] = frozenset(),
    locked: Mapping[PanelId, Rect] | None = None,
) -> PagePlan:
    """One page of all of `specs`. Structures in `avoid` are taken only where all others are much worse;
    panels in `locked` keep their rectangle (page points). Raises ValueError for no panels."""
    if not specs:
        raise ValueError("a page needs a panel")
    if len(specs) == 1:
        return _single(specs[0], profile)
    from kitsumy_desktop.craft.layout.planner import plan_tiers  # numpy: only once a page is planned

    layout, signature = plan_tiers(specs, fmt, profile, gutters, avoid)
    return PagePlan(tuple(s.id for s in specs), layout, signature=signature)


def alternatives(
    specs: Sequence[PanelSpec],
    fmt: PageFormat,
    profile: LayoutProfile,
    gutters: Gutters,
    reading: Reading,
    page_number: int,
    seed: int = 0,
    most: int = 12,
    locked: Mapping[PanelId, Rect] | None = None,
) -> tuple[PagePlan, ...]:
    """Up to `most` plans of one page with different structures, the best first. Never empty."""
    plans: list[PagePlan] = []
    while len(plans) < most:
        seen = frozenset(plan.signature for plan in plans)
        plan = plan_page(specs, fmt, profile, gutters, reading, page_number, seed, seen, locked)
        if plan.signature in seen:
            break
        plans.append(plan)
    return tuple(plans)


def _single(spec: PanelSpec, profile: LayoutProfile) -> PagePlan:
    bleeds = spec.importance == 5 and profile.splash_bleeds
    return PagePlan((spec.id,), Leaf(spec.id), full_bleed=bleeds, signature="1")


def _pages(
    specs: Sequence[PanelSpec], fmt: PageFormat, profile: LayoutProfile, gutters: Gutters, first_page: int
) -> list[Sequence[PanelSpec]]:
    stretches = _stretches(specs)
    marked = len(stretches) > 1 or any(s.starts_page for s in specs)
    short = all(len(stretch) <= EXPLICIT_MOST for stretch in stretches)
    if marked and (short or specs[0].starts_page):
        return stretches
    from kitsumy_desktop.craft.layout.planner import page_breaks  # numpy: only once a page is planned

    pages: list[Sequence[PanelSpec]] = []
    for stretch in stretches:
        pages += page_breaks(stretch, fmt, profile, gutters, first_page + len(pages))
    return pages


def _stretches(specs: Sequence[PanelSpec]) -> list[Sequence[PanelSpec]]:
    starts = [i for i, spec in enumerate(specs) if spec.starts_page or i == 0]
    return [specs[a:b] for a, b in zip(starts, [*starts[1:], len(specs)], strict=True)]
