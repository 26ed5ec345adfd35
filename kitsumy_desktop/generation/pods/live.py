"""A pod that is there: what is known of it, who needs it, and how its boot is watched."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.comfy.client import ComfyClient
from kitsumy_desktop.generation.events import PodBooting
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.pods.bill import PodBill
from kitsumy_desktop.generation.pods.link import AgentState, PodLink
from kitsumy_desktop.generation.pods.reconcile import DEAD
from kitsumy_desktop.generation.pods.rent import RELEASED
from kitsumy_desktop.generation.provider import Tell
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.runpod.values import Pod

LOOK_SECONDS = 4.0
"""Between two looks at a pod that boots."""
STATUS_EVERY = 2
"""Looks at RunPod's status, once it is RUNNING, per looks at the agent."""
STALL_SECONDS = 900.0
"""A boot without any change for so long is given up: the image may take that long to arrive."""
MUTE_SECONDS = 420.0
"""… once the container runs but its agent is never reached."""
TELL_SECONDS = 30.0
"""Between two reports that say the same, but for the time left."""
SETTLE_SECONDS = 30.0
"""A pod that was just rented may not be known everywhere yet."""
GB = 1e9


class Live:
    """One pod while it lasts."""

    def __init__(self, pod: RentedPod, link: PodLink, comfy: ComfyClient, bill: PodBill, now: float) -> None:
        self.pod, self.link, self.comfy, self.bill = pod, link, comfy, bill
        self.models: tuple[str, ...] = tuple(m for m in pod.model.split(", ") if m)
        self.wanted = False
        """Somebody prepared it and did not release it."""
        self.users = 0
        """Jobs that are watched or fetched."""
        self.idle_since: float | None = None
        self.adopted = now
        """Needed without being asked for until it was idle for a while."""
        self.leaving = False
        """It takes no more work."""
        self.uploads: dict[PictureHash, str] = {}
        """Pictures it has, by what LoadImage calls them."""
        self.known: Mapping[str, Any] = {}
        """Its nodes and their inputs."""
        self.over = asyncio.Event()
        self.failure: ProviderFailure | None = None
        self.silent_since: float | None = None
        self.checking = asyncio.Lock()
        self._free_at = 0.0
        self._began: dict[str, float] = {}
        self._took: dict[str, float] = {}

    @property
    def usable(self) -> bool:
        """It draws what is sent to it."""
        return self.pod.state == "ready" and not self.leaving and not self.over.is_set()

    def fail(self, text: str, hint: str = "Its pictures are made again elsewhere, or on a new pod.") -> None:
        """It takes no more work; whoever waits for it learns why."""
        self.leaving = True
        if self.failure is None:
            self.failure = ProviderFailure("gone", text, hint, detail=self.pod.name)
        self.over.set()

    def lost(self, tag: str = "") -> ProviderFailure:
        """The failure of a job that was on it; the time it took so far is paid for nothing."""
        known = self.failure or ProviderFailure("gone", "The pod is gone.", detail=self.pod.name)
        paid = self.share(tag, self.took(tag))
        return ProviderFailure("gone", known.user_text, known.hint, paid=paid, detail=known.detail)

    def began(self, tag: str, now: float) -> None:
        """The GPU works on a picture: it was seen running."""
        self._began.setdefault(tag, now)

    def ended(self, tag: str, now: float) -> None:
        """The picture is made, or will not be."""
        if tag in self._began and tag not in self._took:
            self._took[tag] = max(0.0, now - max(self._began[tag], self._free_at))
            self._free_at = max(self._free_at, now)

    def took(self, tag: str) -> float:
        """How many seconds the GPU was seen at it."""
        return self._took.get(tag, 0.0)

    def share(self, tag: str, seconds: float) -> Money:
        """What a picture's time on the GPU costs, counted once."""
        return self.bill.hand(tag, self.pod, seconds)


class BootWatch:
    """Follows one boot until ComfyUI answers."""

    def __init__(
        self,
        live: Live,
        rest: RunPodRest,
        clock: Clock,
        tell: Tell,
        estimate: float,
        needed: Callable[[], bool],
    ) -> None:
        self._live, self._rest, self._clock, self._tell = live, rest, clock, tell
        self._estimate = estimate
        self._needed = needed
        self._began = self._changed = clock.now()
        self._signs: dict[str, tuple[object, ...]] = {}
        self._told = ("", 0.0)
        self._running = self._up = self._reached = False
        self._looks = 0
        self.text = "Starting your GPU"

    def left(self) -> float:
        """Seconds until it should be ready; a tenth of the whole when it is late."""
        began = self._live.pod.created or self._began
        return max(self._estimate / 10, self._estimate - (self._clock.now() - began))

    async def until_ready(self) -> None:
        """Returns when ComfyUI answers. Raises ProviderFailure "gone" or "timeout" when it will not, or when
        nobody needs it any more."""
        while True:
            if self._live.over.is_set():
                raise self._live.lost()
            if not self._needed():
                raise ProviderFailure("gone", "The pod is no longer needed.", detail=RELEASED)
            state = await self._look()
            if state is not None and state.phase == "ready":
                return
            self._tell_progress()
            self._raise_if_stalled()
            await self._clock.sleep(LOOK_SECONDS)

    async def _look(self) -> AgentState | None:
        self._looks += 1
        if not self._running or self._looks % STATUS_EVERY == 0:
            pod = await self._status()
            if pod is not None:
                self._running = pod.status == "RUNNING"
                self._up = bool(pod.runtime and pod.runtime.uptime)
                self._note("status", pod.status, self._up)
                self.text = "GPU is booting" if self._running else "Starting your GPU"
        if not self._running:
            return None
        try:
            state = await self._live.link.state()
        except ProviderFailure as failure:
            if failure.kind == "key":
                raise ProviderFailure(
                    "gone", "The pod does not know this installation any more.", detail="401"
                ) from None
            return None  # the proxy finds the pod some time after it runs
        self._heed(state)
        return state

    async def _status(self) -> Pod | None:
        try:
            pod = await self._rest.get_pod(self._live.pod.remote)
        except ProviderFailure as failure:
            if failure.kind == "gone":
                raise ProviderFailure(
                    "gone", "The pod vanished while it was booting.", detail="404"
                ) from None
            if failure.kind in ("key", "scope"):
                raise
            return None  # RunPod is not reached; the pod boots on
        if pod.status in DEAD:
            raise ProviderFailure(
                "gone",
                "The pod ended while it was booting.",
                "Its image may be too large for the machine; another machine is tried.",
                detail=pod.status,
            )
        return pod

    def _heed(self, state: AgentState) -> None:
        if state.phase == "leaving":
            raise ProviderFailure("gone", f"The pod gave up: {state.text}.", detail="leaving")
        self._reached = True
        self._note("agent", state.phase, state.text, state.done, state.log[-1:])
        if state.phase == "downloading" and state.total:
            self.text = f"Models are downloaded: {state.done / GB:.1f} of {state.total / GB:.1f} GB"
        elif state.phase == "downloading":
            self.text = f"Models are downloaded: {state.done / GB:.1f} GB"
        elif state.phase == "starting":
            self.text = "ComfyUI starts"

    def _note(self, who: str, *sign: object) -> None:
        if sign != self._signs.get(who):
            self._signs[who] = sign
            self._changed = self._clock.now()

    def _tell_progress(self) -> None:
        text, at = self._told
        now = self._clock.now()
        if self.text != text or now - at > TELL_SECONDS:
            self._told = (self.text, now)
            self._tell(PodBooting(self._live.pod.name, round(self.left(), 1), self.text))

    def _raise_if_stalled(self) -> None:
        limit = MUTE_SECONDS if self._up and not self._reached else STALL_SECONDS
        if self._clock.now() - self._changed > limit:
            raise ProviderFailure(
                "timeout",
                "The pod did not get ready.",
                "Another machine may do better.",
                detail=str(self._signs),
            )
