"""Models are fetched whole or not at all, and ComfyUI is started, watched and started again."""

from __future__ import annotations

import asyncio
import hashlib
import json
import shlex
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from support.agent_hands import free_port, inline, served
from support.standin.comfy import FakeComfy

from kitsumy_desktop.worker.machine import Machine, Unable

DATA = bytes(range(251)) * 40_000
SHA = hashlib.sha256(DATA).hexdigest()


class Files:
    """A server of model files. `cuts`: so many answers break off half-way; `ranges`: it knows Range."""

    def __init__(self) -> None:
        self.data = DATA
        self.cuts = 0
        self.ranges = True
        self.asked: list[str] = []
        self.url = ""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """A file, or a part of it."""
        wanted = request.headers.get("Range", "")
        self.asked.append(wanted)
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and self.ranges else 0
        if wanted and start >= len(self.data):
            return web.Response(status=416)
        body = self.data[start:]
        response = web.StreamResponse(status=206 if wanted and self.ranges else 200)
        response.content_length = len(body)
        await response.prepare(request)
        if self.cuts > 0:
            self.cuts -= 1
            await response.write(body[: len(body) // 2])
            await asyncio.sleep(0.02)
            assert request.transport is not None
            request.transport.abort()
            return response
        await response.write(body)
        return response

    def file(self, **changes: Any) -> dict[str, Any]:
        """What KITSUMY_FILES says of it."""
        return {"folder": "vae", "name": "ae.safetensors", "url": f"{self.url}/ae", "bytes": len(DATA),
                "sha256": SHA, **changes}  # fmt: skip


@asynccontextmanager
async def files() -> AsyncIterator[Files]:
    """A server."""
    there = Files()
    app = web.Application()
    app.router.add_get("/{name:.*}", there.handle)
    async with served(app) as there.url:
        yield there


async def fetched(models: Path, wanted: Sequence[dict[str, Any]]) -> Machine:
    """Download them."""
    machine = Machine(wanted, "http://127.0.0.1:9", models=str(models), own_models="/nowhere", tick=0.01)
    async with aiohttp.ClientSession() as session:
        await machine.download(session)
    return machine


@pytest.mark.asyncio
async def test_a_file_arrives_whole_and_is_not_fetched_again(tmp_path: Path) -> None:
    async with files() as there:
        machine = await fetched(tmp_path, [there.file()])
        assert (tmp_path / "vae" / "ae.safetensors").read_bytes() == DATA
        assert (machine.done, machine.total) == (len(DATA), len(DATA))
        await fetched(tmp_path, [there.file()])
        await fetched(tmp_path, [there.file(bytes=0, sha256="")])
        assert len(there.asked) == 1
        assert [p.name for p in tmp_path.rglob("*") if p.is_file()] == ["ae.safetensors"]


@pytest.mark.asyncio
async def test_it_goes_on_where_it_was_cut_off(tmp_path: Path) -> None:
    async with files() as there:
        there.cuts = 3
        await fetched(tmp_path, [there.file()])
        assert (tmp_path / "vae" / "ae.safetensors").read_bytes() == DATA
        starts = [int(r[6:-1]) for r in there.asked if r]
        assert len(starts) == 3
        assert starts == sorted(starts)
        assert starts[0] > 0


@pytest.mark.asyncio
async def test_a_server_without_ranges_sends_it_anew(tmp_path: Path) -> None:
    async with files() as there:
        there.cuts, there.ranges = 1, False
        await fetched(tmp_path, [there.file()])
        assert (tmp_path / "vae" / "ae.safetensors").read_bytes() == DATA


@pytest.mark.asyncio
async def test_another_file_than_promised_is_never_used(tmp_path: Path) -> None:
    async with files() as there:
        there.data = DATA[::-1]
        with pytest.raises(Unable, match="could not be downloaded: it is not the file it should be"):
            await fetched(tmp_path, [there.file()])
        assert [p for p in tmp_path.rglob("*") if p.is_file()] == []


@pytest.mark.asyncio
async def test_a_leftover_of_another_file_is_dropped(tmp_path: Path) -> None:
    (tmp_path / "vae").mkdir()
    (tmp_path / "vae" / "ae.safetensors.part").write_bytes(b"z" * (len(DATA) + 10))
    async with files() as there:
        await fetched(tmp_path, [there.file()])
        assert (tmp_path / "vae" / "ae.safetensors").read_bytes() == DATA


@pytest.mark.asyncio
async def test_too_little_room_is_said_before_anything_is_fetched(tmp_path: Path) -> None:
    async with files() as there:
        with pytest.raises(Unable, match=r"need 900000\.0 GB more"):
            await fetched(tmp_path, [there.file(bytes=900_000 * 10**9)])
        assert there.asked == []


@pytest.mark.parametrize(
    "change",
    [{"name": "../x"}, {"name": "a/b"}, {"name": ".hidden"}, {"name": ""}, {"folder": "../vae"},
     {"folder": ""}, {"url": "http://example.com/x"}, {"url": "file:///etc/passwd"}, {"url": ""}],
)  # fmt: skip
@pytest.mark.asyncio
async def test_only_proper_places_and_secure_addresses(tmp_path: Path, change: dict[str, str]) -> None:
    async with files() as there:
        with pytest.raises(Unable):
            await fetched(tmp_path, [{**there.file(), **change}])
        assert there.asked == []


@pytest.mark.asyncio
async def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    async with served(web.Application()) as url:
        wanted = {"folder": "vae", "name": "ae.safetensors", "url": f"{url}/x"}
        with pytest.raises(Unable, match=r"ae\.safetensors could not be downloaded: the server answered 404"):
            await fetched(tmp_path, [wanted])


SERVER = """
import http.server, os, sys
print("models", sys.argv[2:], flush=True)
print("key" if "RUNPOD_API_KEY" in os.environ else "no key", flush=True)
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/die":
            os._exit(3)
        self.send_response(200); self.end_headers()
        self.wfile.write(b'{"queue_running":[],"queue_pending":[]}')
    def log_message(self, *a): pass
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), H).serve_forever()
"""


def command(port: int, code: str = SERVER) -> str:
    """Starts something in ComfyUI's place."""
    return shlex.join([sys.executable, "-c", code, str(port)])


@pytest.mark.asyncio
async def test_the_agent_downloads_then_starts_comfyui_without_our_key(tmp_path: Path) -> None:
    port = free_port()
    async with (
        files() as there,
        inline(
            f"http://127.0.0.1:{port}",
            speed=5,
            KITSUMY_FILES=json.dumps([there.file()]),
            KITSUMY_MODELS=str(tmp_path),
            KITSUMY_COMFY_COMMAND=command(port),
        ) as agent,
    ):
        state = await agent.until_phase("ready")
        assert (state["done"], state["total"]) == (len(DATA), len(DATA))
        assert (tmp_path / "vae" / "ae.safetensors").stat().st_size == len(DATA)
        assert "no key" in state["log"]
        assert "--extra-model-paths-config" in state["log"][0]


@pytest.mark.asyncio
async def test_a_comfyui_that_ends_is_started_again_three_times_in_all() -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    async with inline(url, speed=20, KITSUMY_COMFY_COMMAND=command(port)) as agent:
        for _ in range(3):
            await agent.until_phase("ready")
            with pytest.raises(aiohttp.ClientError):
                await agent.session.get(url + "/die")
            async with asyncio.timeout(5):
                while (await agent.state())["phase"] == "ready":
                    await asyncio.sleep(0.01)
        assert (await agent.until_phase("leaving"))["text"].startswith("ComfyUI ended 3 times")
        await asyncio.wait_for(agent.runpod.deleted.wait(), 5)


@pytest.mark.parametrize(
    "bad", ["/no/such/program", f"{sys.executable} -c raise(SystemExit('no_GPU_found'))"]
)
@pytest.mark.asyncio
async def test_a_comfyui_that_cannot_start_is_a_reason_to_leave(bad: str) -> None:
    async with inline("http://127.0.0.1:9", speed=20, KITSUMY_COMFY_COMMAND=bad) as agent:
        state = await agent.until_phase("leaving")
        assert "ComfyUI" in state["text"]
        assert "No such file" in state["text"] or "no_GPU_found" in state["text"]
        await asyncio.wait_for(agent.runpod.deleted.wait(), 5)


@pytest.mark.asyncio
async def test_models_that_do_not_come_are_a_reason_to_leave(tmp_path: Path) -> None:
    wanted = json.dumps([{"folder": "vae", "name": "x", "url": "https://127.0.0.1:9/x"}])
    async with (
        FakeComfy(speed=20) as comfy,
        inline(comfy.url, speed=200, KITSUMY_FILES=wanted, KITSUMY_MODELS=str(tmp_path)) as agent,
    ):
        assert "x could not be downloaded" in (await agent.until_phase("leaving"))["text"]
        await asyncio.wait_for(agent.runpod.deleted.wait(), 5)
