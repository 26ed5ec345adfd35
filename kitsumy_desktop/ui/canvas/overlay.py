"""Handles, outlines, guides: what only the screen shows. Drawn over the page in logical pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kitsumy_desktop.comic.document import ITEMS, Effect
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import art_transform, safe_boxes
from kitsumy_desktop.editing.selection import is_hidden, standing
from kitsumy_desktop.tools.gesture import Marks
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.handles import handles, picture_corners
from kitsumy_desktop.tools.hit import NOWHERE, Target
from kitsumy_desktop.tools.host import ToolHost
from kitsumy_desktop.tools.many_handles import many_box
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.ui.canvas.balloon_overlay import paint_balloon, paint_figures, paint_plus
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.colours import CanvasColours
from kitsumy_desktop.ui.canvas.cut_overlay import (
    paint_frame,
    paint_gutter,
    paint_hovered_gutter,
    paint_pieces,
)
from kitsumy_desktop.ui.canvas.effect_overlay import paint_effect
from kitsumy_desktop.ui.canvas.mask_layer import MaskLayer
from kitsumy_desktop.ui.canvas.pens import Pens
from kitsumy_desktop.ui.canvas.snap_overlay import paint_guides, paint_snaps

ROUND = frozenset(
    {
        "tail",
        "bend",
        "turn",
        "turn_many",
        "bend_sfx",
        "warp",
        "warp_add",
        "tail_width",
        "point",
        "point_add",
        "edge",
        "slant",
        "lines_center",
        "lines_turn",
        "lines_bend",
        "tone_end",
        "smear_way",
    }
)
SOLID = frozenset({"tail", "point", "lines_center"})
"""Handles that are filled: the place itself follows them."""
DIM = 110
"""Opacity (0–255) of what lies outside the panel while its picture is moved."""


class Overlay:
    """Draws over one page. Everything is derived from the host's state at each painting."""

    def __init__(self, colours: CanvasColours) -> None:
        self.colours = colours
        self.guides = False
        self.hover: Target = NOWHERE
        self.drops: tuple[PanelId, ...] = ()
        """Panels that would take what is dragged over the page."""
        self.pointer: Point | None = None
        """Where the mouse is on the page; None: elsewhere."""
        self._mask = MaskLayer()

    def paint(self, painter: QPainter, camera: Camera, host: ToolHost, area: QRectF) -> None:
        """Guides, then what is selected, then what the running gesture shows."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = Pens(painter, camera, self.colours)
        scene = host.scene()
        self._guides(pen, scene, area)
        if host.tool == "mask":
            self._masked(painter, pen, scene, host)
            return
        self._hovered(pen, scene, host)
        if host.cropping:
            self._crop(pen, scene, area)
        if host.tool == "figure":
            paint_figures(pen, scene)
        if scene.selection.gutter is not None:
            paint_gutter(pen, scene, scene.selection.gutter)
        if host.marks.ghost is not None:
            pen.outline(host.marks.ghost.frame, 1.0)
            paint_snaps(pen, host.marks.snaps)
            return
        for record_id in scene.selection.ids:
            self._selected(pen, scene, record_id, host.text is not None)
        if host.text is None:
            self._handles(pen, scene, handles(scene, camera.view_scale, cropping=host.cropping))
        self._marks(pen, scene, host.marks)
        for panel in self.drops:
            if panel in scene.shapes:
                pen.fill(scene.shapes[panel], 46)
                pen.outline(scene.shapes[panel], 3.0)

    def _guides(self, pen: Pens, scene: Scene, area: QRectF) -> None:
        if self.guides:
            self._boxes(pen, scene)
        if scene.aids.guides_shown:
            paint_guides(pen, scene.page.guides, area, self.hover.guide)

    def _boxes(self, pen: Pens, scene: Scene) -> None:
        """Bleed, trim and safe area."""
        fmt = scene.sheet
        pen.frame(fmt.bleed_box, fmt.trim_box, self.colours.veil)
        pen.box(fmt.bleed_box, self.colours.bleed)
        pen.box(fmt.trim_box, self.colours.trim)
        for box in safe_boxes(scene.document.comic, scene.page):
            pen.box(box, self.colours.safe, dashed=True)
        if scene.page.spread:
            middle = fmt.trim_box.center.x
            fold = Rect(middle, fmt.trim_box.y, 0.0, fmt.trim_box.h)
            pen.box(fold, self.colours.trim, dashed=True)

    def _masked(self, painter: QPainter, pen: Pens, scene: Scene, host: ToolHost) -> None:
        """What is painted over a picture, the panel it belongs to, and the brush."""
        mask = host.marks.mask or host.mask
        if mask is None or mask.panel not in scene.shapes:
            self._hovered(pen, scene, host)
            return
        self._mask.paint(painter, pen.camera, scene, mask, host.marks.stroke, self.colours.accent)
        pen.outline(scene.shapes[mask.panel], 2.0)
        art = scene.document.panel(mask.panel).art
        if art is not None:
            place = art_transform(art, scene.shapes[mask.panel])
            at = self.pointer if self.pointer is not None else place.apply(mask.brush)
            pen.ring(at, mask.radius * math.hypot(place.a, place.b))

    def _hovered(self, pen: Pens, scene: Scene, host: ToolHost) -> None:
        target = self.hover
        if host.running or host.text is not None:
            return
        if target.cut is not None:
            paint_hovered_gutter(pen, scene, target.cut)
        elif target.record is not None and target.record not in scene.selection:
            for shape in self._shape(scene, target.record):
                pen.outline(shape, 1.5, 200)

    def _selected(self, pen: Pens, scene: Scene, record_id: RecordId, typing: bool) -> None:
        """A balloon alone shows its body's box, which the handles belong to; among others, its outline."""
        record = standing(scene.document.find(record_id))
        if record is not None and (record.pinned or is_hidden(scene.document, record)):
            # It cannot be grabbed: no more is shown than where it is.
            for shape in self._shape(scene, record_id):
                pen.box(bounds(shape), self.colours.accent, dashed=True)
            return
        if isinstance(record, Balloon) and len(scene.selection) == 1:
            pen.outline(record.box.corners(), 1.0, 120 if typing else 255)
            if not typing:
                paint_balloon(pen, scene, record)
            return
        if isinstance(record, Effect):
            single = len(scene.selection) == 1
            paint_effect(pen, record, handles(scene, pen.camera.view_scale) if single else ())
            return
        for shape in self._shape(scene, record_id):
            pen.outline(shape, 2.0 if isinstance(record, Panel) else 1.0)

    def _shape(self, scene: Scene, record_id: RecordId) -> Sequence[Sequence[Point]]:
        record = scene.document.find(record_id)
        if isinstance(record, Balloon):
            return scene.balloon_body(record)
        if isinstance(record, ITEMS):
            return scene.outline(record)
        return (scene.shapes[PanelId(record_id)],) if record_id in scene.shapes else ()

    def _handles(self, pen: Pens, scene: Scene, found: Sequence[Handle]) -> None:
        common = many_box(scene) if found and found[0].kind == "turn_many" else None
        if common is not None:
            pen.outline(common.corners(), 1.0)
            pen.line(Point(common.center.x, common.y), found[0].at, 1.0)
        paint_frame(pen, found)
        for handle in found:
            if handle.kind == "turn":
                record = scene.document.find(handle.record)
                if isinstance(record, Sfx):
                    box = scene.sfx_shape(record)[0]
                    pen.line(Point((box[0].x + box[1].x) / 2, (box[0].y + box[1].y) / 2), handle.at, 1.0)
            elif handle.kind == "warp":
                self._warp_lines(pen, [h for h in found if h.kind == "warp"], scene, handle)
        for handle in found:
            if handle.kind == "tail_add":
                paint_plus(pen, handle)
                continue
            pen.handle(handle.at, handle.kind in ROUND, solid=handle.kind in SOLID)

    def _warp_lines(self, pen: Pens, points: Sequence[Handle], scene: Scene, first: Handle) -> None:
        """The frame of an envelope, or the way of a baseline, drawn once for all its points."""
        record = scene.document.find(first.record)
        if first.index == 0 and isinstance(record, Sfx):
            closed = record.warp.kind == "envelope"
            for a, b in pairwise([*points, points[0]] if closed else points):
                pen.line(a.at, b.at, 1.0)

    def _crop(self, pen: Pens, scene: Scene, area: QRectF) -> None:
        """The part of the picture that the panel hides is hinted at by its frame; the rest is dimmed."""
        panel = scene.document.find(scene.selection.single or "")
        if not isinstance(panel, Panel) or panel.art is None or panel.id not in scene.shapes:
            return
        pen.outside(area, scene.shapes[panel.id], DIM)
        pen.outline(picture_corners(scene, panel), 1.0)

    def _marks(self, pen: Pens, scene: Scene, marks: Marks) -> None:
        if marks.panel is not None and marks.panel in scene.shapes:
            pen.fill(scene.shapes[marks.panel], 46)
            pen.outline(scene.shapes[marks.panel], 3.0)
        if marks.outline is not None:
            pen.fill(marks.outline, 26)
            pen.outline(marks.outline, 1.5)
        if marks.ring is not None:
            pen.ring(*marks.ring)
        paint_pieces(pen, marks.pieces)
        if marks.line is not None:
            pen.line(*marks.line, 2.0)
        paint_snaps(pen, marks.snaps)
        if marks.marquee is not None:
            pen.fill(marks.marquee.corners(), 26)
            pen.outline(marks.marquee.corners(), 1.0)
