"""Make a balloon, caption or sound effect: click for one that fits its text, drag for a body of that size."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, Size
from kitsumy_desktop.comic.ids import BalloonId, IdSource, SfxId
from kitsumy_desktop.comic.path import flatten
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind
from kitsumy_desktop.craft.balloons.outline import balloon_outline
from kitsumy_desktop.editing.commands.items import add_balloon, add_sfx
from kitsumy_desktop.tools.fresh import Fresh
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.gestures.resize_balloon import LEAST
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snapping import DrawnBox

GHOST_STEPS = 4
"""Straight pieces for each curve of the outline shown meanwhile."""


def add_balloon_gesture(scene: Scene, press: Pointer, fresh: IdSource, *, caption: bool = False) -> Gesture:
    """A new balloon or caption, with the text cursor in it."""
    kind: BalloonKind = "caption" if caption else scene.aids.kind
    what = "caption" if caption else "balloon"
    hint = f"Click or drag where the {what} shall be"
    balloon_id, drawn = BalloonId(fresh("bl")), DrawnBox(scene, press)
    pointer = yield from wait_for_drag(press, Shown(hint=hint))
    while True:
        frame, snaps = drawn.box(pointer)
        center, box = drawn_body(press.at, frame)
        if pointer.released:
            break
        diff = add_balloon(scene.document, scene.page_id, balloon_id, center, scene.book, kind=kind, box=box)
        outline = ghost(diff, scene, balloon_id)
        pointer = yield Shown(hint=hint, marks=Marks(outline=outline, snaps=snaps))

    def make(document: Document) -> Diff:
        return add_balloon(document, scene.page_id, balloon_id, center, scene.book, kind=kind, box=box)

    return Done(edit=balloon_id, fresh=Fresh(f"Add {what}", make, drawn=box is not None), tool="select")


def add_sfx_gesture(scene: Scene, press: Pointer, fresh: IdSource) -> Gesture:
    """A new sound effect, with the text cursor in it."""
    sfx_id = SfxId(fresh("fx"))
    pointer = yield from wait_for_drag(press, Shown(hint="Click where the sound shall be"))
    while not pointer.released:
        pointer = yield Shown(hint="Click where the sound shall be")
    at = kept_inside(pointer.at, scene.sheet.bleed_box)

    def make(document: Document) -> Diff:
        return add_sfx(document, scene.page_id, sfx_id, at)

    return Done(edit=sfx_id, fresh=Fresh("Add sound effect", make), tool="select")


def ghost(diff: Diff, scene: Scene, balloon_id: BalloonId) -> Polygon:
    """The outline of the balloon that would be made."""
    made = diff.changes[balloon_id][1]
    if not isinstance(made, Balloon):
        return ()
    drawn = balloon_outline(made, scene.document.comic.lettering)
    return tuple(flatten(drawn.body, GHOST_STEPS)[0])


def drawn_body(press: Point, frame: Rect) -> tuple[Point, Size | None]:
    """Centre and size of the body a drag asks for; a click asks for no size."""
    if frame.w < LEAST.w or frame.h < LEAST.h:
        return press, None
    return frame.center, Size(frame.w, frame.h)


def kept_inside(p: Point, box: Rect) -> Point:
    """The nearest point of the box."""
    return Point(max(box.x, min(box.right, p.x)), max(box.y, min(box.bottom, p.y)))
