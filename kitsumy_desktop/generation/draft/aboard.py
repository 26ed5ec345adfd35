"""Footing for people on open water: a boat around them, a jetty under them, or waves before a swimmer."""

from __future__ import annotations

from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.curves import points
from kitsumy_desktop.generation.draft.look import darker
from kitsumy_desktop.generation.draft.scene import Scene
from kitsumy_desktop.generation.draft.vehicles import wheel
from kitsumy_desktop.generation.draft.words import first_of

HULL: Rgb = (150, 74, 56)
WOOD: Rgb = (176, 134, 90)
WATER: Rgb = (72, 128, 158)
FOOTINGS: dict[str, str] = {
    "swim": "swim swam drown_ плив плава тоне. тонуть pływ płyn tonie",
    "boat": (
        "boat deck. aboard ship raft vessel sail sails sailing wheel helm steer row. rows rowing dinghy "
        "out_at at_sea open_sea mid_ocean човн човен корабл корабел палуб борт штурвал весл яхт пліт "
        "у_морі в_морі відкрит łód łódź statk statek pokład kuter ster żagl jacht tratw na_morzu pełnym_morz"
    ),
    "jetty": (
        "by_the beside near shore coast pier jetty bank біля коло. над. берег причал nad. brzeg "
        "molo pomost przy."
    ),
}


def footing(said: str, kind: str) -> str:
    """What carries people on the water, from the words of place and action: boat, swim or jetty.

    `kind`: sea or river. Who is at sea without a word of the shore is in a boat, who is at a lake on a jetty.
    """
    return first_of(said, FOOTINGS, "boat" if kind == "sea" else "jetty")


def behind(scene: Scene, footing: str, width: float) -> None:
    """What lies behind the people. `width`: metres from the middle to the outermost of them."""
    if footing == "boat":
        _boat_behind(scene, width + 1.0)
    elif footing == "jetty":
        _jetty(scene)


def before(scene: Scene, footing: str, width: float, clear: float, steering: tuple[float, ...]) -> None:
    """What hides their legs, and a wheel before each of those who steer (`steering`: where, metres).

    `clear`: metres above the ground that stay open to the eye, so that no face is hidden.
    """
    z = scene.reach - 0.4
    if footing == "boat":
        for x in steering:
            _helm(scene, x, scene.reach - 0.12)
        _hull(scene, width + 1.0, z, min(1.0, max(0.2, clear / 0.8)))
    elif footing == "swim":
        _waves(scene, z, clear)


def _boat_behind(scene: Scene, half: float) -> None:
    """The far side of the boat: deck, bulwark, wheelhouse, mast with its stays."""
    z = scene.reach + 0.9
    near = max(0.15, scene.reach - 0.4)
    scene.quad([(-half, 0.05, near), (half, 0.05, near), (half, 0.05, z), (-half, 0.05, z)], WOOD)
    for k in range(1, 8):
        depth = near + (z - near) * k / 8
        scene.seam((-half, 0.051, depth), (half, 0.051, depth), 0.45, 160)
    house = half * 0.3
    scene.box((-half - 0.1, -house), (0.0, 1.95), (z, z + 0.8), (222, 210, 184))
    scene.box((-half - 0.25, -house + 0.12), (1.95, 2.05), (z - 0.1, z + 0.9), darker(HULL, 0.9))
    pane = (-half + 0.2, -house - 0.2)
    scene.quad(
        [(pane[0], 1.15, z), (pane[1], 1.15, z), (pane[1], 1.7, z), (pane[0], 1.7, z)], (176, 204, 212)
    )
    scene.box((-half, half), (0.0, 0.62), (z - 0.06, z), darker(WOOD, 0.86))
    scene.box((-half, half), (0.62, 0.7), (z - 0.12, z), HULL)
    mast = scene.board(half * 0.62, z)
    mast.limb(points((0, 0), (0, 3), (0, 7)), [0.17, 0.15, 0.1], (128, 92, 62), shadow=0.05)
    for x in (-half * 1.4, half * 0.38):
        mast.line(points((0, 6.5), (x * 0.5, 3.6), (x, 0.7)), 0.6, start=1, end=1)


def _hull(scene: Scene, half: float, z: float, high: float) -> None:
    """The near side, bow to the right, sitting in the water; `high`: share of its usual height."""
    pen = scene.board(0.0, max(0.3, z), 0.0)
    pen.form(
        points(
            (-half - 0.1, 0.66 * high),
            (half * 0.4, 0.64 * high),
            (half + 0.2, 0.78 * high),
            (half + 0.85, 1.0 * high),
            (half + 0.35, -0.2),
            (-half + 0.1, -0.2),
        ),
        HULL,
        smooth=False,
        shadow=0.14,
    )
    pen.limb(
        points(
            (-half - 0.14, 0.66 * high),
            (half * 0.4, 0.64 * high),
            (half + 0.2, 0.78 * high),
            (half + 0.9, 1.02 * high),
        ),
        [0.09, 0.09, 0.09, 0.07],
        WOOD,
        width=0.8,
    )
    for y in (0.44 * high, 0.22 * high):
        pen.line(
            points((-half, y), (half * 0.4, y - 0.01), (half + 0.45, y + 0.12 * high)), 0.6, start=1, end=1
        )
    _foam(scene, half, max(0.3, z) - 0.02)


def _foam(scene: Scene, half: float, z: float) -> None:
    """Water along the hull."""
    pen = scene.board(0.0, z)
    crest = [(-half - 0.5 + k * (2 * half + 1.9) / 12, 0.02 if k % 2 else -0.1) for k in range(13)]
    pen.form(points(*crest, (half + 1.4, -0.34), (-half - 0.5, -0.34)), (214, 232, 236), width=0.6, value=190)
    pen.tint(
        points((-half - 0.4, -0.16), (half + 1.2, -0.16), (half + 1.2, -0.4), (-half - 0.4, -0.4)), WATER
    )


def _helm(scene: Scene, x: float, z: float) -> None:
    """A ship's wheel on its post."""
    scene.box((x - 0.07, x + 0.07), (0.0, 0.95), (z + 0.03, z + 0.12), darker(WOOD, 0.7))
    wheel(scene, x, z, 1.0, 0.34, (132, 84, 50), handles=8)


def _jetty(scene: Scene) -> None:
    """Planks over the water, on piles."""
    end = scene.reach + 1.6
    scene.quad([(-60, 0.0, 0.1), (60, 0.0, 0.1), (60, 0.0, end), (-60, 0.0, end)], WOOD)
    for k in range(-30, 31):
        scene.seam((k * 0.6, 0.001, 0.2), (k * 0.6, 0.001, end), 0.4, 140)
    for k in range(-6, 7):
        x = k * 2.6 + 0.7
        scene.box((x - 0.12, x + 0.12), (0.0, 0.75), (end, end + 0.2), darker(WOOD, 0.75))
        scene.seam((x, 0.6, end), (x + 2.6, 0.6, end), 1.2, 220)


def _waves(scene: Scene, z: float, top: float) -> None:
    """Water up to `top` metres."""
    pen = scene.board(0.0, max(0.3, z))
    half = 3.0 * max(2.0, scene.reach)
    crest = [(-half + k * half / 16, top if k % 2 else top - 0.08) for k in range(33)]
    pen.form(points(*crest, (half, -6.0), (-half, -6.0)), WATER, width=0.8, value=200)
    for k in range(-12, 13):
        x, y = k * 0.7, top - 0.22 - 0.14 * (k % 3)
        pen.line(points((x - 0.22, y), (x, y + 0.05), (x + 0.24, y)), 0.7, 170)
