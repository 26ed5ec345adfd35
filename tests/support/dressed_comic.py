"""Any comic with everything else people put on pages: effects, joints, styles, spreads, groups, locks."""

from __future__ import annotations

import random
from itertools import pairwise

from msgspec.structs import replace

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document, Effect, Item, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import IdSource, LinesId, PageId, SmearId, ToneId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import LetteringStyle
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Guide
from kitsumy_desktop.comic.records.panel import Border, Panel, PanelForm
from kitsumy_desktop.comic.records.sfx import Sfx, SfxShadow, Warp
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Screen, Tone
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.joints import join_balloons
from kitsumy_desktop.editing.commands.spreads import make_spread
from kitsumy_desktop.story.update.follow import with_script

STYLE = LetteringStyle("st-radio", "Radio", italic=True, paper="#e8f0ff")


def dressed(document: Document, rng: random.Random, ids: IdSource, spread: float = 0.5) -> Document:
    """Every page gets some of it, and `spread` (0..1) tells how likely two pages become one; what the script
    says stays as it is."""
    lettering = replace(document.comic.lettering, styles=(STYLE,))
    document = changed(document, [replace(document.comic, lettering=lettering)]).applied_to(document)
    for page in document.comic.pages:
        document = changed(document, dressing(document, page, rng, ids)).applied_to(document)
        document = _joined(document, page, rng)
    return _with_spread(document, rng) if rng.random() < spread else document


def _with_spread(document: Document, rng: random.Random) -> Document:
    """Two pages as one; the script follows."""
    pages = document.comic.pages
    if len(pages) < 2:
        return document
    diff = make_spread(document, rng.choice(pages[:-1]))
    return with_script(document, diff).applied_to(document)


def dressing(document: Document, page_id: PageId, rng: random.Random, ids: IdSource) -> list[Record]:
    """The records of a page with effects, styles, borders, locks."""
    page = document.page(page_id)
    below: list[Effect] = []
    above: list[Effect] = []
    for panel in document.panels(page_id):
        if rng.random() < 0.4:
            (below if rng.random() < 0.7 else above).append(_effect(document, panel, rng, ids))
    items = (*(e.id for e in below), *page.items, *(e.id for e in above))
    made: list[Record] = [*below, *above]
    made += [_item(item, rng) for item in document.items(page_id)]
    made += [_panel(panel, rng) for panel in document.panels(page_id)]
    return [*made, replace(page, items=items, guides=(Guide("rows", 200.0),))]


def _effect(document: Document, panel: Panel, rng: random.Random, ids: IdSource) -> Effect:
    box = bounds(panel_shapes(document, panel.page)[panel.id])
    area = box.grown(-min(box.w, box.h) / 5).corners()
    made: tuple[Effect, ...] = (
        Lines(LinesId(ids("ln")), panel.page, panel.id, box.center, rx=box.w / 4, ry=box.h / 4),
        Tone(ToneId(ids("tn")), panel.page, panel.id, area, Screen("line")),
        Smear(SmearId(ids("sm")), panel.page, panel.id, area, Point(12, 0)),
    )
    return replace(rng.choice(made), hidden=rng.random() < 0.2, pinned=rng.random() < 0.2)


def _item(item: Item, rng: random.Random) -> Item:
    if isinstance(item, Sfx) and rng.random() < 0.6:
        return replace(item, warp=Warp("wave", 0.4), shadow=SfxShadow(), pinned=rng.random() < 0.3)
    if isinstance(item, Balloon) and rng.random() < 0.4:
        looks: tuple[dict[str, object], ...] = (
            {"style": STYLE.id},
            {"double": True, "padding": 1.2, "sized": True},
            {"behind": True},
            {"hidden": True},
            {"pinned": True},
            {"group": f"gr-{item.page}"},
            {"outline": (Point(-1, 0), Point(0, -1), Point(1, 0.2), Point(0, 1))},
        )
        return replace(item, **rng.choice(looks))  # type: ignore[arg-type]
    return item


def _panel(panel: Panel, rng: random.Random) -> Panel:
    if rng.random() < 0.6:
        return panel
    form = PanelForm("ellipse") if rng.random() < 0.3 else panel.form
    looks: dict[str, object] = {"border": Border("rough", seed=3), "form": form, "pinned": rng.random() < 0.2}
    return replace(panel, hidden=rng.random() < 0.1, **looks)  # type: ignore[arg-type]


def _joined(document: Document, page: PageId, rng: random.Random) -> Document:
    """Neighbours of one speaker in a panel may go on from each other."""
    said = [i for i in document.items(page) if isinstance(i, Balloon) and i.kind != "caption"]
    for one, other in pairwise(said):
        if one.panel == other.panel and one.speaker == other.speaker and rng.random() < 0.7:
            try:
                document = join_balloons(document, [one.id, other.id]).applied_to(document)
            except InputError:
                continue
    return document
