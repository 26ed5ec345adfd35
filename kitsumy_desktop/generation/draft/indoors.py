"""Rooms: living room, kitchen, bedroom, office, shop, corridor, cave."""

from __future__ import annotations

import numpy as np

from kitsumy_desktop.generation.draft.camera import Space
from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.curves import ellipse, opened, points
from kitsumy_desktop.generation.draft.look import darker, mixed
from kitsumy_desktop.generation.draft.scene import SKIES, Scene

WALLS: tuple[Rgb, ...] = (
    (214, 196, 160),
    (168, 190, 182),
    (206, 168, 148),
    (178, 180, 204),
    (212, 206, 188),
    (190, 166, 120),
)


def shell(scene: Scene, wall: Rgb, floor: Rgb, half: float, tall: float, back: float) -> None:
    """Floor, ceiling, three walls; `half` the room's half width, `back` the far wall's depth."""
    near = -2.0
    scene.canvas.fill(
        points(
            (0, 0),
            (scene.canvas.width, 0),
            (scene.canvas.width, scene.canvas.height),
            (0, scene.canvas.height),
        ),
        wall,
    )
    scene.quad([(-half, 0, near), (half, 0, near), (half, 0, back), (-half, 0, back)], floor, 0, 0.8)
    scene.quad(
        [(-half, tall, near), (half, tall, near), (half, tall, back), (-half, tall, back)],
        darker(wall, 1.1),
        60,
        0.8,
    )
    scene.quad(
        [(-half, 0, near), (-half, 0, back), (-half, tall, back), (-half, tall, near)],
        darker(wall, 0.92),
        70,
        0.8,
    )
    scene.quad(
        [(half, 0, near), (half, 0, back), (half, tall, back), (half, tall, near)],
        darker(wall, 0.8),
        130,
        0.8,
    )
    scene.quad([(-half, 0, back), (half, 0, back), (half, tall, back), (-half, tall, back)], wall, 0, 0.8)
    scene.quad(
        [(-half, 0, back), (half, 0, back), (half, 0.14, back), (-half, 0.14, back)],
        darker(wall, 0.7),
        0,
        0.5,
    )


def planks(scene: Scene, half: float, back: float, step: float = 0.55) -> None:
    """Floor boards running away from the eye."""
    x = -half
    while x < half:
        scene.seam((x, 0.0, 0.3), (x, 0.0, back), 0.45, 150)
        x += step


def window(scene: Scene, x: float, y: float, z: float, w: float, h: float) -> None:
    """A window in the back wall, with the hour's sky in it."""
    sky = SKIES[scene.hour][1]
    frame = (236, 230, 216)
    scene.quad(
        [
            (x - 0.09, y - 0.09, z),
            (x + w + 0.09, y - 0.09, z),
            (x + w + 0.09, y + h + 0.09, z),
            (x - 0.09, y + h + 0.09, z),
        ],
        frame,
    )
    glass = scene.quad([(x, y, z), (x + w, y, z), (x + w, y + h, z), (x, y + h, z)], sky)
    if len(glass) and scene.hour != "night":
        scene.canvas.light_up(glass, mixed(sky, (255, 255, 255), 0.35))
        scene.canvas.edges(glass, 0.7)
    scene.seam((x + w / 2, y, z), (x + w / 2, y + h, z), 1.3, 235)
    scene.seam((x, y + h * 0.55, z), (x + w, y + h * 0.55, z), 1.1, 235)
    for side, edge in ((-1, x - 0.12), (1, x + w + 0.12)):
        scene.quad(
            [
                (edge + side * 0.36, y + h + 0.2, z - 0.03),
                (edge - side * 0.1, y + h + 0.2, z - 0.03),
                (edge, y - 0.5, z - 0.03),
                (edge + side * 0.42, y - 0.5, z - 0.03),
            ],
            (164, 72, 62),
            60 if side > 0 else 0,
            0.7,
        )


def picture_frame(scene: Scene, x: float, y: float, z: float, w: float, h: float) -> None:
    """A framed landscape."""
    scene.quad([(x, y, z), (x + w, y, z), (x + w, y + h, z), (x, y + h, z)], (120, 82, 48))
    m = 0.07
    scene.quad(
        [(x + m, y + m, z), (x + w - m, y + m, z), (x + w - m, y + h - m, z), (x + m, y + h - m, z)],
        (176, 200, 196),
        0,
        0.5,
    )
    scene.quad(
        [
            (x + m, y + m, z),
            (x + w - m, y + m, z),
            (x + w - m, y + h * 0.4, z),
            (x + w * 0.5, y + h * 0.62, z),
            (x + m, y + h * 0.35, z),
        ],
        (108, 138, 96),
        0,
        0.4,
    )


def shelf(scene: Scene, x: float, z: float, w: float, tall: float, rows: int) -> None:
    """Shelves with books and jars."""
    scene.box((x, x + w), (0, tall), (z - 0.35, z), (134, 94, 60))
    colours: tuple[Rgb, ...] = (
        (170, 62, 52),
        (62, 98, 130),
        (206, 168, 84),
        (92, 124, 82),
        (220, 208, 184),
        (96, 70, 110),
    )
    front = z - 0.36
    for row in range(rows):
        y = tall * (row + 0.08) / rows
        high = tall / rows * 0.82
        scene.quad(
            [
                (x + 0.05, y, front),
                (x + w - 0.05, y, front),
                (x + w - 0.05, y + high, front),
                (x + 0.05, y + high, front),
            ],
            (70, 48, 34),
            140,
            0.5,
        )
        at = x + 0.09
        while at < x + w - 0.16:
            thick = scene.random.uniform(0.05, 0.11)
            up = high * scene.random.uniform(0.6, 0.94)
            scene.quad(
                [
                    (at, y, front - 0.01),
                    (at + thick, y, front - 0.01),
                    (at + thick, y + up, front - 0.01),
                    (at, y + up, front - 0.01),
                ],
                scene.random.choice(colours),
                0,
                0.4,
            )
            at += thick + (0.1 if scene.random.random() < 0.18 else 0.004)


def table(
    scene: Scene, x: float, z: float, w: float = 1.3, tall: float = 0.76, colour: Rgb = (150, 104, 64)
) -> None:
    """A table."""
    for leg in (x - w / 2 + 0.05, x + w / 2 - 0.13):
        scene.box((leg, leg + 0.08), (0, tall), (z + 0.5, z + 0.58), darker(colour, 0.7))
        scene.box((leg, leg + 0.08), (0, tall), (z, z + 0.08), darker(colour, 0.85))
    scene.box((x - w / 2, x + w / 2), (tall - 0.07, tall), (z - 0.05, z + 0.65), colour)


def lamp(scene: Scene, x: float, z: float, tall: float) -> None:
    """A hanging lamp and its cone of light."""
    scene.seam((x, tall, z), (x, tall - 0.7, z), 0.9, 240)
    pen = scene.board(x, z, tall - 1.0)
    if scene.hour == "night":
        scene.canvas.light_up(pen.px(ellipse(0, -0.03, 0.11, 0.08)), (255, 236, 170))
    pen.form(
        points((-0.06, 0.3), (0.06, 0.3), (0.26, 0.0), (-0.26, 0.0)), (196, 84, 60), smooth=False, shadow=0.06
    )


def _size(scene: Scene) -> tuple[float, float]:
    wide = max(2.6, scene.reach * 0.9)
    return wide, scene.reach + 2.6


def room(scene: Scene) -> None:
    """A living room."""
    half, back = _size(scene)
    shell(scene, scene.random.choice(WALLS), (156, 116, 78), half, 2.9, back)
    planks(scene, half, back)
    left = scene.random.random() < 0.5
    window(scene, -1.6 if left else 0.5, 1.0, back - 0.01, 1.1, 1.25)
    picture_frame(scene, 0.7 if left else -1.5, 1.5, back - 0.01, 0.7, 0.5)
    shelf(scene, half - 1.15 if left else -half + 0.05, back, 1.1, 2.1, 5)
    sofa = (96, 122, 116)
    x = -half * 0.55 if left else half * 0.2
    scene.box((x, x + 1.5), (0.12, 0.45), (back - 0.95, back - 0.25), sofa)
    scene.box((x, x + 1.5), (0.45, 0.95), (back - 0.45, back - 0.2), darker(sofa, 0.92))
    lamp(scene, half * 0.3 if left else -half * 0.3, back - 1.0, 2.9)


def kitchen(scene: Scene) -> None:
    """A kitchen: cupboards, stove, window over the sink."""
    half, back = _size(scene)
    shell(scene, (222, 214, 188), (186, 170, 148), half, 2.8, back)
    for k in range(-6, 7):
        scene.seam((k * 0.6, 0, 0.3), (k * 0.6, 0, back), 0.4, 130)
    z = 0.6
    while z < back:
        scene.seam((-half, 0, z), (half, 0, z), 0.4, 130)
        z += 0.6
    window(scene, -0.5, 1.2, back - 0.01, 1.0, 0.9)
    x = -half
    while x < half - 0.3:
        scene.box((x, x + 0.62), (0, 0.86), (back - 0.6, back), (120, 156, 150))
        scene.seam((x + 0.1, 0.66, back - 0.61), (x + 0.5, 0.66, back - 0.61), 0.6)
        if abs(x + 0.3) > 0.9:
            scene.box((x, x + 0.62), (1.5, 2.2), (back - 0.35, back), (132, 166, 158))
        x += 0.62
    scene.box((-half, half), (0.86, 0.92), (back - 0.64, back), (224, 216, 200))
    pot = scene.board(half * 0.45, back - 0.4, 0.92)
    pot.form(
        points((-0.16, 0.0), (0.16, 0.0), (0.16, 0.2), (-0.16, 0.2)), (186, 70, 58), smooth=False, shadow=0.05
    )
    lamp(scene, -half * 0.3, back - 1.1, 2.8)


def bedroom(scene: Scene) -> None:
    """A bedroom with a bed along the wall."""
    half, back = _size(scene)
    shell(scene, scene.random.choice(WALLS), (150, 118, 92), half, 2.8, back)
    planks(scene, half, back)
    window(scene, 0.3, 1.1, back - 0.01, 1.0, 1.1)
    scene.box((-half + 0.1, -half + 2.1), (0.15, 0.45), (back - 1.3, back - 0.1), (128, 88, 58))
    scene.box((-half + 0.1, -half + 2.1), (0.45, 0.6), (back - 1.3, back - 0.1), (116, 140, 176))
    scene.box((-half + 0.1, -half + 0.65), (0.6, 0.76), (back - 1.2, back - 0.2), (240, 236, 226))
    picture_frame(scene, -half + 0.8, 1.5, back - 0.01, 0.6, 0.45)


def office(scene: Scene) -> None:
    """An office or classroom: a board or a window, desks with papers, a shelf, as the place's seed has it."""
    half, back = _size(scene)
    shell(scene, scene.random.choice(WALLS), (140, 128, 116), half, 3.0, back)
    side = scene.random.choice((-1, 1))
    if scene.random.random() < 0.6:
        _blackboard(scene, -1.3 if side > 0 else -1.0, back)
    else:
        window(scene, -1.5, 1.05, back - 0.01, 1.1, 1.3)
        window(scene, 0.2, 1.05, back - 0.01, 1.1, 1.3)
    at = min(half - 1.0, 1.7)
    shelf(scene, at if side > 0 else -at - 0.95, back, 0.95, 2.2, scene.random.choice((4, 5, 6)))
    if scene.random.random() < 0.6:
        picture_frame(scene, -side * min(half * 0.8, 2.55) - 0.4, 1.5, back - 0.01, 0.8, 0.6)
    for x in (-half * 0.6, -half * 0.1, half * 0.4)[:: scene.random.choice((1, 2))]:
        table(scene, x, back - 1.3, 1.2, colour=scene.random.choice(((150, 104, 64), (176, 140, 96))))
        paper = scene.board(x + scene.random.uniform(-0.3, 0.3), back - 1.32, 0.76)
        paper.form(points((-0.14, 0), (0.14, 0), (0.12, 0.09), (-0.12, 0.09)), (240, 236, 222), smooth=False)
    lamp(scene, -half * 0.2, back - 1.0, 3.0)


def _blackboard(scene: Scene, x: float, back: float) -> None:
    """A blackboard with a few lines of chalk."""
    z = back - 0.02
    corners = [(x, 1.0, z), (x + 2.3, 1.0, z), (x + 2.3, 2.1, z), (x, 2.1, z)]
    scene.quad(corners, (58, 84, 74), 0, 1.2)
    for y in (1.4, 1.6, 1.8):
        scene.seam((x + 0.2, y, z - 0.01), (x + scene.random.uniform(0.9, 1.9), y, z - 0.01), 0.5, 90)


def shop(scene: Scene) -> None:
    """A shop or tavern: counter and full shelves."""
    half, back = _size(scene)
    shell(scene, (190, 158, 112), (126, 92, 66), half, 3.0, back)
    planks(scene, half, back)
    x = -half + 0.05
    while x < half - 1.0:
        shelf(scene, x, back, 1.15, 2.4, 5)
        x += 1.25
    scene.box((-half * 0.8, half * 0.8), (0, 1.0), (back - 1.4, back - 0.9), (146, 96, 58))
    scene.box((-half * 0.84, half * 0.84), (1.0, 1.07), (back - 1.45, back - 0.85), (180, 126, 80))
    for at in (-0.7, 0.1, 0.8):
        lamp(scene, at * half, back - 1.2, 3.0)


def corridor(scene: Scene) -> None:
    """A long corridor with doors."""
    half, back = 1.5 + scene.reach * 0.12, scene.reach + 11.0
    shell(scene, (176, 184, 178), (118, 112, 116), half, 2.7, back)
    z = back - 1.5
    while z > 0.9:
        for x in (-half + 0.01, half - 0.01):
            scene.quad(
                [(x, 0, z), (x, 0, z + 0.95), (x, 2.05, z + 0.95), (x, 2.05, z)],
                (132, 88, 60),
                120 if x > 0 else 40,
                0.7,
            )
        glow = scene.camera.polygon(_ceiling_light(z))
        if len(glow):
            scene.canvas.light_up(glow, (250, 246, 224))
            scene.canvas.edges(glow, 0.4)
        z -= 2.2
    scene.quad(
        [(-0.5, 0, back - 0.01), (0.5, 0, back - 0.01), (0.5, 2.1, back - 0.01), (-0.5, 2.1, back - 0.01)],
        (104, 120, 128),
    )


def _ceiling_light(z: float) -> Space:
    return np.array([(-0.35, 2.69, z), (0.35, 2.69, z), (0.35, 2.69, z + 0.7), (-0.35, 2.69, z + 0.7)])


CAVE_LAYERS: tuple[tuple[Rgb, float, float], ...] = (
    ((134, 124, 132), 0.30, 0.34),
    ((98, 88, 102), 0.18, 0.22),
    ((62, 56, 70), 0.05, 0.11),
)
"""Walls from far to near: colour, and where the opening begins across and down the picture."""
CAVE_ARCH = ((0.0, 1.0), (0.05, 0.72), (-0.01, 0.5), (0.09, 0.26), (0.24, 0.1), (0.4, 0.02), (0.55, 0.05))
"""Half an opening, fractions of its width and height; the other half mirrors it."""


def cave(scene: Scene) -> None:
    """A cave: arches of rock, darker toward the eye."""
    canvas = scene.canvas
    w, h = canvas.width, canvas.height
    canvas.fill(points((0, 0), (w, 0), (w, h), (0, h)), (176, 168, 160))
    scene.ground((128, 114, 108), line=False)
    half = np.array(CAVE_ARCH)
    for colour, across, down in CAVE_LAYERS:
        opening = np.vstack([half, (half * [-1, 1] + [1, 0])[::-1]])
        opening += np.array([[scene.random.uniform(-0.025, 0.025) for _ in "xy"] for _ in opening])
        arch = opened(opening * [w * (1 - 2 * across), h * (1.06 - down)] + [w * across, h * down], 6)
        far = points((w * 1.2, h * 1.1), (w * 1.2, -h * 0.2), (-w * 0.2, -h * 0.2), (-w * 0.2, h * 1.1))
        canvas.form(np.vstack([arch, far]), colour, width=0.9, shadow=0.025 * w)
