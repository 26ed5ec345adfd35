"""What is worn on the head, in head measure (chin 0, crown 1), facing right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.curves import ellipse, points
from kitsumy_desktop.generation.draft.look import Look, darker
from kitsumy_desktop.generation.draft.pen import Pen

Hat: TypeAlias = Callable[[Pen, Rgb, Rgb, Rgb], None]


def draw_hat(pen: Pen, look: Look) -> None:
    """The hat of a look: its colour, a darker band, the accent."""
    HATS[look.hat](pen, look.hat_colour, darker(look.hat_colour, 0.6), look.accent)


def _cap(pen: Pen, main: Rgb, band: Rgb, _accent: Rgb) -> None:
    pen.form(
        points(
            (-0.47, 0.70),
            (-0.46, 0.96),
            (-0.25, 1.14),
            (0.05, 1.17),
            (0.30, 1.06),
            (0.40, 0.82),
            (0.1, 0.77),
            (-0.2, 0.72),
        ),
        main,
        shadow=0.08,
    )
    pen.form(
        points((0.02, 0.80), (0.36, 0.84), (0.62, 0.76), (0.66, 0.70), (0.40, 0.715), (0.1, 0.735)),
        band,
        shadow=0.03,
    )


def _fedora(pen: Pen, main: Rgb, band: Rgb, _accent: Rgb) -> None:
    pen.form(
        points(
            (-0.44, 0.80),
            (-0.42, 1.06),
            (-0.28, 1.24),
            (-0.06, 1.17),
            (0.18, 1.24),
            (0.33, 1.06),
            (0.36, 0.80),
        ),
        main,
        shadow=0.1,
    )
    pen.form(
        points((-0.44, 0.80), (-0.43, 0.90), (-0.05, 0.95), (0.35, 0.90), (0.36, 0.80), (-0.05, 0.84)),
        band,
        width=0.6,
    )
    pen.form(
        points(
            (-0.72, 0.80),
            (-0.45, 0.84),
            (0.0, 0.87),
            (0.40, 0.84),
            (0.66, 0.74),
            (0.40, 0.70),
            (0.0, 0.725),
            (-0.45, 0.70),
        ),
        main,
        shadow=0.04,
    )


def _wide(pen: Pen, main: Rgb, _band: Rgb, _accent: Rgb) -> None:
    pen.form(
        points((-0.40, 0.82), (-0.36, 1.10), (-0.05, 1.22), (0.28, 1.10), (0.34, 0.82)), main, shadow=0.08
    )
    pen.form(
        points(
            (-0.95, 0.74),
            (-0.45, 0.87),
            (0.0, 0.90),
            (0.42, 0.86),
            (0.88, 0.70),
            (0.40, 0.70),
            (0.0, 0.73),
            (-0.45, 0.69),
        ),
        main,
        shadow=0.05,
    )


def _beanie(pen: Pen, main: Rgb, band: Rgb, _accent: Rgb) -> None:
    pen.form(
        points(
            (-0.46, 0.70),
            (-0.48, 0.94),
            (-0.28, 1.18),
            (0.04, 1.24),
            (0.30, 1.13),
            (0.41, 0.90),
            (0.39, 0.74),
        ),
        main,
        shadow=0.09,
    )
    pen.form(
        points((-0.49, 0.66), (-0.49, 0.79), (-0.05, 0.87), (0.41, 0.83), (0.41, 0.71), (-0.05, 0.75)),
        band,
        width=0.8,
    )


def _hood(pen: Pen, main: Rgb, _band: Rgb, _accent: Rgb) -> None:
    pen.form(
        points(
            (-0.42, -0.06),
            (-0.60, 0.34),
            (-0.60, 0.78),
            (-0.40, 1.10),
            (0.0, 1.22),
            (0.34, 1.08),
            (0.46, 0.80),
            (0.44, 0.5),
            (0.36, 0.76),
            (0.14, 0.93),
            (-0.10, 0.86),
            (-0.25, 0.62),
            (-0.28, 0.28),
            (-0.22, 0.0),
        ),
        main,
        shadow=0.1,
    )


def _helmet(pen: Pen, main: Rgb, _band: Rgb, _accent: Rgb) -> None:
    pen.form(
        points(
            (-0.50, 0.50),
            (-0.54, 0.82),
            (-0.38, 1.08),
            (0.0, 1.20),
            (0.34, 1.07),
            (0.46, 0.80),
            (0.42, 0.70),
            (0.1, 0.74),
            (-0.24, 0.66),
            (-0.30, 0.45),
        ),
        main,
        shadow=0.1,
    )
    pen.line(points((-0.48, 0.62), (-0.1, 0.74), (0.43, 0.76)), 0.9)


def _crown(pen: Pen, main: Rgb, _band: Rgb, _accent: Rgb) -> None:
    pen.form(
        points(
            (-0.40, 0.86),
            (-0.46, 1.18),
            (-0.26, 1.02),
            (-0.16, 1.24),
            (-0.03, 1.03),
            (0.12, 1.24),
            (0.20, 1.02),
            (0.38, 1.16),
            (0.34, 0.86),
            (0.0, 0.82),
        ),
        main,
        shadow=0.05,
        smooth=False,
    )


def _kerchief(pen: Pen, main: Rgb, _band: Rgb, accent: Rgb) -> None:
    pen.form(
        points(
            (-0.30, 0.02),
            (-0.52, 0.30),
            (-0.54, 0.76),
            (-0.36, 1.06),
            (0.0, 1.15),
            (0.30, 1.06),
            (0.42, 0.84),
            (0.40, 0.55),
            (0.34, 0.72),
            (0.12, 0.88),
            (-0.12, 0.80),
            (-0.26, 0.55),
            (-0.28, 0.25),
            (-0.10, 0.02),
            (0.1, -0.1),
            (-0.1, -0.12),
        ),
        main,
        shadow=0.08,
    )
    for x, y in ((-0.36, 0.8), (-0.1, 1.0), (0.2, 0.98), (-0.42, 0.5)):
        pen.tint(ellipse(x, y, 0.035, 0.035, 8), accent)


HATS: dict[str, Hat] = {
    "cap": _cap,
    "fedora": _fedora,
    "wide": _wide,
    "beanie": _beanie,
    "hood": _hood,
    "helmet": _helmet,
    "crown": _crown,
    "kerchief": _kerchief,
}
