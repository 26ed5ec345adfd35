"""What RunPod would charge: machines by the second, pictures of public endpoints by the piece."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.money import Money

Kind: TypeAlias = Literal["pod", "serverless", "public", "gemini", "storage"]


class Line(msgspec.Struct):
    """A machine while it runs, or one thing bought. Times in the stand-in's seconds since 1970 UTC."""

    kind: Kind
    machine: str
    """Pod id, worker id, slug."""
    owner: str
    """Pod id, endpoint id, slug: what the billing routes sum up by."""
    start: float
    end: float | None = None
    per_hour: Money = 0
    fixed: Money = 0

    def seconds(self, until: float) -> int:
        """Billed seconds: begun ones count whole."""
        end = until if self.end is None else min(self.end, until)
        return max(0, math.ceil(round(end - self.start, 6)))

    def amount(self, until: float) -> Money:
        """What it has cost so far."""
        if self.start > until:
            return 0
        return self.fixed + round(self.per_hour * self.seconds(until) / 3600)


class Ledger:
    """The bill. `now` gives the stand-in's time."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.lines: list[Line] = []

    def begin(self, kind: Kind, machine: str, owner: str, per_hour: Money) -> Line:
        """A machine costs from now on."""
        line = Line(kind, machine, owner, self._now(), per_hour=per_hour)
        self.lines.append(line)
        return line

    def end(self, machine: str) -> None:
        """A machine stops costing."""
        for line in self.lines:
            if line.machine == machine and line.end is None:
                line.end = self._now()

    def buy(self, kind: Kind, machine: str, amount: Money) -> Line:
        """One thing is paid."""
        now = self._now()
        line = Line(kind, machine, machine, now, end=now, fixed=amount)
        self.lines.append(line)
        return line

    def total(self, until: float | None = None) -> Money:
        """All of it."""
        at = self._now() if until is None else until
        return sum(line.amount(at) for line in self.lines)

    def by_machine(self) -> dict[str, Money]:
        """What each pod, worker and slug has cost."""
        return self._sums(lambda line: line.machine)

    def by_owner(self) -> dict[str, Money]:
        """What each pod, endpoint and slug has cost."""
        return self._sums(lambda line: line.owner)

    def by_kind(self) -> dict[str, Money]:
        """What each kind has cost."""
        return self._sums(lambda line: line.kind)

    def seconds(self, machine: str) -> int:
        """Billed seconds of a machine."""
        at = self._now()
        return sum(line.seconds(at) for line in self.lines if line.machine == machine)

    def alive(self) -> list[Line]:
        """Machines that still cost."""
        return [line for line in self.lines if line.end is None]

    def _sums(self, key: Callable[[Line], str]) -> dict[str, Money]:
        at, sums = self._now(), dict[str, Money]()
        for line in self.lines:
            sums[key(line)] = sums.get(key(line), 0) + line.amount(at)
        return sums
