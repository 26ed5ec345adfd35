"""What to do after a failure: pure decisions. Whether to try again, elsewhere, or to ask the person."""

from __future__ import annotations

import random
from typing import Literal, NamedTuple, TypeAlias

from kitsumy_desktop.generation.failures import FailureKind, ProviderFailure

ATTEMPTS = 3
"""Of a job with one provider."""
LANE_FAILURES = 3
"""In a row, and the provider is put aside."""
FIRST_PAUSE = 2.0
LONGEST_PAUSE = 60.0
"""Seconds, between attempts."""
ASIDE_FIRST = 15.0
ASIDE_LONGEST = 300.0
"""Seconds, before a provider that was put aside is looked at again."""

Action: TypeAlias = Literal["again", "elsewhere", "fail"]

BROKEN: frozenset[FailureKind] = frozenset(("key", "scope", "balance", "setup"))
"""Nothing will be made by this provider before the person does something."""
CLOGGED: frozenset[FailureKind] = frozenset(("network", "rate", "capacity"))
"""Other jobs would meet with the same: the provider is put aside at once."""
THIS_JOB: frozenset[FailureKind] = frozenset(("refused", "model"))
"""The provider will not make this picture, however often it is asked."""
FINAL: frozenset[FailureKind] = frozenset(("input", "expired", "cap"))
"""Nobody is asked again without the person: our own mistake, or it would cost once more."""
UNTOUCHED: frozenset[FailureKind] = frozenset(("network",))
"""The request never got there: no attempt is used up."""


class Verdict(NamedTuple):
    """`delay`: seconds before the same provider is asked for this job again; `aside`: it is put aside for so
    long, None: it is not; `broken`: until the person does something; `counts`: an attempt was used up."""

    action: Action
    delay: float = 0.0
    aside: float | None = None
    broken: bool = False
    counts: bool = True


def pause(tries: int, rng: random.Random, retry_after: float | None = None) -> float:
    """Seconds before try number `tries` + 1: doubling from 2 to 60, ± a quarter; at least `retry_after`."""
    grown = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(tries - 1, 10))
    return max(grown * rng.uniform(0.75, 1.25), retry_after or 0.0)


def aside_for(times: int, rng: random.Random, retry_after: float | None = None) -> float:
    """Seconds a provider is left alone the `times`-th time in a row; at least `retry_after`."""
    grown = min(ASIDE_LONGEST, ASIDE_FIRST * 2.0 ** min(times, 10))
    return max(grown * rng.uniform(0.75, 1.25), retry_after or 0.0)


def verdict(failure: ProviderFailure, tries: int, in_a_row: int, times: int, rng: random.Random) -> Verdict:
    """What follows from a failure of which it is sure that no picture comes of it.

    `tries`: attempts of this job with this provider, this one included; `in_a_row`: failures of the provider
    in a row, this one included; `times`: how often in a row it was put aside.
    """
    kind = failure.kind
    if kind in FINAL:
        return Verdict("fail")
    if kind in THIS_JOB:
        return Verdict("elsewhere")
    if kind in BROKEN:
        return Verdict("elsewhere", aside=aside_for(times, rng), broken=True)
    delay = pause(tries, rng, failure.retry_after)
    clogged = kind in CLOGGED or (in_a_row >= LANE_FAILURES and kind != "gone")
    aside = aside_for(times, rng, failure.retry_after) if clogged else None
    counts = kind not in UNTOUCHED
    if counts and tries >= ATTEMPTS:
        return Verdict("elsewhere", aside=aside)
    return Verdict("again", delay, aside, counts=counts)
