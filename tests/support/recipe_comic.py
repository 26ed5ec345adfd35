"""A comic with a cast, a place, balloons and generated pictures, for what is about recipes."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, Polygon
from kitsumy_desktop.comic.ids import (
    BalloonId,
    CharacterId,
    ComicId,
    PageId,
    PanelId,
    PictureHash,
    PlaceId,
    RecordId,
)
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.layout import Cut, Leaf, Split
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Art, Brief, Figure, Panel
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.comic.shapes import panel_shapes

MARA = Character(
    CharacterId("ch-mara"),
    "Mara",
    aliases=("The Keeper",),
    look="woman of 40, short grey hair, scar over the left eyebrow, yellow oilskin coat",
    palette=("#f2c230", "#22384d"),
    references=(PictureHash("ref-mara-1"), PictureHash("ref-mara-2")),
    turnaround=PictureHash("sheet-mara"),
)
OLEKSA = Character(
    CharacterId("ch-oleksa"),
    "Олекса",
    look="хлопець 12 років, руде волосся, синя куртка",
    references=(PictureHash("ref-oleksa"),),
)
PIER = Place(PlaceId("pl-pier"), "Pier", look="old wooden pier, nets", references=(PictureHash("ref-pier"),))
BRIEFS = (
    Brief(
        "Мара біжить по молу.",
        (Figure("the keeper", "left", "run", "afraid"),),
        "pier",
        "night",
        "wide",
        "low",
    ),
    Brief(
        "They argue.", (Figure("Mara", "left"), Figure("Олекса", "right", "point", "angry")), "pier", "dawn"
    ),
    Brief("Pusty pokład.", (), "deck", "", "extreme_wide", "bird"),
    Brief("A stranger waves.", (Figure("Nobody", "back", "wave"),)),
)


def recipe_comic(pages: int = 1, style: str = "watercolor") -> Document:
    """Pages of four panels with BRIEFS; a balloon at the top of each first panel. No pictures yet."""
    records: list[Record] = [MARA, OLEKSA, PIER]
    page_ids = tuple(PageId(f"pg-{i}") for i in range(pages))
    for page in page_ids:
        panels = [PanelId(f"{page}-pn-{i}") for i in range(len(BRIEFS))]
        rows = Split("rows", tuple(Leaf(p) for p in panels), (Cut(0.25), Cut(0.5), Cut(0.75)))
        records += [Panel(p, page, brief) for p, brief in zip(panels, BRIEFS, strict=True)]
        balloon = Balloon(BalloonId(f"{page}-bl"), page, panels[0], "Hey!", Point(80, 50), 60, 30)
        records += [balloon, Page(page, rows, tuple(panels), (balloon.id,))]
    records.append(
        Comic(
            ComicId("co-1"),
            "The Keeper",
            style=style,
            seed=5,
            pages=page_ids,
            cast=(MARA.id, OLEKSA.id),
            places=(PIER.id,),
        )
    )
    return Document({r.id: r for r in records})


def shape_of(document: Document, panel: str) -> Polygon:
    """A panel's polygon."""
    return panel_shapes(document, document.panel(panel).page)[PanelId(panel)]


def changed(document: Document, *records: Record) -> Document:
    """The document with other values of some records."""
    return Document({**document.records, **{r.id: r for r in records}})


def with_art(document: Document, panel: RecordId, art: Art) -> Document:
    """The document with a picture in a panel."""
    return changed(document, msgspec.structs.replace(document.panel(panel), art=art))
