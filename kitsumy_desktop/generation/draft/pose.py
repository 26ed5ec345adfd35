"""The skeleton a pose gives. Lengths in heads, y up, the figure faces right (+x)."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from kitsumy_desktop.generation.draft.curves import Points, turned
from kitsumy_desktop.generation.draft.poses import Pose


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
