"""The serverless handler for endpoints made by this program: what worker-comfyui takes and gives, and more.

Takes {"workflow", "images": [{"name", "image"}], "format": "png"|"webp"|"jpeg", "quality"}, the last two also
as one object {"type", "quality"}; gives
{"images": [{"filename", "type": "base64", "data"}]}; tells the steps as it goes (progress_update), keeps the
result small enough to arrive, and fetches models first. Runs in the worker's image on the `runpod` SDK.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import io
import json
import os
import uuid
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp

from kitsumy_desktop.worker.machine import Machine, Unable, say

FORMATS = {"png": "PNG", "webp": "WEBP", "jpeg": "JPEG"}
LARGEST = 9_000_000
"""Bytes of a result as base64: larger ones never arrive."""
QUALITY = 92
QUALITIES = (92, 85, 75, 60, 40)
"""Tried when a result is too large."""
SILENT_SECONDS = 5.0
"""Without a message for so long, the history is asked."""
Tell = Callable[[Mapping[str, Any]], None]


class Refused(Exception):
    """The job fails with this text, and `details` as its output."""

    def __init__(self, text: str, details: list[str] | None = None) -> None:
        super().__init__(text)
        self.details = details or []


class Wish:
    """A checked request. Raises Refused, in worker-comfyui's words."""

    def __init__(self, given: Any) -> None:
        if given is None:
            raise Refused("Please provide input")
        if isinstance(given, str):
            try:
                given = json.loads(given)
            except json.JSONDecodeError:
                raise Refused("Invalid JSON format in input") from None
        if not isinstance(given, dict) or not isinstance(given.get("workflow"), dict):
            raise Refused("Missing 'workflow' parameter")
        self.workflow: dict[str, Any] = given["workflow"]
        images = given.get("images") or []
        if not isinstance(images, list) or not all(
            isinstance(i, dict) and isinstance(i.get("name"), str) and isinstance(i.get("image"), str)
            for i in images
        ):
            raise Refused("'images' must be a list of objects with 'name' and 'image' keys")
        self.images: list[tuple[str, bytes]] = [(i["name"], _decoded(i["name"], i["image"])) for i in images]
        wanted = given.get("format") or {}
        if isinstance(wanted, str):  # as the program sends it: {"format": "webp", "quality": 95}
            wanted = {"type": wanted, "quality": given.get("quality", QUALITY)}
        kind = str(wanted.get("type", "")).lower() if isinstance(wanted, dict) else "?"
        if kind not in ("", *FORMATS):
            raise Refused("'format' must be an object with 'type' png, webp or jpeg")
        self.kind = kind
        quality = wanted.get("quality", QUALITY) if isinstance(wanted, dict) else QUALITY
        if not isinstance(quality, int) or not 1 <= quality <= 100:
            raise Refused("'quality' must be a number from 1 to 100")
        self.quality = quality


def _decoded(name: str, text: str) -> bytes:
    _, _, data = text.rpartition(",")
    try:
        return base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise Refused("Failed to upload one or more input images", [f"{name} is no base64"]) from None


class Worker:
    """ComfyUI on this machine and the jobs it does, one at a time."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self._ready = False

    async def work(self, given: Any, tell: Tell) -> dict[str, Any]:
        """A job's output, or {"error", "details"}."""
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=10, sock_read=300)
        try:
            wish = Wish(given)
            async with aiohttp.ClientSession(timeout=timeout) as session:
                await self._made_ready(session, tell)
                return await self._drawn(session, wish, tell)
        except Unable as problem:
            return {"error": str(problem), "details": list(self.machine.tail)[-5:]}
        except Refused as problem:
            return {"error": str(problem), **({"details": problem.details} if problem.details else {})}
        except (aiohttp.ClientError, TimeoutError, json.JSONDecodeError) as problem:
            return {"error": f"HTTP communication error with ComfyUI: {type(problem).__name__}"}

    async def _made_ready(self, session: aiohttp.ClientSession, tell: Tell) -> None:
        machine = self.machine
        ended = machine.child is not None and machine.child.returncode is not None
        if self._ready and not ended:
            return
        if not self._ready:
            watch = asyncio.create_task(self._tell_download(tell))
            try:
                await machine.download(session)
            finally:
                watch.cancel()
        tell({"text": "ComfyUI starts"})
        if machine.command:
            await machine.spawn()
        async with asyncio.timeout(900):
            if not await machine.until_ready(session):
                raise Unable(
                    f"ComfyUI server ({machine.comfy.split('//')[-1]}) not reachable after multiple retries."
                )
        self._ready = True

    async def _tell_download(self, tell: Tell) -> None:
        while True:
            await asyncio.sleep(2.0)
            if self.machine.text:
                tell({"text": self.machine.text, "done": self.machine.done, "total": self.machine.total})

    async def _drawn(self, session: aiohttp.ClientSession, wish: Wish, tell: Tell) -> dict[str, Any]:
        for name, data in wish.images:
            await self._upload(session, name, data)
        client, prompt = str(uuid.uuid4()), str(uuid.uuid4())
        address = f"{self.machine.comfy}/ws?clientId={client}"
        async with session.ws_connect(address, max_msg_size=0, heartbeat=30.0) as socket:
            await self._queue(session, wish.workflow, prompt, client)
            history = await self._finished(session, socket, prompt, tell)
        images = [await self._result(session, wish, shown) for shown in _shown(history)]
        if not images:
            return {"status": "success_no_images", "images": []}
        return {"images": images}

    async def _upload(self, session: aiohttp.ClientSession, name: str, data: bytes) -> None:
        folder, _, file = name.rpartition("/")
        form = aiohttp.FormData()
        form.add_field("image", data, filename=file, content_type="application/octet-stream")
        form.add_field("overwrite", "true")
        form.add_field("type", "input")
        form.add_field("subfolder", folder)
        async with session.post(self.machine.comfy + "/upload/image", data=form) as answer:
            if not answer.ok:
                text = (await answer.text())[:200]
                raise Refused("Failed to upload one or more input images", [f"{name}: {text}"])

    async def _queue(
        self, session: aiohttp.ClientSession, workflow: dict[str, Any], prompt: str, client: str
    ) -> None:
        body = {"prompt": workflow, "prompt_id": prompt, "client_id": client}
        async with session.post(self.machine.comfy + "/prompt", json=body) as answer:
            text = await answer.text()
        try:
            told = json.loads(text)
        except json.JSONDecodeError:
            raise Refused(f"Error queuing workflow: {text[:200]}") from None
        if told.get("error") or told.get("node_errors"):
            raise Refused(_validation(told))

    async def _finished(
        self,
        session: aiohttp.ClientSession,
        socket: aiohttp.ClientWebSocketResponse,
        prompt: str,
        tell: Tell,
    ) -> dict[str, Any]:
        """The history entry of a prompt that is done. Messages tell how it goes, the history how it went."""
        while True:
            entry = await self._history(session, prompt)
            if entry is not None:
                return entry
            ended = self.machine.child is not None and self.machine.child.returncode is not None
            if ended or (socket.closed and not await self.machine.queue(session)):
                raise Refused("WebSocket communication error: ComfyUI ended", list(self.machine.tail)[-5:])
            await self._listen(socket, prompt, tell)

    async def _listen(self, socket: aiohttp.ClientWebSocketResponse, prompt: str, tell: Tell) -> None:
        """Pass steps on until the prompt ends or nothing is said for a while."""
        if socket.closed:
            await asyncio.sleep(1.0)
            return
        while True:
            try:
                message = await asyncio.wait_for(socket.receive(), SILENT_SECONDS)
            except TimeoutError:
                return
            if message.type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.CLOSING, aiohttp.WSMsgType.ERROR):
                return
            if message.type is not aiohttp.WSMsgType.TEXT:
                continue
            heard = json.loads(message.data)
            data = heard.get("data") or {}
            if data.get("prompt_id") != prompt:
                continue
            if heard["type"] == "progress":
                tell({"text": "Drawing", "step": data.get("value"), "steps": data.get("max")})
            elif heard["type"] == "execution_error":
                raise Refused("Job processing failed", [_node_error(data)])
            elif heard["type"] == "executing" and data.get("node") is None:
                return

    async def _history(self, session: aiohttp.ClientSession, prompt: str) -> dict[str, Any] | None:
        async with session.get(f"{self.machine.comfy}/history/{prompt}") as answer:
            entry: Any = json.loads(await answer.read()).get(prompt)
        if not isinstance(entry, dict):
            return None
        status = entry.get("status") or {}
        if status.get("status_str") == "error":
            errors = [m[1] for m in status.get("messages", []) if m[0] == "execution_error"]
            raise Refused("Job processing failed", [_node_error(e) for e in errors])
        return entry

    async def _result(
        self, session: aiohttp.ClientSession, wish: Wish, shown: dict[str, Any]
    ) -> dict[str, str]:
        asked = {k: shown.get(k, "") for k in ("filename", "subfolder", "type")}
        async with session.get(self.machine.comfy + "/view", params=asked) as answer:
            if answer.status != 200:
                raise Refused(f"HTTP communication error with ComfyUI: {answer.status}")
            data = await answer.read()
        name, fit = await asyncio.to_thread(fitted, shown["filename"], data, wish.kind, wish.quality)
        return {"filename": name, "type": "base64", "data": base64.b64encode(fit).decode("ascii")}


def _shown(history: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Saved pictures, in order; previews are left out, as worker-comfyui does."""
    outputs = history.get("outputs") or {}
    return [i for o in outputs.values() for i in o.get("images", ()) if i.get("type") != "temp"]


def fitted(name: str, data: bytes, kind: str, quality: int) -> tuple[str, bytes]:
    """The file in the wanted format, and small enough to be sent: else as WebP, ever more coarsely.

    Raises Refused when even that is too large.
    """
    if not kind and _fits(data):
        return name, data
    from PIL import Image, UnidentifiedImageError  # only where it is needed: not every file is a picture

    stem = name.rpartition(".")[0] or name
    try:
        with Image.open(io.BytesIO(data)) as opened:
            if kind and FORMATS[kind] == opened.format == "PNG" and _fits(data):
                return name, data
            tries = [(kind, quality)] if kind else []
            tries += [
                (kind if kind in ("webp", "jpeg") else "webp", q)
                for q in QUALITIES
                if q < quality or not kind
            ]
            for wanted, q in tries:
                made = _encoded(opened, FORMATS[wanted], q)
                if _fits(made):
                    return f"{stem}.{wanted}", made
    except (UnidentifiedImageError, OSError):
        if _fits(data):
            return name, data
    raise Refused(f"The result {name} is too large to be sent ({len(data)} bytes)")


def _fits(data: bytes) -> bool:
    return len(data) * 4 // 3 + 4 <= LARGEST


def _encoded(image: Any, kind: str, quality: int) -> bytes:
    out = io.BytesIO()
    picture = image.convert("RGB") if kind == "JPEG" else image
    picture.save(out, kind, **({} if kind == "PNG" else {"quality": quality}))
    return out.getvalue()


def _validation(told: Mapping[str, Any]) -> str:
    lines = []
    for node, problem in (told.get("node_errors") or {}).items():
        for error in problem.get("errors", ()):
            said = f"{error.get('message', '')}: {error.get('details', '')}".strip(": ")
            lines.append(f"• Node {node} ({error.get('type', 'errors')}): {said}")
    if lines:
        return "Workflow validation failed:\n" + "\n".join(lines)
    error = told.get("error")
    message = error.get("message", "") if isinstance(error, dict) else str(error)
    return f"{message}. Raw response: {json.dumps(told)[:1000]}"


def _node_error(data: Mapping[str, Any]) -> str:
    return (
        f"Node {data.get('node_id', '?')} ({data.get('node_type', '?')}): "
        f"{data.get('exception_type', '')}: {str(data.get('exception_message', '')).strip()}"
    )


def main() -> None:
    """Take jobs for ever."""
    import runpod

    worker = Worker(Machine.from_env(os.environ))

    async def handler(job: Mapping[str, Any]) -> dict[str, Any]:
        def tell(progress: Mapping[str, Any]) -> None:
            runpod.serverless.progress_update(job, progress)

        output = await worker.work(job.get("input"), tell)
        if "error" in output:
            say(str(output["error"]).splitlines()[0])
        return output

    runpod.serverless.start({"handler": handler})


if __name__ == "__main__":
    main()
