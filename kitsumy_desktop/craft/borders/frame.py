"""The border of a panel, as marks along its outline."""

from __future__ import annotations

from functools import lru_cache

from kitsumy_desktop.comic.forms.outline import cleaned
from kitsumy_desktop.comic.geometry import Polygon, Rect
from kitsumy_desktop.comic.ids import PanelId, derived_seed
from kitsumy_desktop.comic.path import polygon_path
from kitsumy_desktop.comic.records.panel import Border
from kitsumy_desktop.craft.borders.styles import STYLES
from kitsumy_desktop.craft.borders.values import Frame


@lru_cache(maxsize=256)
def panel_frame(outline: Polygon, border: Border, panel: PanelId, bleed: Rect | None = None) -> Frame:
    """The border of the panel whose shape is `outline`; the same values give the same object while it is
    kept, so renderers may cache its paths.

    Nothing is drawn along edges that lie on `bleed`, the edge of what is printed. Without a width there are
    no marks, but styles that change the outline still do. An outline without an area has no border.
    """
    shape = cleaned(outline)
    if not shape:
        return Frame(outline, polygon_path(outline))
    seed = derived_seed("border", panel, border.seed)
    frame = STYLES[border.style](shape, border, seed, bleed)
    return frame if border.width > 0 else Frame(frame.outline, frame.clip)
