"""What it costs, in money and time, that a rented machine may vanish at any moment.

A machine lost with rate λ keeps what it has made and loses the picture in hand. Then either it is booted
again or the rest is made elsewhere; both have a closed form, and the better one is what a sensible program
would do. With boot b, again-boot a, pictures of t seconds and m of them:

again: one picture takes (1/λ + R)(e^{λt} − 1) expected seconds, with R = (e^{λa} − 1)/λ for a boot that may
be lost itself, and the first boot (e^{λb} − 1)/λ (work with restart after failure).
elsewhere: the machine lives (1 − e^{−λ(b+mt)})/λ expected seconds and makes Σ_{j≤m} e^{−λ(b+jt)} pictures;
the rest costs what the best plan without machine says, taken as fixed + per picture.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.planner.lanes import HOUR, Source, Way

GUESSED_BOOT = 240.0
"""Seconds, where an offer does not say how long a boot from nothing takes."""

SELDOM = 0.001
"""Losses an hour; what happens less often is taken for never."""


class Rest(NamedTuple):
    """The best plan without machine, as a straight line: fixed and for each picture."""

    cost: float
    cost_each: float
    seconds: float
    seconds_each: float


class Extra(NamedTuple):
    """What losses add to cost and time on average, and how many there will be."""

    cost: float
    seconds: float
    losses: float


NOTHING = Extra(0.0, 0.0, 0.0)


def extra(way: Way, rest: Rest | None, value: float) -> Extra:
    """What losses add to a way; `value`: of a second of waiting. Machines in `way` are at most one."""
    for src, count, lanes in way.parts:
        if src.offer.billing == "machine" and src.offer.loss_per_hour >= SELDOM:
            others = any(other.offer.billing != "machine" for other, _, _ in way.parts)
            return _better(src, count, lanes, rest, value, others)
    return NOTHING


def _better(src: Source, count: int, lanes: int, rest: Rest | None, value: float, others: bool) -> Extra:
    again = _again(src, count, lanes)
    if rest is None:
        return again
    # Where others work beside the machine, they need no start of their own to take its rest.
    elsewhere = _elsewhere(src, count, lanes, rest._replace(cost=0.0, seconds=0.0) if others else rest)
    return min(again, elsewhere, key=lambda e: e.cost + value * e.seconds)


def _again(src: Source, count: int, lanes: int) -> Extra:
    offer = src.offer
    rate, boot = offer.loss_per_hour / HOUR, offer.start_seconds
    reboot = math.expm1(min(5.0, rate * restart(offer))) / rate
    picture = (1.0 / rate + reboot) * math.expm1(min(5.0, rate * src.seconds))
    booting = math.expm1(min(5.0, rate * boot)) / rate - boot
    working = (picture - src.seconds) * count / lanes
    lost = rate * (boot + src.seconds * count / lanes)
    return Extra(offer.rate * (booting * offer.start_billed + working), booting + working, lost)


def _elsewhere(src: Source, count: int, lanes: int, rest: Rest) -> Extra:
    offer = src.offer
    rate, boot = offer.loss_per_hour / HOUR, offer.start_seconds
    work = src.seconds * count / lanes
    survives = math.exp(-rate * (boot + work))
    kept = math.exp(-rate * src.seconds)
    made = (
        lanes * math.exp(-rate * boot) * kept * -math.expm1(-rate * work) / -math.expm1(-rate * src.seconds)
    )
    made = min(float(count), made)
    alive = (1.0 - survives) / rate
    booted = -math.expm1(-rate * boot) / rate
    saved = (boot - booted) * offer.start_billed + work - (alive - booted)
    tail = 0.0 if offer.running else offer.idle_seconds
    cost = -offer.rate * (saved + tail * (1.0 - survives))
    cost += (1.0 - survives) * rest.cost + (count - made) * rest.cost_each
    seconds = alive - boot - work + (1.0 - survives) * rest.seconds + (count - made) * rest.seconds_each
    return Extra(cost, max(0.0, seconds), 1.0 - survives)


def restart(offer: Offer) -> float:
    """How long a boot from nothing takes, in seconds."""
    if offer.restart_seconds > 0.0:
        return offer.restart_seconds
    return max(GUESSED_BOOT, offer.start_seconds) if offer.running else offer.start_seconds
