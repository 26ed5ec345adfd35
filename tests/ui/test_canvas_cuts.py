"""Panels shaped by hand: knife, gutters, borders, corners, curves; one step each, or none at all."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import Qt
from support.canvas_room import Room, pixels_of
from support.hand import Hand
from support.sample_comic import shipped_faces

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.geometry import Point, Rect, area, bounds
from kitsumy_desktop.comic.records.layout import Split
from kitsumy_desktop.comic.records.panel import PanelForm
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.commands.gutters import gutter_width
from kitsumy_desktop.editing.commands.panels import set_polygon
from kitsumy_desktop.editing.selection import Selection
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.handles import handles
from kitsumy_desktop.tools.hit import hit
from kitsumy_desktop.tools.pointer import Pointer

Mod = Qt.KeyboardModifier
SHIFT, CTRL, ALT = Mod.ShiftModifier, Mod.ControlModifier, Mod.AltModifier
COLUMN = CutRef((0,), 0)
"""The gutter between the first two panels."""


def shape_of(room: Room, number: int) -> tuple[Point, ...]:
    return panel_shapes(room.document, room.page)[room.panel(number).id]


def grips(room: Room, kind: str) -> list[Handle]:
    found = handles(room.canvas.host.scene(), room.canvas.camera.view_scale)
    return [h for h in found if h.kind == kind]


def gutter(room: Room, ref: CutRef = COLUMN, share: float = 0.3) -> Point:
    """A place in the middle of a gutter."""
    cut = next(c for c in room.canvas.host.scene().cuts if (c.path, c.index) == (ref.path, ref.index))
    return Point(cut.a.x + (cut.b.x - cut.a.x) * share, cut.a.y + (cut.b.y - cut.a.y) * share)


def chosen(room: Room, number: int) -> Room:
    room.canvas.select((room.panel(number).id,))
    return room


def knife_drag(room: Room) -> Hand:
    room.canvas.set_tool("knife")
    box = bounds(shape_of(room, 4))
    return room.hand.press_at(Point(box.x - 5, box.center.y)).drag(box.w + 10, 3)


def knife_through_all(room: Room) -> Hand:
    room.canvas.set_tool("knife")
    return room.hand.press_at(Point(10, 140)).drag(460, 0, SHIFT)


def slant_drag(room: Room) -> Hand:
    room.canvas.host.select(Selection((), COLUMN))
    return room.hand.press_at(grips(room, "slant")[1].at).drag(20, 0)


def widen_drag(room: Room) -> Hand:
    return room.hand.press_at(gutter(room), CTRL).drag(6, 0, CTRL)


def column_drag(room: Room) -> Hand:
    return room.hand.press_at(gutter(room)).drag(25, 0)


def merge_drag(room: Room) -> Hand:
    return room.hand.press_at(gutter(room)).drag(300, 0)


def border_drag(room: Room) -> Hand:
    grip = next(h for h in grips(chosen(room, 0), "border") if h.side == "e" and h.at.x > 100)
    return room.hand.press_at(grip.at).drag(25, 0)


def corner_drag(room: Room) -> Hand:
    grip = max(grips(chosen(room, 0), "corner"), key=lambda h: h.at.x + h.at.y)
    return room.hand.press_at(grip.at).drag(20, 24)


def bleed_drag(room: Room) -> Hand:
    grip = next(h for h in grips(chosen(room, 0), "border") if h.side == "e" and h.at.x < 100)
    return room.hand.press_at(grip.at).drag(-30, 0)


def alone_drag(room: Room) -> Hand:
    grip = max(grips(chosen(room, 0), "corner"), key=lambda h: h.at.x + h.at.y)
    return room.hand.press_at(grip.at).drag(20, 24, ALT)


def vertex_drag(room: Room) -> Hand:
    return room.hand.press_at(grips(chosen(room, 5), "vertex")[0].at).drag(-20, -12)


def vertex_onto_next(room: Room) -> Hand:
    first, second = grips(chosen(room, 5), "vertex")[:2]
    return room.hand.press_at(first.at).drag_to(second.at)


def edge_drag(room: Room) -> Hand:
    return room.hand.press_at(grips(chosen(room, 5), "edge")[0].at).drag(-4, -20)


def edge_curve(room: Room) -> Hand:
    return room.hand.press_at(grips(chosen(room, 5), "edge")[0].at, CTRL).drag(-4, -20, CTRL)


GESTURES: dict[str, tuple[str, Callable[[Room], Hand], Mod]] = {
    "knife": ("Cut panel", knife_drag, Mod.NoModifier),
    "knife through all": ("Cut panel", knife_through_all, SHIFT),
    "slant": ("Slant gutter", slant_drag, Mod.NoModifier),
    "width": ("Gutter width", widen_drag, CTRL),
    "gutter": ("Move gutter", column_drag, Mod.NoModifier),
    "merge": ("Merge panels", merge_drag, Mod.NoModifier),
    "border": ("Move gutter", border_drag, Mod.NoModifier),
    "corner": ("Move corner", corner_drag, Mod.NoModifier),
    "bleed": ("Bleed", bleed_drag, Mod.NoModifier),
    "alone": ("Reshape panel", alone_drag, ALT),
    "vertex": ("Move corner", vertex_drag, Mod.NoModifier),
    "vertex away": ("Remove corner", vertex_onto_next, Mod.NoModifier),
    "edge": ("Add corner", edge_drag, Mod.NoModifier),
    "curve": ("Curve edge", edge_curve, CTRL),
}


@pytest.mark.parametrize("name", GESTURES)
def test_it_is_one_step_written_at_the_release_and_undone_exactly(room: Room, name: str) -> None:
    label, gesture, held = GESTURES[name]
    before = room.editor.committed
    hand = gesture(room)
    assert room.journal.labels == [] and room.editor.committed is before
    hand.release(held)
    assert room.journal.labels == [label]
    assert room.document != before and problems(room.document) == []
    room.editor.undo()
    assert room.document == before


WAYS_OUT = ("escape", "focus", "tool")
CANCELLED = [(name, WAYS_OUT[n % 3]) for n, name in enumerate((*GESTURES, *GESTURES))]


@pytest.mark.parametrize(("name", "way_out"), CANCELLED)
def test_cancelled_it_leaves_nothing(room: Room, name: str, way_out: str) -> None:
    before = room.editor.committed
    hand = GESTURES[name][1](room)
    if way_out == "escape":
        hand.escape()
    elif way_out == "focus":
        hand.lose_focus()
    else:
        room.canvas.set_tool("hand")
    assert room.document == before
    hand.release()
    assert room.document == before and room.journal.labels == []
    assert room.canvas.host.marks.pieces == ()


def test_the_knife_straightens_a_nearly_level_line_and_shows_both_halves(room: Room) -> None:
    hand = knife_drag(room).sees("every panel on the way")
    marks = room.canvas.host.marks
    assert len(marks.pieces) == 2 and marks.line is not None
    assert marks.line[1].y == pytest.approx(marks.line[0].y)
    hand.release()
    layout = room.document.page(room.page).layout
    assert isinstance(layout, Split) and len(layout.parts) == 4
    assert len(room.canvas.host.selection.ids) == 2


def test_with_ctrl_the_knife_keeps_any_slant(room: Room) -> None:
    room.canvas.set_tool("knife")
    box = bounds(shape_of(room, 4))
    room.hand.press_at(Point(box.x - 5, box.center.y)).drag(box.w + 10, 12, CTRL).release(CTRL)
    layout = room.document.page(room.page).layout
    assert isinstance(layout, Split)
    assert 1 < layout.cuts[-1].angle < 3


def test_the_knife_stays_in_hand_for_the_next_cut_and_says_when_it_cannot_cut(room: Room) -> None:
    knife_drag(room).release()
    assert room.canvas.tool == "knife"
    room.hand.press_at(Point(60, 60)).drag(30, 0).sees("across a whole panel").release()
    assert room.journal.labels == ["Cut panel"]


def test_a_click_selects_a_gutter_and_a_double_click_straightens_it(room: Room) -> None:
    ref = CutRef((1,), 0)
    room.hand.click_at(gutter(room, ref))
    assert room.canvas.host.selection == Selection((), ref)
    room.hand.double_click_at(gutter(room, ref))
    layout = room.document.page(room.page).layout
    assert isinstance(layout, Split) and isinstance(layout.parts[1], Split)
    assert layout.parts[1].cuts[0].angle == 0
    assert room.journal.labels == ["Straighten gutter"]
    room.hand.escape()
    assert room.canvas.host.selection == Selection()


def test_a_slant_keeps_its_other_end_and_shift_takes_whole_steps(room: Room) -> None:
    room.canvas.host.select(Selection((), COLUMN))
    still, moving = gutter(room, share=0), gutter(room, share=1)
    room.hand.press_at(grips(room, "slant")[1].at).drag(24, 0).sees("Shift: steps of 5°").release()
    assert gutter(room, share=0).distance(still) < 1.0
    assert gutter(room, share=1).x > moving.x + 18
    room.hand.press_at(grips(room, "slant")[1].at).drag(24, 0, SHIFT).release(SHIFT)
    layout = room.document.page(room.page).layout
    assert isinstance(layout, Split) and isinstance(layout.parts[0], Split)
    assert layout.parts[0].cuts[0].angle % 5 == 0


def test_the_ends_of_a_gutter_under_the_pointer_can_be_gripped_at_once(room: Room) -> None:
    room.canvas.host.select(Selection((), COLUMN))
    place = grips(room, "slant")[0].at
    room.canvas.host.select(Selection())
    room.hand.press_at(place).drag(12, 0).release()
    assert room.journal.labels == ["Slant gutter"]


def test_a_wider_gutter_is_its_own_and_the_panels_give_way(room: Room) -> None:
    left, right = bounds(shape_of(room, 0)), bounds(shape_of(room, 1))
    widen_drag(room).sees("pt").release(CTRL)
    assert gutter_width(room.document, room.page, COLUMN) == pytest.approx(9 + 12, abs=0.5)
    assert bounds(shape_of(room, 0)).right == pytest.approx(left.right - 6, abs=0.5)
    assert bounds(shape_of(room, 1)).x == pytest.approx(right.x + 6, abs=0.5)


def test_a_gutter_drawn_over_a_panel_merges_and_the_picture_stays(room: Room) -> None:
    ids = room.panel(0).id, room.panel(1).id
    both = bounds(shape_of(room, 0)).united(bounds(shape_of(room, 1)))
    said = [i.id for i in room.document.items(room.page) if i.panel in ids]
    merge_drag(room).sees("Release to merge").drag(-120, 0).sees("both sides follow").drag(160, 0).release()
    (kept,) = room.canvas.host.selection.ids
    assert kept in ids
    assert bounds(panel_shapes(room.document, room.page)[kept]) == pytest.approx(both)  # type: ignore[index]
    assert {i.panel for i in room.document.items(room.page) if i.id in said} == {kept}
    assert len(room.document.comic.shelf) == 1


def test_a_corner_moves_both_gutters_and_their_neighbours(room: Room) -> None:
    before = [bounds(shape_of(room, n)) for n in range(3)]
    corner_drag(room).sees("neighbours follow").release()
    after = [bounds(shape_of(room, n)) for n in range(3)]
    assert after[0].right == pytest.approx(before[0].right + 20, abs=2)
    assert after[1].x == pytest.approx(before[1].x + 20, abs=2)
    assert after[0].bottom == pytest.approx(before[0].bottom + 24, abs=2)
    assert after[2].y == pytest.approx(before[2].y + 24, abs=2)


def test_an_outer_border_bleeds_and_comes_back(room: Room) -> None:
    bleed_drag(room).sees("bleed").release()
    assert room.panel(0).bleed == "l"
    assert bounds(shape_of(room, 0)).x == pytest.approx(room.document.comic.format.bleed_box.x)
    grip = min((h for h in grips(room, "border") if h.side == "e"), key=lambda h: h.at.x)
    room.hand.press_at(grip.at).drag(30, 0).release()
    assert room.panel(0).bleed == ""


def test_with_alt_the_panel_leaves_the_layout_and_the_others_fill_its_place(room: Room) -> None:
    before = bounds(shape_of(room, 0))
    alone_drag(room).sees("leaves the layout").release(ALT)
    polygon = room.panel(0).polygon
    assert polygon is not None
    assert bounds(polygon).right == pytest.approx(before.right + 20, abs=2)
    assert bounds(shape_of(room, 1)).x == pytest.approx(room.document.comic.format.live_box.x)


def test_a_corner_is_removed_by_alt_click_and_the_last_three_stay(room: Room) -> None:
    for left in (3, 3):
        place = grips(chosen(room, 5), "vertex")[0].at
        room.hand.press_at(place, ALT).release(ALT)
        assert len(room.panel(5).polygon or ()) == left
    assert room.journal.labels == ["Remove corner"]


def test_an_outline_that_would_cross_itself_stays_at_its_last_good_shape(room: Room) -> None:
    first = grips(chosen(room, 5), "vertex")[0]
    hand = room.hand.press_at(first.at).drag(10, 4)
    good = room.panel(5).polygon
    hand.drag_to(Point(480, 610)).sees("cross itself").release()
    assert problems(room.document) == []
    assert room.panel(5).polygon is not None and len(room.panel(5).polygon or ()) == 4
    assert good is not None and area(room.panel(5).polygon or ()) > 100


def test_an_edge_gets_a_corner_by_double_click_and_stays_as_it_is(room: Room) -> None:
    chosen(room, 5)
    a, b = (room.panel(5).polygon or ())[:2]
    before = area(shape_of(room, 5))
    room.hand.double_click_at(Point(a.x + (b.x - a.x) * 0.3, a.y + (b.y - a.y) * 0.3))
    assert len(room.panel(5).polygon or ()) == 5
    assert area(shape_of(room, 5)) == pytest.approx(before)
    assert room.journal.labels == ["Add corner"]


def test_a_rectangle_is_sized_by_its_box_and_with_ctrl_by_its_corners(room: Room) -> None:
    box = Rect(200, 300, 100, 80)
    room.editor.commit("square", set_polygon(room.document, room.panel(5).id, box.corners()))
    chosen(room, 5)
    assert len(grips(room, "panel")) == 8 and not grips(room, "vertex")
    place = next(h.at for h in grips(room, "panel") if h.side == "se")
    room.hand.press_at(place).drag(20, 10).release()
    assert bounds(room.panel(5).polygon or ()) == pytest.approx((200, 300, 120, 90), abs=7)
    place = next(h.at for h in grips(room, "panel") if h.side == "se")
    room.hand.press_at(place, CTRL).drag(30, 30, CTRL).release(CTRL)
    assert grips(room, "vertex")
    place = grips(room, "edge")[0].at
    room.hand.press_at(place, CTRL).drag(0, -18, CTRL).release(CTRL)
    assert room.panel(5).bends[0] > 0.1
    assert room.journal.labels[-2:] == ["Move corner", "Curve edge"]


@pytest.mark.parametrize("name", ["knife", "slant", "width", "merge", "bleed", "alone", "curve"])
def test_what_is_seen_afterwards_is_a_full_repaint_and_the_exported_page(room: Room, name: str) -> None:
    room.canvas.overlay_shown = False
    room.canvas.zoom_to(1.0)
    _, gesture, held = GESTURES[name]
    gesture(room).release(held)
    seen = room.pixels()
    assert np.array_equal(seen, room.repainted())
    drawing = PageDrawer(shipped_faces()).draw(room.document, room.page)
    pictures = LoadedPictures(room.cache)
    page = pixels_of(render_page(drawing, pictures, shipped_faces(), room.canvas.camera.scale))
    x, y = -room.canvas.camera.x, -room.canvas.camera.y
    assert np.array_equal(seen[y : y + page.shape[0], x : x + page.shape[1]], page)


def test_gutters_beside_a_locked_panel_stay_where_they_are(room: Room) -> None:
    place, cut = gutter(room), room.canvas.host.scene().cuts[0]
    locked = msgspec.structs.replace(room.panel(1), pinned=True)
    room.editor.commit("Lock", changed(room.document, [locked]))
    before = room.document
    room.hand.press_at(place).drag(20, 0).release()
    room.hand.press_at(Point(cut.a.x * 0.9 + cut.b.x * 0.1, cut.a.y)).drag(0, 20).release()
    assert room.document.page(room.page).layout == before.page(room.page).layout
    outer = {h.side for h in grips(chosen(room, 0), "border") if h.at.x > 100 and h.side == "e"}
    assert outer == set()


def test_a_right_click_on_a_gutters_end_is_a_right_click_on_the_gutter(room: Room) -> None:
    room.canvas.host.select(Selection((), COLUMN))
    at = grips(room, "slant")[0].at
    target = hit(room.canvas.host.scene(), Pointer(at, room.canvas.camera.view_scale))
    assert target.kind == "handle" and target.cut is not None and target.record is None


@pytest.mark.parametrize(("form", "follows"), [("slant-left", True), ("circle", False), ("rounded", False)])
def test_an_edge_of_a_shape_is_curved_where_it_is_seen(room: Room, form: str, follows: bool) -> None:
    square = set_polygon(room.document, room.panel(5).id, Rect(200, 300, 100, 80).corners())
    room.editor.commit("square", square)
    shaped = msgspec.structs.replace(room.panel(5), form=PanelForm(form))
    room.editor.commit("Shape", changed(room.document, [shaped]))
    chosen(room, 5)
    before = shape_of(room, 5)
    place = next(h.at for h in grips(room, "panel") if h.side == "e")
    room.hand.press_at(place, CTRL).drag(-18, 0, CTRL).release(CTRL)
    assert (room.panel(5).form is None) is follows
    assert problems(room.document) == []
    if follows:
        assert (room.panel(5).polygon, shape_of(room, 5)[0]) == (before, before[0]), "the slant stays"
        assert area(shape_of(room, 5)) < area(before) - 100
    room.editor.undo()
    assert shape_of(room, 5) == before
