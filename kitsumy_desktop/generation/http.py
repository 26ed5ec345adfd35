"""The only door to HTTP. Nothing of httpx is seen outside, and no header ever reaches a message or a log."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

import httpx
import msgspec

from kitsumy_desktop.generation.failures import ProviderFailure

CONCURRENT = 16
"""Requests under way at once; the pool collapses not far above (measured)."""
CONNECT_SECONDS = 10.0
READ_SECONDS = 60.0
LARGEST_BODY = 64 * 1024 * 1024
LONGEST_LINE = 8 * 1024 * 1024
LONGEST_REFUSAL = 64 * 1024

# httpx tells every request at INFO, addresses with tokens in them included
logging.getLogger("httpx").setLevel(logging.WARNING)
logging.getLogger("httpcore").setLevel(logging.WARNING)


class Reply(msgspec.Struct, frozen=True):
    """An answer, whatever its status. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        """2xx."""
        return 200 <= self.status < 300

    def json(self) -> Any:
        """The body as JSON; None when it is none (an error page of an edge server, a cut-off body)."""
        try:
            return msgspec.json.decode(self.body)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return None

    @property
    def text(self) -> str:
        """The body's beginning as text, for messages."""
        return self.body[:2000].decode("utf-8", "replace")

    def seconds(self, header: str = "retry-after") -> float | None:
        """A header that holds a number of seconds."""
        try:
            return max(0.0, float(self.headers[header]))
        except (KeyError, ValueError):
            return None


class Stream(msgspec.Struct, frozen=True):
    """An answer that is still arriving; `pieces` may be gone through once."""

    status: int
    headers: Mapping[str, str]
    pieces: AsyncIterator[bytes]


class Lines(msgspec.Struct, frozen=True):
    """An answer that arrives line by line. Refused (not 2xx): `reply` holds its beginning and there are no
    lines; else `lines` may be gone through once."""

    reply: Reply
    lines: AsyncIterator[str]


class Http:
    """Connections to any number of hosts. Made and closed in the engine's loop."""

    def __init__(self, *, trust_env: bool = True, concurrent: int = CONCURRENT) -> None:
        """`trust_env`: proxies from the environment are used; not for this computer's own servers."""
        self._client = httpx.AsyncClient(
            trust_env=trust_env,
            follow_redirects=False,
            timeout=httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS, pool=None),
            limits=httpx.Limits(max_connections=concurrent, max_keepalive_connections=concurrent),
        )

    async def request(
        self,
        method: str,
        url: str,
        *,
        json: Any = None,
        content: bytes | None = None,
        files: Mapping[str, tuple[str, bytes, str]] | None = None,
        data: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        largest: int = LARGEST_BODY,
    ) -> Reply:
        """Send and read the whole answer. `timeout`, seconds, holds for every wait, not for their sum.

        Raises ProviderFailure: "network" with `sent` False when no byte of the request was on its way, with
        `sent` True when it may have arrived; "server" for an answer larger than `largest` bytes.
        """
        body = msgspec.json.encode(json) if json is not None else content
        sent_headers = dict(headers or {})
        if json is not None:
            sent_headers["content-type"] = "application/json"
        request = self._client.build_request(
            method,
            url,
            content=body,
            files=dict(files) if files else None,
            data=dict(data) if data else None,
            params=dict(params) if params else None,
            headers=sent_headers,
            timeout=httpx.USE_CLIENT_DEFAULT if timeout is None else httpx.Timeout(timeout, pool=None),
        )
        with _told():
            response = await self._client.send(request, stream=True)
            try:
                return Reply(
                    response.status_code,
                    {k.lower(): v for k, v in response.headers.items()},
                    await _whole(response, largest),
                )
            finally:
                await response.aclose()

    async def download(
        self, url: str, *, headers: Mapping[str, str] | None = None, largest: int = LARGEST_BODY
    ) -> bytes:
        """The bytes behind a link that needs no body; follows up to five redirections, without our headers.

        Raises ProviderFailure: "expired" for 401/403/404/410, "server" or "network" for the rest.
        """
        for _ in range(6):
            reply = await self.request("GET", url, headers=headers, largest=largest)
            if reply.ok:
                return reply.body
            if reply.status in (301, 302, 303, 307, 308) and "location" in reply.headers:
                url, headers = str(httpx.URL(url).join(reply.headers["location"])), None
                continue
            if reply.status in (401, 403, 404, 410):
                raise ProviderFailure("expired", "The picture is no longer there.", detail=f"{reply.status}")
            break
        raise ProviderFailure(
            "server", "The picture could not be downloaded.", detail=f"{reply.status} {reply.text[:200]}"
        )

    @contextlib.asynccontextmanager
    async def stream(self, url: str, *, headers: Mapping[str, str] | None = None) -> AsyncIterator[Stream]:
        """The answer of a GET piece by piece, for files too large for memory; follows up to five
        redirections with the same headers, which therefore must hold no secret. Raises like `request`."""
        with _told():
            for _ in range(6):
                request = self._client.build_request("GET", url, headers=dict(headers or {}))
                response = await self._client.send(request, stream=True)
                try:
                    target = response.headers.get("location")
                    if response.is_redirect and target:
                        url = str(httpx.URL(url).join(target))
                        continue
                    told = {k.lower(): v for k, v in response.headers.items()}
                    yield Stream(response.status_code, told, response.aiter_raw())
                    return
                finally:
                    await response.aclose()
        raise ProviderFailure("server", "The file is redirected in circles.", detail="redirections")

    @contextlib.asynccontextmanager
    async def lines(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Lines]:
        """The answer line by line as it comes (server-sent events, progress). Lines end at a line feed alone:
        other separators may stand inside of JSON. `timeout`: seconds without a byte. Leaving closes the
        connection. Raises like `request`."""
        waits = httpx.Timeout(
            READ_SECONDS if timeout is None else timeout, connect=CONNECT_SECONDS, pool=None
        )
        body = None if json is None else msgspec.json.encode(json)
        told = dict(headers or {}) | ({} if json is None else {"content-type": "application/json"})
        with _told():
            request = self._client.build_request(method, url, headers=told, content=body, timeout=waits)
            response = await self._client.send(request, stream=True)
            try:
                names = {k.lower(): v for k, v in response.headers.items()}
                good = response.is_success
                refusal = b"" if good else await _beginning(response)
                yield Lines(
                    Reply(response.status_code, names, refusal), _lines(response) if good else _nothing()
                )
            finally:
                await response.aclose()

    async def aclose(self) -> None:
        """Close all connections."""
        await self._client.aclose()


async def _whole(response: httpx.Response, largest: int) -> bytes:
    pieces, size = [], 0
    async for piece in response.aiter_bytes():
        size += len(piece)
        if size > largest:
            raise ProviderFailure("server", "The answer is far too large.", detail=f"over {largest} bytes")
        pieces.append(piece)
    return b"".join(pieces)


async def _beginning(response: httpx.Response) -> bytes:
    found = b""
    async for piece in response.aiter_bytes():
        found += piece
        if len(found) >= LONGEST_REFUSAL:
            break
    return found[:LONGEST_REFUSAL]


async def _lines(response: httpx.Response) -> AsyncIterator[str]:
    rest = bytearray()
    with _told():
        async for piece in response.aiter_bytes():
            *whole, last = piece.split(b"\n")
            for part in whole:
                line = bytes(rest + part)
                rest.clear()
                yield _line(line)
            rest += last
            if len(rest) > LONGEST_LINE:
                raise ProviderFailure("server", "The answer is far too large.", detail="an endless line")
    if rest:
        yield _line(bytes(rest))


async def _nothing() -> AsyncIterator[str]:
    none: tuple[str, ...] = ()
    for line in none:
        yield line


def _line(data: bytes) -> str:
    return data.rstrip(b"\r").decode("utf-8", "replace")


_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except _NOT_SENT as error:
        raise ProviderFailure(
            "network",
            "The server cannot be reached.",
            "Check the connection to the internet.",
            detail=type(error).__name__,
        ) from None
    except httpx.RequestError as error:
        raise ProviderFailure(
            "network",
            "The connection was lost.",
            "Check the connection to the internet.",
            sent=True,
            detail=type(error).__name__,
        ) from None
    except httpx.InvalidURL:
        raise ProviderFailure("input", "This is no address that can be reached.") from None
