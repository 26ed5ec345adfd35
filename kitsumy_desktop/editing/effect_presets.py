"""Ready-made lines, tones and smears: the looks a comic artist reaches for first, as data.

Lengths that depend on the panel are shares of its box; everything else is taken as it stands here.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.records.lines import LinesKind
from kitsumy_desktop.comic.records.smear import SmearKind
from kitsumy_desktop.comic.records.tone import Screen


class LinesPreset(msgspec.Struct, frozen=True):
    """Lines: the ellipse as shares of the panel's box, other fields of the record by name."""

    id: str
    name: str
    kind: LinesKind
    fields: dict[str, Any]
    across: float = 0.25
    down: float = 0.25


class TonePreset(msgspec.Struct, frozen=True):
    """A tone; with `density_to` set it runs down the area."""

    id: str
    name: str
    screen: Screen


class SmearPreset(msgspec.Struct, frozen=True):
    """A smear: its way as shares of the area's shorter side."""

    id: str
    name: str
    kind: SmearKind
    copies: int
    across: float
    down: float
    feather: float = 8.0


EffectPreset: TypeAlias = LinesPreset | TonePreset | SmearPreset
EffectKind: TypeAlias = Literal["lines", "tone", "smear"]

LINES: tuple[LinesPreset, ...] = (
    LinesPreset("focus", "Focus lines", "focus", {"count": 180}),
    LinesPreset("dense", "Dense focus", "focus", {"count": 420, "thickness": 1.3, "jitter": 0.25}, 0.3, 0.3),
    LinesPreset(
        "clusters",
        "Focus in clusters",
        "focus",
        {"count": 220, "bundle": 5, "disarray": 0.9, "thickness": 1.2, "jitter": 0.5},
    ),
    LinesPreset("outlined", "Outlined focus", "focus", {"count": 90, "thickness": 2.2, "backing": "#ffffff"}),
    LinesPreset(
        "speed",
        "Speed lines",
        "speed",
        {"count": 130, "thickness": 1.2, "rx": 0.0, "ry": 0.0},
        0.0,
        0.0,
    ),
    LinesPreset(
        "around",
        "Speed around a figure",
        "speed",
        {"count": 150, "thickness": 1.4, "jitter": 0.45},
        0.26,
        0.28,
    ),
    LinesPreset(
        "rush",
        "Rush in bundles",
        "speed",
        {"count": 140, "bundle": 5, "disarray": 0.95, "thickness": 1.6, "taper": "both", "length": 0.8},
        0.0,
        0.0,
    ),
    LinesPreset(
        "stream",
        "Stream lines",
        "stream",
        {"count": 110, "thickness": 1.2, "bend": 0.45, "taper": "both"},
        0.2,
        0.2,
    ),
    LinesPreset(
        "swirl",
        "Swirl",
        "stream",
        {"count": 120, "thickness": 1.4, "bend": -0.95, "taper": "both", "disarray": 0.8},
        0.0,
        0.0,
    ),
    LinesPreset("burst", "Burst flash", "burst", {"count": 70}, 0.24, 0.24),
    LinesPreset(
        "impact",
        "Impact flash",
        "burst",
        {"count": 110, "length": 0.45, "disarray": 0.35, "jitter": 0.2, "backing": "#ffffff"},
        0.3,
        0.3,
    ),
)
TONES: tuple[TonePreset, ...] = (
    TonePreset("dot", "Dot tone", Screen("dot", density=0.3)),
    TonePreset("light", "Light dots", Screen("dot", density=0.12)),
    TonePreset("dark", "Dark dots", Screen("dot", density=0.6)),
    TonePreset("coarse", "Coarse dots", Screen("dot", lpi=25.0, density=0.28)),
    TonePreset("gradient", "Gradient tone", Screen("dot", density=0.55, density_to=0.0)),
    TonePreset("dusk", "Dusk", Screen("dot", lpi=45.0, density=0.85, density_to=0.1)),
    TonePreset("line", "Line tone", Screen("line", lpi=45.0, density=0.3)),
    TonePreset("rain", "Rain", Screen("line", lpi=20.0, angle=105.0, density=0.1)),
    TonePreset("cross", "Crosshatching", Screen("cross", lpi=40.0, density=0.35)),
    TonePreset("sand", "Sand tone", Screen("sand", lpi=50.0, density=0.25)),
    TonePreset("grit", "Grit fading", Screen("sand", lpi=40.0, density=0.6, density_to=0.02)),
    TonePreset("grey", "Flat grey", Screen("flat", density=0.25)),
    TonePreset("white", "White dots", Screen("dot", lpi=30.0, density=0.2, colour="#ffffff")),
)
SMEARS: tuple[SmearPreset, ...] = (
    SmearPreset("motion", "Motion blur", "motion", 24, 0.2, 0.0),
    SmearPreset("whip", "Whip pan", "motion", 32, 0.6, 0.0, 4.0),
    SmearPreset("fall", "Falling", "motion", 24, 0.0, 0.25),
    SmearPreset("ghosts", "Ghosts", "ghosts", 4, 0.5, 0.0),
    SmearPreset("shiver", "Shiver", "ghosts", 3, 0.08, 0.0),
)
PRESETS: dict[EffectKind, tuple[EffectPreset, ...]] = {"lines": LINES, "tone": TONES, "smear": SMEARS}
BY_NAME: dict[str, EffectPreset] = {
    f"{kind}.{preset.id}": preset for kind, presets in PRESETS.items() for preset in presets
}
"""By kind and id: "lines.focus", "tone.dot"…"""


def preset(name: str) -> EffectPreset:
    """The preset called "kind.id". Raises KeyError."""
    return BY_NAME[name]
