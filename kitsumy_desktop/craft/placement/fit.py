"""One balloon fitted to its text where it stands."""

from __future__ import annotations

import math
from collections.abc import Iterator

import msgspec
import numpy as np

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Size
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.shapes import page_format, panel_shapes, safe_boxes
from kitsumy_desktop.comic.staying import stays
from kitsumy_desktop.craft.lettering.balloon_text import candidate_bodies, natural_body
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.style import TextStyle, balloon_style
from kitsumy_desktop.craft.placement.region import Floats, Region, body_region, nearest_safe
from kitsumy_desktop.craft.placement.scene import KIND_REACH, PAD

FLUSH = 0.75
"""A caption this near to an edge, in points, is meant to touch it."""


def fitted_balloon(document: Document, balloon: Balloon, book: FaceBook) -> Balloon:
    """The balloon with the smallest good body for its text, near its old proportions and centre.

    A balloon that was set by hand across its panel's border may stay there; all others keep inside.
    """
    style = balloon_style(document, document.page(balloon.page), balloon)
    region, pad = _region(document, balloon, style.size)
    best, most = balloon, -math.inf
    for size in _bodies(balloon, style, book):
        center, clear = _settled(region, balloon, size, style.size, pad)
        if clear > most + 1e-3:
            best = msgspec.structs.replace(balloon, center=center, width=size.w, height=size.h, sized=False)
            most = clear
        if clear > pad - 0.01:
            break
    return best


def _bodies(balloon: Balloon, style: TextStyle, book: FaceBook) -> Iterator[Size]:
    """Sizes to try: nearest to the old proportions first, the others only where that has no room."""
    yield natural_body(balloon, style, book, balloon.width / balloon.height)
    if not balloon.outline:
        yield from candidate_bodies(balloon, style, book)


def _region(document: Document, balloon: Balloon, text_size: float) -> tuple[Region, float]:
    """Where the balloon must stay, and how far from the edge: as it is now, at most the usual distance."""
    home = document.page(balloon.page)
    safe = nearest_safe(safe_boxes(document.comic, home), balloon.center)
    page = Region(page_format(document.comic, home).safe_box.corners())
    shapes = panel_shapes(document, balloon.page)
    shape = shapes.get(balloon.panel, ()) if balloon.panel is not None else ()
    if len(shape) < 3:
        return page, 0.0
    region = body_region(shape, safe)
    now = _clearance(region, balloon, balloon.center, Size(balloon.width, balloon.height), text_size)
    if stays(balloon) and now < -FLUSH:
        return page, 0.0
    if balloon.kind == "caption":
        return region, 0.0
    usual = PAD * text_size
    return region, min(now, usual) if now > 0 else usual


def _settled(
    region: Region, balloon: Balloon, size: Size, text_size: float, pad: float
) -> tuple[Point, float]:
    """Where a body of `size` stands, as near to the balloon's place as the region allows; its clearance."""
    boxy = balloon.kind == "caption"
    center = _anchored(region, balloon, size) if boxy else balloon.center
    a, b = _half_sizes(balloon, size, text_size)
    cx, cy = region.pushed_inside(np.array([center.x]), np.array([center.y]), a, b, boxy, pad)
    settled = Point(float(cx[0]), float(cy[0]))
    return settled, _clearance(region, balloon, settled, size, text_size)


def _clearance(region: Region, balloon: Balloon, center: Point, size: Size, text_size: float) -> float:
    a, b = _half_sizes(balloon, size, text_size)
    at = np.array([center.x]), np.array([center.y])
    return float(region.clearance(*at, a, b, balloon.kind == "caption")[0])


def _half_sizes(balloon: Balloon, size: Size, text_size: float) -> tuple[Floats, Floats]:
    """Half sizes of the outline around a body, spikes and bumps included."""
    share, ems = KIND_REACH[balloon.kind]
    extra = share * min(size) / 2 + ems * text_size
    return np.array([size.w / 2 + extra]), np.array([size.h / 2 + extra])


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
