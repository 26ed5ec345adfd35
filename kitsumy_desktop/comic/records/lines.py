"""Drawn lines that carry motion or attention: speed, focus, stream, flash."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import LinesId, PageId, PanelId

LinesKind: TypeAlias = Literal["speed", "focus", "stream", "burst"]
"""speed: parallel · focus: toward a centre · stream: along a curve · burst: a filled star around a centre."""
Taper: TypeAlias = Literal["none", "start", "end", "both"]


class Lines(msgspec.Struct, frozen=True, tag="lines", tag_field="record", omit_defaults=True):
    """Lines in a panel, clipped to its shape (to the page's bleed without a panel). Lengths in points.

    The same record always draws the same lines: their dice are `seed` and the id.
    """

    id: LinesId
    page: PageId
    panel: PanelId | None
    center: Point
    """What the lines leave free or run around: the middle of an ellipse `rx` × `ry`."""
    kind: LinesKind = "focus"
    rx: float = 60.0
    ry: float = 45.0
    angle: float = 0.0
    """Degrees clockwise: where speed lines run to (0: to the right); how the ellipse of others is turned."""
    bend: float = 0.0
    """-1..1, stream only: how far the middle of the way is off the straight one."""
    count: int = 160
    thickness: float = 1.6
    taper: Taper = "end"
    disarray: float = 0.6
    """0..1: how unevenly the lines are spread."""
    jitter: float = 0.35
    """0..1: how unevenly they begin."""
    length: float = 1.0
    """0..1 of the way to the panel's edge."""
    bundle: int = 1
    """Lines that stand close together."""
    colour: str = "#111111"
    backing: str = ""
    """Colour of a wider copy beneath every line; empty: none."""
    seed: int = 0
    hidden: bool = False
    locked: bool = False
    group: str = ""
    pinned: bool = False
    """Locked against editing: pointer and keys on the page pass it by until it is unlocked."""
