"""The quote: what an order would cost and how long it would take, before anything is paid. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import Choice, Mode, ProviderId
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.offer import Offer, Refusal
from kitsumy_desktop.generation.order import Estimate, Order, Quote
from kitsumy_desktop.generation.planner.caps import cap_exceeded
from kitsumy_desktop.generation.planner.plan import plan

LOCAL: frozenset[ProviderId] = frozenset(("draft", "comfy"))
"""Providers that send nothing beyond this computer and its network."""
MODES: tuple[Mode, ...] = ("economy", "balanced", "fast")
WORTH_SHOWING = 0.08
"""An alternative is cheaper, or faster, by this share at least."""


def quote(
    order: Order,
    free: int,
    offers: Sequence[Offer],
    refusals: Sequence[Refusal],
    preferences: GenerationPreferences,
    spent_day: Money,
    spent_month: Money,
    *,
    committed: Money = 0,
    losses: int = 0,
) -> Quote:
    """The best estimate in the order's mode, at most two alternatives, and the cap it could exceed.

    `free`: pictures of the order that exist already. `committed`: what running batches will still cost at
    most. `offers` of providers that order or preferences rule out are left aside.
    """
    count = len(order.wanted) - free
    usable = allowed(offers, order.choice, order.local_only or preferences.local_only, preferences.off)
    if count <= 0:
        return Quote(len(order.wanted), free, Estimate((), 0, 0, 0, 0.0, 0.0, 0.0), (), tuple(refusals))
    if not usable:
        return Quote(len(order.wanted), free, None, (), tuple(refusals))
    best = plan(
        count,
        usable,
        order.mode,
        order.urgent,
        policy=preferences.policy,
        threshold=preferences.classic_threshold,
        losses=losses,
    )
    exceeded = cap_exceeded(
        best.cost_high,
        preferences.caps,
        order_cap=order.cap,
        spent_day=spent_day,
        spent_month=spent_month,
        committed=committed,
    )
    return Quote(
        pictures=len(order.wanted),
        free=free,
        best=best,
        alternatives=alternatives(count, usable, best, losses),
        refusals=tuple(refusals),
        over_cap=exceeded.cap if exceeded else None,
        cap_left=exceeded.left if exceeded else None,
    )


def allowed(
    offers: Sequence[Offer], choice: Choice, local_only: bool, off: Sequence[ProviderId]
) -> list[Offer]:
    """Offers that may be used: the chosen provider's, if one was chosen, even if it is switched off."""
    return [
        o
        for o in offers
        if (choice in ("auto", o.provider))
        and not (local_only and o.provider not in LOCAL)
        and (choice == o.provider or o.provider not in off)
    ]


def alternatives(
    count: int, offers: Sequence[Offer], best: Estimate, losses: int = 0
) -> tuple[Estimate, ...]:
    """The cheapest way that is worth mentioning, and the fastest, in this order; each at most once."""
    others = [plan(count, offers, mode, False, losses=losses) for mode in MODES]
    cheaper = min(others, key=lambda e: (e.cost, e.seconds))
    faster = min(others, key=lambda e: (e.seconds, e.cost))
    found = []
    if cheaper.cost < best.cost * (1 - WORTH_SHOWING):
        found.append(cheaper)
    if faster.seconds < best.seconds * (1 - WORTH_SHOWING):
        found.append(faster)
    return tuple(found)
