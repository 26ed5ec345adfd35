"""The fronts of garments: collars, lapels, buttons, belts. `c` is where the middle of the front lies."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from kitsumy_desktop.generation.draft.curves import Points, ellipse
from kitsumy_desktop.generation.draft.look import Look, darker
from kitsumy_desktop.generation.draft.pen import Pen
from kitsumy_desktop.generation.draft.trunk import Trunk

Front: TypeAlias = Callable[[Pen, Trunk, Look, float, float], None]


def draw_front(pen: Pen, trunk: Trunk, look: Look, bottom: float) -> None:
    """The front of the garment; `bottom` is its lower edge on the trunk."""
    FRONTS[look.top](pen, trunk, look, 0.18 * (trunk.far + trunk.near) + 0.14, bottom)


def _belt(trunk: Trunk, top: float) -> Points:
    """A belt that ends where the trunk does."""
    half = (trunk.build.hip * 0.7 + trunk.build.waist * 0.3) * 1.08
    return trunk.at((-half, top), (half, top), (half * 1.02, top - 0.09), (-half * 1.02, top - 0.09))


def _buttoned(pen: Pen, trunk: Trunk, look: Look, c: float, bottom: float) -> None:
    pen.line(trunk.at((c, 0.96), (c + 0.03, 0.5), (c, bottom)), 0.7, start=0.8, end=0.5)
    for v in (0.8, 0.6, 0.4, 0.2):
        pen.mark(trunk.at(*[(c + 0.06 + x, v + y * 0.5) for x, y in ellipse(0, 0, 0.022, 0.022, 8)]))
    for side in (-1, 1):
        pen.form(
            trunk.at(
                (c, 0.955),
                (c + side * 0.17, 0.86),
                (c + side * 0.3, 1.0),
                (c + side * 0.2, 1.1),
            ),
            look.inner_colour if look.top == "waistcoat" else darker(look.top_colour, 1.1),
            width=0.8,
            smooth=False,
            shadow=0.03,
        )


def _uniform(pen: Pen, trunk: Trunk, look: Look, c: float, bottom: float) -> None:
    _buttoned(pen, trunk, look, c, bottom)
    pen.form(
        _belt(trunk, 0.13),
        look.shoe_colour,
        smooth=False,
        width=0.7,
    )
    pen.form(
        trunk.at((c + 0.18, 0.72), (c + 0.36, 0.72), (c + 0.36, 0.62), (c + 0.18, 0.62)),
        look.accent,
        smooth=False,
        width=0.6,
    )


def _round_neck(pen: Pen, trunk: Trunk, look: Look, c: float, _: float) -> None:
    pen.form(
        trunk.at(
            (c - 0.26, 1.06),
            (c - 0.12, 0.965),
            (c + 0.06, 0.94),
            (c + 0.2, 0.97),
            (c + 0.24, 1.06),
            (c, 1.02),
        ),
        look.skin if look.top != "sweater" else darker(look.top_colour, 0.85),
        width=0.8,
    )


def _dress(pen: Pen, trunk: Trunk, look: Look, c: float, bottom: float) -> None:
    _round_neck(pen, trunk, look, c, bottom)
    pen.form(
        trunk.at(
            (-trunk.build.waist * 1.0, 0.36),
            (trunk.build.waist * 1.0, 0.36),
            (trunk.build.waist * 1.04, 0.27),
            (-trunk.build.waist * 1.04, 0.27),
        ),
        look.accent,
        smooth=False,
        width=0.7,
    )


def _tshirt(pen: Pen, trunk: Trunk, look: Look, c: float, bottom: float) -> None:
    _round_neck(pen, trunk, look, c, bottom)
    pen.tint(trunk.at((-0.3, 0.68), (0.42, 0.68), (0.42, 0.56), (-0.3, 0.56)), look.accent, smooth=False)


def _hoodie(pen: Pen, trunk: Trunk, look: Look, c: float, _: float) -> None:
    pen.form(
        trunk.at(
            (-0.42, 1.0),
            (-0.3, 1.14),
            (0.0, 1.1),
            (0.32, 1.12),
            (0.38, 0.98),
            (0.16, 0.9),
            (c, 0.86),
            (-0.2, 0.9),
        ),
        darker(look.top_colour, 0.86),
        shadow=0.05,
    )
    pen.line(trunk.at((c - 0.08, 0.88), (c - 0.1, 0.66)), 0.8, end=0.8)
    pen.line(trunk.at((c + 0.1, 0.88), (c + 0.12, 0.68)), 0.8, end=0.8)
    pen.line(trunk.at((-0.3, 0.08), (-0.2, 0.3), (0.26, 0.3), (0.34, 0.08)), 0.8, start=0.8, end=0.8)


def _armour(pen: Pen, trunk: Trunk, look: Look, c: float, _: float) -> None:
    pen.line(trunk.at((-0.56, 0.55), (c, 0.44), (0.54, 0.56)), 0.9, start=0.8, end=0.8)
    pen.line(trunk.at((c, 0.98), (c + 0.02, 0.44)), 0.8)
    for side, at in ((0, trunk.near), (1, trunk.far)):
        pen.form(
            trunk.at((at * 0.62, 1.05), (at * 1.2, 1.0), (at * 1.36, 0.82), (at * 0.82, 0.82)),
            darker(look.top_colour, 1.1 - 0.15 * side),
            shadow=0.07,
        )


def _apron(pen: Pen, trunk: Trunk, look: Look, _c: float, _: float) -> None:
    pen.form(
        trunk.at((-0.3, 0.82), (0.36, 0.82), (0.44, 0.3), (0.48, -0.12), (-0.44, -0.12), (-0.4, 0.3)),
        look.inner_colour,
        width=0.8,
        shadow=0.06,
    )


def _open_front(pen: Pen, trunk: Trunk, look: Look, c: float, bottom: float) -> None:
    """An inner shirt between lapels."""
    deep = 0.42 if look.top == "suit" else 0.3
    wide = 0.2 if look.top != "jacket" else 0.24
    low = bottom if look.top == "jacket" else deep
    inner = trunk.at(
        (c - 0.2, 1.04),
        (c + 0.22, 1.04),
        (c + wide, 0.86),
        (c + (wide if look.top == "jacket" else 0.02), low),
        (c - (wide * 0.7 if look.top == "jacket" else 0.02), low),
        (c - wide, 0.86),
    )
    pen.form(inner, look.inner_colour, width=0.8, smooth=False, shadow=0.05)
    if look.top == "suit":
        pen.form(
            trunk.at((c - 0.04, 0.97), (c + 0.05, 0.97), (c + 0.08, 0.6), (c + 0.01, 0.47), (c - 0.06, 0.6)),
            look.accent,
            smooth=False,
            width=0.7,
        )
    dark = darker(look.top_colour, 0.84)
    for side in (-1.0, 1.0):
        at = trunk.near if side < 0 else trunk.far
        pen.form(
            trunk.at(
                (c + side * 0.17, 1.07),
                (at * 0.52, 1.06),
                (at * 0.66, 0.84),
                (at * 0.5, 0.76),
                (c + side * wide * 0.9, low if look.top != "jacket" else 0.5),
                (c + side * wide * 1.0, 0.8),
            ),
            dark,
            smooth=False,
            width=0.85,
            shadow=0.04,
        )
    if look.top in {"suit", "coat"}:
        for v in (0.28, 0.1):
            pen.mark(trunk.at(*[(c + 0.09 + x, v + y * 0.5) for x, y in ellipse(0, 0, 0.028, 0.028, 8)]))
    if look.top == "coat":
        pen.form(_belt(trunk, 0.2), dark, smooth=False, width=0.7)


FRONTS: dict[str, Front] = {
    "jacket": _open_front,
    "coat": _open_front,
    "suit": _open_front,
    "cloak": _open_front,
    "shirt": _buttoned,
    "waistcoat": _buttoned,
    "uniform": _uniform,
    "hoodie": _hoodie,
    "tshirt": _tshirt,
    "sweater": _round_neck,
    "vest": _round_neck,
    "dress": _dress,
    "robe": _dress,
    "armour": _armour,
    "apron": _apron,
}
"""By what is worn on top."""
