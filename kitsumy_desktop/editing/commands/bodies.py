"""Bodies of balloons: free outlines, and body and text fitted to each other."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.forms.outline import is_simple
from kitsumy_desktop.comic.geometry import Point, Polygon, bounds
from kitsumy_desktop.comic.ids import BalloonId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.craft.balloons.base import base_curve, free_curve
from kitsumy_desktop.craft.lettering.balloon_text import natural_body, overflows
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.editing.commands.balloons import balloons_of
from kitsumy_desktop.editing.commands.letter import fit_balloon

POINTS = 12
"""Control points of a body that is made free."""
MOST_POINTS = 32
"""More control points than this are no help."""
LEAST_SCALE, MOST_SCALE = 0.4, 4.0
"""Limits of what text is scaled by to fill its body."""
STRETCHES = (0.7, 0.85, 1.0, 1.2, 1.4)
"""Proportions tried for the room around a text, as shares of the body's own."""
STEPS = 14
"""Halvings when the largest text is sought."""


def free_bodies(document: Document, ids: Collection[RecordId]) -> Diff:
    """Bodies turned into control points on the outline they have; free ones stay as they are."""
    freed = []
    for balloon in balloons_of(document, ids):
        if not balloon.outline:
            loop = base_curve(balloon)
            step = loop.length / POINTS
            points = tuple(loop.at(loop.place_at(k * step)) for k in range(POINTS))
            freed.append(with_points(balloon, points))
    return changed(document, freed)


def reset_bodies(document: Document, ids: Collection[RecordId]) -> Diff:
    """Bodies as their kind has them."""
    plain = [msgspec.structs.replace(b, outline=(), roundness=None) for b in balloons_of(document, ids)]
    return changed(document, plain)


def plain_bodies(document: Document, ids: Collection[RecordId], book: FaceBook) -> Diff:
    """Padding, corners, lines and colours as the kind has them; free outlines stay."""
    plain = [
        msgspec.structs.replace(
            b, padding=1.0, roundness=None, stroke=None, ink=None, fill=None, double=False
        )
        for b in balloons_of(document, ids)
    ]
    diff = changed(document, plain)
    resized = [b.id for b in plain if document.balloon(b.id).padding != 1.0]
    return diff.then(fit_bodies(diff.applied_to(document), resized, book))


def set_outline(document: Document, balloon_id: BalloonId, points: Polygon) -> Diff:
    """Other control points for a free body, in page points.

    Raises InputError for fewer than three, for more than make sense, and for a body that would cross itself.
    """
    if len(points) < 3:
        raise InputError("A balloon's outline needs three points.")
    if len(points) > MOST_POINTS:
        raise InputError("This outline has as many points as it can have.", "Remove one with Alt+click.")
    if crosses_itself(points):
        raise InputError("A balloon's outline cannot cross itself.")
    return changed(document, [with_points(document.balloon(balloon_id), points)])


def with_points(balloon: Balloon, points: Polygon) -> Balloon:
    """The balloon with these control points, in page points; its box is the one around them."""
    box = bounds(points)
    w, h = max(box.w, 1.0), max(box.h, 1.0)
    outline = tuple(Point((p.x - box.center.x) / w * 2, (p.y - box.center.y) / h * 2) for p in points)
    return msgspec.structs.replace(
        balloon, outline=outline, center=box.center, width=w, height=h, locked=True, sized=True
    )


def crosses_itself(points: Polygon) -> bool:
    """Whether the smooth curve through the points crosses itself."""
    return not is_simple(free_curve(points).samples[:-1:2])


def fit_bodies(document: Document, ids: Collection[RecordId], book: FaceBook) -> Diff:
    """Bodies fitted to their text, which keeps its size."""
    diff = EMPTY
    for balloon in balloons_of(document, ids):
        diff = diff.then(fit_balloon(diff.applied_to(document), balloon.id, book))
    return diff


def fit_texts(document: Document, ids: Collection[RecordId], book: FaceBook) -> Diff:
    """Texts scaled to fill their bodies, which keep their size; no text is larger than its body holds."""
    return changed(document, [_filled(document, b, book) for b in balloons_of(document, ids)])


def _filled(document: Document, balloon: Balloon, book: FaceBook) -> Balloon:
    if not balloon.text.strip():
        return balloon

    def scaled(scale: float) -> Balloon:
        return msgspec.structs.replace(balloon, text_scale=scale, sized=True)

    low, high = LEAST_SCALE, MOST_SCALE
    for _ in range(STEPS):
        middle = (low * high) ** 0.5
        low, high = (middle, high) if _holds(document, scaled(middle), book) else (low, middle)
    return scaled(round(low - 0.005, 2) if low > LEAST_SCALE else LEAST_SCALE)


def _holds(document: Document, balloon: Balloon, book: FaceBook) -> bool:
    """Whether the body leaves its text the usual room around it."""
    style = balloon_style(document, document.page(balloon.page), balloon)
    if overflows(balloon, style, book):
        return False
    aspect = balloon.width / balloon.height
    needed = (natural_body(balloon, style, book, aspect * share) for share in STRETCHES)
    return any(need.w <= balloon.width and need.h <= balloon.height for need in needed)
