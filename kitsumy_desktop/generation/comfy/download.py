"""Large files, taken up again where they broke off: NAME.part beside the place, then checked and renamed."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from kitsumy_desktop.comic.errors import CancelledError
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http, Stream

TRIES = 6
"""In a row without a byte gained."""
FIRST_PAUSE = 2.0
CHUNK = 4 * 1024 * 1024
Gained = Callable[[int], None]
Cancelled = Callable[[], bool]


class Download:
    """One file from one address."""

    def __init__(self, http: Http, clock: Clock, url: str, target: Path, sha256: str = "") -> None:
        self._http = http
        self._clock = clock
        self._url = url
        self._target = target
        self._sha256 = sha256
        self._part = target.with_name(target.name + ".part")
        self._tag = target.with_name(target.name + ".part.etag")

    async def run(self, gained: Gained, cancelled: Cancelled) -> None:
        """Get it. `gained` is told how many bytes are there. What is there already is kept when it stops:
        CancelledError, ProviderFailure ("network", "expired", "setup" for what is not the right file)."""
        await asyncio.to_thread(self._target.parent.mkdir, parents=True, exist_ok=True)
        tries, before = 0, -1
        while True:
            try:
                if await self._go_on(gained, cancelled):
                    break
                failure = ProviderFailure("network", "The download broke off.", detail=self._url)
            except ProviderFailure as trouble:
                if trouble.kind not in ("network", "server", "rate"):
                    raise
                failure = trouble
            have = self._have()
            tries, before = (0 if have > before >= 0 else tries + 1), have
            if tries >= TRIES:
                raise failure
            await self._clock.sleep(FIRST_PAUSE * 2.0 ** min(tries, 5))
        await self._finish()

    def _have(self) -> int:
        return self._part.stat().st_size if self._part.is_file() else 0

    async def _go_on(self, gained: Gained, cancelled: Cancelled) -> bool:
        """Read on until the answer ends; whether the file is whole."""
        have = self._have()
        headers = {"accept-encoding": "identity"}
        if have:
            headers["range"] = f"bytes={have}-"
            if self._tag.is_file():
                headers["if-range"] = self._tag.read_text(encoding="utf-8")
        async with self._http.stream(self._url, headers=headers) as answer:
            if answer.status == 416:
                return self._beyond(answer, have)
            if answer.status == 200:
                have = 0
            elif answer.status != 206:
                raise _refused(answer)
            self._remember(answer)
            total = _total(answer, have)
            if answer.status == 206 and _start(answer) != have:
                self._part.unlink(missing_ok=True)
                return False
            have = await self._write(answer, have, gained, cancelled)
        return total is None or have >= total

    def _beyond(self, answer: Stream, have: int) -> bool:
        """All of it is there, or the file at the address is another one now."""
        found = re.search(r"/(\d+)", answer.headers.get("content-range", ""))
        if found is not None and int(found[1]) == have:
            return True
        self._part.unlink(missing_ok=True)
        return False

    def _remember(self, answer: Stream) -> None:
        tag = answer.headers.get("etag", "")
        if tag and not tag.startswith("W/"):
            self._tag.write_text(tag, encoding="utf-8")
        else:
            self._tag.unlink(missing_ok=True)

    async def _write(self, answer: Stream, have: int, gained: Gained, cancelled: Cancelled) -> int:
        """Append pieces in a thread, some megabytes at a time."""
        waiting: list[bytes] = []
        held = 0
        handle = cast(BinaryIO, await asyncio.to_thread(self._part.open, "ab" if have else "wb"))
        try:
            gained(have)
            async for piece in answer.pieces:
                waiting.append(piece)
                held += len(piece)
                if held >= CHUNK:
                    await asyncio.to_thread(handle.writelines, waiting)
                    have, held, waiting = have + held, 0, []
                gained(have + held)
                if cancelled():
                    raise CancelledError("The download was stopped.")
        finally:
            await asyncio.shield(asyncio.to_thread(_close, handle, waiting))
        return have + held

    async def _finish(self) -> None:
        if self._sha256:
            found = await asyncio.to_thread(_sha256, self._part)
            if found != self._sha256.lower():
                self._part.unlink(missing_ok=True)
                self._tag.unlink(missing_ok=True)
                raise ProviderFailure(
                    "setup",
                    f"{self._target.name} is not the file it should be.",
                    "Try again; if it happens again, tell us.",
                    detail=f"sha256 {found}",
                )
        await asyncio.to_thread(os.replace, self._part, self._target)
        self._tag.unlink(missing_ok=True)


def _close(handle: BinaryIO, waiting: list[bytes]) -> None:
    with handle:
        handle.writelines(waiting)
        handle.flush()
        os.fsync(handle.fileno())


def _sha256(path: Path) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def _start(answer: Stream) -> int:
    found = re.match(r"bytes (\d+)-", answer.headers.get("content-range", ""))
    return int(found[1]) if found is not None else -1


def _total(answer: Stream, have: int) -> int | None:
    length = answer.headers.get("content-length", "")
    return have + int(length) if length.isdigit() else None


def _refused(answer: Stream) -> ProviderFailure:
    detail = str(answer.status)
    if answer.status in (401, 403, 404, 410):
        return ProviderFailure(
            "expired",
            "The file is not to be had at its address.",
            "Its makers may ask for an account, or have moved it.",
            detail=detail,
        )
    return ProviderFailure("server", "The file's server answers with an error.", detail=detail)
