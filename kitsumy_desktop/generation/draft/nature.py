"""Woods, meadows and mountains."""

from __future__ import annotations

import numpy as np

from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.curves import points
from kitsumy_desktop.generation.draft.heavens import heaven, rock
from kitsumy_desktop.generation.draft.look import darker
from kitsumy_desktop.generation.draft.scene import Scene


def tree(scene: Scene, x: float, z: float, tall: float, leaf: Rgb, pine: bool = False) -> None:
    """A tree; its foliage in a few lumps."""
    pen = scene.board(x, z, weight=0.8 if z < scene.reach + 8 else 0.55)
    trunk = scene.far((98, 72, 54), z)
    leaf = scene.far(leaf, z)
    pen.limb(
        points((0.05, -0.05), (-0.04, tall * 0.35), (0.05, tall * 0.72)),
        [tall * 0.085, tall * 0.055, tall * 0.03],
        trunk,
        shadow=tall * 0.02,
    )
    if pine:
        for k in range(4):
            y, half = tall * (0.2 + 0.2 * k), tall * (0.27 - 0.055 * k)
            pen.form(
                points(
                    (-half, y),
                    (-half * 0.4, y + 0.03 * tall),
                    (0, y - 0.01 * tall),
                    (half * 0.45, y + 0.03 * tall),
                    (half, y),
                    (half * 0.4, y + tall * 0.17),
                    (0, y + tall * 0.31),
                    (-half * 0.4, y + tall * 0.17),
                ),
                leaf,
                smooth=False,
                shadow=tall * 0.05,
            )
        return
    chance = scene.random
    for dx, dy, r in ((-0.2, 0.62, 0.2), (0.22, 0.64, 0.19), (0.0, 0.84, 0.24), (0.02, 0.62, 0.17)):
        spokes = [0.82 + 0.3 * chance.random() for _ in range(11)]
        angles = np.linspace(0, 2 * np.pi, 11, endpoint=False)
        lump = (
            np.stack([np.cos(angles) * spokes * r * 1.15 + dx, np.sin(angles) * spokes * r + dy], axis=1)
            * tall
        )
        pen.form(lump, leaf, shadow=tall * 0.06, width=0.9)


def _leaf(scene: Scene) -> Rgb:
    if scene.weather == "snow":
        return (200, 212, 216)
    return scene.random.choice(((92, 134, 78), (116, 148, 78), (74, 118, 84), (134, 146, 74)))


def forest(scene: Scene) -> None:
    """Rows of trees, paler with distance."""
    heaven(scene, 1)
    scene.haze = (198, 214, 198) if not scene.weather else scene.haze
    scene.ground((198, 206, 210) if scene.weather == "snow" else (122, 136, 84))
    pine = scene.random.random() < 0.45
    for z in (44.0, 30.0, 20.0, 13.0, 8.0, 4.6):
        depth = scene.reach + z - 2.6
        count = 9 if z > 10 else 6
        for i in range(count):
            x = (i - (count - 1) / 2 + scene.random.uniform(-0.3, 0.3)) * depth * 2.0 / count * 1.25
            if z < 9 and abs(x) < depth * 0.34:
                continue
            tree(scene, x, depth, scene.random.uniform(5.0, 9.0), _leaf(scene), pine)
    tufts(scene, (96, 116, 66))


def tufts(scene: Scene, colour: Rgb, count: int = 16) -> None:
    """Grass in the foreground."""
    if scene.weather == "snow" or scene.sparse:
        return
    for _ in range(count):
        z = scene.random.uniform(scene.reach * 0.8, scene.reach + 6)
        pen = scene.board(scene.random.uniform(-1, 1) * z, z)
        for dx in (-0.07, 0.0, 0.07):
            pen.line(points((dx, 0.0), (dx * 1.6, 0.14), (dx * 2.8, 0.24)), 0.7, 210)


def field(scene: Scene) -> None:
    """A meadow with hills, a fence and lone trees."""
    heaven(scene)
    hills(scene, ((150, 172, 130), (132, 160, 104)), 0.05)
    scene.ground((206, 214, 218) if scene.weather == "snow" else (146, 168, 92))
    for x, z in ((-16.0, 26.0), (9.0, 20.0), (20.0, 34.0)):
        tree(scene, x, scene.reach + z, scene.random.uniform(5, 8), _leaf(scene))
    z = scene.reach + 7
    for x in np.arange(-24, 25, 2.0):
        scene.box((x, x + 0.14), (0, 1.0), (z, z + 0.1), (150, 122, 90), 0.6)
    for y in (0.45, 0.8):
        scene.box((-26, 26), (y, y + 0.1), (z - 0.03, z), (162, 134, 100), 0.6)
    tufts(scene, (110, 136, 66))


def hills(scene: Scene, colours: tuple[Rgb, ...], rise: float) -> None:
    """Rolling ridges along the horizon."""
    for i, colour in enumerate(colours):
        z = 160.0 - 50 * i
        xs = np.linspace(-z * 1.6, z * 1.6, 11)
        ys = np.array([scene.random.uniform(0.3, 1.0) for _ in xs]) * z * rise * (1.6 - 0.4 * i)
        world = np.stack(
            [np.append(xs, [xs[-1], xs[0]]), np.append(ys, [-4.0, -4.0]), np.full(13, z)], axis=1
        )
        at = scene.camera.polygon(world)
        if len(at):
            scene.canvas.form(at, scene.far(colour, z * 0.5), width=0.6, value=190)


def mountains(scene: Scene) -> None:
    """Peaks with snow caps."""
    heaven(scene, 2)
    for layer, (z, rise) in enumerate(((200.0, 0.42), (120.0, 0.28))):
        colour = scene.far(((132, 142, 172), (104, 118, 128))[layer], z * 0.5)
        x = -z * 1.6
        while x < z * 1.6:
            wide, tall = z * scene.random.uniform(0.4, 0.7), z * rise * scene.random.uniform(0.55, 1.1)
            peak = x + wide * scene.random.uniform(0.4, 0.6)
            scene.quad([(x, -2, z), (peak, tall, z), (x + wide, -2, z)], colour, 0, 0.9, 220)
            scene.quad(
                [
                    (peak, tall, z),
                    (x + wide, -2, z),
                    (peak + wide * 0.05, -2, z),
                    (peak - wide * 0.05, tall * 0.5, z),
                ],
                darker(colour, 0.86),
                140,
                0.0,
            )
            scene.quad(
                [
                    (peak, tall, z),
                    (peak + wide * 0.13, tall * 0.72, z),
                    (peak + wide * 0.04, tall * 0.76, z),
                    (peak - wide * 0.03, tall * 0.66, z),
                    (peak - wide * 0.12, tall * 0.74, z),
                ],
                (240, 242, 246),
                0,
                0.6,
                180,
            )
            x += wide * 0.62
    scene.ground((206, 214, 220) if scene.weather == "snow" else (150, 152, 112))
    for _ in range(7):
        z = scene.reach + scene.random.uniform(3, 16)
        rock(scene, scene.random.uniform(-1, 1) * z, z, scene.random.uniform(0.4, 1.2))
