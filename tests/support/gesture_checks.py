"""What every gesture promises: one step at the release, undone exactly; nothing when it is let go of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from support.canvas_room import Room
from support.hand import Hand

from kitsumy_desktop.comic.check import problems

Gesture: TypeAlias = Callable[[Room], Hand]
"""Begins something with the hand and leaves the button down."""
WAYS_OUT = ("escape", "focus", "tool")


def is_one_step(room: Room, gesture: Gesture, label: str) -> None:
    """It shows itself, is written when the button goes up, and undone exactly."""
    hand = gesture(room)
    before = room.editor.committed
    assert room.journal.labels == []
    assert room.document != before
    assert problems(room.document) == []
    hand.release()
    assert room.journal.labels == [label]
    assert problems(room.document) == []
    room.editor.undo()
    assert room.document == before


def leaves_nothing(room: Room, gesture: Gesture, way_out: str) -> None:
    """By Esc, another widget's focus or another tool, half way."""
    hand = gesture(room)
    before = room.editor.committed
    if way_out == "escape":
        hand.escape()
    elif way_out == "focus":
        hand.lose_focus()
    else:
        room.canvas.set_tool("hand")
    assert room.document == before
    assert room.canvas.host.marks.snaps == ()
    hand.release()
    assert room.document == before
    assert room.journal.labels == []
