"""Keeping below RunPod's rate limits: token buckets on the engine's clock."""

from __future__ import annotations

import re

from kitsumy_desktop.generation.clock import Clock

LONGEST_PAUSE = 300.0
"""Seconds; a longer wait asked for by a server, or a clock that was set back, is cut to this."""

_LEFT = re.compile(r"\br=(\d+)")
_UNTIL = re.compile(r"\bt=(\d+)")


class TokenBucket:
    """At most `count` requests in any stretch of `seconds`, in the long run; short bursts pass at once."""

    def __init__(self, clock: Clock, count: int, seconds: float, *, burst: int | None = None) -> None:
        """`burst`: so many pass at once after a rest; a tenth of `count` unless given."""
        self._clock = clock
        self._rate = count / seconds
        self._most = float(burst if burst is not None else max(1, count // 10))
        self._tokens = self._most
        self._last = clock.now()
        self._closed_until = 0.0

    async def take(self) -> None:
        """Wait until a request may go, and count it."""
        while (wait := self._wait()) > 0.0:
            await self._clock.sleep(wait)

    def pause(self, seconds: float) -> None:
        """The server asked for patience: nothing passes for so long."""
        seconds = min(max(0.0, seconds), LONGEST_PAUSE)
        self._closed_until = max(self._closed_until, self._clock.now() + seconds)

    def heed(self, header: str | None) -> None:
        """A RateLimit header such as `"minute";r=0;t=12`: with none left, wait until it begins anew."""
        for window in (header or "").split(","):
            left, until = _LEFT.search(window), _UNTIL.search(window)
            if left and until and int(left[1]) == 0:
                self.pause(float(until[1]))

    def _wait(self) -> float:
        now = self._clock.now()
        closed = min(self._closed_until - now, LONGEST_PAUSE)
        if closed > 0.0:
            self._closed_until = now + closed
            return closed
        self._tokens = min(self._most, self._tokens + max(0.0, now - self._last) * self._rate)
        self._last = now
        if self._tokens >= 1.0:
            self._tokens -= 1.0
            return 0.0
        return (1.0 - self._tokens) / self._rate
