"""What the screen shows of balloons and figures besides handles: bound tails, points, outlined figures."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.speakers import figure_outlines, mouth_of
from kitsumy_desktop.craft.balloons.base import control_points
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.ui.canvas.pens import Pens

PLUS_PX = 5.0
"""Half the length of a plus sign's strokes, in screen pixels."""
RING_PX = 9.0
"""Radius of the ring around the tip of a bound tail, in screen pixels."""


def paint_balloon(pen: Pens, scene: Scene, balloon: Balloon) -> None:
    """The control points of a free body; rings about tips of bound tails, lines on to the mouths."""
    if balloon.outline:
        pen.outline(control_points(balloon), 1.0, 110)
    if balloon.panel is None or balloon.kind == "caption":
        return
    art, shape = scene.document.panel(balloon.panel).art, scene.shapes.get(balloon.panel, ())
    for tail in balloon.tails:
        mouth = mouth_of(tail.follows, art, shape) if tail.follows else None
        if mouth is None:
            continue
        pen.ring(tail.tip, RING_PX / pen.camera.view_scale)
        if mouth.at.distance(tail.tip) * pen.camera.view_scale > RING_PX:
            pen.line(tail.tip, mouth.at, 1.0)


def paint_plus(pen: Pens, handle: Handle) -> None:
    """The handle that makes one more."""
    pen.handle(handle.at, True)
    arm = PLUS_PX / 2 / pen.camera.view_scale
    pen.line(handle.at.plus(Point(-arm, 0)), handle.at.plus(Point(arm, 0)), 1.5)
    pen.line(handle.at.plus(Point(0, -arm)), handle.at.plus(Point(0, arm)), 1.5)


def paint_figures(pen: Pens, scene: Scene) -> None:
    """The outlined figures of every picture on the page."""
    for panel_id, shape in scene.shapes.items():
        art = scene.document.panel(PanelId(panel_id)).art
        if art is None or len(shape) < 3:
            continue
        for outline in figure_outlines(art, shape):
            pen.fill(outline, 40)
            pen.outline(outline, 1.5)
