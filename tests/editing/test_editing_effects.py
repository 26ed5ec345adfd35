"""Lines, tones and smears as things of a page: added, carried, deleted, laid out around, lettered over."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.effect_page import PAGE, effect_comic, lines, panel, smear, tone, with_effects
from support.sample_comic import sample_comic, shipped_faces

from kitsumy_desktop.app.report import comic_report
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.codec import decode_record, encode_record
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document, Effect
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import PageId, seeded_ids
from kitsumy_desktop.comic.placing import displaced, refitted
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands import effects, layout, pages
from kitsumy_desktop.editing.commands.letter import letter_page
from kitsumy_desktop.editing.effect_presets import BY_NAME, preset


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return effect_comic(tmp_path, size=32)[0]


def of(document: Document, page: PageId = PAGE) -> list[Effect]:
    return [i for i in document.items(page) if isinstance(i, Effect)]


def shape_box(document: Document, number: int) -> Rect:
    return bounds(panel_shapes(document, PAGE)[panel(number)])


def test_they_are_stretched_with_their_panel(document: Document) -> None:
    before = shape_box(document, 0)
    cut = layout.move_page_cut(document, PAGE, (0,), 0, 0.7)
    after = cut.applied_to(document)
    now = shape_box(after, 0)
    assert now.w > before.w + 20
    was, lies = document.get("ln-0", Lines), after.get("ln-0", Lines)
    assert (lies.center.x - now.x) / now.w == pytest.approx((was.center.x - before.x) / before.w)
    assert lies.rx == pytest.approx(was.rx * now.w / before.w)
    assert not problems(after)


def test_every_point_of_one_is_moved_and_fitted() -> None:
    old, new = Rect(0, 0, 100, 100), Rect(10, 20, 200, 50)
    page = PageId("pg")
    area = Rect(20, 20, 50, 50).corners()
    blur = refitted(Smear("sm", page, None, area, Point(30, 10)), old, new)  # type: ignore[arg-type]
    assert isinstance(blur, Smear)
    assert blur.way == pytest.approx(Point(60, 5))
    assert bounds(blur.area) == pytest.approx(Rect(50, 30, 100, 25))
    moved = displaced(blur, Point(5, 5))
    assert isinstance(moved, Smear)
    assert moved.way == pytest.approx(blur.way)


def test_they_go_with_their_panel(document: Document) -> None:
    after = layout.delete_panel(document, panel(4)).applied_to(document)
    assert not [e for e in of(after) if e.panel == panel(4)]
    assert not problems(after)


def test_a_copied_page_has_them_and_a_page_laid_out_again_keeps_them(document: Document) -> None:
    diff, copy = pages.duplicate_page(document, PAGE, seeded_ids("copy"))
    after = diff.applied_to(document)
    assert len(of(after, copy)) == len(of(document))
    assert not problems(after)
    again = layout.relayout_page(document, PAGE).applied_to(document)
    assert len(of(again)) == len(of(document))
    assert not problems(again)


def test_balloons_are_placed_as_if_they_were_not_there(tmp_path: Path) -> None:
    plain, _ = sample_comic(tmp_path, size=32)
    unlocked = [msgspec.structs.replace(b, locked=False) for b in plain.items(PAGE)]
    plain = Diff({b.id: (plain.find(b.id), b) for b in unlocked}).applied_to(plain)
    busy = with_effects(plain, lines(plain), tone(plain, 1), smear(plain, 2))
    alone = letter_page(plain, PAGE, shipped_faces()).applied_to(plain)
    among = letter_page(busy, PAGE, shipped_faces()).applied_to(busy)
    assert {i.id: i for i in alone.worded(PAGE)} == {i.id: i for i in among.worded(PAGE)}
    assert of(among) == of(busy)


def test_they_are_written_and_read_again(document: Document) -> None:
    for effect in of(document):
        assert decode_record(encode_record(effect)) == effect
    assert comic_report(document, shipped_faces())["pages"]


@pytest.mark.parametrize("name", BY_NAME)
def test_every_ready_made_look_is_sound(document: Document, name: str) -> None:
    effect = effects.made(document, PAGE, panel(0), "xx-new", preset(name))
    after = effects.add_effect(document, effect).applied_to(document)
    assert not problems(after)
    if name.startswith("smear"):
        with pytest.raises(InputError, match="picture"):
            effects.made(document, PAGE, None, "xx-new", preset(name))
    else:
        assert not problems(
            effects.add_effect(
                document, effects.made(document, PAGE, None, "xx-new", preset(name))
            ).applied_to(document)
        )


def test_new_ones_lie_under_words_and_order_changes_with_several(document: Document) -> None:
    tone_id, other = "tn-sand", "ln-burst"
    up = effects.set_front(document, tone_id, True).applied_to(document)
    assert up.page(PAGE).items[-1] == tone_id
    both = effects.set_front(up, other, True).applied_to(up)
    down = effects.beneath_words(both, [tone_id, other]).applied_to(both)
    assert not any(effects.in_front(down, e) for e in of(down))
    assert set(down.page(PAGE).items) == set(document.page(PAGE).items)
    assert effects.beneath_words(down, [tone_id]).is_empty


def test_a_gradient_gets_ends_and_keeps_them(document: Document) -> None:
    made = effects.made(document, PAGE, panel(0), "tn-new", preset("tone.dot"))
    document = effects.add_effect(document, made).applied_to(document)
    graded = effects.set_density_to(document, "tn-new", 0.1).applied_to(document).get("tn-new", Tone)
    box = bounds(graded.area)
    assert graded.screen.start == pytest.approx(Point(box.center.x, box.y))
    assert graded.screen.end == pytest.approx(Point(box.center.x, box.bottom))
    assert not problems(document)


def test_what_is_wrong_is_said(document: Document) -> None:
    bad = [
        msgspec.structs.replace(document.get("ln-0", Lines), count=0),
        msgspec.structs.replace(document.get("ln-0", Lines), disarray=2.0),
        msgspec.structs.replace(document.get("tn-1", Tone), area=(Point(0, 0),)),
        msgspec.structs.replace(document.get("sm-2", Smear), copies=0),
    ]
    for record in bad:
        broken = Diff({record.id: (document.find(record.id), record)}).applied_to(document)
        assert len(problems(broken)) == 1


@given(dx=st.floats(-500, 500), dy=st.floats(-500, 500))
def test_moved_there_and_back_is_where_it_was(dx: float, dy: float) -> None:
    one = Lines("ln", PageId("pg"), None, Point(10, 20))  # type: ignore[arg-type]
    back = displaced(displaced(one, Point(dx, dy)), Point(-dx, -dy))
    assert isinstance(back, Lines)
    assert back.center == pytest.approx(one.center)
