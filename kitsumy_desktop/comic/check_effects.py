"""What must hold for lines, tones and smears."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Screen, Tone

MOST_LINES = 20_000
MOST_COPIES = 512


def effect_problems(effect: Effect) -> list[str]:
    """What is wrong with one, one sentence each."""
    if isinstance(effect, Lines):
        return _lines_problems(effect)
    found = [] if len(effect.area) >= 3 else [f"{effect.id} has no area"]
    if not all(_finite(p) for p in effect.area):
        found.append(f"{effect.id} lies nowhere")
    if isinstance(effect, Tone):
        return found + [f"{effect.id}: {p}" for p in screen_problems(effect.screen)]
    return found + _smear_problems(effect)


def screen_problems(screen: Screen) -> list[str]:
    """What is wrong with a screen."""
    found = []
    if not 1.0 <= screen.lpi <= 1000.0:
        found.append(f"a screen of {screen.lpi} lines an inch")
    densities = [screen.density] + ([screen.density_to] if screen.density_to is not None else [])
    if not all(0.0 <= d <= 1.0 for d in densities):
        found.append("a density beyond all or nothing")
    if screen.density_to is not None and (screen.start is None) != (screen.end is None):
        found.append("a gradient with one end")
    return found


def _lines_problems(lines: Lines) -> list[str]:
    found = []
    shares = (lines.disarray, lines.jitter, lines.length)
    if not (_finite(lines.center) and math.isfinite(lines.angle)):
        found.append(f"{lines.id} lies nowhere")
    if not (1 <= lines.count <= MOST_LINES and lines.bundle >= 1):
        found.append(f"{lines.id} has {lines.count} lines in bundles of {lines.bundle}")
    if not (lines.rx >= 0 and lines.ry >= 0 and lines.thickness > 0):
        found.append(f"{lines.id} has no size")
    if not (all(0.0 <= s <= 1.0 for s in shares) and -1.0 <= lines.bend <= 1.0):
        found.append(f"{lines.id} has a share beyond all or nothing")
    return found


def _smear_problems(smear: Smear) -> list[str]:
    found = [] if 1 <= smear.copies <= MOST_COPIES else [f"{smear.id} has {smear.copies} copies"]
    if not _finite(smear.way) or smear.feather < 0:
        found.append(f"{smear.id} goes nowhere")
    return found


def _finite(p: Point) -> bool:
    return math.isfinite(p.x) and math.isfinite(p.y)
