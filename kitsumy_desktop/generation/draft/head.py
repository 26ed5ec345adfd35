"""The head: skull, ear, hair, hat, features in order, and where the face ends up on the picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kitsumy_desktop.generation.draft.curves import Points, between, ellipse, points
from kitsumy_desktop.generation.draft.face import MOODS, MOUTH_LEVEL, Features, draw_features, spectacles
from kitsumy_desktop.generation.draft.hair import beard_front, hair_back, hair_front
from kitsumy_desktop.generation.draft.hats import draw_hat
from kitsumy_desktop.generation.draft.look import Look
from kitsumy_desktop.generation.draft.pen import Pen

FRONT = points(
    (0, 1.0), (0.24, 0.955), (0.37, 0.80), (0.385, 0.60), (0.355, 0.42), (0.30, 0.20), (0.165, 0.045),
    (0, 0), (-0.165, 0.045), (-0.30, 0.20), (-0.355, 0.42), (-0.385, 0.60), (-0.37, 0.80), (-0.24, 0.955),
)  # fmt: skip
THREE_QUARTER = points(
    (-0.04, 1.0), (0.20, 0.955), (0.335, 0.81), (0.345, 0.625), (0.315, 0.42), (0.285, 0.215), (0.22, 0.055),
    (0.105, -0.012), (-0.07, 0.055), (-0.26, 0.20), (-0.35, 0.42), (-0.43, 0.62), (-0.425, 0.80),
    (-0.27, 0.95),
)  # fmt: skip


@dataclass(frozen=True)
class HeadView:
    """How one head is drawn. `eye` scales the eyes, `toon` simplifies the nose: both belong to the style."""

    look: Look
    mood: str
    turn: float
    eye: float = 1.0
    toon: bool = False
    away: bool = False
    """Seen from behind."""


def skull(view: HeadView) -> Points:
    """The contour of a face for the character's jaw and age."""
    shape = between(FRONT, THREE_QUARTER, min(1.0, view.turn / 0.85)).copy()
    wide = 1.0 + 0.16 * (view.look.jaw - 0.5) + 0.06 * (view.look.girth - 1.0)
    for i in (5, 6, 8, 9):
        shape[i, 0] = shape[7, 0] * 0.3 + (shape[i, 0] - shape[7, 0] * 0.3) * wide
    if view.look.age == "child" or view.toon:
        shape[[4, 10], 0] *= 1.05
        shape[[5, 9], 0] *= 1.06
        shape[:, 1] = np.where(shape[:, 1] < 0.3, 0.3 + (shape[:, 1] - 0.3) * 0.9, shape[:, 1])
    return shape


def draw_head_back(pen: Pen, view: HeadView) -> None:
    """Hair that falls behind the shoulders: drawn before the body."""
    hair_back(pen, view.look, view.turn)


def draw_head(pen: Pen, view: HeadView) -> None:
    """The head over its neck."""
    look, detail = view.look, 0 if pen.unit < 46 else 1 if pen.unit < 420 else 2
    if view.away:
        _from_behind(pen, view)
        return
    pen.form(skull(view), look.skin, width=1.15, shadow=0.07)
    _planes(pen, view)
    if look.hair not in {"bob", "long", "wavy", "fringe"}:
        _ear(pen, view)
    draw_features(Features(pen, look, MOODS[view.mood], view.turn, view.eye, detail, view.toon))
    beard_front(pen, look, view.turn)
    hair_front(pen, look, view.turn)
    if look.glasses:
        spectacles(Features(pen, look, MOODS[view.mood], view.turn, view.eye, detail, view.toon))
    if look.earrings and detail:
        pen.form(ellipse(-0.33, 0.27, 0.026, 0.034, 10), look.accent, width=0.5)
    if look.hat:
        draw_hat(pen, look)


def _planes(pen: Pen, view: HeadView) -> None:
    """Shadow under the hair and in the sockets: gives the face its depth."""
    c = 0.15 * view.turn
    if view.look.hair not in {"bald", "tonsure", "mohawk"}:
        pen.shadow(
            points(
                (-0.30, 0.6),
                (-0.2, 0.74),
                (0.0, 0.80),
                (0.2, 0.80),
                (0.33, 0.72),
                (0.335, 0.78),
                (0.1, 0.9),
                (-0.2, 0.86),
                (-0.34, 0.7),
            ),
            170,
        )
    if not view.toon:
        for x in (c - 0.16, c + 0.15):
            pen.shadow(
                points((x - 0.075, 0.515), (x, 0.54), (x + 0.075, 0.515), (x + 0.05, 0.5), (x - 0.05, 0.5)),
                120,
            )
    pen.shadow(points((c - 0.05, 0.108), (c, 0.122), (c + 0.05, 0.108), (c, 0.096)), 110)


def _ear(pen: Pen, view: HeadView) -> None:
    x = -0.34 + 0.035 * view.turn
    pen.form(
        points(
            (x + 0.04, 0.48),
            (x - 0.02, 0.54),
            (x - 0.075, 0.50),
            (x - 0.07, 0.40),
            (x - 0.03, 0.315),
            (x + 0.03, 0.32),
            (x + 0.05, 0.40),
        ),
        view.look.skin,
        width=0.95,
    )
    pen.line(points((x + 0.005, 0.49), (x - 0.04, 0.475), (x - 0.035, 0.41), (x + 0.005, 0.385)), 0.6)
    if view.turn < 0.4:
        pen.form(
            points((0.35, 0.48), (0.40, 0.53), (0.43, 0.47), (0.40, 0.36), (0.36, 0.32)),
            view.look.skin,
            width=0.95,
        )


def _from_behind(pen: Pen, view: HeadView) -> None:
    look = view.look
    bald = look.hair in {"bald", "tonsure"}
    pen.form(FRONT, look.skin if bald else look.hair_colour, width=1.15, shadow=0.1)
    hair_back(pen, look, 0.0)
    if not bald:
        pen.form(
            np.vstack(
                [
                    FRONT[10:] * [1.16, 1.06],
                    FRONT[:5] * [1.16, 1.06],
                    points((0.2, 0.16), (0, 0.12), (-0.2, 0.16)),
                ]
            ),
            look.hair_colour,
            width=1.0,
            shadow=0.1,
        )
        for x in (-0.2, -0.02, 0.18):
            pen.line(points((x * 0.4, 0.98), (x, 0.7), (x * 1.1, 0.3)), 0.7)
    if look.hat:
        draw_hat(pen, look)


def face_place(pen: Pen, view: HeadView) -> tuple[Points, Points]:
    """Pixels of the face's box corners (jaw to hairline) and of the mouth."""
    c = 0.15 * view.turn
    box = pen.px(
        points(
            (-0.27 + c * 0.35, 0.0), (0.31 + c * 0.15, 0.0), (0.31 + c * 0.15, 0.82), (-0.27 + c * 0.35, 0.82)
        )
    )
    return box, pen.px(points((c * 1.08, MOUTH_LEVEL)))[0]
