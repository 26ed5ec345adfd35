"""A client of ComfyUI: on this desk, in the network, or behind a pod's agent. Truth comes from asking,
liveliness from the websocket, and no graph is ever posted twice under one id."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from typing import Any, Final, get_args

from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.comfy import errors
from kitsumy_desktop.generation.comfy.link import Heard, Link
from kitsumy_desktop.generation.comfy.received import received
from kitsumy_desktop.generation.comfy.values import (
    ComfyProgress,
    ComfyStats,
    OutputFile,
    Place,
    Result,
    RunState,
    chosen_files,
    files_of,
    place_of,
    run_seconds,
    stats_of,
)
from kitsumy_desktop.generation.comfy.watch import Watch
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http, Reply
from kitsumy_desktop.generation.recipes.models import Folder

OUTPUT_TITLE: Final = "kitsumy output"
"""Title of the node whose pictures are ours."""
SUBFOLDER = "kitsumy"
"""Of the server's input folder, for pictures we send."""
LOOKS = 4
"""At the history for outputs, and at queue and history after a lost answer."""
LOOK_SECONDS = 0.5
REMEMBERED = 200
"""Prompts of which something is kept here at most."""
UPLOAD_SECONDS = 120.0
OLDEST = "0.3.45"
"""The first version that takes our own prompt ids."""

Json = dict[str, Any]


class ComfyClient:
    """One server. All methods raise ProviderFailure; kind "model" names missing nodes or files.

    `headers` are asked anew for every request, so that a secret is nowhere kept. `on_message` hears what our
    own pod agent says in between (type "kitsumy").
    """

    def __init__(
        self,
        http: Http,
        clock: Clock,
        base_url: str,
        headers: Callable[[], Mapping[str, str]] = dict,
        on_message: Callable[[Json], None] | None = None,
    ) -> None:
        self._http = http
        self._clock = clock
        self.base_url = base_url.rstrip("/")
        self._headers = headers
        self.on_message = on_message
        self._links: dict[str, Link] = {}
        self._graphs: dict[str, Mapping[str, Any]] = {}
        self._outputs: dict[str, dict[str, Any]] = {}
        self._tried: set[str] = set()
        self._cancelled: set[str] = set()

    # ------------------------------------------------------------------ what is there

    async def stats(self, timeout: float | None = None) -> ComfyStats:
        """Version and device; the best sign that it works. `timeout` in seconds."""
        reply = await self._ask("GET", "/system_stats", timeout=timeout)
        stats = stats_of(reply.json()) if reply.ok else None
        if stats is None:
            raise errors.unexpected(reply)
        return stats

    async def object_info(self) -> Json:
        """All nodes and their inputs, with the model files it has."""
        return await self._object("/object_info")

    async def models_there(self) -> dict[str, frozenset[str]]:
        """Model files by folder, as the server names them."""

        async def one(folder: str) -> frozenset[str]:
            reply = await self._ask("GET", f"/models/{folder}")
            if reply.status == 404:
                return frozenset()
            listed = reply.json() if reply.ok else None
            if not isinstance(listed, list):
                raise errors.unexpected(reply)
            return frozenset(str(name) for name in listed)

        folders = [str(folder) for folder in get_args(Folder)]
        return dict(zip(folders, await asyncio.gather(*map(one, folders)), strict=True))

    async def queue_length(self) -> int:
        """How many prompts run or wait, anybody's."""
        queue = await self._object("/queue")
        return sum(len(queue.get(name) or ()) for name in ("queue_running", "queue_pending"))

    # ------------------------------------------------------------------ sending

    async def upload(self, data: bytes, name: str) -> str:
        """Send a picture; what LoadImage is to be told, which may differ from `name`. May be repeated: the
        same bytes under the same name are one file."""
        reply = await self._ask(
            "POST",
            "/upload/image",
            files={"image": (name, data, "application/octet-stream")},
            data={"type": "input", "subfolder": SUBFOLDER},
            timeout=UPLOAD_SECONDS,
        )
        answer = reply.json() if reply.ok else None
        if not isinstance(answer, dict) or not isinstance(answer.get("name"), str):
            raise errors.unexpected(reply)
        subfolder = str(answer.get("subfolder") or "")
        return f"{subfolder}/{answer['name']}" if subfolder else answer["name"]

    async def post(
        self, graph: Mapping[str, Any], prompt_id: str, client_id: str, *, front: bool = False
    ) -> None:
        """Queue a graph under our own id (a lower-case UUID), once: the server would queue the same id
        twice, so after a lost answer it is asked first. A failure's `sent` tells whether it may be queued."""
        if prompt_id in self._tried and await self._is_there(prompt_id):
            return
        self._tried.add(prompt_id)
        while len(self._graphs) >= REMEMBERED:
            self.forget(next(iter(self._graphs)))
        self._graphs[prompt_id] = graph
        body = {"prompt": graph, "prompt_id": prompt_id, "client_id": client_id}
        try:
            reply = await self._ask("POST", "/prompt", json={**body, "front": True} if front else body)
        except ProviderFailure as failure:
            if failure.sent:
                if await self._is_there(prompt_id):
                    return
                failure.sent = False
            raise
        if reply.ok:
            await self._accepted(reply, prompt_id)
        elif reply.status < 500 or not await self._is_there(prompt_id):
            raise errors.refused(reply)

    async def _accepted(self, reply: Reply, prompt_id: str) -> None:
        answer = reply.json()
        if not isinstance(answer, dict) or "prompt_id" not in answer:
            if await self._is_there(prompt_id):
                return
            raise errors.unexpected(reply)
        if answer["prompt_id"] != prompt_id:
            await self.cancel(str(answer["prompt_id"]))
            raise ProviderFailure("setup", "This ComfyUI is too old.", f"Update it to {OLDEST} or newer.")
        if answer.get("node_errors"):
            # accepted in part: what is left of the graph makes no picture of ours
            await self.cancel(prompt_id)
            raise errors.graph_failure({}, answer["node_errors"])

    async def _is_there(self, prompt_id: str) -> bool:
        """Whether a prompt whose answer was lost arrived. Raises with `sent` True when nobody can tell."""
        for look in range(LOOKS):
            if look:
                await self._clock.sleep(LOOK_SECONDS * 2**look)
            try:
                place = await self.place(prompt_id)
            except ProviderFailure as failure:
                if look + 1 < LOOKS:
                    continue
                raise ProviderFailure(
                    "network",
                    "ComfyUI cannot be reached, and may have taken the picture in.",
                    "See whether it is still running.",
                    sent=True,
                    detail=failure.detail,
                ) from None
            if place.state != "absent":
                return True
            if look:
                return False
        return False

    # ------------------------------------------------------------------ watching

    async def place(self, prompt_id: str) -> Place:
        """Where a prompt is now: queue first, then history, so that one ending in between is seen."""
        queue = await self._object("/queue")
        history = await self._object(f"/history/{prompt_id}")
        place = place_of(queue, history, prompt_id)
        if place.state == "absent" and prompt_id in self._cancelled:
            return Place("cancelled")  # a deleted prompt leaves no trace
        return place

    async def state(self, prompt_id: str) -> RunState:
        """Where a prompt is now, in a word."""
        return (await self.place(prompt_id)).state

    async def watch(self, prompt_id: str, client_id: str) -> AsyncGenerator[ComfyProgress]:
        """Reports until the prompt is done; then ends. Raises ProviderFailure when it will not be: kind
        "gone" when the server forgot it or stays away, "model" when memory or files lack."""
        link = self._links.get(client_id)
        if link is None:
            link = self._links[client_id] = Link(self.base_url, client_id, self._headers, self._clock)
        inbox = link.listen(prompt_id, self._tell_foreign)
        watch = Watch(self, self._clock, link, prompt_id, self._graphs.get(prompt_id))
        try:
            async with aclosing(watch.reports(inbox)) as reports:
                async for report in reports:
                    yield report
        finally:
            await link.leave(prompt_id, inbox)
            if not link.listened:
                self._links.pop(client_id, None)

    def _tell_foreign(self, message: Json) -> None:
        if self.on_message is not None:
            self.on_message(message)

    def keep_outputs(self, prompt_id: str, node: str, output: Any) -> None:
        """Remember what an `executed` message named, for a server that forgets its history."""
        self._outputs.setdefault(prompt_id, {})[node] = output

    # ------------------------------------------------------------------ results

    async def outputs(self, prompt_id: str) -> tuple[OutputFile, ...]:
        """The files of a prompt that is done: those of the node titled "kitsumy output", else all saved
        ones, else previews."""
        return (await self.result(prompt_id)).files

    async def result(self, prompt_id: str) -> Result:
        """The same with the time it took. Raises "lost" when nobody knows of any file."""
        for look in range(LOOKS):
            if look:
                await self._clock.sleep(LOOK_SECONDS * 2**look)
            history = await self._object(f"/history/{prompt_id}")
            entry = history.get(prompt_id)
            if not isinstance(entry, dict):
                continue
            prompt = entry.get("prompt")
            graph = prompt[2] if isinstance(prompt, list) and len(prompt) > 2 else None
            if files := chosen_files(files_of(entry.get("outputs")), graph, OUTPUT_TITLE):
                return Result(files, run_seconds(entry))
        known = files_of(self._outputs.get(prompt_id))
        if files := chosen_files(known, self._graphs.get(prompt_id), OUTPUT_TITLE):
            return Result(files)
        raise ProviderFailure("lost", "ComfyUI finished, but names no picture.", detail=prompt_id)

    async def fetch(self, file: OutputFile) -> bytes:
        """A picture, whole, not black, without the texts that ComfyUI writes into it. May be repeated."""
        reply = await self._ask(
            "GET",
            "/view",
            params={"filename": file.filename, "subfolder": file.subfolder, "type": file.folder},
        )
        if reply.status in (400, 404):
            raise ProviderFailure("lost", "The picture is no longer on ComfyUI's disk.", detail=file.filename)
        if not reply.ok:
            raise errors.unexpected(reply)
        return await asyncio.to_thread(received, reply.body)

    def forget(self, prompt_id: str) -> None:
        """Its picture is safe: nothing of it needs to be remembered here."""
        self._graphs.pop(prompt_id, None)
        self._outputs.pop(prompt_id, None)
        self._tried.discard(prompt_id)
        self._cancelled.discard(prompt_id)

    # ------------------------------------------------------------------ stopping

    async def cancel(self, prompt_id: str) -> bool:
        """Stop a prompt, waiting or running. False: there was nothing to stop, it is over or never came.

        A running one stops after its present step; loading a model cannot be interrupted.
        """
        reply = await self._ask("POST", f"/api/jobs/{prompt_id}/cancel", json={})
        answer = reply.json() if reply.ok else None
        if isinstance(answer, dict) and "cancelled" in answer:
            stopped = bool(answer["cancelled"])
        else:
            stopped = await self._cancel_the_old_way(prompt_id)
        if stopped:
            self._cancelled.add(prompt_id)
            for link in self._links.values():
                link.tell(prompt_id, Heard("cancelled"))
        return stopped

    async def _cancel_the_old_way(self, prompt_id: str) -> bool:
        place = await self.place(prompt_id)
        if place.state == "pending":
            await self._do("/queue", {"delete": [prompt_id]})
            # it may have begun in the meantime
            place = await self.place(prompt_id)
            if place.state == "absent":
                return True
        if place.state != "running":
            return False
        await self._do("/interrupt", {"prompt_id": prompt_id})
        return True

    async def free(self) -> None:
        """Ask it to put its models out of the GPU's memory."""
        await self._do("/free", {"unload_models": True, "free_memory": True})

    async def aclose(self) -> None:
        """Close the sockets."""
        links, self._links = list(self._links.values()), {}
        await asyncio.gather(*(link.aclose() for link in links))

    # ------------------------------------------------------------------ asking

    async def _ask(self, method: str, path: str, **options: Any) -> Reply:
        return await self._http.request(method, self.base_url + path, headers=self._headers(), **options)

    async def _object(self, path: str) -> Json:
        reply = await self._ask("GET", path)
        answer = reply.json() if reply.ok else None
        if not isinstance(answer, dict):
            raise errors.unexpected(reply)
        return answer

    async def _do(self, path: str, body: Json) -> None:
        reply = await self._ask("POST", path, json=body)
        if not reply.ok:
            raise errors.unexpected(reply)
