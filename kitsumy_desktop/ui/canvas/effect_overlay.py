"""What is drawn about lines, tones and smears that are selected, besides their outline and handles."""

from __future__ import annotations

import math
from collections.abc import Sequence

from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.scene import effect_area
from kitsumy_desktop.ui.canvas.pens import Pens

HEAD_PX = 9.0
"""Length of an arrow's head, in screen pixels."""
SPREAD = math.radians(26.0)


def paint_effect(pen: Pens, effect: Effect, found: Sequence[Handle]) -> None:
    """Outline; the arm of the turning handle; a gradient's or a blur's way as an arrow."""
    pen.outline(effect_area(effect), 1.0)
    at = {h.kind: h.at for h in found if h.kind in ("lines_turn", "smear_way")}
    if isinstance(effect, Lines):
        if "lines_turn" in at:
            pen.line(effect.center, at["lines_turn"], 1.0)
        return
    if isinstance(effect, Smear):
        if "smear_way" in at:
            _arrow(pen, effect.center, at["smear_way"])
        return
    ends = [h.at for h in found if h.kind == "tone_end"]
    if len(ends) == 2:
        _arrow(pen, ends[0], ends[1])


def _arrow(pen: Pens, a: Point, b: Point) -> None:
    pen.line(a, b, 1.5)
    if a == b:
        return
    back = math.atan2(a.y - b.y, a.x - b.x)
    reach = HEAD_PX / pen.camera.view_scale
    for side in (back - SPREAD, back + SPREAD):
        pen.line(b, Point(b.x + reach * math.cos(side), b.y + reach * math.sin(side)), 1.5)
