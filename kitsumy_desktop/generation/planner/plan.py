"""Whom to ask for which pictures: the cheapest sum of expected cost and value of the expected waiting.

J = E[cost] + v · E[time until the last picture]; v is what an hour of waiting is worth: Economy 0 $,
Balanced 1 $, Fast or urgent 20 $. All sensible combinations of providers and their numbers of parallel
pictures are tried, each with its best division (see `lanes`), so that "serverless while the pod boots" comes
out where it pays. The plan is made again at every event, with what is warm and busy then: `slots` says what
a plan means for the next moment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Literal

import msgspec

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.money import DOLLAR
from kitsumy_desktop.comic.records.job import Mode, ProviderId
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.order import Estimate
from kitsumy_desktop.generation.planner.classic import classic_offers
from kitsumy_desktop.generation.planner.lanes import HOUR, Source, Way, schedule, sources
from kitsumy_desktop.generation.planner.losses import NOTHING, Extra, Rest, extra
from kitsumy_desktop.generation.planner.spread import estimate

VALUES: dict[Mode, float] = {"economy": 0.0, "balanced": 1.0, "fast": 20.0}
"""Dollars that an hour of waiting is worth."""
TIE = 0.001
"""Dollars an hour in Economy: of two ways that cost the same the faster one."""
WARY_AFTER = 2
WARY_BY = 2.0
"""Losses an hour more to be expected after `WARY_AFTER` losses within half an hour."""
MOST_WAYS = 64
"""With more combinations than these the dearest providers are left out."""
LANE_STEPS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)


def plan(
    count: int,
    offers: Sequence[Offer],
    mode: Mode,
    urgent: bool,
    *,
    policy: Literal["planner", "classic"] = "planner",
    threshold: int = 20,
    busy: Mapping[ProviderId, int] | None = None,
    losses: int = 0,
) -> Estimate:
    """The best way to make `count` further pictures.

    `offers`: at most one of each provider. `busy`: pictures each provider is making now, which are not in
    `count`; they hold up further ones and their own cost is not in the estimate. `losses`: machines this
    batch lost lately (of the last 30 minutes; with the classic policy since it began). Raises InputError
    when there is no offer.
    """
    if count <= 0:
        return Estimate((), 0, 0, 0, 0.0, 0.0, 0.0)
    usable = own_first(best_tier(offers), mode, urgent)
    if not usable:
        raise InputError("Nobody can make these pictures.", "Set up a provider in the settings.")
    if policy == "classic":
        usable = classic_offers(count, usable, urgent, threshold, losses)
    value = VALUES["fast" if urgent else mode]
    return best_estimate(count, wary(usable, losses), value, busy or {})


def best_estimate(
    count: int, offers: Sequence[Offer], value: float, busy: Mapping[ProviderId, int]
) -> Estimate:
    """The best way when an hour of waiting is worth `value` dollars; all of `offers` may be used."""
    way, more = best_way(count, sources(offers, busy), value)
    return estimate(way, more, sum(src.standing for src, _, _ in way.parts))


def best_tier(offers: Sequence[Offer]) -> list[Offer]:
    """Offers of what was ordered; if there are none, of something similar; if there are none, drafts."""
    for tier in (
        [o for o in offers if not o.loose and o.provider != "draft"],
        [o for o in offers if o.provider != "draft"],
    ):
        if tier:
            return tier
    return list(offers)


def own_first(offers: Sequence[Offer], mode: Mode, urgent: bool) -> list[Offer]:
    """The person's own GPU alone, where there is one, unless they are in a hurry: it costs nothing, and that
    others would be faster stands among the quote's alternatives."""
    own = [o for o in offers if o.billing == "free"]
    return own if own and mode != "fast" and not urgent else list(offers)


def wary(offers: Sequence[Offer], losses: int) -> list[Offer]:
    """Expect more losses after some have happened."""
    if losses < WARY_AFTER:
        return list(offers)
    return [
        msgspec.structs.replace(o, loss_per_hour=o.loss_per_hour + WARY_BY) if o.billing == "machine" else o
        for o in offers
    ]


def best_way(count: int, there: Sequence[Source], value: float) -> tuple[Way, Extra]:
    """The way with the least J, and what losses add to it."""
    second = max(value, TIE) * DOLLAR / HOUR
    standing = [src for src in there if src.offer.billing != "machine"]
    machines = [src for src in there if src.offer.billing == "machine"]
    found: list[tuple[Way, Extra]] = [(way, NOTHING) for way in _ways(count, standing)]
    rest = None
    if any(m.offer.loss_per_hour > 0 for m in machines):
        rest = _rest(count, [way for way, _ in found], standing, second)
    for machine in machines:
        found += [(way, extra(way, rest, second)) for way in _ways(count, standing, machine)]
    return min(found, key=lambda f: f[0].cost + f[1].cost + second * (f[0].seconds + f[1].seconds))


def _ways(count: int, there: Sequence[Source], machine: Source | None = None) -> Iterable[Way]:
    """All ways worth trying; with `machine` those that use it."""
    used = _worth_trying(there)
    choices = [_lane_counts(src, count) for src in used]
    fixed = [] if machine is None else [(machine, min(count, len(machine.lanes)))]
    for lanes in product(*choices):
        chosen = [(src, n) for src, n in zip(used, lanes, strict=True) if n] + fixed
        if chosen and (way := schedule(count, chosen)) is not None:
            yield way


def _lane_counts(src: Source, count: int) -> tuple[int, ...]:
    """None, or as many as help; where each one costs something to open, the numbers in between."""
    most = min(count, len(src.lanes))
    if not any(lane.opening > 0.0 for lane in src.lanes[:most]):
        return (0, most)
    return (0, *(n for n in LANE_STEPS if n < most), most)


def _worth_trying(there: Sequence[Source]) -> list[Source]:
    """The sources, without the dearest where there would be too many combinations."""
    kept = sorted(there, key=lambda src: src.cost)
    size = 1
    for number, src in enumerate(kept):
        size *= 2 if src.offer.billing != "workers" else 2 + sum(n < len(src.lanes) for n in LANE_STEPS)
        if size > MOST_WAYS:
            return kept[: max(1, number)]
    return kept


def _rest(count: int, ways: Sequence[Way], there: Sequence[Source], second: float) -> Rest | None:
    """The best plan without machine as a straight line through `count`, made in `ways`, and half of it."""
    if not ways:
        return None
    far = min(ways, key=lambda w: w.cost + second * w.seconds)
    half = count // 2
    near = min(_ways(half, there), key=lambda w: w.cost + second * w.seconds) if half else None
    if near is None:
        return Rest(far.cost, 0.0, far.seconds, 0.0)
    cost, seconds = (far.cost - near.cost) / (count - half), (far.seconds - near.seconds) / (count - half)
    return Rest(max(0.0, far.cost - count * cost), cost, max(0.0, far.seconds - count * seconds), seconds)


def slots(estimate: Estimate, running: Mapping[ProviderId, int], left: int) -> dict[ProviderId, int]:
    """How many more jobs each provider of a plan may be given now.

    `running`: jobs each provider has at present; `left`: jobs not given out yet. The answer names every
    provider of the plan that may have at least one and sums to `left` at most. A machine's share counts
    although it may still boot: its jobs wait, the others do not take them.
    """
    more: dict[ProviderId, int] = {}
    for share in estimate.shares:
        room = min(share.parallel + share.ahead - running.get(share.provider, 0), share.count, left)
        if room > 0:
            more[share.provider] = room
            left -= room
    return more
