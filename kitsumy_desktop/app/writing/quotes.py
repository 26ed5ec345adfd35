"""What writing would cost, from the size of its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kitsumy_desktop.comic.money import Money, money_text
from kitsumy_desktop.comic.records.preferences import Caps
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.generation.planner.spending import since_day, since_month
from kitsumy_desktop.generation.text.quote import WAKING_SECONDS, money_for, seconds_for
from kitsumy_desktop.ui.writing import TextQuote

if TYPE_CHECKING:
    from kitsumy_desktop.story.writer.estimate import Estimate

SOME_THOUGHT = 0.1
"""The least a model thinks, of what it may think for each question."""


class Spent(Protocol):
    """The ledger's sum since a moment, seconds since 1970 UTC."""

    def __call__(self, since: float) -> Money: ...


def quoted(
    estimate: Estimate, model: TextModel, cap: Money | None, caps: Caps, spent: Spent, now: float
) -> TextQuote:
    """The quote; `cap` is of this piece of writing, `caps` hold for the day and the month."""
    thoughts = estimate.asks * model.thinking
    said_low, said_high = (
        estimate.output_low + round(thoughts * SOME_THOUGHT),
        estimate.output_high + thoughts,
    )
    waking = WAKING_SECONDS if model.per_second else 0.0
    low_seconds = seconds_for(model, estimate.input_low, said_low)
    high_seconds = seconds_for(model, estimate.input_high, said_high) + waking
    low = money_for(model, estimate.input_low, said_low)
    high = money_for(model, estimate.input_high, said_high) + round(model.per_second * waking)
    limits = (
        ("a story", cap, 0),
        ("a day", caps.day, spent(since_day(now, None))),
        ("a month", caps.month, spent(since_month(now, None))),
    )
    refusal = next(
        (
            f"Your limit for {name} is {money_text(limit)}."
            for name, limit, gone in limits
            if limit is not None and low and gone + low > limit
        ),
        "",
    )
    return TextQuote(low, high, (low_seconds + high_seconds) / 2, estimate.asks, refusal)
