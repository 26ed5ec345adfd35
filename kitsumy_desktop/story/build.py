"""From a story's text to a complete comic: pages laid out, briefs written, balloons roughly in place."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.ids import ComicId, IdSource, PageId, PanelId, PlaceId, ScriptId, derived_seed
from kitsumy_desktop.comic.records.comic import Comic, Reading
from kitsumy_desktop.comic.records.format import US_COMIC, PageFormat
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.comic.shapes import page_region, tree_shapes
from kitsumy_desktop.craft.layout.paginate import paginate, plan_page
from kitsumy_desktop.craft.layout.profiles import LayoutProfile, layout_profile
from kitsumy_desktop.craft.layout.spec import PagePlan, PanelSpec
from kitsumy_desktop.story.brief import Told, write_briefs
from kitsumy_desktop.story.cast import Cast, find_cast
from kitsumy_desktop.story.importance import Rating, rate
from kitsumy_desktop.story.read import ReadingKind, read_story
from kitsumy_desktop.story.rough import rough_items
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.tree import Diagnostic, ScriptPage, ScriptPanel, ScriptTree


class BuildOptions(msgspec.Struct, frozen=True):
    """What the person chose for a new comic. Empty texts mean: take it from the story, or the usual."""

    title: str = ""
    fallback_title: str = ""
    """Used where neither the person nor the text gives a title."""
    format: PageFormat = US_COMIC
    reading: Reading = "ltr"
    style: str = "american-classic"
    language: str = ""
    """en, uk or pl; empty: guessed from the text."""
    seed: int = 1
    layout_profile: str = ""
    """Empty: webtoon for webtoon pages, manga for right-to-left ones, else us."""
    author: str = ""
    kind: ReadingKind = "auto"


class Built(msgspec.Struct, frozen=True):
    """A new comic and what its text gave cause to remark."""

    document: Document
    diagnostics: tuple[Diagnostic, ...]


class _Planned(msgspec.Struct, frozen=True):
    """A panel of the story on its way to the page."""

    id: PanelId
    script: ScriptPanel
    rating: Rating
    told: Told


def build_comic(text: str, options: BuildOptions, ids: IdSource) -> Built:
    """A complete comic of any text; `comic.check.problems` finds nothing in it.

    Panels of pages the writer marked stay on those pages; the layout paginates the rest. Repeatable: the same
    text, options and id source give the same comic.
    """
    tree = read_story(text, options.language, options.kind)
    cast = find_cast(tree)
    profile = layout_profile(options.layout_profile or usual_profile(options.format, options.reading))
    comic = _comic(tree, options, profile, ids)
    planned = [
        _Planned(PanelId(ids("pn")), panel, rating, told)
        for panel, rating, told in zip(
            tree.panels, rate(tree), write_briefs(tree, cast, options.reading), strict=True
        )
    ]
    plans = _plans(tree, planned, comic, profile) or [PagePlan((), None)]
    records: list[Record] = []
    pages: list[PageId] = []
    by_id = {p.id: p for p in planned}
    for plan in plans:
        page_records = _page(plan, by_id, comic, cast, ids)
        records += page_records
        pages += [r.id for r in page_records if isinstance(r, Page)]
    characters = cast.records(ids, options.seed)
    places = _places(planned, ids, options.seed)
    script = Script(id=ScriptId(ids("sc")), text=text, kind=tree.kind)
    comic = msgspec.structs.replace(
        comic,
        pages=tuple(pages),
        cast=tuple(c.id for c in characters),
        places=tuple(p.id for p in places),
        script=script.id,
    )
    everything: list[Record] = [comic, *records, *characters, *places, script]
    return Built(Document({r.id: r for r in everything}), tree.diagnostics)


def usual_profile(fmt: PageFormat, reading: Reading) -> str:
    """The layout profile a comic gets when nobody chooses one."""
    if "webtoon" in fmt.id:
        return "webtoon"
    return "manga" if reading == "rtl" else "us"


def _comic(tree: ScriptTree, options: BuildOptions, profile: LayoutProfile, ids: IdSource) -> Comic:
    return Comic(
        id=ComicId(ids("co")),
        title=options.title or tree.title or options.fallback_title,
        format=options.format,
        reading=options.reading,
        language=options.language or tree.language,
        style=options.style,
        layout_profile=profile.id,
        gutters=profile.gutters,
        seed=options.seed,
        author=options.author or tree.author,
    )


def _plans(tree: ScriptTree, planned: list[_Planned], comic: Comic, profile: LayoutProfile) -> list[PagePlan]:
    """Page by page where the writer marked them, in one optimum where not."""
    plans: list[PagePlan] = []
    signatures: set[str] = set()
    start = 0
    for page in tree.pages:
        specs = tuple(
            _spec(p, page.explicit and i == 0)
            for i, p in enumerate(planned[start : start + len(page.panels)])
        )
        start += len(page.panels)
        if not specs:
            plans.append(PagePlan((), None))
            continue
        number = len(plans) + 1
        seed = derived_seed(comic.seed, "page", number)
        if page.explicit or len(specs) == 1:
            made = [_one_page(page, specs, comic, profile, number, seed, frozenset(signatures))]
        else:
            made = list(paginate(specs, comic.format, profile, comic.gutters, comic.reading, number, seed))
        plans += made
        signatures.update(plan.signature for plan in made)
    return plans


def _one_page(
    page: ScriptPage,
    specs: tuple[PanelSpec, ...],
    comic: Comic,
    profile: LayoutProfile,
    number: int,
    seed: int,
    used: frozenset[str],
) -> PagePlan:
    if len(specs) == 1 and page.marks & {"splash", "spread"}:
        specs = (msgspec.structs.replace(specs[0], importance=5),)
    return plan_page(specs, comic.format, profile, comic.gutters, comic.reading, number, seed, avoid=used)


def _spec(planned: _Planned, first: bool) -> PanelSpec:
    return PanelSpec(
        id=planned.id,
        importance=planned.rating.importance,
        type=planned.rating.type,
        words=sum(word_count(line.text) for line in planned.script.spoken()),
        shot=planned.told.brief.shot,
        starts_page=first,
    )


def _page(
    plan: PagePlan, planned: dict[PanelId, _Planned], comic: Comic, cast: Cast, ids: IdSource
) -> list[Record]:
    """The page of a plan with its panels, balloons and SFX."""
    page = Page(id=PageId(ids("pg")), layout=plan.layout, panels=plan.panels, full_bleed=plan.full_bleed)
    panels = [_panel(planned[p], page.id, plan) for p in plan.panels]
    region = page_region(comic, page).corners()
    shapes = dict(plan.free)
    if plan.layout is not None:
        shapes |= tree_shapes(plan.layout, region, comic.gutters, comic.reading)
    items: list[Record] = []
    for panel in panels:
        items += rough_items(planned[panel.id].script, panel, shapes[panel.id], comic, cast, ids)
    page = msgspec.structs.replace(page, items=tuple(item.id for item in items))
    return [page, *panels, *items]


def _panel(planned: _Planned, page: PageId, plan: PagePlan) -> Panel:
    return Panel(
        id=planned.id,
        page=page,
        brief=planned.told.brief,
        type=planned.rating.type,
        importance=planned.rating.importance,
        polygon=plan.free.get(planned.id),
        bleed=plan.bleeds.get(planned.id, ""),
    )


def _places(planned: list[_Planned], ids: IdSource, seed: int) -> list[Place]:
    """Every place the script names in a scene heading."""
    named = {p.told.scene.name: p.told.scene for p in reversed(planned) if p.told.scene.name}
    return [
        Place(id=PlaceId(ids("pl")), name=name, look=scene.looks, seed=derived_seed(seed, "place", name))
        for name, scene in reversed(named.items())
    ]
