"""The chat client's finer points: thoughts cut anywhere, lines, schemas, odd servers, addresses, prices."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st
from support.text_room import OPENAI_KEY, SCHEMA, TextRoom, question

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.preferences import GenerationPreferences, WritingPreferences
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.facts import shipped_facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http, Reply
from kitsumy_desktop.generation.setup import KeyCheck
from kitsumy_desktop.generation.text import openai_text
from kitsumy_desktop.generation.text.addresses import clean_base, is_near, is_open, shown
from kitsumy_desktop.generation.text.errors import Host, refused
from kitsumy_desktop.generation.text.openai_chat import OpenAIChat, Server, is_strict, request_body
from kitsumy_desktop.generation.text.openai_text import OPENAI, OpenAIText, check_key, models_of
from kitsumy_desktop.generation.text.quote import NO_PRICE, money_for, seconds_for, worst_case
from kitsumy_desktop.generation.text.thoughts import ThoughtFilter

PLAIN = TextModel("openai-text", "story", where="http://x/v1", input_per_million=1_000_000, structured=True)
Act = Callable[[web.Request], Awaitable[web.StreamResponse]]


def filtered(pieces: list[str]) -> tuple[str, str]:
    """What a listener has at the end, and what was thought."""
    found, text = ThoughtFilter(), ""
    for piece in pieces:
        more = found.feed(piece)
        text = found.text if more is None else text + more
    text += found.end()
    assert text == found.text
    return text, found.thought


@given(
    st.sampled_from(["", "  \n"]),
    st.sampled_from(
        ["<think>beats, { and so on }</think>\n\n", "<think></think>", "beats without a mark</think>"]
    ),
    st.sampled_from(['{"title": "A </think> in a title"}', "Plain words < and > more", "", "<thin ice>"]),
    st.lists(st.integers(1, 9), max_size=60),
)
def test_thoughts_are_found_however_the_answer_is_cut(
    before: str, thought: str, text: str, cuts: list[int]
) -> None:
    whole, pieces = before + thought + text, []
    for size in cuts:
        pieces.append(whole[:size])
        whole = whole[size:]
    said, thoughts = filtered([*pieces, whole])
    assert said == text
    assert thoughts.strip() == thought.replace("<think>", "").replace("</think>", "").strip()


@given(st.text(max_size=60), st.lists(st.integers(1, 9), max_size=20))
def test_an_answer_without_thoughts_is_left_alone(text: str, cuts: list[int]) -> None:
    whole, pieces = '{"a": ' + json.dumps(text) + "}", []
    for size in cuts:
        pieces.append(whole[:size])
        whole = whole[size:]
    assert filtered([*pieces, whole]) == ("".join([*pieces, whole]), "")


@pytest.mark.asyncio
async def test_lines_end_at_line_feeds_alone() -> None:
    async def act(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        for piece in ("first\u2028still\x85first\r\nsec".encode(), "ond é".encode()[:-1], b"\xa9\n\nlast"):
            await answer.write(piece)
            await asyncio.sleep(0.001)
        return answer

    async with Served(act) as (http, base), http.lines("GET", base) as answer:
        assert [line async for line in answer.lines] == ["first\u2028still\x85first", "second é", "", "last"]


@pytest.mark.asyncio
async def test_a_refused_stream_keeps_its_status_headers_and_words() -> None:
    async def act(request: web.Request) -> web.StreamResponse:
        return web.json_response({"error": "slow down"}, status=429, headers={"Retry-After": "7"})

    async with Served(act) as (http, base), http.lines("POST", base, json={}) as answer:
        assert (answer.reply.status, answer.reply.seconds(), answer.reply.json()["error"]) == (
            429,
            7.0,
            "slow down",
        )
        assert [line async for line in answer.lines] == []


@pytest.mark.asyncio
async def test_servers_that_answer_something_else() -> None:
    bodies = ['{"hello": 1}', "<html>Welcome</html>", "data: nonsense\n\n", "data: [1]\n\n"]

    async def act(request: web.Request) -> web.StreamResponse:
        text = bodies[int(request.query["n"])] if "n" in request.query else ""
        return web.Response(text=text, content_type="application/json" if text[:1] == "{" else "text/html")

    async with Served(act) as (http, base):
        chat = OpenAIChat(http, WallClock())
        for number in range(len(bodies)):
            server = Server(f"{base}?n={number}&x=", Host("The server"))
            with pytest.raises(ProviderFailure) as told:
                await chat.speak(server, PLAIN, question(), lambda piece: None)
            assert told.value.kind in ("server", "network") and told.value.sent
        with pytest.raises(ProviderFailure):
            await chat.listed(Server(base, Host("The server")))


@pytest.mark.asyncio
async def test_llama_cpp_tells_errors_on_a_line_of_their_own() -> None:
    async def act(request: web.Request) -> web.StreamResponse:
        text = 'data: {"choices":[{"delta":{"content":"Once"}}]}\n\n'
        text += 'error: {"code":500,"message":"out of memory"}\n\n'
        return web.Response(text=text, content_type="text/event-stream")

    async with Served(act) as (http, base):
        with pytest.raises(ProviderFailure) as told:
            await OpenAIChat(http, WallClock()).speak(
                Server(base, Host("llama.cpp")), PLAIN, question(), lambda piece: None
            )
        assert "memory" in told.value.user_text and told.value.sent and told.value.paid > 0


def test_a_schema_is_strict_only_where_it_keeps_the_rules() -> None:
    strict = msgspec.json.decode(SCHEMA)
    assert is_strict(strict)
    assert not is_strict({**strict, "additionalProperties": True})
    assert not is_strict({**strict, "required": ["title"]})
    nested = {
        **strict,
        "properties": {**strict["properties"], "pages": {"type": "array", "items": {"type": "object"}}},
    }
    assert not is_strict(nested)
    body = request_body(Server("http://x/v1", Host("x")), PLAIN, question())
    assert body["response_format"]["json_schema"] == {"name": "bible", "schema": strict, "strict": True}
    unstructured = msgspec.structs.replace(PLAIN, structured=False)
    assert "response_format" not in request_body(Server("http://x/v1", Host("x")), unstructured, question())


def test_what_may_be_thought_is_added_to_what_may_be_said() -> None:
    thinking = msgspec.structs.replace(PLAIN, thinking=1000, longest=500)
    body = request_body(Server("http://x/v1", Host("x")), thinking, question(most_tokens=800))
    assert body["max_tokens"] == 1500


def test_a_servers_words_show_no_key_and_no_page() -> None:
    key = "secret-key-of-somebody"
    body = msgspec.json.encode({"error": {"message": f"Bad key {key} and sk-proj-abcdef123456"}})
    failure = refused(Reply(400, {}, body), Host("x"), hide=key)
    assert (
        key not in failure.detail + failure.user_text and "sk-proj" not in failure.detail + failure.user_text
    )
    page = refused(Reply(502, {"content-type": "text/html"}, b"<html><h1>Bad gateway</h1></html>"), Host("x"))
    assert page.kind == "server" and "<" not in page.user_text + page.detail
    assert key not in repr(Server("http://x", Host("x"), {"authorization": f"Bearer {key}"}))


@pytest.mark.parametrize(
    ("typed", "base", "near"),
    [
        ("192.168.1.5:11434", "http://192.168.1.5:11434/v1", True),
        ("http://localhost:8080/", "http://127.0.0.1:8080/v1", True),
        ("http://[::1]:1234/v1", "http://[::1]:1234/v1", True),
        ("big-box:8000/v1", "http://big-box:8000/v1", True),
        ("http://studio.local:1234", "http://studio.local:1234/v1", True),
        ("https://api.openai.com/v1/chat/completions", OPENAI, False),
        ("https://openrouter.ai/api/v1", "https://openrouter.ai/api/v1", False),
        ("http://8.8.8.8/v1", "http://8.8.8.8/v1", False),
        ("https://localhost.evil.example/v1", "https://localhost.evil.example/v1", False),
    ],
)
def test_addresses_as_people_write_them(typed: str, base: str, near: bool) -> None:
    assert clean_base(typed) == base
    assert is_near(clean_base(typed)) == near
    assert clean_base(clean_base(typed)) == clean_base(typed)
    assert is_open(clean_base(typed)) == (not near and typed.startswith("http:"))
    assert "//" not in shown(base)


@pytest.mark.parametrize(
    "typed", ["", "ftp://x", "http://", "http://a b", "http://user:pw@x/v1", "http://x/?k=1"]
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(InputError):
        clean_base(typed)


def test_openai_lists_what_writes_and_what_it_costs() -> None:
    names = [
        "whisper-1",
        "gpt-6-luna",
        "gpt-6.1-terra",
        "gpt-6.1-terra-2026-10-26",
        "gpt-image-3",
        "gpt-old",
        "dall-e",
    ]
    found = models_of(shipped_facts(), OPENAI, names)
    assert [m.model for m in found] == ["gpt-6.1-terra", "gpt-6-luna", "gpt-old"]
    assert found[0].output_per_million == 5_000_000 and NO_PRICE in found[-1].title
    other = models_of(shipped_facts(), "https://openrouter.ai/api/v1", ["gpt-6-luna"])
    assert other[0].free and "openrouter.ai" in other[0].title and NO_PRICE in other[0].title


@pytest.mark.asyncio
async def test_a_key_goes_nowhere_unencrypted() -> None:
    async with TextRoom() as room:
        room.writing = WritingPreferences(addresses=("http://8.8.8.8/v1",))
        speaker = room.openai(near=False)
        refusal = speaker.refusal()
        assert refusal is not None and "encrypted" in refusal.reason
        assert await speaker.models() == ()
        with pytest.raises(ProviderFailure):
            await speaker.speak(msgspec.structs.replace(PLAIN, where="http://8.8.8.8/v1"), question(), print)
        assert (await check_key(room.http, room.clock, ("http://8.8.8.8",), "sk-x")).verdict == "wrong"
        room.writing = WritingPreferences(addresses=("http://192.168.0.9:1234/v1", "nonsense ://"))
        assert speaker.addresses() == (), "what is near needs no key"


@pytest.mark.asyncio
async def test_a_key_is_checked_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai_text, "is_near", lambda base: False)
    async with TextRoom() as room:
        server = await room.server("openai", key=OPENAI_KEY)
        nobody = "http://127.0.0.1:9/v1"

        async def verdict(key: str, *addresses: str) -> KeyCheck:
            return await check_key(room.http, room.clock, addresses, key)

        assert (await verdict(OPENAI_KEY, server.base)).verdict == "good"
        assert (await verdict(OPENAI_KEY, server.base, nobody)).verdict == "unknown"
        wrong = await verdict("sk-another-key-000000", nobody, server.base)
        assert wrong.verdict == "wrong" and "sk-another" not in wrong.text + wrong.hint
        monkeypatch.setattr(openai_text, "OPENAI", server.base)
        assert (await verdict(OPENAI_KEY)).verdict == "good", "without an address OpenAI itself is meant"
        assert server.requests == []


@pytest.mark.asyncio
async def test_one_address_that_fails_hides_no_other() -> None:
    async with TextRoom() as room:
        server = await room.server("openai", key=OPENAI_KEY)
        room.writing = WritingPreferences(addresses=("http://127.0.0.1:9/v1", server.base))
        speaker = room.openai()
        assert [m.where for m in await speaker.models()] == [server.base]
        room.writing = WritingPreferences(addresses=("http://127.0.0.1:9/v1",))
        with pytest.raises(ProviderFailure):
            await speaker.models()
        empty = OpenAIText(
            **(room.common("openai") | {"prefs": GenerationPreferences, "writing": WritingPreferences})
        )
        refusal = empty.refusal()
        assert refusal is not None and "No address" in refusal.reason


def test_prices_by_the_token_and_by_the_second() -> None:
    assert money_for(PLAIN, 1_500_000, 0) == 1_500_000
    rented = TextModel("runpod-vllm", "m", where="e", per_second=310, tokens_per_second=50.0)
    assert seconds_for(rented, 1000, 500) == pytest.approx(11.0)
    assert money_for(rented, 1000, 500) == 3410
    assert worst_case(TextModel("local-text", "m"), question()) == 0
    asked = question(most_tokens=1000)
    model = msgspec.structs.replace(PLAIN, output_per_million=1_000_000, thinking=500)
    assert 1500 < worst_case(model, asked) < 1800


def test_prices_are_dated_and_agree_with_what_runpod_published(contracts: Path) -> None:
    texts = shipped_facts().texts
    for offer in (*texts.runpod, *texts.openai, *texts.gemini):
        date.fromisoformat(offer.dated)
        assert offer.name and offer.input_per_million > 0 and offer.output_per_million > 0
        assert offer.longest <= offer.context
    published = json.loads((contracts / "runpod" / "public-endpoints.json").read_text())["models"]
    pages: dict[str, Any] = {m["id"]: m for m in published if m["type"] == "Text generation"}
    for offer in texts.runpod:
        page = pages[offer.slug]
        assert any(url.endswith("/openai/v1") for url in page["urls"]), offer.slug
        for price in (offer.input_per_million, offer.output_per_million):
            assert f"${price / 1_000_000:.2f}" in page["pricing"], offer.slug


class Served:
    """A server with one answer for everything."""

    def __init__(self, act: Act) -> None:
        self._act = act

    async def __aenter__(self) -> tuple[Http, str]:
        app = web.Application()
        app.router.add_route("*", "/{tail:.*}", self._act)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self._http = Http(trust_env=False)
        return self._http, f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def __aexit__(self, *exc: object) -> None:
        await self._http.aclose()
        await self._runner.cleanup()
