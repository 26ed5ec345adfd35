"""Runs one gesture, or one text being typed, at a time on behalf of the canvas."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.selection import NOTHING, Selection, only
from kitsumy_desktop.tools.aids import Aids
from kitsumy_desktop.tools.begin import begin
from kitsumy_desktop.tools.doubles import doubled
from kitsumy_desktop.tools.effect_kinds import HINTS as KIND_HINTS
from kitsumy_desktop.tools.effect_kinds import EffectKinds
from kitsumy_desktop.tools.fresh import Fresh
from kitsumy_desktop.tools.gesture import NO_MARKS, Done, Gesture, Marks, Shown
from kitsumy_desktop.tools.gestures.move_items import noun
from kitsumy_desktop.tools.hit import Target, hit, item_at, panel_under
from kitsumy_desktop.tools.listener import HostListener
from kitsumy_desktop.tools.mask import Mask, mask_for, still_fits
from kitsumy_desktop.tools.pending import Pending, delete_diff, next_in_order, nudge_diff, wheel_diff
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene, ShapeCache
from kitsumy_desktop.tools.table import TOOL_BY_ID, VIEW_TOOLS
from kitsumy_desktop.tools.text_session import TextSession

LOCKED_HINT = "Locked: unlock it first"
INSIDE_HINT = "Inside the group · click elsewhere to leave it · double-click again to edit"


class ToolHost:
    """Holds tool, selection and the running gesture of one page. Nothing is written before a release."""

    def __init__(
        self, editor: Editor, book: FaceBook, fresh: IdSource, page_id: PageId, listener: HostListener
    ) -> None:
        self._editor = editor
        self._book = book
        self._fresh = fresh
        self._listener = listener
        self._cache = ShapeCache()
        self._scene: Scene | None = None
        self._gesture: Gesture | None = None
        self._pending: Pending | None = None
        self._restore = NOTHING
        self._hint = ""
        self._touched: tuple[RecordId, ...] = ()
        self.page_id = page_id
        self.tool = "select"
        self.selection = NOTHING
        self.marks: Marks = NO_MARKS
        self.text: TextSession | None = None
        self.mask: Mask | None = None
        self.aids = Aids()
        self.effects = EffectKinds()
        """Looks of the lines and tones made next; taking a tool again takes its next look."""
        self.twins: Mapping[RecordId, RecordId] = {}
        """The last copies made, with their originals: making more goes on the same way."""

    @property
    def document(self) -> Document:
        """The document as shown."""
        return self._editor.document

    @property
    def running(self) -> bool:
        """Whether a gesture is under way."""
        return self._gesture is not None

    @property
    def pending(self) -> bool:
        """Whether nudges or wheel turns wait for `settle`."""
        return self._pending is not None

    @property
    def cropping(self) -> bool:
        """Whether pictures are being moved inside their panels."""
        return self.tool == "crop"

    def scene(self) -> Scene:
        """The page as shown now."""
        held = self._scene
        if held is None or held.document is not self.document or held.page_id != self.page_id:
            held = Scene(self.document, self.page_id, self._book, self.selection, self._cache)
        elif held.selection is not self.selection:
            held.selection = self.selection
        held.mask, held.aids = self.mask, self.aids
        self._scene = held
        return held

    def _as_committed(self) -> Scene:
        """The page as it is on disk: what gestures compute from."""
        scene = Scene(self._editor.committed, self.page_id, self._book, self.selection, self._cache)
        scene.mask, scene.aids, scene.effects = self.mask, self.aids, self.effects
        return scene

    def set_page(self, page_id: PageId) -> None:
        """Work on another page."""
        self.leave()
        self.page_id = page_id
        self._cache = ShapeCache()  # what was flattened of the other page is not kept
        self.select(NOTHING)
        self.set_mask(None)

    def set_mask(self, mask: Mask | None) -> None:
        """What is painted over a picture from now on."""
        if mask != self.mask:
            self.mask = mask
            self._listener.mask_changed(mask)

    def set_tool(self, tool: str) -> None:
        """Take another tool; what was under way is cancelled, typed text is kept. KeyError if unknown."""
        if tool not in TOOL_BY_ID:
            raise KeyError(f"no tool {tool}")
        self.leave(elsewhere=True)
        if tool == self.tool and self.effects.of(tool):
            self.effects = self.effects.next(tool)
        if tool != self.tool:
            self.tool = tool
            self._listener.tool_changed(tool)
            self.set_mask(mask_for(self.document, self._one_panel()) if tool == "mask" else None)
        self._tell_hint(self._tool_hint())

    def select(self, selection: Selection) -> None:
        """Select these records of the page."""
        if selection != self.selection:
            self.selection = selection
            self._listener.selection_changed(selection)

    def prune(self) -> None:
        """Let go of what no longer exists, after a change from elsewhere."""
        if self.document.find(self.page_id) is None:
            return
        self.select(self.selection.kept(self.document, self.page_id))
        if self.mask is not None and not still_fits(self.mask, self.document):
            self.set_mask(mask_for(self.document, self.mask.panel))
        if self.text is not None and self.text.over:
            self.text = None
            self._listener.text_changed(False)

    # -- the pointer ----------------------------------------------------------------------------------

    def press(self, pointer: Pointer) -> None:
        """The button went down: into the text being typed, or the start of a gesture."""
        if self.text is not None and self._in_text(pointer):
            self.text.place(pointer.at, keep=pointer.shift)
            return
        self.leave(elsewhere=True)
        if self.tool in VIEW_TOOLS:
            return
        self._restore = self.selection
        self._run(begin(self.tool, self._as_committed(), pointer, self._fresh), None)

    def start(self, make: Callable[[Scene, Pointer], Gesture], pointer: Pointer) -> None:
        """A gesture that begins beside the page, such as a guide pulled out of a ruler."""
        self.leave()
        self._restore = self.selection
        self._run(make(self._as_committed(), pointer), None)

    def move(self, pointer: Pointer) -> None:
        """The pointer moved with the button down."""
        if self._gesture is not None:
            self._run(self._gesture, pointer)
        elif self.text is not None:
            self.text.place(pointer.at, keep=True)

    def release(self, pointer: Pointer) -> None:
        """The button went up. Raises what the journal raises; everything is then as before the gesture."""
        if self._gesture is not None:
            self._run(self._gesture, msgspec.structs.replace(pointer, released=True))

    def double_click(self, pointer: Pointer) -> None:
        """Edit the text there, or go inside the panel to move its picture."""
        if self.text is not None and self._in_text(pointer):
            self.text.select_word(pointer.at)
            return
        self.leave()
        scene = self.scene()
        done = doubled(scene, pointer) if self.tool == "select" else None
        if done is not None:
            self._finish(done)
            return
        target = item_at(scene, pointer)
        panel = panel_under(scene, pointer.at)
        found = target.record if target is not None else panel
        if found is not None and self.tool == "select" and len(scene.unit(found)) > 1:
            self.select(only(found))
            self._tell_hint(INSIDE_HINT)
        elif target is not None and target.record is not None:
            self.edit_text(target.record)
        elif panel is not None and self.tool in ("select", "crop"):
            self.select(only(panel))
            if self.document.panel(panel).art is not None:
                self.set_tool("select" if self.tool == "crop" else "crop")

    def hover(self, pointer: Pointer) -> Target:
        """What a press would act on."""
        return hit(self.scene(), pointer, cropping=self.cropping)

    def cancel(self) -> bool:
        """Stop a gesture or nudges and leave nothing of them; False when there were none. What was typed is
        kept: undo takes it back; what is new and has no words is not made."""
        if self.text is not None:
            self._end_text(keep_empty=False)
            return True
        if self._gesture is None and self._pending is None:
            return False
        if self._gesture is not None:
            self._gesture.close()
        self._gesture = self._pending = None
        self._editor.cancel()
        self._over()
        self.select(self._restore.kept(self.document, self.page_id))
        return True

    def leave(self, elsewhere: bool = False) -> None:
        """Before anything else is done: typed text and nudges are kept, a gesture is cancelled. `elsewhere`:
        the hand turns to something else, so that a new balloon nobody sized or wrote in is not made."""
        if self.text is not None:
            fresh = self.text.fresh
            self._end_text(not elsewhere or fresh is None or fresh.drawn)
        self.settle()
        if self._gesture is not None:
            self.cancel()

    # -- keys and wheel -------------------------------------------------------------------------------

    def escape(self) -> bool:
        """Esc: cancel, else leave the tool, else deselect. False when there was nothing to leave."""
        if self.cancel():
            return True
        if self.tool != "select":
            self.set_tool("select")
            return True
        if self.selection != NOTHING:
            self.select(NOTHING)
            return True
        return False

    def nudge(self, way: Point) -> None:
        """Move the selection by `way` points; held keys add up to one step until `settle`."""
        total = way
        if self._pending is not None and self._pending.kind == "nudge":
            total = self._pending.way.plus(way)
        else:
            self.leave()
            self._restore = self.selection
        diff = nudge_diff(self._editor.committed, self.page_id, self.selection, total)
        self._pending = Pending("nudge", "Nudge", diff, way=total)
        self._editor.preview(diff)

    def delete(self) -> bool:
        """Delete what is selected, as one step; False when nothing is."""
        self.leave()
        ids = self.selection.ids
        diff = delete_diff(self._editor.committed, self.selection)
        if diff.is_empty:
            self._tell_hint(LOCKED_HINT if ids else "")
            return False
        self._editor.commit(f"Delete {noun(self.scene(), ids)}", diff)
        return True

    def tab(self, step: int) -> bool:
        """Select the next (1) or previous (−1) thing in reading order; False behind the last one."""
        self.leave()
        found = next_in_order(self.document, self.page_id, self.selection.primary, step)
        self.select(NOTHING if found is None else only(found))
        return found is not None

    def wheel(self, pointer: Pointer, factor: float) -> bool:
        """Zoom the picture under the pointer while cropping; False when there is none to zoom."""
        selected = self.document.find(self.selection.single or "")
        if not self.cropping or not isinstance(selected, Panel) or selected.art is None:
            return False
        held = self._pending
        if held is not None and held.kind == "wheel" and held.record == selected.id:
            factor *= held.factor
        else:
            self.leave()
            self._restore = self.selection
        diff = wheel_diff(self._as_committed(), PanelId(selected.id), factor, pointer)
        self._pending = Pending("wheel", "Zoom picture", diff, factor=factor, record=selected.id)
        self._editor.preview(diff)
        return True

    def settle(self) -> None:
        """Nudging or turning the wheel is over: what was shown becomes true, as one step."""
        pending, self._pending = self._pending, None
        if pending is not None:
            self._editor.commit(pending.label, pending.diff)

    def edit_text(self, item_id: RecordId | None = None, fresh: Fresh | None = None) -> bool:
        """Type into an item (`fresh`: that is being made), or into the one that is selected; False when it
        has no text."""
        item_id = item_id or self.selection.single
        self.leave()
        there = fresh is not None or isinstance(self.document.find(item_id or ""), Balloon | Sfx)
        if item_id is None or not there:
            return False
        self.text = TextSession(self._editor, self._book, item_id, fresh)
        self.select(only(item_id))
        self._listener.touching((item_id,))
        self._listener.text_changed(True)
        self._tell_hint("Type · click outside or press Esc or Ctrl+Enter to finish")
        return True

    def resume(self) -> None:
        """Something else was committed meanwhile: show the typed text on top of it again."""
        if self.text is not None and not self.text.over:
            if not self._editor.previewing:
                self.text.refresh()
            self.select(only(self.text.item_id))

    # -- inside ---------------------------------------------------------------------------------------

    def _run(self, gesture: Gesture, pointer: Pointer | None) -> None:
        try:
            shown = next(gesture) if pointer is None else gesture.send(pointer)
        except StopIteration as end:
            self._gesture = None
            self._finish(end.value)
            return
        self._gesture = gesture
        self._show(shown)

    def _show(self, shown: Shown) -> None:
        self.marks = shown.marks
        if shown.selection is not None:
            self.select(shown.selection)
        if shown.touches and shown.touches != self._touched:
            self._touched = shown.touches
            self._listener.touching(shown.touches)
        self._tell_hint(shown.hint)
        self._editor.preview(shown.diff)

    def _finish(self, done: Done) -> None:
        try:
            if done.refused is not None:
                self._editor.cancel()
                raise done.refused
            if done.diff.is_empty:
                self._editor.cancel()
            else:
                self._editor.commit(done.label, done.diff)
        except BaseException:
            self._over()
            self.select(self._restore.kept(self.document, self.page_id))
            raise
        self._over()
        self.twins = done.twins or self.twins
        if done.mask is not None and still_fits(done.mask, self.document):
            self.set_mask(done.mask)
        if done.tool is not None:
            self.set_tool(done.tool)
        if done.selection is not None:
            self.select(done.selection)
        if done.edit is not None:
            self.edit_text(done.edit, done.fresh)

    def _over(self) -> None:
        self.marks, self._touched = NO_MARKS, ()
        self._listener.touching(())
        self._tell_hint(self._tool_hint())

    def _end_text(self, keep_empty: bool) -> None:
        session, self.text = self.text, None
        if session is None:
            return
        try:
            session.finish(keep_empty)
        finally:
            self._over()
            self._listener.text_changed(False)

    def _tool_hint(self) -> str:
        return KIND_HINTS.get(self.effects.of(self.tool)) or TOOL_BY_ID[self.tool].hint

    def _one_panel(self) -> PanelId | None:
        record = self.document.find(self.selection.single or "")
        return record.id if isinstance(record, Panel) else None

    def _in_text(self, pointer: Pointer) -> bool:
        target = item_at(self.scene(), pointer)
        return target is not None and self.text is not None and target.record == self.text.item_id

    def _tell_hint(self, hint: str) -> None:
        if hint and hint != self._hint:
            self._hint = hint
            self._listener.hint_changed(hint)
