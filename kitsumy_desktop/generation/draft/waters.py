"""Sea, ships, harbours and beaches."""

from __future__ import annotations

import numpy as np

from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.curves import points
from kitsumy_desktop.generation.draft.heavens import heaven, rock
from kitsumy_desktop.generation.draft.look import mixed
from kitsumy_desktop.generation.draft.scene import Scene


def water(scene: Scene, colour: Rgb, start: float, reach: float = 70.0) -> None:
    """Waves as strokes that grow toward the eye, over `reach` metres from `start`."""
    for _ in range(60 if not scene.sparse else 12):
        z = start + scene.random.random() ** 2 * reach
        x = scene.random.uniform(-1.2, 1.2) * z
        pen = scene.board(x, z, weight=0.6)
        w = scene.random.uniform(0.3, 1.0) * (0.4 + z * 0.05)
        pen.line(points((-w, 0.0), (-w * 0.3, 0.1 * w), (w * 0.2, 0.02), (w, 0.08 * w)), 0.8, 150)
        if scene.random.random() < 0.4:
            pen.tint(
                points((-w, 0.02), (0.0, 0.16 * w), (w, 0.02), (0.0, 0.06 * w)),
                mixed(colour, (255, 255, 255), 0.55),
            )


def sea(scene: Scene) -> None:
    """Open water."""
    heaven(scene)
    colour: Rgb = (72, 128, 158)
    scene.ground(colour)
    water(scene, colour, scene.reach * 0.6)
    gulls(scene)


def river(scene: Scene) -> None:
    """Inland water, with the wooded farther bank."""
    heaven(scene)
    colour: Rgb = (92, 146, 160)
    scene.ground(colour)
    z = scene.reach + 16
    scene.quad(
        [(-400, 0, z), (400, 0, z), (400, 0, 900), (-400, 0, 900)], scene.far((128, 152, 98), z), 0, 0.5
    )
    for k in range(-9, 10):
        x, size = k * 3.4 + scene.random.uniform(-1, 1), scene.random.uniform(1.0, 1.7)
        crown = scene.board(x, z + 0.5, 0.6 * size)
        crown.form(
            points((-1.2, 0.0), (-1.0, 1.3), (0.0, 1.9), (1.1, 1.2), (1.2, 0.0)) * size,
            scene.far((86, 124, 84), z),
            shadow=0.2 * size,
        )
    water(scene, colour, scene.reach * 0.6, 15.0)


def gulls(scene: Scene) -> None:
    """Birds far off."""
    w, h = scene.canvas.width, scene.canvas.height
    for _ in range(4):
        x, y, s = (
            scene.random.uniform(0.1, 0.9) * w,
            scene.random.uniform(0.08, 0.3) * h,
            scene.random.uniform(0.012, 0.026) * max(w, h),
        )
        scene.canvas.line(
            points(
                (x - s, y - s * 0.3),
                (x - s * 0.4, y - s * 0.5),
                (x, y),
                (x + s * 0.4, y - s * 0.5),
                (x + s, y - s * 0.3),
            ),
            0.9,
        )


def ship(scene: Scene) -> None:
    """On a deck: planks, rail, mast, sea behind."""
    sea(scene)
    half, end = max(2.4, scene.reach * 0.8), scene.reach + 3.5
    scene.quad([(-half, 0, 0.1), (half, 0, 0.1), (half * 0.8, 0, end), (-half * 0.8, 0, end)], (172, 132, 88))
    for k in range(-7, 8):
        scene.seam((k / 7 * half, 0.001, 0.3), (k / 7 * half * 0.8, 0.001, end), 0.45, 160)
    for y in (0.5, 0.95):
        scene.box((-half * 0.8, half * 0.8), (y, y + 0.08), (end, end + 0.06), (124, 84, 54))
    for k in range(-4, 5):
        x = k / 4 * half * 0.78
        scene.box((x - 0.05, x + 0.05), (0, 1.0), (end, end + 0.08), (138, 96, 62))
    mast = scene.board(half * 0.5, end - 1.2)
    mast.limb(points((0, 0), (0, 4), (0, 9)), [0.3, 0.26, 0.2], (128, 92, 62), shadow=0.08)
    mast.form(points((0.1, 3.0), (2.6, 3.3), (2.2, 5.5), (0.1, 7.6)), (232, 222, 198), shadow=0.3)
    for x in (-2.2, 3.0):
        mast.line(points((0, 8), (x * 0.5, 4.4), (x, 0.9)), 0.6, start=1, end=1)


def harbour(scene: Scene) -> None:
    """A quay with bollards, boats, and a lighthouse beyond the water."""
    sea(scene)
    lighthouse(scene, scene.random.choice((-1, 1)) * 17.0, scene.reach + 34)
    sailing_boat(scene, scene.random.choice((-1, 1)) * 5.0, scene.reach + 13)
    end = scene.reach + 4.0
    scene.quad([(-40, 0.0, 0.1), (40, 0.0, 0.1), (40, 0.0, end), (-40, 0.0, end)], (170, 160, 146))
    scene.quad([(-40, 0.0, end), (40, 0.0, end), (40, -0.6, end), (-40, -0.6, end)], (120, 112, 104), 140)
    for x in np.arange(-12.0, 12.1, 1.5):
        scene.seam((x, 0.001, 0.3), (x, 0.001, end), 0.4, 120)
    for x in (-3.2, 2.8):
        post = scene.board(x, end - 0.5)
        post.form(
            points(
                (-0.16, 0),
                (0.16, 0),
                (0.14, 0.4),
                (0.22, 0.46),
                (0.2, 0.6),
                (-0.2, 0.6),
                (-0.22, 0.46),
                (-0.14, 0.4),
            ),
            (66, 68, 78),
            smooth=False,
            shadow=0.07,
        )
    crate = scene.reach + 2.4
    scene.box((2.0, 2.8), (0, 0.7), (crate, crate + 0.7), (168, 122, 74))
    scene.box((2.2, 2.8), (0.7, 1.2), (crate + 0.1, crate + 0.6), (184, 138, 86))


def lighthouse(scene: Scene, x: float, z: float) -> None:
    """A striped lighthouse on its rock; its beam after dusk."""
    rock(scene, x, z, 5.0)
    pen = scene.board(x, z + 0.1, 1.0)
    stripes: tuple[Rgb, ...] = ((236, 230, 218), (192, 62, 52))
    for k in range(5):
        y0, y1 = k * 2.2, k * 2.2 + 2.2
        w0, w1 = 1.7 - y0 * 0.07, 1.7 - y1 * 0.07
        pen.form(points((-w0, y0), (w0, y0), (w1, y1), (-w1, y1)), stripes[k % 2], smooth=False, shadow=0.6)
    pen.form(points((-1.25, 11), (1.25, 11), (1.25, 11.4), (-1.25, 11.4)), (70, 70, 80), smooth=False)
    room = pen.px(points((-0.75, 11.4), (0.75, 11.4), (0.75, 12.8), (-0.75, 12.8)))
    if scene.hour == "day":
        scene.canvas.fill(room, (220, 232, 236))
    else:
        scene.canvas.light_up(pen.px(points((0, 12.2), (-34, 17.0), (-34, 10.6))), (246, 232, 170))
        scene.canvas.light_up(room, (255, 244, 190))
    scene.canvas.edges(room, 0.6)
    pen.form(points((-1.0, 12.8), (1.0, 12.8), (0, 14.0)), (192, 62, 52), smooth=False, shadow=0.3)


def sailing_boat(scene: Scene, x: float, z: float) -> None:
    """A small boat with a sail."""
    pen = scene.board(x, z)
    pen.form(
        points((-2.0, 0.6), (2.2, 0.75), (1.6, -0.1), (-1.5, -0.1)), (122, 70, 52), smooth=False, shadow=0.2
    )
    pen.limb(points((0, 0.6), (0, 4.4)), [0.12, 0.08], (100, 74, 54))
    pen.form(points((0.1, 0.9), (1.9, 1.1), (0.1, 4.3)), (240, 232, 212), smooth=False, shadow=0.4)
    pen.form(points((-0.1, 1.0), (-1.4, 1.1), (-0.1, 3.8)), (214, 120, 84), smooth=False, shadow=0.2)


def beach(scene: Scene) -> None:
    """Sand, surf, the sea beyond."""
    sea(scene)
    z = scene.reach + 6
    xs = np.linspace(-60, 60, 17)
    edge = [(float(x), 0.0, z + 1.4 * float(np.sin(x * 0.4)) + 0.05 * abs(float(x))) for x in xs]
    foam = [(x, y, d + 0.7) for x, y, d in edge]
    scene.quad([*foam, (60, 0, 0.1), (-60, 0, 0.1)], (240, 244, 240), 0, 0.0)
    scene.quad([*edge, (60, 0, 0.1), (-60, 0, 0.1)], (228, 204, 154), 0, 0.4, 120)
    for _ in range(5):
        d = scene.reach + scene.random.uniform(0, 5)
        rock(scene, scene.random.uniform(-1, 1) * d, d, scene.random.uniform(0.1, 0.35))
