"""Places under the sky: streets, woods, waters, mountains, space."""

from __future__ import annotations

import numpy as np

from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.curves import ellipse, points
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


def _heaven(scene: Scene, clouds: int = 3) -> None:
    scene.sky()
    if not scene.sparse:
        scene.lights_of_heaven()
        scene.clouds(clouds if scene.hour != "night" else 1)


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
    _heaven(scene, 2)
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
    _heaven(scene, 2)
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
    _heaven(scene, 1)
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
    _heaven(scene)
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
    _heaven(scene, 2)
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


def rock(scene: Scene, x: float, z: float, size: float) -> None:
    """A boulder."""
    pen = scene.board(x, z)
    pen.form(
        points((-1.0, 0.0), (-0.8, 0.5), (-0.3, 0.8), (0.3, 0.7), (0.8, 0.45), (1.0, 0.0)) * size,
        scene.far((142, 138, 134), z),
        smooth=False,
        shadow=0.25 * size,
    )


def water(scene: Scene, colour: Rgb, start: float) -> None:
    """Waves as strokes that grow toward the eye."""
    for _ in range(60 if not scene.sparse else 12):
        z = start + scene.random.random() ** 2 * 70
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
    _heaven(scene)
    colour: Rgb = (72, 128, 158)
    scene.ground(colour)
    water(scene, colour, scene.reach * 0.6)
    gulls(scene)


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


def sky_place(scene: Scene) -> None:
    """High in the air."""
    _heaven(scene, 7)


def space(scene: Scene) -> None:
    """Stars, a planet with its night side, a moon."""
    canvas = scene.canvas
    w, h = canvas.width, canvas.height
    scene.sky((18, 18, 44), (52, 36, 84))
    for _ in range(90):
        s = scene.random.uniform(0.5, 1.7) * canvas.enlarge
        canvas.light_up(
            ellipse(scene.random.uniform(0, w), scene.random.uniform(0, h), s, s, 6), (240, 240, 230)
        )
    size = 0.34 * min(w, h)
    x, y = w * scene.random.choice((0.2, 0.8)), h * 0.3
    canvas.form(ellipse(x, y, size, size, 48), (92, 140, 176), width=1.0, shadow=size * 0.55)
    canvas.tint(ellipse(x - size * 0.2, y - size * 0.2, size * 0.42, size * 0.18, 20), (132, 172, 140))
    canvas.tint(ellipse(x + size * 0.2, y + size * 0.25, size * 0.3, size * 0.14, 20), (132, 172, 140))
    canvas.form(
        ellipse(w - x, h * 0.2, size * 0.16, size * 0.16, 24), (206, 200, 190), width=0.8, shadow=size * 0.08
    )
    scene.ground((96, 88, 108))
    for _ in range(6):
        z = scene.reach + scene.random.uniform(1, 14)
        rock(scene, scene.random.uniform(-1, 1) * z, z, scene.random.uniform(0.2, 0.7))


def rooftop(scene: Scene) -> None:
    """On a roof above the city."""
    city(scene)
    z = scene.reach + 3
    scene.box((1.4, 2.2), (0, 1.7), (z, z + 0.7), (170, 104, 84))
    scene.box((1.3, 2.3), (1.7, 1.85), (z - 0.1, z + 0.8), (120, 78, 66))


def nowhere(scene: Scene) -> None:
    """No place was named: a calm backdrop with a floor and one great tone."""
    base = scene.random.choice(((232, 196, 140), (156, 188, 196), (206, 172, 176), (176, 188, 150)))
    scene.sky(darker(base, 0.92), mixed(base, (255, 250, 240), 0.5))
    scene.ground(mixed(base, (120, 110, 110), 0.28), line=True)
    w, h = scene.canvas.width, scene.canvas.height
    x = scene.random.choice((0.25, 0.75)) * w
    scene.canvas.tint(
        ellipse(x, h * 0.42, 0.34 * (w * h) ** 0.5, 0.34 * (w * h) ** 0.5, 48),
        mixed(base, (255, 250, 240), 0.4),
    )
