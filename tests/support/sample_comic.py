"""A small comic with pictures of every kind, all balloon kinds and SFX, made in memory and a folder."""

from __future__ import annotations

import hashlib
import io
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from kitsumy_desktop import assets
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, Size
from kitsumy_desktop.comic.ids import BalloonId, ComicId, PageId, PanelId, PictureHash, SfxId
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.layout import Cut, Leaf, Split
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Art, Border, Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.compose import natural_box
from kitsumy_desktop.craft.lettering.faces import FaceBook, load_faces
from kitsumy_desktop.craft.lettering.style import kind_style

LINES = {
    "en": (
        "Wait. The *lantern* is moving on its own!",
        "I told you this house was empty, and it is. It was.",
        "RUN!",
        "Quiet now…",
        "This is base. Do you copy?",
        "I feel so tired.",
        "Later that night, by the river.",
    ),
    "uk": (
        "Стривай. *Ліхтар* рухається сам по собі!",
        "Я ж казав тобі: цей будинок порожній. Був порожній, їй-бо.",
        "ТІКАЙМО!",
        "Тихіше, благаю…",
        "Говорить база. Чуєш мене, Ґалаґане?",
        "Я така втомлена, мій друже.",
        "Пізніше тієї ж ночі, біля річки.",
    ),
    "pl": (
        "Czekaj. *Latarnia* sama się porusza!",
        "Mówiłem ci, że ten dom jest pusty. Był, źdźbło w źdźbło.",
        "UCIEKAJ!",
        "Cicho, proszę…",
        "Tu baza. Słyszysz mnie, żółwiu?",
        "Jestem taka zmęczona, przyjacielu.",
        "Później tej nocy, nad rzeką.",
    ),
}
KINDS = ("speech", "thought", "shout", "whisper", "radio", "weak", "caption")
PLACES = (
    Point(130, 70),
    Point(340, 75),
    Point(120, 300),
    Point(330, 300),
    Point(120, 560),
    Point(330, 560),
    Point(240, 690),
)


@cache
def shipped_faces() -> FaceBook:
    """The faces of the program, loaded once."""
    return load_faces(
        assets.read_bytes("fonts", "fonts.json"), lambda name: assets.read_bytes("fonts", *name.split("/"))
    )


def smooth_picture(width: int, height: int, seed: int, alpha: bool = False) -> Image.Image:
    """Broad hills of colour: detail far coarser than a pixel, so that resampling hardly shows."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    waves = [
        127 + 100 * np.sin((x * (1 + seed % 3) / width + k / 3) * 6.3) * np.cos(y / height * (3 + seed % 4))
        for k in range(3)
    ]
    if alpha:
        waves.append(np.clip(300 - np.hypot(x - width / 2, y - height / 2) / width * 600, 0, 255))
    pixels = np.stack(waves, -1).astype(np.uint8)
    return Image.fromarray(pixels)


class PictureFolder:
    """Pictures by hash in a folder, as a library keeps them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, picture: Image.Image, kind: str, **options: object) -> PictureHash:
        """Store a picture as JPEG, PNG or WEBP."""
        out = io.BytesIO()
        picture.save(out, kind, **options)
        name = PictureHash(hashlib.sha256(out.getvalue()).hexdigest())
        (self.folder / name).write_bytes(out.getvalue())
        return name

    def path(self, picture: PictureHash) -> Path:
        """Where a picture's file is."""
        return self.folder / picture


def sample_comic(
    folder: Path,
    pages: int = 1,
    language: str = "en",
    reading: str = "ltr",
    kinds: tuple[str, ...] = ("JPEG", "PNG", "WEBP"),
    size: int = 640,
) -> tuple[Document, PictureFolder]:
    """A comic of `pages` like pages: slanted panels, a free panel, seven balloons, one SFX each."""
    pictures = PictureFolder(folder)
    arts = []
    for number in range(5):
        kind = kinds[number % len(kinds)]
        options: dict[str, object] = {"quality": 90} if kind != "PNG" else {}
        name = pictures.add(smooth_picture(size, size, number), kind, **options)
        arts.append(Art(picture=name, width=size, height=size, zoom=1.0 + 0.1 * number, angle=3.0 * number))
    clear = pictures.add(smooth_picture(size, size, 7, alpha=True), "PNG")
    arts.append(Art(picture=clear, width=size, height=size))
    records: list[Record] = []
    ids = tuple(PageId(f"pg-{n}") for n in range(pages))
    comic = Comic(
        id=ComicId("co-1"),
        title="The Lantern — Ліхтар",
        author="Ada Źródło",
        language=language,
        reading=reading,  # type: ignore[arg-type]
        pages=ids,
    )
    records.append(comic)
    for page_id in ids:
        records += _page(comic, page_id, arts)
    return Document({r.id: r for r in records}), pictures


def _page(comic: Comic, page_id: PageId, arts: list[Art]) -> list[Record]:
    panels = [
        Panel(
            id=PanelId(f"{page_id}-pn-{n}"),
            page=page_id,
            art=art,
            border=Border(style="none") if n == 3 else Border(),
            polygon=_free() if n == 5 else None,
        )
        for n, art in enumerate(arts)
    ]
    leaf = [Leaf(p.id) for p in panels]
    tiers = tuple(
        Split(axis="columns", parts=(leaf[i], leaf[i + 1]), cuts=(Cut(0.5 + 0.05 * i, angle=3.0 * i),))
        for i in (0, 2)
    )
    layout = Split(axis="rows", parts=(*tiers, leaf[4]), cuts=(Cut(0.33, angle=2.0), Cut(0.7)))
    balloons = [_balloon(comic, page_id, panels, n) for n in range(len(KINDS))]
    sfx = Sfx(
        id=SfxId(f"{page_id}-fx"),
        page=page_id,
        panel=panels[2].id,
        text="БАБАХ!" if comic.language == "uk" else "KRAK!",
        center=Point(360, 420),
        size=44,
        angle=-12,
        arc=25,
        slant=8,
        halo_width=2,
    )
    items = (*(b.id for b in balloons), sfx.id)
    page = Page(id=page_id, layout=layout, panels=tuple(p.id for p in panels), items=items)
    return [page, *panels, *balloons, sfx]


def _free() -> tuple[Point, ...]:
    return (Point(360, 560), Point(440, 570), Point(430, 660), Point(350, 650))


def _balloon(comic: Comic, page_id: PageId, panels: list[Panel], number: int) -> Balloon:
    kind, center, text = KINDS[number], PLACES[number], LINES[comic.language][number]
    box: Size = natural_box(text, kind, kind_style(comic, kind, comic.lettering.size), shipped_faces())  # type: ignore[arg-type]
    tails = () if kind == "caption" else (Tail(tip=center.plus(Point(20, 70)), bend=0.3),)
    return Balloon(
        id=BalloonId(f"{page_id}-bl-{number}"),
        page=page_id,
        panel=panels[min(number // 2, 4)].id,
        text=text,
        center=center,
        width=box.w,
        height=box.h,
        kind=kind,  # type: ignore[arg-type]
        order=number,
        tails=tails,
    )
