"""A panel of a document becomes a request: its aspect, its cast, a seed of its own."""

import pytest

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import CharacterId, ComicId, PageId, PanelId, PlaceId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Brief, Figure, Panel
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.generation.draft.request import request_for

MARTA = Character(CharacterId("c1"), "Marta", aliases=("The Keeper",), seed=7)
PIER = Place(PlaceId("pl1"), "Pier", look="wooden", seed=3)


def document(seed: int = 1) -> Document:
    page, first, second = PageId("pg1"), PanelId("pn1"), PanelId("pn2")
    brief = Brief("waits", (Figure("the keeper"), Figure("Nobody")), place="pier")
    comic = Comic(
        ComicId("co1"), "T", style="noir", seed=seed, pages=(page,), cast=(MARTA.id,), places=(PIER.id,)
    )
    records = (
        comic,
        Page(page, panels=(first, second)),
        Panel(first, page, brief),
        Panel(second, page),
        MARTA,
        PIER,
    )
    return Document({r.id: r for r in records})


def test_cast_place_style_and_seed_come_from_the_document() -> None:
    wanted = request_for(document(), PanelId("pn1"), Rect(0, 0, 200, 100).corners())
    assert wanted.cast[0] is MARTA and wanted.cast[1].name == "Nobody"
    assert wanted.place == PIER and wanted.style == "noir"
    assert (wanted.width, wanted.height) == (1024, 512)
    other = request_for(document(), PanelId("pn2"), Rect(0, 0, 200, 100).corners())
    assert (
        wanted.seed != other.seed != request_for(document(2), PanelId("pn2"), Rect(0, 0, 9, 9).corners()).seed
    )


def test_a_splash_is_drawn_larger() -> None:
    live = document().comic.format.live_box
    wanted = request_for(document(), PanelId("pn1"), live.corners())
    assert max(wanted.width, wanted.height) == 1536
    assert wanted.width / wanted.height == pytest.approx(live.w / live.h, rel=0.01)


def test_extreme_panels_keep_a_drawable_aspect() -> None:
    sliver = request_for(document(), PanelId("pn1"), Rect(0, 0, 500, 2).corners(), long_side=500)
    assert (sliver.width, sliver.height) == (500, 100)


def test_room_for_text_is_kept_at_the_top_unless_the_brief_wants_it_elsewhere() -> None:
    def space(wanted: str) -> str:
        plain = document()
        brief = Brief("waits", space=wanted)  # type: ignore[arg-type]
        changed = Document({**plain.records, "pn2": Panel(PanelId("pn2"), PageId("pg1"), brief)})
        return request_for(changed, PanelId("pn2"), Rect(0, 0, 200, 100).corners()).text_space

    assert [space(wanted) for wanted in ("", "top", "top-left", "bottom", "none")] == [
        "top",
        "top",
        "top",
        "none",
        "none",
    ]
