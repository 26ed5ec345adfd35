"""Align, distribute, make equal: exact places for several things on a page.

Boxes are what is seen of each thing, in points; a group counts as one thing. Only what `boxes` names and
`together.movable` allows moves; everything else named is something to align to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Affine, Point, Rect, Size
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.mapping import onto
from kitsumy_desktop.editing.commands.together import map_each, movable, move_each
from kitsumy_desktop.editing.selection import group_of

Edge: TypeAlias = Literal["left", "centre", "right", "top", "middle", "bottom"]
Way: TypeAlias = Literal["across", "down"]
"""across: left to right · down: top to bottom."""
Rule: TypeAlias = Literal["gaps", "centres"]
Measure: TypeAlias = Literal["width", "height", "size"]

LEAST_FOR_DISTANCE = 3
"""Distributing takes the outermost two and something between them."""


class Thing(msgspec.Struct, frozen=True):
    """What moves as one: a record, or the selected members of a group, with the box around it."""

    ids: tuple[RecordId, ...]
    box: Rect
    fixed: bool
    """Nothing of it can be moved."""


def things(document: Document, boxes: Mapping[RecordId, Rect]) -> tuple[Thing, ...]:
    """What `boxes` (in the order of selection) is about, groups taken together."""
    loose = set(movable(document, boxes))
    found: dict[str, list[RecordId]] = {}
    for record_id in boxes:
        found.setdefault(group_of(document, record_id) or f"-{record_id}", []).append(record_id)
    return tuple(
        Thing(tuple(ids), common_box([boxes[i] for i in ids]), not all(i in loose for i in ids))
        for ids in found.values()
    )


def common_box(boxes: Sequence[Rect]) -> Rect:
    """The box around boxes. Raises ValueError for none."""
    if not boxes:
        raise ValueError("no boxes")
    box = boxes[0]
    for other in boxes[1:]:
        box = box.united(other)
    return box


def align(document: Document, boxes: Mapping[RecordId, Rect], edge: Edge, to: Rect | None = None) -> Diff:
    """Everything to one edge or middle of `to`; None: of what cannot move among it, else of all together."""
    all_things = things(document, boxes)
    if not all_things:
        return EMPTY
    fixed = [t.box for t in all_things if t.fixed]
    target = to or common_box(fixed or [t.box for t in all_things])
    return _moved(document, [(t, _edge_way(t.box, target, edge)) for t in all_things if not t.fixed])


def distribute(document: Document, boxes: Mapping[RecordId, Rect], way: Way, rule: Rule) -> Diff:
    """Equal gaps, or equal distances of centres, between the outermost two, which stay.

    Nothing changes for fewer than three things, or where one between cannot move.
    """
    across = way == "across"
    row = sorted(things(document, boxes), key=lambda t: _middle(t.box, across))
    if len(row) < LEAST_FOR_DISTANCE or any(t.fixed for t in row[1:-1]):
        return EMPTY
    moves: list[tuple[Thing, Point]] = []
    first, last = row[0].box, row[-1].box
    if rule == "centres":
        step = (_middle(last, across) - _middle(first, across)) / (len(row) - 1)
        for n, thing in enumerate(row[1:-1], start=1):
            moves.append(
                (thing, _along(_middle(first, across) + n * step - _middle(thing.box, across), across))
            )
        return _moved(document, moves)
    room = _end(last, across) - _start(first, across) - sum(_length(t.box, across) for t in row)
    gap = room / (len(row) - 1)
    at = _start(first, across)
    for thing in row[:-1]:
        moves.append((thing, _along(at - _start(thing.box, across), across)))
        at += _length(thing.box, across) + gap
    return _moved(document, moves[1:])


def equal_size(
    document: Document,
    boxes: Mapping[RecordId, Rect],
    leader: RecordId,
    measure: Measure,
    holding: Callable[[RecordId, Size], Size],
) -> Diff:
    """Everything as wide, high or large as `leader`, about its own centre. `holding` says how small a thing
    may get: a balloon holds its text."""
    model = boxes[leader]
    maps: dict[RecordId, Affine] = {}
    for record_id in movable(document, boxes):
        box = boxes[record_id]
        wanted = Size(
            model.w if measure in ("width", "size") else box.w,
            model.h if measure in ("height", "size") else box.h,
        )
        size = holding(record_id, wanted)
        new = Rect(box.center.x - size.w / 2, box.center.y - size.h / 2, size.w, size.h)
        if record_id != leader and new != box:
            maps[record_id] = onto(box, new)
    return map_each(document, maps)


def _moved(document: Document, moves: Sequence[tuple[Thing, Point]]) -> Diff:
    return move_each(document, {i: way for thing, way in moves for i in thing.ids if way != Point(0.0, 0.0)})


def _edge_way(box: Rect, to: Rect, edge: Edge) -> Point:
    """How far a box must go for its edge to lie on the target's."""
    ways: dict[Edge, Point] = {
        "left": Point(to.x - box.x, 0.0),
        "centre": Point(to.center.x - box.center.x, 0.0),
        "right": Point(to.right - box.right, 0.0),
        "top": Point(0.0, to.y - box.y),
        "middle": Point(0.0, to.center.y - box.center.y),
        "bottom": Point(0.0, to.bottom - box.bottom),
    }
    return ways[edge]


def _along(way: float, across: bool) -> Point:
    return Point(way, 0.0) if across else Point(0.0, way)


def _start(box: Rect, across: bool) -> float:
    return box.x if across else box.y


def _end(box: Rect, across: bool) -> float:
    return box.right if across else box.bottom


def _length(box: Rect, across: bool) -> float:
    return box.w if across else box.h


def _middle(box: Rect, across: bool) -> float:
    return box.center.x if across else box.center.y
