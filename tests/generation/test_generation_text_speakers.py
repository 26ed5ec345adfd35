"""What holds for every provider of language models, against imitations that fail in every way."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
import pytest
from support.standin.faults import Step
from support.standin.llm import SORRY, THOUGHT, Talker
from support.text_room import OPENAI_KEY, TextRoom, keys_in, plain_tell, question

from kitsumy_desktop.comic.records.preferences import WritingPreferences
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.text.speaker import TextSpeaker

SPEAKERS = ("runpod", "vllm", "ollama", "llamacpp", "lmstudio", "openai", "gemini")
OWN_ROUTE = ("ollama", "gemini")
"""They speak otherwise than by the chat route."""


class Scene(NamedTuple):
    """A speaker, one of its models, and the imitation behind it."""

    speaker: TextSpeaker
    model: TextModel
    talker: Talker


async def scene(room: TextRoom, name: str) -> Scene:
    """Set one up."""
    speaker: TextSpeaker
    talker: Talker = room.standin.llm
    if name == "runpod":
        speaker = room.runpod()
    elif name == "gemini":
        speaker = room.gemini()
    elif name == "vllm":
        room.writing = WritingPreferences(endpoints={room.standin.add_vllm(idle=600).id: ""})
        speaker = room.vllm()
    elif name == "openai":
        talker = server = await room.server("openai", key=OPENAI_KEY)
        room.writing = WritingPreferences(addresses=(server.base,))
        speaker = room.openai()
    else:
        talker = server = await room.server(name)  # type: ignore[arg-type]
        speaker = room.local({server.base: "Near"})
    models = await speaker.models()
    assert speaker.refusal() is None and models
    return Scene(speaker, models[0], talker)


def _quiet(room: TextRoom, found: Scene) -> None:
    """Nothing was asked in a way that the host would not understand."""
    assert found.talker.violations == [] and room.standin.violations == []


@pytest.mark.asyncio
@pytest.mark.parametrize("name", SPEAKERS)
async def test_an_answer_comes_in_pieces_with_its_price(name: str) -> None:
    async with TextRoom() as room:
        found = await scene(room, name)
        asked = question()
        answer = await room.speak(found.speaker, found.model, asked)
        # Gemini's and Ollama's schemas arrive as they were sent; the words depend on the question alone
        assert answer.text == plain_tell(asked.system, asked.user, asked.schema, asked.seed)
        assert (answer.finish, room.said()) == ("stop", answer.text)
        assert len(room.heard) > 3
        assert answer.input_tokens > 10 and answer.output_tokens > 10
        assert (answer.paid > 0) == (not found.model.free)
        assert answer.exact == (found.model.per_second == 0)
        _quiet(room, found)


@pytest.mark.asyncio
@pytest.mark.parametrize("name", SPEAKERS)
async def test_plain_text_is_asked_without_a_schema(name: str) -> None:
    async with TextRoom() as room:
        found = await scene(room, name)
        answer = await room.speak(found.speaker, found.model, question(schema="", system=""))
        assert answer.text.startswith("Line 0") and room.said() == answer.text
        _quiet(room, found)


@pytest.mark.asyncio
@pytest.mark.parametrize("name", SPEAKERS)
async def test_thoughts_are_no_part_of_the_answer(name: str) -> None:
    async with TextRoom() as room:
        found = await scene(room, name)
        for fault in ("think", "think_open", "reasoning"):
            found.talker.script.append(fault)  # type: ignore[arg-type]
            answer = await room.speak(found.speaker, found.model, question())
            assert answer.text == room.said() == plain_tell("", question().user, "x", 1), fault
            assert THOUGHT not in answer.text
        _quiet(room, found)


@pytest.mark.asyncio
@pytest.mark.parametrize("name", SPEAKERS)
async def test_how_an_answer_ends(name: str) -> None:
    async with TextRoom() as room:
        found = await scene(room, name)
        found.talker.script.extend(("truncate", "slow", "no_usage"))
        cut = await room.speak(found.speaker, found.model, question())
        assert cut.finish == "length" and 0 < len(cut.text) < len(plain_tell("", question().user, "x", 1))
        assert (await room.speak(found.speaker, found.model, question())).finish == "stop"
        uncounted = await room.speak(found.speaker, found.model, question())
        assert uncounted.finish == "stop" and uncounted.input_tokens > 0
        assert name == "ollama" or not uncounted.exact or found.model.free
        long = await room.speak(found.speaker, found.model, question(most_tokens=20))
        room_for = 20 + found.model.thinking
        assert long.output_tokens <= room_for
        _quiet(room, found)


@pytest.mark.asyncio
@pytest.mark.parametrize("name", SPEAKERS)
async def test_refused_by_a_filter_or_by_the_model_itself(name: str) -> None:
    async with TextRoom() as room:
        found = await scene(room, name)
        if name != "ollama":  # it knows neither
            found.talker.script.append("filter")
            assert (await room.speak(found.speaker, found.model, question())).finish == "refused"
            found.talker.script.append("refusal")
            answer = await room.speak(found.speaker, found.model, question())
            assert answer.finish == "refused"
            assert answer.text == ("" if name == "gemini" else SORRY)
        for fault, words in (("empty", "nothing"), ("only_thoughts", "thought until")):
            found.talker.script.append(fault)  # type: ignore[arg-type]
            with pytest.raises(ProviderFailure) as told:
                await room.speak(found.speaker, found.model, question())
            assert (told.value.kind, told.value.sent) == ("lost", True)
            assert words in told.value.user_text
            assert found.model.free or told.value.paid > 0
        _quiet(room, found)


REFUSALS = {
    "401": "key", "402": "balance", "quota": "balance", "429": "rate", "429_bare": "rate", "500": "server",
    "502": "server", "524": "timeout", "context": "input", "no_model": "model",
}  # fmt: skip


@pytest.mark.asyncio
@pytest.mark.parametrize("name", SPEAKERS)
async def test_refusals_of_a_host_in_plain_words(name: str) -> None:
    async with TextRoom() as room:
        found = await scene(room, name)
        for fault, kind in REFUSALS.items():
            found.talker.script.append(fault)  # type: ignore[arg-type]
            with pytest.raises(ProviderFailure) as told:
                await room.speak(found.speaker, found.model, question())
            failure = told.value
            wanted = {"524": ("server", "timeout"), "502": ("server",)}.get(fault, (kind,))
            assert failure.kind in wanted, f"{fault}: {failure.kind} {failure.user_text}"
            assert failure.user_text.endswith(".") and "<" not in failure.user_text
            assert room.heard == []
            if fault == "429":
                assert failure.retry_after == 2.0
            assert not failure.sent or fault == "524" or name == "vllm"
            _keyless(room, failure)
        _quiet(room, found)


def _keyless(room: TextRoom, failure: ProviderFailure) -> None:
    keys = [key for key in room.keys.values() if key]
    for text in (failure.user_text, failure.hint, failure.detail, repr(failure), str(failure.args)):
        assert not list(keys_in(text, keys))


@pytest.mark.asyncio
@pytest.mark.parametrize("name", SPEAKERS)
async def test_connections_that_break(name: str) -> None:
    async with TextRoom() as room:
        found = await scene(room, name)
        faults = ("reset", "dropped", "dropped_late", "error_in_stream")
        for fault in faults:
            found.talker.script.append(fault)  # type: ignore[arg-type]
            with pytest.raises(ProviderFailure) as told:
                await room.speak(found.speaker, found.model, question())
            failure = told.value
            kinds = ("server", "setup") if fault == "error_in_stream" else ("network",)
            assert failure.kind in kinds and failure.sent, f"{fault}: {failure.kind}"
            assert (failure.paid > 0) == (not found.model.free and fault != "reset") or name == "vllm"
            assert (room.said() != "") == (fault != "reset")
        _quiet(room, found)


@pytest.mark.asyncio
@pytest.mark.parametrize("name", SPEAKERS)
async def test_no_key_is_kept_or_shown(name: str) -> None:
    async with TextRoom() as room:
        found = await scene(room, name)
        keys = [key for key in room.keys.values() if key]
        assert not list(keys_in(found.model, keys))
        assert not list(keys_in(repr(found.speaker), keys))
        answer = await room.speak(found.speaker, found.model, question())
        assert not list(keys_in(answer, keys))
        for body in found.talker.requests:
            assert not list(keys_in(repr(body), keys)), "a key belongs into the header"
        for account in room.keys:
            room.keys[account] = None
        refusal = found.speaker.refusal()
        if found.model.provider == "local-text":
            assert refusal is None
            return
        assert refusal is not None and refusal.fixable and "key" in refusal.reason
        assert await found.speaker.models() == ()
        room.keys = dict.fromkeys(room.keys, "sk with spaces")
        again = found.speaker.refusal()
        assert again is not None and "characters" in again.reason
        with pytest.raises(ProviderFailure):
            await room.speak(found.speaker, found.model, question())


@pytest.mark.asyncio
@pytest.mark.parametrize("name", SPEAKERS)
async def test_staying_local_and_switched_off(name: str) -> None:
    async with TextRoom() as room:
        found = await scene(room, name)
        room.prefs = msgspec.structs.replace(room.prefs, local_only=True)
        refusal = found.speaker.refusal()
        assert (refusal is None) == (found.model.provider == "local-text")
        assert bool(await found.speaker.models()) == (refusal is None)
        room.prefs = msgspec.structs.replace(room.prefs, local_only=False)
        room.writing = msgspec.structs.replace(room.writing, off=(found.model.provider,))
        off = found.speaker.refusal()
        assert off is not None and "switched off" in off.reason and await found.speaker.models() == ()
        await found.speaker.aclose()


@pytest.mark.asyncio
@pytest.mark.parametrize("name", [s for s in SPEAKERS if s not in OWN_ROUTE])
async def test_what_a_server_does_not_take_is_left_out_from_then_on(name: str) -> None:
    async with TextRoom() as room:
        found = await scene(room, name)
        fields = ("response_format", "stream_options", "seed", "max_tokens", "temperature")
        found.talker.refuses = set(fields)
        assert (await room.speak(found.speaker, found.model, question())).finish == "stop"
        asked = len(found.talker.requests)
        assert asked == len(fields) + 1
        last = found.talker.requests[-1]
        assert not set(fields) & set(last) and last["max_completion_tokens"] > 0
        await room.speak(found.speaker, found.model, question(2))
        assert len(found.talker.requests) == asked + 1, "it is remembered"
        _quiet(room, found)


@pytest.mark.asyncio
async def test_only_what_runpod_lists_is_offered_or_all_when_it_lists_nothing() -> None:
    async with TextRoom() as room:
        listed = [m.where for m in await room.runpod().models()]
        assert "moonshot-kimi" in listed and "cogito-671b-v2-1-fp8-dynamic" not in listed
        room.standin.script.add(Step("POST /graphql", "500", times=2))
        assert len(await room.runpod().models()) == len(room.facts.texts.runpod) > len(listed)
        again = room.runpod()
        await again.models()
        asked = len(room.standin.requests)
        await again.models()
        assert len(room.standin.requests) == asked, "once is enough for a while"
