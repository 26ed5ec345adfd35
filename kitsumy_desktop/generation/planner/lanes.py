"""What a way to divide pictures among providers costs and how long it takes: expected values.

A provider has lanes: places where one picture after the other is made. A lane is free from some moment on (at
once, when a worker has started, when what it makes now is done); opening it may cost something (a cold start
and the idle time after the last picture, a pod's boot and tail), and each picture takes a while and has a
price. `schedule` gives every lane as many pictures as let all end together, which is the fastest for given
lanes; which lanes are worth opening is for the caller to try.

Losses are reckoned afterwards, see `losses`. Money in millionths of a dollar, time in seconds, throughout
as floats.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple, TypeAlias

from kitsumy_desktop.comic.records.job import ProviderId
from kitsumy_desktop.generation.offer import Offer

JITTER = 0.2
"""Assumed standard deviation of a picture's time, as a share of its mean."""
START_JITTER = 0.3
"""… of a cold start's or boot's time."""
HOUR = 3600.0
MOST_FAILING = 0.9
"""A provider that fails always is reckoned as one that fails nine times in ten."""
EXPECTED_MAX = (0.0, 0.0, 0.56, 0.85, 1.03, 1.16, 1.27, 1.35, 1.42, 1.49, 1.54)
"""Mean of the largest of k standard normals."""


class Lane(NamedTuple):
    """A place for pictures: free `at` seconds from now, `opening` is paid when it is used at all.

    `busy`: a picture is being made there now.
    """

    at: float
    opening: float
    busy: bool = False


class Source(NamedTuple):
    """An offer as the planner reckons with it."""

    offer: Offer
    seconds: float
    """A picture takes, attempts that fail and losses included."""
    cost: float
    """A picture costs, likewise."""
    lanes: tuple[Lane, ...]
    """The best first."""
    standing: float
    """Paid whatever is decided: the tail of what is rented already."""
    busy: int
    """Pictures being made there now."""
    runs: tuple[tuple[int, Lane], ...]
    """The lanes again, like ones together: (how many, one of them)."""


class Way(NamedTuple):
    """A division of pictures: how many by which source, on how many lanes."""

    parts: tuple[tuple[Source, int, int], ...]
    """(source, pictures, how many at once, those being made now included); no source without pictures."""
    cost: float
    seconds: float


def source(offer: Offer, busy: int = 0) -> Source:
    """An offer with `busy` pictures being made there now."""
    seconds = offer.seconds / (1.0 - min(MOST_FAILING, max(0.0, offer.fail)))
    if offer.billing == "machine":
        return _machine(offer, seconds, busy)
    if offer.billing == "workers":
        return _workers(offer, seconds, busy)
    count = max(1, offer.parallel)
    taken = min(busy, count)
    lanes = [Lane(offer.start_seconds, 0.0)] * (count - taken) + [Lane(seconds / 2, 0.0, True)] * taken
    price = float(offer.price) if offer.billing == "picture" else 0.0
    return _source(offer, seconds, price, lanes, 0.0, taken)


def sources(offers: Sequence[Offer], busy: Mapping[ProviderId, int]) -> list[Source]:
    """The offers as sources."""
    return [source(offer, busy.get(offer.provider, 0)) for offer in offers]


def _workers(offer: Offer, seconds: float, busy: int) -> Source:
    """Warm workers wait for work; those that work are half done on average; further ones must start."""
    count = max(1, offer.parallel)
    taken = min(busy, count)
    warm = min(max(0, offer.running - taken), count - taken)
    starting = max(0, taken - offer.running)
    cold = offer.rate * (offer.start_seconds * offer.start_billed + offer.idle_seconds)
    lanes = (
        [Lane(0.0, 0.0)] * warm
        + [Lane(seconds / 2, 0.0, True)] * (taken - starting)
        + [Lane((offer.start_seconds + seconds) / 2, 0.0, True)] * starting
        + [Lane(offer.start_seconds, cold)] * (count - taken - warm)
    )
    standing = offer.rate * offer.idle_seconds * (warm + taken)
    return _source(offer, seconds, offer.rate * seconds, lanes, standing, taken)


def _machine(offer: Offer, seconds: float, busy: int) -> Source:
    """One machine. A machine that runs already, or boots, has its tail paid in any case."""
    count = max(1, offer.parallel)
    rented = offer.running > 0
    tail = offer.rate * offer.idle_seconds
    opening = offer.rate * offer.start_seconds * offer.start_billed + (0.0 if rented else tail)
    taken = min(busy, count)
    # A machine that works has paid for its boot; one that boots has not, and may still be sent away.
    lanes = [Lane(offer.start_seconds, opening)] + [Lane(offer.start_seconds, 0.0)] * (count - 1)
    if taken:
        lanes = [Lane(0.0, 0.0)] * (count - taken) + [Lane(seconds / 2, 0.0, True)] * taken
    tails = tail if rented else 0.0
    return _source(offer, seconds, offer.rate * seconds / count, lanes, tails, taken)


def _source(
    offer: Offer, seconds: float, cost: float, lanes: list[Lane], standing: float, busy: int
) -> Source:
    runs = tuple((len(list(same)), lane) for lane, same in groupby(lanes))
    return Source(offer, seconds, cost, tuple(lanes), standing, busy, runs)


def schedule(count: int, chosen: Sequence[tuple[Source, int]]) -> Way | None:
    """`count` pictures on the first so many lanes of each source, all ending together as nearly as can be.

    None when a source, or a lane that is paid for, would stay without a picture: less does the same then.
    """
    groups = _groups(chosen)
    shares = _divided(count, groups)
    made = [0] * len(chosen)
    used = [src.busy for src, _ in chosen]
    cost = end = 0.0
    for (at, _, size, number, lane), got in zip(groups, shares, strict=True):
        if lane.opening > 0.0 and got < size:
            return None
        if got == 0:
            continue
        src = chosen[number][0]
        made[number] += got
        used[number] += 0 if lane.busy else min(size, got)
        cost += got * src.cost + size * lane.opening
        end = max(end, _end(src, at, got, min(size, got)))
    if 0 in made:
        return None
    parts = tuple((src, n, lanes) for (src, _), n, lanes in zip(chosen, made, used, strict=True))
    return Way(parts, cost, end)


Group: TypeAlias = tuple[float, float, int, int, Lane]
"""(free at, seconds a picture, how many lanes, number of the source, one of them)."""


def _groups(chosen: Sequence[tuple[Source, int]]) -> list[Group]:
    """Lanes that are alike, together; the first free one first."""
    groups: list[Group] = []
    for number, (src, lanes) in enumerate(chosen):
        left = lanes
        for size, lane in src.runs:
            if left <= 0:
                break
            groups.append((lane.at, src.seconds, min(size, left), number, lane))
            left -= size
    return sorted(groups)


def _divided(count: int, groups: Sequence[Group]) -> list[int]:
    """How many pictures each group makes when all end together.

    The common end T of lanes i free at a_i: Σ (T − a_i)/t_i = count over the lanes with a_i < T. Whole
    pictures first; what is left goes one by one to whoever ends first with it.
    """
    speed = work = 0.0
    end = math.inf
    for at, seconds, size, _, _ in groups:
        if at >= end:
            break
        speed += size / seconds
        work += size * at / seconds
        end = (count + work) / speed
    got = [max(0, int((end - at) / seconds + 1e-9)) * size for at, seconds, size, _, _ in groups]
    left = count - sum(got)
    while left > 0:
        best = min(
            range(len(groups)), key=lambda g: groups[g][0] + (got[g] // groups[g][2] + 1) * groups[g][1]
        )
        got[best] += 1
        left -= 1
    return got


def _end(src: Source, at: float, got: int, lanes: int) -> float:
    """When the last of `got` pictures on like lanes is made, on average.

    Lanes drift apart by chance, at most by about half a picture, for pictures go to whoever is free. When the
    last round is a full one its slowest lane counts; of a last round of r pictures the r-th fastest lane,
    its mean taken linear between the smallest and the largest of k normals.
    """
    rounds = -(-got // lanes)
    if lanes < 2:
        return at + rounds * src.seconds
    spread = math.hypot(
        START_JITTER * at if src.offer.start_seconds else 0.0, JITTER * src.seconds * math.sqrt(rounds)
    )
    if rounds > 1:
        spread = min(spread, src.seconds / 2)
    largest = EXPECTED_MAX[min(lanes, len(EXPECTED_MAX) - 1)] * spread
    last = got - (rounds - 1) * lanes
    lag = largest * (2 * (last - 1) / (lanes - 1) - 1)
    return at + max(rounds * src.seconds + lag, (rounds - 1) * src.seconds + largest)
