"""What writing would cost: by the token, by the second, with thoughts, and against the person's limits."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.app.writing.quotes import quoted
from kitsumy_desktop.comic.money import CENT, DOLLAR, Money
from kitsumy_desktop.comic.records.preferences import Caps
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.generation.text.quote import WAKING_SECONDS
from kitsumy_desktop.story.writer.estimate import Estimate
from kitsumy_desktop.ui.writing import TextQuote

TEN = Estimate(asks=10, input_low=20_000, input_high=40_000, output_low=10_000, output_high=20_000)
PAID = TextModel("runpod-text", "m", input_per_million=DOLLAR, output_per_million=4 * DOLLAR)


def quote(
    model: TextModel, cap: Money | None = None, spent: Money = 0, caps: Caps | None = None
) -> TextQuote:
    return quoted(TEN, model, cap, caps or Caps(), lambda since: spent, 1_790_000_000.0)


def test_by_the_token() -> None:
    found = quote(PAID)
    assert (found.low, found.high, found.asks, found.refusal) == (60_000, 120_000, 10, "")
    assert found.seconds > 200


def test_thoughts_are_paid_as_well() -> None:
    thinking = quote(msgspec.structs.replace(PAID, thinking=1000))
    assert thinking.high == 120_000 + 40_000 and 60_000 < thinking.low < 70_000


def test_a_rented_worker_is_paid_by_the_second_and_once() -> None:
    rented = TextModel("runpod-vllm", "m", where="e", per_second=300, tokens_per_second=50.0)
    found = quote(rented)
    assert found.low == 300 * 220 and found.high == round(300 * (440 + WAKING_SECONDS))


def test_limits() -> None:
    assert quote(PAID, cap=DOLLAR).refusal == ""
    assert "a story" in quote(PAID, cap=5 * CENT).refusal
    assert "a day" in quote(PAID, spent=2 * DOLLAR, caps=Caps(day=2 * DOLLAR)).refusal
    free = quote(TextModel("local-text", "m"), cap=0, caps=Caps(0, 0, 0))
    assert (free.low, free.high, free.refusal) == (0, 0, "")
