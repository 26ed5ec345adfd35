"""Where the studio's work is done: threads of its own for files and the database, processes for the rest."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from kitsumy_desktop.app.pool import Pool

P = ParamSpec("P")
R = TypeVar("R")

THREADS = 4
"""An export takes one as long as it lasts."""


class Workers:
    """Threads and processes; both are awaited in whichever loop asks."""

    def __init__(self, pool: Pool) -> None:
        self.pool = pool
        # Our own threads, not the loop's: `close` waits for them before the library goes.
        self._threads = ThreadPoolExecutor(THREADS, "studio")

    async def on_thread(self, act: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run `act` on one of the threads."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, partial(act, *args, **kwargs))

    async def in_worker(self, act: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run `act` in one of the processes; the first time they are started."""
        await self.on_thread(self.pool.start)
        return await asyncio.wrap_future(self.pool.submit(act, *args, **kwargs))

    def close(self) -> None:
        """Stop the processes, then the threads; what is being written is written."""
        self.pool.close()
        self._threads.shutdown(wait=True, cancel_futures=True)
