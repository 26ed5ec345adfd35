"""When a pod pays: break-even against another offer, and the ski-rental rule when nobody knows how many come.

Break-even: a pod costs its boot and its tail whatever it makes, B = rate · (boot + idle), and each picture
less than elsewhere; from n* pictures on it is the cheaper one, losses included (craft: n* grows with them).

Unknown number: renting a ski each day or buying it. Each picture made elsewhere costs s more than on a pod.
Waiting until those extras have reached B before renting is never dearer than twice the best in hindsight;
with a guess of what is still to come, trust it in part (learning-augmented, Purohit and others, 2018).
"""

from __future__ import annotations

import math

from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.planner.lanes import Source, schedule, source
from kitsumy_desktop.generation.planner.losses import extra

FARTHEST = 100_000
"""Pictures; a pod that does not pay for so many never pays."""
TRUST = 0.5
"""How early a guess that speaks for a pod lets us rent it: 0 at once, 1 like without a guess."""


def break_even(pod: Offer, other: Offer) -> int | None:
    """The least number of pictures for which the pod alone is cheaper than `other` alone, both as they are
    now; None: it never is. Waiting counts nothing."""
    machine, beside = source(pod), source(other)
    if not _cheaper(machine, beside, FARTHEST):
        return None
    low, high = 0, 1
    while not _cheaper(machine, beside, high):
        low, high = high, high * 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _cheaper(machine, beside, middle) else (middle, high)
    return high


def expected_cost(src: Source, count: int) -> float:
    """Millionths of a dollar for `count` pictures by one provider alone, in its cheapest way."""
    lanes = 1 if src.lanes[0].opening > 0.0 else len(src.lanes)
    way = schedule(count, [(src, lanes)])
    if way is None:
        return math.inf
    return way.cost + extra(way, None, 0.0).cost


def worth_renting(pod: Offer, other: Offer, made: int, coming: int | None = None) -> bool:
    """Whether to boot a pod for pictures that are asked for one by one.

    `made`: pictures made elsewhere in this sitting; `coming`: a guess of how many are still to come, such as
    the panels of the script without a picture; None: no idea.
    """
    if pod.running > 0:
        return True
    least = break_even(pod, other)
    if least is None:
        return False
    if coming is None:
        return made >= least
    return made + coming > least and made >= least * TRUST * (coming < least)


def _cheaper(machine: Source, beside: Source, count: int) -> bool:
    return expected_cost(machine, count) < expected_cost(beside, count)
