"""Handles of what is selected: where they are and what they mean. The overlay draws them, hits find them."""

from __future__ import annotations

from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.geometry import Affine, Polygon, Rect
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.editing.selection import is_hidden, standing
from kitsumy_desktop.tools.balloon_handles import balloon_handles
from kitsumy_desktop.tools.effect_handles import effect_handles
from kitsumy_desktop.tools.handle import CORNERS, Handle
from kitsumy_desktop.tools.many_handles import many_handles
from kitsumy_desktop.tools.panel_handles import gutter_handles, panel_handles
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.sfx_handles import sfx_handles

CROWDED_PX = 12.0
"""Handles nearer to each other than this hide one another, in screen pixels: one side of a handle and air."""


def handles(scene: Scene, scale: float, *, cropping: bool = False) -> tuple[Handle, ...]:
    """Handles of what is selected, the most important first; those that have no room are left out until the
    view is nearer. `scale`: pixels a point."""
    return apart(_all_handles(scene, scale, cropping), CROWDED_PX / scale)


def apart(found: tuple[Handle, ...], least: float) -> tuple[Handle, ...]:
    """Those that lie at least `least` points from every more important one."""
    kept: list[Handle] = []
    for handle in found:
        if all(handle.at.distance(other.at) >= least for other in kept):
            kept.append(handle)
    return tuple(kept)


def _all_handles(scene: Scene, scale: float, cropping: bool) -> tuple[Handle, ...]:
    if scene.selection.gutter is not None and not cropping:
        return gutter_handles(scene, scene.selection.gutter, scale)
    if len(scene.selection) > 1:
        return () if cropping else many_handles(scene, scale)
    selected = scene.selection.single
    record = standing(scene.document.find(selected)) if selected is not None else None
    if record is None or record.pinned or is_hidden(scene.document, record):
        return ()
    if isinstance(record, Balloon):
        return balloon_handles(scene, record, scale)
    if isinstance(record, Sfx):
        return sfx_handles(scene, record, scale)
    if isinstance(record, Effect):
        return effect_handles(scene, record, scale)
    return crop_handles(scene, record) if cropping else panel_handles(scene, record.id, scale)


def crop_handles(scene: Scene, panel: Panel) -> tuple[Handle, ...]:
    """The corners of the picture, where they lie outside the panel as well."""
    corners = picture_corners(scene, panel)
    return tuple(Handle("crop", panel.id, p, side) for p, side in zip(corners, CORNERS, strict=False))


def picture_corners(scene: Scene, panel: Panel) -> Polygon:
    """The four corners of a panel's picture in page points; nothing without a picture."""
    shape = scene.shapes.get(panel.id)
    if panel.art is None or not shape:
        return ()
    place: Affine = art_transform(panel.art, shape)
    return tuple(place.apply(p) for p in Rect(0, 0, panel.art.width, panel.art.height).corners())
