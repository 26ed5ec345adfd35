"""A panel parted: what becomes of its picture, words and effects, and the panels made of it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.document import Document, Effect, Item
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, area, bounds, contains, segment_distance
from kitsumy_desktop.comic.ids import IdSource, PanelId
from kitsumy_desktop.comic.placing import renamed
from kitsumy_desktop.comic.records.panel import Art, Brief, Panel
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.comic.shapes import art_transform, face_boxes
from kitsumy_desktop.editing.commands.art import covered

GRID = 6
"""A face is looked at in so many by so many places."""
REACHES = 4.0
"""A tone that reaches so far into the other half, in points, is needed in both."""


def main_piece(panel: Panel, shape: Polygon, pieces: list[Polygon]) -> int:
    """Which piece shows what the picture is about: the one with most of its faces, else the largest."""
    faces = face_boxes(panel.art, shape) if panel.art is not None else ()
    shown = [sum(_share(face, piece) * face.area for face in faces) for piece in pieces]
    return max(range(len(pieces)), key=lambda i: (round(shown[i], 6), area(pieces[i]), -i))


def held(art: Art, old: Polygon, new: Polygon) -> Art:
    """The picture where it stands on the page, in another shape; moved only as far as it must be to cover
    the new box if it covered the old one."""
    was, now = art_transform(msgspec.structs.replace(art, zoom=1.0), old), bounds(new)
    unit = art_transform(msgspec.structs.replace(art, zoom=1.0), new)
    grown = ((was.a**2 + was.b**2) / (unit.a**2 + unit.b**2)) ** 0.5
    middle = bounds(old).center.plus(art.offset)
    placed = msgspec.structs.replace(art, zoom=art.zoom * grown, offset=middle.minus(now.center))
    return covered(placed, new) if covered(art, old) is art else placed


def made_from(panel: Panel, new_id: PanelId) -> Panel:
    """A panel cut out of another: where and when it plays, its frame; what happens in it is still to say."""
    brief = Brief(place=panel.brief.place, time=panel.brief.time, light=panel.brief.light)
    return Panel(
        new_id,
        panel.page,
        brief=brief,
        type=panel.type,
        importance=panel.importance,
        importance_source="hand",
        border=panel.border,
        bleed=panel.bleed,
        background=panel.background,
        level=panel.level,
        hidden=panel.hidden,
        group=panel.group,
    )


def shared_out(
    document: Document, panel: Panel, pieces: dict[PanelId, Polygon], fresh: IdSource
) -> tuple[list[Item], dict[str, list[Item]]]:
    """The panel's items, each in the piece it stands in; and copies that are to lie right above theirs.

    A tone that reaches into several pieces is there in each; what changes the picture stays with it.
    """
    moved: list[Item] = []
    copies: dict[str, list[Item]] = {}
    for item in document.items(panel.page):
        if item.panel != panel.id or isinstance(item, Smear):
            continue
        home = nearest(item.center, pieces)
        if home != panel.id:
            moved.append(msgspec.structs.replace(item, panel=home))
        if isinstance(item, Tone):
            others = [p for p, shape in pieces.items() if p != home and _reaches(item, shape)]
            copies[item.id] = [renamed(item, fresh, item.page, p) for p in others]
    return moved, copies


def nearest(at: Point, pieces: dict[PanelId, Polygon]) -> PanelId:
    """The piece at a point, else the one next to it."""
    return min(pieces, key=lambda p: (not contains(pieces[p], at), _distance(at, pieces[p])))


def with_copies(items: Iterable[str], copies: dict[str, list[Item]]) -> tuple[str, ...]:
    """The order of a page's items with copies right above what they were made from."""
    return tuple(i for item in items for i in (item, *(c.id for c in copies.get(item, ()))))


def _share(box: Rect, piece: Polygon) -> float:
    """Which part of a box lies in a polygon, 0..1, by looking at some places."""
    steps = [(k + 0.5) / GRID for k in range(GRID)]
    places = [Point(box.x + box.w * u, box.y + box.h * v) for u in steps for v in steps]
    return sum(contains(piece, p) for p in places) / len(places)


def _reaches(effect: Effect, shape: Polygon) -> bool:
    if not isinstance(effect, Tone) or len(shape) < 3:
        return False
    common = bounds(effect.area).intersection(bounds(shape))
    if common is None or min(common.w, common.h) < REACHES:
        return False
    return _share(common.grown(-REACHES / 2), effect.area) > 0


def _distance(at: Point, shape: Polygon) -> float:
    return min((segment_distance(at, shape[i - 1], p) for i, p in enumerate(shape)), default=1e9)
