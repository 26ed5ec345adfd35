"""Streets, skylines and roofs."""

from __future__ import annotations

import numpy as np

from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.curves import points
from kitsumy_desktop.generation.draft.heavens import heaven
from kitsumy_desktop.generation.draft.look import darker, mixed
from kitsumy_desktop.generation.draft.scene import Scene

HOUSES: tuple[Rgb, ...] = (
    (198, 134, 98),
    (176, 160, 138),
    (208, 180, 132),
    (140, 150, 164),
    (186, 112, 92),
    (168, 174, 150),
)


def _windows(scene: Scene, x: float, z0: float, z1: float, tall: float, facing: float) -> None:
    """Windows on a wall along the street at `x`."""
    step = 1.7
    lit = scene.hour != "day"
    z = z0 + 0.5
    while z + 0.9 < z1:
        y = 1.0
        while y + 1.3 < tall:
            corners = [(x, y, z), (x, y, z + 0.8), (x, y + 1.2, z + 0.8), (x, y + 1.2, z)]
            at = scene.quad(corners, (92, 112, 130), 0, 0.5, 190)
            if len(at) and lit and scene.random.random() < 0.45:
                scene.canvas.light_up(at, (252, 214, 130))
                scene.canvas.edges(at, 0.5, 190)
            y += 2.1
        z += step


def street(scene: Scene) -> None:
    """A street running away between houses."""
    heaven(scene, 2)
    scene.ground((150, 148, 146), line=False)
    half = max(3.4, scene.reach * 0.75)
    depth = scene.reach + 44
    scene.quad(
        [
            (-half + 1.2, 0.001, 0.1),
            (half - 1.2, 0.001, 0.1),
            (half - 1.2, 0.001, depth),
            (-half + 1.2, 0.001, depth),
        ],
        (112, 112, 118),
        0,
        0.6,
        170,
    )
    z = depth
    rows: list[tuple[float, float]] = []
    while z > 1.0:
        rows.append((z - 8.0, z))
        z -= 8.0
    end = rows[0][1] + 5
    scene.box((-half - 2, half + 2), (0, 10), (end, end + 4), scene.far((160, 160, 170), end))
    for z0, z1 in rows:
        for side in (-1, 1):
            tall = scene.random.uniform(6.0, 13.0)
            colour = scene.far(scene.random.choice(HOUSES), z1)
            x = side * half
            far = (x - 5, x) if side < 0 else (x, x + 5)
            scene.box(far, (0, tall), (max(0.2, z0), z1), colour, 0.8, 220)
            if not scene.sparse and z0 < scene.reach + 26:
                _windows(scene, x - side * 0.01, max(0.4, z0), z1, tall, side)
    lamp_post(scene, -half + 1.0, scene.reach + 5.0)
    lamp_post(scene, half - 1.0, scene.reach + 11.0)


def lamp_post(scene: Scene, x: float, z: float) -> None:
    """A street lamp, lit after dusk."""
    pen = scene.board(x, z)
    pen.limb(points((0, 0), (0, 1.6), (0, 3.2)), [0.14, 0.09, 0.07], (60, 62, 70))
    pen.form(
        points((-0.18, 3.2), (0.18, 3.2), (0.26, 3.62), (0.0, 3.86), (-0.26, 3.62)),
        (70, 72, 80),
        smooth=False,
    )
    bulb = pen.px(points((-0.12, 3.26), (0.12, 3.26), (0.18, 3.58), (-0.18, 3.58)))
    if scene.hour == "day":
        scene.canvas.fill(bulb, (230, 232, 226))
    else:
        scene.canvas.light_up(bulb, (255, 232, 160))
    scene.canvas.edges(bulb, 0.5)


def city(scene: Scene) -> None:
    """A skyline behind a parapet."""
    heaven(scene, 2)
    scene.ground((158, 156, 154), line=False)
    for z, amount in ((90.0, 16), (60.0, 13), (38.0, 9)):
        x = -z * 1.3
        for _ in range(amount * 2):
            wide = scene.random.uniform(0.05, 0.11) * z * 1.6
            tall = scene.random.uniform(0.1, 0.4) * z
            colour = scene.far(mixed(scene.random.choice(HOUSES), (110, 120, 150), 0.5), z * 1.5)
            scene.quad([(x, 0, z), (x + wide, 0, z), (x + wide, tall, z), (x, tall, z)], colour, 0, 0.6, 170)
            scene.quad(
                [(x + wide * 0.7, 0, z), (x + wide, 0, z), (x + wide, tall, z), (x + wide * 0.7, tall, z)],
                darker(colour, 0.86),
                90,
                0.0,
            )
            _far_windows(scene, x, wide, tall, z)
            x += wide * scene.random.uniform(0.9, 1.25)
            if x > z * 1.3:
                break
    z = scene.reach + 4
    scene.box((-40, 40), (0, 0.9), (z, z + 0.4), (176, 166, 150))


def _far_windows(scene: Scene, x: float, wide: float, tall: float, z: float) -> None:
    if scene.sparse:
        return
    for _ in range(5):
        u, v = scene.random.uniform(0.08, 0.6), scene.random.uniform(0.15, 0.9)
        a, b, s = x + u * wide, v * tall, z * 0.012
        at = scene.camera.polygon(
            np.array([(a, b, z), (a + s, b, z), (a + s, b + s * 1.5, z), (a, b + s * 1.5, z)])
        )
        if len(at) < 3:
            continue
        if scene.hour == "day":
            scene.canvas.fill(at, (104, 120, 140))
        else:
            scene.canvas.light_up(at, (252, 216, 136))


def rooftop(scene: Scene) -> None:
    """On a roof above the city."""
    city(scene)
    z = scene.reach + 3
    scene.box((1.4, 2.2), (0, 1.7), (z, z + 0.7), (170, 104, 84))
    scene.box((1.3, 2.3), (1.7, 1.85), (z - 0.1, z + 0.8), (120, 78, 66))
