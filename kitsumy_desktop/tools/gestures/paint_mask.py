"""Paint over the region of a picture that is to be drawn anew; Alt takes away."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.editing.selection import only
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown
from kitsumy_desktop.tools.hit import panel_under
from kitsumy_desktop.tools.mask import Mask, Stroke, mask_for
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Paint over what shall be drawn anew · Alt: take away · [ ]: brush · Del: clear · Esc: leave"
NO_PICTURE = "There is no picture here to paint on"
APART = 0.15
"""Points of a stroke stand this share of its radius apart at least."""


def paint_mask(scene: Scene, press: Pointer) -> Gesture:
    """A stroke in the mask of the panel under the pointer, or of the one that has strokes already."""
    mask = target_mask(scene, press.at)
    if mask is None:
        yield Shown(hint=NO_PICTURE)
        return Done()
    points = [to_picture(scene, mask, press.at)]
    pointer = press
    while not pointer.released:
        stroke = Stroke(tuple(points), mask.radius, press.alt)
        pointer = yield Shown(hint=HINT, marks=Marks(mask=mask, stroke=stroke), selection=only(mask.panel))
        at = to_picture(scene, mask, pointer.at)
        if at.distance(points[-1]) >= APART * mask.radius:
            points.append(at)
    stroke = Stroke(tuple(points), mask.radius, press.alt)
    return Done(mask=mask.with_stroke(stroke), selection=only(mask.panel))


def target_mask(scene: Scene, at: Point) -> Mask | None:
    """The mask a press paints on: strokes stay with their panel until they are cleared."""
    held = scene.mask
    if held is not None and held.strokes:
        return held
    panel: PanelId | None = panel_under(scene, at)
    if held is not None and panel in (held.panel, None):
        return held
    share = held.radius / held.longer if held is not None else None
    return mask_for(scene.document, panel, share) if share else mask_for(scene.document, panel)


def to_picture(scene: Scene, mask: Mask, at: Point) -> Point:
    """A page point in the pixels of the mask's picture. Raises KeyError when the panel has lost it."""
    art = scene.document.panel(mask.panel).art
    if art is None:
        raise KeyError(f"{mask.panel} has no picture")
    return art_transform(art, scene.shapes[mask.panel]).inverse().apply(at)
