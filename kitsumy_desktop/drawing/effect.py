"""Lines, tones and smears as display items, inside their panel."""

from __future__ import annotations

from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.path import polygon_path
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.drawing.display import DisplayItem, GroupItem, ToneItem


def effect_group(effect: Effect, panel: Panel | None, shape: Polygon) -> GroupItem:
    """The effect drawn inside `shape`."""
    items: tuple[DisplayItem, ...] = ()
    if isinstance(effect, Tone):
        items = (ToneItem(effect.screen, polygon_path(effect.area)),)
    return GroupItem(effect.id, items, polygon_path(shape))
