"""Starting work from a slot: tasks are kept alive, failures are told, the window never waits."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from kitsumy_desktop.comic.errors import CancelledError, KitsumyError

log = logging.getLogger(__name__)


class Tasks:
    """Keeps a strong reference to every running task (the event loop itself keeps weak ones only)."""

    def __init__(self, tell: Callable[[KitsumyError], None], trunk: Tasks | None = None) -> None:
        self._running: set[asyncio.Task[Any]] = set()
        self._last: set[asyncio.Task[Any]] = set()
        self._tell = tell
        self._trunk = trunk

    def spawn(
        self, work: Coroutine[Any, Any, Any], name: str = "", *, to_the_end: bool = False
    ) -> asyncio.Task[Any]:
        """Run `work` on the window's loop. A KitsumyError is shown to the person, a bug is raised.

        `to_the_end`: closing waits for it rather than cancels it.
        """
        task = asyncio.get_event_loop().create_task(work, name=name or None)
        task.add_done_callback(self._done)
        self._hold(task, to_the_end)
        return task

    def branch(self) -> Tasks:
        """Tasks that are counted here, too, and can be closed by themselves."""
        return Tasks(self._tell, self)

    def __len__(self) -> int:
        return len(self._running)

    def cancel(self) -> None:
        """Cancel what may be cancelled, at once: what it would report to may be gone in a moment."""
        for task in self._running - self._last:
            task.cancel()

    async def close(self) -> None:
        """Cancel what may be cancelled, and wait until everything is over."""
        while self._running:
            running = tuple(self._running)
            self.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    def _hold(self, task: asyncio.Task[Any], to_the_end: bool) -> None:
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        if to_the_end:
            self._last.add(task)
            task.add_done_callback(self._last.discard)
        if self._trunk is not None:
            self._trunk._hold(task, to_the_end)

    def _done(self, task: asyncio.Task[Any]) -> None:
        if task.cancelled():
            return
        error = task.exception()
        if error is None or isinstance(error, CancelledError):
            return
        if isinstance(error, KitsumyError):
            self._tell(error)
            return
        log.error("task %s failed", task.get_name(), exc_info=error)
        loop = task.get_loop()
        loop.call_exception_handler({"message": "task failed", "exception": error, "task": task})
