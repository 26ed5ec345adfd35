"""Gutters and cuts over the page: the gutter that is selected or under the pointer, halves to be."""

from __future__ import annotations

from collections.abc import Sequence

from kitsumy_desktop.comic.geometry import Point, Polygon
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.tree import CutHandle
from kitsumy_desktop.tools.handle import CORNERS, Handle
from kitsumy_desktop.tools.panel_handles import cut_of, gutter_handles
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.ui.canvas.pens import Pens


def paint_gutter(pen: Pens, scene: Scene, ref: CutRef) -> None:
    """The selected gutter over its whole width."""
    cut = cut_of(scene, ref)
    if cut is not None:
        strip = _strip(cut, scene.gutter(cut))
        pen.fill(strip, 60)
        pen.outline(strip, 1.0)


def paint_hovered_gutter(pen: Pens, scene: Scene, cut: CutHandle) -> None:
    """A gutter that can be dragged, and the ends by which it is slanted."""
    pen.line(cut.a, cut.b, 2.0)
    for handle in gutter_handles(scene, CutRef(cut.path, cut.index), pen.camera.view_scale):
        pen.handle(handle.at, True)


def paint_frame(pen: Pens, found: Sequence[Handle]) -> None:
    """The box around a free outline, by whose corners it is sized as a whole."""
    corners = [h.at for h in found if h.kind == "panel"]
    if len(corners) == len(CORNERS):
        pen.outline(corners, 0.75, 110)


def paint_pieces(pen: Pens, pieces: tuple[Polygon, ...]) -> None:
    """What a panel is about to become."""
    for shape in pieces:
        if len(shape) > 2:
            pen.fill(shape, 30)
            pen.outline(shape, 1.5)


def _strip(cut: CutHandle, width: float) -> Polygon:
    way = cut.b.minus(cut.a)
    length = max(way.length(), 1e-9)
    off = Point(-way.y / length * width / 2, way.x / length * width / 2)
    return (cut.a.plus(off), cut.b.plus(off), cut.b.minus(off), cut.a.minus(off))
