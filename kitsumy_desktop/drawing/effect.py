"""Lines, tones and smears as display items, inside their panel."""

from __future__ import annotations

from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.geometry import Polygon, Rect
from kitsumy_desktop.comic.path import Path, polygon_path
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.craft.borders.frame import panel_frame
from kitsumy_desktop.craft.inset import common, inset, is_convex
from kitsumy_desktop.craft.lines.draw import drawn_lines
from kitsumy_desktop.drawing.display import DisplayItem, GroupItem, PathItem, ToneItem
from kitsumy_desktop.drawing.panel import border_items
from kitsumy_desktop.drawing.smear import smear_items

EVEN = frozenset({"clean", "rounded", "jagged", "cloud", "none"})
"""Borders whose ink lies half inside the outline, all along: effects stop there. Those of other borders
reach further in here and there, so they are drawn once more, over the effect."""
BENEATH = 0.1
"""Points by which an effect runs under the inner edge of the border, so that no light shows between them."""


def effect_group(effect: Effect, panel: Panel | None, shape: Polygon, bleed: Rect | None = None) -> GroupItem:
    """The effect drawn inside `shape`, its panel's outline or the bleed box; the border stays clean."""
    inside, border = (shape, ()) if panel is None else _within_border(panel, shape, bleed)
    items, clip = _drawn(effect, panel, shape, inside)
    if not border or not items:
        return GroupItem(effect.id, items, clip)
    inner = items if clip is None else (GroupItem(effect.id, items, clip),)
    return GroupItem(effect.id, (*inner, *border))


def _within_border(panel: Panel, shape: Polygon, bleed: Rect | None) -> tuple[Polygon, tuple[PathItem, ...]]:
    """Where effects may be, and what of the border lies over them."""
    border = panel.border
    frame = panel_frame(shape, border, panel.id, bleed)
    if border.style in EVEN:
        return (inset(frame.outline, border.width / 2 - BENEATH) if frame.marks else frame.outline), ()
    return frame.outline, border_items(frame, border)


def _drawn(
    effect: Effect, panel: Panel | None, shape: Polygon, inside: Polygon
) -> tuple[tuple[DisplayItem, ...], Path | None]:
    """The effect, and what it is clipped to unless it is cut to it: filled outlines have smoother edges
    than clips, and what is convex is cut easily."""
    clip = polygon_path(inside)
    if len(inside) < 3:
        return (), None
    if isinstance(effect, Lines):
        return _lines(effect, shape), clip
    convex = is_convex(inside)
    if isinstance(effect, Tone):
        area = polygon_path(common(effect.area, inside) if convex else effect.area)
        return ((ToneItem(effect.screen, area),) if area.ops else ()), None if convex else clip
    if panel is None:
        return (), None
    return smear_items(effect, panel, shape, inside if convex else None), None if convex else clip


def _lines(lines: Lines, shape: Polygon) -> tuple[DisplayItem, ...]:
    drawn = drawn_lines(lines, shape)
    separate = lines.kind != "burst"
    pairs: tuple[tuple[Path, str], ...] = ((drawn.backing, lines.backing), (drawn.ink, lines.colour))
    return tuple(PathItem(path, fill=fill, separate=separate) for path, fill in pairs if path.ops)
