"""A whole figure: limbs, clothes and head in the right order."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.clothes import draw_skirt_parts, draw_torso, long_garment
from kitsumy_desktop.generation.draft.curves import Points, points
from kitsumy_desktop.generation.draft.hands import draw_hand
from kitsumy_desktop.generation.draft.head import HeadView, draw_head, draw_head_back, face_place
from kitsumy_desktop.generation.draft.look import Look, darker
from kitsumy_desktop.generation.draft.pen import Pen
from kitsumy_desktop.generation.draft.pose import Build, Skeleton, skeleton
from kitsumy_desktop.generation.draft.poses import Pose

BARE_ARMS = {"vest"}
SHORT_SLEEVES = {"tshirt"}


@dataclass(frozen=True)
class Figured:
    """A figure ready to be drawn. `pen` stands at its feet, facing its way."""

    pen: Pen
    look: Look
    pose: Pose
    build: Build
    mood: str
    turn: float
    eye: float
    toon: bool
    skull: float = 1.0
    """Enlargement of the head against the body's measure (style)."""
    away: bool = False


def build_for(look: Look, tallness: float) -> Build:
    """Proportions of a character in a style whose grown-ups stand `tallness` heads high."""
    young = {"child": 0.74, "teen": 0.92, "old": 0.96}.get(look.age, 1.0)
    heads = max(2.3, tallness * young)
    body = heads - 1.12 - 0.22
    slim = min(1.0, max(0.72, heads / 6.2))
    girth = look.girth
    shoulder = (0.66 if look.female else 0.8) * slim * (0.6 + 0.4 * girth)
    waist = (0.38 if look.female else 0.47) * (0.35 + 0.65 * girth) * slim
    hip = (0.49 if look.female else 0.46) * (0.5 + 0.5 * girth) * slim
    if look.age == "child":
        shoulder, hip = shoulder * 0.86, hip * 0.9
    return Build(
        leg=body * 0.61,
        torso=body * 0.39,
        neck=0.22,
        arm=body * 0.47,
        shoulder=shoulder,
        waist=waist,
        hip=hip,
        limb=(0.82 if look.female else 1.0) * (0.55 + 0.45 * girth) * max(slim, 0.85),
    )


def draw_figure(figure: Figured) -> tuple[Points, Points]:
    """Draw it; returns the face's box corners and the mouth, pixels."""
    bones = skeleton(figure.pose, figure.build)
    head = head_pen(figure, bones)
    view = head_view(figure)
    draw_head_back(head, view)
    _arm(figure, bones, 1)
    if not (figure.look.top == "dress" or figure.look.bottom == "skirt"):
        _leg(figure, bones, 1)
        _leg(figure, bones, 0)
    else:
        _bare_legs(figure, bones)
    draw_skirt_parts(figure.pen, figure.look, bones, figure.build)
    _neck(figure, bones)
    draw_torso(figure.pen, figure.look, bones, figure.build)
    if figure.pose.front_arms:
        _arm(figure, bones, 1)
    draw_head(head, view)
    _arm(figure, bones, 0)
    return face_place(head, view)


def head_view(figure: Figured) -> HeadView:
    """The head as this figure shows it."""
    mood = "asleep" if figure.pose.eyes_shut else figure.mood
    return HeadView(figure.look, mood, figure.turn, figure.eye, figure.toon, figure.away)


def head_pen(figure: Figured, bones: Skeleton) -> Pen:
    """The pen of the head's own measure."""
    back = figure.pose.turn < 0
    return figure.pen.at(bones.head, bones.tilt, figure.skull, flipped=back)


def _sleeve(look: Look) -> Rgb:
    return look.inner_colour if look.top in {"waistcoat", "apron"} else look.top_colour


def _arm(figure: Figured, bones: Skeleton, side: int) -> None:
    look, pen, k = figure.look, figure.pen, figure.build.limb
    joints = np.stack([bones.shoulders[side], bones.elbows[side], bones.wrists[side]])
    kind = figure.pose.far_hand if side else figure.pose.near_hand
    draw_hand(
        pen,
        joints[2],
        bones.fore[side],
        kind,
        look.skin,
        figure.build.arm / 2.25 * (1.0 if look.female else 1.08),
    )
    colour = _sleeve(look)
    if side:
        colour = darker(colour, 0.9)
    if look.top in BARE_ARMS or look.top in SHORT_SLEEVES:
        pen.limb(joints, [0.30 * k, 0.25 * k, 0.17 * k], look.skin, shadow=0.06)
        if look.top in SHORT_SLEEVES:
            short = np.stack([joints[0], joints[0] * 0.45 + joints[1] * 0.55])
            pen.limb(short, [0.40 * k, 0.38 * k], colour, shadow=0.08)
        return
    loose = 1.22 if look.top in {"coat", "hoodie", "cloak", "jacket", "sweater"} else 1.0
    joints[0] += (bones.neck - joints[0]) * 0.07
    pen.limb(joints, [0.37 * k * loose, 0.33 * k * loose, 0.25 * k * loose], colour, shadow=0.085)
    elbow, bend = joints[1], bones.fore[side]
    way = np.array([np.sin(np.radians(bend)), -np.cos(np.radians(bend))])
    across = np.array([way[1], -way[0]]) * 0.13 * k
    if pen.unit > 40:
        pen.line(
            np.stack([elbow - across * 0.9, elbow + way * 0.07, elbow + across * 0.3 - way * 0.02]), 0.65
        )
        pen.line(np.stack([elbow - across * 0.8 + way * 0.13, elbow + way * 0.17]), 0.55)
        cuff = joints[2] - way * 0.09
        pen.line(np.stack([cuff - across * 0.95, cuff + across * 0.95]), 0.6, start=0.8, end=0.8)


def _leg(figure: Figured, bones: Skeleton, side: int) -> None:
    look, pen, k = figure.look, figure.pen, figure.build.limb
    joints = np.stack([bones.hips[side], bones.knees[side], bones.ankles[side]])
    colour = darker(look.bottom_colour, 0.88) if side else look.bottom_colour
    _shoe(figure, bones, side)
    wide = 0.58 * min(1.3, figure.build.hip / 0.46)
    if look.bottom == "shorts":
        pen.limb(joints, [0.4 * k, 0.34 * k, 0.2 * k], look.skin, shadow=0.07)
        pen.limb(
            np.stack([joints[0], joints[0] * 0.25 + joints[1] * 0.75]), [wide, 0.5 * k], colour, shadow=0.1
        )
        return
    pen.limb(joints, [wide, 0.43 * k, 0.31 * k], colour, shadow=0.1)
    if pen.unit > 40:
        way = joints[2] - joints[1]
        way = way / max(1e-6, float(np.hypot(*way)))
        across = np.array([way[1], -way[0]]) * 0.17 * k
        pen.line(np.stack([joints[1] + across, joints[1] + way * 0.06, joints[1] - across * 0.4]), 0.6)
        pen.line(
            np.stack(
                [
                    joints[2] - way * 0.18 + across * 0.8,
                    joints[2] - way * 0.13,
                    joints[2] - way * 0.17 - across * 0.6,
                ]
            ),
            0.55,
        )


def _bare_legs(figure: Figured, bones: Skeleton) -> None:
    look, pen, k = figure.look, figure.pen, figure.build.limb
    for side in (1, 0):
        _shoe(figure, bones, side)
        joints = np.stack([bones.hips[side], bones.knees[side], bones.ankles[side]])
        pen.limb(
            joints, [0.42 * k, 0.34 * k, 0.2 * k], darker(look.skin, 0.92) if side else look.skin, shadow=0.06
        )


def _shoe(figure: Figured, bones: Skeleton, side: int) -> None:
    """A shoe seen from the side, square to the shin unless the foot hangs."""
    foot = figure.pen.at(
        bones.ankles[side], -bones.shin[side] * 0.55 if abs(figure.pose.roll) < 40 else -bones.shin[side]
    )
    long = 0.86 * max(0.75, figure.build.leg / 3.0)
    shape = points(
        (-0.15, 0.12),
        (0.13, 0.12),
        (0.18, -0.01),
        (0.42, -0.06),
        (0.5, -0.14),
        (0.44, -0.165),
        (0.1, -0.165),
        (-0.17, -0.165),
        (-0.19, -0.04),
    ) * [long, 1.0]
    foot.form(
        shape, figure.look.shoe_colour if not side else darker(figure.look.shoe_colour, 0.85), shadow=0.05
    )
    if figure.pen.unit > 60:
        foot.line(
            points((-0.17, -0.115), (0.2, -0.12), (0.48, -0.115)) * [long, 1.0], 0.55, start=0.8, end=0.6
        )


def _neck(figure: Figured, bones: Skeleton) -> None:
    look, k = figure.look, figure.build.limb
    up = bones.head - bones.neck
    base, top = bones.neck - up * 0.9, bones.head + up * 0.5 + np.array([-0.05, 0.0])
    wide = 0.34 * (0.7 + 0.3 * k) * (0.92 if look.female else 1.12)
    figure.pen.limb(np.stack([base, top]), [wide * 1.25, wide], look.skin, shadow=0.06)
    half = wide * 0.5
    chin = bones.head
    figure.pen.shadow(
        points(
            (chin[0] - half, chin[1] + 0.1),
            (chin[0] + half, chin[1] + 0.1),
            (chin[0] + half * 0.9, chin[1] - 0.06),
            (chin[0], chin[1] - 0.15),
            (chin[0] - half, chin[1] - 0.04),
        ),
        230,
    )


def standing(figure: Figured) -> Figured:
    """The same figure, upright: for measuring."""
    return replace(figure, pose=Pose())


__all__ = ["Figured", "build_for", "draw_figure", "head_pen", "long_garment", "standing"]
