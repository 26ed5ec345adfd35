"""The chat route as vLLM and OpenAI stream it, in the stand-in's words."""

from __future__ import annotations

from typing import Any

from aiohttp import web
from support.standin.answers import cut
from support.standin.llm import Charge, Speech, Talker, Wire, compact, error, not_taken, refusal
from support.standin.llm_shape import wrong_chat

SLOW_SECONDS = 3.0


async def chat(
    talker: Talker, request: web.Request, body: Any, charge: Charge, models: tuple[str, ...]
) -> web.StreamResponse:
    """Answer a question. `charge` is told what was asked and answered, also when the line is cut."""
    talker.requests.append(body)
    talker.keys.append(request.headers.get("Authorization", ""))
    if (wrong := wrong_chat(body)) is not None:
        talker.violations.append(f"chat: {wrong}")
        return error(400, wrong)
    if body["model"] not in models:
        return error(404, f"The model `{body['model']}` does not exist.", "NotFoundError", "model_not_found")
    if (no := not_taken(body, talker.refuses)) is not None:
        return no
    fault = talker.fault()
    if (early := refusal(request, fault, talker)) is not None:
        return early
    speech = _speech(talker, body, fault)
    talker.answered += 1
    if fault == "not_streamed" or not body.get("stream"):
        charge(speech.sent, speech.said)
        return web.json_response(_whole(body, speech))
    return await _streamed(talker, request, body, speech, fault, charge)


def _speech(talker: Talker, body: dict[str, Any], fault: str) -> Speech:
    messages = {m["role"]: m["content"] for m in body["messages"]}
    shape = body.get("response_format", {}).get("json_schema", {}).get("schema")
    schema = compact(shape) if shape is not None else ""
    most = body.get("max_tokens") or body.get("max_completion_tokens") or 4096
    return talker.speech(
        messages.get("system", ""), messages["user"], schema, body.get("seed", 0), most, fault
    )


async def _streamed(
    talker: Talker, request: web.Request, body: dict[str, Any], speech: Speech, fault: str, charge: Charge
) -> web.StreamResponse:
    wire, said = Wire(request, talker.rng), ""
    charged = False
    try:
        if fault == "dropped_early":
            return cut(request)
        await wire.begin()
        await wire.send(_chunk(body, {"role": "assistant", "content": ""}))
        parts = _parts(talker, speech)
        stop = {"dropped": len(parts) // 2, "error_in_stream": len(parts) // 2, "not_json": 1}.get(fault)
        for number, (field, piece) in enumerate(parts):
            if number == stop:
                return await _broken(wire, fault)
            if talker.speed:
                await talker.clock.sleep(talker.tokens(piece) / talker.speed)
            if fault == "slow" and number % 10 == 0:
                await talker.clock.sleep(SLOW_SECONDS)
            said += piece
            await wire.send(_chunk(body, {field: piece}))
        if fault == "dropped_late":
            return await wire.drop()
        await wire.send(_chunk(body, {}, speech.finish))
        charge(speech.sent, speech.said)
        charged = True
        if fault != "no_usage" and body.get("stream_options", {}).get("include_usage"):
            await wire.send({**_chunk(body, {}), "choices": [], "usage": _usage(speech)})
        await wire.send("[DONE]")
        return await wire.end()
    except ConnectionError:
        return wire.response  # the client has gone
    finally:
        if not charged:
            charge(speech.sent, talker.tokens(said) if said else 0)


async def _broken(wire: Wire, fault: str) -> web.StreamResponse:
    if fault == "dropped":
        return await wire.drop()
    if fault == "not_json":
        await wire.send("<html>Bad gateway</html>")
    else:
        await wire.send({"error": {"message": "EngineCore encountered an issue.", "code": 500}})
    return await wire.end()


def _parts(talker: Talker, speech: Speech) -> list[tuple[str, str]]:
    said = [("reasoning_content", piece) for piece in talker.pieces(speech.thought)]
    said += [("content", piece) for piece in talker.pieces(speech.text)]
    return said + [("refusal", piece) for piece in talker.pieces(speech.refusal)]


def _chunk(body: dict[str, Any], delta: dict[str, str], finish: str | None = None) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": body["model"],
        "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}],
    }


def _usage(speech: Speech) -> dict[str, int]:
    both = speech.sent + speech.said
    return {"prompt_tokens": speech.sent, "completion_tokens": speech.said, "total_tokens": both}


def _whole(body: dict[str, Any], speech: Speech) -> dict[str, Any]:
    message = {"role": "assistant", "content": speech.text or None, "refusal": speech.refusal or None}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "model": body["model"],
        "choices": [{"index": 0, "message": message, "finish_reason": speech.finish}],
        "usage": _usage(speech),
    }
