"""A page: the layout tree, the panels in reading order, and what lies above them."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.layout import Axis, Gutters, LayoutNode

PageTurn: TypeAlias = Literal["", "hook", "reveal"]
"""hook: the last panel makes the reader turn the page · reveal: the first panel answers such a hook."""


class Guide(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of one's own to snap to: `rows` lies across the page at y, `columns` stands at x, in points."""

    axis: Axis
    at: float


class Page(msgspec.Struct, frozen=True, tag="page", tag_field="record", omit_defaults=True):
    """One page. Every panel is either a leaf of `layout` or has a polygon of its own."""

    id: PageId
    layout: LayoutNode | None = None
    panels: tuple[PanelId, ...] = ()
    """All panels, in reading order; free panels are painted above those of the tree."""
    items: tuple[RecordId, ...] = ()
    """Balloons, SFX, lines, tones and smears from the back to the front."""
    gutters: Gutters | None = None
    """None: the comic's rule."""
    text_size: float | None = None
    """Lettering size of this page in points; None: the comic's."""
    full_bleed: bool = False
    """The tree divides trim + bleed instead of the live area (splash pages)."""
    paper: str = "#ffffff"
    notes: str = ""
    beat: str = ""
    """What happens on this page for the story, in a sentence."""
    turn: PageTurn = ""
    style: str = ""
    """Id of the picture style of this page; empty: the comic's."""
    spread: bool = False
    """Two facing pages as one sheet: twice as wide, the fold in the middle. Counts as two pages."""
    guides: tuple[Guide, ...] = ()
