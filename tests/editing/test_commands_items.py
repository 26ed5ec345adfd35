"""Commands on balloons, captions and SFX."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.sample_comic import sample_comic, shipped_faces

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import BalloonId, PageId, SfxId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.editing.commands.items import (
    add_balloon,
    add_sfx,
    delete_items,
    move_items,
    set_kind,
    set_locked,
    set_speaker,
    set_text,
    to_back,
    to_front,
)
from kitsumy_desktop.editing.commands.together import duplicate_together

PAGE = PageId("pg-0")


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return sample_comic(tmp_path, size=32)[0]


def balloons(document: Document) -> list[Balloon]:
    return [i for i in document.items(PAGE) if isinstance(i, Balloon)]


def test_a_new_balloon_is_on_top_in_its_panel_and_last_to_be_read(document: Document) -> None:
    diff = add_balloon(document, PAGE, BalloonId("new"), Point(120, 120), shipped_faces(), text="Hello there")
    after = diff.applied_to(document)
    new = after.balloon("new")
    assert after.page(PAGE).items[-1] == "new"
    assert new.panel == after.page(PAGE).panels[0]
    assert new.order > max(b.order for b in balloons(document) if b.panel == new.panel)
    assert new.locked
    assert len(new.tails) == 1
    assert problems(after) == []
    assert diff.inverse().applied_to(after) == document


def test_a_caption_has_no_tail_and_a_sound_its_text(document: Document) -> None:
    after = add_balloon(
        document, PAGE, BalloonId("cap"), Point(100, 100), shipped_faces(), kind="caption"
    ).applied_to(document)
    after = add_sfx(after, PAGE, SfxId("boom"), Point(100, 200), text="БУМ").applied_to(after)
    assert after.balloon("cap").tails == ()
    assert problems(after) == []


def test_deleting_and_duplicating(document: Document) -> None:
    ids = [b.id for b in balloons(document)[:2]]
    gone = delete_items(document, [*ids, PAGE]).applied_to(document)
    assert not set(ids) & set(gone.page(PAGE).items)
    assert problems(gone) == []
    by = Point(12, 12)
    diff, copies = duplicate_together(document, document.page(PAGE).items, seeded_ids("x"), by)
    twice = diff.applied_to(document)
    assert len(twice.page(PAGE).items) == 2 * len(document.page(PAGE).items)
    assert len(set(copies)) == len(copies)
    assert problems(twice) == []


def test_order_from_back_to_front(document: Document) -> None:
    items = document.page(PAGE).items
    front = to_front(document, PAGE, [items[0], items[2]]).applied_to(document)
    assert front.page(PAGE).items[-2:] == (items[0], items[2])
    back = to_back(front, PAGE, [items[0], items[2]]).applied_to(front)
    assert back.page(PAGE).items[:2] == (items[0], items[2])


def test_text_kind_and_speaker(document: Document) -> None:
    first = balloons(document)[0]
    longer = first.text + " And then some more words, and some more after those."
    after = set_text(document, first.id, longer, shipped_faces()).applied_to(document)
    grown = after.balloon(first.id)
    assert grown.width * grown.height > first.width * first.height
    after = set_kind(after, first.id, "caption", shipped_faces()).applied_to(after)
    assert after.balloon(first.id).tails == ()
    after = set_speaker(after, first.id, "Olena").applied_to(after)
    assert after.balloon(first.id).speaker == "Olena"
    assert set_text(document, first.id, first.text, shipped_faces()).is_empty
    with pytest.raises(KeyError):
        set_text(document, PAGE, "no", shipped_faces())


def test_a_group_keeps_its_shape_at_the_edge(document: Document) -> None:
    ids = [b.id for b in balloons(document)]
    after = move_items(document, ids, Point(-5000, 3)).applied_to(document)
    ways = {
        (
            round(after.balloon(b.id).center.x - b.center.x, 6),
            round(after.balloon(b.id).center.y - b.center.y, 6),
        )
        for b in balloons(document)
    }
    assert len(ways) == 1
    bleed = document.comic.format.bleed_box
    assert all(bleed.contains_rect(after.balloon(i).box, 1e-6) for i in ids)


def test_a_balloon_dragged_into_another_panel_belongs_to_it(document: Document) -> None:
    first = balloons(document)[0]
    after = move_items(document, [first.id], Point(200, 0)).applied_to(document)
    assert after.balloon(first.id).panel == document.page(PAGE).panels[1]
    assert problems(after) == []


def test_locks(document: Document) -> None:
    ids = (balloons(document)[0].id, document.page(PAGE).panels[0], PAGE)
    after = set_locked(document, ids, True).applied_to(document)
    assert after.balloon(ids[0]).locked
    assert after.panel(ids[1]).locked
