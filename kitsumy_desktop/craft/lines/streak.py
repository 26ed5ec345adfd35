"""One stroke of a line effect: a thin ribbon along a way, tapered, as a closed outline."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kitsumy_desktop.comic.path import Path
from kitsumy_desktop.comic.records.lines import Taper

HAIR = 1e-6
POINTED = 4.0
"""How far the point of a wider copy lies beyond that of its line, as a multiple of what it is wider."""

PROFILES: dict[Taper, tuple[tuple[float, float], ...]] = {
    "none": ((0.0, 1.0), (1.0, 1.0)),
    "start": ((0.0, 0.0), (1.0, 1.0)),
    "end": ((0.0, 1.0), (1.0, 0.0)),
    "both": ((0.0, 0.0), (0.4, 1.0), (0.6, 1.0), (1.0, 0.0)),
}
"""Width along a stroke: (how far along, share of the full width)."""


class Rib(NamedTuple):
    """A place on the middle line of a stroke: where, the unit normal there, half the width."""

    x: float
    y: float
    nx: float
    ny: float
    half: float


class Outlines:
    """Collects closed outlines, all filled as one path."""

    def __init__(self) -> None:
        self._ops: list[str] = []
        self._xy: list[float] = []

    def add(self, ribs: Sequence[Rib], grow: float = 0.0, turns: Sequence[float] = ()) -> None:
        """The ribbon through these ribs, `grow` points wider on every side.

        Where it has no width it ends in a point. `turns` are the angles in radians between one rib and the
        next, for a ribbon along an arc.
        """
        if grow > 0:
            ribs, turns = _grown(ribs, grow, turns)
        left = [(r.x + r.nx * r.half, r.y + r.ny * r.half) for r in ribs]
        right = [(r.x - r.nx * r.half, r.y - r.ny * r.half) for r in ribs]
        self._xy += left[0]
        self._ops.append("M")
        self._side(ribs, left, range(1, len(ribs)), 1, turns)
        last = len(ribs) - 1
        if ribs[last].half > HAIR:
            self._xy += right[last]
            self._ops.append("L")
        self._side(ribs, right, range(last - 1, -1, -1), -1, turns)
        self._ops.append("Z")

    def _side(
        self,
        ribs: Sequence[Rib],
        at: Sequence[tuple[float, float]],
        order: range,
        step: int,
        turns: Sequence[float],
    ) -> None:
        """One side of a ribbon, from the place before the first of `order` on."""
        for i in order:
            here, there = at[i - step], at[i]
            turn = turns[min(i, i - step)] if turns else 0.0
            if turn > HAIR:
                a, b = ribs[i - step], ribs[i]
                h = step * _handle(math.dist(here, there), turn)
                self._xy += (here[0] + a.ny * h, here[1] - a.nx * h, there[0] - b.ny * h, there[1] + b.nx * h)
            self._xy += there
            self._ops.append("C" if turn > HAIR else "L")

    def polygon(self, points: Sequence[tuple[float, float]]) -> None:
        """A closed outline through points."""
        for x, y in points:
            self._xy += (x, y)
        self._ops.append("M" + "L" * (len(points) - 1) + "Z")

    def path(self) -> Path:
        """Everything collected."""
        return Path("".join(self._ops), tuple(self._xy))


def _handle(chord: float, turn: float) -> float:
    """Length of a cubic's handles for an arc of `turn` radians over a chord."""
    return 4 / 3 * math.tan(turn / 4) * chord / (2 * math.sin(turn / 2))


def _grown(ribs: Sequence[Rib], grow: float, turns: Sequence[float]) -> tuple[Sequence[Rib], Sequence[float]]:
    """A wider ribbon whose points lie further out."""
    wider = [r._replace(half=r.half + grow) for r in ribs]
    angles = list(turns)
    if ribs[0].half <= HAIR:
        wider.insert(0, _beyond(ribs[0], ribs[1], grow))
        angles = [0.0, *angles] if turns else []
    if ribs[-1].half <= HAIR:
        wider.append(_beyond(ribs[-1], ribs[-2], grow))
        angles = [*angles, 0.0] if turns else []
    return wider, angles


def _beyond(end: Rib, before: Rib, grow: float) -> Rib:
    dx, dy = end.x - before.x, end.y - before.y
    length = max(HAIR, math.hypot(dx, dy))
    return end._replace(
        x=end.x + dx / length * POINTED * grow, y=end.y + dy / length * POINTED * grow, half=0.0
    )


def width_at(profile: Sequence[tuple[float, float]], t: float) -> float:
    """The share of the full width at `t`, 0..1 along the stroke."""
    for (t0, w0), (t1, w1) in pairwise(profile):
        if t <= t1:
            return w0 + (w1 - w0) * max(0.0, t - t0) / max(HAIR, t1 - t0)
    return profile[-1][1]
