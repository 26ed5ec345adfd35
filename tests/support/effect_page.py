"""A page with effects of every kind, beneath the balloons of the sample comic."""

from __future__ import annotations

from pathlib import Path

import msgspec
from support.sample_comic import PictureFolder, sample_comic

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document, Effect
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import LinesId, PageId, PanelId, SmearId, ToneId
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Screen, Tone
from kitsumy_desktop.comic.shapes import panel_shapes

PAGE = PageId("pg-0")


def panel(number: int) -> PanelId:
    """A panel of the page."""
    return PanelId(f"pg-0-pn-{number}")


def lines(document: Document, number: int = 0, **fields: object) -> Lines:
    """Lines in the middle of a panel."""
    box = bounds(panel_shapes(document, PAGE)[panel(number)])
    given = {"rx": box.w / 4, "ry": box.h / 4, **fields}
    return Lines(LinesId(f"ln-{number}"), PAGE, panel(number), box.center, **given)  # type: ignore[arg-type]


def tone(document: Document, number: int = 1, **fields: object) -> Tone:
    """A tone over the middle of a panel."""
    box = bounds(panel_shapes(document, PAGE)[panel(number)]).grown(-20)
    return Tone(ToneId(f"tn-{number}"), PAGE, panel(number), box.corners(), Screen(**fields))  # type: ignore[arg-type]


def smear(document: Document, number: int = 2, **fields: object) -> Smear:
    """A smear over the middle of a panel."""
    box = bounds(panel_shapes(document, PAGE)[panel(number)]).grown(-30)
    return Smear(SmearId(f"sm-{number}"), PAGE, panel(number), box.corners(), **fields)  # type: ignore[arg-type]


def with_effects(document: Document, *effects: Effect) -> Document:
    """The comic with effects beneath everything else on its first page."""
    page = document.page(PAGE)
    items = (*(e.id for e in effects), *page.items)
    return changed(document, [msgspec.structs.replace(page, items=items), *effects]).applied_to(document)


def effect_comic(folder: Path, size: int = 640) -> tuple[Document, PictureFolder]:
    """Every kind of lines, tones and smears on one page."""
    document, pictures = sample_comic(folder, size=size)
    everywhere = Rect(340, 555, 110, 110)
    effects: tuple[Effect, ...] = (
        lines(document, 0, backing="#ffffff", count=90),
        tone(document, 1, density=0.1, density_to=0.8, start=Point(240, 30), end=Point(400, 160)),
        smear(document, 2, way=Point(40, 12)),
        msgspec.structs.replace(tone(document, 2, kind="line", lpi=40.0, angle=20.0), id=ToneId("tn-line")),
        smear(document, 3, way=Point(60, 0), kind="ghosts", copies=4),
        msgspec.structs.replace(
            lines(document, 3, kind="stream", bend=0.5, count=60, taper="both"), id=LinesId("ln-stream")
        ),
        lines(document, 4, kind="speed", angle=-8.0, count=90),
        msgspec.structs.replace(tone(document, 4, kind="sand", lpi=45.0, density=0.25), id=ToneId("tn-sand")),
        msgspec.structs.replace(lines(document, 5, kind="burst", count=50), id=LinesId("ln-burst")),
        Tone(ToneId("tn-flat"), PAGE, None, everywhere.corners(), Screen("flat", density=0.2)),
    )
    return with_effects(document, *effects), pictures
