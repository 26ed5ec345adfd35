"""A balloon's outline: body and tails as one closed curve, the thought trail, pen and fill."""

from __future__ import annotations

import random

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, contains
from kitsumy_desktop.comic.ids import derived_seed
from kitsumy_desktop.comic.path import Path, flatten
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Lettering
from kitsumy_desktop.craft.balloons.bodies import BODIES
from kitsumy_desktop.craft.balloons.loop import Loop, Piece, closed_path
from kitsumy_desktop.craft.balloons.tails import Cut, cut_tails, tail_tips
from kitsumy_desktop.craft.balloons.trail import thought_trail

PEN = {"shout": 1.25}
"""Stroke of a kind as a multiple of the lettering's."""

TEETH = {"shout": 2, "radio": 2}
"""Pieces per tooth: a tail of these bodies takes the place of a tooth."""


class BalloonOutline(msgspec.Struct, frozen=True):
    """How a balloon is drawn. Paths in page points; fill `body` and `extras`, then stroke them."""

    body: Path
    extras: tuple[Path, ...]
    fill: str
    stroke: float
    dash: tuple[float, ...] = ()
    ink: str = "#111111"


def balloon_outline(
    balloon: Balloon, lettering: Lettering, panel_shape: Polygon | None = None
) -> BalloonOutline:
    """The outline of a balloon. The same balloon always looks the same: its dice are its id's."""
    em = lettering.size * balloon.text_scale
    body = BODIES[balloon.kind](balloon.box, em, random.Random(derived_seed("balloon", balloon.id)))
    tails = () if balloon.kind == "caption" else tail_tips(balloon, panel_shape)
    extras: tuple[Path, ...] = ()
    if balloon.kind == "thought":
        extras = tuple(e for t in tails for e in thought_trail(body, balloon.center, t, em))
        tails = ()
    stroke = lettering.stroke * PEN.get(balloon.kind, 1.0)
    dash = (4 * stroke, 3 * stroke) if balloon.kind == "whisper" else ()
    tooth = TEETH.get(balloon.kind, 0)
    cuts = cut_tails(body, balloon.center, tails, em, tooth, bolts=balloon.kind == "radio")
    path = _with_tails(body, cuts)
    return BalloonOutline(path, extras, balloon.fill or lettering.paper, stroke, dash, lettering.ink)


def balloon_bounds(balloon: Balloon, lettering: Lettering, panel_shape: Polygon | None = None) -> Rect:
    """The rectangle a drawn balloon touches, tails and pen included."""
    outline = balloon_outline(balloon, lettering, panel_shape)
    box = outline.body.bounds()
    for extra in outline.extras:
        box = box.united(extra.bounds())
    return box.grown(outline.stroke)


def outline_contains(outline: BalloonOutline, point: Point) -> bool:
    """Whether a point is on the balloon: its body, a tail or the trail."""
    return any(
        contains(polyline, point) for path in (outline.body, *outline.extras) for polyline in flatten(path, 8)
    )


def _with_tails(body: Loop, cuts: list[Cut]) -> Path:
    pieces: list[Piece] = []
    for i, cut in enumerate(cuts):
        following = cuts[(i + 1) % len(cuts)]
        pieces += cut.pieces
        pieces += body.between(cut.end, following.start)
    return closed_path(pieces or body.pieces)
