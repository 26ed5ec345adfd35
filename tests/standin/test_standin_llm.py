"""Language models of the stand-in: strict about key and shape, on the bill, and able to fail."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from support.standin.caller import Caller
from support.standin.faults import Faults, Step, Times
from support.standin.gemini import KEY as GEMINI_KEY
from support.standin.llm_mount import PUBLIC, SERVED
from support.standin.llm_server import FakeLLM
from support.standin.llm_words import chatty, malformed, wrong_language
from support.standin.server import StandIn
from support.storyteller import tell as storyteller
from support.text_room import plain_tell

from kitsumy_desktop.comic.money import dollars
from kitsumy_desktop.generation.http import Http

QWEN = "qwen3-32b-awq"
CHAT = "/openai/v1/chat/completions"
BODY: dict[str, Any] = {
    "model": "Qwen/Qwen3-32B-AWQ",
    "messages": [{"role": "user", "content": "A lamp in a window."}],
    "stream": True,
    "stream_options": {"include_usage": True},
}


def _chunks(body: Any) -> list[Any]:
    """Events of a stream, the last one without [DONE]."""
    lines = [line for line in str(body).splitlines() if line.startswith("data:")]
    assert lines[-1].split(":", 1)[1].strip() == "[DONE]"
    return [json.loads(line[5:]) for line in lines[:-1]]


def _standin(**more: Any) -> StandIn:
    made = StandIn(200, agents="none", **more)
    made.llm.tell = plain_tell
    return made


@pytest.mark.asyncio
async def test_a_public_model_is_paid_by_the_token() -> None:
    async with _standin() as s, Caller(s) as c:
        listed = await c.job("GET", QWEN, "/openai/v1/models")
        assert [m["id"] for m in listed.body["data"]] == ["Qwen/Qwen3-32B-AWQ"]
        reply = await c.job("POST", QWEN, CHAT, BODY)
        assert reply.headers["content-type"].startswith("text/event-stream")
        chunks = _chunks(reply.body)
        text = "".join(x["choices"][0]["delta"].get("content", "") for x in chunks if x["choices"])
        assert text == plain_tell("", "A lamp in a window.", "", 0)
        usage = chunks[-1]["usage"]
        price = usage["prompt_tokens"] * 10 + usage["completion_tokens"] * 10
        assert s.ledger.by_kind() == {"public": price} and s.ledger.by_owner() == {QWEN: price}
        whole = await c.job("POST", QWEN, CHAT, {k: v for k, v in BODY.items() if "stream" not in k})
        assert whole.body["choices"][0]["message"]["content"] == text
        assert s.violations == s.llm.violations == []


@pytest.mark.asyncio
async def test_strict_about_key_shape_and_names() -> None:
    async with _standin() as s, Caller(s) as c, Caller(s, "rpa_other") as stranger:
        assert (await stranger.job("POST", QWEN, CHAT, BODY)).status == 401
        assert (await c.job("POST", "no-such-slug", CHAT, BODY)).status == 404
        assert (await c.job("POST", QWEN, CHAT, {**BODY, "model": "other"})).status == 404
        wrong: list[dict[str, Any]] = [
            {"messages": []}, {"messages": [{"role": "assistant", "content": "x"}]}, {"max_token": 5},
            {"max_tokens": 0}, {"temperature": 3}, {"seed": "1"}, {"stream": 1},
            {"response_format": {"type": "json_object"}}, {"max_tokens": 5, "max_completion_tokens": 5},
            {"messages": [{"role": "user", "content": ""}]}, {"stream": False},
        ]  # fmt: skip
        for change in wrong:
            reply = await c.job("POST", QWEN, CHAT, {**BODY, **change})
            assert reply.status == 400, change
            assert reply.body["error"]["message"]
        assert len(s.llm.violations) == len(wrong)
        assert s.ledger.total() == 0


@pytest.mark.asyncio
async def test_faults_by_script_by_chance_and_of_the_edge() -> None:
    async with _standin(faults=Faults(llm={"429": 1.0})) as s, Caller(s) as c:
        reply = await c.job("POST", QWEN, CHAT, BODY)
        assert (reply.status, reply.headers["retry-after"]) == (429, "2")
        s.llm.script.append("truncate")
        assert (
            _chunks((await c.job("POST", QWEN, CHAT, BODY)).body)[-2]["choices"][0]["finish_reason"]
            == "length"
        )
        s.faults.llm = {}
        s.script.add(Step(f"POST {CHAT}", "524"))
        assert (await c.job("POST", QWEN, CHAT, BODY)).status == 524
        s.world.balance_start = 0
        assert (await c.job("POST", QWEN, CHAT, BODY)).status == 402
    assert Faults.named("storm").llm and not Faults.named("none").llm


@pytest.mark.asyncio
async def test_a_cold_vllm_worker_is_too_slow_for_the_edge() -> None:
    times = Times(cold_start=(130.0, 131.0))
    async with _standin(times=times) as s, Caller(s) as c:
        endpoint = s.add_vllm(idle=600)
        body = {**BODY, "model": SERVED}
        assert (await c.job("POST", endpoint.id, CHAT, body)).status == 524, "after 100 seconds"
        told = await c.over(endpoint.id, await c.run(endpoint.id, {"prompt": "Hello"}))
        assert told["status"] == "COMPLETED" and told["output"][0]["choices"]
        reply = await c.job("POST", endpoint.id, CHAT, body)
        assert _chunks(reply.body)[-1]["usage"]["completion_tokens"] > 0
        assert s.ledger.by_kind()["serverless"] > 0 and "public" not in s.ledger.by_kind()
        assert (await c.job("GET", endpoint.id, "/openai/v1/models")).body["data"][0]["id"] == SERVED
        comfy = s.add_endpoint()
        assert (await c.job("POST", comfy.id, CHAT, body)).status == 404, "ComfyUI speaks no such language"


@pytest.mark.asyncio
async def test_gemini_writes_on_the_same_bill() -> None:
    body = {
        "contents": [{"role": "user", "parts": [{"text": "A lamp."}]}],
        "generationConfig": {"maxOutputTokens": 500, "thinkingConfig": {"thinkingLevel": "low"}},
    }
    path = "/gemini/models/gemini-3.8-flash:streamGenerateContent?alt=sse"
    async with _standin() as s, Caller(s) as c:
        headers = {"x-goog-api-key": GEMINI_KEY}
        assert (await c.ask("POST", path, body)).status == 400, "no key"
        reply = await c.ask("POST", path, body, headers)
        last = json.loads([x for x in str(reply.body).splitlines() if x.startswith("data:")][-1][5:])
        used = last["usageMetadata"]
        paid = used["promptTokenCount"] * 0.75 + used["candidatesTokenCount"] * 3.75
        assert s.ledger.by_kind() == {"gemini": round(paid)} and s.made == []
        wrong = {**body, "generationConfig": {"responseSchema": {}}}
        assert (await c.ask("POST", path, wrong, headers)).status == 400
        assert (await c.ask("POST", path.replace("3.8", "1.5"), body, headers)).status == 404
        assert len(s.llm.violations) == 1


@pytest.mark.asyncio
async def test_alone_on_a_port_like_ollama() -> None:
    async with _standin() as s, Caller(s) as c, FakeLLM("ollama", tell=plain_tell) as llm:
        tags = (await c.ask("GET", f"{llm.url}/api/tags")).body["models"]
        assert [m["name"] for m in tags] == ["story:8b", "elsewhere:671b-cloud"]
        body = {
            "model": "story:8b",
            "messages": BODY["messages"],
            "stream": True,
            "options": {"num_ctx": 4096},
        }
        http = Http(trust_env=False)
        async with http.lines("POST", f"{llm.url}/api/chat", json=body) as answer:
            lines = [json.loads(line) async for line in answer.lines if line]
        await http.aclose()
        assert lines[-1]["done"] and lines[-1]["eval_count"] > 0
        assert (await c.ask("POST", f"{llm.url}/api/chat", {**body, "model": "x"})).status == 404
        await c.ask("POST", f"{llm.url}/api/chat", {**body, "options": {"num_ctx": 2, "num_predict": 0}})
        assert len(llm.violations) == 1
        assert (await c.ask("GET", f"{llm.url}/v1/models")).status == 200
        assert "a key was sent" in llm.violations[-1]


@pytest.mark.asyncio
async def test_words_are_the_storytellers_unless_others_are_given() -> None:
    async with StandIn(200, agents="none") as s, Caller(s) as c:
        reply = await c.job("POST", QWEN, CHAT, {**BODY, "seed": 4})
        text = "".join(
            x["choices"][0]["delta"].get("content", "") for x in _chunks(reply.body) if x["choices"]
        )
        assert text == storyteller("", "A lamp in a window.", "", 4)


def test_broken_words() -> None:
    text = json.dumps({"title": "A lamp", "kind": "noir", "pages": ["The lamp burns.", "It goes out."]})
    broken = {malformed(text, random.Random(seed)) for seed in range(40)}
    assert len(broken) > 6
    for words in broken:
        with pytest.raises(ValueError):
            json.loads(words)
    foreign = json.loads(wrong_language(text))
    assert foreign["kind"] == "noir" and foreign["title"] != "A lamp" and len(foreign["pages"]) == 2
    ukrainian = wrong_language(json.dumps({"a": "Лампа горить у вікні"}))
    assert "lampa" in json.loads(ukrainian)["a"]
    assert chatty(text).count("```") == 2 and malformed("Plain words", random.Random(1)) == "Plain"


def test_prices_are_those_of_the_pages() -> None:
    assert dollars(PUBLIC[QWEN][1]) == 10_000_000
