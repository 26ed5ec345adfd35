"""What a pod costs, so that the ledger's lines of it add up to its lifetime times its price."""

from __future__ import annotations

import math
from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.comic.records.job import BatchId, ProviderId
from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.generation.store import Store

POD: ProviderId = "runpod-pod"


def lifetime_cost(pod: RentedPod, until: float) -> Money:
    """From the request to `until` (seconds since 1970 UTC), whole seconds begun."""
    if not pod.created:
        return 0
    seconds = math.ceil(max(0.0, until - pod.created) - 1e-6)
    return round(pod.per_hour * seconds / 3600)


def machine_name(remote: str) -> str:
    """The pod in a job's remote name "pod/prompt"."""
    return remote.partition("/")[0] if "/" in remote else ""


def written(store: Store, pod: RentedPod) -> Money:
    """What the ledger holds for a pod. Lines that name no machine count by their job, or by their time."""
    return sum(c.amount for c in lines_of(store, pod))


def lines_of(store: Store, pod: RentedPod) -> Iterable[Charge]:
    """The ledger's lines for a pod."""
    for charge in store.charges(since=pod.intended):
        if charge.provider != POD:
            continue
        if charge.machine:
            if charge.machine in (pod.name, pod.remote):
                yield charge
            continue
        job = store.job(charge.job) if charge.job else None
        where = machine_name(job.remote) if job else ""
        if where == pod.name or (not where and pod.ready and charge.at <= (pod.gone or math.inf)):
            yield charge


class PodBill:
    """A pod's lines as they are written. `given`: in the ledger, or handed to the engine on its way there."""

    def __init__(self, store: Store, pod: RentedPod) -> None:
        self.given = written(store, pod) if pod.created else 0
        self.batch: BatchId | None = pod.batch
        self.comic: ComicId | None = None
        self.closed = False
        """The pod is gone and all its time is charged: what comes later costs nothing more."""
        self._handed: dict[str, Money] = {}
        self._lines = 0

    def hand(self, tag: str, pod: RentedPod, seconds: float) -> Money:
        """A picture's share of the machine's time; the same again when asked again."""
        if tag not in self._handed and seconds > 0.0 and not self.closed:
            self._handed[tag] = round(pod.per_hour * seconds / 3600)
            self.given += self._handed[tag]
        return self._handed.get(tag, 0)

    def rest(self, pod: RentedPod, now: float, note: str) -> tuple[RentedPod, tuple[Charge, ...]]:
        """What belongs to no picture so far: boot, waiting, moving files. Corrects what was too much."""
        owed = lifetime_cost(pod, now) - self.given
        if owed == 0:
            return msgspec.structs.replace(pod, charged=self.given), ()
        self._lines += 1
        charge = Charge(
            id=ChargeId(f"{pod.name}-{round(now * 1000)}-{self._lines}"),
            at=now,
            kind="machine" if owed > 0 else "correction",
            provider=POD,
            amount=owed,
            estimated=True,
            batch=self.batch,
            comic=self.comic,
            machine=pod.name,
            note=note,
        )
        self.given += owed
        return msgspec.structs.replace(pod, charged=self.given, batch=self.batch), (charge,)


BILL_SHARE = 0.9
"""A bill below this share of our reckoning may not be whole yet."""


def agreed(store: Store, pod: RentedPod) -> bool:
    """Whether the ledger was brought to RunPod's bill already."""
    return any(c.kind == "correction" and not c.estimated for c in lines_of(store, pod))


def correction(store: Store, pod: RentedPod, billed: Money, now: float, *, settled: bool) -> Charge | None:
    """The line that brings the ledger to RunPod's bill, 0 where they agree; None: the bill is not whole yet.

    `settled`: it said the same some time before.
    """
    total = written(store, pod)
    if billed <= 0 or (billed < BILL_SHARE * total and not settled):
        return None
    return Charge(
        id=ChargeId(f"{pod.name}-bill"),
        at=now,
        kind="correction",
        provider=POD,
        amount=billed - total,
        batch=pod.batch,
        machine=pod.name,
        note="RunPod's bill",
    )
