"""Handles of what is selected: where they are and what they mean. The overlay draws them, hits find them."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Affine, Point, Polygon, Rect
from kitsumy_desktop.comic.ids import PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.craft.balloons.tails import BEND
from kitsumy_desktop.editing.selection import is_hidden, standing
from kitsumy_desktop.tools.handle import CORNERS, SIDES, Handle, HandleKind, Side
from kitsumy_desktop.tools.many_handles import many_handles
from kitsumy_desktop.tools.scene import Scene, tail_root
from kitsumy_desktop.tools.sfx_handles import sfx_handles

LEAST_TAIL = 14.0
"""Points of tail below which there is no room for a bend handle."""


def handles(scene: Scene, scale: float, *, cropping: bool = False) -> tuple[Handle, ...]:
    """Handles of what is selected, the most important first. `scale`: pixels a point."""
    if len(scene.selection) > 1:
        return () if cropping else many_handles(scene, scale)
    selected = scene.selection.single
    record = standing(scene.document.find(selected)) if selected is not None else None
    if record is None or record.pinned or is_hidden(scene.document, record):
        return ()
    if isinstance(record, Balloon):
        return balloon_handles(record)
    if isinstance(record, Sfx):
        return sfx_handles(scene, record, scale)
    if isinstance(record, Panel):
        return crop_handles(scene, record) if cropping else panel_handles(scene, record.id)
    return ()


def balloon_handles(balloon: Balloon) -> tuple[Handle, ...]:
    """Tail tips, bends, then the eight of the body."""
    found = [Handle("tail", balloon.id, t.tip, index=i) for i, t in enumerate(balloon.tails)]
    if not balloon.off_panel:
        for i, tail in enumerate(balloon.tails):
            root = tail_root(balloon, tail.tip)
            if root.distance(tail.tip) >= LEAST_TAIL:
                found.append(Handle("bend", balloon.id, bend_handle(root, tail.tip, tail.bend), index=i))
    return (*found, *_box_handles("size", balloon.id, balloon.box, tuple(SIDES)))


def panel_handles(scene: Scene, panel_id: PanelId) -> tuple[Handle, ...]:
    """Eight for a free panel; a panel of the layout is shaped by its gutters."""
    if scene.document.panel(panel_id).polygon is None or not scene.shapes.get(panel_id):
        return ()
    return _box_handles("panel", panel_id, scene.box(panel_id), tuple(SIDES))


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


def bend_handle(root: Point, tip: Point, bend: float) -> Point:
    """The middle of a bent tail."""
    way = tip.minus(root)
    return _middle(root, tip).plus(Point(-way.y, way.x).times(bend * BEND))


def bend_towards(root: Point, tip: Point, at: Point) -> float:
    """The bend, −1..1, that brings the middle of a tail as near to `at` as it can be."""
    way = tip.minus(root)
    squared = way.x * way.x + way.y * way.y
    if squared <= 0:
        return 0.0
    off = at.minus(_middle(root, tip))
    return max(-1.0, min(1.0, (off.x * -way.y + off.y * way.x) / (squared * BEND)))


def _box_handles(
    kind: HandleKind, record: RecordId, box: Rect, sides: tuple[Side, ...]
) -> tuple[Handle, ...]:
    c = box.center
    return tuple(
        Handle(kind, record, Point(c.x + SIDES[s].x * box.w / 2, c.y + SIDES[s].y * box.h / 2), s)
        for s in sorted(sides, key=len, reverse=True)
    )


def _middle(a: Point, b: Point) -> Point:
    return Point((a.x + b.x) / 2, (a.y + b.y) / 2)
