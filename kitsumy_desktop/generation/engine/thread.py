"""The engine's own thread with a plain event loop: no socket and no decoding beside the window."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import TypeVar

from kitsumy_desktop.comic.errors import CancelledError
from kitsumy_desktop.generation.engine.engine import Engine

T = TypeVar("T")
Make = Callable[[], Awaitable[Engine]]


class EngineThread:
    """Starts at once: makes the engine and lets it take up what earlier runs left."""

    def __init__(self, make: Make) -> None:
        """`make` runs in the new loop; what it raises, every `call` raises."""
        self._make = make
        self._loop = asyncio.new_event_loop()
        self._lock = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="kitsumy-engine")
        self._thread.start()

    def call(self, act: Callable[[Engine], Awaitable[T]]) -> Future[T]:
        """Run `act` in the engine's loop, once the engine is there. Raises CancelledError after `close`."""
        with self._lock:
            if self._closed:
                raise CancelledError("The program ends.")
            return asyncio.run_coroutine_threadsafe(self._acted(act), self._loop)

    def close(self) -> None:
        """Close the engine and end the thread; waits for it. Safe to call twice, not from its own thread."""
        with self._lock:
            first, self._closed = not self._closed, True
        if first:
            asyncio.run_coroutine_threadsafe(self._end(), self._loop)
        self._thread.join()

    async def _acted(self, act: Callable[[Engine], Awaitable[T]]) -> T:
        # Shielded: who gives up waiting does not keep the engine from everybody else.
        return await act(await asyncio.shield(self._starting))

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._starting = self._loop.create_task(self._start())
        self._starting.add_done_callback(_looked_at)
        try:
            self._loop.run_forever()
        finally:
            self._loop.run_until_complete(_all_cancelled())
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()

    async def _start(self) -> Engine:
        engine = await self._make()
        await engine.resume()
        return engine

    async def _end(self) -> None:
        try:
            if not self._starting.done():
                self._starting.cancel()
            elif not self._starting.cancelled() and self._starting.exception() is None:
                await self._starting.result().aclose()
        finally:
            self._loop.stop()


def _looked_at(starting: asyncio.Task[Engine]) -> None:
    """What it raised is told by every `call`; when there is none, nobody need hear of it."""
    if not starting.cancelled():
        starting.exception()


async def _all_cancelled() -> None:
    """Nothing stays behind in the loop."""
    here = asyncio.current_task()
    left = [task for task in asyncio.all_tasks() if task is not here]
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
