"""Ways to run a batch in the simulation: fixed rules to be measured against, and the planner itself."""

from __future__ import annotations

from collections.abc import Callable

from kitsumy_desktop.comic.records.job import ProviderId
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.order import Estimate
from kitsumy_desktop.generation.planner.plan import best_estimate, slots, wary
from tests.support.planner_sim import Policy, View, Wish

Factory = Callable[[tuple[Offer, ...]], Policy]
"""A policy for one run with these offers; it may remember what it did."""
MOST_BOOTS = 4
CLASSIC_THRESHOLD = 20


def of_billing(offers: tuple[Offer, ...], *billing: str) -> Offer:
    """The first offer that is billed so."""
    return next(o for o in offers if o.billing in billing)


def room(view: View, provider: ProviderId, most: int) -> dict[ProviderId, int]:
    """As many more jobs as make `most` at once."""
    return {provider: max(0, min(most - view.busy[provider], view.left))}


def elsewhere(lanes: int) -> Factory:
    """All on serverless (or a public endpoint), so many at once."""

    def make(offers: tuple[Offer, ...]) -> Policy:
        other = of_billing(offers, "workers", "picture")
        return lambda view: Wish(room(view, other.provider, min(lanes, other.parallel)), False)

    return make


def pod_always(offers: tuple[Offer, ...]) -> Policy:
    """All on a pod, booted again after every loss."""
    pod = of_billing(offers, "machine")
    return lambda view: Wish(room(view, pod.provider, pod.parallel), view.left > 0)


def classic(offers: tuple[Offer, ...]) -> Policy:
    """More than 20 pictures: a pod, and waiting; fewer, none free, or lost: the rest on serverless."""
    pod, other = of_billing(offers, "machine"), of_billing(offers, "workers", "picture")
    state = {"pod": None}

    def policy(view: View) -> Wish:
        if state["pod"] is None:
            state["pod"] = view.left > CLASSIC_THRESHOLD  # type: ignore[assignment]
        there = any(o.provider == pod.provider for o in view.offers)
        if not there or view.lost:
            state["pod"] = False  # type: ignore[assignment]
        if state["pod"]:
            return Wish(room(view, pod.provider, pod.parallel), True)
        return Wish(room(view, other.provider, other.parallel), False)

    return policy


def crossing(pod: Offer, other: Offer) -> float:
    """Break-even as craft books have it: boot and tail over what a picture saves, grown by the losses."""
    boot = pod.rate * (pod.start_seconds * pod.start_billed + pod.idle_seconds)
    dear = float(other.price) if other.billing == "picture" else other.rate * other.seconds
    start = other.rate * (other.start_seconds + other.idle_seconds) if other.billing == "workers" else 0.0
    saved = dear - pod.rate * pod.seconds
    if saved <= 0:
        return float("inf")
    least = max(0.0, (boot - start) / saved)
    return least * (1 + pod.loss_per_hour * (pod.start_seconds + least * pod.seconds) / 3600)


def break_even(offers: tuple[Offer, ...]) -> Policy:
    """A pod while more is left than pays for one, decided again after every loss; else serverless."""
    pod, other = of_billing(offers, "machine"), of_billing(offers, "workers", "picture")
    least = crossing(pod, other)
    state = {"on": False, "boots": 0, "lost": -1}

    def policy(view: View) -> Wish:
        there = any(o.provider == pod.provider for o in view.offers)
        if state["lost"] != view.lost and there:
            state["lost"] = view.lost
            state["on"] = view.left > least and state["boots"] < MOST_BOOTS
            state["boots"] += state["on"]
        if state["on"] and there:
            return Wish(room(view, pod.provider, pod.parallel), True)
        return Wish(room(view, other.provider, other.parallel), False)

    return policy


def hybrid(lanes: int) -> Factory:
    """Serverless at once, a pod beside it if enough is left when it is up; then the pod alone."""

    def make(offers: tuple[Offer, ...]) -> Policy:
        pod, other = of_billing(offers, "machine"), of_billing(offers, "workers", "picture")
        least, used = crossing(pod, other), min(lanes, other.parallel)

        def policy(view: View) -> Wish:
            now = next((o for o in view.offers if o.provider == pod.provider), None)
            up = now is not None and now.running > 0 and now.start_seconds == 0.0
            if up:
                return Wish(room(view, pod.provider, pod.parallel), True)
            boot = pod.start_seconds if now is None else now.start_seconds
            meanwhile = used * boot / other.seconds
            rented = now is not None and now.running > 0
            wanted = rented or (now is not None and view.left - meanwhile > least)
            return Wish(room(view, other.provider, used), wanted)

        return policy

    return make


FIXED: dict[str, Factory] = {
    "serverless 1": elsewhere(1),
    "serverless 2": elsewhere(2),
    "serverless all": elsewhere(99),
    "pod": pod_always,
    "classic": classic,
    "break-even": break_even,
    "hybrid 1": hybrid(1),
    "hybrid all": hybrid(99),
}


class Planned:
    """The planner with a value of waiting in dollars an hour; answers are remembered across runs."""

    def __init__(self, value: float) -> None:
        self.value = value
        self._known: dict[object, Estimate] = {}

    def __call__(self, offers: tuple[Offer, ...]) -> Policy:
        """A policy for one run."""
        return self._policy

    def _policy(self, view: View) -> Wish:
        if view.left == 0:
            return Wish({}, False)
        offers = wary(view.offers, view.losses)
        key = (view.left, tuple(view.busy.items()), tuple(offers))
        estimate = self._known.get(key)
        if estimate is None:
            estimate = self._known[key] = best_estimate(view.left, offers, self.value, view.busy)
        more = slots(estimate, view.busy, view.left)
        pods = {o.provider for o in offers if o.billing == "machine"}
        return Wish(more, any(s.provider in pods for s in estimate.shares))
