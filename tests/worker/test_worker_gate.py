"""Nobody without the secret gets an answer other than 401, whatever is sent."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from support.agent_hands import BEARER, SECRET, Inside, inline, is_bare_401, process, raw
from support.standin.comfy import FakeComfy
from support.strangers import HEAD, STRANGE, request_by_chance


@pytest_asyncio.fixture
async def guarded() -> AsyncIterator[Inside]:
    """An agent as a pod runs it, ready."""
    async with FakeComfy(speed=50) as comfy, process(comfy.url) as agent:
        await agent.until_phase("ready")
        yield agent


@pytest.mark.asyncio
async def test_everything_strange_is_answered_401_without_a_word(guarded: Inside) -> None:
    answers = {name: await raw(guarded.url, data, longest=2.0) for name, data in STRANGE.items()}
    assert [n for n, a in answers.items() if a and not is_bare_401(a)] == []
    silent = {n for n, a in answers.items() if not a}
    assert silent <= {"nothing but line ends"}, "an answer was expected"
    assert not guarded.runpod.asked
    assert (await guarded.state())["phase"] == "ready"


@pytest.mark.asyncio
async def test_random_requests_of_strangers(guarded: Inside) -> None:
    """300 requests put together by chance: 401 or no answer at all."""
    rng = random.Random(7)
    wrong = 0
    for _ in range(300):
        answer = await raw(guarded.url, request_by_chance(rng), longest=0.3)
        wrong += bool(answer) and not is_bare_401(answer)
    assert wrong == 0


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer ", f"Bearer {SECRET[:-1]}", f"Bearer {SECRET}0", f"Bearer {SECRET.upper()}",
     f"Basic {SECRET}", SECRET, f"Bearer {SECRET} {SECRET}", f"Bearer: {SECRET}", f"Token {SECRET}"],
)  # fmt: skip
@pytest.mark.asyncio
async def test_only_the_whole_secret_counts(header: str) -> None:
    async with FakeComfy(speed=50) as comfy, inline(comfy.url) as agent:
        for method, path in (("GET", "/kitsumy/state"), ("POST", "/prompt"), ("GET", "/ws")):
            async with agent.session.request(
                method, agent.url + path, headers={"Authorization": header}
            ) as answer:
                assert (answer.status, await answer.read()) == (401, b"")
        assert comfy.requests == [r for r in comfy.requests if r[1] in ("/system_stats", "/queue")]


@pytest.mark.asyncio
async def test_a_stranger_is_no_sign_of_life() -> None:
    async with FakeComfy(speed=50) as comfy, inline(comfy.url, speed=50, KITSUMY_SILENCE_S="20") as agent:
        for _ in range(40):
            async with agent.session.get(agent.url + "/kitsumy/state") as answer:
                assert answer.status == 401
            if agent.runpod.deleted.is_set():
                break
            await agent_pause(agent)
        assert agent.runpod.deleted.is_set()


async def agent_pause(agent: Inside) -> None:
    """A second of the agent's."""
    assert agent.agent is not None
    await agent.agent.sleep(1.0)


@pytest.mark.asyncio
async def test_without_a_digest_nobody_is_let_in() -> None:
    async with FakeComfy(speed=50) as comfy, inline(comfy.url, KITSUMY_SECRET_SHA256="") as agent:
        for headers in ({}, BEARER, {"Authorization": "Bearer "}):
            async with agent.session.get(agent.url + "/kitsumy/state", headers=headers) as answer:
                assert answer.status == 401


@pytest.mark.asyncio
async def test_strangers_get_no_socket() -> None:
    async with FakeComfy(speed=50) as comfy, inline(comfy.url) as agent:
        await agent.until_phase("ready")
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await agent.session.ws_connect(agent.url + "/ws?clientId=1")
        assert refused.value.status == 401
        async with agent.session.ws_connect(agent.url + "/ws?clientId=1", headers=BEARER) as socket:
            assert (await socket.receive_json())["type"] == "status"


@pytest.mark.asyncio
async def test_a_stranger_sending_slowly_is_refused_before_the_body(guarded: Inside) -> None:
    head = b"POST /upload/image HTTP/1.1\r\n" + HEAD + b"Content-Length: 50000000\r\n\r\nabc"
    assert is_bare_401(await raw(guarded.url, head, longest=2.0))
