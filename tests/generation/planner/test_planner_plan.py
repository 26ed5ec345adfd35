"""The planner's choices: what is cheaper, what is faster, what is warm, and what must not be taken."""

from __future__ import annotations

import time
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.job import Mode, ProviderId
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.order import Estimate
from kitsumy_desktop.generation.planner.plan import best_estimate, plan, slots

POD = Offer(
    "runpod-pod", "machine", rate=440_000 / 3600, seconds=12.3, start_seconds=270.0, idle_seconds=60.0
)
SERVERLESS = Offer(
    "runpod-serverless", "workers", rate=3000 / 12.3, seconds=12.3, start_seconds=8.0, idle_seconds=5.0,
    parallel=3,
)  # fmt: skip
PUBLIC = Offer("runpod-public", "picture", price=5000, seconds=5.0, parallel=8)
GEMINI = Offer("gemini", "picture", price=39_000, seconds=8.0, parallel=4)
LOCAL = Offer("comfy", "free", seconds=40.0)
DRAFT = Offer("draft", "free", seconds=1.0, parallel=2)
ALL = (POD, SERVERLESS, PUBLIC, GEMINI, LOCAL, DRAFT)
MODES: tuple[Mode, ...] = ("economy", "balanced", "fast")


def who(found: Estimate) -> dict[ProviderId, int]:
    return {share.provider: share.count for share in found.shares}


def changed(offer: Offer, **fields: object) -> Offer:
    return msgspec.structs.replace(offer, **fields)


def test_few_on_serverless_many_on_a_pod() -> None:
    assert who(plan(5, (POD, SERVERLESS), "economy", False)) == {"runpod-serverless": 5}
    assert who(plan(200, (POD, SERVERLESS), "economy", False)) == {"runpod-pod": 200}


def test_waiting_costs_more_in_balanced_and_urgent() -> None:
    economy = plan(40, (POD, SERVERLESS), "economy", False)
    urgent = plan(40, (POD, SERVERLESS), "economy", True)
    assert who(economy) == {"runpod-pod": 40}
    assert who(urgent) == {"runpod-serverless": 40}
    assert urgent.seconds < economy.seconds / 3 and economy.cost < urgent.cost
    assert urgent == plan(40, (POD, SERVERLESS), "fast", False)


def test_serverless_while_the_pod_boots() -> None:
    found = who(plan(300, (POD, SERVERLESS), "balanced", False))
    assert set(found) == {"runpod-pod", "runpod-serverless"}
    # Three workers from the start, one pod for the time after its boot: about a fifth each minus the boot.
    assert 40 <= found["runpod-pod"] <= 75


def test_what_is_free_is_preferred_until_waiting_costs_more() -> None:
    assert who(plan(10, (PUBLIC, LOCAL), "economy", False)) == {"comfy": 10}
    found = who(plan(10, (PUBLIC, LOCAL), "fast", False))
    assert found.get("comfy", 0) <= 1 and found["runpod-public"] >= 9


def test_ones_own_gpu_comes_first_unless_in_a_hurry() -> None:
    own = Offer("comfy", "free", seconds=60.0, running=1)
    public = Offer("runpod-public", "picture", price=5_000, seconds=5.0, parallel=8)
    for mode in ("economy", "balanced"):
        assert plan(100, [own, public], mode, False).providers == ("comfy",)  # type: ignore[arg-type]
    assert "runpod-public" in plan(100, [own, public], "fast", False).providers
    assert "runpod-public" in plan(100, [own, public], "balanced", True).providers


def test_similar_models_and_drafts_come_last() -> None:
    loose = changed(PUBLIC, loose=True, price=1)
    assert who(plan(3, (loose, SERVERLESS, DRAFT), "economy", False)) == {"runpod-serverless": 3}
    assert who(plan(3, (loose, DRAFT), "economy", False)) == {"runpod-public": 3}
    assert who(plan(3, (DRAFT,), "economy", False)) == {"draft": 3}


def test_nobody() -> None:
    with pytest.raises(InputError):
        plan(1, (), "economy", False)
    assert plan(0, (), "economy", False).shares == ()


def test_a_pod_that_runs_is_used_for_what_would_not_pay_a_boot() -> None:
    warm = changed(POD, running=1, start_seconds=0.0)
    assert who(plan(10, (POD, SERVERLESS), "economy", False)) == {"runpod-serverless": 10}
    assert who(plan(10, (warm, SERVERLESS), "economy", False)) == {"runpod-pod": 10}


def test_warm_workers_count() -> None:
    cold = plan(3, (changed(SERVERLESS, start_seconds=60.0),), "economy", False)
    warm = plan(3, (changed(SERVERLESS, start_seconds=60.0, running=3),), "economy", False)
    assert cold.shares[0].parallel == 1, "two more cold starts cost money"
    assert warm.shares[0].parallel == 3
    assert warm.seconds < cold.seconds / 3


def test_likely_losses_and_failures_turn_the_choice() -> None:
    often = changed(POD, loss_per_hour=12.0)
    assert who(plan(60, (POD, SERVERLESS), "economy", False)) == {"runpod-pod": 60}
    assert who(plan(60, (often, SERVERLESS), "economy", False)) == {"runpod-serverless": 60}
    failing = changed(SERVERLESS, fail=0.8)
    assert who(plan(15, (POD, failing), "economy", False)) == {"runpod-pod": 15}


def test_two_losses_make_it_wary() -> None:
    uneasy = changed(POD, loss_per_hour=4.0)
    rest = changed(SERVERLESS, rate=SERVERLESS.rate * 0.9)
    counts = range(20, 120)
    before = sum("runpod-pod" in who(plan(n, (uneasy, rest), "economy", False, losses=1)) for n in counts)
    after = sum("runpod-pod" in who(plan(n, (uneasy, rest), "economy", False, losses=2)) for n in counts)
    assert after < before


def test_classic_rule() -> None:
    offers = (POD, SERVERLESS, PUBLIC, GEMINI)

    def classic(n: int, urgent: bool = False, losses: int = 0, there: tuple[Offer, ...] = offers) -> str:
        found = plan(n, there, "economy", urgent, policy="classic", threshold=20, losses=losses)
        assert len(found.shares) == 1 and found.shares[0].count == n
        return found.shares[0].provider

    assert classic(20) == "runpod-serverless"
    assert classic(21) == "runpod-pod"
    assert classic(21, urgent=True) == "runpod-serverless"
    assert classic(21, losses=1) == "runpod-serverless"
    assert classic(21, there=(SERVERLESS, PUBLIC)) == "runpod-serverless"
    assert classic(5, there=(changed(POD, running=1, start_seconds=0.0), SERVERLESS)) == "runpod-pod"
    assert classic(5, there=(POD, PUBLIC, GEMINI)) == "runpod-public"
    assert classic(5, there=(POD, GEMINI, LOCAL)) == "comfy"
    assert classic(5, there=(POD,)) == "runpod-pod"


def test_busy_pictures_hold_up_further_ones() -> None:
    idle = best_estimate(4, (LOCAL,), 1.0, {})
    busy = best_estimate(4, (LOCAL,), 1.0, {"comfy": 1})
    assert busy.seconds == pytest.approx(idle.seconds + LOCAL.seconds / 2)
    assert busy.cost == idle.cost


def test_slots_fill_what_is_free() -> None:
    found = plan(30, (PUBLIC,), "balanced", False)
    assert slots(found, {}, 30) == {"runpod-public": 8}
    assert slots(found, {"runpod-public": 6}, 24) == {"runpod-public": 2}
    assert slots(found, {"runpod-public": 8}, 22) == {}
    assert slots(found, {}, 3) == {"runpod-public": 3}


def test_slots_of_a_plan_made_while_all_work() -> None:
    """One of three workers has just become free: it gets the next picture, whatever the others do."""
    warm = changed(SERVERLESS, running=3)
    found = best_estimate(2, (warm,), 5.0, {"runpod-serverless": 2})
    assert slots(found, {"runpod-serverless": 2}, 2) == {"runpod-serverless": 1}


def test_slots_leave_a_booting_pods_share_alone() -> None:
    found = plan(300, (POD, SERVERLESS), "balanced", False)
    more = slots(found, {}, 300)
    assert more["runpod-serverless"] == 3 and more["runpod-pod"] == 1
    share = who(found)["runpod-serverless"]
    assert slots(found, {"runpod-serverless": 0}, 300 - share + 1).get("runpod-serverless", 0) <= 3


@given(
    st.integers(1, 1000),
    st.sets(st.sampled_from(ALL), min_size=1),
    st.sampled_from(MODES),
    st.booleans(),
    st.floats(0.0, 3.0),
)
def test_every_picture_has_somebody_and_ranges_hold_the_mean(
    count: int, offers: set[Offer], mode: Mode, urgent: bool, losses: float
) -> None:
    there = [changed(o, loss_per_hour=losses) if o is POD else o for o in ALL if o in offers]
    found = plan(count, there, mode, urgent)
    assert sum(share.count for share in found.shares) == count
    assert len({share.provider for share in found.shares}) == len(found.shares)
    assert 0 <= found.cost_low <= found.cost <= found.cost_high
    assert 0.0 <= found.seconds_low <= found.seconds <= found.seconds_high
    for share in found.shares:
        offer = next(o for o in there if o.provider == share.provider)
        assert 1 <= share.parallel <= min(offer.parallel, share.count)


@given(st.integers(1, 400))
def test_more_value_of_waiting_is_never_slower_nor_cheaper(count: int) -> None:
    plans = [
        best_estimate(count, (POD, SERVERLESS, PUBLIC, LOCAL), v, {}) for v in (0.0, 0.5, 1.0, 5.0, 20.0)
    ]
    for slow, fast in pairwise(plans):
        assert fast.seconds <= slow.seconds + 1e-6
        assert fast.cost >= slow.cost - 1


def test_a_decision_is_quick() -> None:
    """Far below 5 ms; the least of several, for the machine does other things as well."""
    best = 9.9
    for _ in range(5):
        start = time.perf_counter()
        plan(1000, [changed(o, loss_per_hour=0.5) if o is POD else o for o in ALL], "balanced", False)
        best = min(best, time.perf_counter() - start)
    assert best < 0.02
