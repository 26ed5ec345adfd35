"""Makes every gesture durable: one transaction each."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.editing.history import HISTORY_LIMIT, Entry
from kitsumy_desktop.library import rows
from kitsumy_desktop.library.connections import Connections
from kitsumy_desktop.library.times import now


class LibraryJournal:
    """The journal of one comic, for one editor that starts from what `Library.load` gave.

    On disk the position in the history is the *number* of the last step done, so that dropping the oldest
    steps never moves it; `before_first` is the number below the editor's first step.
    """

    def __init__(self, connections: Connections, comic_id: ComicId, before_first: int) -> None:
        self._connections = connections
        self._comic_id = comic_id
        self._before_first = before_first

    def record(self, diff: Diff, entry: Entry | None, position: int) -> None:
        """See `editing.journal.Journal`. Raises LibraryError; the database is then as it was."""
        before_first = self._before_first if entry is None else entry.number - position
        with self._connections.writing() as db:
            found = db.execute(
                "UPDATE comics SET done = ?, modified = ? WHERE id = ? AND deleted IS NULL",
                (before_first + position, now(), self._comic_id),
            )
            if found.rowcount != 1:
                raise LibraryError("This comic is no longer in the library.", "Restore it, then try again.")
            rows.apply_changes(db, self._comic_id, diff)
            if entry is not None:
                rows.put_step(db, self._comic_id, entry)
                db.execute(
                    "DELETE FROM history WHERE comic = ? AND number <= ?",
                    (self._comic_id, entry.number - HISTORY_LIMIT),
                )
        self._before_first = before_first
