"""Drag an end of a gutter: it turns about its other end; drag it with Ctrl: it gets wider or narrower."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.nodes import split_at
from kitsumy_desktop.craft.layout.tree import CutHandle
from kitsumy_desktop.editing.commands.gutters import gutter_width, set_cut_gutter, slant_cut
from kitsumy_desktop.editing.selection import Selection
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.panel_handles import cut_of
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.riders import beside, with_riders
from kitsumy_desktop.tools.scene import Scene

SLANT_HINT = "Drag to slant the gutter · Shift: steps of 5° · double-click: straight"
WIDTH_HINT = "Drag away from the gutter's middle to widen it · Shift: whole points"
MIDDLE = 0.15
"""A gutter grabbed so near to its middle line, as a share of its width, is grabbed by neither edge."""
STEP = 5.0
"""Degrees between the angles that Shift allows."""


def slant_gutter(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The grabbed end follows the pointer, the other end stays; the neighbours follow as far as they can."""
    ref = handle.cut
    cut = cut_of(scene, ref) if ref is not None else None
    if ref is None or cut is None:
        return Done()
    chosen = Selection((), ref)
    still, moving = (cut.b, cut.a) if handle.index == 0 else (cut.a, cut.b)
    touches = with_riders(scene, beside(scene, (ref,)))
    shown = Shown(hint=SLANT_HINT, touches=touches, marks=Marks(line=(cut.a, cut.b)))
    pointer = yield from wait_for_drag(press, shown)
    while True:
        diff = EMPTY
        if pointer.at != press.at:
            to = moving.plus(pointer.at.minus(press.at))
            step = STEP if pointer.shift else 0.0
            diff = slant_cut(scene.document, scene.page_id, ref, still, to, step)
        if pointer.released:
            return Done("Slant gutter", diff, selection=chosen)
        hint = f"Slant {_angle(scene, ref, diff):.1f}° · Shift: steps of 5° · double-click: straight"
        pointer = yield Shown(diff, hint=hint, marks=Marks(line=_line(scene, ref, diff)))


def widen_gutter(scene: Scene, press: Pointer, cut: CutHandle) -> Gesture:
    """The gutter's edge that was grabbed follows the pointer, the opposite one mirrors it; grabbed in the
    middle, either way widens it."""
    ref = CutRef(cut.path, cut.index)
    chosen = Selection((), ref)
    before = gutter_width(scene.document, scene.page_id, ref)
    along = cut.b.minus(cut.a)
    length = max(along.length(), 1e-9)
    off = press.at.minus(cut.a)
    away = (off.x * -along.y + off.y * along.x) / length
    middle = abs(away) < before * MIDDLE
    touches = with_riders(scene, beside(scene, (ref,)))
    shown = Shown(hint=WIDTH_HINT, touches=touches, marks=Marks(line=(cut.a, cut.b)))
    pointer = yield from wait_for_drag(press, shown)
    if pointer.released and pointer.at == press.at:
        return Done(selection=chosen)
    while True:
        way = pointer.at.minus(press.at)
        drawn = (way.x * -along.y + way.y * along.x) / length
        width = max(0.0, before + 2 * (abs(drawn) if middle else math.copysign(drawn, drawn * away)))
        width = round(width) if pointer.shift else width
        diff = set_cut_gutter(scene.document, scene.page_id, ref, width)
        if pointer.released:
            return Done("Gutter width", diff, selection=chosen)
        now = gutter_width(diff.applied_to(scene.document), scene.page_id, ref)
        hint = f"Gutter {now:.1f} pt · drag away from its middle to widen it · Shift: whole points"
        pointer = yield Shown(diff, hint=hint, marks=Marks(line=_line(scene, ref, diff)))


def _angle(scene: Scene, ref: CutRef, diff: Diff) -> float:
    layout = diff.applied_to(scene.document).page(scene.page_id).layout
    return 0.0 if layout is None else split_at(layout, ref.path).cuts[ref.index].angle


def _line(scene: Scene, ref: CutRef, diff: Diff) -> tuple[Point, Point] | None:
    now = cut_of(Scene(diff.applied_to(scene.document), scene.page_id, scene.book), ref)
    return None if now is None else (now.a, now.b)
