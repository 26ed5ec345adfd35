"""Typing into a balloon, caption or sound effect on the page: live preview, one commit at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.markup import toggled
from kitsumy_desktop.editing.commands.items import set_text
from kitsumy_desktop.editing.commands.words import spelled_for
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.tools.caret import CaretMap, caret_map
from kitsumy_desktop.tools.fresh import Fresh
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.text_buffer import (
    TextBuffer,
    letter_after,
    letter_before,
    word_after,
    word_around,
    word_before,
)

Motion: TypeAlias = Literal[
    "left", "right", "up", "down", "word_left", "word_right", "line_start", "line_end", "start", "end"
]
Removal: TypeAlias = Literal["letter_back", "letter_on", "word_back", "word_on"]

_REMOVALS: dict[Removal, Callable[[str, int], int]] = {
    "letter_back": letter_before,
    "letter_on": letter_after,
    "word_back": word_before,
    "word_on": word_after,
}
_PLAIN_MOTIONS: dict[Motion, Callable[[str, int], int]] = {
    "left": letter_before,
    "right": letter_after,
    "word_left": word_before,
    "word_right": word_after,
    "start": lambda text, at: 0,
    "end": lambda text, at: len(text),
}
STEPS_KEPT = 200
"""Steps that undo can take back while typing."""


class TextSession:
    """One text under the caret. Every change is previewed as a change of the committed document."""

    def __init__(self, editor: Editor, book: FaceBook, item_id: RecordId, fresh: Fresh | None = None) -> None:
        """`fresh`: the item is not there yet; it is made with its text. Raises KeyError for no such text."""
        made = EMPTY if fresh is None else fresh.make(editor.committed)
        record = made.applied_to(editor.committed).find(item_id)
        if not isinstance(record, Balloon | Sfx):
            raise KeyError(f"{item_id} has no text")
        self.item_id = item_id
        self.fresh = fresh
        self._editor = editor
        self._book = book
        self._page = record.page
        self.buffer = TextBuffer(record.text).all_selected()
        self._done: list[TextBuffer] = []
        self._undone: list[TextBuffer] = []
        if fresh is not None:
            self.refresh()

    @property
    def alive(self) -> bool:
        """Whether the text is there to be seen."""
        return isinstance(self._editor.document.find(self.item_id), Balloon | Sfx)

    @property
    def over(self) -> bool:
        """Whether there is nothing left to type into: the item is gone, or the page of one to be made."""
        if self.fresh is not None:
            return self._editor.committed.find(self._page) is None
        return not self.alive

    def record(self) -> Balloon | Sfx:
        """The balloon or sound effect as it is shown now. Raises KeyError when it is gone."""
        record = self._editor.document.find(self.item_id)
        if not isinstance(record, Balloon | Sfx):
            raise KeyError(f"{self.item_id} is gone")
        return record

    def carets(self) -> CaretMap:
        """Caret places in the text as it is set now."""
        return caret_map(Scene(self._editor.document, self._page, self._book), self.record())

    @property
    def shown_caret(self) -> int:
        """The caret in what is shown, behind what is being composed."""
        buffer = self.buffer
        return buffer.start + len(buffer.preedit) if buffer.preedit else buffer.caret

    def type(self, text: str) -> None:
        """Insert text in place of the selection."""
        self._set(self.buffer.inserted(text))

    def compose(self, preedit: str, commit: str = "") -> None:
        """What an input method reports: text to take over, then text it is still composing."""
        if commit:
            self._set(self.buffer.inserted(commit))
        if preedit != self.buffer.preedit:
            self.buffer = self.buffer.composing(preedit)
            self.refresh()

    def remove(self, what: Removal) -> None:
        """Delete the selection, or a letter or word beside the caret."""
        self._set(self.buffer.removed(_REMOVALS[what](self.buffer.text, self.buffer.caret)))

    def move(self, how: Motion, keep: bool = False) -> None:
        """Move the caret; `keep` selects on the way. Left and right first let go of a selection."""
        buffer = self.buffer
        if how in ("left", "right") and not keep and buffer.start != buffer.end:
            self.buffer = buffer.moved(buffer.start if how == "left" else buffer.end)
            return
        self.buffer = buffer.moved(self._target(how), keep)

    def place(self, at: Point, keep: bool = False) -> None:
        """The caret where the page was clicked."""
        self.buffer = self.buffer.moved(self.carets().index_at(at), keep)

    def select_word(self, at: Point) -> None:
        """The word at a page point selected."""
        start, end = word_around(self.buffer.text, self.carets().index_at(at))
        self.buffer = TextBuffer(self.buffer.text, end, start)

    def select_all(self) -> None:
        """Everything selected."""
        self.buffer = self.buffer.all_selected()

    def undo(self) -> bool:
        """Take the last typing back; False when there is none."""
        return self._step(self._done, self._undone)

    def redo(self) -> bool:
        """Do typing again that was taken back; False when there is none."""
        return self._step(self._undone, self._done)

    def refresh(self) -> None:
        """Show the text again, e.g. after something else was committed meanwhile."""
        change = self._change(self.buffer.shown)
        if change is not None:
            self._editor.preview(change)

    def finish(self, keep_empty: bool = True) -> None:
        """Make the text true, as one step; `keep_empty` False: what is new and has no words is not made.
        Raises what the journal raises."""
        if self.fresh is not None and not keep_empty and not self.buffer.text.strip():
            self._editor.cancel()
            return
        change = self._change(self.buffer.text, spelled=True)
        if change is not None:
            self._editor.commit("Edit text" if self.fresh is None else self.fresh.label, change)

    def secure(self) -> None:
        """Make what is new true as it is, before something else is done with it; typing goes on."""
        if self.fresh is not None:
            self.finish()
            self.fresh = None

    def emphasise(self, mark: str) -> None:
        """The selection (else the word at the caret) between marks, or without them."""
        buffer = self.buffer
        start, end = buffer.start, buffer.end
        if start == end:
            start, end = word_around(buffer.text, min(start, max(0, len(buffer.text) - 1)))
        text, start, end = toggled(buffer.text, start, end, mark)
        self._set(TextBuffer(text, end, start))

    def _change(self, text: str, spelled: bool = False) -> Diff | None:
        """What makes this text true, of the document on disk; None where it has no place any more."""
        if self.over:
            return None
        document = self._editor.committed
        made = EMPTY if self.fresh is None else self.fresh.make(document)
        document = made.applied_to(document)
        if document.find(self.item_id) is None:
            return None
        if spelled:
            text = spelled_for(document, self.item_id, text)
        return made.then(set_text(document, self.item_id, text, self._book))

    def _target(self, how: Motion) -> int:
        at = self.buffer.caret
        plain = _PLAIN_MOTIONS.get(how)
        if plain is not None:
            return plain(self.buffer.text, at)
        carets = self.carets()
        if how in ("up", "down"):
            return carets.vertical(at, -1 if how == "up" else 1)
        return carets.line_start(at) if how == "line_start" else carets.line_end(at)

    def _set(self, buffer: TextBuffer) -> None:
        if buffer.text != self.buffer.text:
            self._done = [*self._done[-STEPS_KEPT:], self.buffer.composing("")]
            self._undone.clear()
        self.buffer = buffer
        self.refresh()

    def _step(self, source: list[TextBuffer], target: list[TextBuffer]) -> bool:
        if not source:
            return False
        target.append(self.buffer)
        self.buffer = source.pop()
        self.refresh()
        return True
