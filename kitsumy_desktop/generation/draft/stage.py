"""Staging: which camera a shot asks for, and where everybody stands. Heads stay below the balloons."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace

import numpy as np

from kitsumy_desktop.generation.draft.acting import Part
from kitsumy_desktop.generation.draft.camera import Camera
from kitsumy_desktop.generation.draft.pose import skeleton


@dataclass(frozen=True)
class Frame:
    """A shot. `body`: share of the picture's height a standing figure takes (0: the head decides).

    `head`: share of the height one head takes; `level`: where feet (body shots) or head centres lie; `room`:
    heads of width one figure needs.
    """

    body: float
    head: float
    level: float
    room: float


FRAMES: dict[str, Frame] = {
    "extreme_wide": Frame(0.24, 0.0, 0.86, 2.2),
    "wide": Frame(0.50, 0.0, 0.91, 2.3),
    "full": Frame(0.68, 0.0, 0.955, 2.3),
    "medium": Frame(0.0, 0.235, 0.425, 2.15),
    "close": Frame(0.0, 0.42, 0.54, 1.55),
    "extreme_close": Frame(0.0, 0.86, 0.53, 1.3),
    "insert": Frame(0.0, 0.42, 0.54, 1.55),
}
PITCH: dict[str, float] = {"eye": 0.0, "low": 13.0, "worm": 27.0, "high": -19.0, "bird": -44.0, "dutch": 4.0}
SPREAD: dict[int, tuple[float, ...]] = {
    1: (0.5,),
    2: (0.29, 0.71),
    3: (0.2, 0.5, 0.8),
    4: (0.14, 0.38, 0.62, 0.86),
}


@dataclass(frozen=True)
class Standing:
    """Where one figure stands: metres; feet `lift` above the ground; faces left if `mirrored`."""

    part: Part
    x: float
    z: float
    lift: float
    mirrored: bool
    target: float
    """Where its head should be across the picture, 0..1."""


@dataclass(frozen=True)
class Staging:
    """The camera and the cast in place, in the brief's order; `reach` is the depth of the first row."""

    camera: Camera
    cast: tuple[Standing, ...]
    reach: float
    head: float
    """Pixels of a grown-up's head in the first row."""


def stage(
    parts: tuple[Part, ...], shot: str, angle: str, width: int, height: int, seed: int, text_space: str
) -> Staging:
    """Camera and places for a shot on a picture of that many pixels."""
    chance = random.Random(seed)
    frame = FRAMES[shot]
    head_m = parts[0].head if parts else 0.27
    tall = parts[0].build.tall if parts else 6.2
    count = max(1, len(parts))
    rows = 1 if count <= 4 else 2
    size = frame.head * height * (1.0 if tall > 4 else 1.3) if frame.body == 0 else frame.body * height / tall
    size = min(size, width * 0.96 / (frame.room * math.ceil(count / rows)), height * 0.9)
    level = _head_level(frame, size, tall, height, text_space)
    camera, reach = _camera(parts, angle, size, head_m, level, width, height, chance, frame.body > 0)
    targets = _targets(parts, chance, size / width)
    cast = tuple(
        _place(camera, part, target, reach, width, height, chance, count, size)
        for part, target in zip(parts, targets, strict=True)
    )
    return Staging(camera, cast, reach, size)


def _head_level(frame: Frame, size: float, tall: float, height: int, text_space: str) -> float:
    """Height of head centres in pixels from the top."""
    if frame.body:
        return max(
            0.3 * height if text_space == "top" else 0.15 * height, frame.level * height - (tall - 0.5) * size
        )
    level = frame.level if text_space == "top" else frame.level - 0.1
    return max(
        level * height - max(0.0, frame.head * height - size) * 0.3,
        size * 0.62 if text_space != "top" else 0.3 * height,
    )


def _camera(
    parts: tuple[Part, ...],
    angle: str,
    size: float,
    head_m: float,
    level: float,
    width: int,
    height: int,
    chance: random.Random,
    whole: bool,
) -> tuple[Camera, float]:
    focal = 1.2 * max(math.sqrt(width * height), 0.8 * max(width, height))
    distance = focal * head_m / size
    heads = [part.eye_height for part in parts if part.pose.air < 0.5] or [1.55]
    subject = float(np.mean(heads))
    if whole:
        subject = max(subject, 1.25)
    pitch = PITCH[angle]
    if pitch > 0:
        pitch = min(pitch, math.degrees(math.asin(min(0.95, max(0.02, (subject - 0.15) / distance)))))
    rise = math.sin(math.radians(pitch)) * distance
    eye = subject - rise if angle != "eye" else (subject * 0.96 if whole else subject - 0.08)
    roll = (1 if chance.random() < 0.5 else -1) * 9.0 if angle == "dutch" else 0.0
    reach = math.cos(math.radians(pitch)) * distance
    centre = level - focal * (eye - subject) / distance if angle == "eye" else level
    return Camera(max(0.12, eye), pitch, roll, focal, width / 2, centre), reach


def _targets(parts: tuple[Part, ...], chance: random.Random, head: float) -> list[float]:
    """Where heads go across the picture: to the brief's side, else in the order of speaking."""
    count = len(parts)
    if count == 1:
        free = 0.5 + chance.choice((-0.09, 0.09))
        return [{"left": 0.32, "right": 0.68, "center": 0.5}.get(parts[0].side, free)]
    ranks = {"left": 0.0, "right": 2.0}
    order = sorted(range(count), key=lambda i: (ranks.get(parts[i].side, 1.0), i))
    slots = SPREAD.get(count) or tuple(np.linspace(0.1, 0.9, count))
    if any(part.close for part in parts) and count == 2:
        gap = min(0.21, max(0.1, head * 1.15))
        slots = (0.5 - gap, 0.5 + gap)
    targets = [0.5] * count
    for slot, i in zip(slots, order, strict=True):
        targets[i] = float(slot)
    return targets


def _place(
    camera: Camera,
    part: Part,
    target: float,
    reach: float,
    width: int,
    height: int,
    chance: random.Random,
    count: int,
    size: float,
) -> Standing:
    z = reach * (1.45 if part.side == "back" else 1.0) + chance.uniform(0.0, 0.04) * reach
    if count > 4:
        z = reach * (1.0 + 0.28 * chance.randrange(2))
    mirrored = (
        target > 0.5 + 0.02 if count > 1 else (target > 0.5 or (target == 0.5 and chance.random() < 0.5))
    )
    bones = skeleton(part.pose, part.build)
    middle = (bones.head + np.array([0.0, 0.5])) * part.head
    if abs(part.pose.roll) > 40:
        middle = (bones.hip * 0.35 + bones.head * 0.65) * part.head
    sign = -1.0 if mirrored else 1.0
    scale = camera.scale(0.0, float(middle[1]), z)
    x = (target * width - camera.cx) / scale - sign * float(middle[0])
    standing = Standing(part, x, z, 0.0, mirrored, target)
    return _kept_inside(camera, standing, width, height)


def _kept_inside(camera: Camera, standing: Standing, width: int, height: int) -> Standing:
    """Moves a figure whose head would leave the picture."""
    part = standing.part
    bones = skeleton(part.pose, part.build)
    head = (bones.head + np.array([0.05, 0.42])) * part.head
    for _ in range(2):
        plane = camera.plane(standing.x, standing.z, standing.lift, mirrored=standing.mirrored)
        at = plane(head.reshape(1, 2))[0]
        unit = plane.unit(0.0, float(head[1]))
        half = min(unit * part.head * 0.62, 0.5 * width, 0.5 * height)
        dx = float(np.clip(at[0], half, width - half) - at[0])
        dy = float(np.clip(at[1], half, height - half) - at[1])
        if abs(dx) + abs(dy) < 1.0:
            break
        standing = replace(standing, x=standing.x + dx / unit, lift=standing.lift - dy / unit)
    return standing
