"""Colours of the canvas; the theme hands in its own."""

from __future__ import annotations

import msgspec


class CanvasColours(msgspec.Struct, frozen=True):
    """Colours as #rrggbb or #aarrggbb."""

    desk: str = "#dcdce2"
    shadow: str = "#33000000"
    accent: str = "#d9480f"
    """Selection, handles, what is about to happen."""
    handle: str = "#ffffff"
    """Inside of a handle."""
    halo: str = "#b3ffffff"
    """Under thin accent lines, so that they show on dark pictures, too."""
    trim: str = "#8f8f9c"
    bleed: str = "#e03131"
    safe: str = "#1c7ed6"
    veil: str = "#66000000"
    """Over what the trim cuts off."""
    badge: str = "#d91d1d24"
    """Behind a badge that only tells."""
    guide: str = "#0b9ab8"
    """Guides of one's own."""
    snap: str = "#d6336c"
    """What a moved thing lines up with."""
    danger: str = "#c92a2a"
    warning: str = "#a15c00"


LIGHT = CanvasColours()
DARK = CanvasColours(desk="#121215", shadow="#99000000", accent="#f2703a", trim="#747482", veil="#80000000")
