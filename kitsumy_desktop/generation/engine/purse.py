"""Money in the engine: what is spent and promised, what a limit still allows, the ledger's lines."""

from __future__ import annotations

import math
from datetime import UTC, datetime, tzinfo

from kitsumy_desktop.comic.money import Money, money_text
from kitsumy_desktop.comic.records.charge import Charge, ChargeId, ChargeKind
from kitsumy_desktop.comic.records.job import BatchId, Job
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.lane import Lane
from kitsumy_desktop.generation.engine.work import Work
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.planner.caps import CAP_WORDS, Exceeded, cap_exceeded
from kitsumy_desktop.generation.planner.spending import since_day, since_month
from kitsumy_desktop.generation.provider import Received

REMEMBERED_SECONDS = 1.0
MOST_SUMS = 50


class Purse:
    """Asks the ledger; counts what is promised to jobs under way as spent."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sums: dict[tuple[float, BatchId | None], tuple[int, float, Money]] = {}

    def spent(self, since: float, batch: BatchId | None = None) -> Money:
        """The ledger's sum. Asked for several times for every picture, so it is remembered for a moment;
        what the engine itself writes is always in it."""
        now, version = self._desk.clock.now(), self._desk.ledger_version
        known = self._sums.get((since, batch))
        if known is not None and known[0] == version and 0.0 <= now - known[1] < REMEMBERED_SECONDS:
            return known[2]
        if len(self._sums) > MOST_SUMS:
            self._sums.clear()
        total = self._desk.store.spent(since, batch=batch)
        self._sums[(since, batch)] = (version, now, total)
        return total

    def spent_today(self) -> Money:
        """Since midnight, local time."""
        now = self._desk.clock.now()
        return self.spent(since_day(now, _zone(now)))

    def spent_this_month(self) -> Money:
        """Since the first of the month, local time."""
        now = self._desk.clock.now()
        return self.spent(since_month(now, _zone(now)))

    def committed(self, batch: BatchId | None = None) -> Money:
        """What jobs under way should cost, of one batch or all, and machines that are getting ready."""
        lanes = self._desk.lanes.values()
        jobs = sum(a.expected for lane in lanes for a in lane.active.values() if batch in (None, a.batch))
        return jobs + sum(lane.opening for lane in lanes)

    def promised(self) -> Money:
        """What open batches will still cost at most: jobs under way and those of their plans."""
        plans = [w.plan for w in self._desk.works.values() if w.plan is not None and w.queued]
        return self.committed() + sum(plan.cost_high for plan in plans)

    def refuses(self, work: Work, lane: Lane, offer: Offer) -> ProviderFailure | None:
        """Why one more picture there could break a limit, or None. Free pictures break none."""
        need = picture_cost(offer) + (opening_cost(offer) if lane.cold else 0)
        if need <= 0:
            return None
        batch = work.batch
        exceeded = cap_exceeded(
            need,
            self._desk.prefs().caps,
            order_cap=batch.cap,
            spent_batch=self.spent(0.0, batch.id) + self.committed(batch.id),
            spent_day=self.spent_today(),
            spent_month=self.spent_this_month(),
            committed=self.committed(),
        )
        return cap_failure(need, exceeded) if exceeded is not None else None

    def line(
        self, job: Job, kind: ChargeKind, amount: Money, *, estimated: bool, machine: str = "", note: str = ""
    ) -> tuple[Charge, ...]:
        """A line of the ledger for a job; none for nothing."""
        if amount == 0 or job.provider is None:
            return ()
        charge = Charge(
            id=ChargeId(self._desk.ids("ch")),
            at=self._desk.clock.now(),
            kind=kind,
            provider=job.provider,
            amount=amount,
            estimated=estimated,
            batch=job.batch,
            job=job.id,
            comic=job.comic,
            page=job.page,
            panel=job.panel,
            machine=machine,
            note=note,
        )
        return (charge,)


def cap_failure(need: Money, exceeded: Exceeded) -> ProviderFailure:
    """The failure of a picture that a limit does not allow."""
    return ProviderFailure(
        "cap",
        f"One more picture could cost {money_text(need)}, and {CAP_WORDS[exceeded.cap]} leaves "
        f"{money_text(exceeded.left)}.",
        "Raise the limit in the settings and try again.",
    )


def picture_cost(offer: Offer) -> Money:
    """What one picture should cost, in millionths of a dollar, rounded up."""
    if offer.billing == "free":
        return 0
    if offer.billing == "picture":
        return offer.price
    share = max(1, offer.parallel) if offer.billing == "machine" else 1
    return math.ceil(offer.rate * offer.seconds / share)


def opening_cost(offer: Offer) -> Money:
    """What it should cost to start a worker or machine and to let it stop again; 0 where one runs."""
    if offer.billing in ("free", "picture") or offer.running > 0:
        return 0
    return math.ceil(offer.rate * (offer.start_seconds * offer.start_billed + offer.idle_seconds))


def received_cost(offer: Offer, received: Received) -> tuple[Money, bool]:
    """What a picture cost and whether that is an estimate."""
    if received.paid is not None:
        return received.paid, not received.exact
    if offer.billing in ("workers", "machine") and received.seconds > 0.0:
        return math.ceil(offer.rate * received.seconds), True
    return picture_cost(offer), True


def _zone(now: float) -> tzinfo:
    """The person's: a day's limit follows their day."""
    return datetime.fromtimestamp(now).astimezone().tzinfo or UTC
