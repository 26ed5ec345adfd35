"""Outline a figure in a panel's picture with a lasso: balloons marked "behind" then lie behind it."""

from __future__ import annotations

from kitsumy_desktop.comic.forms.outline import is_simple, simplified
from kitsumy_desktop.comic.geometry import Point, Polygon, contains
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.comic.speakers import figure_outlines
from kitsumy_desktop.editing.commands.figures import set_figures
from kitsumy_desktop.editing.selection import only
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.hit import panel_under
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Draw around the figure · Shift: one more figure · Alt+click: forget a figure"
NO_PICTURE = "There is no picture here to outline a figure in"
TOLERANCE_PX = 1.5
"""How far the simplified outline may be off the drawn one, in screen pixels."""
APART_PX = 2.0
"""Points of the lasso are at least so far apart, in screen pixels."""


def outline_figure(scene: Scene, press: Pointer) -> Gesture:
    """A closed outline drawn by hand, in place of those there are, or besides them while Shift is held."""
    panel = panel_under(scene, press.at)
    if panel is None or scene.document.panel(panel).art is None:
        yield Shown(hint=NO_PICTURE)
        return Done()
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, selection=only(panel), touches=(panel,)))
    if pointer.released and press.alt:
        return _forgotten(scene, panel, press.at)
    drawn = [press.at]
    while not pointer.released:
        if pointer.at.distance(drawn[-1]) >= pointer.reach(APART_PX):
            drawn.append(pointer.at)
        pointer = yield Shown(hint=HINT, marks=Marks(outline=tuple(drawn)), selection=only(panel))
    if len(drawn) < 3:
        return Done(selection=only(panel))
    return _outlined(scene, panel, tuple(drawn), pointer)


def _outlined(scene: Scene, panel: PanelId, drawn: Polygon, pointer: Pointer) -> Done:
    art = scene.document.panel(panel).art
    if art is None:
        return Done()
    neat = simplified(drawn, pointer.reach(TOLERANCE_PX))
    if len(neat) < 3 or not is_simple(neat):
        neat = drawn
    back = art_transform(art, scene.shapes[panel]).inverse()
    in_picture = (back.apply(p) for p in neat)
    figure = tuple(Point(p.x / art.width, p.y / art.height) for p in in_picture)
    kept = art.front if pointer.shift else ()
    diff = set_figures(scene.document, panel, (*kept, figure))
    return Done("Outline figure", diff, selection=only(panel))


def _forgotten(scene: Scene, panel: PanelId, at: Point) -> Done:
    """The topmost figure there taken away."""
    art = scene.document.panel(panel).art
    if art is None:
        return Done()
    shown = figure_outlines(art, scene.shapes[panel])
    there = [i for i, outline in enumerate(shown) if contains(outline, at)]
    whole = [outline for outline in art.front if len(outline) >= 3]
    kept = tuple(o for i, o in enumerate(whole) if not there or i != there[-1])
    return Done("Forget figure", set_figures(scene.document, panel, kept), selection=only(panel))
