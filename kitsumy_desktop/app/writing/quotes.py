"""What writing would cost, from the size of its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kitsumy_desktop.comic.money import Money, money_text
from kitsumy_desktop.comic.records.preferences import Caps
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.generation.planner.spending import since_day, since_month
from kitsumy_desktop.generation.text.quote import money_for
from kitsumy_desktop.ui.writing import TextQuote

if TYPE_CHECKING:
    from kitsumy_desktop.story.writer.estimate import Estimate

READING_SPEED = 20
"""A model reads about so many times quicker than it writes."""


class Spent(Protocol):
    """The ledger's sum since a moment, seconds since 1970 UTC."""

    def __call__(self, since: float) -> Money: ...


def quoted(
    estimate: Estimate, model: TextModel, cap: Money | None, caps: Caps, spent: Spent, now: float
) -> TextQuote:
    """The quote; `cap` is of this piece of writing, `caps` hold for the day and the month."""
    low_seconds = _seconds(model, estimate.input_low, estimate.output_low)
    high_seconds = _seconds(model, estimate.input_high, estimate.output_high)
    low = money_for(model, estimate.input_low, estimate.output_low) + round(model.per_second * low_seconds)
    high = money_for(model, estimate.input_high, estimate.output_high) + round(
        model.per_second * high_seconds
    )
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


def _seconds(model: TextModel, asked: int, answered: int) -> float:
    return (answered + asked / READING_SPEED) / max(1.0, model.tokens_per_second)
