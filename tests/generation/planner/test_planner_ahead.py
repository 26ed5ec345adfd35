"""Jobs that may be sent ahead of those being made."""

from __future__ import annotations

from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.order import Estimate, Share
from kitsumy_desktop.generation.planner.plan import plan, slots


def estimate(ahead: int) -> Estimate:
    share = Share("runpod-serverless", 10, parallel=2, ahead=ahead)
    return Estimate((share,), 0, 0, 0, 1.0, 1.0, 1.0)


def test_slots_are_lanes_and_those_that_may_wait() -> None:
    assert slots(estimate(0), {}, 10) == {"runpod-serverless": 2}
    assert slots(estimate(2), {}, 10) == {"runpod-serverless": 4}
    assert slots(estimate(2), {"runpod-serverless": 3}, 10) == {"runpod-serverless": 1}
    assert slots(estimate(2), {}, 1) == {"runpod-serverless": 1}


def test_a_plan_carries_what_the_offer_allows() -> None:
    prefs = GenerationPreferences()
    offer = Offer("runpod-serverless", "workers", rate=300.0, seconds=2.0, parallel=3, ahead=3, running=3)
    made = plan(5, [offer], "balanced", False, policy=prefs.policy, threshold=prefs.classic_threshold)
    assert made is not None
    assert [s.ahead for s in made.shares] == [3]
