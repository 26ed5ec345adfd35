"""What hangs on the trunk: shirts, jackets, coats, dresses, collars. Heads, y up, facing right."""

from __future__ import annotations

import numpy as np

from kitsumy_desktop.generation.draft.curves import Points
from kitsumy_desktop.generation.draft.fronts import draw_front
from kitsumy_desktop.generation.draft.look import Look
from kitsumy_desktop.generation.draft.pen import Pen
from kitsumy_desktop.generation.draft.pose import Build, Skeleton
from kitsumy_desktop.generation.draft.trunk import Trunk

LONG = {"coat", "cloak", "robe"}


def long_garment(look: Look) -> bool:
    """Whether the garment reaches below the hips."""
    return look.top in LONG


def _outline(trunk: Trunk, bottom: float, loose: float, look: Look) -> Points:
    b, near, far = trunk.build, trunk.near, trunk.far
    waist, hip = b.waist * loose, b.hip * loose
    bust = 0.06 if look.female and look.age != "child" else 0.0
    belly = max(0.0, look.girth - 1.1) * 0.5
    return trunk.at(
        (near * 0.30, 1.035),
        (near * 0.72, 0.985),
        (near * 1.08, 0.86),
        (near * 1.0, 0.70),
        (-waist - belly * 0.3, 0.36),
        (-hip * 1.04, 0.08),
        (-hip * 1.02, bottom),
        (0.0, bottom - 0.02),
        (hip * 0.98, bottom),
        (hip + belly * 0.5, 0.08),
        (waist + belly, 0.36),
        (far * 0.98 + bust, 0.66),
        (far * 1.1, 0.86),
        (far * 0.75, 0.985),
        (far * 0.32, 1.035),
    )


def draw_skirt_parts(pen: Pen, look: Look, bones: Skeleton, build: Build) -> None:
    """Whatever falls below the hips and covers the legs."""
    trunk = Trunk(bones, build)
    knees = bones.knees.mean(axis=0)
    if look.top in LONG:
        reach, colour, spread = 1.12, look.top_colour, 1.18
    elif look.top == "dress":
        reach, colour, spread = 1.18, look.top_colour, 1.5
    elif look.bottom == "skirt":
        reach, colour, spread = 1.05, look.bottom_colour, 1.45
    else:
        return
    if look.top == "robe":
        reach = 1.85
    hem = bones.hip + (knees - bones.hip) * reach
    wide_legs = abs(float((bones.knees[1] - bones.knees[0]) @ trunk.across)) * 0.5
    half = build.hip * spread + wide_legs * 0.75
    way = hem - bones.hip
    side = np.array([-way[1], way[0]]) / max(1e-6, float(np.hypot(*way)))
    top = trunk.at((-build.waist * 1.02, 0.3), (build.waist * 1.02, 0.3))
    hips = trunk.at((-build.hip * 1.14, 0.0), (build.hip * 1.14, 0.0))
    low = way * 0.05
    shape = np.stack(
        [
            top[0],
            hips[0],
            hem - side * half,
            hem - side * half * 0.5 + low,
            hem + low * 1.4,
            hem + side * half * 0.5 + low,
            hem + side * half,
            hips[1],
            top[1],
        ]
    )
    pen.form(shape, colour, shadow=0.16)
    if pen.unit > 36:
        for u in (-0.45, 0.1, 0.5):
            start = bones.hip + side * build.hip * u + way * 0.25
            pen.line(
                np.stack([hem + side * half * u * 0.95 + low * 0.8, start + way * 0.3, start]),
                0.7,
                start=0.8,
                end=0.05,
            )
        if look.top in LONG:
            pen.line(np.stack([bones.hip + side * 0.1, hem + side * 0.16 + low]), 1.0, start=0.8, end=0.6)


def draw_torso(pen: Pen, look: Look, bones: Skeleton, build: Build) -> None:
    """The garment on the trunk, with its collar and folds."""
    trunk = Trunk(bones, build)
    loose = {"hoodie": 1.14, "coat": 1.14, "sweater": 1.12, "jacket": 1.1, "robe": 1.16, "cloak": 1.2}.get(
        look.top, 1.03
    )
    bottom = -0.13 if look.top not in {"dress", "vest"} else 0.0
    if look.bottom == "skirt" and look.top not in LONG:
        bottom = 0.16
    pen.form(_outline(trunk, bottom, loose, look), look.top_colour, width=1.15, shadow=0.17)
    if pen.unit > 26:
        _folds(pen, trunk, look)
        draw_front(pen, trunk, look, bottom)
    if look.scarf:
        pen.form(
            trunk.at((-0.36, 1.08), (-0.1, 1.15), (0.26, 1.1), (0.32, 0.98), (0.06, 0.93), (-0.3, 0.97)),
            look.accent,
            shadow=0.05,
        )
        pen.form(
            trunk.at((0.06, 1.0), (0.26, 0.98), (0.3, 0.6), (0.2, 0.42), (0.08, 0.45), (0.1, 0.7)),
            look.accent,
            shadow=0.05,
        )


def _folds(pen: Pen, trunk: Trunk, look: Look) -> None:
    waist, near, far = trunk.build.waist, trunk.near, trunk.far
    pen.line(trunk.at((near * 0.94, 0.74), (near * 0.62, 0.66), (near * 0.5, 0.6)), 0.7)
    pen.line(trunk.at((far * 0.98, 0.74), (far * 0.7, 0.66)), 0.6)
    pen.line(trunk.at((-waist * 0.98, 0.32), (-waist * 0.5, 0.27), (-waist * 0.1, 0.29)), 0.65)
    pen.line(trunk.at((waist * 0.98, 0.25), (waist * 0.6, 0.2)), 0.6)
    if look.top in {"sweater", "hoodie"}:
        pen.line(
            trunk.at((-waist * 1.08, -0.06), (0.0, -0.09), (waist * 1.08, -0.06)), 0.7, start=0.9, end=0.9
        )
