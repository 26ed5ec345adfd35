"""A shape preset laid into a panel's place."""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import combinations

from kitsumy_desktop.comic.forms.figures import Figure
from kitsumy_desktop.comic.forms.outline import cleaned, is_convex, is_simple
from kitsumy_desktop.comic.forms.patterns import patterned, rounded
from kitsumy_desktop.comic.forms.table import FORMS, MOST_SHARE, Edge, Form, Rounding
from kitsumy_desktop.comic.geometry import Point, Polygon, Size, area, bounds
from kitsumy_desktop.comic.ids import PanelId, derived_seed
from kitsumy_desktop.comic.records.panel import PanelForm

LEAST_AREA = 0.4
"""A form keeps at least so much of its place."""
LEAST_SIDE = 6.0
"""A smaller place, in points, stays as it is."""
MANY = 8
"""Corners of a place among which four are sought."""
GENTLER = (1.0, 0.6, 0.3)
"""Where a form would cross itself or leave too little, it is tried at these shares of its amount."""


@lru_cache(maxsize=512)
def formed(place: Polygon, form: PanelForm, panel: PanelId) -> Polygon:
    """The form in the place, clockwise, inside it and never crossing itself.

    A figure is laid into the place's corners, or into its box where the place is not convex; edges follow
    the place whatever it is. The place itself for a form nobody knows and for one that cannot be had.
    """
    preset = FORMS.get(form.id)
    outline = cleaned(place)
    if preset is None or len(outline) < 3:
        return place
    box = bounds(outline)
    if min(box.w, box.h) < LEAST_SIDE:
        return place
    seed = derived_seed("form", panel, form.seed)
    amount = max(0.0, form.amount)
    whole = area(outline)
    for gentler in GENTLER:
        shape = cleaned(_made(preset, outline, amount * gentler, seed))
        if len(shape) >= 3 and area(shape) >= LEAST_AREA * whole and is_simple(shape):
            return shape
    return place


def _made(preset: Form, place: Polygon, amount: float, seed: int) -> Polygon:
    make = preset.make
    box = bounds(place)
    if isinstance(make, Rounding):
        return rounded(place, min(make.most, make.share * amount) * min(box.w, box.h))
    if isinstance(make, Edge):
        depth = min(MOST_SHARE, make.share * amount) * min(box.w, box.h)
        return patterned(place, make.pattern(depth), depth, seed, make.wanted) if depth > 0 else place
    return _laid(make, place, amount, seed)


def _laid(figure: Figure, place: Polygon, amount: float, seed: int) -> Polygon:
    if not is_convex(place):
        place = bounds(place).corners()
    corners = _from_top_left(place if len(place) == 4 else _four_corners(place))
    a, b, c, d = corners
    size = Size((a.distance(b) + d.distance(c)) / 2, (a.distance(d) + b.distance(c)) / 2)
    return tuple(_between(corners, p) for p in figure(size, amount, seed))


def _four_corners(place: Polygon) -> Polygon:
    """The largest figure of four corners of a convex place; a triangle lends the middle of an edge."""
    if len(place) == 3:
        i = max(range(3), key=lambda k: place[k].distance(place[(k + 1) % 3]))
        a, b = place[i], place[(i + 1) % 3]
        return (a, Point((a.x + b.x) / 2, (a.y + b.y) / 2), b, place[(i + 2) % 3])
    if len(place) > MANY:
        ways = [(math.cos(k * math.tau / MANY), math.sin(k * math.tau / MANY)) for k in range(MANY)]
        far = {max(range(len(place)), key=lambda i: place[i].x * x + place[i].y * y) for x, y in ways}
        place = tuple(place[i] for i in sorted(far))
    return max(combinations(place, 4), key=area)


def _from_top_left(place: Polygon) -> Polygon:
    """The four corners from the one that is nearest the top left."""
    first = min(range(4), key=lambda i: place[i].x + place[i].y)
    return place[first:] + place[:first]


def _between(corners: Polygon, p: Point) -> Point:
    """Where a point of the unit square comes to lie between four corners (bilinear)."""
    a, b, c, d = corners
    u, v = 1 - p.x, 1 - p.y
    wa, wb, wc, wd = u * v, p.x * v, p.x * p.y, u * p.y
    return Point(
        a.x * wa + b.x * wb + c.x * wc + d.x * wd,
        a.y * wa + b.y * wb + c.y * wc + d.y * wd,
    )
