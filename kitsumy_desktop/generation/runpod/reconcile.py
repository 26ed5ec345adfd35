"""The ledger against RunPod's bill for serverless endpoints of ours."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import UTC, datetime
from typing import TypeAlias

from kitsumy_desktop.comic.money import Money, dollars
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.comic.records.job import ProviderId
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.runpod.values import BillingRecord
from kitsumy_desktop.generation.store import Store

HOUR = 3600.0
SETTLED_AFTER = 900.0
"""Seconds after the end of an hour when its bill is taken to be complete; RunPod says nothing about it."""
LEAST: Money = 100
"""Smaller differences are rounding."""
ID: ProviderId = "runpod-serverless"
Place: TypeAlias = tuple[str, float]
"""An endpoint and the beginning of an hour."""


async def reconciled(
    rest: RunPodRest, store: Store, clock: Clock, endpoints: Collection[str], since: float
) -> tuple[Charge, ...]:
    """Book the difference between RunPod's bill and the ledger as corrections, and return them.

    Hour by hour from `since` (seconds since 1970 UTC) until the last one that is settled; a correction lies
    in the hour it is for, so that any later call, from whenever on, finds it and changes nothing. Only for
    endpoints that nobody else uses. Raises ProviderFailure when the bill cannot be read.
    """
    start = since // HOUR * HOUR
    end = (clock.now() - SETTLED_AFTER) // HOUR * HOUR
    if not endpoints or end <= start:
        return ()
    records = await rest.billing("serverless", start=_iso(start), end=_iso(end), bucket="hour")
    billed = _billed(records, endpoints, start, end)
    if not billed:
        return ()  # nothing is told yet: no reason to take back what was worked out
    booked = _booked(store, endpoints, start, end)
    found = tuple(
        _correction(place, billed.get(place, 0) - booked.get(place, 0))
        for place in sorted(set(billed) | set(booked))
        if abs(billed.get(place, 0) - booked.get(place, 0)) >= LEAST
    )
    if found:
        store.charge(found)
    return found


def _correction(place: Place, amount: Money) -> Charge:
    endpoint, hour = place
    return Charge(
        id=ChargeId(uuid.uuid4().hex),
        at=hour + HOUR - 1.0,
        kind="correction",
        provider=ID,
        amount=amount,
        machine=endpoint,
        note="difference to RunPod's bill",
    )


def _billed(
    records: Collection[BillingRecord], endpoints: Collection[str], start: float, end: float
) -> dict[Place, Money]:
    sums: dict[Place, float] = {}
    for record in records:
        at = _moment(record.start_time)
        if record.serverless_id in endpoints and at is not None and start <= at < end:
            place = (record.serverless_id, at // HOUR * HOUR)
            sums[place] = sums.get(place, 0.0) + record.total_amount
    return {place: dollars(amount) for place, amount in sums.items()}


def _booked(store: Store, endpoints: Collection[str], start: float, end: float) -> dict[Place, Money]:
    sums: dict[Place, Money] = {}
    for charge in store.charges(since=start, until=end):
        if charge.provider != ID:
            continue
        endpoint = charge.machine
        if not endpoint and charge.job is not None and (job := store.job(charge.job)) is not None:
            endpoint = job.remote.partition("/")[0]
        if endpoint in endpoints:
            place = (endpoint, charge.at // HOUR * HOUR)
            sums[place] = sums.get(place, 0) + charge.amount
    return sums


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _moment(text: str) -> float | None:
    try:
        stamp = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).timestamp()
