"""Hands in heads: drawn from the wrist, hanging down, palm toward the body."""

from __future__ import annotations

from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.curves import Points, points
from kitsumy_desktop.generation.draft.pen import Pen

Finger = tuple[tuple[float, float], ...]

OPEN_FINGERS: tuple[Finger, ...] = (
    ((-0.085, -0.2), (-0.16, -0.36), (-0.185, -0.44)),
    ((-0.03, -0.24), (-0.055, -0.42), (-0.06, -0.53)),
    ((0.03, -0.24), (0.05, -0.42), (0.06, -0.52)),
    ((0.085, -0.2), (0.135, -0.34), (0.165, -0.43)),
)
OPEN_THUMB: Finger = ((0.08, -0.08), (0.19, -0.16), (0.26, -0.26))


def draw_hand(pen: Pen, wrist: Points, forearm: float, kind: str, skin: Rgb, size: float = 1.0) -> None:
    """A hand at `wrist` along a forearm that points `forearm` degrees from straight down."""
    hand = pen.at(wrist, -forearm, size)
    draw = {"fist": _fist, "grip": _fist, "open": _open, "point": _point}.get(kind, _relaxed)
    draw(hand, skin)


def _relaxed(hand: Pen, skin: Rgb) -> None:
    hand.form(
        points(
            (-0.085, 0.03),
            (0.085, 0.03),
            (0.115, -0.12),
            (0.105, -0.28),
            (0.05, -0.43),
            (-0.02, -0.45),
            (-0.085, -0.34),
            (-0.115, -0.16),
        ),
        skin,
        shadow=0.04,
    )
    hand.form(
        points((0.07, -0.05), (0.13, -0.1), (0.15, -0.24), (0.115, -0.31), (0.08, -0.26), (0.06, -0.14)),
        skin,
        width=0.8,
    )
    if hand.unit > 60:
        hand.line(points((0.03, -0.42), (0.035, -0.3)), 0.55)
        hand.line(points((-0.03, -0.43), (-0.025, -0.29)), 0.55)


def _fist(hand: Pen, skin: Rgb) -> None:
    hand.form(
        points(
            (-0.09, 0.03),
            (0.09, 0.03),
            (0.15, -0.06),
            (0.165, -0.2),
            (0.11, -0.3),
            (-0.06, -0.31),
            (-0.15, -0.22),
            (-0.14, -0.06),
        ),
        skin,
        shadow=0.05,
    )
    if hand.unit > 44:
        hand.form(
            points(
                (-0.13, -0.1), (-0.02, -0.12), (0.08, -0.19), (0.06, -0.245), (-0.04, -0.215), (-0.13, -0.18)
            ),
            skin,
            width=0.7,
        )
        for x in (-0.06, 0.015, 0.085):
            hand.line(points((x, -0.3), (x + 0.004, -0.225)), 0.6, start=0.9)


def _open(hand: Pen, skin: Rgb) -> None:
    if hand.unit < 30:
        _relaxed(hand, skin)
        return
    for finger in OPEN_FINGERS:
        hand.limb(points(*finger), [0.085, 0.08, 0.055], skin, width=0.8)
    hand.limb(points(*OPEN_THUMB), [0.1, 0.085, 0.06], skin, width=0.8)
    hand.form(
        points(
            (-0.08, 0.03),
            (0.08, 0.03),
            (0.125, -0.1),
            (0.11, -0.24),
            (0.0, -0.275),
            (-0.11, -0.24),
            (-0.115, -0.1),
        ),
        skin,
        width=0.0,
        shadow=0.03,
    )
    hand.line(points((-0.08, 0.03), (-0.118, -0.1), (-0.112, -0.22)), 0.85)
    hand.line(points((0.08, 0.03), (0.1, -0.06)), 0.85)
    hand.line(points((0.07, -0.1), (0.02, -0.16), (0.02, -0.22)), 0.5)


def _point(hand: Pen, skin: Rgb) -> None:
    hand.limb(points((0.05, -0.2), (0.07, -0.4), (0.07, -0.56)), [0.1, 0.085, 0.06], skin, width=0.85)
    _fist(hand, skin)
