"""How long an endpoint's workers were paid for beyond the pictures themselves: starts, gaps, idle ends.

RunPod bills a worker by the second from its start to its stop and tells only how long each job ran. The rest
is worked out here from what was seen, and put right by the bill afterwards (reconcile.py).
"""

from __future__ import annotations

import math
from collections import defaultdict

import msgspec

from kitsumy_desktop.comic.records.job import BatchId

COLD_AFTER = 3.0
"""Seconds in the queue up to which a job is taken to have met a warm worker."""


class Ran(msgspec.Struct, frozen=True):
    """A job on a worker. Seconds since 1970 UTC; `waited`: in the queue before, in seconds."""

    worker: str
    batch: BatchId
    began: float
    ended: float
    waited: float
    paid: bool = True
    """Whether its time is booked already with the picture or as waste."""


class WorkTime:
    """The jobs of one endpoint since the last settlement."""

    def __init__(self) -> None:
        self._ran: list[Ran] = []

    def add(self, ran: Ran) -> None:
        """A job is over."""
        self._ran.append(ran)

    @property
    def last(self) -> Ran | None:
        """The latest job."""
        return self._ran[-1] if self._ran else None

    def knows(self, worker: str) -> bool:
        """Whether the worker has done anything yet."""
        return any(r.worker == worker for r in self._ran)

    def settle(self, idle: float, start: float) -> dict[BatchId, float]:
        """Seconds paid beyond what is booked, by batch, in proportion to the work done for it; begins anew.

        `idle`: how long a worker waits for more before it stops; `start`: the longest a start takes.
        Worker-wise: (start if it was cold) + work + gaps (a gap over `idle` is an idle end and a new start)
        + idle end, rounded up to whole seconds.
        """
        workers: dict[str, list[Ran]] = defaultdict(list)
        shares: dict[BatchId, float] = defaultdict(float)
        for ran in self._ran:
            workers[ran.worker].append(ran)
            shares[ran.batch] += max(0.001, ran.ended - ran.began)
        booked = sum(r.ended - r.began for r in self._ran if r.paid)
        extra = sum(math.ceil(_billed(jobs, idle, start)) for jobs in workers.values()) - booked
        whole = sum(shares.values())
        self._ran.clear()
        if not whole or extra <= 0.0:
            return {}
        return {batch: extra * share / whole for batch, share in shares.items()}


def _billed(jobs: list[Ran], idle: float, start: float) -> float:
    jobs = sorted(jobs, key=lambda r: r.began)
    first = jobs[0]
    total = min(first.waited, start) if first.waited > COLD_AFTER else 0.0
    until = first.began
    for job in jobs:
        gap = job.began - until
        if gap > idle:
            total += idle + min(job.waited, start)
        else:
            total += max(0.0, gap)
        total += max(0.0, job.ended - max(job.began, until))
        until = max(until, job.ended)
    return total + idle
