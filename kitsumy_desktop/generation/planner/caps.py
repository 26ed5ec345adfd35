"""The person's limits: an order that could exceed one is refused before anything is paid. Pure."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.money import Money, money_text
from kitsumy_desktop.comic.records.preferences import Caps
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.order import CapName

CAP_WORDS: dict[CapName, str] = {
    "order": "your limit for this order",
    "batch": "your limit for one batch",
    "day": "your limit for a day",
    "month": "your limit for a month",
}


class Exceeded(msgspec.Struct, frozen=True):
    """The limit that leaves the least, and what it leaves: never less than nothing."""

    cap: CapName
    left: Money


def cap_exceeded(
    high: Money,
    caps: Caps,
    *,
    order_cap: Money | None = None,
    spent_batch: Money = 0,
    spent_day: Money = 0,
    spent_month: Money = 0,
    committed: Money = 0,
) -> Exceeded | None:
    """The limit that an estimate's high end could exceed, or None.

    `spent_…`: paid so far in the batch, the day and the month. `committed`: what other running batches will
    still cost at most; it counts against the day and the month. What costs nothing exceeds nothing.
    """
    if high <= 0:
        return None
    limits: tuple[tuple[CapName, Money | None, Money], ...] = (
        ("order", order_cap, spent_batch),
        ("batch", caps.batch, spent_batch),
        ("day", caps.day, spent_day + committed),
        ("month", caps.month, spent_month + committed),
    )
    found = [
        Exceeded(name, max(0, limit - used))
        for name, limit, used in limits
        if limit is not None and used + high > limit
    ]
    return min(found, key=lambda e: e.left, default=None)


def refuse_over_cap(high: Money, exceeded: Exceeded | None) -> None:
    """Raise ProviderFailure (kind "cap") when a limit could be exceeded."""
    if exceeded is not None:
        raise ProviderFailure(
            "cap",
            f"This could cost {money_text(high)}, and {CAP_WORDS[exceeded.cap]} leaves "
            f"{money_text(exceeded.left)}.",
            "Order fewer pictures, choose Economy, or raise the limit in the settings.",
        )
