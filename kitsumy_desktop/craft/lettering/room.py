"""The room a body leaves for text: padding and shape per balloon kind. Lengths in em."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.records.balloon import BalloonKind


class Room(msgspec.Struct, frozen=True):
    """Padding between the corners of a line and the body's base curve: about one letter height."""

    pad_x: float = 0.70
    pad_y: float = 0.54
    least_x: float = 0.25
    least_y: float = 0.30
    """Less than this counts as overflow: descenders and accents need it."""
    boxed: bool = False
    """A rectangle with lines set from the left, instead of a curve with centred lines."""


ROOMS: dict[BalloonKind, Room] = {
    "speech": Room(),
    "thought": Room(pad_x=0.60, pad_y=0.46),
    "shout": Room(),
    "whisper": Room(pad_x=0.95, pad_y=0.75),
    "radio": Room(),
    "weak": Room(),
    "caption": Room(pad_x=0.65, pad_y=0.55, boxed=True),
}
"""A cloud's bumps add room of their own; a whisper is small text in a large balloon."""
