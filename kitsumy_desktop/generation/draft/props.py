"""Things that are named: held in a hand, standing about, or filling an insert. Metres, y up."""

from __future__ import annotations

from collections.abc import Callable

from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.curves import ellipse, points
from kitsumy_desktop.generation.draft.pen import Pen

Drawn = Callable[[Pen], None]
PAPER: Rgb = (246, 240, 222)


def _flat(pen: Pen, colour: Rgb, *xy: tuple[float, float], shadow: float = 0.0) -> None:
    pen.form(points(*xy), colour, smooth=False, shadow=shadow)


def book(pen: Pen) -> None:
    """An open book."""
    _flat(
        pen, (142, 56, 48), (-0.2, -0.02), (0.0, -0.05), (0.2, -0.02), (0.2, 0.25), (0.0, 0.22), (-0.2, 0.25)
    )
    _flat(pen, PAPER, (-0.18, 0.0), (0.0, -0.03), (0.0, 0.23), (-0.18, 0.26))
    _flat(pen, PAPER, (0.0, -0.03), (0.18, 0.0), (0.18, 0.26), (0.0, 0.23), shadow=0.02)
    for y in (0.06, 0.11, 0.16):
        pen.line(points((-0.15, y), (-0.03, y - 0.02)), 0.4)
        pen.line(points((0.03, y - 0.02), (0.15, y)), 0.4)


def letter(pen: Pen) -> None:
    """A sheet of paper."""
    _flat(pen, PAPER, (-0.11, 0.0), (0.12, 0.02), (0.1, 0.3), (-0.12, 0.28), shadow=0.02)
    for k in range(5):
        pen.line(points((-0.08, 0.06 + k * 0.042), (0.07, 0.068 + k * 0.042)), 0.45)


def phone(pen: Pen) -> None:
    """A telephone."""
    _flat(pen, (40, 42, 52), (-0.045, -0.06), (0.045, -0.06), (0.045, 0.11), (-0.045, 0.11))
    pen.tint(
        points((-0.035, -0.04), (0.035, -0.04), (0.035, 0.09), (-0.035, 0.09)), (150, 200, 220), smooth=False
    )


def sword(pen: Pen) -> None:
    """A sword, point up."""
    _flat(
        pen,
        (206, 212, 220),
        (-0.028, 0.1),
        (0.028, 0.1),
        (0.022, 0.9),
        (0.0, 1.0),
        (-0.022, 0.9),
        shadow=0.02,
    )
    pen.line(points((0.0, 0.12), (0.0, 0.9)), 0.5)
    _flat(pen, (196, 152, 66), (-0.14, 0.07), (0.14, 0.07), (0.14, 0.11), (-0.14, 0.11))
    _flat(pen, (86, 54, 40), (-0.022, -0.1), (0.022, -0.1), (0.022, 0.07), (-0.022, 0.07))


def lantern(pen: Pen) -> None:
    """A lit lantern, hanging."""
    halo = pen.px(ellipse(0, -0.22, 0.075, 0.1, 20))
    pen.line(points((-0.07, -0.1), (0.0, 0.02), (0.07, -0.1)), 0.9, start=1, end=1)
    _flat(pen, (70, 72, 80), (-0.1, -0.12), (0.1, -0.12), (0.06, -0.06), (-0.06, -0.06))
    pen.canvas.light_up(
        pen.px(points((-0.085, -0.33), (0.085, -0.33), (0.085, -0.12), (-0.085, -0.12))), (255, 214, 120)
    )
    pen.canvas.light_up(halo, (255, 246, 200))
    for x in (-0.085, 0.0, 0.085):
        pen.line(points((x, -0.12), (x, -0.33)), 0.8, start=1, end=1)
    _flat(pen, (70, 72, 80), (-0.11, -0.38), (0.11, -0.38), (0.1, -0.33), (-0.1, -0.33))


def gun(pen: Pen) -> None:
    """A pistol pointing right."""
    _flat(pen, (58, 60, 70), (-0.04, 0.02), (0.24, 0.02), (0.24, 0.085), (-0.05, 0.085), shadow=0.015)
    _flat(pen, (84, 60, 46), (-0.05, 0.03), (0.035, 0.03), (0.01, -0.11), (-0.075, -0.1))


def cup(pen: Pen) -> None:
    """A mug with steam."""
    pen.form(ellipse(0.075, 0.05, 0.045, 0.045, 14), (226, 222, 212))
    _flat(pen, (226, 222, 212), (-0.06, 0.0), (0.06, 0.0), (0.07, 0.12), (-0.07, 0.12), shadow=0.03)
    pen.form(ellipse(0.0, 0.12, 0.07, 0.018, 16), (96, 62, 44), width=0.7)
    for x in (-0.025, 0.02):
        pen.line(points((x, 0.16), (x + 0.02, 0.21), (x - 0.015, 0.25), (x + 0.01, 0.3)), 0.5, 150)


def box(pen: Pen) -> None:
    """A wooden box."""
    _flat(pen, (176, 128, 78), (-0.24, 0.0), (0.24, 0.0), (0.24, 0.3), (-0.24, 0.3), shadow=0.06)
    _flat(pen, (204, 156, 100), (-0.24, 0.3), (0.24, 0.3), (0.3, 0.37), (-0.16, 0.37))
    pen.line(points((-0.24, 0.15), (0.24, 0.15)), 0.6, start=1, end=1)
    pen.line(points((0.0, 0.0), (0.0, 0.3)), 0.6, start=1, end=1)


def key(pen: Pen) -> None:
    """An old key."""
    gold: Rgb = (206, 162, 70)
    pen.form(ellipse(0.0, 0.1, 0.05, 0.05, 16), gold)
    pen.form(ellipse(0.0, 0.1, 0.022, 0.022, 10), (70, 56, 50), width=0.5)
    _flat(pen, gold, (-0.014, 0.055), (0.014, 0.055), (0.014, -0.12), (-0.014, -0.12))
    _flat(pen, gold, (0.014, -0.12), (0.055, -0.12), (0.055, -0.095), (0.014, -0.09))
    _flat(pen, gold, (0.014, -0.075), (0.045, -0.075), (0.045, -0.05), (0.014, -0.05))


def flower(pen: Pen) -> None:
    """A flower."""
    pen.line(points((0.0, -0.1), (0.01, 0.08), (-0.01, 0.2)), 1.3, start=1, end=0.8)
    pen.form(points((0.0, 0.04), (0.06, 0.1), (0.11, 0.09), (0.06, 0.05)), (92, 140, 82), width=0.7)
    for dx, dy in ((-0.05, 0.22), (0.05, 0.22), (0.0, 0.28), (-0.03, 0.17), (0.035, 0.17)):
        pen.form(ellipse(dx, dy, 0.04, 0.038, 10), (212, 74, 86), width=0.7)
    pen.form(ellipse(0.0, 0.215, 0.028, 0.028, 10), (240, 196, 84), width=0.6)


def ball(pen: Pen) -> None:
    """A ball."""
    pen.form(ellipse(0, 0.11, 0.11, 0.11, 24), (220, 92, 66), shadow=0.05)
    pen.line(points((-0.1, 0.13), (0.0, 0.08), (0.1, 0.13)), 0.7)


def umbrella(pen: Pen) -> None:
    """An open umbrella held upright."""
    pen.line(points((0.0, -0.1), (0.0, 0.75)), 1.4, start=1, end=1)
    pen.form(
        points(
            (-0.62, 0.62),
            (-0.45, 0.86),
            (0.0, 1.02),
            (0.45, 0.86),
            (0.62, 0.62),
            (0.3, 0.7),
            (0.0, 0.64),
            (-0.3, 0.7),
        ),
        (176, 58, 62),
        shadow=0.12,
    )
    for x in (-0.3, 0.0, 0.3):
        pen.line(points((0.0, 1.02), (x * 0.8, 0.86), (x, 0.69)), 0.6)


def clock(pen: Pen) -> None:
    """A clock."""
    pen.form(ellipse(0, 0.16, 0.17, 0.17, 28), (146, 104, 62), shadow=0.04)
    pen.form(ellipse(0, 0.16, 0.14, 0.14, 28), PAPER, width=0.7)
    pen.line(points((0, 0.16), (0.0, 0.26)), 1.2, start=1, end=0.7)
    pen.line(points((0, 0.16), (0.065, 0.13)), 1.2, start=1, end=0.7)


def chair(pen: Pen) -> None:
    """A chair from the side, facing right."""
    wood: Rgb = (150, 104, 64)
    for x in (-0.22, 0.2):
        _flat(pen, wood, (x - 0.025, 0), (x + 0.025, 0), (x + 0.025, 0.42), (x - 0.025, 0.42))
    _flat(pen, wood, (-0.26, 0.42), (-0.2, 0.42), (-0.27, 0.95), (-0.32, 0.95))
    _flat(pen, (176, 126, 80), (-0.28, 0.4), (0.26, 0.4), (0.24, 0.47), (-0.28, 0.47), shadow=0.02)


def door(pen: Pen) -> None:
    """A door in its frame."""
    _flat(pen, (96, 70, 52), (-0.56, 0), (0.56, 0), (0.56, 2.14), (-0.56, 2.14))
    _flat(pen, (152, 92, 58), (-0.47, 0), (0.47, 0), (0.47, 2.04), (-0.47, 2.04), shadow=0.05)
    for y0, y1 in ((0.2, 0.9), (1.1, 1.85)):
        _flat(pen, (136, 80, 50), (-0.33, y0), (0.33, y0), (0.33, y1), (-0.33, y1), shadow=0.03)
    pen.form(ellipse(0.39, 1.0, 0.035, 0.035, 12), (214, 176, 84))


def car(pen: Pen) -> None:
    """A car from the side."""
    paint: Rgb = (190, 62, 56)
    pen.form(
        points(
            (-2.1, 0.3),
            (-2.15, 0.75),
            (-1.7, 0.95),
            (-1.15, 1.0),
            (-0.7, 1.42),
            (0.5, 1.45),
            (1.05, 1.02),
            (1.85, 0.92),
            (2.15, 0.7),
            (2.15, 0.3),
            (1.0, 0.26),
            (-1.0, 0.26),
        ),
        paint,
        shadow=0.2,
    )
    for glass in (
        ((-0.95, 1.0), (-0.6, 1.34), (-0.1, 1.36), (-0.1, 1.0)),
        ((0.0, 1.0), (0.0, 1.36), (0.44, 1.36), (0.85, 1.0)),
    ):
        pen.form(points(*glass), (178, 206, 216), smooth=False, width=0.8)
    pen.line(points((-0.05, 0.98), (-0.05, 0.36)), 0.7, start=1, end=1)
    for x in (-1.3, 1.3):
        pen.form(ellipse(x, 0.32, 0.36, 0.36, 24), (44, 44, 52))
        pen.form(ellipse(x, 0.32, 0.17, 0.17, 18), (186, 188, 194), width=0.7)
    pen.canvas.light_up(pen.px(ellipse(2.08, 0.72, 0.08, 0.1, 12)), (255, 238, 180))


def dog(pen: Pen) -> None:
    """A dog facing right."""
    fur: Rgb = (176, 122, 72)
    for x in (-0.26, -0.16, 0.2, 0.3):
        pen.limb(points((x, 0.32), (x + 0.02, 0.16), (x, 0.02)), [0.11, 0.075, 0.07], fur)
    pen.limb(points((-0.3, 0.42), (-0.45, 0.56), (-0.42, 0.7)), [0.08, 0.06, 0.03], fur)
    pen.form(
        points(
            (-0.36, 0.4),
            (-0.2, 0.52),
            (0.15, 0.5),
            (0.34, 0.58),
            (0.4, 0.4),
            (0.25, 0.26),
            (-0.1, 0.29),
            (-0.32, 0.27),
        ),
        fur,
        shadow=0.07,
    )
    pen.form(
        points(
            (0.24, 0.6),
            (0.28, 0.76),
            (0.42, 0.8),
            (0.52, 0.7),
            (0.68, 0.65),
            (0.68, 0.55),
            (0.5, 0.52),
            (0.34, 0.48),
        ),
        fur,
        shadow=0.04,
    )
    pen.form(
        points((0.3, 0.78), (0.24, 0.7), (0.22, 0.52), (0.32, 0.56), (0.36, 0.72)), (120, 78, 48), width=0.8
    )
    pen.mark(ellipse(0.68, 0.63, 0.035, 0.03, 10))
    pen.mark(ellipse(0.46, 0.69, 0.022, 0.026, 10))


def cat(pen: Pen) -> None:
    """A sitting cat."""
    fur: Rgb = (92, 90, 104)
    pen.limb(points((-0.12, 0.05), (-0.3, 0.04), (-0.34, 0.2)), [0.07, 0.06, 0.03], fur)
    pen.form(
        points((-0.16, 0.0), (-0.17, 0.2), (-0.06, 0.36), (0.08, 0.36), (0.14, 0.2), (0.14, 0.0)),
        fur,
        shadow=0.05,
    )
    pen.form(
        points(
            (-0.1, 0.38), (-0.12, 0.56), (-0.03, 0.5), (0.08, 0.5), (0.16, 0.57), (0.16, 0.4), (0.03, 0.31)
        ),
        fur,
        shadow=0.03,
    )
    for x in (-0.03, 0.09):
        pen.form(ellipse(x, 0.43, 0.022, 0.024, 10), (220, 206, 96), width=0.5)
    pen.line(points((0.0, 0.37), (0.035, 0.36), (0.07, 0.37)), 0.5)


def robot(pen: Pen) -> None:
    """A boxy robot."""
    steel: Rgb = (158, 170, 180)
    for x in (-0.2, 0.2):
        _flat(pen, (110, 120, 132), (x - 0.08, 0), (x + 0.08, 0), (x + 0.07, 0.6), (x - 0.07, 0.6))
    _flat(pen, steel, (-0.4, 0.55), (0.4, 0.55), (0.46, 1.25), (-0.46, 1.25), shadow=0.12)
    _flat(pen, steel, (-0.26, 1.3), (0.26, 1.3), (0.28, 1.72), (-0.28, 1.72), shadow=0.07)
    for x in (-0.11, 0.11):
        pen.canvas.light_up(pen.px(ellipse(x, 1.54, 0.065, 0.065, 14)), (250, 210, 110))
    pen.line(points((-0.12, 1.4), (0.12, 1.4)), 1.0, start=1, end=1)
    pen.line(points((0, 1.72), (0, 1.9)), 1.0, start=1, end=1)
    for side in (-1, 1):
        pen.limb(
            points((side * 0.46, 1.15), (side * 0.62, 0.9), (side * 0.58, 0.6)), [0.13, 0.12, 0.14], steel
        )


def campfire(pen: Pen) -> None:
    """A fire."""
    for a, b in (((-0.4, 0.02), (0.36, 0.14)), ((0.4, 0.02), (-0.36, 0.14))):
        pen.limb(points(a, b), [0.11, 0.1], (98, 66, 46))
    for scale, colour in ((1.0, (232, 92, 42)), (0.66, (250, 170, 62)), (0.34, (255, 236, 150))):
        flame = (
            points(
                (-0.3, 0.08),
                (-0.34, 0.4),
                (-0.16, 0.36),
                (-0.14, 0.72),
                (0.03, 0.5),
                (0.1, 0.95),
                (0.2, 0.5),
                (0.33, 0.58),
                (0.3, 0.08),
            )
            * scale
        )
        pen.canvas.light_up(pen.px(flame), colour)


def bird(pen: Pen) -> None:
    """A bird on the wing."""
    pen.form(
        points((-0.25, 0.0), (0.0, 0.07), (0.22, 0.05), (0.3, 0.0), (0.1, -0.06), (-0.12, -0.05)),
        (236, 236, 232),
        shadow=0.02,
    )
    pen.form(
        points((-0.05, 0.04), (-0.22, 0.34), (-0.36, 0.44), (-0.02, 0.3), (0.08, 0.05)),
        (210, 212, 214),
        shadow=0.02,
    )


HELD: dict[str, Drawn] = {
    "book": book,
    "letter": letter,
    "phone": phone,
    "sword": sword,
    "lantern": lantern,
    "gun": gun,
    "cup": cup,
    "box": box,
    "key": key,
    "flower": flower,
    "ball": ball,
    "umbrella": umbrella,
}
STANDING: dict[str, tuple[Drawn, float, float]] = {
    "door": (door, 0.0, 2.0),
    "car": (car, 0.0, 4.2),
    "dog": (dog, 0.0, 0.4),
    "cat": (cat, 0.0, 0.4),
    "robot": (robot, 0.0, 1.2),
    "campfire": (campfire, 0.0, 0.7),
    "chair": (chair, 0.0, 1.0),
    "bird": (bird, 2.4, 2.0),
    "clock": (clock, 1.6, 1.6),
}
"""Drawing, height above the ground and distance behind the figures in metres."""
FIT: dict[str, tuple[float, float]] = {
    "sword": (1.15, 0.42),
    "umbrella": (1.2, 0.45),
    "book": (0.42, 0.1),
    "box": (0.62, 0.17),
    "letter": (0.38, 0.14),
    "lantern": (0.5, -0.16),
    "phone": (0.24, 0.02),
    "gun": (0.38, 0.02),
    "cup": (0.34, 0.12),
    "key": (0.3, 0.0),
    "flower": (0.46, 0.12),
    "ball": (0.32, 0.11),
    "door": (2.3, 1.05),
    "car": (4.4, 0.8),
    "dog": (1.15, 0.4),
    "cat": (0.7, 0.28),
    "robot": (2.1, 0.95),
    "campfire": (1.2, 0.45),
    "chair": (1.1, 0.45),
    "bird": (0.8, 0.15),
    "clock": (0.42, 0.16),
}
"""Size of a thing and the height of its middle, metres: for inserts."""
