"""The picture in a panel: put in, take out, pan, zoom and turn."""

from __future__ import annotations

import math

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Polygon, bounds
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.shapes import panel_shapes

ZOOM_MAX = 12.0
ZOOM_MIN = 0.1
"""Limits of a picture's zoom; below 1 only when the panel may be left uncovered."""


def set_art(document: Document, panel_id: PanelId, art: Art) -> Diff:
    """Show a picture. What was shown before stays a take of the panel, outside the document."""
    return changed(document, [msgspec.structs.replace(document.panel(panel_id), art=art)])


ALIKE = 0.01
"""Up to this share of difference two pictures count as of one shape."""


def show_take(document: Document, panel_id: PanelId, art: Art) -> Diff:
    """Show another take of a panel. Of the same shape it sits in the panel as the one before did."""
    before = document.panel(panel_id).art
    if before is not None and _alike(before, art):
        art = msgspec.structs.replace(
            art, zoom=before.zoom, offset=before.offset, angle=before.angle, flipped=before.flipped
        )
    return set_art(document, panel_id, art)


def _alike(a: Art, b: Art) -> bool:
    return abs(a.width * b.height - b.width * a.height) <= ALIKE * a.width * b.height


def clear_art(document: Document, panel_id: PanelId) -> Diff:
    """Show no picture."""
    return changed(document, [msgspec.structs.replace(document.panel(panel_id), art=None)])


def set_crop(
    document: Document,
    panel_id: PanelId,
    zoom: float,
    offset: Point,
    angle: float = 0.0,
    *,
    covering: bool = True,
) -> Diff:
    """How the picture sits in its panel; see `Art`. With `covering` the panel is never left uncovered.

    Nothing changes for a panel without a picture.
    """
    panel = document.panel(panel_id)
    if panel.art is None:
        return Diff({})
    art = msgspec.structs.replace(
        panel.art, zoom=max(ZOOM_MIN, min(ZOOM_MAX, zoom)), offset=offset, angle=angle
    )
    if covering:
        art = covered(art, panel_shapes(document, panel.page)[panel_id])
    return changed(document, [msgspec.structs.replace(panel, art=art)])


def covered(art: Art, shape: Polygon) -> Art:
    """The same picture moved and enlarged as little as needed to cover the panel's bounding box."""
    if len(shape) < 3:
        return art
    box = bounds(shape)
    turn = math.radians(art.angle)
    c, s = abs(math.cos(turn)), abs(math.sin(turn))
    need_w, need_h = box.w * c + box.h * s, box.w * s + box.h * c
    cover = max(box.w / max(1, art.width), box.h / max(1, art.height))
    least = max(need_w / max(1, art.width), need_h / max(1, art.height)) / cover
    zoom = max(art.zoom, min(least, ZOOM_MAX))
    free_x = max(0.0, art.width * cover * zoom - need_w) / 2
    free_y = max(0.0, art.height * cover * zoom - need_h) / 2
    # along the picture's own axes the panel is a box of need_w × need_h that must stay inside the picture
    x = art.offset.x * math.cos(turn) + art.offset.y * math.sin(turn)
    y = -art.offset.x * math.sin(turn) + art.offset.y * math.cos(turn)
    x, y = max(-free_x, min(free_x, x)), max(-free_y, min(free_y, y))
    offset = Point(x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn))
    if zoom == art.zoom and offset.distance(art.offset) < 1e-9:
        return art
    return msgspec.structs.replace(art, zoom=zoom, offset=offset)
