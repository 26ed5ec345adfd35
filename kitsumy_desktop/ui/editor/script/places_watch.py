"""Knows which lines of the text are which records, and asks again when the text has become another."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, QTimer, Signal

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.ui.editor.script.places import Places
from kitsumy_desktop.ui.editor.script.text_edit import ScriptEdit
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.tasks import Tasks

REST_MS = 150


class PlacesWatch(QObject):
    """`places` are those of the text as the comic had it last, moved by what is typed since."""

    changed = Signal()

    def __init__(self, session: Session, edit: ScriptEdit, tasks: Tasks) -> None:
        super().__init__(session)
        self.places = Places()
        self._session = session
        self._tasks = tasks
        self._since: list[tuple[int, int]] = []
        self._task: asyncio.Task[object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.look)
        edit.lines_moved.connect(self._moved)
        session.changed.connect(self._changed)

    @property
    def busy(self) -> bool:
        """Whether what is known is about to be renewed."""
        return self._timer.isActive() or (self._task is not None and not self._task.done())

    def look(self) -> None:
        """Ask now; what is under way is not waited for."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
        self._since = []
        self._task = self._tasks.spawn(self._look(), "places in the script")

    def close(self) -> None:
        """Ask no more, whatever is still written."""
        self._session.changed.disconnect(self._changed)
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()

    async def _look(self) -> None:
        document = self._session.editor.committed
        try:
            found = await self._session.services.script_places(document)
        except KitsumyError:
            return  # nothing is marked; whoever writes the text is told why
        if self._session.editor.committed.find(document.comic.script or "") is not document.find(
            document.comic.script or ""
        ):
            return  # the timer runs for the text that is there now
        self.places = Places(found)
        for line, count in self._since:
            self.places.shift(line, count)
        self.changed.emit()

    def _moved(self, line: int, count: int) -> None:
        self._since.append((line, count))
        self.places.shift(line, count)

    def _changed(self, diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT and self._session.document.comic.script in diff.changes:
            self._timer.start()
