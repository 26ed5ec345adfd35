"""Every invariant of a document is noticed when it is broken."""

from __future__ import annotations

import math
from collections.abc import Callable

import msgspec
import pytest

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import BalloonId, CharacterId, ComicId, PageId, PanelId, PlaceId, ScriptId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.layout import Cut, Leaf, Split, leaves
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Border, Panel, PanelForm
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.comic.records.script import Script

PG, A, B, BL = PageId("pg"), PanelId("a"), PanelId("b"), BalloonId("bl")
RECORDS: tuple[Record, ...] = (
    Comic(
        ComicId("co"),
        "T",
        pages=(PG,),
        cast=(CharacterId("ch"),),
        places=(PlaceId("pl"),),
        script=ScriptId("sc"),
    ),
    Character(CharacterId("ch"), "Ann"),
    Place(PlaceId("pl"), "Street"),
    Script(ScriptId("sc")),
    Page(PG, Split("rows", (Leaf(A), Leaf(B)), (Cut(0.5),)), (A, B), (BL,)),
    Panel(A, PG),
    Panel(B, PG),
    Balloon(BL, PG, A, "Hi", Point(1, 1), 10, 10),
)


def document(change: Callable[[dict[str, Record]], None] = lambda records: None) -> Document:
    """A sound comic, changed."""
    records: dict[str, Record] = {r.id: r for r in RECORDS}
    change(records)
    return Document(records)


def put(record_id: str, **fields: object) -> Callable[[dict[str, Record]], None]:
    """Replace fields of one record."""

    def change(records: dict[str, Record]) -> None:
        records[record_id] = msgspec.structs.replace(records[record_id], **fields)

    return change


def drop(record_id: str) -> Callable[[dict[str, Record]], None]:
    """Take one record away."""

    def change(records: dict[str, Record]) -> None:
        del records[record_id]

    return change


def test_a_sound_comic_has_no_problems() -> None:
    assert problems(document()) == []


def split(ats: tuple[float, ...], *panels: PanelId) -> Split:
    """A split into rows."""
    return Split("rows", tuple(Leaf(p) for p in panels), tuple(Cut(at) for at in ats))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (drop("pg"), "page pg is missing"),
        (put("co", pages=(PG, PG)), "page pg stands 2 times"),
        (drop("a"), "panel a is not on page pg"),
        (put("a", page=PageId("other")), "panel a is not on page pg"),
        (put("a", polygon=Rect(0, 0, 1, 1).corners()), "panel a must be either in the layout or free"),
        (put("a", importance=6), "panel a has importance 6"),
        (put("a", border=Border(width=-1)), "panel a has a border of -1 pt, 1.0 times"),
        (put("a", border=Border(amount=math.nan)), "panel a has a border of 1.2 pt, nan times"),
        (put("a", border=Border(colour="ink")), "panel a has a border in the colour ink"),
        (put("a", form=PanelForm("circle", -2)), "panel a has the shape circle -2 times"),
        (put("pg", panels=(A, B, B)), "panel b stands 2 times"),
        (put("pg", layout=split((0.5,), A, A)), "leaf a stands 2 times"),
        (put("pg", layout=split((0.3, 0.6), A, B, PanelId("x"))), "leaf x is not a panel of page pg"),
        (put("pg", layout=split((0.5, 0.6), A, B)), "a split needs two parts"),
        (put("pg", layout=split((1.5,), A, B)), "cuts of a split must grow"),
        (drop("bl"), "item bl is not on page pg"),
        (put("bl", page=PageId("other")), "item bl is not on page pg"),
        (put("bl", panel=PanelId("x")), "item bl belongs to a panel of another page"),
        (put("bl", width=0.0), "balloon bl has no size"),
        (put("pg", items=(BL, BL)), "item bl stands 2 times"),
        (put("pg", items=()), "bl belongs to nothing"),
        (put("bl", id=BalloonId("y")), "y is kept under the id bl"),
        (drop("ch"), "character ch is missing"),
        (drop("pl"), "place pl is missing"),
        (drop("sc"), "script sc is missing"),
        (lambda r: r.update(co2=Comic(ComicId("co2"), "Two")), "exactly one comic"),
    ],
)
def test_a_broken_invariant_is_noticed(change: Callable[[dict[str, Record]], None], problem: str) -> None:
    assert any(problem in found for found in problems(document(change)))


def test_reading_a_document() -> None:
    comic = document()
    assert comic.page_of("a") == PG
    assert comic.page_of("bl") == PG
    assert comic.page_of("pg") == PG
    assert comic.page_of("ch") is None
    assert [p.id for p in comic.panels(PG)] == [A, B]
    assert [i.id for i in comic.items(PG)] == [BL]
    assert [c.name for c in comic.characters()] == ["Ann"]
    assert comic.balloon(BL).box == (-4, -4, 10, 10)
    layout = comic.page(PG).layout
    assert layout is not None
    assert leaves(layout) == (A, B)
    with pytest.raises(KeyError):
        comic.panel("bl")
