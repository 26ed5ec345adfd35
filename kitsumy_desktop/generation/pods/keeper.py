"""Keeps the pods of this installation: boots one when it is needed, watches it, and sees every one deleted.

One pod works at a time. Whatever is rented is in the library before it is asked for, and stays there until
RunPod says that it is gone. The pod's own dead-man's switch (worker/agent.py) is behind all of this.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.comfy.client import ComfyClient
from kitsumy_desktop.generation.events import (
    PodBooting,
    PodIdle,
    PodPreemptionWarning,
    PodReady,
)
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.pods.bill import POD, PodBill
from kitsumy_desktop.generation.pods.ending import Ending, Tasks
from kitsumy_desktop.generation.pods.link import PodLink
from kitsumy_desktop.generation.pods.live import BootWatch, Live
from kitsumy_desktop.generation.pods.needs import BOOT_SECONDS
from kitsumy_desktop.generation.pods.reconcile import DEAD, OVER, sort_out
from kitsumy_desktop.generation.pods.rent import RELEASED, Order, Rental, is_ours
from kitsumy_desktop.generation.pods.times import BootTimes
from kitsumy_desktop.generation.provider import Tell
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.store import Store

log = logging.getLogger(__name__)

BEAT_SECONDS = 20.0
BEAT_BUSY_SECONDS = 6.0
"""While it draws: a pod that vanished is noticed by it."""
TICK_SECONDS = 3.0
LOST_SECONDS = 75.0
"""A pod that RunPod calls RUNNING and nobody reaches for so long is lost."""
ROUND_SECONDS = 60.0
"""Between two comparisons with the account's list."""
CLOSE_SECONDS = 5.0
"""Of real time, for the last words when the program ends."""
TURNS = 2
"""Boots in a row before the pod is given up."""


class Keeper:
    """See the module. Everything happens in the engine's loop."""

    def __init__(
        self,
        *,
        http: Http,
        clock: Clock,
        facts: Facts,
        rest: RunPodRest,
        store: Store,
        tell: Tell,
        prefs: Callable[[], GenerationPreferences],
        install: str,
        secret: Callable[[], str],
    ) -> None:
        self._http, self._clock, self._facts, self._rest = http, clock, facts, rest
        self._store, self._tell, self._prefs = store, tell, prefs
        self._install, self._secret = install, secret
        self.rental = Rental(
            rest=rest,
            clock=clock,
            facts=facts,
            prefs=prefs,
            save=store.save_pod,
            install=install,
            secret=secret,
        )
        self.live: Live | None = None
        self.boot: asyncio.Task[None] | None = None
        self.boot_watch: BootWatch | None = None
        self._wanted = False
        self._tasks = Tasks()
        self.ending = Ending(rest=rest, clock=clock, store=store, tell=tell, tasks=self._tasks)
        self.times = BootTimes(store, clock)
        self._rounds: asyncio.Task[None] | None = None
        self._round_lock = asyncio.Lock()
        self._seen_list = False

    # Being asked

    def start(self) -> None:
        """Compare with the account's list now and every minute, from now on."""
        if self._rounds is None:
            self._rounds = self._tasks.spawn(self._compare_for_ever())

    async def started(self) -> None:
        """Returns when what an earlier run left is known. Raises ProviderFailure when that cannot be told."""
        self.start()
        if not self._seen_list:
            await self.compare()

    async def prepare(self, order: Callable[[], Order], models: Sequence[str]) -> None:
        """A pod that draws with `models`, booted if there is none. May be cancelled: the boot goes on until
        `release`. Raises ProviderFailure."""
        await self.started()
        self._wanted = True
        while self.boot is not None:
            try:
                await asyncio.shield(self.boot)
            except ProviderFailure as failure:
                if failure.detail != RELEASED:
                    raise
        live = self.live
        if live is not None and not (live.usable and set(models) <= set(live.models)):
            if live.users:
                raise ProviderFailure("capacity", "The pod is busy with another model.", detail=live.pod.name)
            self.let_go(live, "another model is needed")
            live = None
        if live is None:
            self.boot = self._tasks.spawn(self._rent_and_boot(order()))
            await asyncio.shield(self.boot)
            live = self.live
        if live is None or not live.usable:
            raise live.lost() if live else ProviderFailure("gone", "The pod is gone.")
        live.wanted = True

    async def release(self) -> None:
        """Nobody needs the pod: one that draws waits a while for more, one that boots goes at once. After a
        start that holds for what an earlier run left as well."""
        self.start()
        self._wanted = False
        if self.live is not None:
            self.live.wanted = False
            if self.live.usable and not self.live.users:
                await self._settle(self.live, "waiting between pictures")

    async def stop(self, remote: str) -> None:
        """Delete one of our pods now, whatever it does. Raises ProviderFailure for one that is not ours."""
        live = self.live
        if live is not None and live.pod.remote == remote:
            self.let_go(live, "stopped by hand")
            return
        if not any(p.remote == remote for p in self._store.pods()):
            listed = await self._rest.list_pods()
            if not any(p.id == remote and is_ours(p.name, self._install) for p in listed):
                raise ProviderFailure("input", "This pod is not one of this installation.", detail=remote)
        await self.compare(give_up=remote)

    async def aclose(self) -> None:
        """The program ends. A pod that works goes on and is found again; an idle one is deleted."""
        live = self.live
        if live is not None and not live.users and not live.wanted and not self._wanted:
            try:
                leaving = msgspec.structs.replace(live.pod, state="leaving", reason="the program ended")
                self._store.save_pod(leaving)
                async with asyncio.timeout(CLOSE_SECONDS):
                    await self._rest.delete_pod(live.pod.remote)
            except (ProviderFailure, LibraryError, TimeoutError) as failure:
                log.info("pod %s is left to itself: %s", live.pod.name, failure)
        await self.forget_all()
        if live is not None:
            await live.comfy.aclose()

    async def forget_all(self) -> None:
        """End all watching, and ask nobody for anything."""
        await self._tasks.cancel()

    # Booting

    async def _rent_and_boot(self, order: Order) -> None:
        try:
            for turn in range(1, TURNS + 1):
                self._tell(PodBooting("", self._estimate(order), "Starting your GPU"))
                pod, twins = await self.rental.rent(order, lambda: self._wanted)
                for twin in twins:
                    self.ending.bury_twin(pod, twin)
                live = self._alive(pod)
                estimate = self._estimate(order, pod.gpu)
                if await self._booted(live, estimate, lambda: self._wanted, last=turn == TURNS):
                    return
        finally:
            self.boot = self.boot_watch = None

    def _estimate(self, order: Order, gpu_id: str = "") -> float:
        gpu = next((g for g in order.gpus if gpu_id in ("", g.gpu.id)), None)
        return self.times.seconds(order.template.model, gpu.gpu.id, order.need(gpu)) if gpu else BOOT_SECONDS

    async def _booted(self, live: Live, estimate: float, needed: Callable[[], bool], *, last: bool) -> bool:
        """Follow a boot to its end. False: it failed in a way another machine may not."""
        pod = live.pod
        self.boot_watch = BootWatch(live, self._rest, self._clock, self._tell, estimate, needed)
        try:
            await self.boot_watch.until_ready()
        except ProviderFailure as failure:
            released = failure.detail == RELEASED
            if not released:
                self._store.measure("boot", POD, pod.model, pod.gpu, None)
            if not live.over.is_set():
                self.let_go(live, failure.user_text, asked=released)
            if released or last or failure.kind not in ("gone", "timeout"):
                raise
            return False
        now = self._clock.now()
        if not pod.ready:
            self._store.measure("boot", POD, pod.model, pod.gpu, now - pod.created)
        live.pod = msgspec.structs.replace(pod, state="ready", ready=pod.ready or now)
        await self._settle(live, "boot")
        self._tell(PodReady(live.pod.name))
        self._tasks.spawn(self._keep(live))
        return True

    def _alive(self, pod: RentedPod) -> Live:
        link = PodLink(self._http, self._facts, pod.remote, pod.name, self._secret)
        comfy = ComfyClient(self._http, self._clock, link.url, link.headers)
        live = Live(pod, link, comfy, PodBill(self._store, pod), self._clock.now())
        comfy.on_message = lambda message: self._heard(live, message)
        self.live = live
        return live

    # Keeping

    async def _keep(self, live: Live) -> None:
        beat_at = self._clock.now()
        while not live.over.is_set():
            await self._clock.sleep(TICK_SECONDS)
            now = self._clock.now()
            if now - beat_at >= (BEAT_BUSY_SECONDS if live.users else BEAT_SECONDS):
                beat_at = now
                await self._beat(live)
            self._idle(live)

    async def _beat(self, live: Live) -> None:
        try:
            await live.link.beat()
            live.silent_since = None
        except ProviderFailure:
            await self.check(live)

    def _idle(self, live: Live) -> None:
        now, wait = self._clock.now(), float(self._prefs().idle_seconds)
        if live.wanted or live.users or live.over.is_set():
            live.idle_since = None
            return
        if live.idle_since is None:
            live.idle_since = now
            self._tell(PodIdle(live.pod.name, wait))
        if now - live.idle_since >= wait:
            self.let_go(live, "nothing more to draw")

    def _heard(self, live: Live, message: dict[str, Any]) -> None:
        data = message.get("data")
        data = data if isinstance(data, dict) else {}
        event = data.get("event")
        if event == "pod_preemption_warning" and not live.over.is_set():
            left = data.get("seconds_left")
            self._tell(
                PodPreemptionWarning(live.pod.name, float(left) if isinstance(left, int | float) else 0.0)
            )
            self.let_go(live, "RunPod takes the machine away", asked=False)
        elif event == "pod_leaving" and not live.over.is_set():
            self.let_go(live, str(data.get("reason") or "the pod gave up"), asked=False)

    async def check(self, live: Live) -> bool:
        """The pod did not answer: find out at once whether it still is there. Sets `live.over` if not. True:
        it is, and answers; else nobody can tell now."""
        async with live.checking:
            if live.over.is_set():
                return False
            try:
                pod = await self._rest.get_pod(live.pod.remote)
            except ProviderFailure as failure:
                if failure.kind == "gone":
                    self.let_go(live, "RunPod does not know it any more", asked=False, seen=True)
                return False  # RunPod is not reached either: the network is to blame, not the pod
            if pod.status in DEAD:
                self.let_go(live, f"RunPod says {pod.status}", asked=False, seen=pod.status in OVER)
                return False
            return await self._reach(live)

    async def _reach(self, live: Live) -> bool:
        now = self._clock.now()
        try:
            state = await live.link.state()
        except ProviderFailure as failure:
            live.silent_since = now if live.silent_since is None else live.silent_since
            if failure.kind == "key" or now - live.silent_since > LOST_SECONDS:
                self.let_go(live, "it does not answer any more", asked=False)
            return False
        live.silent_since = None
        if state.phase == "leaving":
            if state.seconds_left:
                self._tell(PodPreemptionWarning(live.pod.name, state.seconds_left))
            self.let_go(live, state.text or "the pod gave up", asked=False)
        return not live.over.is_set()

    # Letting go

    def let_go(self, live: Live, reason: str, *, asked: bool = True, seen: bool = False) -> None:
        """It takes no more work and is deleted. `asked`: we wanted that; `seen`: it was seen to be gone."""
        if live.over.is_set():
            return
        live.fail(f"The pod went away: {reason}.")
        if self.live is live:
            self.live = None
        self.ending.bury(live.pod, reason, asked=asked, seen=seen, live=live)

    # Comparing with RunPod

    async def _compare_for_ever(self) -> None:
        while True:
            try:
                await self.compare()
                await self.ending.reconcile_bills()
            except ProviderFailure as failure:
                log.debug("pods could not be compared: %s", failure.detail or failure.user_text)
            except LibraryError as error:
                log.info("pods could not be compared: %s", error.user_text)
            await self._clock.sleep(ROUND_SECONDS)

    async def compare(self, give_up: str = "") -> None:
        """Adopt or delete what is there, close the accounts of what is not. `give_up`: delete that one."""
        async with self._round_lock:
            listed = await self._rest.list_pods()
            busy = {*self.rental.renting, *self.ending.names, *([self.live.pod.name] if self.live else [])}
            known = self._store.pods(alive_only=False)
            found = sort_out(listed, known, self._install, busy, self._clock.now())
            for pod in found.never:
                gone = msgspec.structs.replace(pod, state="gone", gone=self._clock.now(), reason="never made")
                await self.ending.save(gone)
            for remote in found.tidy:
                await self.ending.tidy(remote)
            for pod in found.missing:
                await self._confirm(pod)
            for pod in found.unneeded:
                self.ending.bury(pod, pod.reason or "left over", asked=True)
            first, self._seen_list = not self._seen_list, True
            await self._use(found.running, first, give_up)
            live = self.live
            if live is not None and live.usable and live.pod.remote not in {p.id for p in listed}:
                await self.check(live)

    async def _confirm(self, pod: RentedPod) -> None:
        """Not in the list: gone only when RunPod says so of the pod itself."""
        try:
            seen = await self._rest.get_pod(pod.remote)
        except ProviderFailure as failure:
            if failure.kind == "gone":
                self.ending.bury(
                    pod, pod.reason or "gone when we looked", asked=pod.state == "leaving", seen=True
                )
            return
        if seen.status in DEAD or pod.state == "leaving":
            self.ending.bury(
                pod, pod.reason or f"RunPod says {seen.status}", asked=False, seen=seen.status in OVER
            )

    async def _use(self, running: Sequence[RentedPod], first: bool, give_up: str) -> None:
        """After a start the pod of an earlier run is used again; later ones nobody waits for are deleted."""
        jobs = {j.remote.partition("/")[0] for j in self._store.open_jobs() if j.provider == POD}
        best = max(running, key=lambda p: (p.name in jobs, p.state == "ready", p.intended), default=None)
        for pod in running:
            if pod is best and first and pod.remote != give_up and self.live is None and self.boot is None:
                await self.ending.save(pod)
                self.boot = self._tasks.spawn(self._adopt(self._alive(pod)))
            else:
                self.ending.bury(
                    pod, "stopped by hand" if pod.remote == give_up else "not needed", asked=True
                )

    async def _adopt(self, live: Live) -> None:
        def needed() -> bool:
            wait = float(self._prefs().idle_seconds)
            return self._wanted or live.users > 0 or self._clock.now() - live.adopted <= wait

        try:
            estimate = self.times.seconds(live.pod.model, live.pod.gpu, None)
            await self._booted(live, estimate, needed, last=True)
        except ProviderFailure as failure:
            log.info("pod %s was not taken over: %s", live.pod.name, failure.user_text)
        finally:
            self.boot = self.boot_watch = None

    async def _settle(self, live: Live, note: str) -> None:
        live.pod, charges = live.bill.rest(live.pod, self._clock.now(), note)
        await self.ending.save(live.pod, charges)
