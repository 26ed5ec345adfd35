"""Where the pointer is, in page points, and which modifiers are held."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.geometry import Point

DRAG_THRESHOLD = 3.0
"""Screen pixels the pointer must travel before a press becomes a drag."""


class Pointer(msgspec.Struct, frozen=True):
    """One pointer event. `scale` is screen pixels per point, so that tolerances stay the same on screen."""

    at: Point
    scale: float = 1.0
    shift: bool = False
    alt: bool = False
    ctrl: bool = False
    released: bool = False
    outside: bool = False
    """It has left the view, with the button down."""

    def reach(self, px: float) -> float:
        """A distance on screen, in points."""
        return px / self.scale
