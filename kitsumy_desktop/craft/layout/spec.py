"""What the layout is asked, and what it answers."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import LayoutNode
from kitsumy_desktop.comic.records.panel import PanelType, Shot


class PanelSpec(msgspec.Struct, frozen=True, omit_defaults=True):
    """A panel as the layout sees it."""

    id: PanelId
    importance: int = 3
    """1–5; 5 is a splash or close to it, 1 a glance."""
    type: PanelType = "dialogue"
    words: int = 0
    """Words that have to be lettered in it."""
    shot: Shot | None = None
    starts_page: bool = False
    """The script begins a page with this panel."""


class PagePlan(msgspec.Struct, frozen=True):
    """One planned page. Angles and cuts stand in reading order, so a plan serves both directions."""

    panels: tuple[PanelId, ...]
    """All panels in reading order, those of `free` included."""
    layout: LayoutNode | None
    """None only where every panel is free."""
    full_bleed: bool = False
    """The tree divides trim + bleed: a splash."""
    free: dict[PanelId, Polygon] = {}
    """Panels with an outline of their own, in page points."""
    bleeds: dict[PanelId, str] = {}
    """Sides (of t, r, b, l on the page as it is seen) on which a panel runs to the bleed."""
    signature: str = ""
    """The structure without sizes: tiers by "/", cells by their number of panels, as in "1/12/111"."""
