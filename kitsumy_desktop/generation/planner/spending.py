"""What the ledger says: sums by day, provider, comic, page and panel, and how much of it was wasted. Pure.

Waste is what was paid for pictures that never came; a machine's boot and idle time is shown by itself, for it
is part of how pods work. Sums are exact: charges are whole millionths of a dollar.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge

Key: TypeAlias = Literal["provider", "comic", "page", "panel", "batch", "machine"]


class Sum(msgspec.Struct, frozen=True):
    """Charges of one kind put together. `key` empty: those that belong to none."""

    key: str
    total: Money
    waste: Money
    machine: Money
    """Boot and idle time."""
    pictures: int
    """How many were paid for and came."""
    estimated: bool
    """Part of it is worked out, not billed yet."""

    @property
    def waste_share(self) -> float:
        """0..1 of the total; 0 where nothing was paid."""
        return self.waste / self.total if self.total > 0 else 0.0


class Day(msgspec.Struct, frozen=True):
    """A day's spending. `date` as 2026-11-21; `by`: provider → money."""

    date: str
    total: Money
    waste: Money
    by: dict[str, Money]


def total(charges: Iterable[Charge], key: str = "") -> Sum:
    """All of them as one sum. A correction counts to the total only."""
    paid = waste = machine = pictures = 0
    estimated = False
    for charge in charges:
        paid += charge.amount
        waste += charge.amount if charge.kind == "waste" else 0
        machine += charge.amount if charge.kind == "machine" else 0
        pictures += charge.kind == "picture"
        estimated = estimated or charge.estimated
    return Sum(key, paid, waste, machine, pictures, estimated)


def by_key(charges: Iterable[Charge], key: Key) -> tuple[Sum, ...]:
    """Sums by provider, comic, page, panel, batch or machine; the dearest first."""
    return _sums(charges, lambda charge: str(getattr(charge, key) or ""))


def by_comic_and_provider(charges: Iterable[Charge]) -> dict[str, tuple[Sum, ...]]:
    """For each comic the sums by provider; the dearest comic first."""
    comics: dict[str, list[Charge]] = defaultdict(list)
    for charge in charges:
        comics[str(charge.comic or "")].append(charge)
    ordered = sorted(comics, key=lambda c: (-sum(x.amount for x in comics[c]), c))
    return {comic: by_key(comics[comic], "provider") for comic in ordered}


def by_day(charges: Sequence[Charge], zone: tzinfo | None = UTC, *, days: int, now: float) -> tuple[Day, ...]:
    """The last `days` days up to and with that of `now`, empty ones included, in the days of `zone`
    (None: the computer's own)."""
    today = datetime.fromtimestamp(now, zone).date()
    first = today - timedelta(days=days - 1)
    found: dict[str, list[Charge]] = {
        (first + timedelta(days=number)).isoformat(): [] for number in range(days)
    }
    for charge in charges:
        date = datetime.fromtimestamp(charge.at, zone).date().isoformat()
        if date in found:
            found[date].append(charge)
    return tuple(_day(date, there) for date, there in found.items())


def since_day(now: float, zone: tzinfo | None = UTC) -> float:
    """When the day of `now` began: for the daily cap."""
    day = datetime.fromtimestamp(now, zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return day.timestamp()


def since_month(now: float, zone: tzinfo | None = UTC) -> float:
    """When the month of `now` began: for the monthly cap."""
    day = datetime.fromtimestamp(now, zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return day.timestamp()


def _day(date: str, charges: list[Charge]) -> Day:
    providers: dict[str, Money] = defaultdict(int)
    for charge in charges:
        providers[charge.provider] += charge.amount
    waste = sum(c.amount for c in charges if c.kind == "waste")
    return Day(date, sum(c.amount for c in charges), waste, dict(sorted(providers.items())))


def _sums(charges: Iterable[Charge], key: Callable[[Charge], str]) -> tuple[Sum, ...]:
    groups: dict[str, list[Charge]] = defaultdict(list)
    for charge in charges:
        groups[key(charge)].append(charge)
    return tuple(
        sorted((total(there, name) for name, there in groups.items()), key=lambda s: (-s.total, s.key))
    )
