"""Time as the engine sees it, so that tests can make hours of waiting pass in seconds."""

from __future__ import annotations

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """All waiting and all times of the engine and its providers come from here."""

    def now(self) -> float:
        """Seconds since 1970 UTC."""

    async def sleep(self, seconds: float) -> None:
        """Wait."""


class WallClock:
    """The computer's own time. With `speed` n, n seconds pass in one: for tests and demonstrations."""

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed
        self._start = time.time()
        self._ticks = time.monotonic()

    @property
    def speed(self) -> float:
        """How many of our seconds pass in a real one."""
        return self._speed

    def now(self) -> float:
        """Seconds since 1970 UTC; at speed 1 the system's time, so that sleep and wake are seen."""
        if self._speed == 1.0:
            return time.time()
        return self._start + (time.monotonic() - self._ticks) * self._speed

    async def sleep(self, seconds: float) -> None:
        """Wait; real time divided by the speed."""
        await asyncio.sleep(max(0.0, seconds) / self._speed)
