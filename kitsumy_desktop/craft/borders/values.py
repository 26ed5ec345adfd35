"""What a border is made of."""

from __future__ import annotations

from typing import Literal

import msgspec

from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.path import Path


class Mark(msgspec.Struct, frozen=True):
    """One stroke of a border: an outline drawn with a pen `width` points wide, or filled where that is 0."""

    path: Path
    width: float = 0.0
    join: Literal["round", "miter"] = "round"


class Frame(msgspec.Struct, frozen=True):
    """A border: the outline inside which background and picture show, and its marks from back to front."""

    outline: Polygon
    clip: Path
    marks: tuple[Mark, ...] = ()
