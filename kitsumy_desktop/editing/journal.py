"""What the editor needs from whoever keeps the document."""

from __future__ import annotations

from typing import Protocol

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.editing.history import Entry


class Journal(Protocol):
    """Makes a change durable, in one transaction, or raises KitsumyError and leaves everything as it was."""

    def record(self, diff: Diff, entry: Entry | None, position: int) -> None:
        """Write the touched records, the new history entry (steps numbered ≥ entry.number are forgotten
        first) and the history position. `entry` None: an undo, a redo, or a change outside history."""


class MemoryJournal:
    """Keeps nothing: for tests and for comics that are only being composed."""

    def record(self, diff: Diff, entry: Entry | None, position: int) -> None:
        """Accept everything."""
