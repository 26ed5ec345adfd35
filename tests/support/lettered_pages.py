"""Seeded pages with panels, faces, balloons and sound effects for the lettering commands' tests."""

from __future__ import annotations

import random
from collections.abc import Sequence

import msgspec
from support.placement_panels import CAPTIONS, KINDS, LINES, NAMES

from kitsumy_desktop import assets
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import BalloonId, ComicId, PageId, PanelId, PictureHash, SfxId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Comic, Reading
from kitsumy_desktop.comic.records.layout import Cut, Leaf, Split
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Art, Brief, FaceBox, Figure, Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.faces import FaceBook, load_faces

PAGE = PageId("page")
TIERS = ((2, 3, 1), (1, 2, 2), (2, 2, 2), (3, 2, 2), (1, 1, 2), (2, 1, 3))
UKRAINIAN = (
    "Ні!",
    "Хто там?",
    "Я ж казала тобі не повертатися.",
    "Якщо сигнал знову зникне, підемо додому пішки крізь сніг.",
)
POLISH = ("Nie!", "Kto tam?", "Mówiłam ci, żebyś nie wracał.", "Port jest zamknięty aż do rana, proszę pana.")


def face_book() -> FaceBook:
    """The shipped faces."""
    table = assets.read_bytes("fonts", "fonts.json")
    return load_faces(table, lambda name: assets.read_bytes("fonts", *name.split("/")))


def lettered_page(seed: int, reading: Reading = "ltr", lines: Sequence[str] = LINES) -> Document:
    """A comic of one page with unplaced lettering: three tiers, some slanted, as much text as they bear."""
    rng = random.Random(seed)
    panels: list[Panel] = []
    items: list[Balloon | Sfx] = []
    tiers: list[Leaf | Split] = []
    for count in rng.choice(TIERS):
        row = [_panel(rng, f"p{len(panels) + k}", count) for k in range(count)]
        for panel in row:
            items += _lettering(rng, panel, count, lines)
        panels += row
        leafs = tuple(Leaf(p.id) for p in row)
        angle = rng.choice((0.0, 0.0, 5.0, -4.0))
        cuts = tuple(Cut((k + 1) / count, angle) for k in range(count - 1))
        tiers.append(leafs[0] if count == 1 else Split("columns", leafs, cuts))
    page = Page(
        id=PAGE,
        layout=Split("rows", tuple(tiers), (Cut(1 / 3), Cut(2 / 3))),
        panels=tuple(p.id for p in panels),
        items=tuple(i.id for i in items),
    )
    comic = Comic(id=ComicId("comic"), title="Test", pages=(PAGE,), reading=reading, seed=seed)
    return Document({r.id: r for r in (comic, page, *panels, *items)})


def _panel(rng: random.Random, name: str, in_tier: int) -> Panel:
    count = rng.choice((1, 1, 2, 2, 3) if in_tier < 3 else (1, 1, 2))
    width, height = (423 - 9 * (in_tier - 1)) / in_tier, 222.0
    h = rng.choice((0.14, 0.2, 0.26, 0.34)) / (1 + 0.15 * (count - 1))
    w = min(0.8 * h * height / width, 1 / (1.9 * count))
    names = rng.sample(NAMES, count)
    faces = tuple(
        FaceBox((k + rng.uniform(0.2, 0.8)) / count - w / 2, rng.uniform(0.3, 0.55) - h * 0.2, w, h, who)
        for k, who in enumerate(names)
    )
    art = Art(PictureHash("0" * 64), round(4 * width), round(4 * height), faces=faces)
    figures = tuple(Figure(who) for who in names)
    return Panel(id=PanelId(name), page=PAGE, art=art, brief=Brief(figures=figures))


def _lettering(rng: random.Random, panel: Panel, in_tier: int, lines: Sequence[str]) -> list[Balloon | Sfx]:
    made: list[Balloon | Sfx] = []
    room = 0.45 / in_tier / 3
    names = [f.who for f in panel.brief.figures]
    count = rng.choice((0, 1, 1, 2, 2, 3, 4) if in_tier < 3 else (0, 1, 1, 2))
    for order in range(count):
        boxy = order in (0, count - 1) and rng.random() < 0.25
        text = rng.choice(CAPTIONS if boxy else lines)
        need = 0.0021 * len(text.split()) + 0.012
        if need > room:
            continue
        room -= need
        made.append(
            Balloon(
                id=BalloonId(f"{panel.id}-b{order}"),
                page=PAGE,
                panel=panel.id,
                text=text,
                center=Point(100, 100),
                width=60,
                height=40,
                kind="caption" if boxy else rng.choice(KINDS),
                speaker="" if boxy else rng.choice(names) if rng.random() < 0.9 else "Voice",
                order=order,
            )
        )
    if rng.random() < 0.3:
        word, size = rng.choice(("KRAK!", "BOOM", "Whoosh", "tap tap tap")), rng.choice((24.0, 36.0, 48.0))
        made.append(Sfx(SfxId(f"{panel.id}-s"), PAGE, panel.id, word, Point(10, 10), size))
    return made


def with_record(document: Document, record: Balloon | Sfx | Panel | Page | Comic) -> Document:
    """The document with one record replaced."""
    return Document({**document.records, record.id: record})


def changed_balloon(document: Document, balloon_id: str, **fields: object) -> Document:
    """The document with fields of a balloon changed."""
    return with_record(document, msgspec.structs.replace(document.balloon(balloon_id), **fields))
