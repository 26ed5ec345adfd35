"""What all parts of the stand-in share: time, chance, script, bill, and what was seen."""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
from collections import Counter
from collections.abc import Coroutine
from datetime import UTC, datetime
from typing import Any

import msgspec
from support.standin.faults import Faults, Script, Times
from support.standin.ledger import Ledger

from kitsumy_desktop.comic.money import DOLLAR, Money
from kitsumy_desktop.generation.clock import Clock


class Seen(msgspec.Struct):
    """A request that came, with the status it was answered with (0: none, the connection was cut)."""

    at: float
    host: str
    """management, jobs, graphql, proxy, files, gemini."""
    op: str
    where: str
    status: int = 0
    fault: str = ""
    body: Any = None


class Made(msgspec.Struct):
    """A picture that was made, and so is paid, whether anybody fetched it or not."""

    key: str
    """Hash of the graph or input: the same picture has the same key."""
    tag: str
    """The client's own id where it gave one (prompt_id, a tag in the input)."""
    kind: str
    machine: str
    job: str
    at: float
    fetched: bool = False
    """Its bytes were sent to a client at least once."""
    lost: bool = False
    """Nobody can have it: its pod was taken away before, its result was lost, or the job was cancelled."""


class World:
    """See the module. `problems` holds exceptions of background tasks: they are raised when it closes."""

    def __init__(
        self, clock: Clock, seed: int, faults: Faults, times: Times, key: str, balance: Money = 50 * DOLLAR
    ) -> None:
        self.clock = clock
        self.rng = random.Random(seed)
        self.faults = faults
        self.times = times
        self.script = Script()
        self.ledger = Ledger(clock.now)
        self.key = key
        self.scopes: set[str] | None = None
        """None: everything; else names of hosts and groups: "pods", "serverless", "catalog", "billing",
        "network-volumes", "templates", "jobs", "graphql"."""
        self.balance_start = balance
        self.requests: list[Seen] = []
        self.violations: list[str] = []
        self.made: list[Made] = []
        self.problems: list[BaseException] = []
        self.url = ""
        self._tasks: set[asyncio.Task[Any]] = set()
        self._count = 0
        self._unfetched: dict[tuple[str, str], list[Made]] = {}

    def now(self) -> float:
        """Seconds since 1970 UTC in the stand-in's time."""
        return self.clock.now()

    def moment(self, at: float | None = None) -> str:
        """ISO 8601 as RunPod writes it."""
        stamp = datetime.fromtimestamp(self.now() if at is None else at, UTC)
        return stamp.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    async def sleep(self, seconds: float) -> None:
        """Wait in the stand-in's time."""
        await self.clock.sleep(seconds)

    def some(self, span: tuple[float, float]) -> float:
        """A duration from a span."""
        return self.rng.uniform(*span)

    def name(self, prefix: str = "", length: int = 14) -> str:
        """A new id."""
        self._count += 1
        letters = "abcdefghijklmnopqrstuvwxyz0123456789"
        return prefix + "".join(self.rng.choice(letters) for _ in range(length))

    def balance(self) -> Money:
        """What is left of the account's money."""
        return self.balance_start - self.ledger.total()

    def spawn(self, act: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run something in the background; its failure is a failure of the stand-in."""
        task = asyncio.get_running_loop().create_task(act)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.problems.append(error)

    async def close(self) -> None:
        """End all background work; raises what went wrong in it."""
        while self._tasks:
            tasks = list(self._tasks)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        if self.problems:
            raise self.problems[0]

    def fetched(self, machine: str, job: str) -> None:
        """The client was sent the picture of that job."""
        for made in self._unfetched.pop((machine, job), ()):
            made.fetched = True

    def lost(self, machine: str) -> None:
        """A machine was taken away: what it made and nobody fetched is lost."""
        for made in self.made:
            if made.machine == machine and not made.fetched:
                made.lost = True

    def twice(self) -> list[str]:
        """Keys of pictures that were made again although the earlier one could have been had."""
        counts = Counter(made.key for made in self.made if not made.lost)
        return [key for key, count in counts.items() if count > 1]

    def count_made(
        self, key: str, tag: str, kind: str, machine: str, job: str, *, lost: bool = False
    ) -> None:
        """Note a picture that was made."""
        made = Made(key, tag, kind, machine, job, self.now(), lost=lost)
        self.made.append(made)
        self._unfetched.setdefault((machine, job), []).append(made)


def key_of(value: Any) -> str:
    """The same for the same JSON value."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
