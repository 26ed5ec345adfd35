"""Pictures that stay where they are on the sheet while the panels around them change."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Polygon, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.art import covered

SAME = 1e-6
"""Boxes that differ by less, in points, are one."""


def held_art(art: Art, old: Polygon, new: Polygon) -> Art:
    """The picture of a panel whose shape was `old` and is `new`, at the same place of the sheet.

    It is enlarged and moved as little as needed where it covered the panel and would no longer.
    """
    was, now = bounds(old), bounds(new)
    if max(abs(a - b) for a, b in zip(was, now, strict=True)) < SAME:
        return art
    cover = max(was.w / max(1, art.width), was.h / max(1, art.height))
    needed = max(now.w / max(1, art.width), now.h / max(1, art.height))
    by = was.center.minus(now.center)
    offset = Point(art.offset.x + by.x, art.offset.y + by.y)
    held = msgspec.structs.replace(art, zoom=art.zoom * cover / needed, offset=offset)
    return covered(held, new) if covered(art, old) is art else held


def held_panels(after: Document, page_id: PageId, old: Mapping[PanelId, Polygon]) -> tuple[Panel, ...]:
    """The page's panels with their pictures held where they were under the shapes `old`, in its points."""
    shapes = panel_shapes(after, page_id)
    held: list[Panel] = []
    for panel_id, shape in shapes.items():
        panel, was = after.panel(panel_id), old.get(panel_id, ())
        if panel.art is not None and len(shape) > 2 and len(was) > 2:
            held.append(msgspec.structs.replace(panel, art=held_art(panel.art, was, shape)))
    return tuple(held)
