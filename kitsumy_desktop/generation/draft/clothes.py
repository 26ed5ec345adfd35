"""What hangs on the trunk: shirts, jackets, coats, dresses, collars. Heads, y up, facing right."""

from __future__ import annotations

import numpy as np

from kitsumy_desktop.generation.draft.curves import Points, ellipse, points
from kitsumy_desktop.generation.draft.look import Look, darker
from kitsumy_desktop.generation.draft.pen import Pen
from kitsumy_desktop.generation.draft.pose import Build, Skeleton

LONG = {"coat", "cloak", "robe"}
OPEN_FRONT = {"jacket", "coat", "suit", "cloak"}


def long_garment(look: Look) -> bool:
    """Whether the garment reaches below the hips."""
    return look.top in LONG


class Trunk:
    """The trunk's own measure: `at(u, v)` is `u` heads to the right of the spine at height `v` (0 hip, 1 neck)."""

    def __init__(self, bones: Skeleton, build: Build) -> None:
        """From the joints."""
        self.bones, self.build = bones, build
        self.spine = bones.neck - bones.hip
        length = max(1e-6, float(np.hypot(*self.spine)))
        self.across = np.array([self.spine[1], -self.spine[0]]) / length
        self.near = float((bones.shoulders[0] - bones.neck) @ self.across)
        self.far = float((bones.shoulders[1] - bones.neck) @ self.across)

    def at(self, *uv: tuple[float, float]) -> Points:
        """Places on the trunk."""
        table = np.array(uv)
        out: Points = self.bones.hip + table[:, :1] * self.across + table[:, 1:] * self.spine
        return out


def _outline(trunk: Trunk, bottom: float, loose: float, look: Look) -> Points:
    b, near, far = trunk.build, trunk.near, trunk.far
    waist, hip = b.waist * loose, b.hip * loose
    bust = 0.06 if look.female and look.age != "child" else 0.0
    belly = max(0.0, look.girth - 1.1) * 0.5
    return trunk.at(
        (near * 0.30, 1.035), (near * 0.72, 0.985), (near * 1.08, 0.86), (near * 1.0, 0.70), (-waist - belly * 0.3, 0.36), (-hip * 1.04, 0.08), (-hip * 1.02, bottom),
        (0.0, bottom - 0.02), (hip * 0.98, bottom), (hip + belly * 0.5, 0.08), (waist + belly, 0.36), (far * 0.98 + bust, 0.66), (far * 1.1, 0.86), (far * 0.75, 0.985), (far * 0.32, 1.035),
    )  # fmt: skip


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
        _front(pen, trunk, look, bottom)
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


def _front(pen: Pen, trunk: Trunk, look: Look, bottom: float) -> None:
    c = 0.18 * (trunk.far + trunk.near) + 0.14
    if look.top in OPEN_FRONT:
        _open_front(pen, trunk, look, c, bottom)
    elif look.top in {"shirt", "uniform", "waistcoat"}:
        pen.line(trunk.at((c, 0.96), (c + 0.03, 0.5), (c, bottom)), 0.7, start=0.8, end=0.5)
        for v in (0.8, 0.6, 0.4, 0.2):
            pen.mark(trunk.at(*[(c + 0.06 + x, v + y * 0.5) for x, y in ellipse(0, 0, 0.022, 0.022, 8)]))
        for side in (-1, 1):
            pen.form(
                trunk.at(
                    (c, 0.955),
                    (c + side * 0.17, 0.86),
                    (c + side * 0.3, 1.0),
                    (c + side * 0.2, 1.1),
                ),
                look.inner_colour if look.top == "waistcoat" else darker(look.top_colour, 1.1),
                width=0.8,
                smooth=False,
                shadow=0.03,
            )
        if look.top == "uniform":
            pen.form(
                trunk.at((-0.5, 0.13), (0.48, 0.13), (0.5, 0.04), (-0.5, 0.04)),
                look.shoe_colour,
                smooth=False,
                width=0.7,
            )
            pen.form(
                trunk.at((c + 0.18, 0.72), (c + 0.36, 0.72), (c + 0.36, 0.62), (c + 0.18, 0.62)),
                look.accent,
                smooth=False,
                width=0.6,
            )
    elif look.top in {"tshirt", "sweater", "dress", "vest", "robe"}:
        pen.form(
            trunk.at(
                (c - 0.26, 1.06),
                (c - 0.12, 0.965),
                (c + 0.06, 0.94),
                (c + 0.2, 0.97),
                (c + 0.24, 1.06),
                (c, 1.02),
            ),
            look.skin if look.top != "sweater" else darker(look.top_colour, 0.85),
            width=0.8,
        )
        if look.top in {"dress", "robe"}:
            pen.form(
                trunk.at(
                    (-trunk.build.waist * 1.0, 0.36),
                    (trunk.build.waist * 1.0, 0.36),
                    (trunk.build.waist * 1.04, 0.27),
                    (-trunk.build.waist * 1.04, 0.27),
                ),
                look.accent,
                smooth=False,
                width=0.7,
            )
        if look.top == "tshirt":
            pen.tint(
                trunk.at((-0.3, 0.68), (0.42, 0.68), (0.42, 0.56), (-0.3, 0.56)), look.accent, smooth=False
            )
    elif look.top == "hoodie":
        pen.form(
            trunk.at(
                (-0.42, 1.0),
                (-0.3, 1.14),
                (0.0, 1.1),
                (0.32, 1.12),
                (0.38, 0.98),
                (0.16, 0.9),
                (c, 0.86),
                (-0.2, 0.9),
            ),
            darker(look.top_colour, 0.86),
            shadow=0.05,
        )
        pen.line(trunk.at((c - 0.08, 0.88), (c - 0.1, 0.66)), 0.8, end=0.8)
        pen.line(trunk.at((c + 0.1, 0.88), (c + 0.12, 0.68)), 0.8, end=0.8)
        pen.line(trunk.at((-0.3, 0.08), (-0.2, 0.3), (0.26, 0.3), (0.34, 0.08)), 0.8, start=0.8, end=0.8)
    elif look.top == "armour":
        pen.line(trunk.at((-0.56, 0.55), (c, 0.44), (0.54, 0.56)), 0.9, start=0.8, end=0.8)
        pen.line(trunk.at((c, 0.98), (c + 0.02, 0.44)), 0.8)
        for side, at in ((0, trunk.near), (1, trunk.far)):
            pen.form(
                trunk.at((at * 0.62, 1.05), (at * 1.2, 1.0), (at * 1.36, 0.82), (at * 0.82, 0.82)),
                darker(look.top_colour, 1.1 - 0.15 * side),
                shadow=0.07,
            )
    elif look.top == "apron":
        pen.form(
            trunk.at((-0.3, 0.82), (0.36, 0.82), (0.44, 0.3), (0.48, -0.12), (-0.44, -0.12), (-0.4, 0.3)),
            look.inner_colour,
            width=0.8,
            shadow=0.06,
        )


def _open_front(pen: Pen, trunk: Trunk, look: Look, c: float, bottom: float) -> None:
    """An inner shirt between lapels."""
    deep = 0.42 if look.top == "suit" else 0.3
    wide = 0.2 if look.top != "jacket" else 0.24
    low = bottom if look.top == "jacket" else deep
    inner = trunk.at(
        (c - 0.2, 1.04),
        (c + 0.22, 1.04),
        (c + wide, 0.86),
        (c + (wide if look.top == "jacket" else 0.02), low),
        (c - (wide * 0.7 if look.top == "jacket" else 0.02), low),
        (c - wide, 0.86),
    )
    pen.form(inner, look.inner_colour, width=0.8, smooth=False, shadow=0.05)
    if look.top == "suit":
        pen.form(
            trunk.at((c - 0.04, 0.97), (c + 0.05, 0.97), (c + 0.08, 0.6), (c + 0.01, 0.47), (c - 0.06, 0.6)),
            look.accent,
            smooth=False,
            width=0.7,
        )
    dark = darker(look.top_colour, 0.84)
    for side in (-1.0, 1.0):
        at = trunk.near if side < 0 else trunk.far
        pen.form(
            trunk.at((c + side * 0.17, 1.07), (at * 0.52, 1.06), (at * 0.66, 0.84), (at * 0.5, 0.76), (c + side * wide * 0.9, low if look.top != "jacket" else 0.5), (c + side * wide * 1.0, 0.8)),
            dark, smooth=False, width=0.85, shadow=0.04)  # fmt: skip
    if look.top in {"suit", "coat"}:
        for v in (0.28, 0.1):
            pen.mark(trunk.at(*[(c + 0.09 + x, v + y * 0.5) for x, y in ellipse(0, 0, 0.028, 0.028, 8)]))
    if look.top == "coat":
        pen.form(
            trunk.at((-0.53, 0.2), (0.52, 0.2), (0.53, 0.11), (-0.54, 0.11)), dark, smooth=False, width=0.7
        )
