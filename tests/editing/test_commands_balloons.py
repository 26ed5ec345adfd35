"""Commands on balloons: kinds, tails, bound speakers, joints, bodies, figures; and what follows."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from support.balloon_page import ANN, balloons_on, with_every_option, with_face
from support.sample_comic import sample_comic, shipped_faces

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, contains
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind, Tail
from kitsumy_desktop.comic.shapes import face_boxes, mouth_points, panel_shapes
from kitsumy_desktop.craft.lettering.balloon_text import overflows
from kitsumy_desktop.craft.lettering.style import TextStyle, balloon_style
from kitsumy_desktop.editing.commands import balloons, bodies, cast, figures, items
from kitsumy_desktop.editing.commands.art import set_art, set_crop
from kitsumy_desktop.editing.commands.letter import letter_page
from kitsumy_desktop.editing.commands.panels import move_panel
from kitsumy_desktop.editing.commands.sheets import add, rename
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal

PAGE = PageId("pg-0")
BOOK = shipped_faces()


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return sample_comic(tmp_path, size=64)[0]


def bound(document: Document) -> tuple[Editor, Balloon]:
    """An editor in whose first panel Ann speaks, her tail bound to her."""
    document = with_face(document)
    first = msgspec.structs.replace(balloons_on(document)[0], speaker="ann")
    document = changed(document, [first]).applied_to(document)
    document = balloons.bind_tails(document, [first.id]).applied_to(document)
    return Editor(document, MemoryJournal()), document.balloon(first.id)


def mouth(document: Document, balloon: Balloon) -> Point:
    assert balloon.panel is not None
    panel = document.panel(balloon.panel)
    assert panel.art is not None
    return mouth_points(panel.art, panel_shapes(document, balloon.page)[panel.id])[0]


def style_of(document: Document, balloon: Balloon) -> TextStyle:
    return balloon_style(document, document.page(balloon.page), balloon)


# -- kinds and tails ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["speech", "thought", "shout", "whisper", "radio", "weak", "caption"])
def test_several_become_another_kind_and_hold_their_text(document: Document, kind: BalloonKind) -> None:
    ids = [b.id for b in balloons_on(document)]
    after = balloons.set_kinds(document, ids, kind, BOOK).applied_to(document)
    assert {b.kind for b in balloons_on(after)} == {kind}
    assert not any(overflows(b, style_of(after, b), BOOK) for b in balloons_on(after))
    assert problems(after) == []
    if kind == "caption":
        assert not any(b.tails for b in balloons_on(after))
    else:
        assert all(b.tails for b in balloons_on(after)), "what was a caption got a tail"
        kept = zip(balloons_on(document), balloons_on(after), strict=True)
        assert all(a.tails == b.tails for a, b in kept if a.kind != "caption")


def test_locked_ones_are_left_alone(document: Document) -> None:
    first = msgspec.structs.replace(balloons_on(document)[0], pinned=True)
    document = changed(document, [first]).applied_to(document)
    assert balloons.set_kinds(document, [first.id], "radio", BOOK).is_empty
    assert balloons.give_tail(document, [first.id]).is_empty


def test_further_tails_point_where_there_is_room_up_to_six(document: Document) -> None:
    first = balloons_on(document)[0]
    for _ in range(9):
        document = balloons.give_tail(document, [first.id]).applied_to(document)
    tips = [t.tip for t in document.balloon(first.id).tails]
    assert len(tips) == 6
    assert min(p.distance(q) for i, p in enumerate(tips) for q in tips[:i]) > 15
    document = balloons.take_tail(document, [first.id]).applied_to(document)
    assert [t.tip for t in document.balloon(first.id).tails] == tips[:5]


def test_a_tail_that_is_not_there_is_refused(document: Document) -> None:
    first = balloons_on(document)[0]
    with pytest.raises(KeyError):
        balloons.set_tail(document, first.id, 4, Tail(Point(0, 0)))
    after = balloons.set_tail(document, first.id, 0, Tail(Point(9, 9), width=99)).applied_to(document)
    assert after.balloon(first.id).tails[0].width == balloons.MOST_WIDTH


# -- bound tails --------------------------------------------------------------------------------------


def test_binding_aims_short_of_the_face(document: Document) -> None:
    editor, balloon = bound(document)
    tail = balloon.tails[0]
    assert tail.follows == ANN
    panel = editor.document.panel(balloon.panel or "")
    assert panel.art is not None
    face = face_boxes(panel.art, panel_shapes(editor.document, PAGE)[panel.id])[0]
    assert tail.tip.distance(mouth(editor.document, balloon)) < balloon.center.distance(
        mouth(editor.document, balloon)
    )
    assert not face.grown(-face.w / 4).contains(tail.tip)


def test_who_has_no_face_cannot_be_bound(document: Document) -> None:
    document = with_face(document)
    bob = msgspec.structs.replace(balloons_on(document)[0], speaker="Bob")
    document = changed(document, [bob]).applied_to(document)
    with pytest.raises(InputError):
        balloons.bind_tails(document, [bob.id])


@pytest.mark.parametrize(("zoom", "offset"), [(1.0, Point(14, 9)), (1.8, Point(0, 0)), (2.4, Point(-30, 22))])
def test_the_tip_follows_the_mouth_in_the_same_step(document: Document, zoom: float, offset: Point) -> None:
    editor, balloon = bound(document)
    before, panel = editor.document, balloon.panel
    assert panel is not None
    art = before.panel(panel).art
    assert art is not None
    away = balloon.tails[0].tip.distance(mouth(before, balloon))
    editor.preview(set_crop(before, panel, zoom, offset))
    shown = editor.document.balloon(balloon.id).tails[0].tip
    editor.commit("Crop")
    now = editor.document.balloon(balloon.id)
    assert now.tails[0].tip == shown
    distance = now.tails[0].tip.distance(mouth(editor.document, now))
    assert distance == pytest.approx(away * zoom / art.zoom, rel=0.02)
    assert len(editor.history.entries) == 1
    editor.undo()
    assert editor.document == before


def test_flipped_and_replaced_pictures_are_followed(document: Document) -> None:
    editor, balloon = bound(document)
    panel = editor.document.panel(balloon.panel or "")
    assert panel.art is not None
    elsewhere = msgspec.structs.replace(panel.art.faces[0], x=0.7, y=0.1)
    flipped = msgspec.structs.replace(panel.art, flipped=True)
    for art in (flipped, msgspec.structs.replace(panel.art, faces=(elsewhere,))):
        before = editor.document.balloon(balloon.id).tails[0].tip
        editor.commit("Picture", set_art(editor.document, panel.id, art), mode="preserve_redo")
        now = editor.document.balloon(balloon.id)
        face = mouth(editor.document, now)
        assert now.tails[0].tip != before
        assert now.tails[0].tip.distance(face) < 0.8 * now.center.distance(face) + 20


def test_it_stays_where_it_is_while_nobody_is_to_be_seen(document: Document) -> None:
    editor, balloon = bound(document)
    panel = editor.document.panel(balloon.panel or "")
    assert panel.art is not None
    bare = msgspec.structs.replace(panel.art, faces=())
    editor.commit("Other picture", set_art(editor.document, panel.id, bare))
    assert editor.document.balloon(balloon.id).tails == balloon.tails
    editor.commit("Found again", set_art(editor.document, panel.id, panel.art))
    now = editor.document.balloon(balloon.id)
    assert now.tails[0].tip.distance(mouth(editor.document, now)) < 60


def test_a_panel_that_moves_takes_the_tip_along(document: Document) -> None:
    editor, balloon = bound(document)
    assert balloon.panel is not None
    before = editor.document
    editor.commit("Move", move_panel(before, balloon.panel, Point(30, 40)))
    now = editor.document.balloon(balloon.id)
    old_way = balloon.tails[0].tip.minus(mouth(before, balloon))
    new_way = now.tails[0].tip.minus(mouth(editor.document, now))
    assert new_way.distance(old_way) < 2.0


def test_a_person_renamed_is_followed_by_the_new_name(document: Document) -> None:
    editor, balloon = bound(document)
    editor.commit("Ann", add(editor.document, cast.CAST, "ch-1", ANN))
    ann = next(editor.document.characters())
    editor.commit("Rename", rename(editor.document, cast.CAST, ann.id, "Anna"))
    assert editor.document.balloon(balloon.id).tails[0].follows == "Anna"


# -- bodies -------------------------------------------------------------------------------------------


def test_free_bodies_keep_place_and_size_and_go_back(document: Document) -> None:
    ids = [b.id for b in balloons_on(document)]
    free = bodies.free_bodies(document, ids).applied_to(document)
    for old, new in zip(balloons_on(document), balloons_on(free), strict=True):
        assert len(new.outline) == bodies.POINTS
        assert new.center.distance(old.center) < 3
        assert new.width == pytest.approx(old.width, rel=0.05)
    assert problems(free) == []
    assert bodies.free_bodies(free, ids).is_empty
    reset = bodies.reset_bodies(free, ids).applied_to(free)
    assert not any(b.outline for b in balloons_on(reset))


def test_bad_outlines_are_refused(document: Document) -> None:
    first = balloons_on(document)[0]
    bow = (Point(0, 0), Point(40, 40), Point(40, 0), Point(0, 40))
    for points in ((), (Point(0, 0), Point(1, 1)), bow, tuple(Point(k, k * k) for k in range(40))):
        with pytest.raises(InputError):
            bodies.set_outline(document, first.id, points)


@pytest.mark.parametrize("factor", [0.7, 1.0, 2.0, 3.0])
def test_text_fills_its_body_and_never_more(document: Document, factor: float) -> None:
    sized = [
        msgspec.structs.replace(b, width=b.width * factor, height=b.height * factor)
        for b in balloons_on(document)
    ]
    document = changed(document, sized).applied_to(document)
    after = bodies.fit_texts(document, [b.id for b in sized], BOOK).applied_to(document)
    for old, new in zip(sized, balloons_on(after), strict=True):
        assert (new.width, new.height) == (old.width, old.height)
        assert not overflows(new, style_of(after, new), BOOK)
        assert new.text_scale == pytest.approx(factor, rel=0.35)
        larger = msgspec.structs.replace(new, text_scale=new.text_scale * 1.5)
        need = bodies.fit_bodies(changed(after, [larger]).applied_to(after), [new.id], BOOK)
        grown = need.applied_to(changed(after, [larger]).applied_to(after)).balloon(new.id)
        assert grown.width * grown.height > new.width * new.height


def test_fitting_the_body_to_the_text_and_back_is_stable(document: Document) -> None:
    ids = [b.id for b in balloons_on(document)]
    once = bodies.fit_bodies(document, ids, BOOK).applied_to(document)
    twice = bodies.fit_bodies(once, ids, BOOK).applied_to(once)
    for a, b in zip(balloons_on(once), balloons_on(twice), strict=True):
        assert b.width == pytest.approx(a.width, rel=0.08)


def test_a_body_sized_by_hand_stays_while_the_text_fits(document: Document) -> None:
    first = msgspec.structs.replace(balloons_on(document)[0], width=150.0, height=110.0, sized=True)
    document = changed(document, [first]).applied_to(document)
    short = items.set_text(document, first.id, "Wait!", BOOK).applied_to(document)
    assert short.balloon(first.id).box == first.box
    long = items.set_text(short, first.id, "Nobody has been down here in forty years. " * 8, BOOK).applied_to(
        short
    )
    grown = long.balloon(first.id)
    assert grown.width * grown.height > first.width * first.height
    assert not overflows(grown, style_of(long, grown), BOOK)
    fitted = bodies.fit_bodies(short, [first.id], BOOK).applied_to(short).balloon(first.id)
    assert fitted.width < 100 and not fitted.sized


def test_the_usual_look(document: Document) -> None:
    first = balloons_on(document)[0]
    odd = msgspec.structs.replace(
        first, padding=2.0, roundness=0.2, stroke=3.0, ink="#ff0000", fill="#00ff00", double=True
    )
    document = changed(document, [odd]).applied_to(document)
    plain = bodies.plain_bodies(document, [first.id], BOOK).applied_to(document).balloon(first.id)
    assert (plain.padding, plain.roundness, plain.stroke, plain.ink, plain.fill, plain.double) == (
        1.0,
        None,
        None,
        None,
        None,
        False,
    )


# -- figures ------------------------------------------------------------------------------------------


def test_figures_are_proposed_around_faces_once(document: Document) -> None:
    document = with_face(document)
    panel = next(document.panels(PAGE))
    once = figures.propose_figures(document, panel.id).applied_to(document)
    art = once.panel(panel.id).art
    assert art is not None
    (figure,) = art.front
    face = art.faces[0]
    corners = [Point(face.x + a * face.w, face.y + b * face.h) for a in (0.1, 0.9) for b in (0.05, 0.95)]
    assert all(contains(figure, p) for p in corners)
    assert all(0 <= v <= 1 for p in figure for v in p)
    assert figures.propose_figures(once, panel.id).is_empty
    with pytest.raises(InputError):
        figures.propose_figures(document, list(document.panels(PAGE))[1].id)


def test_outlines_of_nothing_are_no_figures(document: Document) -> None:
    panel = next(document.panels(PAGE))
    dot = (Point(0.1, 0.1), Point(0.1001, 0.1), Point(0.1, 0.1001))
    after = figures.set_figures(document, panel.id, (dot, ())).applied_to(document)
    art = after.panel(panel.id).art
    assert art is not None and art.front == ()


# -- placing all again --------------------------------------------------------------------------------


def test_placing_a_page_again_respects_what_a_person_made(document: Document) -> None:
    document = with_every_option(document)
    some = balloons_on(document)
    locked = [b.id for b in some if b.locked]
    loose = [msgspec.structs.replace(b, locked=False) for b in some]
    hidden = msgspec.structs.replace(loose[-1], hidden=True)
    document = changed(document, [*loose[:-1], hidden]).applied_to(document)
    kept = items.set_locked(document, [some[4].id], True).applied_to(document)
    after = letter_page(kept, PAGE, BOOK).applied_to(kept)
    assert locked
    assert problems(after) == []
    assert after.balloon(some[4].id) == kept.balloon(some[4].id)
    assert after.balloon(hidden.id) == hidden
    for old, new in zip(balloons_on(kept), balloons_on(after), strict=True):
        assert (new.outline, new.joined, new.behind, new.double, new.padding) == (
            old.outline,
            old.joined,
            old.behind,
            old.double,
            old.padding,
        )
        assert not overflows(new, style_of(after, new), BOOK)
    third, fourth = some[2].id, some[3].id
    assert (
        after.balloon(fourth)
        .center.minus(after.balloon(third).center)
        .distance(kept.balloon(fourth).center.minus(kept.balloon(third).center))
        < 1e-6
    )
