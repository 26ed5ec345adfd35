"""The end of a pod: deleted until RunPod says it is gone, then its account is closed, later its bill read."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.events import Notice, PodGone
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.pods.bill import PodBill, agreed, correction
from kitsumy_desktop.generation.pods.live import Live
from kitsumy_desktop.generation.pods.reconcile import OVER
from kitsumy_desktop.generation.provider import Tell
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.store import Store

log = logging.getLogger(__name__)

DELETE_FIRST, DELETE_LONGEST = 1.0, 30.0
"""Seconds between two attempts to delete a pod."""
DISK_SECONDS = 3.0
HAND_IN_SECONDS = 5.0
"""Jobs on a pod that goes have so long to fetch what is made, or to say how much of its time they took."""
BILLED_SECONDS = 3 * 86400.0
"""Bills are looked for so long after a pod went."""
BILL_FIRST, BILL_EVERY = 5.0, 600.0
"""Seconds after a pod went, and between two readings of its bill."""


class Tasks:
    """Tasks that are kept until they end; what they raise unexpectedly is logged."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run it beside everything else."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, ProviderFailure):
            log.error("keeping pods failed", exc_info=error)

    async def cancel(self) -> None:
        """End all of them."""
        tasks = [*self._tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class Ending:
    """Sees pods gone."""

    def __init__(self, *, rest: RunPodRest, clock: Clock, store: Store, tell: Tell, tasks: Tasks) -> None:
        self._rest, self._clock, self._store, self._tell, self._tasks = rest, clock, store, tell, tasks
        self._going: dict[str, asyncio.Task[None]] = {}
        self._told_stuck: set[str] = set()
        self._read: dict[str, tuple[float, Money]] = {}
        """Pod → when its bill was read last, and what it said."""

    @property
    def names(self) -> set[str]:
        """Pods being deleted now."""
        return set(self._going)

    async def save(self, pod: RentedPod, charges: Sequence[Charge] = ()) -> None:
        """On disk, however long it takes: what is rented must not be forgotten."""
        while True:
            try:
                self._store.save_pod(pod, charges)
            except LibraryError as error:
                log.info("pod %s waits for the disk: %s", pod.name, error.user_text)
                await self._clock.sleep(DISK_SECONDS)
                continue
            return

    def bury(
        self, pod: RentedPod, reason: str, *, asked: bool, seen: bool = False, live: Live | None = None
    ) -> None:
        """Delete it in the background. `asked`: we wanted that; `seen`: it was seen to be gone already."""
        if pod.name in self._going:
            return
        task = self._tasks.spawn(self._see_gone(pod, reason, asked=asked, seen=seen, live=live))
        self._going[pod.name] = task
        task.add_done_callback(lambda _: self._going.pop(pod.name, None))

    def bury_twin(self, pod: RentedPod, remote: str) -> None:
        """A second pod of the same name, made by one request that was answered twice over."""
        twin = msgspec.structs.replace(
            pod, name=f"{pod.name}+{remote}", remote=remote, state="leaving", charged=0
        )
        self.bury(twin, "made twice", asked=True)

    async def _see_gone(
        self, pod: RentedPod, reason: str, *, asked: bool, seen: bool, live: Live | None
    ) -> None:
        pod = msgspec.structs.replace(pod, state="leaving", reason=reason)
        await self.save(pod)
        gone = self._clock.now()
        if live is not None:
            await self._let_hand_in(live, gone + HAND_IN_SECONDS)
        if not seen:
            await self._delete_until_gone(pod, live)
            gone = self._clock.now()
        bill = live.bill if live is not None else PodBill(self._store, pod)
        bill.closed = True
        pod = msgspec.structs.replace(pod, state="gone", gone=gone)
        pod, charges = bill.rest(pod, gone, "waiting and deleting" if pod.ready else "boot")
        await self.save(pod, charges)
        self._tell(PodGone(pod.name, asked, reason))
        if live is not None:
            await live.comfy.aclose()
        if seen:
            await self.tidy(pod.remote)

    async def _let_hand_in(self, live: Live, until: float) -> None:
        while live.users and self._clock.now() < until:
            await self._clock.sleep(0.25)

    async def _delete_until_gone(self, pod: RentedPod, live: Live | None) -> None:
        pause = DELETE_FIRST
        while True:
            try:
                await self._rest.delete_pod(pod.remote)
            except ProviderFailure as failure:
                self._not_deleted(pod, failure)
                await self._leave_by_itself(live)
            try:
                if (await self._rest.get_pod(pod.remote)).status in OVER:
                    return
            except ProviderFailure as failure:
                if failure.kind == "gone":
                    return
            await self._clock.sleep(pause)
            pause = min(2 * pause, DELETE_LONGEST)

    def _not_deleted(self, pod: RentedPod, failure: ProviderFailure) -> None:
        log.info("pod %s is not deleted yet: %s", pod.name, failure.detail or failure.kind)
        if failure.kind in ("key", "scope") and pod.name not in self._told_stuck:
            self._told_stuck.add(pod.name)
            text = f"The pod {pod.name} cannot be deleted: {failure.user_text}"
            self._tell(
                Notice(f"{text} It deletes itself when it has heard nothing for some minutes.", "error")
            )

    async def _leave_by_itself(self, live: Live | None) -> None:
        if live is None:
            return
        try:
            await live.link.leave()
        except ProviderFailure as failure:
            log.info("pod %s does not hear us: %s", live.pod.name, failure.detail or failure.kind)

    async def tidy(self, remote: str) -> None:
        """Delete a stopped pod, once: it costs next to nothing."""
        try:
            await self._rest.delete_pod(remote)
        except ProviderFailure as failure:
            log.info("stopped pod %s stays listed: %s", remote, failure.detail or failure.kind)

    async def reconcile_bills(self) -> None:
        """Bring the ledger to RunPod's bill for pods that went lately. Raises ProviderFailure."""
        for pod in self._store.pods(alive_only=False):
            now = self._clock.now()
            lately = pod.state == "gone" and BILL_FIRST <= now - pod.gone < BILLED_SECONDS
            read_at, before = self._read.get(pod.name, (float("-inf"), None))
            if not (lately and pod.remote and pod.charged) or now - read_at < BILL_EVERY:
                continue
            if agreed(self._store, pod):
                continue
            start = datetime.fromtimestamp(pod.intended, UTC).isoformat(timespec="seconds")
            records = await self._rest.billing("pods", start=start.replace("+00:00", "Z"), only=pod.remote)
            billed = round(sum(r.total_amount for r in records if r.pod_id in ("", pod.remote)) * 1e6)
            self._read[pod.name] = (now, billed)
            charge = correction(self._store, pod, billed, now, settled=billed == before)
            if charge is not None:
                await self.save(msgspec.structs.replace(pod, charged=billed), (charge,))
