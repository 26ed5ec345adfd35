"""The websocket to a ComfyUI: one socket for each client id, reconnected for ever, its messages sorted by
prompt.

The old socket is always closed before a new one is opened: when an old one with the same id ends later, the
server forgets the new one too, which then hears nothing.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import logging
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlsplit

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from kitsumy_desktop.generation.clock import Clock

log = logging.getLogger(__name__)
# at DEBUG it would tell the headers, a pod's secret among them
logging.getLogger("websockets").setLevel(logging.INFO)

FIRST_DELAY = 0.5
LONGEST_DELAY = 15.0
"""Seconds between attempts to reconnect."""
PING_SECONDS = 60.0
OPEN_SECONDS = 10.0
CLOSE_SECONDS = 2.0
GREETING = json.dumps({"type": "feature_flags", "data": {"supports_preview_metadata": True}})

Foreign = Callable[[dict[str, Any]], None]


class Heard(msgspec.Struct, frozen=True):
    """A message about a prompt. `kind` "tick" and "link" are ours: time passes, the socket came or went."""

    kind: str
    data: Mapping[str, Any] = {}


Inbox = asyncio.Queue[Heard]


class Link:
    """One client id's socket. Open while anybody listens."""

    def __init__(
        self,
        base_url: str,
        client_id: str,
        headers: Callable[[], Mapping[str, str]],
        clock: Clock,
    ) -> None:
        self._url = socket_url(base_url, client_id)
        self._proxy: Any = None if is_near(base_url) else True
        self._headers = headers
        self._clock = clock
        self._inboxes: dict[str, list[Inbox]] = {}
        self._foreign: list[Foreign] = []
        self._task: asyncio.Task[None] | None = None
        self._before: asyncio.Task[None] | None = None
        self._renew = asyncio.Event()
        self.open = asyncio.Event()
        """Set while the socket stands."""

    def listen(self, prompt_id: str, foreign: Foreign | None = None) -> Inbox:
        """Messages about a prompt from now on. `foreign` hears what is not ComfyUI's."""
        inbox: Inbox = asyncio.Queue()
        self._inboxes.setdefault(prompt_id, []).append(inbox)
        if foreign is not None and foreign not in self._foreign:
            self._foreign.append(foreign)
        if self._task is None:
            self._task = asyncio.create_task(self._run())
        return inbox

    async def leave(self, prompt_id: str, inbox: Inbox) -> None:
        """Stop listening; the last one closes the socket."""
        there = self._inboxes.get(prompt_id, [])
        if inbox in there:
            there.remove(inbox)
        if not there:
            self._inboxes.pop(prompt_id, None)
        if not self._inboxes:
            await self.aclose()

    @property
    def listened(self) -> bool:
        """Whether anybody listens."""
        return bool(self._inboxes)

    def tell(self, prompt_id: str, heard: Heard) -> None:
        """Put a message of our own into the inboxes of a prompt."""
        for inbox in self._inboxes.get(prompt_id, ()):
            inbox.put_nowait(heard)

    def renew(self) -> None:
        """Close the socket and open a new one: it may be one that the server has forgotten."""
        self._renew.set()

    async def aclose(self) -> None:
        """Close the socket."""
        task, self._task = self._task, None
        if task is not None:
            self._before = task
            task.cancel()
            await asyncio.wait({task})

    async def _run(self) -> None:
        if self._before is not None:
            await asyncio.wait({self._before})
        delay = FIRST_DELAY
        while True:
            try:
                async with connect(
                    self._url,
                    additional_headers=dict(self._headers()),
                    max_size=None,
                    ping_timeout=PING_SECONDS,
                    open_timeout=OPEN_SECONDS,
                    close_timeout=CLOSE_SECONDS,
                    compression=None,
                    proxy=self._proxy,
                ) as socket:
                    await socket.send(GREETING)
                    delay = FIRST_DELAY
                    self._opened(True)
                    await self._read(socket)
            except (OSError, WebSocketException, EOFError, ImportError) as error:
                # the watchdog asks by HTTP meanwhile; ImportError: a SOCKS proxy that needs a package more
                log.debug("the socket to ComfyUI ended: %s", type(error).__name__)
            finally:
                self._opened(False)
            await self._clock.sleep(delay)
            delay = min(delay * 2, LONGEST_DELAY)

    def _opened(self, there: bool) -> None:
        if there == self.open.is_set():
            return
        if there:
            self.open.set()
        else:
            self.open.clear()
        for inboxes in self._inboxes.values():
            for inbox in inboxes:
                inbox.put_nowait(Heard("link", {"open": there}))

    async def _read(self, socket: ClientConnection) -> None:
        """Sort messages until the socket ends or is to be renewed."""
        self._renew.clear()
        renewing = asyncio.create_task(self._renew.wait())
        reading = asyncio.create_task(self._sort_all(socket))
        try:
            await asyncio.wait({renewing, reading}, return_when=asyncio.FIRST_COMPLETED)
            if reading.done():
                reading.result()
        finally:
            for task in (renewing, reading):
                task.cancel()
            await asyncio.gather(renewing, reading, return_exceptions=True)

    async def _sort_all(self, socket: ClientConnection) -> None:
        async for message in socket:
            if isinstance(message, str):
                self._sort(message)

    def _sort(self, text: str) -> None:
        try:
            message = msgspec.json.decode(text)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return
        if not isinstance(message, dict):
            return
        kind, data = str(message.get("type", "")), message.get("data")
        if kind == "kitsumy":
            for foreign in list(self._foreign):
                foreign(message)
        elif isinstance(data, dict):
            for inbox in self._inboxes.get(str(data.get("prompt_id", "")), ()):
                inbox.put_nowait(Heard(kind, data))


def socket_url(base_url: str, client_id: str) -> str:
    """Address of the websocket of a server whose address may have a path."""
    scheme, rest = ("wss", base_url[8:]) if base_url.startswith("https://") else ("ws", base_url[7:])
    return f"{scheme}://{rest.rstrip('/')}/ws?clientId={quote(client_id, safe='')}"


def is_near(url: str) -> bool:
    """Whether an address is of this computer or its own network: no proxy leads there."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return host == "localhost" or "." not in host or host.endswith(".local")
