"""The classic rule: many pictures on a pod; few, offline, after a loss or urgent on serverless.

What is free comes first, as with the planner, and public endpoints stand in for serverless, Gemini for both.
"""

from __future__ import annotations

from collections.abc import Sequence

from kitsumy_desktop.generation.offer import Offer


def classic_offers(
    count: int, offers: Sequence[Offer], urgent: bool, threshold: int, losses: int
) -> list[Offer]:
    """The one offer the rule takes. `count`: pictures still to be made; `losses` of this batch's pods.

    A pod that runs already goes on with what is left of its batch.
    """
    free = [o for o in offers if o.billing == "free"]
    if free and not urgent:
        return free
    pods = [o for o in offers if o.billing == "machine"]
    others = (
        [o for o in offers if o.billing == "workers"]
        or sorted((o for o in offers if o.billing == "picture"), key=lambda o: o.price)[:1]
        or free
    )
    wanted = bool(pods) and not urgent and losses == 0
    if wanted and (count > threshold or pods[0].running > 0 or not others):
        return pods[:1]
    return others or pods[:1]
