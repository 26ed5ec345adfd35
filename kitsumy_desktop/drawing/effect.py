"""Lines, tones and smears as display items, inside their panel."""

from __future__ import annotations

from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.path import Path, polygon_path
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.craft.inset import common, inset, is_convex
from kitsumy_desktop.craft.lines.draw import drawn_lines
from kitsumy_desktop.drawing.display import DisplayItem, GroupItem, PathItem, ToneItem
from kitsumy_desktop.drawing.smear import smear_items

BENEATH = 0.25
"""Points by which an effect runs under the inner edge of the border, so that no light shows between them."""


def effect_group(effect: Effect, panel: Panel | None, shape: Polygon) -> GroupItem:
    """The effect drawn inside `shape`, its panel's outline or the bleed box, less what the border covers."""
    inside = shape if panel is None else _within_border(panel, shape)
    if isinstance(effect, Tone):
        return _tone(effect, inside)
    if isinstance(effect, Lines):
        return GroupItem(effect.id, _lines(effect, shape), polygon_path(inside))
    if panel is None:
        return GroupItem(effect.id, ())
    convex = is_convex(inside)
    items = smear_items(effect, panel, shape, inside if convex else None)
    return GroupItem(effect.id, items, None if convex else polygon_path(inside))


def _within_border(panel: Panel, shape: Polygon) -> Polygon:
    border = panel.border
    if border.style == "none":
        return shape
    return inset(shape, border.width / 2 - BENEATH)


def _lines(lines: Lines, shape: Polygon) -> tuple[DisplayItem, ...]:
    drawn = drawn_lines(lines, shape)
    separate = lines.kind != "burst"
    pairs: tuple[tuple[Path, str], ...] = ((drawn.backing, lines.backing), (drawn.ink, lines.colour))
    return tuple(PathItem(path, fill=fill, separate=separate) for path, fill in pairs if path.ops)


def _tone(tone: Tone, inside: Polygon) -> GroupItem:
    """In a convex panel the area is cut to it: a filled outline has smoother edges than a clip."""
    if is_convex(inside):
        area = polygon_path(common(tone.area, inside))
        return GroupItem(tone.id, (ToneItem(tone.screen, area),) if area.ops else ())
    return GroupItem(tone.id, (ToneItem(tone.screen, polygon_path(tone.area)),), polygon_path(inside))
