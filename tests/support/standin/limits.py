"""Rate limits: requests a minute on the management host, an endpoint's in ten seconds on the other."""

from __future__ import annotations

from support.standin.answers import Problem, Rule
from support.standin.world import World

JOB_OPS = {
    "POST /run": 1000, "POST /runsync": 2000, "GET /status": 2000, "POST /status": 2000, "POST /cancel": 100,
    "POST /purge-queue": 2, "GET /stream": 2000, "GET /requests": 10,
}  # fmt: skip
"""In ten seconds, per endpoint."""


class _Window:
    def __init__(self, quota: int, length: float) -> None:
        self.quota, self.length = quota, length
        self.start = 0.0
        self.used = 0

    def left(self, now: float) -> tuple[int, int]:
        """What remains, and the seconds until it begins anew."""
        if now - self.start >= self.length:
            self.start, self.used = now, 0
        return self.quota - self.used, max(1, round(self.start + self.length - now))


class Windows:
    """Counts requests and refuses those over the limit with 429. `per_minute` may be changed by a test."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.spans = {
            "minute": _Window(60, 60.0),
            "hour": _Window(3000, 3600.0),
            "day": _Window(50000, 86400.0),
        }
        self._jobs: dict[tuple[str, str], _Window] = {}

    def per_minute(self, quota: int) -> None:
        """Change the management host's limit."""
        self.spans["minute"].quota = quota
        self.spans["hour"].quota = max(self.spans["hour"].quota, quota * 60)

    def count(self, rule: Rule, endpoint: str) -> None:
        """One more request; raises a Problem 429."""
        if rule.host == "management":
            for window in self.spans.values():
                self._take(window, retry=True)
        elif rule.host == "jobs" and rule.op in JOB_OPS:
            window = self._jobs.setdefault((endpoint, rule.op), _Window(JOB_OPS[rule.op], 10.0))
            self._take(window, retry=False)

    def _take(self, window: _Window, *, retry: bool) -> None:
        left, again = window.left(self._world.now())
        if left <= 0:
            headers = {"Retry-After": str(again)} if retry else {}
            raise Problem(429, "Rate limit exceeded.", headers=headers)
        window.used += 1

    def told(self) -> dict[str, str]:
        """The headers of the management host."""
        now = self._world.now()
        rest = {name: window.left(now) for name, window in self.spans.items()}
        return {
            "RateLimit": ", ".join(f'"{n}";r={max(0, r)};t={t}' for n, (r, t) in rest.items()),
            "RateLimit-Policy": ", ".join(
                f'"{n}";q={w.quota};w={round(w.length)}' for n, w in self.spans.items()
            ),
        }
