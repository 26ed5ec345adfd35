"""A sound effect: drawn letters."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, PanelId, SfxId


class Sfx(msgspec.Struct, frozen=True, tag="sfx", tag_field="record", omit_defaults=True):
    """Text set as outlines about `center`. `size` in points; `angle` degrees clockwise."""

    id: SfxId
    page: PageId
    panel: PanelId | None
    text: str
    center: Point
    size: float = 36.0
    angle: float = 0.0
    arc: float = 0.0
    """Degrees the baseline bends over the whole text; positive arches upward."""
    slant: float = 0.0
    """Degrees of shear."""
    face: str = ""
    """Empty: the comic's SFX face."""
    fill: str = "#ffd23f"
    outline: str = "#111111"
    outline_width: float = 2.4
    halo: str = "#ffffff"
    halo_width: float = 0.0
    """A second, outer outline."""
    locked: bool = False
