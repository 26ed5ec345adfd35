"""A balloon's own room for text: padding, roundness and free outlines on top of what its kind has."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point, Rect, Size
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.craft.balloons.inner import inner_of
from kitsumy_desktop.craft.lettering.compose import candidate_boxes, natural_box, set_text, text_overflows
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.room import ROOMS
from kitsumy_desktop.craft.lettering.settext import SetText
from kitsumy_desktop.craft.lettering.style import TextStyle

LEAST = 1.0
"""No room is smaller than this, in points."""


def text_box(balloon: Balloon, size: float) -> Rect:
    """The box in page points of the body that a plain balloon would need for what this one has room for.

    `size`: letter size in points.
    """
    inner, extra = inner_of(balloon), _extra(balloon, size)
    middle = Point(
        balloon.center.x + inner.x * balloon.width / 2, balloon.center.y + inner.y * balloon.height / 2
    )
    w = max(LEAST, balloon.width * inner.w - extra.w)
    h = max(LEAST, balloon.height * inner.h - extra.h)
    return Rect(middle.x - w / 2, middle.y - h / 2, w, h)


def body_around(balloon: Balloon, box: Size, size: float) -> Size:
    """The size of this balloon's body that has room for what a plain one of `box` holds, in points."""
    inner, extra = inner_of(balloon), _extra(balloon, size)
    return Size((box.w + extra.w) / inner.w, (box.h + extra.h) / inner.h)


def set_balloon(balloon: Balloon, style: TextStyle, book: FaceBook) -> tuple[SetText, Point]:
    """A balloon's text broken and placed, and the page point it is placed about."""
    box = text_box(balloon, style.size)
    return set_text(balloon.text, balloon.kind, style, book, Size(box.w, box.h)), box.center


def overflows(balloon: Balloon, style: TextStyle, book: FaceBook) -> bool:
    """Whether the text is too large for the body."""
    box = text_box(balloon, style.size)
    return text_overflows(balloon.text, balloon.kind, style, book, Size(box.w, box.h))


def natural_body(balloon: Balloon, style: TextStyle, book: FaceBook, aspect: float | None = None) -> Size:
    """The smallest good body for the text, in points, near `aspect` (width by height) if given."""
    if aspect is not None:
        inner = inner_of(balloon)
        aspect *= inner.w / inner.h
    return body_around(balloon, natural_box(balloon.text, balloon.kind, style, book, aspect), style.size)


def candidate_bodies(balloon: Balloon, style: TextStyle, book: FaceBook) -> tuple[Size, ...]:
    """Bodies of different aspects that hold the text, the narrow one first."""
    boxes = candidate_boxes(balloon.text, balloon.kind, style, book)
    return tuple(body_around(balloon, box, style.size) for box in boxes)


def _extra(balloon: Balloon, size: float) -> Size:
    """What a padding other than the usual takes of width and height, in points."""
    room, more = ROOMS[balloon.kind], balloon.padding - 1.0
    return Size(2 * more * room.pad_x * size, 2 * more * room.pad_y * size)
