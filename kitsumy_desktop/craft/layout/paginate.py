"""Pages from panels: which panels share a page, and how each page is divided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import PanelId, derived_seed
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.layout import Gutters, LayoutNode, Leaf
from kitsumy_desktop.craft.layout.assemble import signature_of
from kitsumy_desktop.craft.layout.cosmetics import bleeds, slanted
from kitsumy_desktop.craft.layout.profiles import LayoutProfile, least_side
from kitsumy_desktop.craft.layout.spec import PagePlan, PanelSpec

SPLASH = "splash"
"""Signature of a page that one panel fills up to the bleed."""
LOCK_TOLERANCE = 0.01
"""Points within which a locked panel fills its page."""
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
    held = {spec.id: locked[spec.id] for spec in specs if locked and spec.id in locked}
    if len(specs) == 1:
        return _single(specs[0], fmt, profile, held.get(specs[0].id))
    from kitsumy_desktop.craft.layout.planner import page_field, plan_tiers  # numpy: only at the first plan

    if held:
        return _around(specs, fmt, profile, gutters, reading, avoid, held)
    tree = plan_tiers(specs, page_field(fmt, gutters), profile, avoid)
    return _finished(tree, specs, fmt, profile, gutters, reading, derived_seed(seed, page_number))


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
    """Up to `most` plans of one page with different structures, the best first. Never empty.

    A page with locked panels has one. Raises ValueError for no panels.
    """
    first = plan_page(specs, fmt, profile, gutters, reading, page_number, seed, locked=locked)
    if any(spec.id in (locked or {}) for spec in specs):
        return (first,)
    if len(specs) == 1:
        return first, _bled_single(specs[0].id, not first.full_bleed)
    from kitsumy_desktop.craft.layout.planner import page_field, page_scale, ranked_trees  # numpy

    found = ranked_trees(specs, page_field(fmt, gutters), profile, page_scale(specs, profile))
    number = derived_seed(seed, page_number)
    return tuple(
        _finished(tree(), specs, fmt, profile, gutters, reading, number) for _, _, tree in islice(found, most)
    )


def _single(spec: PanelSpec, fmt: PageFormat, profile: LayoutProfile, held: Rect | None) -> PagePlan:
    if held is None:
        return _bled_single(spec.id, spec.importance == 5 and profile.splash_bleeds)
    for full_bleed, box in ((False, fmt.live_box), (True, fmt.bleed_box)):
        if box.contains_rect(held, LOCK_TOLERANCE) and held.contains_rect(box, LOCK_TOLERANCE):
            return _bled_single(spec.id, full_bleed)
    return PagePlan((spec.id,), None, free={spec.id: held.corners()}, signature="0")


def _bled_single(panel: PanelId, full_bleed: bool) -> PagePlan:
    return PagePlan((panel,), Leaf(panel), full_bleed, signature=SPLASH if full_bleed else "1")


def _finished(
    tree: LayoutNode,
    specs: Sequence[PanelSpec],
    fmt: PageFormat,
    profile: LayoutProfile,
    gutters: Gutters,
    reading: Reading,
    seed: int,
) -> PagePlan:
    """The plan of a page with the style's slants and bleeds."""
    by_id = {spec.id: spec for spec in specs}
    live = fmt.live_box
    leaning = slanted(tree, by_id, profile, live, gutters, least_side(fmt), seed)
    sides = bleeds(leaning, by_id, profile, live, gutters, reading)
    return PagePlan(tuple(by_id), leaning, bleeds=sides, signature=signature_of(tree))


def _around(
    specs: Sequence[PanelSpec],
    fmt: PageFormat,
    profile: LayoutProfile,
    gutters: Gutters,
    reading: Reading,
    avoid: frozenset[str],
    held: Mapping[PanelId, Rect],
) -> PagePlan:
    """A page on which the panels in `held` keep their rectangles: in the tree where straight cuts allow
    it, else as free panels above it."""
    from kitsumy_desktop.craft.layout.locked import LockedPage
    from kitsumy_desktop.craft.layout.planner import page_field, page_scale, plan_tiers

    live, field = fmt.live_box, page_field(fmt, gutters)
    rects = {p: mirrored(rect, live) if reading == "rtl" else rect for p, rect in held.items()}
    tree = LockedPage(specs, field, profile, rects, page_scale(specs, profile)).tree(live)
    ids = tuple(spec.id for spec in specs)
    if tree is not None:
        return PagePlan(ids, tree, signature=signature_of(tree))
    rest = [spec for spec in specs if spec.id not in held]
    under: LayoutNode | None = None
    if len(rest) == 1:
        under = Leaf(rest[0].id)
    elif rest:
        under = plan_tiers(rest, field, profile, avoid)
    free = {panel: rect.corners() for panel, rect in held.items()}
    return PagePlan(ids, under, free=free, signature=signature_of(under))


def mirrored(rect: Rect, within: Rect) -> Rect:
    """The rectangle as it lies in the region seen in a mirror: reading coordinates of an rtl page."""
    return Rect(within.x + within.right - rect.right, rect.y, rect.w, rect.h)


def _pages(
    specs: Sequence[PanelSpec], fmt: PageFormat, profile: LayoutProfile, gutters: Gutters, first_page: int
) -> list[Sequence[PanelSpec]]:
    if not specs:
        return []
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
