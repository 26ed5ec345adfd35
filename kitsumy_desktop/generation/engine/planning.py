"""Who may take part in a batch, what they offer, and the plan that follows, made anew at every event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kitsumy_desktop.comic.records.job import Choice, Job, ProviderId
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.lane import Lane
from kitsumy_desktop.generation.engine.purse import Purse
from kitsumy_desktop.generation.engine.work import Work
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.offer import Offer, Refusal
from kitsumy_desktop.generation.planner.plan import plan

LOCAL: tuple[ProviderId, ...] = ("draft", "comfy")
LAST_RESORT: ProviderId = "gemini"
SAMPLE = 48
"""So many recipes stand for a batch when offers are asked for."""
REPLAN_SECONDS = 2.0
REPLAN_SHARE = 0.1
"""A picture that arrives as planned changes no plan: then only after so long, or so much of the rest."""
LOSSES_SECONDS = 1800.0


class Planning:
    """Asks providers and planner; keeps the answers on the batch."""

    def __init__(self, desk: Desk, purse: Purse) -> None:
        self._desk = desk
        self._purse = purse
        self._losses: list[float] = []

    def allowed(self, choice: Choice, *, local_only: bool) -> list[Lane]:
        """Lanes the person lets take part. Drafts are never a substitute for a picture that was ordered."""
        return [lane for lane in self._desk.lanes.values() if self._why_not(lane, choice, local_only) is None]

    def refusals(self, choice: Choice, *, local_only: bool) -> tuple[Refusal, ...]:
        """Why the others do not take part."""
        found = []
        for lane in self._desk.lanes.values():
            why = self._why_not(lane, choice, local_only) or lane.provider.refusal()
            if why is not None and not (choice == "auto" and lane.id == "draft"):
                found.append(why)
        return tuple(found)

    def _why_not(self, lane: Lane, choice: Choice, local_only: bool) -> Refusal | None:
        prefs = self._desk.prefs()
        if (local_only or prefs.local_only) and lane.id not in LOCAL:
            return Refusal(lane.id, "Only this computer and its network may be used.", fixable=True)
        if choice != "auto":
            return None if lane.id == choice else Refusal(lane.id, "Another provider was chosen.")
        if lane.id == "draft":
            return Refusal(lane.id, "Drafts are made only when they are asked for.")
        if lane.id in prefs.off:
            return Refusal(lane.id, "Switched off in the settings.", fixable=True)
        return None

    def lanes_of(self, work: Work) -> list[Lane]:
        """Lanes that may take part in a batch, able or not."""
        return self.allowed(work.batch.choice, local_only=work.batch.local_only)

    def hopeless(self, work: Work, lane: Lane) -> ProviderFailure | None:
        """Why there is no use in waiting for a lane, or None."""
        if lane.aside is not None:
            return lane.given_up(self._desk.clock.now())
        if (failure := work.excluded.get(lane.id)) is not None:
            return failure
        if (refusal := lane.provider.refusal()) is not None:
            return ProviderFailure("setup", refusal.reason, refusal.hint)
        return None

    def takes(self, job: Job, lane: Lane) -> Recipe | None:
        """The recipe a lane would make for a job now, or None: it failed on it, cannot, or must wait."""
        return None if lane.id in job.tried else self._desk.adapted(job, lane)

    def offers(self, recipes_of: Iterable[tuple[Lane, Sequence[Recipe]]]) -> list[Offer]:
        """Offers for adapted recipes; the last resort only when there is nobody else."""
        found = [o for lane, recipes in recipes_of if recipes and (o := lane.offer(recipes)) is not None]
        others = [o for o in found if o.provider != LAST_RESORT]
        return others or found

    def look(self, work: Work) -> None:
        """Make the batch's plan anew when something has changed since it was made."""
        now, left = self._desk.clock.now(), len(work.queued)
        since = now - work.planned_at
        progressed = work.planned_left - left > max(1.0, REPLAN_SHARE * work.planned_left)
        idle = work.plan is None and left > 0
        if not (work.stale or idle or since < 0 or since > REPLAN_SECONDS or progressed):
            return
        work.stale, work.planned_at, work.planned_left = False, now, left
        offers = self._current(work, _sample(work)) if left else []
        work.offers = {offer.provider: offer for offer in offers}
        if not offers:
            work.plan = None
            return
        prefs = self._desk.prefs()
        work.plan = plan(
            left,
            offers,
            work.batch.mode,
            work.batch.urgent,
            policy=prefs.policy,
            threshold=prefs.classic_threshold,
            busy={lane.id: len(lane.active) for lane in self._desk.lanes.values()},
            losses=self.losses(),
        )

    def _current(self, work: Work, jobs: Sequence[Job]) -> list[Offer]:
        """Offers for what is left, of those who can work and whom the limits allow."""
        able = []
        for lane in self.lanes_of(work):
            if lane.aside is not None or self.hopeless(work, lane) is not None:
                continue
            able.append((lane, [r for j in jobs if (r := self.takes(j, lane)) is not None]))
        offers = self.offers(able)
        return [o for o in offers if self._purse.refuses(work, self._desk.lanes[o.provider], o) is None]

    def machine_lost(self) -> None:
        """A machine vanished: for half an hour more losses are expected."""
        self._losses.append(self._desk.clock.now())

    def losses(self) -> int:
        """Machines lost lately."""
        limit = self._desk.clock.now() - LOSSES_SECONDS
        self._losses = [at for at in self._losses if at > limit]
        return len(self._losses)

    def all_stale(self) -> None:
        """Something changed for every batch."""
        for work in self._desk.works.values():
            work.stale = True


def _sample(work: Work) -> list[Job]:
    jobs = [work.jobs[i] for i in work.queued]
    step = max(1, len(jobs) // SAMPLE)
    return jobs[::step]
