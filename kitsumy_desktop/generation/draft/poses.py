"""Poses as tables of joint angles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Pair: TypeAlias = tuple[float, float]


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


# fmt: off
POSES: dict[str, Pose] = {
    "stand": Pose(),
    "stand_easy": Pose(near_arm=(-14, 4), far_arm=(8, 30), near_leg=(-2, -3), far_leg=(14, 8), lean=-2),
    "stand_firm": Pose(near_arm=(-16, -6), far_arm=(18, 20), near_leg=(-12, -9), far_leg=(14, 10),
        near_hand="fist", far_hand="fist"),
    "hips": Pose(near_arm=(-44, 34), far_arm=(42, -36), near_leg=(-10, -8), far_leg=(12, 8), turn=0.5,
        near_hand="fist", far_hand="fist"),
    "cross": Pose(near_arm=(-14, 82), far_arm=(16, -80), near_leg=(-6, -5), far_leg=(9, 5),
        near_hand="fist", far_hand="fist", front_arms=True),
    "talk": Pose(near_arm=(-12, 0), far_arm=(14, 128), lean=2, far_hand="open"),
    "explain": Pose(near_arm=(-24, 44), far_arm=(20, 124), lean=3, near_hand="open", far_hand="open"),
    "shrug": Pose(near_arm=(-26, -98), far_arm=(26, 98), turn=0.4, near_hand="open", far_hand="open"),
    "walk": Pose(near_arm=(-30, -14), far_arm=(28, 46), near_leg=(26, 12), far_leg=(-18, -38), lean=4),
    "run": Pose(near_arm=(-62, 22), far_arm=(46, 132), near_leg=(64, -14), far_leg=(-26, -92), lean=20,
        turn=1, air=0.1, near_hand="fist", far_hand="fist"),
    "sneak": Pose(near_arm=(26, 88), far_arm=(44, 104), near_leg=(44, -18), far_leg=(-6, -48), lean=24,
        nod=-8, near_hand="open", far_hand="open"),
    "sit": Pose(near_arm=(12, 62), far_arm=(18, 66), near_leg=(80, 2), far_leg=(90, 8), seat=True),
    "sit_talk": Pose(near_arm=(12, 62), far_arm=(34, 112), near_leg=(80, 2), far_leg=(90, 8), lean=6,
        seat=True, far_hand="open"),
    "point": Pose(near_arm=(-16, -6), far_arm=(88, 92), near_leg=(-10, -8), far_leg=(14, 8), lean=4,
        far_hand="point"),
    "raise": Pose(near_arm=(-146, -168), far_arm=(148, 170), near_leg=(-12, -9), far_leg=(14, 9), turn=0.4,
        near_hand="open", far_hand="open"),
    "wave": Pose(near_arm=(-12, -4), far_arm=(112, 172), turn=0.5, far_hand="open"),
    "reach": Pose(near_arm=(62, 84), far_arm=(84, 92), near_leg=(-16, -20), far_leg=(22, 8), lean=12,
        near_hand="open", far_hand="open"),
    "hold": Pose(near_arm=(2, 84), far_arm=(16, 92), near_hand="grip", far_hand="grip"),
    "lift": Pose(near_arm=(20, 30), far_arm=(134, 168), near_leg=(-12, -9), far_leg=(14, 9), nod=-12,
        far_hand="grip"),
    "carry": Pose(near_arm=(6, 82), far_arm=(18, 88), near_leg=(16, 6), far_leg=(-12, -24), lean=-6,
        near_hand="grip", far_hand="grip"),
    "punch": Pose(near_arm=(-52, 74), far_arm=(86, 92), near_leg=(-36, -30), far_leg=(40, 4), lean=18,
        turn=1, near_hand="fist", far_hand="fist"),
    "guard": Pose(near_arm=(14, 132), far_arm=(38, 146), near_leg=(-20, -26), far_leg=(28, 2), lean=8,
        turn=1, near_hand="fist", far_hand="fist"),
    "kick": Pose(near_arm=(-48, 40), far_arm=(30, 110), near_leg=(-8, -14), far_leg=(84, 88), lean=-20,
        turn=1, near_hand="fist", far_hand="fist"),
    "strike": Pose(near_arm=(-30, 30), far_arm=(150, 196), near_leg=(-30, -28), far_leg=(36, 6), lean=6,
        turn=1, near_hand="fist", far_hand="grip"),
    "aim": Pose(near_arm=(52, 92), far_arm=(86, 90), near_leg=(-18, -18), far_leg=(22, 6), turn=1,
        near_hand="grip", far_hand="grip"),
    "fall": Pose(near_arm=(-112, -138), far_arm=(112, 140), near_leg=(34, -14), far_leg=(64, 26), nod=-10,
        roll=52, air=0.9, near_hand="open", far_hand="open"),
    "stumble": Pose(near_arm=(-70, -110), far_arm=(80, 100), near_leg=(10, -30), far_leg=(34, 10), lean=-24,
        near_hand="open", far_hand="open"),
    "lie": Pose(near_arm=(6, 14), far_arm=(20, 60), near_leg=(2, 0), far_leg=(16, -6), nod=8, roll=88),
    "sleep": Pose(near_arm=(6, 14), far_arm=(30, 84), near_leg=(2, 0), far_leg=(12, -4), nod=10, roll=88,
        eyes_shut=True),
    "kneel": Pose(near_arm=(10, 40), far_arm=(24, 70), near_leg=(8, -88), far_leg=(84, 0), lean=6),
    "crouch": Pose(near_arm=(26, 50), far_arm=(44, 62), near_leg=(84, -42), far_leg=(98, -28), lean=34,
        nod=-14),
    "jump": Pose(near_arm=(-84, -128), far_arm=(128, 150), near_leg=(-12, -76), far_leg=(58, -24), lean=10,
        turn=1, air=1.2, near_hand="open", far_hand="fist"),
    "hug": Pose(near_arm=(52, 96), far_arm=(66, 112), lean=8, nod=6, turn=1),
    "think": Pose(near_arm=(12, 92), far_arm=(22, 152), nod=6, far_hand="fist", front_arms=True),
    "phone": Pose(near_arm=(-12, 2), far_arm=(30, 164), far_hand="grip"),
    "drink": Pose(near_arm=(-10, 0), far_arm=(32, 146), far_hand="grip"),
    "climb": Pose(near_arm=(136, 168), far_arm=(158, 186), near_leg=(66, -18), far_leg=(12, -16), nod=-18,
        turn=1, air=0.8, near_hand="grip", far_hand="grip"),
    "look_back": Pose(near_arm=(-20, 4), far_arm=(20, 34), near_leg=(14, 8), far_leg=(-10, -20), turn=-1),
    "look_up": Pose(near_arm=(-10, 4), far_arm=(12, 26), nod=-22),
    "look_down": Pose(near_arm=(-8, 6), far_arm=(12, 26), lean=4, nod=20),
    "slump": Pose(near_arm=(6, 10), far_arm=(14, 18), lean=10, nod=22),
    "read": Pose(near_arm=(0, 88), far_arm=(14, 96), nod=16, near_hand="grip", far_hand="grip"),
    "steer": Pose(near_arm=(34, 82), far_arm=(48, 90), lean=6, near_hand="grip", far_hand="grip"),
    "push": Pose(near_arm=(70, 92), far_arm=(84, 90), near_leg=(-36, -40), far_leg=(24, -6), lean=24,
        turn=1, near_hand="open", far_hand="open"),
    "cover": Pose(near_arm=(20, 120), far_arm=(62, 152), near_leg=(-14, -16), far_leg=(20, 4), lean=-10,
        near_hand="open", far_hand="open"),
    "weep": Pose(near_arm=(16, 156), far_arm=(30, 164), lean=8, nod=20),
    "plead": Pose(near_arm=(18, 118), far_arm=(28, 124), lean=6),
    "dance": Pose(near_arm=(-104, -150), far_arm=(96, 130), near_leg=(-4, -6), far_leg=(46, -34), lean=-6,
        turn=0.5, near_hand="open", far_hand="open"),
    "fly": Pose(near_arm=(-24, -18), far_arm=(150, 168), near_leg=(-16, -26), far_leg=(10, -34), lean=42,
        turn=1, air=1.6, far_hand="fist"),
}
# fmt: on
