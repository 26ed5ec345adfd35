"""Quotes, caps and the calculator."""

from __future__ import annotations

import pytest

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId
from kitsumy_desktop.comic.money import DOLLAR
from kitsumy_desktop.comic.records.preferences import Caps, GenerationPreferences
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.facts import PeerPrice
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.offer import Offer, Refusal
from kitsumy_desktop.generation.order import Order, Quote, Wanted
from kitsumy_desktop.generation.planner.calculator import calculate
from kitsumy_desktop.generation.planner.caps import Exceeded, cap_exceeded, refuse_over_cap
from kitsumy_desktop.generation.planner.quote import allowed, quote

POD = Offer(
    "runpod-pod", "machine", rate=440_000 / 3600, seconds=12.3, start_seconds=270.0, idle_seconds=60.0
)
SERVERLESS = Offer(
    "runpod-serverless", "workers", rate=3000 / 12.3, seconds=12.3, start_seconds=8.0, idle_seconds=5.0,
    parallel=3,
)  # fmt: skip
GEMINI = Offer("gemini", "picture", price=39_000, seconds=8.0, parallel=4, loose=True)
LOCAL = Offer("comfy", "free", seconds=40.0)
REFUSED = Refusal("runpod-public", "There is no key.", "Paste one in the settings.", True)


def order(count: int, **terms: object) -> Order:
    wanted = tuple(
        Wanted(PageId("pg-1"), PanelId(f"pa-{n}"), Recipe("flux-schnell", "noir", seed=n))
        for n in range(count)
    )
    return Order(ComicId("co-1"), wanted, **terms)  # type: ignore[arg-type]


def ask(asked: Order, *offers: Offer, free: int = 0, spent: int = 0, **prefs: object) -> Quote:
    wishes = GenerationPreferences(**prefs)  # type: ignore[arg-type]
    return quote(asked, free, offers, [REFUSED], wishes, spent, spent)


def test_two_alternatives_a_cheaper_and_a_faster_one() -> None:
    found = ask(order(40, mode="economy"), POD, SERVERLESS)
    assert found.best is not None and found.best.providers == ("runpod-pod",)
    (faster,) = found.alternatives
    assert faster.seconds < found.best.seconds and faster.cost > found.best.cost
    balanced = ask(order(40), POD, SERVERLESS)
    assert next(a.providers for a in balanced.alternatives) == ("runpod-pod",)
    assert balanced.refusals == (REFUSED,)
    assert ask(order(3), LOCAL).alternatives == ()


def test_free_pictures_are_not_paid_for() -> None:
    half = ask(order(40), SERVERLESS, free=39)
    assert half.best is not None and half.best.shares[0].count == 1 and half.free == 39
    none = ask(order(40), SERVERLESS, free=40)
    assert none.best is not None and none.best.cost == 0 and none.best.shares == ()


def test_nobody_can() -> None:
    assert ask(order(4)).best is None
    assert ask(order(4, local_only=True), SERVERLESS).best is None
    assert ask(order(4), SERVERLESS, off=("runpod-serverless",)).best is None


def test_a_chosen_provider_is_the_only_one_even_if_similar_only() -> None:
    found = ask(order(4, choice="gemini"), POD, SERVERLESS, GEMINI)
    assert found.best is not None and found.best.providers == ("gemini",)
    assert allowed((POD, LOCAL), "auto", True, ()) == [LOCAL]
    assert allowed((POD, LOCAL), "runpod-pod", False, ("runpod-pod",)) == [POD]


def test_caps_hold_against_the_high_end() -> None:
    asked = order(40, mode="fast")
    found = ask(asked, SERVERLESS)
    assert found.best is not None and found.over_cap is None
    high = found.best.cost_high
    assert ask(asked, SERVERLESS, caps=Caps(batch=high)).over_cap is None
    over = ask(asked, SERVERLESS, caps=Caps(batch=high - 1))
    assert (over.over_cap, over.cap_left) == ("batch", high - 1)
    day = ask(asked, SERVERLESS, spent=9_900_000, caps=Caps(batch=None, day=10 * DOLLAR, month=None))
    assert (day.over_cap, day.cap_left) == ("day", 100_000)
    assert ask(order(40, cap=1000), SERVERLESS).over_cap == "order"


def test_cap_by_cap() -> None:
    caps = Caps(batch=500, day=800, month=900)
    assert cap_exceeded(500, caps) is None
    assert cap_exceeded(501, caps) == Exceeded("batch", 500)
    assert cap_exceeded(300, caps, spent_batch=201) == Exceeded("batch", 299)
    assert cap_exceeded(300, caps, spent_day=501) == Exceeded("day", 299)
    assert cap_exceeded(300, caps, spent_month=200, committed=500) == Exceeded("month", 200)
    assert cap_exceeded(1, caps, spent_day=5000) == Exceeded("day", 0)
    assert cap_exceeded(0, caps, spent_day=5000) is None, "what is free is never refused"
    assert cap_exceeded(10**12, Caps(None, None, None)) is None


def test_the_refusal_says_how_much_is_left() -> None:
    refuse_over_cap(5, None)
    with pytest.raises(ProviderFailure, match=r"\$0\.50.*day.*\$0\.10") as caught:
        refuse_over_cap(500_000, Exceeded("day", 100_000))
    assert caught.value.kind == "cap" and not caught.value.elsewhere


PEERS = (PeerPrice("Replicate", "FLUX schnell", 3000, "2026-08-20"),)


def test_calculator_rows() -> None:
    rows = calculate(40, (POD, SERVERLESS, LOCAL), PEERS)
    assert [r.kind for r in rows] == ["plan"] * 3 + ["provider"] * 3 + ["peer"]
    assert [r.service for r in rows[:3]] == ["Economy", "Balanced", "Fast"]
    assert rows[0].cost <= rows[1].cost and rows[2].seconds <= rows[1].seconds  # type: ignore[operator]
    assert [r.provider for r in rows[3:6]] == ["comfy", "runpod-pod", "runpod-serverless"]
    assert rows[4].break_even is not None and 20 < rows[4].break_even < 40
    assert rows[6].cost == 120_000 and rows[6].seconds is None and "2026-08-20" in rows[6].note
    assert all(r.count == 40 for r in rows)


def test_calculator_without_offers_and_out_of_range() -> None:
    assert [r.kind for r in calculate(1, (), PEERS)] == ["peer"]
    assert len(calculate(1000, (POD,), ())) == 4
    for count in (0, 1001):
        with pytest.raises(InputError):
            calculate(count, (POD,), PEERS)
