"""Borders, shapes and flipped pictures on the canvas: as exported, and exact again after any gesture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from support.canvas_room import Room, pixels_of
from support.framed_comic import framed_comic
from support.sample_comic import shipped_faces

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.shapes import panel_places, panel_shapes
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.commands.flips import flip_pictures
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path, framed_comic(tmp_path)[0])
    made.canvas.overlay_shown = False
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    yield made
    made.close()


def ink(room: Room, document: Document, record: str) -> int:
    """How many items a record is drawn with."""
    drawing = PageDrawer(shipped_faces()).draw(document, room.page)
    return sum(len(g.items) for g in drawing.groups if g.record == record)


@pytest.mark.parametrize("page", ["pg-0", "pg-1"])
def test_at_100_percent_the_canvas_shows_the_exported_pixels(room: Room, page: str) -> None:
    room.canvas.set_page(PageId(page))
    room.canvas.zoom_to(1.0)
    made, seen = room.exported(), room.pixels()
    x, y = -room.canvas.camera.x, -room.canvas.camera.y
    assert np.array_equal(seen[y : y + made.shape[0], x : x + made.shape[1]], made)


@pytest.mark.parametrize("page", ["pg-0", "pg-1"])
def test_after_a_dragged_gutter_everything_is_exact_again(room: Room, page: str) -> None:
    room.canvas.set_page(PageId(page))
    room.canvas.zoom_to(1.0)
    before = room.pixels()
    cut = room.canvas.host.scene().cuts[0]
    at = Point(cut.a.x * 0.9 + cut.b.x * 0.1, cut.a.y * 0.9 + cut.b.y * 0.1)
    room.hand.press_at(at).drag(0, 24, steps=5)
    under_way = room.pixels()
    room.hand.release()
    room.canvas.select(())
    seen = room.pixels()
    assert np.array_equal(seen, room.repainted())
    near = np.abs(under_way.astype(int) - seen.astype(int)).max(axis=2) < 48
    assert near.mean() > 0.97, "a plain line stands for the border while it moves"
    assert not np.array_equal(before, seen)


def test_a_moved_balloon_leaves_borders_as_they_are(room: Room) -> None:
    room.canvas.zoom_to(1.0)
    room.hand.press(room.balloon(1).id).drag(20, 30).release()
    room.canvas.select(())
    assert np.array_equal(room.pixels(), room.repainted())


def test_a_panel_is_hit_where_its_shape_is(room: Room) -> None:
    """A click in the corner of a round panel's place goes through to what lies below."""
    panel = room.panel(5)
    place = panel_places(room.document, room.page)[panel.id]
    shape = panel_shapes(room.document, room.page)[panel.id]
    corner, middle = place[0], bounds(shape).center
    inner = Point(corner.x + (middle.x - corner.x) * 0.12, corner.y + (middle.y - corner.y) * 0.12)
    room.hand.click_at(inner)
    assert room.canvas.host.selection.ids == (room.panel(4).id,)
    room.hand.click_at(middle)
    assert room.canvas.host.selection.ids == (panel.id,)


def test_a_hidden_panel_draws_nothing(room: Room) -> None:
    panel = room.panel(1)
    assert ink(room, room.document, panel.id) >= 3
    hidden = changed(room.document, [msgspec.structs.replace(panel, hidden=True)])
    assert ink(room, hidden.applied_to(room.document), panel.id) == 0


def test_a_flipped_picture_is_seen_flipped(room: Room) -> None:
    """In an upright panel without a turn, every row of the picture is reversed."""
    panel = room.panel(4)
    assert panel.art is not None
    art = msgspec.structs.replace(panel.art, angle=0.0, offset=Point(0, 0), zoom=1.0)
    plain = msgspec.structs.replace(panel, art=art, bleed="", border=room.panel(3).border)
    plain = msgspec.structs.replace(plain, border=msgspec.structs.replace(plain.border, style="none"))
    bare = {i: r for i, r in room.document.records.items() if i not in room.document.page(room.page).items}
    page = msgspec.structs.replace(room.document.page(room.page), items=())
    document = Document({**bare, plain.id: plain, page.id: page})
    flipped = flip_pictures(document, [panel.id]).applied_to(document)
    box = bounds(panel_shapes(document, room.page)[panel.id])
    x, y = int(box.x) + 4, int(box.y) + 4
    wide, high = 300, 40
    one, other = (
        pixels_of(
            render_page(
                PageDrawer(shipped_faces()).draw(d, room.page),
                LoadedPictures(room.cache),
                shipped_faces(),
                1.0,
            )
        )
        for d in (document, flipped)
    )
    end = round(2 * box.center.x) - x
    assert (
        np.abs(
            one[y : y + high, x : x + wide].astype(int) - other[y : y + high, end - wide : end][:, ::-1]
        ).max()
        <= 12
    )
    assert np.abs(one.astype(int) - other).max() > 60
