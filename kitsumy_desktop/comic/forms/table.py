"""The shape presets, as data: id, name, and what makes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple, TypeAlias

from kitsumy_desktop.comic.forms import figures
from kitsumy_desktop.comic.forms.figures import Figure
from kitsumy_desktop.comic.forms.outline import Run
from kitsumy_desktop.comic.forms.patterns import Pattern, scalloped, torn, wavy, zigzag

Sides: TypeAlias = Literal["", "t", "r", "b", "l", "tb", "lr"]
MOST_SHARE = 0.14
"""How deep an edge may be eaten into, as a share of the place's shorter side."""


class Edge(NamedTuple):
    """An edge that is eaten into: by what, how deep as a share of the shorter side, on which sides (all)."""

    pattern: Callable[[float], Pattern]
    """pattern(depth in points)."""
    share: float
    sides: Sides = ""

    def wanted(self, run: Run) -> bool:
        """Whether the pattern lies on this run of the outline."""
        return not self.sides or run.closed or side_of(run) in self.sides


class Rounding(NamedTuple):
    """Corners are rounded: by a share of the shorter side, at most `most`."""

    share: float
    most: float


class Form(NamedTuple):
    """A shape preset. `make`: a figure laid into the place, or what the place's own outline becomes."""

    id: str
    name: str
    make: Figure | Edge | Rounding
    dice: bool = False
    """Whether its seed is seen."""


def side_of(run: Run) -> str:
    """Which side of the panel a run mostly lies on: t, r, b or l."""
    a, b = run.points[0], run.points[-1]
    if abs(b.x - a.x) >= abs(b.y - a.y):
        return "t" if b.x > a.x else "b"
    return "r" if b.y > a.y else "l"


def _torn(depth: float) -> Pattern:
    return Pattern(torn(max(2.4, depth * 0.42), max(24.0, depth * 5)), "tip")


def _wave(depth: float) -> Pattern:
    return Pattern(wavy(max(14.0, depth * 6)))


def _zigzag(depth: float) -> Pattern:
    return Pattern(zigzag(max(9.0, depth * 3.0)))


def _scallop(depth: float) -> Pattern:
    period = max(9.0, depth * 3.2)
    return Pattern(scalloped(period), "lobe", period)


_FORMS = (
    Form("slant-left", "Slanted left side", figures.slanted("left")),
    Form("slant-right", "Slanted right side", figures.slanted("right")),
    Form("slant-top", "Slanted top", figures.slanted("top")),
    Form("slant-bottom", "Slanted bottom", figures.slanted("bottom")),
    Form("lean-right", "Leaning right", figures.leaning("x", False)),
    Form("lean-left", "Leaning left", figures.leaning("x", True)),
    Form("rise", "Rising", figures.leaning("y", False)),
    Form("fall", "Falling", figures.leaning("y", True)),
    Form("trapezoid-top", "Narrow top", figures.trapezoid("top")),
    Form("trapezoid-bottom", "Narrow bottom", figures.trapezoid("bottom")),
    Form("trapezoid-left", "Narrow left side", figures.trapezoid("left")),
    Form("trapezoid-right", "Narrow right side", figures.trapezoid("right")),
    Form("wedge-right", "Wedge to the right", figures.wedge("right")),
    Form("wedge-left", "Wedge to the left", figures.wedge("left")),
    Form("arrow-right", "Arrow to the right", figures.arrow("right", tail=False)),
    Form("arrow-left", "Arrow to the left", figures.arrow("left", tail=False)),
    Form("chevron-right", "Chevron to the right", figures.arrow("right", tail=True)),
    Form("chevron-left", "Chevron to the left", figures.arrow("left", tail=True)),
    Form("tilted", "Tilted", figures.tilted),
    Form("shard", "Shard", figures.shard, dice=True),
    Form("rounded", "Rounded", Rounding(0.12, 0.45)),
    Form("circle", "Circle", figures.circle),
    Form("ellipse", "Ellipse", figures.ellipse),
    Form("lens", "Lens", figures.lens),
    Form("leaf", "Leaf", figures.leaf),
    Form("arch", "Arch", figures.arch),
    Form("barrel", "Barrel", figures.bulging(inward=False)),
    Form("pinched", "Pinched", figures.bulging(inward=True)),
    Form("diamond", "Diamond", figures.diamond),
    Form("hexagon", "Hexagon", figures.hexagon),
    Form("octagon", "Octagon", figures.cut_corners((0, 1, 2, 3), 0.293, 0.42)),
    Form("cut-corners", "Cut corners", figures.cut_corners((0, 1, 2, 3), 0.1, 0.4)),
    Form("cut-corner", "One corner cut", figures.cut_corners((1,), 0.26, 0.9)),
    Form("ticket", "Hollow corners", figures.ticket),
    Form("steps", "Stepped corners", figures.steps),
    Form("banner", "Banner", figures.banner),
    Form("burst", "Burst", figures.burst(soft=False), dice=True),
    Form("burst-soft", "Soft burst", figures.burst(soft=True), dice=True),
    Form("torn", "Torn", Edge(_torn, 0.055), dice=True),
    Form("torn-top", "Torn at the top", Edge(_torn, 0.06, "t"), dice=True),
    Form("torn-bottom", "Torn at the bottom", Edge(_torn, 0.06, "b"), dice=True),
    Form("torn-left", "Torn at the left", Edge(_torn, 0.06, "l"), dice=True),
    Form("torn-right", "Torn at the right", Edge(_torn, 0.06, "r"), dice=True),
    Form("wave", "Waves all round", Edge(_wave, 0.035)),
    Form("wave-bottom", "Wave at the bottom", Edge(_wave, 0.06, "b")),
    Form("wave-rows", "Waves above and below", Edge(_wave, 0.05, "tb")),
    Form("wave-sides", "Waves at the sides", Edge(_wave, 0.05, "lr")),
    Form("flag", "Flag", figures.flag),
    Form("zigzag", "Zigzag all round", Edge(_zigzag, 0.04)),
    Form("zigzag-bottom", "Zigzag at the bottom", Edge(_zigzag, 0.05, "b")),
    Form("zigzag-sides", "Zigzag at the sides", Edge(_zigzag, 0.05, "lr")),
    Form("scallop", "Scalloped", Edge(_scallop, 0.05)),
)

FORMS: dict[str, Form] = {form.id: form for form in _FORMS}

_PAIRS = (
    ("slant-left", "slant-right"),
    ("lean-right", "lean-left"),
    ("rise", "fall"),
    ("trapezoid-left", "trapezoid-right"),
    ("wedge-right", "wedge-left"),
    ("arrow-right", "arrow-left"),
    ("chevron-right", "chevron-left"),
    ("torn-left", "torn-right"),
)
MIRRORED: dict[str, str] = {a: b for pair in _PAIRS for a, b in (pair, pair[::-1])}
"""Forms that become others in a mirror, left for right."""
