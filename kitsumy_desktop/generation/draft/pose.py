"""Poses as joint angles, and the skeleton they give. Lengths in heads, y up, the figure faces right (+x)."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from kitsumy_desktop.generation.draft.curves import Points, turned

Pair = tuple[float, float]


@dataclass(frozen=True)
class Pose:
    """Angles in degrees from hanging straight down, positive toward where the figure faces; 180 is up.

    `near` is the side toward the viewer (left on the picture), `far` the other. `roll` turns the whole body
    backward; `air` lifts it off the ground (heads); `turn` 1 is a three-quarter view, 0 front, -1 looks back.
    """

    near_arm: Pair = (-9, -2)
    far_arm: Pair = (11, 18)
    near_leg: Pair = (-5, -5)
    far_leg: Pair = (8, 5)
    lean: float = 0.0
    nod: float = 0.0
    turn: float = 0.8
    roll: float = 0.0
    air: float = 0.0
    seat: bool = False
    near_hand: str = "relaxed"
    far_hand: str = "relaxed"
    eyes_shut: bool = False
    front_arms: bool = False
    """Both forearms lie before the chest."""


POSES: dict[str, Pose] = {
    "stand": Pose(),
    "stand_easy": Pose(near_arm=(-14, 4), far_arm=(8, 30), near_leg=(-2, -3), far_leg=(14, 8), lean=-2),
    "stand_firm": Pose(
        near_arm=(-16, -6),
        far_arm=(18, 20),
        near_leg=(-12, -9),
        far_leg=(14, 10),
        near_hand="fist",
        far_hand="fist",
    ),
    "hips": Pose(
        near_arm=(-44, 34),
        far_arm=(42, -36),
        near_leg=(-10, -8),
        far_leg=(12, 8),
        turn=0.5,
        near_hand="fist",
        far_hand="fist",
    ),
    "cross": Pose(
        near_arm=(-14, 82),
        far_arm=(16, -80),
        near_leg=(-6, -5),
        far_leg=(9, 5),
        front_arms=True,
        near_hand="fist",
        far_hand="fist",
    ),
    "talk": Pose(near_arm=(-12, 0), far_arm=(26, 112), far_hand="open", lean=2),
    "explain": Pose(near_arm=(-24, 44), far_arm=(34, 100), near_hand="open", far_hand="open", lean=3),
    "shrug": Pose(near_arm=(-26, -98), far_arm=(26, 98), near_hand="open", far_hand="open", turn=0.4),
    "walk": Pose(near_arm=(-30, -14), far_arm=(28, 46), near_leg=(26, 12), far_leg=(-18, -38), lean=4),
    "run": Pose(
        near_arm=(-62, 22),
        far_arm=(46, 132),
        near_leg=(64, -14),
        far_leg=(-26, -92),
        lean=20,
        air=0.1,
        near_hand="fist",
        far_hand="fist",
        turn=1.0,
    ),
    "sneak": Pose(
        near_arm=(26, 88),
        far_arm=(44, 104),
        near_leg=(44, -18),
        far_leg=(-6, -48),
        lean=24,
        nod=-8,
        near_hand="open",
        far_hand="open",
    ),
    "sit": Pose(near_arm=(12, 62), far_arm=(18, 66), near_leg=(80, 2), far_leg=(90, 8), seat=True),
    "sit_talk": Pose(
        near_arm=(12, 62),
        far_arm=(34, 112),
        near_leg=(80, 2),
        far_leg=(90, 8),
        seat=True,
        far_hand="open",
        lean=6,
    ),
    "point": Pose(
        near_arm=(-16, -6), far_arm=(88, 92), far_hand="point", near_leg=(-10, -8), far_leg=(14, 8), lean=4
    ),
    "raise": Pose(
        near_arm=(-146, -168),
        far_arm=(148, 170),
        near_leg=(-12, -9),
        far_leg=(14, 9),
        near_hand="open",
        far_hand="open",
        turn=0.4,
    ),
    "wave": Pose(near_arm=(-12, -4), far_arm=(112, 172), far_hand="open", turn=0.5),
    "reach": Pose(
        near_arm=(62, 84),
        far_arm=(84, 92),
        near_hand="open",
        far_hand="open",
        lean=12,
        near_leg=(-16, -20),
        far_leg=(22, 8),
    ),
    "hold": Pose(near_arm=(2, 84), far_arm=(16, 92), near_hand="grip", far_hand="grip"),
    "lift": Pose(
        near_arm=(20, 30), far_arm=(134, 168), far_hand="grip", near_leg=(-12, -9), far_leg=(14, 9), nod=-12
    ),
    "carry": Pose(
        near_arm=(6, 82),
        far_arm=(18, 88),
        near_hand="grip",
        far_hand="grip",
        lean=-6,
        near_leg=(16, 6),
        far_leg=(-12, -24),
    ),
    "punch": Pose(
        near_arm=(-52, 74),
        far_arm=(86, 92),
        near_hand="fist",
        far_hand="fist",
        near_leg=(-36, -30),
        far_leg=(40, 4),
        lean=18,
        turn=1.0,
    ),
    "guard": Pose(
        near_arm=(14, 132),
        far_arm=(38, 146),
        near_hand="fist",
        far_hand="fist",
        near_leg=(-20, -26),
        far_leg=(28, 2),
        lean=8,
        turn=1.0,
    ),
    "kick": Pose(
        near_arm=(-48, 40),
        far_arm=(30, 110),
        near_hand="fist",
        far_hand="fist",
        near_leg=(-8, -14),
        far_leg=(84, 88),
        lean=-20,
        turn=1.0,
    ),
    "strike": Pose(
        near_arm=(-30, 30),
        far_arm=(150, 196),
        near_hand="fist",
        far_hand="grip",
        near_leg=(-30, -28),
        far_leg=(36, 6),
        lean=6,
        turn=1.0,
    ),
    "aim": Pose(
        near_arm=(52, 92),
        far_arm=(86, 90),
        near_hand="grip",
        far_hand="grip",
        near_leg=(-18, -18),
        far_leg=(22, 6),
        turn=1.0,
    ),
    "fall": Pose(
        near_arm=(-112, -138),
        far_arm=(112, 140),
        near_leg=(34, -14),
        far_leg=(64, 26),
        roll=52,
        air=0.9,
        near_hand="open",
        far_hand="open",
        nod=-10,
    ),
    "stumble": Pose(
        near_arm=(-70, -110),
        far_arm=(80, 100),
        near_leg=(10, -30),
        far_leg=(34, 10),
        lean=-24,
        near_hand="open",
        far_hand="open",
    ),
    "lie": Pose(near_arm=(6, 14), far_arm=(20, 60), near_leg=(2, 0), far_leg=(16, -6), roll=88, nod=8),
    "sleep": Pose(
        near_arm=(6, 14), far_arm=(30, 84), near_leg=(2, 0), far_leg=(12, -4), roll=88, nod=10, eyes_shut=True
    ),
    "kneel": Pose(near_arm=(10, 40), far_arm=(24, 70), near_leg=(8, -88), far_leg=(84, 0), lean=6),
    "crouch": Pose(
        near_arm=(26, 50), far_arm=(44, 62), near_leg=(84, -42), far_leg=(98, -28), lean=34, nod=-14
    ),
    "jump": Pose(
        near_arm=(-84, -128),
        far_arm=(128, 150),
        near_leg=(-12, -76),
        far_leg=(58, -24),
        lean=10,
        air=1.2,
        near_hand="open",
        far_hand="fist",
        turn=1.0,
    ),
    "hug": Pose(
        near_arm=(52, 96), far_arm=(66, 112), lean=8, near_hand="relaxed", far_hand="relaxed", turn=1.0, nod=6
    ),
    "think": Pose(near_arm=(12, 92), far_arm=(22, 152), far_hand="fist", nod=6, front_arms=True),
    "phone": Pose(near_arm=(-12, 2), far_arm=(30, 164), far_hand="grip"),
    "drink": Pose(near_arm=(-10, 0), far_arm=(32, 146), far_hand="grip"),
    "climb": Pose(
        near_arm=(136, 168),
        far_arm=(158, 186),
        near_leg=(66, -18),
        far_leg=(12, -16),
        near_hand="grip",
        far_hand="grip",
        air=0.8,
        nod=-18,
        turn=1.0,
    ),
    "look_back": Pose(near_arm=(-20, 4), far_arm=(20, 34), near_leg=(14, 8), far_leg=(-10, -20), turn=-1.0),
    "look_up": Pose(nod=-22, near_arm=(-10, 4), far_arm=(12, 26)),
    "look_down": Pose(nod=20, near_arm=(-8, 6), far_arm=(12, 26), lean=4),
    "slump": Pose(near_arm=(6, 10), far_arm=(14, 18), lean=10, nod=22),
    "read": Pose(near_arm=(0, 88), far_arm=(14, 96), near_hand="grip", far_hand="grip", nod=16),
    "steer": Pose(near_arm=(34, 82), far_arm=(48, 90), near_hand="grip", far_hand="grip", lean=6),
    "push": Pose(
        near_arm=(70, 92),
        far_arm=(84, 90),
        near_leg=(-36, -40),
        far_leg=(24, -6),
        lean=24,
        near_hand="open",
        far_hand="open",
        turn=1.0,
    ),
    "cover": Pose(
        near_arm=(20, 120),
        far_arm=(62, 152),
        far_hand="open",
        near_hand="open",
        lean=-10,
        near_leg=(-14, -16),
        far_leg=(20, 4),
    ),
    "weep": Pose(
        near_arm=(16, 156), far_arm=(30, 164), nod=20, lean=8, near_hand="relaxed", far_hand="relaxed"
    ),
    "plead": Pose(near_arm=(18, 118), far_arm=(28, 124), near_hand="relaxed", far_hand="relaxed", lean=6),
    "dance": Pose(
        near_arm=(-104, -150),
        far_arm=(96, 130),
        near_leg=(-4, -6),
        far_leg=(46, -34),
        lean=-6,
        near_hand="open",
        far_hand="open",
        turn=0.5,
    ),
    "fly": Pose(
        near_arm=(-24, -18),
        far_arm=(150, 168),
        near_leg=(-16, -26),
        far_leg=(10, -34),
        lean=42,
        air=1.6,
        far_hand="fist",
        turn=1.0,
    ),
}


@dataclass(frozen=True)
class Build:
    """Proportions in heads, of one character in one style."""

    leg: float = 3.0
    torso: float = 1.82
    neck: float = 0.28
    arm: float = 2.25
    shoulder: float = 0.78
    """Half the width across the shoulders."""
    waist: float = 0.46
    hip: float = 0.48
    limb: float = 1.0
    """Thickness of arms and legs; 1 is average."""

    @property
    def tall(self) -> float:
        """Standing height in heads."""
        return self.leg + self.torso + self.neck + 1.12


@dataclass
class Skeleton:
    """Joints in heads; index 0 is the near side, 1 the far side."""

    hip: Points
    neck: Points
    """Where the neck leaves the shoulders."""
    head: Points
    """The point of the chin's level under the skull: where the head turns."""
    shoulders: Points
    elbows: Points
    wrists: Points
    hips: Points
    knees: Points
    ankles: Points
    spine: float = 0.0
    """Degrees the trunk leans to the right on the picture, the body's roll included."""
    tilt: float = 0.0
    """Degrees the head leans to the right."""
    fore: list[float] = field(default_factory=list)
    """Direction of each forearm, degrees from straight down."""
    shin: list[float] = field(default_factory=list)

    def arrays(self) -> tuple[Points, ...]:
        """All joints, to be moved together."""
        return (
            self.hip,
            self.neck,
            self.head,
            self.shoulders,
            self.elbows,
            self.wrists,
            self.hips,
            self.knees,
            self.ankles,
        )


def _swing(degrees: float) -> Points:
    r = np.radians(degrees)
    return np.array([np.sin(r), -np.cos(r)])


def skeleton(pose: Pose, build: Build) -> Skeleton:
    """The joints of `build` in `pose`, standing on y = 0."""
    hip = np.zeros(2)
    along = _swing(180.0 - pose.lean)
    across = np.array([along[1], -along[0]])
    neck = hip + along * build.torso
    turn = abs(pose.turn) if pose.turn >= 0 else 0.7
    near_reach, far_reach = 0.86 - 0.12 * turn, 0.84 - 0.28 * turn
    drop = along * 0.16
    shoulders = np.stack(
        [
            neck - across * build.shoulder * near_reach - drop,
            neck + across * build.shoulder * far_reach - drop,
        ]
    )
    arms = (pose.near_arm, pose.far_arm)
    elbows = np.stack([shoulders[i] + _swing(arms[i][0]) * build.arm * 0.52 for i in (0, 1)])
    wrists = np.stack([elbows[i] + _swing(arms[i][1]) * build.arm * 0.48 for i in (0, 1)])
    legs = (pose.near_leg, pose.far_leg)
    spread = build.hip * 0.5
    hips = np.stack([hip - across * spread, hip + across * spread * (1 - 0.25 * turn)])
    knees = np.stack([hips[i] + _swing(legs[i][0]) * build.leg * 0.5 for i in (0, 1)])
    ankles = np.stack([knees[i] + _swing(legs[i][1]) * build.leg * 0.46 for i in (0, 1)])
    head_way = _swing(180.0 - pose.lean * 0.55 - pose.nod * 0.3)
    body = Skeleton(
        hip,
        neck,
        neck + head_way * build.neck,
        shoulders,
        elbows,
        wrists,
        hips,
        knees,
        ankles,
        pose.lean - pose.roll,
        pose.lean * 0.35 + pose.nod * 0.75 - pose.roll,
        [a[1] for a in arms],
        [leg[1] for leg in legs],
    )
    return _grounded(body, pose)


def _grounded(body: Skeleton, pose: Pose) -> Skeleton:
    if pose.roll:
        for joint in body.arrays():
            joint[...] = turned(joint.reshape(-1, 2), pose.roll).reshape(joint.shape)
        body.fore = [a + pose.roll for a in body.fore]
        body.shin = [a + pose.roll for a in body.shin]
    low = min(
        float(a.reshape(-1, 2)[:, 1].min()) for a in (body.ankles, body.knees, body.hips, body.shoulders)
    )
    sole = 0.42 if abs(pose.roll) > 60 else 0.16
    for joint in body.arrays():
        joint[..., 1] += sole + pose.air - low
    return body
