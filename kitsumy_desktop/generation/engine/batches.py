"""What the person does with orders: quote, start, cancel, retry, dismiss."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.errors import InputError, ProviderError
from kitsumy_desktop.comic.records.job import Batch, BatchId, Job, JobId
from kitsumy_desktop.comic.records.recipe import Recipe, recipe_hash
from kitsumy_desktop.generation.engine.aftermath import Aftermath
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.lane import Lane
from kitsumy_desktop.generation.engine.news import News
from kitsumy_desktop.generation.engine.planning import Planning
from kitsumy_desktop.generation.engine.purse import Purse
from kitsumy_desktop.generation.engine.recovery import Recovery
from kitsumy_desktop.generation.engine.stopper import Stopper
from kitsumy_desktop.generation.engine.work import Work, replaced
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.order import Order, Quote, Wanted
from kitsumy_desktop.generation.planner.caps import Exceeded, refuse_over_cap
from kitsumy_desktop.generation.planner.quote import quote


class Batches:
    """Called from outside; what happens then is the dispatcher's."""

    def __init__(
        self,
        desk: Desk,
        planning: Planning,
        purse: Purse,
        aftermath: Aftermath,
        stopper: Stopper,
        recovery: Recovery,
        news: News,
    ) -> None:
        self._desk = desk
        self._planning = planning
        self._purse = purse
        self._aftermath = aftermath
        self._stopper = stopper
        self._recovery = recovery
        self._news = news

    # Quote and start

    async def quote(self, order: Order) -> Quote:
        """What an order would cost now. Providers are asked for news first, within reason."""
        await self._news.bring(self._planning.allowed(order.choice, local_only=order.local_only))
        return self._reckoned(order)

    def _reckoned(self, order: Order) -> Quote:
        needed = self._needed(order)
        offers = self._offers(order, needed)
        return quote(
            order,
            len(order.wanted) - len(needed),
            offers,
            self._planning.refusals(order.choice, local_only=order.local_only),
            self._desk.prefs(),
            self._purse.spent_today(),
            self._purse.spent_this_month(),
            committed=self._purse.promised(),
            losses=self._planning.losses(),
        )

    def _needed(self, order: Order) -> list[Wanted]:
        """Pictures that do not exist yet; the same recipe twice is one picture."""
        lanes = self._planning.allowed(order.choice, local_only=order.local_only)
        found: dict[str, Wanted] = {}
        for wanted in order.wanted:
            key = recipe_hash(wanted.recipe)
            if key not in found and self._desk.known(_probe(order, wanted), lanes) is None:
                found[key] = wanted
        return list(found.values())

    def _offers(self, order: Order, needed: Sequence[Wanted]) -> list[Offer]:
        """Of those who can make everything; where nobody can, of those who can make the most."""
        able: list[tuple[Lane, list[Recipe]]] = []
        for lane in self._planning.allowed(order.choice, local_only=order.local_only):
            if lane.provider.refusal() is None:
                recipes = [r for w in needed if (r := lane.adapted(w.recipe, w.fixed_model)) is not None]
                able.append((lane, recipes))
        most = max((len(recipes) for _, recipes in able), default=0)
        return self._planning.offers((lane, r) for lane, r in able if r and len(r) == most)

    async def start(self, order: Order) -> BatchId:
        """Order it. Raises ProviderError when nobody can make it or a limit could be broken, and InputError
        for an empty order; then nothing was kept and nothing is paid."""
        if not order.wanted:
            raise InputError("There is nothing to generate.", "Choose a panel.")
        await self._news.bring(self._planning.allowed(order.choice, local_only=order.local_only))
        self._check(self._reckoned(order))
        now = self._desk.clock.now()
        batch = Batch(
            id=BatchId(self._desk.ids("ba")),
            comic=order.comic,
            label=order.label,
            choice=order.choice,
            mode=order.mode,
            urgent=order.urgent,
            local_only=order.local_only,
            cap=order.cap,
            ordered=now,
        )
        jobs = [
            Job(
                id=JobId(self._desk.ids("jo")),
                batch=batch.id,
                comic=order.comic,
                page=wanted.page,
                panel=wanted.panel,
                wanted=wanted.recipe,
                number=number,
                fixed_model=wanted.fixed_model,
                replaces=wanted.replaces,
                ordered=now,
            )
            for number, wanted in enumerate(order.wanted)
        ]
        self._desk.store.add_batch(batch, jobs)
        self._desk.works[batch.id] = Work(batch, jobs)
        self._desk.wake()
        return batch.id

    def _check(self, quoted: Quote) -> None:
        if quoted.free == quoted.pictures:
            return
        if quoted.best is None:
            why = next((r for r in quoted.refusals if r.fixable), next(iter(quoted.refusals), None))
            raise ProviderError(
                why.reason if why is not None else "Nobody can make these pictures.",
                (why.hint if why is not None else "") or "Set up a provider in the settings.",
            )
        if quoted.over_cap is not None:
            refuse_over_cap(quoted.best.cost_high, Exceeded(quoted.over_cap, quoted.cap_left or 0))

    # Cancel

    async def cancel(self, batch_id: BatchId) -> None:
        """Stop a batch, at the providers as well; pictures that are made already still arrive. Says when
        money may still run. Returns when everything that was under way has ended."""
        work = self._desk.works.get(batch_id)
        if work is None:
            return
        await self._desk.keep_batch(msgspec.structs.replace(work.batch, state="cancelled"))
        await self._aftermath.cancel_waiting(work)
        work.plan = None
        for job in [j for j in work.jobs.values() if j.state == "running"]:
            if (lane := self._desk.lane_of(job)) is not None:
                self._stopper.stop(job, lane)
        self._desk.wake()
        while tasks := [t for i, t in self._desk.tasks.items() if i in work.jobs]:
            await asyncio.wait(tasks)
        await self._stopper.done(work)

    # After failures

    async def retry(self, job_ids: Sequence[JobId], *, pay_again: bool = False) -> None:
        """Try failed and cancelled jobs again. Those in doubt only with `pay_again`, or when the provider
        can now tell what became of them."""
        chosen = [job for job_id in job_ids if (job := self._desk.store.job(job_id)) is not None]
        for batch_id in dict.fromkeys(job.batch for job in chosen):
            again = [
                j
                for j in chosen
                if j.batch == batch_id and (j.state in ("failed", "cancelled") or j.state == "unsure")
            ]
            if again:
                await self._again(batch_id, again, pay_again)

    async def _again(self, batch_id: BatchId, jobs: Sequence[Job], pay_again: bool) -> None:
        work = await self.opened(batch_id)
        if work is None:
            return
        work.excluded.clear()
        for job in jobs:
            for lane_id in self._desk.lanes:
                work.tries.pop((job.id, lane_id), None)
                work.not_before.pop((job.id, lane_id), None)
        for lane in self._desk.lanes.values():
            if lane.aside is not None:
                lane.refreshed = float("-inf")
        sure = [j for j in jobs if j.state != "unsure" or pay_again]
        fresh = {
            "tried": (),
            "reason": "",
            "hint": "",
            "remote": "",
            "tag": "",
            "ended": 0.0,
            "dismissed": False,
        }
        await self._desk.keep([replaced(j, state="queued", recipe=None, **fresh) for j in sure])
        for job in jobs:
            if job.state == "unsure" and not pay_again:
                await self._ask_again(work, job)
        await self._news.bring(self._planning.lanes_of(work))
        self._planning.all_stale()
        self._desk.wake()

    async def _ask_again(self, work: Work, job: Job) -> None:
        """Perhaps it can be told by now what became of a job in doubt."""
        lane = self._desk.lane_of(job)
        if lane is None or not job.tag:
            return
        try:
            remote = await lane.provider.find(job)
        except ProviderFailure:
            return  # still nobody can tell: the job stays as it is
        if remote is None:
            await self._desk.keep([replaced(job, state="queued", reason="", hint="")])
            return
        job = replaced(job, state="running", remote=remote, reason="", hint="")
        await self._desk.keep([job])
        await self._recovery.go_on(work, job)

    async def opened(self, batch_id: BatchId) -> Work | None:
        """The batch at work again. None when it is gone."""
        store = self._desk.store
        work = self._desk.works.get(batch_id)
        if work is None:
            jobs = store.jobs(batch_id)
            batch = (
                next((b for b in store.batches(jobs[0].comic) if b.id == batch_id), None) if jobs else None
            )
            if batch is None:
                return None
            work = self._desk.works[batch_id] = Work(batch, jobs)
        if work.batch.state != "open":
            await self._desk.keep_batch(msgspec.structs.replace(work.batch, state="open", ended=0.0))
        return work

    async def dismiss(self, job_ids: Sequence[JobId]) -> None:
        """The person has seen why they came to nothing; a job in doubt is given up with it."""
        now = self._desk.clock.now()
        seen = []
        for job_id in job_ids:
            job = self._desk.store.job(job_id)
            if job is None or job.state not in ("failed", "cancelled", "unsure"):
                continue
            if job.state == "unsure":
                job = replaced(job, state="cancelled", ended=now)
            seen.append(replaced(job, dismissed=True))
        await self._desk.keep(seen)


def _probe(order: Order, wanted: Wanted) -> Job:
    """A job only to look its recipe up."""
    return Job(
        JobId(""), BatchId(""), order.comic, wanted.page, wanted.panel, wanted.recipe,
        fixed_model=wanted.fixed_model,
    )  # fmt: skip
