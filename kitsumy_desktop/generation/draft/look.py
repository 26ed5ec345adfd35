"""How a member of the cast looks: worked out in casting.py, drawn by the figure files."""

from __future__ import annotations

from dataclasses import dataclass

from kitsumy_desktop.generation.draft.canvas import Rgb


@dataclass(frozen=True)
class Look:
    """Everything that must stay the same from panel to panel. Heights in metres; `girth` 1 is average."""

    name: str
    female: bool = False
    age: str = "adult"
    """child, teen, adult or old."""
    height: float = 1.75
    girth: float = 1.0
    skin: Rgb = (236, 188, 158)
    hair: str = "short"
    hair_colour: Rgb = (70, 45, 35)
    eye_colour: Rgb = (60, 90, 130)
    beard: str = ""
    glasses: bool = False
    hat: str = ""
    hat_colour: Rgb = (60, 60, 70)
    top: str = "shirt"
    top_colour: Rgb = (70, 110, 160)
    inner_colour: Rgb = (235, 230, 220)
    bottom: str = "trousers"
    bottom_colour: Rgb = (60, 60, 75)
    shoe_colour: Rgb = (50, 40, 36)
    accent: Rgb = (200, 60, 50)
    scarf: bool = False
    jaw: float = 0.5
    """0 pointed, 1 square."""
    nose: float = 0.5
    freckles: bool = False
    scar: bool = False
    earrings: bool = False


def darker(colour: Rgb, factor: float) -> Rgb:
    """`colour` multiplied by `factor`."""
    r, g, b = (max(0, min(255, round(v * factor))) for v in colour)
    return r, g, b


def mixed(a: Rgb, b: Rgb, t: float) -> Rgb:
    """The colour `t` of the way from `a` to `b`."""
    r, g, v = (round(x * (1 - t) + y * t) for x, y in zip(a, b, strict=True))
    return r, g, v
