"""Outlines of the figures in a picture, before which balloons may stand behind."""

from __future__ import annotations

import math

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Polygon, area
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.panel import Art, FaceBox

LEAST_AREA = 1e-5
"""An outline smaller than this share of its picture is none."""
HEAD_STEPS = 14
"""Corners of the upper half of a proposed head."""


def set_figures(document: Document, panel_id: PanelId, outlines: tuple[Polygon, ...]) -> Diff:
    """The figures of a panel's picture, as outlines in fractions of it; nothing without a picture."""
    panel = document.panel(panel_id)
    if panel.art is None:
        return Diff({})
    kept = tuple(o for o in outlines if len(o) >= 3 and area(o) >= LEAST_AREA)
    return changed(
        document, [msgspec.structs.replace(panel, art=msgspec.structs.replace(panel.art, front=kept))]
    )


def propose_figures(document: Document, panel_id: PanelId) -> Diff:
    """Head and shoulders around every face that is known, besides the outlines there are.

    Raises InputError for a picture in which no face is known.
    """
    art = document.panel(panel_id).art
    if art is None or not art.faces:
        raise InputError("No face is known in this picture.", "Outline the figure with the Figure tool.")
    fresh = tuple(head_and_shoulders(face, art) for face in art.faces)
    return set_figures(document, panel_id, (*art.front, *(o for o in fresh if o not in art.front)))


def head_and_shoulders(face: FaceBox, art: Art) -> Polygon:
    """A bust around a face, in fractions of the picture, clockwise; it ends at the picture's edge."""
    shape = art.height / max(1, art.width)
    cx, cy = face.x + face.w / 2, face.y + face.h * 0.46
    # hair stands off the face; in pictures that are not square a fraction across is another length than down
    rx, ry = max(face.w, face.h * shape * 0.8) * 0.68, face.h * 0.78
    points = [Point(cx - 0.62 * rx, cy + 1.02 * ry)]
    for k in range(HEAD_STEPS + 1):
        turn = math.pi * (-1.12 + 1.24 * k / HEAD_STEPS)
        points.append(Point(cx + rx * math.cos(turn), cy + ry * math.sin(turn)))
    points += [
        Point(cx + 0.62 * rx, cy + 1.02 * ry),
        Point(cx + 0.75 * rx, cy + 1.28 * ry),
        Point(cx + 1.75 * rx, cy + 1.62 * ry),
        Point(cx + 2.15 * rx, cy + 2.1 * ry),
        Point(cx + 2.3 * rx, cy + 3.0 * ry),
        Point(cx - 2.3 * rx, cy + 3.0 * ry),
        Point(cx - 2.15 * rx, cy + 2.1 * ry),
        Point(cx - 1.75 * rx, cy + 1.62 * ry),
        Point(cx - 0.75 * rx, cy + 1.28 * ry),
    ]
    return tuple(Point(max(0.0, min(1.0, p.x)), max(0.0, min(1.0, p.y))) for p in points)
