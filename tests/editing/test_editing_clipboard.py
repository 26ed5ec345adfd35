"""Copying and pasting: within pages, across pages and comics, and what other programs leave there."""

from __future__ import annotations

from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import BalloonId, PageId, PanelId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import LetteringStyle
from kitsumy_desktop.comic.records.panel import Border, Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import page_format, panel_shapes
from kitsumy_desktop.editing.commands.clip import (
    Clip,
    clip_of,
    clip_of_pages,
    look_clip,
    read_clip,
    write_clip,
)
from kitsumy_desktop.editing.commands.clipboard import CASCADE, paste, paste_text, picture_frame
from kitsumy_desktop.editing.commands.groups import group
from kitsumy_desktop.editing.commands.looks import LOOK, give_look
from kitsumy_desktop.editing.commands.pages import add_page, duplicate_page
from kitsumy_desktop.editing.commands.paste_pages import paste_pages
from tests.support.clips import other_comic
from tests.support.gestures import any_gesture, blank_comic
from tests.support.sample_comic import sample_comic, shipped_faces

PAGE, OTHER = PageId("pg-0"), PageId("pg-1")
BL = [f"pg-0-bl-{n}" for n in range(7)]
FREE, TREE = PanelId("pg-0-pn-5"), PanelId("pg-0-pn-1")
BOOK = shipped_faces()


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return sample_comic(tmp_path, pages=2, kinds=("PNG",), size=32)[0]


def clip_from(document: Document, *ids: str) -> Clip:
    clip = clip_of(document, PAGE, ids)
    assert clip is not None
    again = read_clip(write_clip(clip))
    assert again == clip
    return again


def test_items_pasted_in_place_are_theirs_under_new_names(document: Document) -> None:
    pasted = paste(document, OTHER, clip_from(document, BL[0], "pg-0-fx"), seeded_ids("p"), BOOK)
    after = pasted.diff.applied_to(document)
    assert problems(after) == []
    balloon, sfx = (after.records[i] for i in pasted.ids)
    assert isinstance(balloon, Balloon)
    assert isinstance(sfx, Sfx)
    was = document.balloon(BL[0])
    assert (balloon.center, balloon.text, balloon.tails) == (was.center, was.text, was.tails)
    assert balloon.panel == "pg-1-pn-0"
    assert after.page(OTHER).items[-2:] == pasted.ids
    assert balloon.order == 2
    assert pasted.diff.inverse().applied_to(after) == document


def test_pasting_at_a_point_cascades_and_stays_on_the_page(document: Document) -> None:
    clip = clip_from(document, BL[0])
    spots = []
    for again in range(3):
        pasted = paste(document, OTHER, clip, seeded_ids("p"), BOOK, at=Point(200, 300), again=again)
        spots.append(pasted.diff.applied_to(document).balloon(pasted.ids[0]).center)
    assert spots[0] == pytest.approx(Point(200, 300))
    assert spots[2].minus(spots[0]) == pytest.approx(Point(2 * CASCADE, 2 * CASCADE))
    far = paste(document, OTHER, clip, seeded_ids("p"), BOOK, at=Point(5000, -5000))
    box = far.diff.applied_to(document).balloon(far.ids[0]).box
    assert document.comic.format.bleed_box.contains_rect(box, 1e-6)


def test_a_free_panel_brings_its_content_and_lies_above(document: Document) -> None:
    rider = msgspec.structs.replace(document.balloon(BL[6]), panel=FREE)
    document = changed(document, [rider]).applied_to(document)
    pasted = paste(document, PAGE, clip_from(document, FREE), seeded_ids("p"), BOOK, at=Point(120, 200))
    after = pasted.diff.applied_to(document)
    assert problems(after) == []
    (panel_id,) = pasted.ids
    copy = after.panel(PanelId(panel_id))
    assert copy.polygon is not None
    assert copy.level > after.panel(FREE).level
    assert copy.art == document.panel(FREE).art
    inside = [i for i in after.items(PAGE) if i.panel == panel_id]
    assert [i.text for i in inside if isinstance(i, Balloon)] == [rider.text]
    way = bounds(copy.polygon).center.minus(bounds(document.panel(FREE).polygon or ()).center)
    assert inside[0].center.minus(rider.center) == pytest.approx(way)


def test_a_panel_of_the_layout_joins_an_empty_page_and_floats_over_a_full_one(document: Document) -> None:
    clip = clip_from(document, TREE)
    floating = paste(document, OTHER, clip, seeded_ids("p"), BOOK)
    copy = floating.diff.applied_to(document).panel(PanelId(floating.ids[0]))
    assert copy.polygon == panel_shapes(document, PAGE)[TREE]
    empty = add_page(document, PageId("pg-new"), PanelId("pn-x"), 2).applied_to(document)
    bare = msgspec.structs.replace(empty.page(PageId("pg-new")), layout=None, panels=())
    empty = changed(empty, [bare], ["pn-x"]).applied_to(empty)
    laid = paste(empty, PageId("pg-new"), clip, seeded_ids("p"), BOOK)
    after = laid.diff.applied_to(empty)
    assert problems(after) == []
    panel = after.panel(PanelId(laid.ids[0]))
    assert panel.polygon is None
    shape = panel_shapes(after, PageId("pg-new"))[panel.id]
    inside = [i for i in after.items(PageId("pg-new")) if i.panel == panel.id]
    assert len(inside) == 2
    assert bounds(shape) == after.comic.format.live_box


def test_groups_and_joined_balloons_are_tied_among_the_copies(document: Document) -> None:
    document = group(document, [BL[0], BL[1]], seeded_ids("g")).applied_to(document)
    joined = msgspec.structs.replace(document.balloon(BL[1]), joined=BalloonId(BL[0]))
    document = changed(document, [joined]).applied_to(document)
    both = paste(document, PAGE, clip_from(document, BL[0], BL[1]), seeded_ids("p"), BOOK)
    after = both.diff.applied_to(document)
    first, second = (after.balloon(BalloonId(i)) for i in both.ids)
    assert first.group == second.group != joined.group
    assert second.joined == first.id
    alone = paste(document, PAGE, clip_from(document, BL[1]), seeded_ids("p"), BOOK)
    copy = alone.diff.applied_to(document).balloon(BalloonId(alone.ids[0]))
    assert (copy.group, copy.joined) == ("", None)


def test_another_comic_gets_the_styles_and_a_size_that_fits(document: Document) -> None:
    style = LetteringStyle("ls-ghost", "Ghost", italic=True)
    lettering = msgspec.structs.replace(document.comic.lettering, styles=(style,))
    comic = msgspec.structs.replace(document.comic, lettering=lettering)
    ghost = msgspec.structs.replace(document.balloon(BL[0]), style="ls-ghost")
    document = changed(document, [comic, ghost]).applied_to(document)
    other = other_comic()
    page = other.comic.pages[0]
    pasted = paste(other, page, clip_from(document, BL[0], BL[6]), seeded_ids("p"), BOOK)
    after = pasted.diff.applied_to(other)
    assert problems(after) == []
    assert after.comic.lettering.styles == (style,)
    copy = after.balloon(BalloonId(pasted.ids[0]))
    assert copy.width * copy.height > ghost.width * ghost.height
    assert page_format(after.comic, after.page(page)).bleed_box.contains_rect(copy.box, 0.5)
    again = paste(after, page, clip_from(document, BL[0]), seeded_ids("q"), BOOK)
    assert again.diff.applied_to(after).comic.lettering.styles == (style,)


def test_pages_are_laid_out_for_the_comic_they_come_into(document: Document) -> None:
    clip = clip_of_pages(document, [OTHER, PAGE])
    assert clip is not None
    clip = read_clip(write_clip(clip))
    other = other_comic()
    pasted = paste_pages(other, clip, seeded_ids("p"), BOOK, at=1)
    after = pasted.diff.applied_to(other)
    assert problems(after) == []
    assert after.comic.pages == (*other.comic.pages, *pasted.ids)
    sheet = after.comic.format
    for page_id in map(PageId, pasted.ids):
        shapes = panel_shapes(after, page_id)
        assert len(shapes) == 6
        for shape in shapes.values():
            assert sheet.bleed_box.contains_rect(bounds(shape), 0.5)
        for item in after.items(page_id):
            assert sheet.bleed_box.contains(item.center)
    assert pasted.diff.inverse().applied_to(after) == other


def test_a_duplicated_page_has_groups_and_joints_of_its_own(document: Document) -> None:
    document = group(document, [BL[0], FREE], seeded_ids("g")).applied_to(document)
    joined = msgspec.structs.replace(document.balloon(BalloonId(BL[1])), joined=BalloonId(BL[0]), pinned=True)
    document = changed(document, [joined]).applied_to(document)
    diff, copy = duplicate_page(document, PAGE, seeded_ids("d"))
    after = diff.applied_to(document)
    assert problems(after) == []
    first, second = [i for i in after.items(copy) if isinstance(i, Balloon)][:2]
    assert second.joined == first.id
    assert second.pinned
    assert first.group == next(p for p in after.panels(copy) if p.polygon is not None).group
    assert first.group not in ("", document.balloon(BalloonId(BL[0])).group)


def test_pages_pasted_at_home_are_copies(document: Document) -> None:
    clip = clip_of_pages(document, [PAGE])
    assert clip is not None
    pasted = paste_pages(document, clip, seeded_ids("p"), BOOK, at=1)
    after = pasted.diff.applied_to(document)
    copy = PageId(pasted.ids[0])
    assert after.comic.pages == (PAGE, copy, OTHER)
    assert list(panel_shapes(after, copy).values()) == list(panel_shapes(document, PAGE).values())
    assert [i.center for i in after.items(copy)] == [i.center for i in document.items(PAGE)]


@given(st.integers(0, 2**32 - 1), st.booleans())
def test_whatever_is_copied_can_be_pasted_and_undone(seed: int, at_home: bool) -> None:
    random, ids = Random(seed), seeded_ids(f"c{seed}")
    document = blank_comic()
    for _ in range(25):
        document = any_gesture(document, random, ids).applied_to(document)
    page = document.page(random.choice(document.comic.pages))
    things: list[str] = [*page.panels, *page.items]
    chosen = random.sample(things, random.randint(0, len(things)))
    clip = clip_of(document, page.id, chosen)
    if not chosen:
        assert clip is None
        return
    assert clip is not None
    assert problems(clip.document()) == []
    assert read_clip(write_clip(clip)) == clip
    target = document if at_home else other_comic()
    onto = random.choice(target.comic.pages)
    at = Point(random.uniform(-50, 500), random.uniform(-50, 800)) if random.random() < 0.5 else None
    pasted = paste(target, onto, clip, seeded_ids(f"p{seed}"), BOOK, at=at, again=random.randint(0, 4))
    after = pasted.diff.applied_to(target)
    assert problems(after) == []
    assert set(pasted.ids).isdisjoint(target.records)
    assert len(after.records) == len(target.records) + len(clip.records) - 1
    assert pasted.diff.inverse().applied_to(after) == target
    _stays_on_the_sheet(after, onto, pasted.ids)


def _stays_on_the_sheet(after: Document, page: PageId, ids: tuple[str, ...]) -> None:
    bleed = page_format(after.comic, after.page(page)).bleed_box
    for panel in (after.records[i] for i in ids):
        if isinstance(panel, Panel) and panel.polygon is not None:
            box = bounds(panel.polygon)
            room = Rect(bleed.x, bleed.y, max(bleed.w, box.w), max(bleed.h, box.h))
            assert len(ids) > 1 or room.grown(box.w).contains(box.center)


def test_plain_text_becomes_a_balloon_or_a_caption(document: Document) -> None:
    inside = paste_text(document, PAGE, " Hello\n  there ", Point(130, 70), BalloonId("bl-new"), BOOK)
    balloon = inside.applied_to(document).balloon(BalloonId("bl-new"))
    assert (balloon.kind, balloon.text, balloon.panel) == ("speech", "Hello\nthere", "pg-0-pn-0")
    empty = other_comic()
    outside = paste_text(empty, empty.comic.pages[0], "Later.", Point(90, 90), BalloonId("bl-new"), BOOK)
    assert outside.applied_to(empty).balloon(BalloonId("bl-new")).kind == "caption"
    for text, told in (("  \n ", "nothing"), ("word " * 1000, "too long")):
        with pytest.raises(InputError, match=told):
            paste_text(document, PAGE, text, Point(9, 9), BalloonId("bl-new"), BOOK)


@pytest.mark.parametrize(("width", "height"), [(4096, 4096), (64, 64), (3000, 200), (10, 5000)])
def test_a_picture_gets_a_panel_of_its_shape(document: Document, width: int, height: int) -> None:
    frame = bounds(picture_frame(document, PAGE, Point(470, 10), width, height))
    assert frame.w / frame.h == pytest.approx(width / height)
    assert document.comic.format.bleed_box.contains_rect(frame, 1e-6)


def test_a_look_is_given_without_words_and_places(document: Document) -> None:
    loud = msgspec.structs.replace(
        document.balloon(BL[0]), kind="shout", fill="#ffee00", stroke=3.0, double=True, text_scale=1.4
    )
    document = changed(document, [loud]).applied_to(document)
    clip = look_clip(document, BL[0])
    assert clip is not None
    clip = read_clip(write_clip(clip))
    targets = [BL[1], BL[6], "pg-0-fx", TREE]
    diff = give_look(document, targets, clip.records, BOOK)
    after = diff.applied_to(document)
    assert set(diff.touched()) == {BL[1], BL[6]}
    for name in LOOK[Balloon]:
        assert getattr(after.balloon(BalloonId(BL[1])), name) == getattr(loud, name)
    got, was = after.balloon(BalloonId(BL[1])), document.balloon(BalloonId(BL[1]))
    assert (got.kind, got.text, got.speaker, got.panel) == ("shout", was.text, was.speaker, was.panel)
    assert problems(after) == []


def test_a_panel_gives_its_frame(document: Document) -> None:
    inked = msgspec.structs.replace(document.panel(TREE), border=Border("ink", 4.0), background="#000000")
    document = changed(document, [inked]).applied_to(document)
    after = give_look(document, [FREE], [inked], BOOK).applied_to(document)
    assert after.panel(FREE).border == inked.border
    assert after.panel(FREE).art == document.panel(FREE).art
