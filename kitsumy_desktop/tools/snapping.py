"""What of a page can be snapped to, by what is moved; and whether the hand wants it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import msgspec

from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.shapes import page_gutters
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snap import REACH_PX, Edge, SnapMark, Snapped, Snapper


def reach_of(press: Pointer, pointer: Pointer) -> float:
    """How near snaps, in points; nothing does while Ctrl is held that was not held at the press."""
    return -1.0 if pointer.ctrl and not press.ctrl else pointer.reach(REACH_PX)


def pulled(snapper: Snapper, box: Rect, side: Point, press: Pointer, pointer: Pointer) -> Snapped:
    """How far the grabbed sides of a box go; not snapped where Shift keeps the box's proportions."""
    way = pointer.at.minus(press.at)
    return Snapped(way) if pointer.shift else snapper.pulled(box, side, way, reach_of(press, pointer))


def led(
    snapper: Snapper, spot: Point, side: Point, press: Pointer, pointer: Pointer
) -> tuple[Pointer, tuple[SnapMark, ...]]:
    """The pointer where it must be for what was grabbed at `spot` to lie on something; along the axes that
    `side` names. With Shift, which has a meaning of its own, it stays."""
    if pointer.shift:
        return pointer, ()
    box, way = Rect(spot.x, spot.y, 0.0, 0.0), pointer.at.minus(press.at)
    x, y = side.x != 0, side.y != 0
    snap = snapper.moved(box, way, reach_of(press, pointer), x=x, y=y, gaps=False)
    return msgspec.structs.replace(pointer, at=press.at.plus(snap.way)), snap.marks


class DrawnBox:
    """The rectangle drawn from the press to the pointer, both of its corners snapped."""

    def __init__(self, scene: Scene, press: Pointer, *, panels: bool = False) -> None:
        self._press = press
        self._snapper = snapper_for(scene, (), panels=panels)
        self._start = self.corner(press)[0]

    def corner(self, pointer: Pointer) -> tuple[Point, tuple[SnapMark, ...]]:
        """Where the pointer's corner lies, and what shows why."""
        snap = self._snapper.point(pointer.at, reach_of(self._press, pointer))
        return pointer.at.plus(snap.way), snap.marks

    def box(self, pointer: Pointer) -> tuple[Rect, tuple[SnapMark, ...]]:
        """The rectangle, and what shows why."""
        end, marks = self.corner(pointer)
        return bounds((self._start, end)), marks


def snapper_for(
    scene: Scene, besides: Collection[RecordId], *, panels: bool = False, own_guides: bool = True
) -> Snapper:
    """Everything seen on the page but `besides`: boxes of the sheet, panels, items, own guides.

    `panels`: panels are moved, so that gaps are those between panels, one gutter among them.
    """
    if not scene.aids.snapping:
        return Snapper()
    panel_boxes = [
        bounds(shape)
        for panel, shape in scene.shapes.items()
        if panel not in besides and shape and not scene.document.panel(panel).hidden
    ]
    # Panels make the page: what stands in them is no measure for where they lie.
    seen = () if panels else scene.items()
    item_boxes = [scene.box(i.id) for i in seen if i.id not in besides and not isinstance(i, Effect)]
    columns, rows = _page_edges(scene, own_guides=own_guides)
    for box in (*panel_boxes, *item_boxes):
        columns += [Edge(x, box.y, box.bottom) for x in (box.x, box.center.x, box.right)]
        rows += [Edge(y, box.x, box.right) for y in (box.y, box.center.y, box.bottom)]
    if not panels:
        return Snapper(columns, rows, item_boxes)
    rule = page_gutters(scene.document.comic, scene.page)
    return Snapper(columns, rows, panel_boxes, (rule.columns, rule.rows))


def _page_edges(scene: Scene, *, own_guides: bool = True) -> tuple[list[Edge], list[Edge]]:
    """Upright and level edges of the sheet and of own guides that are seen."""
    columns, rows = [*sheet_columns(scene)], [*sheet_rows(scene)]
    sheet = scene.sheet.bleed_box
    for guide in scene.page.guides if own_guides and scene.aids.guides_shown else ():
        if guide.axis == "columns":
            columns.append(Edge(guide.at, sheet.y, sheet.bottom))
        else:
            rows.append(Edge(guide.at, sheet.x, sheet.right))
    return columns, rows


def sheet_columns(scene: Scene) -> Iterator[Edge]:
    """Upright edges of the sheet: bleed, trim, safe and live area, the middle, the fold of a spread."""
    sheet = scene.sheet
    for box in (sheet.bleed_box, sheet.trim_box, sheet.safe_box, sheet.live_box):
        yield Edge(box.x, box.y, box.bottom)
        yield Edge(box.right, box.y, box.bottom)
    yield Edge(sheet.trim_box.center.x, sheet.bleed_box.y, sheet.bleed_box.bottom)
    if scene.page.spread:
        # Each half of a spread has margins at the fold and a middle of its own.
        fold = sheet.trim_box.center.x
        for x in (fold - sheet.margin, fold - sheet.safe, fold + sheet.safe, fold + sheet.margin):
            yield Edge(x, sheet.live_box.y, sheet.live_box.bottom)
        for x in (fold / 2, fold * 1.5):
            yield Edge(x, sheet.bleed_box.y, sheet.bleed_box.bottom)


def sheet_rows(scene: Scene) -> Iterator[Edge]:
    """Level edges of the sheet."""
    sheet = scene.sheet
    for box in (sheet.bleed_box, sheet.trim_box, sheet.safe_box, sheet.live_box):
        yield Edge(box.y, box.x, box.right)
        yield Edge(box.bottom, box.x, box.right)
    yield Edge(sheet.trim_box.center.y, sheet.bleed_box.x, sheet.bleed_box.right)


def cut_snapper(scene: Scene, path: tuple[int, ...], index: int) -> Snapper:
    """For a cut of the layout: upright and level cuts that do not move with it, the sheet, own guides."""
    if not scene.aids.snapping:
        return Snapper()
    columns, rows = _page_edges(scene)
    for cut in scene.cuts:
        moves = cut.path[: len(path)] == path and (
            cut.index == index if len(cut.path) == len(path) else cut.path[len(path)] in (index, index + 1)
        )
        if not moves and abs(cut.a.x - cut.b.x) < 1e-6:
            columns.append(Edge(cut.a.x, *sorted((cut.a.y, cut.b.y))))
        if not moves and abs(cut.a.y - cut.b.y) < 1e-6:
            rows.append(Edge(cut.a.y, *sorted((cut.a.x, cut.b.x))))
    return Snapper(columns, rows)


def box_of(scene: Scene, ids: Collection[RecordId]) -> Rect:
    """The box around several things that are seen. Raises ValueError for none."""
    boxes = [scene.box(i) for i in ids]
    corners = [p for b in boxes for p in (Point(b.x, b.y), Point(b.right, b.bottom))]
    return bounds(corners)
