"""The ledger against RunPod's bill for serverless endpoints of ours."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import UTC, datetime

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


async def reconciled(
    rest: RunPodRest, store: Store, clock: Clock, endpoints: Collection[str], since: float
) -> tuple[Charge, ...]:
    """Book the difference between RunPod's bill and the ledger as corrections, and return them.

    Whole hours from `since` (seconds since 1970 UTC) until the last one that is settled. Only for endpoints
    that nobody else uses. Earlier corrections count as booked: a second call changes nothing. Work that
    straddles the first hour's edge is charged there and billed here or the other way round, so `since` should
    reach back well before the work in question. Raises ProviderFailure when the bill cannot be read.
    """
    start = since // HOUR * HOUR
    end = (clock.now() - SETTLED_AFTER) // HOUR * HOUR
    if not endpoints or end <= start:
        return ()
    records = await rest.billing("serverless", start=_iso(start), end=_iso(end), bucket="hour")
    billed = _billed(records, endpoints, start, end)
    if not billed:
        return ()  # nothing is told yet: no reason to take back what was worked out
    booked = _booked(store, start, end)
    found = [
        Charge(
            id=ChargeId(uuid.uuid4().hex),
            at=end - 1.0,
            kind="correction",
            provider=ID,
            amount=amount - booked.get(endpoint, 0),
            machine=endpoint,
            note="difference to RunPod's bill",
        )
        for endpoint, amount in sorted(billed.items())
        if abs(amount - booked.get(endpoint, 0)) >= LEAST
    ]
    if found:
        store.charge(found)
    return tuple(found)


def _billed(
    records: Collection[BillingRecord], endpoints: Collection[str], start: float, end: float
) -> dict[str, Money]:
    sums: dict[str, float] = {}
    for record in records:
        at = _moment(record.start_time)
        if record.serverless_id in endpoints and at is not None and start <= at < end:
            sums[record.serverless_id] = sums.get(record.serverless_id, 0.0) + record.total_amount
    return {endpoint: dollars(amount) for endpoint, amount in sums.items()}


def _booked(store: Store, start: float, end: float) -> dict[str, Money]:
    sums: dict[str, Money] = {}
    for charge in store.charges(since=start, until=end):
        if charge.provider != ID:
            continue
        endpoint = charge.machine
        if not endpoint and charge.job is not None and (job := store.job(charge.job)) is not None:
            endpoint = job.remote.partition("/")[0]
        sums[endpoint] = sums.get(endpoint, 0) + charge.amount
    return sums


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _moment(text: str) -> float | None:
    try:
        stamp = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).timestamp()
