"""Borders and shapes of panels as commands; mirrored pictures."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from support.sample_comic import sample_comic

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.forms.table import FORMS, MIRRORED
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import PanelId, seeded_ids
from kitsumy_desktop.comic.records.panel import Art, Border, FaceBox, PanelForm
from kitsumy_desktop.comic.shapes import art_transform, face_boxes, mouth_points, panel_places, panel_shapes
from kitsumy_desktop.editing.commands.art import covered, show_take
from kitsumy_desktop.editing.commands.clip import clip_of
from kitsumy_desktop.editing.commands.cuts import cut_panels
from kitsumy_desktop.editing.commands.flips import flip_pictures, mirror_page
from kitsumy_desktop.editing.commands.frames import (
    other_dice,
    other_form_dice,
    same_border,
    set_border,
    set_form,
    set_form_amount,
)
from kitsumy_desktop.editing.commands.merging import merge_panels
from kitsumy_desktop.editing.commands.panels import detach_panel, move_panel

IDS = tuple(PanelId(f"pg-0-pn-{n}") for n in range(6))


@pytest.fixture
def comic(tmp_path: Path) -> Document:
    made: Document = sample_comic(tmp_path, size=64)[0]
    return made


def after(document: Document, diff: Diff) -> Document:
    done = diff.applied_to(document)
    assert diff.inverse().applied_to(done) == document
    assert not problems(done)
    return done


def test_what_is_given_changes_and_the_rest_of_a_border_stays(comic: Document) -> None:
    done = after(comic, set_border(comic, IDS[:2], style="ink", width=3.0))
    done = after(done, set_border(done, IDS[1:2], colour="#ff0000", amount=2.0))
    assert done.panel(IDS[0]).border == Border("ink", 3.0)
    assert done.panel(IDS[1]).border == Border("ink", 3.0, "#ff0000", amount=2.0)
    assert done.panel(IDS[2]).border == Border()


def test_the_same_border_for_many_and_other_dice(comic: Document) -> None:
    done = after(comic, set_border(comic, IDS[:1], style="worn", width=2.0))
    done = after(done, other_dice(done, IDS[:1]))
    done = after(done, same_border(done, IDS[0], IDS))
    assert {done.panel(i).border for i in IDS} == {Border("worn", 2.0, seed=1)}


def test_a_shape_carries_what_stands_in_the_panel(comic: Document) -> None:
    done = after(comic, set_form(comic, IDS[:1], "circle"))
    before, now = (panel_shapes(d, d.comic.pages[0])[IDS[0]] for d in (comic, done))
    assert bounds(now).w < bounds(before).w or bounds(now).h < bounds(before).h
    balloons = [i.id for i in comic.items(comic.comic.pages[0]) if i.panel == IDS[0]]
    assert balloons
    assert any(comic.find(i) != done.find(i) for i in balloons), "they follow"
    art = done.panel(IDS[0]).art
    assert art is not None and covered(art, now) is art


def test_another_shape_keeps_strength_and_dice_and_none_takes_all(comic: Document) -> None:
    done = after(comic, set_form(comic, IDS[:2], "torn"))
    done = after(done, set_form_amount(done, IDS[:3], 2.0))
    done = after(done, other_form_dice(done, IDS[:3]))
    assert done.panel(IDS[2]).form is None
    done = after(done, set_form(done, IDS[:2], "burst"))
    assert done.panel(IDS[1]).form == PanelForm("burst", 2.0, 1)
    done = after(done, set_form(done, IDS[:2], None))
    assert done.panel(IDS[1]) == msgspec.structs.replace(comic.panel(IDS[1]), art=done.panel(IDS[1]).art), (
        "only the picture may have moved to cover"
    )


def test_a_shape_nobody_knows_is_refused(comic: Document) -> None:
    with pytest.raises(InputError, match="no such shape"):
        set_form(comic, IDS[:1], "dodecahedron")


def test_a_flipped_picture_is_the_same_seen_in_a_mirror(comic: Document) -> None:
    panel = comic.panel(IDS[0])
    assert panel.art is not None
    face = FaceBox(0.1, 0.2, 0.2, 0.1, mouth_x=0.15, mouth_y=0.27)
    art = msgspec.structs.replace(panel.art, angle=20.0, offset=Point(7, -3), zoom=1.6, faces=(face,))
    done = Document({**comic.records, panel.id: msgspec.structs.replace(panel, art=art)})
    shape = panel_shapes(comic, comic.comic.pages[0])[panel.id]
    flipped = after(done, flip_pictures(done, IDS[:1])).panel(panel.id).art
    assert flipped is not None and flipped.flipped
    middle = bounds(shape).center.x
    for corner in (Point(0, 0), Point(64, 0), Point(20, 50)):
        there, back = art_transform(art, shape).apply(corner), art_transform(flipped, shape).apply(corner)
        assert back == pytest.approx((2 * middle - there.x, there.y))
    (mouth,), (mirrored,) = mouth_points(art, shape), mouth_points(flipped, shape)
    assert tuple(mirrored) == pytest.approx((2 * middle - mouth.x, mouth.y))
    (box,), (other,) = face_boxes(art, shape), face_boxes(flipped, shape)
    assert other.x == pytest.approx(2 * middle - box.right)
    once = after(done, flip_pictures(done, IDS[:1]))
    twice = after(once, flip_pictures(once, IDS[:1]))
    assert twice.panel(panel.id).art == art


def test_another_take_of_a_flipped_picture_is_flipped_as_well(comic: Document) -> None:
    done = after(comic, flip_pictures(comic, IDS[:1]))
    now = done.panel(IDS[0]).art
    assert now is not None
    take = Art(now.picture, now.width, now.height)
    shown = after(done, show_take(done, IDS[0], take)).panel(IDS[0]).art
    assert shown is not None and shown.flipped and shown.angle == now.angle


def test_panels_without_a_picture_have_nothing_to_flip(comic: Document) -> None:
    bare = msgspec.structs.replace(comic.panel(IDS[0]), art=None)
    done = Document({**comic.records, bare.id: bare})
    assert flip_pictures(done, IDS[:1]).is_empty


def test_a_panel_taken_out_of_the_layout_keeps_its_shape_once(comic: Document) -> None:
    """Its place becomes its outline; the form is not laid into the form."""
    page = comic.comic.pages[0]
    done = after(comic, set_form(comic, IDS[:1], "burst"))
    free = after(done, detach_panel(done, IDS[0]))
    assert panel_shapes(free, page)[IDS[0]] == panel_shapes(done, page)[IDS[0]]
    moved = after(done, move_panel(done, IDS[0], Point(20, 30)))
    assert bounds(panel_shapes(moved, page)[IDS[0]]) == pytest.approx(
        bounds(panel_shapes(done, page)[IDS[0]]).moved(Point(20, 30))
    )


def test_panels_with_shapes_are_cut_and_merged_by_their_places(comic: Document) -> None:
    page = comic.comic.pages[0]
    done = after(comic, set_form(comic, IDS[:2], "circle"))
    place = bounds(panel_places(done, page)[IDS[0]])
    middle = place.center.y
    halves = after(
        done,
        cut_panels(done, page, Point(place.x, middle), Point(place.right, middle), seeded_ids("cut")),
    )
    assert len(halves.page(page).panels) == 7
    one = after(done, merge_panels(done, IDS[:2]))
    (kept,) = {*IDS[:2]} & {*one.page(page).panels}
    assert bounds(panel_places(one, page)[kept]).w > 1.8 * place.w


def test_a_mirrored_page_has_mirrored_shapes(comic: Document) -> None:
    done = after(comic, set_form(comic, IDS[:1], "arrow-right"))
    page = done.comic.pages[0]
    mirrored = after(done, mirror_page(done, page))
    form = mirrored.panel(IDS[0]).form
    assert form is not None and form.id == "arrow-left"
    assert all(MIRRORED[MIRRORED[form]] == form and form in FORMS for form in MIRRORED)


def test_a_copied_panel_has_its_shape_once(comic: Document) -> None:
    page = comic.comic.pages[0]
    done = after(comic, set_form(comic, IDS[:1], "chevron-right"))
    clip = clip_of(done, page, IDS[:1])
    assert clip is not None
    (copy,) = clip.panels()
    assert copy.form == PanelForm("chevron-right")
    assert copy.polygon == panel_places(done, page)[IDS[0]]
