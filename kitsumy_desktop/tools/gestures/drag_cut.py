"""Drag a gutter: the panels on both sides follow, its width stays; past the next panel it merges both."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.geometry import Point, beyond
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import Leaf
from kitsumy_desktop.comic.shapes import cut_line, page_gutters, page_region, split_regions
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.nodes import split_at
from kitsumy_desktop.craft.layout.tree import CutHandle, cut_through, region_of
from kitsumy_desktop.editing.commands.layout import move_page_cut
from kitsumy_desktop.editing.commands.merging import merge_panels
from kitsumy_desktop.editing.selection import Selection, only
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.panel_handles import cut_of
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.riders import beside, with_riders
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snap import SnapMark
from kitsumy_desktop.tools.snapping import cut_snapper, reach_of

HINT = (
    "Drag the gutter: panels on both sides follow · over a whole panel: merge · Ctrl at the press: its width"
)
MERGE_HINT = "Release to merge the two panels"
SWALLOWED = 6.0
"""A gutter dragged so near to the far side of a panel, in points, or beyond, takes the panel in."""


def drag_cut(scene: Scene, press: Pointer, cut: CutHandle) -> Gesture:
    """The cut goes through where it was plus the way of the pointer, as far as the panels allow. Drawn over
    the whole of a neighbour it takes the two panels together. A click selects the gutter."""
    ref = CutRef(cut.path, cut.index)
    chosen = Selection((), ref)
    sides = with_riders(scene, beside(scene, (ref,)))
    pointer = yield from wait_for_drag(
        press, Shown(hint=HINT, marks=Marks(line=(cut.a, cut.b)), touches=sides)
    )
    if pointer.released and pointer.at == press.at:
        return Done(selection=chosen)
    drag = _Drag(scene, press, cut)
    while True:
        merged = drag.merged(pointer)
        diff, marks = (merged, Marks()) if merged is not None else drag.moved(pointer)
        if pointer.released:
            if merged is None:
                return Done("Move gutter", diff, selection=chosen)
            kept = next(p for p in drag.pair if diff.changes.get(p, (None, True))[1] is not None)
            return Done("Merge panels", diff, selection=only(kept))
        pointer = yield Shown(diff, HINT if merged is None else MERGE_HINT, marks)


class _Drag:
    """What a gutter's way means: a place for it, or the end of it."""

    def __init__(self, scene: Scene, press: Pointer, cut: CutHandle) -> None:
        self._scene = scene
        self._press = press
        self._cut = cut
        self._snapper = cut_snapper(scene, cut.path, cut.index)
        self.pair: tuple[PanelId, ...] = ()
        """The panels on both sides, where it is one on each."""
        self._limits = self._far_sides()

    def merged(self, pointer: Pointer) -> Diff | None:
        """Both panels as one, when the gutter is drawn to the far side of one of them."""
        low, high, normal = self._limits
        way = pointer.at.minus(self._press.at)
        along = way.x * normal.x + way.y * normal.y
        if not self.pair or low + SWALLOWED < along < high - SWALLOWED:
            return None
        return merge_panels(self._scene.document, self.pair)

    def moved(self, pointer: Pointer) -> tuple[Diff, Marks]:
        """The gutter elsewhere, and what shows it."""
        way, snaps = self._snapped(pointer)
        scene, cut = self._scene, self._cut
        comic, page = scene.document.comic, scene.page
        if page.layout is None or pointer.at == self._press.at:
            return EMPTY, Marks()
        at = cut_through(
            page.layout,
            page_region(comic, page),
            page_gutters(comic, page),
            comic.reading,
            cut.path,
            cut.index,
            self._middle.plus(way),
        )
        diff = move_page_cut(scene.document, scene.page_id, cut.path, cut.index, at)
        now = cut_of(Scene(diff.applied_to(scene.document), scene.page_id, scene.book), _ref(cut)) or cut
        return diff, Marks(line=(now.a, now.b), snaps=snaps)

    @property
    def _middle(self) -> Point:
        return Point((self._cut.a.x + self._cut.b.x) / 2, (self._cut.a.y + self._cut.b.y) / 2)

    def _snapped(self, pointer: Pointer) -> tuple[Point, tuple[SnapMark, ...]]:
        """The way of the pointer; a straight gutter lines up with what is near."""
        way, cut = pointer.at.minus(self._press.at), self._cut
        reach = reach_of(self._press, pointer)
        if cut.axis == "rows" and abs(cut.a.y - cut.b.y) < 1e-6:
            at, snaps = self._snapper.line("rows", cut.a.y + way.y, reach)
            return Point(way.x, at - cut.a.y), snaps
        if cut.axis == "columns" and abs(cut.a.x - cut.b.x) < 1e-6:
            at, snaps = self._snapper.line("columns", cut.a.x + way.x, reach)
            return Point(at - cut.a.x, way.y), snaps
        return way, ()

    def _far_sides(self) -> tuple[float, float, Point]:
        """How far the gutter is from the far sides of its neighbours, back and on, and where on is."""
        scene, cut = self._scene, self._cut
        comic, page = scene.document.comic, scene.page
        if page.layout is None:
            return 0.0, 0.0, Point(0.0, 0.0)
        gutters = page_gutters(comic, page)
        split = split_at(page.layout, cut.path)
        region = region_of(page.layout, page_region(comic, page), gutters, comic.reading, cut.path)
        origin, normal = cut_line(region, split.axis, split.cuts[cut.index], comic.reading)
        both = split.parts[cut.index : cut.index + 2]
        self.pair = tuple(part.panel for part in both if isinstance(part, Leaf))
        if len(self.pair) < 2 or any(scene.document.panel(p).pinned for p in self.pair):
            self.pair = ()
        shapes = split_regions(region, split, gutters, comic.reading)[cut.index : cut.index + 2]
        away = [[beyond(p, origin, normal) for p in shape] for shape in shapes]
        return min(away[0], default=0.0), max(away[1], default=0.0), normal


def _ref(cut: CutHandle) -> CutRef:
    return CutRef(cut.path, cut.index)
