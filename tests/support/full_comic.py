"""A comic with one of everything a page can hold: for tests that must not forget a kind."""

from __future__ import annotations

from pathlib import Path

import msgspec
from support.sample_comic import sample_comic

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import (
    BalloonId,
    CharacterId,
    LinesId,
    PageId,
    PlaceId,
    PropId,
    SmearId,
    ToneId,
)
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.comic import LetteringStyle
from kitsumy_desktop.comic.records.layout import LayoutNode, Split
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Guide
from kitsumy_desktop.comic.records.panel import Border, FaceBox, PanelForm
from kitsumy_desktop.comic.records.place import Place, Prop
from kitsumy_desktop.comic.records.sfx import Sfx, SfxGradient, SfxOutline, SfxShadow, Warp
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Screen, Tone
from kitsumy_desktop.craft.lettering.warp import ENVELOPE


def full_comic(folder: Path, pages: int = 3, size: int = 32) -> Document:
    """Pages of panels with forms and borders, joined and styled balloons, warped SFX, effects, guides."""
    document, _ = sample_comic(folder, pages=pages, size=size)
    comic = msgspec.structs.replace(
        document.comic,
        cast=(CharacterId("ch-anna"), CharacterId("ch-oleh")),
        places=(PlaceId("pl-quay"),),
        props=(PropId("pr-lamp"),),
        lettering=msgspec.structs.replace(
            document.comic.lettering,
            styles=(LetteringStyle("st-ghost", "Ghost", italic=True, ink="#334455"),),
        ),
    )
    records: list[Record] = [
        comic,
        Character(CharacterId("ch-anna"), "Anna"),
        Character(CharacterId("ch-oleh"), "Oleh"),
        Place(PlaceId("pl-quay"), "Quay"),
        Prop(PropId("pr-lamp"), "Lamp"),
    ]
    for page_id in comic.pages:
        records += _page(document, page_id)
    return changed(document, records).applied_to(document)


def _page(document: Document, page_id: PageId) -> list[Record]:
    page = document.page(page_id)
    first, second, *_ = page.panels
    box = Rect(40, 40, 140, 120)
    effects = (
        Lines(LinesId(f"{page_id}-ln"), page_id, first, Point(120, 140), count=60),
        Tone(
            ToneId(f"{page_id}-tn"),
            page_id,
            second,
            Rect(280, 60, 120, 120).corners(),
            Screen(density_to=0.6, start=Point(280, 60), end=Point(400, 180)),
        ),
        Smear(SmearId(f"{page_id}-sm"), page_id, first, box.corners(), Point(18, 4), copies=6),
    )
    items = list(document.items(page_id))
    hidden = msgspec.structs.replace(effects[1], id=ToneId(f"{page_id}-tn-2"), hidden=True)
    pinned = msgspec.structs.replace(effects[1], id=ToneId(f"{page_id}-tn-3"), pinned=True)
    records: list[Record] = [*effects, hidden, pinned]
    records += [_dressed(item, page_id) for item in items]
    records.append(
        msgspec.structs.replace(
            page,
            layout=_with_wide_gutter(page.layout),
            items=(*(e.id for e in (*effects, hidden)), *page.items, pinned.id),
            spread=page_id == document.comic.pages[-1],
            guides=(Guide("rows", 200.0), Guide("columns", 150.0)),
        )
    )
    for number, panel in enumerate(document.panels(page_id)):
        style = ("clean", "rough", "double", "cloud", "none", "rounded")[number]
        form = PanelForm("ellipse") if number == 4 else None
        art = panel.art
        if art is not None and number == 0:
            art = msgspec.structs.replace(art, faces=(FaceBox(0.3, 0.2, 0.2, 0.2, who="Anna"),))
        records.append(
            msgspec.structs.replace(panel, art=art, border=Border(style, seed=number), form=form)  # type: ignore[arg-type]
        )
    return records


def _with_wide_gutter(tree: LayoutNode | None) -> LayoutNode | None:
    """The tree with a first gutter that follows no rule."""
    if not isinstance(tree, Split):
        return tree
    first, *others = tree.cuts
    return msgspec.structs.replace(tree, cuts=(msgspec.structs.replace(first, gutter=14.0), *others))


def _dressed(item: Record, page_id: PageId) -> Record:
    """The second balloon goes on from the first, the third is styled, the fourth free, two are grouped."""
    if isinstance(item, Sfx):
        return msgspec.structs.replace(
            item,
            warp=Warp("envelope", points=ENVELOPE),
            gradient=SfxGradient("#d8281c"),
            shadow=SfxShadow(depth=True),
            outlines=(SfxOutline("#ffffff", 1.0),),
            halftone=Screen(),
            group="gr-1",
        )
    if isinstance(item, Balloon):
        if item.order == 0:
            bound = tuple(msgspec.structs.replace(t, follows="Anna") for t in item.tails)
            item = msgspec.structs.replace(item, tails=bound)
        return msgspec.structs.replace(item, **_balloon_look(item, page_id))
    return item


def _balloon_look(balloon: Balloon, page_id: PageId) -> dict[str, object]:
    looks: dict[int, dict[str, object]] = {
        1: {"joined": BalloonId(f"{page_id}-bl-0"), "bridge": True, "speaker": "Anna"},
        2: {"style": "st-ghost", "double": True},
        3: {
            "outline": (Point(-1, 0), Point(-0.3, -1), Point(0.6, -0.9), Point(1, 0.2), Point(0, 1)),
            "behind": True,
        },
        4: {"group": "gr-1"},
        0: {"speaker": "Anna"},
    }
    return looks.get(balloon.order, {})
