"""Sky places and what all open places share: the sky over them, rocks, space, nowhere."""

from __future__ import annotations

from kitsumy_desktop.generation.draft.curves import ellipse, points
from kitsumy_desktop.generation.draft.look import darker, mixed
from kitsumy_desktop.generation.draft.scene import Scene


def heaven(scene: Scene, clouds: int = 3) -> None:
    """The sky with its lights and clouds."""
    scene.sky()
    if not scene.sparse:
        scene.lights_of_heaven()
        scene.clouds(clouds if scene.hour != "night" else 1)


def rock(scene: Scene, x: float, z: float, size: float) -> None:
    """A boulder."""
    pen = scene.board(x, z)
    pen.form(
        points((-1.0, 0.0), (-0.8, 0.5), (-0.3, 0.8), (0.3, 0.7), (0.8, 0.45), (1.0, 0.0)) * size,
        scene.far((142, 138, 134), z),
        smooth=False,
        shadow=0.25 * size,
    )


def sky_place(scene: Scene) -> None:
    """High in the air."""
    heaven(scene, 7)


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
