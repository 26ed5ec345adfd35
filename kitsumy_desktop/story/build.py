"""From a story's text to a complete comic: pages laid out, briefs written, balloons roughly in place."""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.ids import (
    ComicId,
    IdSource,
    PageId,
    PanelId,
    PlaceId,
    PropId,
    ScriptId,
    derived_seed,
)
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Comic, Reading, StoryNotes
from kitsumy_desktop.comic.records.format import US_COMIC, PageFormat
from kitsumy_desktop.comic.records.page import Page, PageTurn
from kitsumy_desktop.comic.records.panel import Panel, Source
from kitsumy_desktop.comic.records.place import Place, Prop
from kitsumy_desktop.comic.records.script import Anchor, Script
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import page_region, tree_shapes
from kitsumy_desktop.craft.layout.paginate import paginate, plan_page
from kitsumy_desktop.craft.layout.profiles import LayoutProfile, layout_profile
from kitsumy_desktop.craft.layout.spec import PagePlan, PanelSpec
from kitsumy_desktop.story.brief import Told, write_briefs
from kitsumy_desktop.story.cast import Cast, find_cast
from kitsumy_desktop.story.importance import Rating, rate
from kitsumy_desktop.story.plan.plan import PlanThing
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
    reading: Reading | Literal[""] = ""
    """Empty: as the plan says, else from left to right."""
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


class Beat(NamedTuple):
    """What a page is for."""

    text: str = ""
    turn: PageTurn = ""


class Material(msgspec.Struct, frozen=True):
    """A story ready to be laid out, whether it comes from a text or from a plan. `ratings` and `told` have an
    entry for every panel of the tree."""

    tree: ScriptTree
    cast: Cast
    ratings: tuple[Rating, ...]
    told: tuple[Told, ...]
    places: tuple[PlanThing, ...] = ()
    props: tuple[PlanThing, ...] = ()
    beats: tuple[Beat, ...] = ()
    """What the marked pages of the tree are for, page by page; empty: nobody told."""
    reading: Reading = "ltr"
    source: Source = "heuristic"
    """Whose ratings they are."""
    notes: StoryNotes = StoryNotes()


class _Planned(msgspec.Struct, frozen=True):
    """A panel of the story on its way to the page."""

    id: PanelId
    script: ScriptPanel
    rating: Rating
    told: Told


class _LaidOut(NamedTuple):
    """A page as the layout planned it, and what it is for."""

    plan: PagePlan
    beat: Beat
    spread: bool = False


def build_comic(text: str, options: BuildOptions, ids: IdSource) -> Built:
    """A complete comic of any text; `comic.check.problems` finds nothing in it.

    Panels of pages the writer marked stay on those pages; the layout paginates the rest. Repeatable: the same
    text, options and id source give the same comic.
    """
    tree = read_story(text, options.language, options.kind)
    cast = find_cast(tree)
    reading: Reading = options.reading or "ltr"
    told = write_briefs(tree, cast, reading)
    material = Material(tree, cast, rate(tree), told, places=_places(told), reading=reading)
    return Built(assembled(material, text, options, ids), tree.diagnostics)


def assembled(material: Material, text: str, options: BuildOptions, ids: IdSource) -> Document:
    """The comic of a story: pages laid out, items roughly in place, the script `text` anchored to them."""
    tree, cast = material.tree, material.cast
    profile = layout_profile(options.layout_profile or usual_profile(options.format, material.reading))
    comic = _comic(material, options, profile, ids)
    planned = [
        _Planned(PanelId(ids("pn")), panel, rating, told)
        for panel, rating, told in zip(tree.panels, material.ratings, material.told, strict=True)
    ]
    records: list[Record] = []
    pages: list[PageId] = []
    anchors: dict[PanelId, Anchor] = {}
    by_id = {p.id: p for p in planned}
    for laid in _plans(material, planned, comic, profile) or [_LaidOut(PagePlan((), None), Beat())]:
        made = _Page(laid, comic, ids)
        made.fill(by_id, cast, material.source)
        pages.append(made.page.id)
        records += made.records()
        anchors |= made.anchors
    characters = cast.records(ids, options.seed)
    places = [
        Place(PlaceId(ids("pl")), p.name, p.look, derived_seed(options.seed, "place", p.name))
        for p in material.places
    ]
    script = Script(
        id=ScriptId(ids("sc")), text=text, kind=tree.kind, anchors=tuple(anchors[p.id] for p in planned)
    )
    props = [
        Prop(PropId(ids("pr")), p.name, p.look, derived_seed(options.seed, "prop", p.name))
        for p in material.props
    ]
    comic = msgspec.structs.replace(
        comic,
        pages=tuple(pages),
        cast=tuple(c.id for c in characters),
        places=tuple(p.id for p in places),
        props=tuple(p.id for p in props),
        script=script.id,
    )
    everything: list[Record] = [comic, *records, *characters, *places, script, *props]
    return Document({r.id: r for r in everything})


def usual_profile(fmt: PageFormat, reading: Reading) -> str:
    """The layout profile a comic gets when nobody chooses one."""
    if "webtoon" in fmt.id:
        return "webtoon"
    return "manga" if reading == "rtl" else "us"


def _comic(material: Material, options: BuildOptions, profile: LayoutProfile, ids: IdSource) -> Comic:
    tree = material.tree
    comic = Comic(
        id=ComicId(ids("co")),
        title=options.title or tree.title or options.fallback_title,
        format=options.format,
        reading=material.reading,
        language=options.language or tree.language,
        style=options.style,
        layout_profile=profile.id,
        gutters=profile.gutters,
        seed=options.seed,
        author=options.author or tree.author,
    )
    told = material.notes != comic.story
    return msgspec.structs.replace(comic, story=material.notes) if told else comic


def _plans(
    material: Material, planned: list[_Planned], comic: Comic, profile: LayoutProfile
) -> list[_LaidOut]:
    """Page by page where the writer marked them, in one optimum where not."""
    plans: list[_LaidOut] = []
    signatures: set[str] = set()
    start = 0
    tree = material.tree
    beats = material.beats or (Beat(),) * len(tree.pages)
    for page, beat in zip(tree.pages, beats, strict=True):
        specs = tuple(
            _spec(p, page.explicit and i == 0)
            for i, p in enumerate(planned[start : start + len(page.panels)])
        )
        start += len(page.panels)
        spread = page.explicit and page.last is not None
        if not specs:
            plans.append(_LaidOut(PagePlan((), None), beat, spread))
            continue
        number = 1 + sum(2 if made.spread else 1 for made in plans)
        seed = derived_seed(comic.seed, "page", number)
        if page.explicit or len(specs) == 1:
            made = [_one_page(page, specs, comic, profile, number, seed, frozenset(signatures))]
        else:
            made = list(paginate(specs, comic.format, profile, comic.gutters, comic.reading, number, seed))
        plans += [_LaidOut(plan, beat, spread) for plan in made]
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
    sheet = comic.format.spread() if page.last is not None else comic.format
    return plan_page(specs, sheet, profile, comic.gutters, comic.reading, number, seed, avoid=used)


def _spec(planned: _Planned, first: bool) -> PanelSpec:
    return PanelSpec(
        id=planned.id,
        importance=planned.rating.importance,
        type=planned.rating.type,
        words=sum(word_count(line.text) for line in planned.script.spoken()),
        shot=planned.told.brief.shot,
        starts_page=first,
    )


class _Page:
    """A page of a plan in the making: the page, its panels, balloons and SFX, and their anchors."""

    def __init__(self, laid: _LaidOut, comic: Comic, ids: IdSource) -> None:
        self.plan, self.comic, self.ids = laid.plan, comic, ids
        self.page = Page(
            id=PageId(ids("pg")),
            layout=laid.plan.layout,
            panels=laid.plan.panels,
            full_bleed=laid.plan.full_bleed,
            spread=laid.spread,
            beat=laid.beat.text,
            turn=laid.beat.turn,
        )
        self.panels: list[Panel] = []
        self.items: list[Balloon | Sfx] = []
        self.anchors: dict[PanelId, Anchor] = {}

    def fill(self, planned: dict[PanelId, _Planned], cast: Cast, source: Source) -> None:
        """Makes the panels and what stands in them."""
        self.panels = [self._panel(planned[p], source) for p in self.plan.panels]
        shapes = dict(self.plan.free)
        if self.plan.layout is not None:
            region = page_region(self.comic, self.page).corners()
            shapes |= tree_shapes(self.plan.layout, region, self.comic.gutters, self.comic.reading)
        for panel in self.panels:
            made = rough_items(planned[panel.id].script, panel, shapes[panel.id], self.comic, cast, self.ids)
            self.items += made.items
            self.anchors[panel.id] = Anchor(panel.id, made.lines)
        self.page = msgspec.structs.replace(self.page, items=tuple(item.id for item in self.items))

    def records(self) -> list[Record]:
        """The page and all that is on it."""
        return [self.page, *self.panels, *self.items]

    def _panel(self, planned: _Planned, source: Source) -> Panel:
        return Panel(
            id=planned.id,
            page=self.page.id,
            brief=planned.told.brief,
            type=planned.rating.type,
            importance=planned.rating.importance,
            importance_source=source,
            polygon=self.plan.free.get(planned.id),
            bleed=self.plan.bleeds.get(planned.id, ""),
        )


def _places(told: tuple[Told, ...]) -> tuple[PlanThing, ...]:
    """Every place the script names in a scene heading, as it was first told."""
    named = {t.scene.name: t.scene for t in reversed(told) if t.scene.name}
    return tuple(PlanThing(name, scene.looks) for name, scene in reversed(named.items()))
