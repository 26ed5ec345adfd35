"""How the imitated ComfyUI works off its queue: messages in the order recorded from 0.33.0."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from support.standin import comfy_paint
from support.standin.comfy_nodes import Graph, is_link
from support.standin.comfy_socket import JPEG, PNG

if TYPE_CHECKING:
    from support.standin.comfy import Entry, FakeComfy

SAMPLERS = ("KSampler", "KSamplerAdvanced", "SamplerCustom", "SamplerCustomAdvanced")
SCHEDULERS = ("BasicScheduler", "Flux2Scheduler", "KarrasScheduler", "SDTurboScheduler")
RACE_SECONDS = 0.05
"""Between execution_success and the history, in the server's own time."""


class Interrupted(BaseException):
    """The run was told to stop."""


class NodeFailed(Exception):
    """A node raised."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.kind = kind
        self.text = text


def stamp() -> int:
    """Now, in milliseconds."""
    return int(time.time() * 1000)


class Run:
    """One prompt being executed."""

    def __init__(self, server: FakeComfy, entry: Entry) -> None:
        self._server = server
        self._entry = entry
        self._graph: Graph = entry.graph
        self._states: dict[str, dict[str, Any]] = {}
        self._messages: list[list[Any]] = []
        self._mute = server.faults.hit("mute")
        self._mute_end = server.faults.hit("mute_end")
        self._signatures = {
            node: comfy_paint.signature(self._graph, node, server.pictures) for node in self._order()
        }
        self.outputs: dict[str, Any] = {}
        self._executed: list[str] = []
        self.node: str | None = None

    def _order(self) -> list[str]:
        order: list[str] = []

        def visit(node: str) -> None:
            if node in order or node not in self._graph:
                return
            for value in self._graph[node].get("inputs", {}).values():
                if is_link(value):
                    visit(str(value[0]))
            order.append(node)

        for output in self._entry.outputs:
            visit(output)
        return order

    async def _send(self, kind: str, data: dict[str, Any]) -> None:
        ends = kind in ("executed", "execution_success", "executing") and not data.get("node")
        if not self._mute and not (self._mute_end and (ends or kind == "execution_success")):
            await self._server.sockets.send(kind, data, self._entry.client_id)

    async def _milestone(self, kind: str, data: dict[str, Any]) -> None:
        data = {**data, "prompt_id": self._entry.prompt_id, "timestamp": stamp()}
        self._messages.append([kind, data])
        await self._send(kind, data)

    async def go(self) -> None:
        """Execute it to the end, whatever the end is."""
        server, entry = self._server, self._entry
        server.executed[entry.prompt_id] += 1
        await self._milestone("execution_start", {})
        cached = [n for n in self._signatures if self._signatures[n] in server.cache]
        await self._milestone("execution_cached", {"nodes": cached})
        status = "error"
        try:
            for node in self._signatures:
                await self._node(node, cached=node in cached)
            status = "success"
            server.cache = {sig: self.outputs.get(n) for n, sig in self._signatures.items()}
            await self._milestone("execution_success", {})
            await server.clock.sleep(RACE_SECONDS)
        except Interrupted:
            about = {"node_id": self.node, "node_type": self._kind(self.node), "executed": self._executed}
            await self._milestone("execution_interrupted", about)
            self.outputs = {}
        except NodeFailed as failed:
            await self._milestone("execution_error", self._failure(failed))
            self.outputs = {}
        if not server.faults.hit("forget"):
            server.history[entry.prompt_id] = self._history(status)
        server.running = None
        await server.tell_status()
        await self._send("executing", {"node": None, "prompt_id": entry.prompt_id})

    def _failure(self, failed: NodeFailed) -> dict[str, Any]:
        return {
            "node_id": self.node,
            "node_type": self._kind(self.node),
            "executed": self._executed,
            "exception_message": failed.text,
            "exception_type": failed.kind,
            "traceback": ['  File "execution.py", line 545, in execute\n'],
            "current_inputs": {"latent_image": ["{'samples': tensor([[[0., 0., 0."]},
            "current_outputs": list(self._signatures),
        }

    def _history(self, status: str) -> dict[str, Any]:
        meta = {
            node: {"node_id": node, "display_node": node, "parent_node": None, "real_node_id": node}
            for node in self.outputs
        }
        return {
            "prompt": self._entry.listed(),
            "outputs": self.outputs,
            "status": {
                "status_str": status,
                "completed": status == "success",
                "messages": self._messages,
            },
            "meta": meta,
        }

    def _kind(self, node: str | None) -> str:
        return str(self._graph[node]["class_type"]) if node in self._graph else ""

    async def _progress(self, node: str, value: float, top: float, state: str) -> None:
        self._states[node] = {
            "value": value,
            "max": top,
            "state": state,
            "node_id": node,
            "prompt_id": self._entry.prompt_id,
            "display_node_id": node,
            "parent_node_id": None,
            "real_node_id": node,
        }
        await self._send("progress_state", {"prompt_id": self._entry.prompt_id, "nodes": dict(self._states)})

    async def _node(self, node: str, *, cached: bool) -> None:
        server, kind = self._server, self._kind(node)
        self.node = server.node = node
        about = {"node": node, "display_node": node, "prompt_id": self._entry.prompt_id}
        if cached:
            shown = server.cache[self._signatures[node]]
            if shown is not None:
                self.outputs[node] = shown
                await self._send("executed", {**about, "output": shown})
                await self._progress(node, 1, 1, "finished")
            return
        self._stop_if_asked()
        await self._progress(node, 0.0, 1.0, "running")
        await self._send("executing", about)
        if kind in SAMPLERS:
            await self._sample(node)
        elif "Loader" in kind and (sig := self._signatures[node]) not in server.loaded:
            await server.clock.sleep(server.load_seconds)
            server.loaded.add(sig)
        if kind in comfy_paint.SAVERS:
            shown = await self._save(node, kind)
            if shown is not None:
                self.outputs[node] = shown
                await self._send("executed", {**about, "output": shown})
        self._executed.append(node)
        last = self._states[node]["max"]
        await self._progress(node, last, last, "finished")

    def _stop_if_asked(self) -> None:
        if self._server.interrupt:
            self._server.interrupt = False
            raise Interrupted

    def steps(self, node: str) -> int:
        """Steps of a sampler, its own or its scheduler's."""
        inputs = self._graph[node].get("inputs", {})
        if not is_link(inputs.get("steps", 0)) and inputs.get("steps"):
            return int(float(inputs["steps"]))
        link = inputs.get("sigmas")
        if is_link(link) and self._kind(str(link[0])) in SCHEDULERS:
            return int(float(self._graph[str(link[0])]["inputs"].get("steps", 1)))
        return 1

    async def _sample(self, node: str) -> None:
        server, steps = self._server, self.steps(node)
        faults = server.faults
        fails = next((f for f in ("oom", "node_error", "stall", "crash", "socket_drop") if faults.hit(f)), "")
        for step in range(1, steps + 1):
            await server.clock.sleep(server.step_seconds)
            self._stop_if_asked()
            if fails and step * 2 >= steps:
                await self._go_wrong(fails)
                fails = ""
            await self._progress(node, step, steps, "running")
            if server.previews:
                small = comfy_paint.painted(f"{self._signatures[node]}{step}", (64, 64))
                data = comfy_paint.encoded(small, "jpeg")
                sid = self._entry.client_id
                await server.sockets.send_picture(data, JPEG, node, self._entry.prompt_id, sid)
            about = {"value": step, "max": steps, "prompt_id": self._entry.prompt_id, "node": node}
            await self._send("progress", about)

    async def _go_wrong(self, fault: str) -> None:
        server = self._server
        if fault == "oom":
            raise NodeFailed("torch.OutOfMemoryError", "Allocation on device 0 would exceed allowed memory.")
        if fault == "node_error":
            raise NodeFailed("TypeError", "KSampler.sample() got an unexpected keyword argument 'bogus'\n")
        if fault == "socket_drop":
            server.sockets.drop()
        elif fault == "crash":
            server.crash_soon()
            await asyncio.Event().wait()
        elif fault == "stall":
            while True:
                await server.clock.sleep(1.0)
                self._stop_if_asked()

    async def _save(self, node: str, kind: str) -> dict[str, Any] | None:
        server, inputs = self._server, self._graph[node]["inputs"]
        made = await asyncio.to_thread(
            server.paint_node,
            self._graph,
            node,
            server.pictures,
            server.faults.hit("black"),
            self._entry.extra,
        )
        if kind == "SaveImageWebsocket":
            for number, (_, data) in enumerate(made):
                await self._progress(node, number, len(made), "running")
                sid = self._entry.client_id
                await server.sockets.send_picture(data, PNG, node, self._entry.prompt_id, sid)
            return None
        folder = "temp" if kind == "PreviewImage" else "output"
        shown = [server.keep(inputs.get("filename_prefix", "ComfyUI_temp"), e, d, folder) for e, d in made]
        animated = {"animated": [True]} if kind.startswith(("SaveAnimated", "SaveVideo")) else {}
        return {"images": shown, **animated}
