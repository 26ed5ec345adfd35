"""Bending and widening sound effects by their handles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.sfx import Sfx, WarpKind
from kitsumy_desktop.editing.commands.sfx import set_warp
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.handles import handles
from tests.support.canvas_room import Room
from tests.support.sample_comic import shipped_faces

Mod = Qt.KeyboardModifier


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.close()


def sound(room: Room) -> Sfx:
    """The sound effect of the page as it is on disk."""
    return next(i for i in room.editor.committed.items(room.canvas.page) if isinstance(i, Sfx))


def bent(room: Room, kind: WarpKind) -> Sfx:
    """The sound, in the middle of the page with that warp, selected."""
    before = msgspec.structs.replace(
        sound(room), center=Point(240, 300), angle=0, arc=0, slant=0, size=40, text="BAM"
    )
    room.editor.commit("Place", changed(room.editor.committed, [before]))
    room.editor.commit("Bend", set_warp(room.editor.committed, [before.id], kind, shipped_faces()))
    room.canvas.select((before.id,))
    return sound(room)


def grip(room: Room, kind: str, index: int = 0, side: str = "") -> Handle:
    """A handle of what is selected."""
    found = handles(room.canvas.host.scene(), room.canvas.camera.view_scale)
    return next(h for h in found if h.kind == kind and h.index == index and side in ("", h.side))


def test_a_point_of_an_envelope_goes_with_the_pointer(room: Room) -> None:
    bent(room, "envelope")
    corner = grip(room, "warp", 3)
    room.hand.press_at(corner.at).drag(20, -15).sees("Drag to bend").release()
    assert grip(room, "warp", 3).at.distance(corner.at.plus(Point(20, -15))) < 0.5
    assert room.journal.labels[-1] == "Bend sound effect"
    assert problems(room.editor.committed) == []


def test_shift_moves_the_other_side_as_well(room: Room) -> None:
    bent(room, "envelope")
    room.hand.press_at(grip(room, "warp", 3).at).drag(12, -18, Mod.ShiftModifier).release(Mod.ShiftModifier)
    points = sound(room).warp.points
    assert points[0] == Point(-points[3].x, points[3].y)
    assert points[3].y < -1


def test_points_of_a_baseline_come_and_go(room: Room) -> None:
    before = bent(room, "path")
    room.hand.press_at(grip(room, "warp_add", 2).at).drag(0, 30).release()
    more = sound(room)
    assert len(more.warp.points) == len(before.warp.points) + 1
    room.hand.press_at(grip(room, "warp", 2).at, Mod.AltModifier).release(Mod.AltModifier)
    assert len(sound(room).warp.points) == len(before.warp.points)


def test_a_line_keeps_two_points(room: Room) -> None:
    bent(room, "path")
    for _ in range(4):
        room.hand.press_at(grip(room, "warp", 0).at, Mod.AltModifier).release(Mod.AltModifier)
    assert len(sound(room).warp.points) == 2


@pytest.mark.parametrize("kind", ["wave", "bulge", "perspective"])
def test_one_handle_sets_how_strong_a_warp_is(room: Room, kind: WarpKind) -> None:
    before = bent(room, kind)
    room.hand.press_at(grip(room, "bend_sfx").at).drag(-6, -8).release()
    after = sound(room)
    assert after.warp.amount < before.warp.amount
    assert after.warp.across < before.warp.across
    room.hand.press_at(grip(room, "bend_sfx").at).drag(0, 4000, Mod.ShiftModifier).release(Mod.ShiftModifier)
    assert sound(room).warp.amount == 1.0


def test_the_same_handle_arches_straight_letters(room: Room) -> None:
    bent(room, "none")
    room.hand.press_at(grip(room, "bend_sfx").at).drag(0, -10).release()
    assert sound(room).arc > 20
    room.hand.press_at(grip(room, "bend_sfx").at).drag(0, 25, Mod.ShiftModifier).release(Mod.ShiftModifier)
    assert sound(room).arc < 0 and sound(room).arc % 15 == 0


def test_a_side_widens_the_letters_and_the_other_side_stays(room: Room) -> None:
    bent(room, "none")
    left = grip(room, "stretch", side="w")
    room.hand.press_at(grip(room, "stretch", side="e").at).drag(30, 0).release()
    assert sound(room).stretch > 1.1
    assert grip(room, "stretch", side="w").at.distance(left.at) < 1.0
    before = sound(room)
    room.hand.press_at(grip(room, "stretch", side="e").at).drag(-10, 0, Mod.AltModifier).release(
        Mod.AltModifier
    )
    assert sound(room).center == before.center and sound(room).stretch < before.stretch


LEAVING: dict[str, Callable[[Room], object]] = {
    "escape": lambda room: room.hand.key(Qt.Key.Key_Escape),
    "focus": lambda room: room.hand.lose_focus(),
    "tool": lambda room: room.canvas.set_tool("hand"),
}


@pytest.mark.parametrize("leave", LEAVING)
@pytest.mark.parametrize(
    ("kind", "handle"),
    [("envelope", "warp"), ("path", "warp"), ("path", "warp_add"), ("wave", "bend_sfx"), ("none", "stretch")],
)
def test_what_is_left_in_the_middle_leaves_nothing(
    room: Room, kind: WarpKind, handle: str, leave: str
) -> None:
    before = bent(room, kind)
    steps = len(room.journal.labels)
    room.hand.press_at(grip(room, handle, 1 if handle == "warp_add" else 0).at).drag(14, 9)
    assert room.editor.previewing
    LEAVING[leave](room)
    assert not room.editor.previewing
    assert sound(room) == before
    assert len(room.journal.labels) == steps
