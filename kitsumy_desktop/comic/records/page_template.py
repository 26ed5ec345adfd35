"""A page's layout kept for other pages: where panels lie and how they are framed, without what they show."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.layout import Gutters, LayoutNode
from kitsumy_desktop.comic.records.panel import Border, PanelForm


class TemplatePanel(msgspec.Struct, frozen=True, omit_defaults=True):
    """One place of a template; the fields mean what they mean for a `Panel`."""

    polygon: Polygon | None = None
    """In page points of the template's sheet; None: a leaf of its layout."""
    bends: tuple[float, ...] = ()
    border: Border = Border()
    form: PanelForm | None = None
    bleed: str = ""
    level: int = 0


class PageTemplate(msgspec.Struct, frozen=True, omit_defaults=True):
    """A page layout of one's own."""

    id: str
    name: str
    sheet: PageFormat
    """What it was made on: two pages wide for a spread."""
    panels: tuple[TemplatePanel, ...]
    """In reading order."""
    layout: LayoutNode | None = None
    """Its leaves are the numbers of places in `panels`, "0" the first."""
    gutters: Gutters = Gutters()
    full_bleed: bool = False
    reading: Reading = "ltr"
