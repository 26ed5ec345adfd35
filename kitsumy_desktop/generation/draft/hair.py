"""Hair and beards, drawn in head measure (chin 0, crown 1, three-quarter view facing right)."""

from __future__ import annotations

import numpy as np

from kitsumy_desktop.generation.draft.curves import Points, Values, points
from kitsumy_desktop.generation.draft.cuts import CUTS, Shape
from kitsumy_desktop.generation.draft.look import Look
from kitsumy_desktop.generation.draft.pen import Pen


def _placed(shape: Shape, shift: float) -> Points:
    out = np.array(shape, dtype=np.float64)
    out[:, 0] += shift * np.clip(out[:, 1], 0.3, 1.0)
    return out


def _scalloped(shape: Points, depth: float, outer: int) -> Points:
    """The outer edge (the first `outer` points) broken into round locks."""
    out: list[Points] = []
    centre = np.array([-0.05, 0.62])
    for i, p in enumerate(shape):
        out.append(p)
        if 0 < i < outer and i + 1 < len(shape):
            middle = (p + shape[i + 1]) / 2
            way = middle - centre
            out.append(middle + way / max(1e-6, float(np.hypot(*way))) * depth)
            out[-2] = p - (p - centre) * depth * 0.9
    return np.array(out)


def hair_back(pen: Pen, look: Look, turn: float) -> None:
    """The masses behind head and shoulders."""
    cut = CUTS[look.hair]
    for shape in cut.back:
        pen.form(_placed(shape, 0.06 * (turn - 0.8)), look.hair_colour, width=1.0, shadow=0.05)
        if len(shape) > 7:
            inner = _placed(shape, 0.0)
            pen.shadow(inner * [0.72, 0.8] + [-0.04, 0.1], 170)


def hair_front(pen: Pen, look: Look, turn: float) -> None:
    """The cap of hair before the skull, with a few strands."""
    cut = CUTS[look.hair]
    shift = 0.06 * (turn - 0.8)
    if cut.front:
        shape = _placed(cut.front, shift)
        if cut.curls:
            shape = _scalloped(shape, cut.curls, 11)
        pen.form(shape, look.hair_colour, width=1.05, shadow=0.085)
    for strand in cut.strands:
        pen.line(_placed(strand, shift), 0.75, start=0.15, end=0.15)


# fmt: off
_BEARD = points(
    (-0.30, 0.42), (-0.33, 0.22), (-0.22, 0.0), (-0.02, -0.12), (0.16, -0.04), (0.25, 0.16), (0.255, 0.34),
    (0.17, 0.235), (0.09, 0.235), (0.0, 0.222), (-0.09, 0.235), (-0.17, 0.24), (-0.25, 0.32),
)
_BEARD_TURN = np.array([0.2, 0.2, 0.4, 1.0, 0.6, 0.3, 0.3, 0.6, 1.0, 1.0, 1.0, 0.8, 0.3])
_MOUSTACHE = points(
    (0.0, 0.245), (0.07, 0.235), (0.14, 0.17), (0.05, 0.20), (0.0, 0.212), (-0.05, 0.20), (-0.14, 0.17),
    (-0.07, 0.235),
)
_GOATEE = points((-0.07, 0.10), (0.07, 0.10), (0.055, 0.0), (0.0, -0.06), (-0.055, 0.0))
_STUBBLE = points(
    (-0.30, 0.3), (-0.2, 0.08), (0.0, 0.0), (0.2, 0.08), (0.27, 0.26), (0.1, 0.21), (0.0, 0.225), (-0.1, 0.21)
)
_STUBBLE_TURN = np.array([0.2, 0.4, 1.0, 0.5, 0.2, 1.0, 1.0, 1.0])
# fmt: on


def beard_front(pen: Pen, look: Look, turn: float) -> None:
    """Beard and moustache; each point of a shape follows the face's turn by its own share."""
    c, colour = 0.15 * turn, look.hair_colour
    if look.beard == "full":
        pen.form(_turned(_BEARD, _BEARD_TURN * c), colour, width=0.8, shadow=0.05)
        pen.line(points((c - 0.12, 0.06), (c - 0.1, -0.02)), 0.6)
        pen.line(points((c + 0.05, 0.05), (c + 0.05, -0.05)), 0.6)
    if look.beard in {"moustache", "full", "goatee"}:
        pen.form(_MOUSTACHE - (-c, 0.0), colour, width=0.6)
    if look.beard == "goatee":
        pen.form(_GOATEE - (-c, 0.0), colour, width=0.7)
    if look.beard == "stubble":
        pen.shadow(_turned(_STUBBLE, _STUBBLE_TURN * c), 110)


def _turned(shape: Points, shift: Values) -> Points:
    return shape + np.stack([shift, np.zeros(len(shift))], axis=1)
