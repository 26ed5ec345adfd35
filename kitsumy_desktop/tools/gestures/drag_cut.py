"""Drag a gutter: the panels on both sides follow, its width stays."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.layout import leaves
from kitsumy_desktop.comic.shapes import page_gutters, page_region
from kitsumy_desktop.craft.layout.nodes import split_at
from kitsumy_desktop.craft.layout.tree import CutHandle, cut_through
from kitsumy_desktop.editing.commands.layout import move_page_cut
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag the gutter: panels on both sides follow"


def drag_cut(scene: Scene, press: Pointer, cut: CutHandle) -> Gesture:
    """The cut goes through where it was plus the way of the pointer, as far as the panels allow."""
    sides = _on_both_sides(scene, cut)
    pointer = yield from wait_for_drag(
        press, Shown(hint=HINT, marks=Marks(line=(cut.a, cut.b)), touches=sides)
    )
    while True:
        diff = Diff({}) if pointer.at == press.at else _moved(scene, cut, pointer.at.minus(press.at))
        if pointer.released:
            return Done("Move gutter", diff)
        pointer = yield Shown(diff, HINT, Marks(line=_line_now(scene, cut, diff)))


def _on_both_sides(scene: Scene, cut: CutHandle) -> tuple[RecordId, ...]:
    """The panels that the cut reaches, and what is carried with them."""
    if scene.page.layout is None:
        return ()
    split = split_at(scene.page.layout, cut.path)
    panels = {p for part in split.parts[cut.index : cut.index + 2] for p in leaves(part)}
    items = (i.id for i in scene.items() if i.panel in panels)
    return (*(p for p in scene.page.panels if p in panels), *items)


def _moved(scene: Scene, cut: CutHandle, way: Point) -> Diff:
    comic, page = scene.document.comic, scene.page
    if page.layout is None:
        return Diff({})
    middle = Point((cut.a.x + cut.b.x) / 2, (cut.a.y + cut.b.y) / 2)
    at = cut_through(
        page.layout,
        page_region(comic, page),
        page_gutters(comic, page),
        comic.reading,
        cut.path,
        cut.index,
        middle.plus(way),
    )
    return move_page_cut(scene.document, scene.page_id, cut.path, cut.index, at)


def _line_now(scene: Scene, cut: CutHandle, diff: Diff) -> tuple[Point, Point]:
    now = Scene(diff.applied_to(scene.document), scene.page_id, scene.book)
    same = (c for c in now.cuts if (c.path, c.index) == (cut.path, cut.index))
    found = next(same, cut)
    return found.a, found.b
