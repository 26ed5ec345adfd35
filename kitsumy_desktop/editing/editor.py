"""The one writer of a document: preview, commit, cancel, undo, redo."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Literal, TypeAlias

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.editing.commands.consequences import with_consequences
from kitsumy_desktop.editing.history import Entry, History
from kitsumy_desktop.editing.journal import Journal


class Phase(Enum):
    """Whether a change is only shown (PREVIEW) or true (COMMIT)."""

    PREVIEW = "preview"
    COMMIT = "commit"


Listener: TypeAlias = Callable[[Diff, Phase], None]
Completion: TypeAlias = Callable[[Document, Diff], Diff]
"""completion(committed, diff): the same change with what follows from it."""
Mode: TypeAlias = Literal["record", "preserve_redo"]
"""record: a normal undo step. preserve_redo: becomes true without a step, for what arrives by itself
(pictures); steps before and after it can still be undone and redone, see `Diff.rebased`."""


class Editor:
    """Holds the current document and its history; everything that changes a comic goes through here."""

    def __init__(self, document: Document, journal: Journal, history: History | None = None) -> None:
        self._committed = document
        self._document = document
        self._journal = journal
        self._history = history or History()
        self._preview: Diff = EMPTY
        self._listeners: list[Listener] = []
        self._completion: Completion | None = None

    @property
    def document(self) -> Document:
        """The document as shown, an open preview included."""
        return self._document

    @property
    def committed(self) -> Document:
        """The document as it is on disk."""
        return self._committed

    @property
    def history(self) -> History:
        """Steps that can be undone and redone."""
        return self._history

    @property
    def previewing(self) -> bool:
        """Whether a gesture is open."""
        return not self._preview.is_empty

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(diff, phase)` after every change; the answer stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def complete_with(self, completion: Completion) -> None:
        """Let every step that is committed take along what follows from it, such as the script's words."""
        self._completion = completion

    def preview(self, diff: Diff) -> None:
        """Show `diff`, a change of `committed`, in place of the last preview. Nothing is written."""
        step = self._preview.inverse()
        self._preview = self._complete(diff)
        self._show(step.then(self._preview), Phase.PREVIEW)

    def cancel(self) -> None:
        """Take the open preview back."""
        self.preview(EMPTY)

    def commit(self, label: str, diff: Diff | None = None, mode: Mode = "record") -> bool:
        """Make `diff`, a change of `committed` (None: the open preview), true and durable, as one step.

        Answers whether anything changed. Raises what the journal raises; the document is then as it was
        before the gesture. A change that arrives (`preserve_redo`) leaves an open preview standing.
        """
        wanted = self._preview if diff is None else self._complete(diff)
        if mode == "preserve_redo":
            return self._arrive(wanted)
        if wanted.is_empty:
            self.cancel()
            return False
        if self._completion is not None:
            wanted = self._completion(self._committed, wanted)
        history = self._history.recorded(label, wanted)
        self._write(wanted, history, history.undoable)
        return True

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        step = self._history.undoable
        if step is None:
            return False
        self._write(step.diff.inverse().rebased(self._committed), self._history.undone(), None)
        return True

    def redo(self) -> bool:
        """Do the step again that was undone last; False when there is none."""
        step = self._history.redoable
        if step is None:
            return False
        self._write(step.diff.rebased(self._committed), self._history.redone(), None)
        return True

    def _complete(self, diff: Diff) -> Diff:
        return with_consequences(self._committed, diff.rebased(self._committed))

    def travel(self, position: int) -> bool:
        """Undo or redo as many steps as lead to `position` in the history, in one transaction.

        Answers whether that was anywhere else. Raises IndexError for a place outside the history.
        """
        history = self._history
        if not 0 <= position <= len(history.entries):
            raise IndexError(f"no place {position} in a history of {len(history.entries)} steps")
        if position == history.position:
            return False
        document, way = self._committed, EMPTY
        for step in history.between(position):
            part = step.rebased(document)
            document, way = part.applied_to(document), way.then(part)
        self._write(way, History(history.entries, position), None)
        return True

    def _arrive(self, diff: Diff) -> bool:
        if diff.is_empty:
            return False
        open_preview = self._preview
        self._write(diff, self._history, None)
        self.preview(open_preview)
        return True

    def _write(self, diff: Diff, history: History, entry: Entry | None) -> None:
        after = diff.applied_to(self._committed)
        try:
            self._journal.record(diff, entry, history.position)
        except BaseException:
            self.cancel()
            raise
        step = self._preview.inverse().then(diff)
        self._preview = EMPTY
        self._history = history
        self._committed = self._document = after
        self._tell(step if not step.is_empty else diff, Phase.COMMIT)

    def _show(self, step: Diff, phase: Phase) -> None:
        if step.is_empty:
            return
        self._document = step.applied_to(self._document)
        self._tell(step, phase)

    def _tell(self, step: Diff, phase: Phase) -> None:
        for listener in tuple(self._listeners):
            listener(step, phase)
