"""Watching a prompt until its end: the socket tells how it goes, asking tells the truth.

A socket may be deaf without knowing it (half-open connections, sleep, the server's own mistake), so the
queue and the history are asked every few seconds besides. The end is `executing {node: null}` or what the
history says: it is written after `execution_success`, which therefore ends nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Protocol

from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.comfy import errors
from kitsumy_desktop.generation.comfy.link import Heard, Inbox, Link
from kitsumy_desktop.generation.comfy.values import ComfyProgress, Place, last_message
from kitsumy_desktop.generation.failures import ProviderFailure

ASK_SECONDS = 3.0
"""Between two looks at queue and history."""
SILENT_SECONDS = 20.0
"""A running prompt of which the socket says nothing for so long: the socket is opened anew."""
UNREACHED_SECONDS = 90.0
"""The server does not answer for so long: it is given up."""
STUCK_SECONDS = 1200.0
"""A running prompt that makes no step for so long: it is given up."""
AWAKE_SECONDS = 4 * ASK_SECONDS
"""A longer time between two looks was sleep, and is not counted."""
ABSENT_LOOKS = 2
"""A prompt that is nowhere on so many looks in a row is lost."""
NODES_SHARE = 0.2
"""Of the whole, for going through the nodes; the rest is for the samplers' steps."""


class Asked(Protocol):
    """What the watch needs of the client."""

    async def place(self, prompt_id: str) -> Place: ...

    def keep_outputs(self, prompt_id: str, node: str, output: Any) -> None: ...


class Tally:
    """How far a prompt is, from its messages. `graph` None: only what samplers say is known."""

    def __init__(self, graph: Mapping[str, Any] | None) -> None:
        self._count = len(graph) if graph else 0
        self._steps = sampler_steps(graph) if graph else {}
        self._nodes: set[str] = set()
        self._done: dict[str, float] = {}
        self._tops: dict[str, float] = {}
        self.share = 0.0
        self.text = "Starting"

    def hear(self, heard: Heard) -> bool:
        """Take a message in; whether something can be told anew."""
        data = heard.data
        if heard.kind == "execution_cached":
            self._nodes.update(str(n) for n in data.get("nodes") or ())
        elif heard.kind == "executing" and data.get("node") is not None:
            self._nodes.add(str(data["node"]))
            self.text = "Drawing" if str(data["node"]) in self._steps else self.text
        elif heard.kind == "progress":
            self._step(str(data.get("node", "")), data.get("value"), data.get("max"))
        else:
            return False
        self.share = max(self.share, self._worked_out())
        return True

    def _step(self, node: str, value: Any, top: Any) -> None:
        if isinstance(value, int | float) and isinstance(top, int | float) and top > 0:
            self._done[node], self._tops[node] = float(value), float(top)
            self.text = f"Step {value:g} of {top:g}"

    def _worked_out(self) -> float:
        nodes = len(self._nodes) / (self._count + 1) if self._count else 0.0
        total = sum({**self._tops, **self._steps}.values())
        steps = sum(self._done.values()) / total if total else 0.0
        return min(0.99, NODES_SHARE * nodes + (1 - NODES_SHARE) * min(1.0, steps))


def sampler_steps(graph: Mapping[str, Any]) -> dict[str, float]:
    """Steps of each sampler of a graph, its own or those of the scheduler it is linked to."""
    found = {}
    for key, node in graph.items():
        if "Sampler" not in node["class_type"] or "Select" in node["class_type"]:
            continue
        inputs = node.get("inputs", {})
        steps, link = inputs.get("steps"), inputs.get("sigmas")
        if steps is None and isinstance(link, list) and str(link[0]) in graph:
            steps = graph[str(link[0])].get("inputs", {}).get("steps")
        if isinstance(steps, int | float) and steps > 0:
            found[str(key)] = float(steps)
    return found


class Watch:
    """One prompt being watched."""

    def __init__(
        self, client: Asked, clock: Clock, link: Link, prompt_id: str, graph: Mapping[str, Any] | None
    ) -> None:
        self._client = client
        self._clock = clock
        self._link = link
        self._id = prompt_id
        self._tally = Tally(graph)
        self._absent = 0
        self._running = False
        self._last = clock.now()
        self._awake = self._heard_at = self._moved_at = self._reached_at = 0.0
        self._unreached = False

    def _time(self) -> float:
        """Seconds this watch has been awake: while the computer slept nothing could be heard or reached."""
        now = self._clock.now()
        self._awake += min(max(0.0, now - self._last), AWAKE_SECONDS)
        self._last = now
        return self._awake

    async def reports(self, inbox: Inbox) -> AsyncGenerator[ComfyProgress]:
        """Reports until the prompt is done. Raises ProviderFailure when it will not be."""
        async with self._ticking(inbox):
            inbox.put_nowait(Heard("tick"))
            while True:
                heard = await inbox.get()
                told, over = await self._take(heard)
                if told is not None:
                    yield told
                if over:
                    return

    @asynccontextmanager
    async def _ticking(self, inbox: Inbox) -> AsyncIterator[None]:
        async def tick() -> None:
            while True:
                await self._clock.sleep(ASK_SECONDS)
                if inbox.empty():
                    inbox.put_nowait(Heard("tick"))

        task = asyncio.create_task(tick())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _take(self, heard: Heard) -> tuple[ComfyProgress | None, bool]:
        if heard.kind == "tick":
            return await self._look()
        if heard.kind == "link":
            return None, False
        if heard.kind == "cancelled":
            raise errors.stopped()
        self._running = True
        self._heard_at = self._moved_at = self._reached_at = self._time()
        if heard.kind == "executed":
            self._client.keep_outputs(self._id, str(heard.data.get("node", "")), heard.data.get("output"))
        elif heard.kind == "execution_error":
            raise errors.run_failure(dict(heard.data))
        elif heard.kind == "execution_interrupted":
            raise errors.stopped()
        elif heard.kind == "executing" and heard.data.get("node") is None:
            return await self._look()
        return (self._report() if self._tally.hear(heard) else None), False

    def _report(self) -> ComfyProgress:
        return ComfyProgress(self._tally.text, share=self._tally.share)

    async def _look(self) -> tuple[ComfyProgress | None, bool]:
        """Ask where the prompt is."""
        try:
            place = await self._client.place(self._id)
        except ProviderFailure as failure:
            return self._not_reached(failure), False
        self._reached_at, self._unreached = self._time(), False
        self._absent = self._absent + 1 if place.state == "absent" else 0
        if place.state == "done":
            self._keep(place.entry)
            return None, True
        self._raise_if_over(place)
        if place.state == "pending":
            self._moved_at = self._time()
            return ComfyProgress("Waiting in ComfyUI's queue", position=place.position), False
        if place.state != "running":
            return None, False
        first, self._running = not self._running, True
        self._raise_if_stuck()
        return (self._report() if first else None), False

    def _keep(self, entry: Any) -> None:
        outputs = entry.get("outputs") if isinstance(entry, dict) else None
        for node, output in outputs.items() if isinstance(outputs, dict) else ():
            self._client.keep_outputs(self._id, str(node), output)

    def _raise_if_over(self, place: Place) -> None:
        if place.state == "failed":
            raise errors.run_failure(last_message(place.entry)[1])
        if place.state == "cancelled":
            raise errors.stopped()
        if self._absent >= ABSENT_LOOKS:
            raise ProviderFailure(
                "gone",
                "ComfyUI knows nothing of the picture any longer: it was started anew, or its queue emptied.",
                detail=self._id,
            )

    def _raise_if_stuck(self) -> None:
        now = self._time()
        if now - self._moved_at > STUCK_SECONDS:
            raise ProviderFailure(
                "timeout",
                "ComfyUI made no step for twenty minutes.",
                "Look at its window; it may need to be started again.",
            )
        if now - self._heard_at > SILENT_SECONDS and self._link.open.is_set():
            self._heard_at = now
            self._link.renew()

    def _not_reached(self, failure: ProviderFailure) -> ComfyProgress | None:
        if self._time() - self._reached_at > UNREACHED_SECONDS:
            raise ProviderFailure(
                "gone",
                "ComfyUI does not answer any more.",
                "See whether it is still running.",
                detail=failure.detail,
            )
        first, self._unreached = not self._unreached, True
        return ComfyProgress("Trying to reach ComfyUI again") if first else None
