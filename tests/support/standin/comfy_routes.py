"""The imitated ComfyUI's routes."""

from __future__ import annotations

import asyncio
import io
import json
import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from aiohttp import web
from PIL import Image
from support.standin import comfy_nodes, comfy_paint
from support.standin.comfy_nodes import problem
from support.standin.comfy_socket import FEATURES

if TYPE_CHECKING:
    from support.standin.comfy import Entry, FakeComfy

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def gate(comfy: FakeComfy) -> Any:
    """What stands before every route: a dead server, foreign pages, error pages of a proxy, the list."""

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        comfy.requests.append((request.method, request.path))
        if comfy.dead:
            return hang_up(request)
        if foreign(request):
            return web.Response(status=403)
        if request.method == "GET" and not request.path.endswith("/ws") and comfy.faults.hit("error_page"):
            return web.Response(status=502, text="<html>Bad gateway</html>", content_type="text/html")
        return await handler(request)

    return middleware


def hang_up(request: web.Request) -> web.StreamResponse:
    """The connection ends without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def foreign(request: web.Request) -> bool:
    """Whether a page of another site asks."""
    if request.headers.get("Sec-Fetch-Site") == "cross-site":
        return True
    origin = request.headers.get("Origin")
    host = urlsplit(f"//{request.host}")
    if not origin or host.hostname not in LOOPBACK:
        return False
    asked = urlsplit(origin)
    return (asked.hostname, asked.port) != (host.hostname, host.port)


def add(app: web.Application, comfy: FakeComfy) -> None:
    """All routes, bare and below /api."""
    routes = Routes(comfy)
    table: list[tuple[str, str, Handler]] = [
        ("GET", "/system_stats", routes.system_stats),
        ("GET", "/features", routes.features),
        ("GET", "/object_info", routes.object_info),
        ("GET", "/object_info/{name}", routes.object_info),
        ("GET", "/models", routes.models),
        ("GET", "/models/{folder}", routes.models),
        ("GET", "/prompt", routes.prompt_info),
        ("POST", "/prompt", routes.prompt),
        ("GET", "/queue", routes.queue),
        ("POST", "/queue", routes.change_queue),
        ("GET", "/history", routes.history),
        ("GET", "/history/{id}", routes.history),
        ("POST", "/history", routes.change_history),
        ("POST", "/interrupt", routes.interrupt),
        ("POST", "/upload/image", routes.upload),
        ("POST", "/upload/mask", routes.upload),
        ("GET", "/view", routes.view),
        ("GET", "/view_metadata/{folder}", routes.view_metadata),
        ("POST", "/free", routes.free),
        ("GET", "/ws", comfy.sockets.serve),
    ]
    for method, path, handler in table:
        app.router.add_route(method, path, handler)
        app.router.add_route(method, f"/api{path}", handler)
    if not comfy.old:
        app.router.add_route("GET", "/api/jobs", routes.jobs)
        app.router.add_route("GET", "/api/jobs/{id}", routes.job)
        app.router.add_route("POST", "/api/jobs/{id}/cancel", routes.cancel_job)


async def body_of(request: web.Request) -> Any:
    """The body as JSON; like the real server, raises for anything else."""
    data = b"".join([piece async for piece in request.content.iter_any()])
    return json.loads(data) if data else {}


class Routes:
    """One method per route."""

    def __init__(self, comfy: FakeComfy) -> None:
        self._comfy = comfy

    async def system_stats(self, request: web.Request) -> web.Response:
        """Version and device."""
        comfy = self._comfy
        vram = int(comfy.vram_gb * 1024**3)
        device = {"name": "cuda:0 NVIDIA GeForce RTX 4090 : cudaMallocAsync", "type": "cuda", "index": 0}
        if not vram:
            device = {"name": "cpu", "type": "cpu", "index": None}  # type: ignore[dict-item]
        memory = {"vram_total": vram, "vram_free": vram, "torch_vram_total": 0, "torch_vram_free": 0}
        system = {
            "os": "posix" if comfy.old else "linux",
            "ram_total": 64 * 1024**3,
            "ram_free": 48 * 1024**3,
            "comfyui_version": comfy.version,
            "required_frontend_version": "1.49.6",
            "python_version": "3.13.1 (main)",
            "pytorch_version": "2.13.0+cu130",
            "embedded_python": False,
            "argv": ["main.py", "--listen", "127.0.0.1"],
        }
        return web.json_response({"system": system, "devices": [{**device, **memory}]})

    async def features(self, request: web.Request) -> web.Response:
        """Feature flags."""
        return web.json_response(FEATURES)

    async def object_info(self, request: web.Request) -> web.Response:
        """All nodes, or one; an unknown one is an empty object."""
        nodes = self._comfy.object_info()
        if (name := request.match_info.get("name")) is not None:
            return web.json_response({name: nodes[name]} if name in nodes else {})
        return web.json_response(nodes)

    async def models(self, request: web.Request) -> web.Response:
        """Folders, or the files of one."""
        folder = request.match_info.get("folder")
        if folder is None:
            return web.json_response(list(comfy_nodes.FOLDERS))
        if folder not in comfy_nodes.FOLDERS:
            return web.Response(status=404)
        return web.json_response(sorted(self._comfy.models.get(folder, ())))

    async def prompt_info(self, request: web.Request) -> web.Response:
        """How much is to be done."""
        return web.json_response({"exec_info": {"queue_remaining": self._comfy.remaining()}})

    async def prompt(self, request: web.Request) -> web.StreamResponse:
        """Check a graph and queue it."""
        comfy, faults = self._comfy, self._comfy.faults
        if faults.hit("post_dropped"):
            return hang_up(request)
        try:
            body = await body_of(request)
        except ValueError:
            return web.Response(status=500, text="500 Internal Server Error\n\nServer got itself in trouble")
        if faults.hit("post_500"):
            return web.Response(status=500, text="500 Internal Server Error\n\nServer got itself in trouble")
        if "prompt" not in body:
            error = problem("no_prompt", "No prompt provided", "No prompt provided")
            return web.json_response({"error": error, "node_errors": {}}, status=400)
        given = body.get("prompt_id")
        if given is not None and not comfy.old and not UUID.fullmatch(str(given)):
            error = problem("invalid_prompt_id", "prompt_id must be a canonical UUID", str(given))
            return web.json_response({"error": error, "node_errors": {}}, status=400)
        verdict = comfy.check(body["prompt"])
        if (refused := comfy_nodes.error_body(verdict)) is not None:
            return web.json_response(refused, status=400)
        entry = comfy.enqueue(body["prompt"], verdict.outputs, body)
        await comfy.tell_status()
        if faults.hit("post_lost"):
            return hang_up(request)
        answer = {"prompt_id": entry.prompt_id, "number": entry.number, "node_errors": verdict.node_errors}
        return web.json_response(answer)

    async def queue(self, request: web.Request) -> web.Response:
        """What runs and what waits, the latter in heap order."""
        comfy = self._comfy
        running = [comfy.running.listed()] if comfy.running is not None else []
        pending = [entry.listed() for entry in comfy.queue]
        return web.json_response({"queue_running": running, "queue_pending": pending})

    async def change_queue(self, request: web.Request) -> web.Response:
        """Delete some or all that waits; 200 whatever was there."""
        body = await body_of(request)
        if body.get("clear"):
            self._comfy.queue.clear()
        for prompt_id in body.get("delete", ()):
            self._comfy.delete(prompt_id)
        return web.Response()

    async def history(self, request: web.Request) -> web.Response:
        """What is over; an unknown id is an empty object."""
        known = self._comfy.history
        if (prompt_id := request.match_info.get("id")) is not None:
            return web.json_response({prompt_id: known[prompt_id]} if prompt_id in known else {})
        most = int(request.query.get("max_items", len(known)))
        return web.json_response(dict(list(known.items())[-most:] if most else []))

    async def change_history(self, request: web.Request) -> web.Response:
        """Forget some or all."""
        body = await body_of(request)
        if body.get("clear"):
            self._comfy.history.clear()
        for prompt_id in body.get("delete", ()):
            self._comfy.history.pop(prompt_id, None)
        return web.Response()

    async def interrupt(self, request: web.Request) -> web.Response:
        """Stop what runs; with an id only if it is that one."""
        body = await body_of(request)
        self._comfy.interrupt_now(body.get("prompt_id"))
        return web.Response()

    def _job(self, prompt_id: str) -> dict[str, Any] | None:
        comfy = self._comfy
        if prompt_id in comfy.history:
            entry = comfy.history[prompt_id]
            messages = entry["status"]["messages"]
            last = messages[-1][0] if messages else ""
            status = {"execution_success": "completed", "execution_interrupted": "cancelled"}.get(
                last, "failed"
            )
            return {"id": prompt_id, "status": status, "outputs": entry["outputs"]}
        if comfy.running is not None and comfy.running.prompt_id == prompt_id:
            return _queued(comfy.running, "in_progress")
        return next((_queued(e, "pending") for e in comfy.queue if e.prompt_id == prompt_id), None)

    async def jobs(self, request: web.Request) -> web.Response:
        """All jobs there are."""
        comfy = self._comfy
        ids = [*comfy.history, *([comfy.running.prompt_id] if comfy.running else [])]
        ids += [entry.prompt_id for entry in comfy.queue]
        found = [job for job in map(self._job, dict.fromkeys(ids)) if job]
        wanted = request.query.get("status")
        return web.json_response({"jobs": [j for j in found if wanted in (None, j["status"])]})

    async def job(self, request: web.Request) -> web.Response:
        """One job; 404 for an unknown one."""
        job = self._job(request.match_info["id"])
        return web.json_response(job) if job else web.json_response({"error": "Job not found"}, status=404)

    async def cancel_job(self, request: web.Request) -> web.Response:
        """Stop one job, running or pending."""
        comfy, prompt_id = self._comfy, request.match_info["id"]
        cancelled = comfy.delete(prompt_id)
        if not cancelled and comfy.running is not None and comfy.running.prompt_id == prompt_id:
            comfy.interrupt_now(prompt_id)
            cancelled = True
        return web.json_response({"cancelled": cancelled})

    async def upload(self, request: web.Request) -> web.Response:
        """Keep a picture; another one of the same name gets a new name unless it may be overwritten."""
        comfy, fields, data, name = self._comfy, {}, b"", ""
        async for part in await request.clone(client_max_size=2**30).multipart():
            if part.name == "image":
                name, data = part.filename or "", bytes(await part.read())
            else:
                fields[part.name] = (await part.read()).decode()
        if len(data) > comfy.max_upload or comfy.faults.hit("upload_413"):
            return web.Response(status=413, text="Maximum request body size exceeded")
        subfolder = fields.get("subfolder", "")
        if not name or ".." in f"{subfolder}/{name}":
            return web.Response(status=400)
        comfy.uploads += 1
        stem, dot, ending = name.rpartition(".")
        key, number = f"{subfolder}/{name}".lstrip("/"), 0
        overwrite = fields.get("overwrite") in ("true", "1")
        while not overwrite and comfy.pictures.get(key, data) != data:
            number += 1
            name = f"{stem} ({number}){dot}{ending}"
            key = f"{subfolder}/{name}".lstrip("/")
        comfy.pictures[key] = data
        return web.json_response({"name": name, "subfolder": subfolder, "type": "input"})

    async def view(self, request: web.Request) -> web.StreamResponse:
        """A picture's bytes."""
        comfy, query, faults = self._comfy, request.query, self._comfy.faults
        kind, subfolder = query.get("type", "output"), query.get("subfolder", "")
        name = query.get("filename", "")
        if kind not in ("input", "output", "temp") or ".." in name or name.startswith("/"):
            return web.Response(status=400)
        if ".." in subfolder:
            return web.Response(status=403)
        if faults.hit("view_500"):
            return web.Response(status=500, text="500 Internal Server Error")
        data = comfy.files.get((kind, subfolder, name))
        if kind == "input":
            data = comfy.pictures.get(f"{subfolder}/{name}".lstrip("/"))
        if data is None or faults.hit("view_404"):
            return web.Response(status=404)
        if "preview" in query:
            wanted, _, quality = query["preview"].partition(";")
            data = await asyncio.to_thread(_again, data, wanted, int(quality or 90))
        if faults.hit("view_cut"):
            cut = web.StreamResponse(headers={"Content-Length": str(len(data))})
            await cut.prepare(request)
            await cut.write(data[: len(data) // 2])
            if request.transport is not None:
                request.transport.abort()
            return cut
        return web.Response(body=data, headers={"Content-Disposition": f'filename="{name}"'})

    async def view_metadata(self, request: web.Request) -> web.Response:
        """What a LoRA says of its training: none of ours says anything."""
        return web.Response(status=404)

    async def free(self, request: web.Request) -> web.Response:
        """Unload models."""
        await body_of(request)
        self._comfy.loaded.clear()
        self._comfy.cache.clear()
        self._comfy.freed += 1
        return web.Response()


def _queued(entry: Entry, status: str) -> dict[str, Any]:
    return {"id": entry.prompt_id, "status": status, "priority": entry.number, "outputs_count": 0}


def _again(data: bytes, kind: str, quality: int) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        return comfy_paint.encoded(image, kind, quality)
