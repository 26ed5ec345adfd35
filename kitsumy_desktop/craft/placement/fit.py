"""One balloon fitted to its text where it stands."""

from __future__ import annotations

import msgspec
import numpy as np

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Size
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.craft.lettering.compose import candidate_boxes, natural_box
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.craft.placement.region import Floats, Region, body_region

FLUSH = 0.75
"""A caption this near to an edge, in points, is meant to touch it."""


def fitted_balloon(document: Document, balloon: Balloon, book: FaceBook) -> Balloon:
    """The balloon with the smallest good body for its text, near its old proportions and centre."""
    page = document.page(balloon.page)
    style = balloon_style(document.comic, page, balloon)
    text, kind = balloon.text, balloon.kind
    shape = panel_shapes(document, page.id).get(balloon.panel, ()) if balloon.panel is not None else ()
    safe = document.comic.format.safe_box
    region = body_region(shape, safe) if len(shape) >= 3 else Region(safe.corners())
    wish = natural_box(text, kind, style, book, balloon.width / balloon.height)
    best = balloon
    most = -np.inf
    for size in (wish, *candidate_boxes(text, kind, style, book)):
        center, clear = _settled(region, balloon, size)
        if clear > most + 1e-3:
            best = msgspec.structs.replace(balloon, center=center, width=size.w, height=size.h)
            most = clear
        if clear > -0.01:
            break
    return best


def _settled(region: Region, balloon: Balloon, size: Size) -> tuple[Point, float]:
    """Where a body of `size` stands, as near to the balloon's place as the region allows; its clearance."""
    boxy = balloon.kind == "caption"
    center = _anchored(region, balloon, size) if boxy else balloon.center
    one: Floats = np.ones(1)
    a, b = one * size.w / 2, one * size.h / 2
    cx, cy = region.pushed_inside(one * center.x, one * center.y, a, b, boxy, 0.0)
    clear = float(region.clearance(cx, cy, a, b, boxy)[0])
    return Point(float(cx[0]), float(cy[0])), clear


def _anchored(region: Region, balloon: Balloon, size: Size) -> Point:
    """The new centre of a caption that keeps touching the edges it touches now."""
    old, box = balloon.box, region.box
    x, y = balloon.center
    if abs(old.x - box.x) < FLUSH:
        x = box.x + size.w / 2
    elif abs(old.right - box.right) < FLUSH:
        x = box.right - size.w / 2
    if abs(old.y - box.y) < FLUSH:
        y = box.y + size.h / 2
    elif abs(old.bottom - box.bottom) < FLUSH:
        y = box.bottom - size.h / 2
    return Point(x, y)
