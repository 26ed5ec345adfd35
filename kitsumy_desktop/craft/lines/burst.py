"""The burst flash: everything outside a star is filled, its spikes point at the centre (craft.md §4.1).

Vertices of the star lie in turn on r_in·(1 + much·U) and r_in·(1 − little·U): the tips of the ink keep
close to the ellipse, the light between them reaches outward by different lengths.
"""

from __future__ import annotations

import math

from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.craft.dice import Dice
from kitsumy_desktop.craft.lines.rays import ellipse_radius, reach
from kitsumy_desktop.craft.lines.spread import places
from kitsumy_desktop.craft.lines.streak import Outlines

ANGLE, BUNDLED, TIP, LIGHT = 1, 2, 3, 4
"""Channels of the dice."""
LEAST_LIGHT = 0.35
"""A ray of light is at least this share of the longest one."""
ALL_THE_WAY = 0.85
"""Share of the way to the edge that the longest light runs at full length."""
FEWEST = 5
OUTSIDE = 10.0
"""Points by which the filled area is larger than what it is clipped to."""


def burst(lines: Lines, box: Rect, grow: float) -> Outlines:
    """The ink around the star inside `box`; `grow` makes the star smaller by as many points."""
    drawn = Outlines()
    outer = box.united(Rect(*lines.center, 0.0, 0.0)).grown(OUTSIDE)
    drawn.polygon(outer.corners())
    drawn.polygon(list(reversed(_star(lines, box, grow))))
    return drawn


def _star(lines: Lines, box: Rect, grow: float) -> list[tuple[float, float]]:
    dice = Dice(lines.seed)
    turn = math.radians(lines.angle)
    count = max(FEWEST, lines.count)
    angles = sorted(places(count, lines.bundle, min(lines.disarray, 0.9), dice, ANGLE))
    points: list[tuple[float, float]] = []
    for k, place in enumerate(angles):
        after = angles[k + 1] if k + 1 < count else angles[0] + 1
        tip = math.tau * place
        light = math.tau * (place + after) / 2
        near = ellipse_radius(lines.rx, lines.ry, tip) * (1 + lines.jitter * dice.at(TIP, k) ** 2)
        free = ellipse_radius(lines.rx, lines.ry, light)
        span = reach(box, *lines.center, math.cos(light + turn), math.sin(light + turn))
        room = max(0.0, (span[1] if span is not None else free * 2) - free)
        share = LEAST_LIGHT + (1 - LEAST_LIGHT) * dice.at(LIGHT, k) ** 2
        far = max(free * (1 + lines.jitter), free + room * ALL_THE_WAY * lines.length * share)
        for radius, theta in ((near, tip), (far, light)):
            radius = max(1.0, radius - grow)
            points.append(
                (
                    lines.center.x + radius * math.cos(theta + turn),
                    lines.center.y + radius * math.sin(theta + turn),
                )
            )
    return points
