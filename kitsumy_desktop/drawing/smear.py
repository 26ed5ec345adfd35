"""A picture in motion as copies of it, each shifted, translucent and clipped.

Copy i painted with opacity 1/(i + 1) over those before it leaves the exact average of all, in every
renderer (craft.md §4.1: the average of K copies shifted along φ). The copies go outward from the picture's
own place, and each is clipped a little closer than the one before: toward the edge only the small shifts
are averaged, so that the blur sets in softly without any mask.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, bounds, translation
from kitsumy_desktop.comic.path import polygon_path
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.craft.inset import common
from kitsumy_desktop.drawing.display import PictureItem

Copy: TypeAlias = tuple[Point, Polygon, float]
"""How far a copy is shifted, what it is clipped to, its opacity."""

STRONGEST, FAINTEST = 0.35, 0.08
"""Opacity of the nearest and the farthest ghost (craft.md §4.1)."""
RINGS = 3
"""Steps in which a ghost fades toward its edge."""
DEEPEST = 0.45
"""An edge is at most this share of the area's shorter side wide."""


def smear_items(
    smear: Smear, panel: Panel, shape: Polygon, inside: Polygon | None
) -> tuple[PictureItem, ...]:
    """The copies from back to front; none where there is no picture or no area.

    Each is cut to `inside`, a convex polygon, if given.
    """
    if panel.art is None or len(shape) < 3 or len(smear.area) < 3:
        return ()
    whole = PictureItem(
        panel.art.picture,
        panel.art.width,
        panel.art.height,
        art_transform(panel.art, shape),
        polygon_path(()),
    )
    copies = _ghosts(smear) if smear.kind == "ghosts" else _motion(smear)
    if inside is None:
        return tuple(_copy(whole, by, area, opacity) for by, area, opacity in copies)
    cut = ((by, common(area, inside), opacity) for by, area, opacity in copies)
    return tuple(_copy(whole, by, area, opacity) for by, area, opacity in cut if len(area) > 2)


def _motion(smear: Smear) -> Iterator[Copy]:
    """The panel's picture averaged along the way, most evenly about its own place."""
    copies = max(2, smear.copies)
    for i in range(copies):
        side = 1 if i % 2 else -1
        share = side * ((i + 1) // 2) / (copies - 1)
        area = narrowed(smear.area, smear.feather * i / (copies - 1))
        yield smear.way.times(share), area, 1 / (i + 1)


def _ghosts(smear: Smear) -> Iterator[Copy]:
    """The area itself repeated along the way, the farthest at the back."""
    copies = max(1, smear.copies)
    rings = RINGS if smear.feather > 0 else 1
    for i in range(copies, 0, -1):
        fading = (i - 1) / max(1, copies - 1)
        opacity = STRONGEST + (FAINTEST - STRONGEST) * fading
        each = 1 - (1 - opacity) ** (1 / rings)
        by = smear.way.times(i / copies)
        for ring in range(rings):
            area = narrowed(smear.area, smear.feather * (ring + 0.5) / rings if rings > 1 else 0.0)
            yield by, tuple(p.plus(by) for p in area), each


def narrowed(area: Polygon, by: float) -> Polygon:
    """The area with its box smaller by `by` points on every side, as far as there is room."""
    box = bounds(area)
    by = min(by, DEEPEST * min(box.w, box.h))
    if by <= 0 or box.w <= 0 or box.h <= 0:
        return area
    c, across, down = box.center, 1 - 2 * by / box.w, 1 - 2 * by / box.h
    return tuple(Point(c.x + (p.x - c.x) * across, c.y + (p.y - c.y) * down) for p in area)


def _copy(whole: PictureItem, by: Point, area: Polygon, opacity: float) -> PictureItem:
    return msgspec.structs.replace(
        whole,
        transform=whole.transform.then(translation(by.x, by.y)),
        clip=polygon_path(area),
        opacity=opacity,
    )
