"""What was done, and what was undone: a value that the library can keep."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from kitsumy_desktop.comic.diff import Diff

HISTORY_LIMIT = 2000
"""Steps kept; older ones are forgotten."""


class Entry(msgspec.Struct, frozen=True):
    """One undo step. `number` grows by one along the history and names the row on disk."""

    number: int
    label: str
    diff: Diff


class History(msgspec.Struct, frozen=True):
    """Steps in order; the first `position` of them are done, the rest can be redone."""

    entries: tuple[Entry, ...] = ()
    position: int = 0

    @property
    def undoable(self) -> Entry | None:
        """The step that undo would take back."""
        return self.entries[self.position - 1] if self.position > 0 else None

    @property
    def redoable(self) -> Entry | None:
        """The step that redo would do again."""
        return self.entries[self.position] if self.position < len(self.entries) else None

    def between(self, position: int) -> Iterator[Diff]:
        """The changes that lead from here to another position, in order."""
        if position < self.position:
            return (entry.diff.inverse() for entry in reversed(self.entries[position : self.position]))
        return (entry.diff for entry in self.entries[self.position : position])

    def next_number(self) -> int:
        """The number of the next step."""
        return self.entries[self.position - 1].number + 1 if self.position else self._first_number()

    def recorded(self, label: str, diff: Diff) -> History:
        """The history after a new step; what could be redone is gone, and so is what is too old."""
        kept = (*self.entries[: self.position], Entry(self.next_number(), label, diff))[-HISTORY_LIMIT:]
        return History(kept, len(kept))

    def undone(self) -> History:
        """One step back."""
        return History(self.entries, self.position - 1)

    def redone(self) -> History:
        """One step forward."""
        return History(self.entries, self.position + 1)

    def _first_number(self) -> int:
        return self.entries[0].number if self.entries else 1
