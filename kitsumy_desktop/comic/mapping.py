"""Items and panels turned, stretched and mirrored: what an affine map of the page does to each kind.

Text stays upright and readable: balloons keep their letters, only where they stand and where their tails
point is mapped. What has an angle or is drawn from points follows the map.
"""

from __future__ import annotations

import math

import msgspec

from kitsumy_desktop.comic.document import Item
from kitsumy_desktop.comic.geometry import Affine, Point, Polygon, Rect, Size, scaling, translation
from kitsumy_desktop.comic.placing import mapped_area
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.smear import Smear

LEAST_BODY = Size(18.0, 14.0)
"""No balloon is made smaller than this, in points."""
LEAST_SFX, MOST_SFX = 6.0, 400.0
"""Sizes of a sound effect, in points."""
LEAST_RADIUS = 1.0


def about(center: Point, m: Affine) -> Affine:
    """The map `m` with `center` in the place of the origin."""
    return translation(-center.x, -center.y).then(m).then(translation(center.x, center.y))


def onto(old: Rect, new: Rect) -> Affine:
    """The stretch that takes one box onto another; a side without length is only moved."""
    sx = new.w / old.w if old.w > 1e-9 else 1.0
    sy = new.h / old.h if old.h > 1e-9 else 1.0
    return translation(-old.x, -old.y).then(scaling(sx, sy)).then(translation(new.x, new.y))


def mirrors(m: Affine) -> bool:
    """Whether a map turns left into right."""
    return m.a * m.d - m.b * m.c < 0


def mapped(item: Item, m: Affine) -> Item:
    """The item where `m` takes it."""
    if isinstance(item, Balloon):
        return _balloon(item, m)
    if isinstance(item, Sfx):
        return _sfx(item, m)
    if isinstance(item, Lines):
        return _lines(item, m)
    moved = mapped_area(item, m.apply)
    if mirrors(m):
        moved = msgspec.structs.replace(moved, area=moved.area[::-1])
    return msgspec.structs.replace(moved, way=_way(m, item.way)) if isinstance(item, Smear) else moved


def mapped_panel(panel: Panel, m: Affine) -> Panel:
    """A free panel's outline where `m` takes it, clockwise as before, its curves with it."""
    if panel.polygon is None:
        return panel
    polygon: Polygon = tuple(m.apply(p) for p in panel.polygon)
    bends = panel.bends
    if mirrors(m):
        # The other way round, the edge from corner i to i + 1 is the one before the last but i.
        polygon, bends = polygon[::-1], (*bends[:-1][::-1], *bends[-1:])
    return msgspec.structs.replace(panel, polygon=polygon, bends=bends)


def _balloon(item: Balloon, m: Affine) -> Balloon:
    turned = mirrors(m)
    tails = tuple(_tail(tail, m, -1.0 if turned else 1.0) for tail in item.tails)
    outline = item.outline
    if turned and outline:
        flip = Point(-1.0, 1.0) if _way(m, Point(1.0, 0.0)).x < 0 else Point(1.0, -1.0)
        outline = tuple(Point(p.x * flip.x, p.y * flip.y) for p in reversed(outline))
    width = max(LEAST_BODY.w, item.width * _way(m, Point(1.0, 0.0)).length())
    height = max(LEAST_BODY.h, item.height * _way(m, Point(0.0, 1.0)).length())
    same = abs(width - item.width) < 1e-6 and abs(height - item.height) < 1e-6
    return msgspec.structs.replace(
        item,
        center=m.apply(item.center),
        width=item.width if same else width,
        height=item.height if same else height,
        sized=item.sized or not same,
        tails=tails,
        outline=outline,
    )


def _tail(tail: Tail, m: Affine, sign: float) -> Tail:
    return msgspec.structs.replace(tail, tip=m.apply(tail.tip), bend=tail.bend * sign)


def _sfx(item: Sfx, m: Affine) -> Sfx:
    """Letters follow: height by their down direction, width by the one across, mirrored where `m` mirrors."""
    across, down = _way(m, _direction(item.angle)), _way(m, _direction(item.angle + 90.0))
    angle, flipped, upside = _degrees(across), item.flipped, item.upside_down
    if mirrors(m):
        other = _turned(angle + 180.0)
        if abs(other) < abs(_turned(angle)):
            angle, flipped = other, not flipped
        else:
            upside = not upside
    grown = math.sqrt(max(1e-9, abs(m.a * m.d - m.b * m.c)))
    size = max(LEAST_SFX, min(MOST_SFX, item.size * down.length()))
    return msgspec.structs.replace(
        item,
        center=m.apply(item.center),
        size=size,
        stretch=item.stretch * across.length() / max(down.length(), 1e-9),
        angle=_turned(angle),
        flipped=flipped,
        upside_down=upside,
        outline_width=item.outline_width * grown,
        halo_width=item.halo_width * grown,
    )


def _lines(item: Lines, m: Affine) -> Lines:
    across, down = _way(m, _direction(item.angle)), _way(m, _direction(item.angle + 90.0))
    return msgspec.structs.replace(
        item,
        center=m.apply(item.center),
        rx=max(LEAST_RADIUS, item.rx * across.length()),
        ry=max(LEAST_RADIUS, item.ry * down.length()),
        angle=_turned(_degrees(across)),
        bend=-item.bend if mirrors(m) else item.bend,
    )


def _way(m: Affine, p: Point) -> Point:
    """Where a displacement goes: without the move."""
    return Point(m.a * p.x + m.c * p.y, m.b * p.x + m.d * p.y)


def _direction(degrees: float) -> Point:
    return Point(math.cos(math.radians(degrees)), math.sin(math.radians(degrees)))


def _degrees(way: Point) -> float:
    return math.degrees(math.atan2(way.y, way.x))


def _turned(angle: float) -> float:
    """The same direction within −180..180, whole degrees where nothing but rounding differs."""
    angle = (angle + 180.0) % 360.0 - 180.0
    return float(round(angle)) if abs(angle - round(angle)) < 1e-9 else angle
