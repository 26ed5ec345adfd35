"""The engine's room: its thread, providers and connections, made when first needed; its events, handed on."""

from __future__ import annotations

import asyncio
import logging
import random
import secrets
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from kitsumy_desktop.comic.errors import CancelledError
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.clock import Clock, WallClock
from kitsumy_desktop.generation.events import Event
from kitsumy_desktop.library.accounts import Account
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.library.settings import SettingsFile

if TYPE_CHECKING:
    from kitsumy_desktop.app.generation.tools import Tools
    from kitsumy_desktop.comic.records.job import Job
    from kitsumy_desktop.generation.engine.engine import Engine
    from kitsumy_desktop.generation.engine.thread import EngineThread
    from kitsumy_desktop.library.secrets import Secrets

log = logging.getLogger(__name__)

KEPT: tuple[Account, ...] = ("runpod", "gemini", "openai")

T = TypeVar("T")
Heard = Callable[[Event], None]
Draw = Callable[["Job"], Awaitable[bytes]]


class EngineRoom:
    """Starts the engine on first use and ends it. Usable from any thread."""

    def __init__(
        self,
        library: Library,
        settings: SettingsFile,
        draw: Draw,
        clock: Clock | None = None,
    ) -> None:
        """`draw`: the draft artist, for the draft provider; it runs in the engine's loop."""
        self.library = library
        self.settings = settings
        self.clock = clock or WallClock()
        self._draw = draw
        self._lock = threading.Lock()
        self._thread: EngineThread | None = None
        self._tools: Tools | None = None
        self._closed = False
        self._heard: list[Heard] = []

    @cached_property
    def keys(self) -> Secrets:
        """The person's keys. The keyring is loaded only when one is asked for."""
        from kitsumy_desktop.library.secrets import Secrets

        return Secrets()

    def preferences(self) -> GenerationPreferences:
        """The person's choices, as they are now."""
        return self.settings.current.generation

    def listen(self, heard: Heard) -> Callable[[], None]:
        """`heard` is called on the engine's thread; the answer ends that."""
        self._heard.append(heard)
        return lambda: self._heard.remove(heard)

    def call(self, act: Callable[[Engine], Awaitable[T]]) -> Future[T]:
        """Run `act` in the engine's loop; the engine is started if need be."""
        return self._started().call(act)

    def use(self, act: Callable[[Tools], Awaitable[T]]) -> Future[T]:
        """Run `act` on the clients and providers, in the engine's loop."""
        thread = self._started()

        async def with_tools(_engine: Engine) -> T:
            assert self._tools is not None, "the engine's maker sets them"
            return await act(self._tools)

        return thread.call(with_tools)

    async def ask(self, act: Callable[[Engine], Awaitable[T]]) -> T:
        """`call`, awaited in another loop. Cancelling the wait cancels the work."""
        return await asyncio.wrap_future(await asyncio.to_thread(self.call, act))

    async def ask_tools(self, act: Callable[[Tools], Awaitable[T]]) -> T:
        """`use`, awaited in another loop."""
        return await asyncio.wrap_future(await asyncio.to_thread(self.use, act))

    @property
    def running(self) -> bool:
        """Whether the engine was needed so far."""
        return self._thread is not None

    def has_unfinished(self) -> bool:
        """Whether something of an earlier run waits: jobs, or pods that may still cost."""
        work, writing = self.library.work, self.library.writing
        return bool(work.open_jobs() or work.pods() or writing.has_asked())

    def wake(self) -> None:
        """Have the engine started, which goes on with what an earlier run left."""
        self._started()

    def close(self) -> None:
        """End the engine. Jobs at providers go on there and are found again at the next start."""
        with self._lock:
            self._closed = True
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.close()

    def _started(self) -> EngineThread:
        from kitsumy_desktop.generation.engine.thread import EngineThread  # httpx and more come with it

        with self._lock:
            if self._closed:
                raise CancelledError("The program ends.")
            if self._thread is None:
                self._thread = EngineThread(self._make)
            return self._thread

    async def _make(self) -> Engine:
        from kitsumy_desktop.app.generation.tools import EquippedEngine, Tools

        if not self.library.read_only:
            await asyncio.to_thread(self.library.writing.settle_asked)
        # The keyring may ask the person to unlock it: not in the engine's loop.
        await asyncio.to_thread(self.keys.install_secret)
        await asyncio.to_thread(self._warm_keys)
        self._tools = tools = Tools(
            store=self.library.work,
            clock=self.clock,
            prefs=self.preferences,
            key=self.keys.get,
            install=self.install_name(),
            pod_secret=self.keys.install_secret,
            draw=self._draw,
            tell=self._tell,
            writing=lambda: self.settings.current.writing,
            answers=self.library.writing,
        )
        self._heard.append(tools.webhook.heard)
        return EquippedEngine(
            tools,
            store=self.library.work,
            providers=tools.providers,
            clock=self.clock,
            prefs=self.preferences,
            tell=self._tell,
            ids=lambda prefix: f"{prefix}-{secrets.token_hex(8)}",
            rng=random.Random(secrets.randbits(64)),
        )

    def _warm_keys(self) -> None:
        for account in KEPT:
            self.keys.get(account)

    def install_name(self) -> str:
        """A short random name of this installation, made once; pods carry it."""
        if not self.settings.current.install:
            self.settings.keep(install=secrets.token_hex(4))
        return self.settings.current.install

    def _tell(self, event: Event) -> None:
        for heard in tuple(self._heard):
            heard(event)
