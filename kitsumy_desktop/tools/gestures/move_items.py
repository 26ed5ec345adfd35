"""Drag items and free panels, or copies of them: they stay within the bleed and where they were put."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kitsumy_desktop.comic.document import ITEMS
from kitsumy_desktop.comic.geometry import Affine, Point, Rect, bounds, translation
from kitsumy_desktop.comic.ids import IdSource, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.editing.commands.groups import move_all
from kitsumy_desktop.editing.commands.items import allowed, item_box
from kitsumy_desktop.editing.commands.together import duplicate_together, movable
from kitsumy_desktop.editing.selection import Selection, items_of, panels_of
from kitsumy_desktop.tools.gesture import FEW, Done, Gesture, Ghost, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snap import Snapped, Snapper
from kitsumy_desktop.tools.snapping import box_of, reach_of, snapper_for

HINT = "Drag to move · Shift: straight · Alt: the tail moves along · Ctrl: no snapping"
COPY_HINT = "Drag a copy · Shift: straight"


def drag_items(scene: Scene, press: Pointer, grabbed: RecordId) -> Gesture:
    """Selects what was grabbed, then moves all that is selected. Shift at the press adds or takes away."""
    selection = scene.selection
    if press.shift:
        selection = selection.toggled_all(scene.unit(grabbed))
    elif grabbed not in selection:
        selection = Selection(scene.unit(grabbed))
    ids = moving(scene, selection)
    touches = ids if grabbed in selection and len(ids) <= FEW else ()
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, selection=selection, touches=touches))
    if pointer.released and pointer.at == press.at:
        return Done(selection=selection if press.shift else Selection(scene.unit(grabbed)))
    leaders = _leaders(scene, selection)
    drag = _Drag(scene, press, leaders, besides=ids)
    while True:
        snap = drag.way(pointer)
        if len(ids) > FEW and not pointer.released:
            ghost = ghost_of(scene, ids, translation(*snap.way))
            pointer = yield Shown(hint=HINT, marks=Marks(snaps=snap.marks, ghost=ghost, carried=True))
            continue
        diff = move_all(scene.document, ids, snap.way, carry_tails=pointer.alt)
        if pointer.released:
            return Done(f"Move {noun(scene, leaders)}", diff)
        pointer = yield Shown(diff, HINT, Marks(snaps=snap.marks, carried=True))


def drag_copies(
    scene: Scene, press: Pointer, grabbed: RecordId, fresh: IdSource, clicked: Selection
) -> Gesture:
    """With Ctrl held at the press: a copy of all that is selected is dragged; a click selects `clicked`."""
    selection = scene.selection if grabbed in scene.selection else Selection(scene.unit(grabbed))
    leaders, names = _leaders(scene, selection), _SameIds(fresh)
    twins = duplicate_together(scene.document, leaders, names, Point(0.0, 0.0))[1]
    pointer = yield from wait_for_drag(press, Shown(hint=COPY_HINT, touches=tuple(twins)))
    if (pointer.released and pointer.at == press.at) or not twins:
        return Done(selection=clicked)
    drag = _Drag(scene, press, leaders, besides=())
    copies = Selection(tuple(new for old in selection.ids for new, was in twins.items() if was == old))
    while True:
        snap = drag.way(pointer)
        names.again()
        diff = duplicate_together(scene.document, leaders, names, snap.way)[0]
        if pointer.released:
            return Done(f"Duplicate {noun(scene, leaders)}", diff, selection=copies, twins=twins)
        pointer = yield Shown(diff, COPY_HINT, Marks(snaps=snap.marks))


class _Drag:
    """Where a set of things goes: straight, within the bleed, snapped, from the way of the pointer alone."""

    def __init__(
        self, scene: Scene, press: Pointer, ids: Sequence[RecordId], besides: Sequence[RecordId]
    ) -> None:
        self._press = press
        self._bleed = scene.sheet.bleed_box
        records = [r for r in map(scene.document.find, ids) if isinstance(r, (Panel, *ITEMS))]
        self._limits = [bounds(r.polygon or ()) if isinstance(r, Panel) else item_box(r) for r in records]
        seen = [r.id for r in records]
        self._box: Rect | None = box_of(scene, seen) if seen else None
        panels = any(isinstance(r, Panel) for r in records)
        self._snapper: Snapper = snapper_for(scene, besides, panels=panels)

    def way(self, pointer: Pointer) -> Snapped:
        """How far, and what shows why."""
        level = pointer.shift and not self._press.shift
        wanted = straight(pointer.at.minus(self._press.at), level)
        way = allowed(self._limits, wanted, self._bleed)
        if self._box is None:
            return Snapped(way)
        x = not level or wanted.x != 0.0
        y = not level or not x
        snap = self._snapper.moved(self._box, way, reach_of(self._press, pointer), x=x, y=y)
        held = allowed(self._limits, snap.way, self._bleed)
        return snap if held == snap.way else Snapped(way)


def ghost_of(scene: Scene, ids: Sequence[RecordId], m: Affine) -> Ghost:
    """Things shown where a map takes them."""
    return Ghost(frozenset(ids), m, tuple(m.apply(p) for p in box_of(scene, ids).corners()))


class _SameIds:
    """The same fresh ids, in the same order, for every movement of one drag."""

    def __init__(self, fresh: IdSource) -> None:
        self._fresh = fresh
        self._made: list[tuple[str, str]] = []
        self._next = 0

    def again(self) -> None:
        """Begin from the first one."""
        self._next = 0

    def __call__(self, prefix: str) -> str:
        """An id beginning with `prefix`."""
        if self._next == len(self._made):
            self._made.append((prefix, self._fresh(prefix)))
        self._next += 1
        return self._made[self._next - 1][1]


def moving(scene: Scene, selection: Selection) -> tuple[RecordId, ...]:
    """What of a selection moves with the pointer: items, free panels, and what stands in those."""
    found = map(scene.document.find, panels_of(selection, scene.document))
    panels = [p.id for p in found if isinstance(p, Panel) and p.polygon is not None]
    riders = (i.id for i in scene.items() if i.panel in panels)
    return tuple(dict.fromkeys((*panels, *riders, *items_of(selection, scene.document))))


def _leaders(scene: Scene, selection: Selection) -> tuple[RecordId, ...]:
    """What of a selection moves by itself rather than with its panel."""
    found = [r for r in map(scene.document.find, movable(scene.document, selection.ids)) if r is not None]
    panels = {r.id for r in found if isinstance(r, Panel)}
    return tuple(r.id for r in found if isinstance(r, Panel) or getattr(r, "panel", None) not in panels)


def straight(way: Point, held: bool) -> Point:
    """The way along its longer axis only, while Shift is held."""
    if not held:
        return way
    return Point(way.x, 0.0) if abs(way.x) >= abs(way.y) else Point(0.0, way.y)


NOUNS: Mapping[type[object], str] = {
    Panel: "panel",
    Sfx: "sound effect",
    Lines: "lines",
    Tone: "tone",
    Smear: "smear",
}


def noun(scene: Scene, ids: Sequence[RecordId]) -> str:
    """What a step of the history calls these records."""
    if len(ids) != 1:
        return f"{len(ids)} items"
    record = scene.document.find(ids[0])
    if isinstance(record, Balloon):
        return "caption" if record.kind == "caption" else "balloon"
    return NOUNS.get(type(record), "panel")
