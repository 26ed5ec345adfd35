"""From a chosen way to the estimate that is shown: means, and ranges that hold in about nine of ten cases.

Three things are uncertain: the times themselves (measured ones by a tenth, those of the shipped table by a
quarter), chance from picture to picture and start to start, and losses of a machine. Their variances add;
the range is 1.645 standard deviations to either side. Losses only ever add, so the low end leaves them out.
Prices by the picture are certain.
"""

from __future__ import annotations

import math

from kitsumy_desktop.generation.order import Estimate, Share
from kitsumy_desktop.generation.planner.lanes import JITTER, START_JITTER, Source, Way
from kitsumy_desktop.generation.planner.losses import Extra, restart

NINE_TENTHS = 1.645
MEASURED_ERROR = 0.1
TABLE_ERROR = 0.25


def estimate(way: Way, extra: Extra, standing: float) -> Estimate:
    """A way as an estimate; `standing` is paid for what is rented already."""
    cost = way.cost + extra.cost + standing
    seconds = way.seconds + extra.seconds
    cost_var = sum(_cost_variance(src, count, lanes) for src, count, lanes in way.parts) + _shift(way)
    time_var = max(_time_variance(src, count, lanes) for src, count, lanes in way.parts)
    loss_cost, loss_time = _loss_variance(way, extra)
    cost_low = way.cost + standing - NINE_TENTHS * math.sqrt(cost_var) + min(0.0, extra.cost)
    time_low = way.seconds - NINE_TENTHS * math.sqrt(time_var)
    shares = tuple(
        Share(src.offer.provider, count, lanes, src.offer.model, src.offer.ahead)
        for src, count, lanes in sorted(way.parts, key=lambda part: part[0].cost)
    )
    return Estimate(
        shares=shares,
        cost=round(cost),
        cost_low=max(0, round(min(cost, cost_low))),
        cost_high=math.ceil(cost + NINE_TENTHS * math.sqrt(cost_var + loss_cost)),
        seconds=seconds,
        seconds_low=max(0.0, min(seconds, time_low)),
        seconds_high=seconds + NINE_TENTHS * math.sqrt(time_var + loss_time),
    )


def _error(src: Source) -> float:
    return MEASURED_ERROR if src.offer.measured else TABLE_ERROR


def _cost_variance(src: Source, count: int, lanes: int) -> float:
    if src.offer.billing not in ("workers", "machine"):
        return 0.0
    rate, error = src.offer.rate, _error(src)
    start = src.offer.start_seconds * src.offer.start_billed * rate
    starts = sum(lane.opening > 0.0 for lane in src.lanes[:lanes])
    return (
        (error * (src.cost * count + start * starts)) ** 2
        + count * (JITTER * src.cost) ** 2
        + starts * (START_JITTER * start) ** 2
    )


def _shift(way: Way) -> float:
    """Variance of the cost because a part of the pictures may be made by another part of the plan.

    A machine that is up earlier, or slower than thought, makes more or fewer; the others, which cost more or
    less a picture, make the rest.
    """
    dearest = max(src.cost for src, _, _ in way.parts)
    found = 0.0
    for src, count, lanes in way.parts if len(way.parts) > 1 else ():
        start = min(src.offer.start_seconds, way.seconds) / src.seconds * lanes
        pictures = math.hypot(START_JITTER * start, _error(src) * (count + start))
        found = max(found, (pictures * (dearest - src.cost)) ** 2)
    return found


def _time_variance(src: Source, count: int, lanes: int) -> float:
    error = _error(src)
    rounds = count / lanes
    last = max(lane.at for lane in src.lanes[:lanes])
    start = min(last, src.offer.start_seconds)
    # The last start hardly matters when many lanes share what is left.
    weight = 1.0 / math.sqrt(lanes) if rounds > 1.0 else 1.0
    return (
        (error * (rounds * src.seconds + start)) ** 2
        + math.ceil(rounds) / lanes * (JITTER * src.seconds) ** 2
        + (weight * START_JITTER * start) ** 2
    )


def _loss_variance(way: Way, extra: Extra) -> tuple[float, float]:
    """Each loss brings a boot and half a picture again, or as much elsewhere: as a Poisson sum."""
    for src, _, _ in way.parts:
        if src.offer.billing == "machine" and extra.losses > 0.0:
            seconds = max(restart(src.offer) + src.seconds / 2, abs(extra.seconds) / extra.losses)
            cost = max(src.offer.rate * seconds, abs(extra.cost) / extra.losses)
            return extra.losses * cost**2, extra.losses * seconds**2
    return 0.0, 0.0
