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

    def __init__(self, tell: Callable[[KitsumyError], None]) -> None:
        self._running: set[asyncio.Task[Any]] = set()
        self._tell = tell

    def spawn(self, work: Coroutine[Any, Any, Any], name: str = "") -> asyncio.Task[Any]:
        """Run `work` on the window's loop. A KitsumyError is shown to the person, a bug is raised."""
        task = asyncio.get_event_loop().create_task(work, name=name or None)
        self._running.add(task)
        task.add_done_callback(self._done)
        return task

    def __len__(self) -> int:
        return len(self._running)

    async def close(self) -> None:
        """Cancel everything and wait until it is over."""
        running = tuple(self._running)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
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
