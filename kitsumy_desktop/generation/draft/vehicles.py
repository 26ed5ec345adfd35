"""Inside vehicles: one long side with windows, seats, poles and handles; a car's dashboard before them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.curves import ellipse, points
from kitsumy_desktop.generation.draft.indoors import shell
from kitsumy_desktop.generation.draft.look import darker, mixed
from kitsumy_desktop.generation.draft.scene import SKIES, Scene


@dataclass(frozen=True)
class Cabin:
    """What one kind of vehicle looks like inside; lengths in metres."""

    wall: Rgb
    floor: Rgb
    seat: Rgb
    pane: tuple[float, float, float]
    """Sill height, width and height of a window."""
    step: float
    """From one window to the next."""
    tall: float = 2.4
    poles: bool = False
    round_panes: bool = False
    view: str = "land"
    """Beyond the panes: land, sea or stars."""
    dashboard: bool = False


CABINS: dict[str, Cabin] = {
    "tram": Cabin((204, 176, 128), (132, 96, 70), (158, 62, 52), (0.98, 1.05, 0.95), 1.3, poles=True),
    "bus": Cabin((206, 212, 206), (112, 116, 122), (62, 98, 140), (0.95, 1.25, 1.0), 1.42, poles=True),
    "train": Cabin((164, 186, 172), (120, 98, 84), (92, 64, 110), (1.0, 1.2, 0.9), 1.7),
    "car": Cabin((96, 98, 110), (70, 72, 82), (146, 104, 72), (0.92, 1.7, 0.72), 1.9, 1.9, dashboard=True),
    "cabin": Cabin(
        (166, 120, 78),
        (124, 86, 58),
        (84, 110, 120),
        (1.25, 0.62, 0.62),
        1.5,
        2.3,
        round_panes=True,
        view="sea",
    ),
    "spaceship": Cabin(
        (188, 196, 206),
        (116, 124, 138),
        (226, 140, 70),
        (1.0, 1.0, 1.0),
        1.7,
        2.6,
        round_panes=True,
        view="stars",
    ),
}


def inside(scene: Scene, kind: str) -> None:
    """The inside of a vehicle of CABINS, seen across it."""
    cabin = CABINS[kind]
    half, back = max(5.0, scene.reach * 1.1), scene.reach + 1.25
    shell(scene, cabin.wall, cabin.floor, half, cabin.tall, back)
    at = -np.floor(half / cabin.step) * cabin.step + scene.random.uniform(0.0, 0.5)
    lefts = [float(at + k * cabin.step) for k in range(int(2 * half / cabin.step))]
    sill = cabin.pane[0]
    scene.quad(
        [(-half, 0, back), (half, 0, back), (half, sill - 0.14, back), (-half, sill - 0.14, back)],
        darker(cabin.wall, 0.78),
        0,
        0.6,
    )
    for x in lefts:
        _pane(scene, cabin, x, back - 0.01)
    for x in lefts:
        _seat(scene, cabin, x, back)
    if cabin.poles:
        _poles(scene, cabin, lefts, back - 0.62, half)
    else:
        scene.box((-half, half), (cabin.tall - 0.42, cabin.tall - 0.34), (back - 0.4, back), (150, 150, 156))


def _pane(scene: Scene, cabin: Cabin, x: float, z: float) -> None:
    """One window: frame, the world passing by, a bright streak on the glass."""
    y, w, h = cabin.pane
    if cabin.round_panes:
        pen = scene.board(x + w / 2, z, y + h / 2)
        pen.form(ellipse(0, 0, w / 2 + 0.08, h / 2 + 0.08, 32), (196, 166, 92), width=0.8)
        glass = pen.px(ellipse(0, 0, w / 2, h / 2, 32))
    else:
        m = 0.07
        scene.quad(
            [(x - m, y - m, z), (x + w + m, y - m, z), (x + w + m, y + h + m, z), (x - m, y + h + m, z)],
            darker(cabin.wall, 0.66),
        )
        corners = np.array([(x, y, z), (x + w, y, z), (x + w, y + h, z), (x, y + h, z)])
        glass = scene.camera.polygon(corners)
    if len(glass) < 3 or not scene.visible(glass):
        return
    sky: Rgb = (24, 24, 56) if cabin.view == "stars" else SKIES[scene.hour][1]
    if scene.hour == "night" or cabin.view == "stars":
        scene.canvas.fill(glass, sky)
    else:
        scene.canvas.light_up(glass, mixed(sky, (255, 255, 255), 0.2))
    _view(scene, cabin, x, z)
    scene.canvas.edges(glass, 0.8)


def _view(scene: Scene, cabin: Cabin, x: float, z: float) -> None:
    """What lies beyond a pane: roofs and hills, the sea, or stars."""
    y, w, h = cabin.pane
    pen = scene.board(x, z - 0.005, y)
    if cabin.view == "stars":
        for _ in range(7):
            dot = ellipse(
                w / 2 + scene.random.uniform(-0.3, 0.3) * w,
                h / 2 + scene.random.uniform(-0.3, 0.3) * h,
                0.012,
                0.012,
                6,
            )
            scene.canvas.light_up(pen.px(dot), (240, 240, 230))
        return
    low = SKIES[scene.hour][0]
    if cabin.view == "sea":
        t = np.linspace(np.pi, 2 * np.pi, 14)
        bowl = np.stack([w / 2 + w / 2 * np.cos(t), h / 2 + h / 2 * np.sin(t)], axis=1)
        pen.tint(bowl, mixed(low, (48, 96, 130), 0.6), smooth=False)
        return
    tops = [scene.random.uniform(0.16, 0.42) * h for _ in range(4)]
    roofs = [(w * (k // 2 + k % 2) / 4, tops[k // 2]) for k in range(8)]
    pen.tint(points((0, 0), *roofs, (w, 0)), mixed(low, (58, 74, 92), 0.55), smooth=False)
    if scene.hour != "day":
        for k in range(4):
            lit = points((0.1, 0.4), (0.18, 0.4), (0.18, 0.7), (0.1, 0.7)) * [w, tops[k]] + [k * w / 4, 0.0]
            scene.canvas.light_up(pen.px(lit), (250, 220, 130))


def _seat(scene: Scene, cabin: Cabin, x: float, back: float) -> None:
    """A seat for two under a window, its back to the wall."""
    w = cabin.pane[1] if not cabin.round_panes else 1.0
    scene.box((x + w * 0.2, x + w * 0.8), (0.0, 0.34), (back - 0.3, back - 0.1), darker(cabin.floor, 0.7))
    scene.box((x + 0.02, x + w - 0.02), (0.34, 0.48), (back - 0.52, back - 0.04), cabin.seat)
    scene.box((x + 0.02, x + w - 0.02), (0.48, 1.02), (back - 0.16, back - 0.04), darker(cabin.seat, 0.88))
    scene.seam((x + w / 2, 0.5, back - 0.17), (x + w / 2, 1.0, back - 0.17), 0.6)


def _poles(scene: Scene, cabin: Cabin, lefts: list[float], z: float, half: float) -> None:
    """Poles, the rail under the ceiling, and handles swinging from it."""
    steel: Rgb = (214, 196, 130)
    top = cabin.tall - 0.3
    scene.box((-half, half), (top, top + 0.035), (z, z + 0.035), steel, 0.6)
    for k, x in enumerate(lefts):
        if k % 2:
            scene.box((x - 0.12, x - 0.085), (0.0, cabin.tall), (z, z + 0.03), steel, 0.6)
        pen = scene.board(x + cabin.pane[1] / 2, z, top)
        pen.line(points((0.0, 0.0), (0.02, -0.14)), 1.3, start=1, end=1)
        pen.line(points((0.02, -0.14), (-0.05, -0.26), (0.09, -0.26), (0.02, -0.14)), 1.1, start=1, end=1)


def dashboard(scene: Scene, clear: float) -> None:
    """Before the people: the board with its dials, no higher than `clear` metres, and the steering wheel."""
    z, half = scene.reach - 0.42, max(3.0, scene.reach)
    top = min(0.98, clear)
    scene.quad([(-half, 0.0, z), (half, 0.0, z), (half, top, z), (-half, top, z)], (74, 70, 80), 60, 0.9)
    scene.box((-half, half), (top, top + 0.06), (z, z + 0.12), (104, 96, 100))
    for k, x in enumerate((-0.14, 0.12, 0.6)):
        dial = scene.board(x - 0.3, z - 0.01, top - 0.12)
        dial.form(ellipse(0, 0, 0.09, 0.07, 20), (236, 230, 208), width=0.7)
        dial.line(points((0, 0), (0.05 - 0.03 * k, 0.04)), 0.8)
    wheel(scene, -0.3, z - 0.06, top - 0.06, 0.24, (44, 40, 46))


def wheel(scene: Scene, x: float, z: float, y: float, size: float, colour: Rgb, handles: int = 0) -> None:
    """A steering wheel of radius `size` metres seen at a slant; a ship's has handles beyond its rim."""
    pen = scene.board(x, z, y)
    spokes = handles or 3
    for k in range(spokes):
        t = 2 * np.pi * (k + 0.25) / spokes
        reach = 1.32 if handles else 0.95
        end = size * reach * np.array([0.8 * np.cos(t), np.sin(t)])
        pen.limb(
            points((0, 0), (float(end[0]), float(end[1]))), [size * 0.13, size * 0.11], colour, width=0.7
        )
    ring = np.linspace(0, 2 * np.pi, 33)
    at = np.stack([0.8 * size * np.cos(ring), size * np.sin(ring)], axis=1)
    for k in range(0, 32, 4):
        pen.limb(at[k : k + 5], [size * 0.16] * 5, colour, width=0.7)
    pen.form(ellipse(0, 0, size * 0.2, size * 0.22, 16), mixed(colour, (230, 190, 110), 0.5), width=0.8)
