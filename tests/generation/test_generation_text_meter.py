"""The meter: nothing is paid twice, no limit is passed, every try is in the ledger, no word of a story."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
import pytest
from support.standin.faults import Faults
from support.text_room import SPEED, TextRoom, keys_in, question

from kitsumy_desktop.comic.money import CENT, DOLLAR
from kitsumy_desktop.comic.records.preferences import Caps, WritingPreferences
from kitsumy_desktop.comic.records.text import TextAnswer, TextModel, ask_hash
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.text.meter import TRIES, TRIES_SILENT, MeteredSource
from kitsumy_desktop.generation.text.quote import money_for, worst_case
from kitsumy_desktop.generation.text.speaker import Heard
from kitsumy_desktop.generation.text.waking import WAKE


async def metered(room: TextRoom, index: int = 0, **more: Any) -> MeteredSource:
    """The stand-in's public models behind a meter."""
    speaker = room.runpod()
    return room.source(speaker, (await speaker.models())[index], **more)


@pytest.mark.asyncio
async def test_the_same_question_is_paid_for_once() -> None:
    async with TextRoom() as room:
        source = await metered(room)
        first = await source.ask(question(), room.heard.append)
        assert "".join(room.heard) == first.text and not first.cached
        room.heard.clear()
        again = await source.ask(question(step="pages 1-4"), room.heard.append)
        assert (again.text, again.cached, again.paid) == (first.text, True, 0)
        assert room.heard == [first.text], "in one piece"
        other = await source.ask(question(seed=9))
        assert not other.cached
        assert len(room.standin.llm.requests) == 2
        assert [(c.kind, c.amount, c.estimated) for c in room.store.lines] == [
            ("text", first.paid, False),
            ("text", other.paid, False),
        ]
        assert room.store.spent(0.0) == room.standin.ledger.total()
        line = room.store.lines[0]
        assert (line.provider, line.batch, line.note) == ("runpod-text", "wr-1", "plot · Kimi K2.6")
        assert source.model.title == "Kimi K2.6"
        assert room.standin.violations == room.standin.llm.violations == []


@pytest.mark.asyncio
async def test_the_same_question_at_once_is_sent_once() -> None:
    async with TextRoom() as room:
        source = await metered(room)
        heard: list[list[str]] = [[], [], []]
        room.standin.llm.script.append("slow")
        answers = await asyncio.gather(*(source.ask(question(), pieces.append) for pieces in heard))
        assert len({a.text for a in answers}) == 1
        assert all("".join(pieces) == answers[0].text for pieces in heard)
        assert len(room.standin.llm.requests) == 1 and len(room.store.lines) == 1


@pytest.mark.asyncio
async def test_busy_servers_are_waited_for_as_long_as_they_say() -> None:
    async with TextRoom() as room:
        source = await metered(room)
        room.standin.llm.script.extend(("429", "502", "429_bare"))
        room.standin.llm.retry_after = 20.0
        began = room.clock.now()
        answer = await source.ask(question())
        assert answer.finish == "stop" and room.clock.now() - began > 20.0
        assert len(room.standin.llm.requests) == TRIES
        assert [c.kind for c in room.store.lines] == ["text"], "what was refused costs nothing"
        room.standin.llm.script.append("429")
        room.standin.llm.retry_after = 3600.0
        with pytest.raises(ProviderFailure) as told:
            await source.ask(question(2))
        assert told.value.kind == "rate" and len(room.standin.llm.requests) == TRIES + 1


@pytest.mark.asyncio
async def test_after_four_tries_it_gives_up_with_the_reason() -> None:
    async with TextRoom() as room:
        source = await metered(room)
        room.standin.llm.script.extend(["500"] * TRIES)
        with pytest.raises(ProviderFailure) as told:
            await source.ask(question())
        assert told.value.kind == "server" and told.value.retryable
        assert len(room.standin.llm.requests) == TRIES
        room.standin.llm.script.extend(["empty"] * TRIES_SILENT)
        with pytest.raises(ProviderFailure):
            await source.ask(question())
        assert len(room.standin.llm.requests) == TRIES + TRIES_SILENT
        for fault in ("401", "context", "policy", "no_model", "402"):
            room.standin.llm.script.append(fault)  # type: ignore[arg-type]
            before = len(room.standin.llm.requests)
            with pytest.raises(ProviderFailure):
                await source.ask(question())
            assert len(room.standin.llm.requests) == before + 1, f"{fault} stays as it is"


@pytest.mark.asyncio
async def test_lost_connections_are_booked_and_begun_anew() -> None:
    async with TextRoom() as room:
        source = await metered(room, 1)
        room.standin.llm.script.extend(("dropped", "error_in_stream", "dropped_late"))
        answer = await source.ask(question(), room.heard.append)
        assert room.said() == answer.text and room.heard.count("") == 3
        assert [(c.kind, c.estimated) for c in room.store.lines] == [("waste", True)] * 3 + [("text", False)]
        assert room.store.spent(0.0) == room.standin.ledger.total()
        assert all(c.note == "plot · Qwen3 32B" for c in room.store.lines)


@pytest.mark.asyncio
async def test_refused_answers_are_waste_and_not_kept() -> None:
    async with TextRoom() as room:
        source = await metered(room)
        room.standin.llm.script.extend(("refusal", "filter"))
        assert (await source.ask(question())).finish == "refused"
        assert (await source.ask(question())).finish == "refused"
        assert [c.kind for c in room.store.lines] == ["waste", "waste"] and room.store.answers == {}
        room.standin.llm.script.append("truncate")
        assert (await source.ask(question())).finish == "length"
        assert (await source.ask(question())).cached, "an answer cut off is kept: it is what was paid for"


@pytest.mark.asyncio
async def test_cancelling_stops_the_request_and_books_what_was_heard() -> None:
    async with TextRoom(speed=1.0) as room:
        source = await metered(room, 1)
        room.standin.llm.speed = 60.0
        task = asyncio.get_running_loop().create_task(source.ask(question(), room.heard.append))
        while not "".join(room.heard):
            await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        (line,) = room.store.lines
        assert (line.kind, line.estimated) == ("waste", True) and line.amount > 0
        assert room.store.answers == {}
        for _ in range(400):
            if room.standin.ledger.total():
                break
            await asyncio.sleep(0.01)
        whole = money_for(source.model, 103, 179)
        assert 0 < room.standin.ledger.total() < whole, "the server stopped before the end"
        room.standin.llm.speed = 0.0
        assert (await source.ask(question())).finish == "stop", "asked anew, it is answered"


@pytest.mark.asyncio
async def test_one_who_goes_away_does_not_stop_it_for_the_others() -> None:
    async with TextRoom(speed=1.0) as room:
        source = await metered(room)
        room.standin.llm.speed = 400.0
        loop = asyncio.get_running_loop()
        first = loop.create_task(source.ask(question(), room.heard.append))
        second = loop.create_task(source.ask(question()))
        while not "".join(room.heard):
            await asyncio.sleep(0.005)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        assert (await second).finish == "stop"
        assert [c.kind for c in room.store.lines] == ["text"]


@pytest.mark.asyncio
@pytest.mark.parametrize("limit", ["story", "day", "month"])
async def test_a_limit_is_held_before_anything_is_sent(limit: str) -> None:
    async with TextRoom() as room:
        free = Caps(batch=1, day=None, month=None)
        caps = {"story": free, "day": Caps(day=3 * CENT), "month": Caps(month=3 * CENT)}[limit]
        source = await metered(room, 1, caps=lambda: caps, cap=3 * CENT if limit == "story" else None)
        # the worst case of an answer of 4,096 tokens at $10 a million is four cents
        with pytest.raises(ProviderFailure) as told:
            await source.ask(question())
        assert told.value.kind == "cap" and limit in told.value.user_text and "$0.03" in told.value.user_text
        assert room.standin.llm.requests == []
        short = question(most_tokens=1000)
        assert worst_case(source.model, short) < 3 * CENT
        for number in range(40):
            try:
                await source.ask(msgspec.structs.replace(short, seed=number))
            except ProviderFailure as failure:
                assert failure.kind == "cap"
                break
        else:
            raise AssertionError("the limit was never reached")
        assert 0 < room.store.spent(0.0) <= 3 * CENT


@pytest.mark.asyncio
async def test_questions_at_once_do_not_pass_the_limit_together() -> None:
    async with TextRoom() as room:
        speaker = room.runpod()
        model = (await speaker.models())[1]
        asks = [question(n, most_tokens=1000) for n in range(6)]
        cap = worst_case(model, asks[0]) * 3
        source = room.source(speaker, model, cap=cap)
        room.standin.llm.script.extend(["slow"] * 6)
        done = await asyncio.gather(*(source.ask(ask) for ask in asks), return_exceptions=True)
        refused = [d for d in done if isinstance(d, ProviderFailure)]
        assert {f.kind for f in refused} == {"cap"} and 0 < len(refused) < 6
        assert room.store.spent(0.0) <= cap


@pytest.mark.asyncio
async def test_free_models_cost_nothing_and_are_kept_all_the_same() -> None:
    async with TextRoom() as room:
        server = await room.server("ollama")
        local = room.local({server.base: "Ollama"})
        (model,) = await local.models()
        source = room.source(local, model, caps=lambda: Caps(0, 0, 0), cap=0)
        server.script.append("dropped")
        assert (await source.ask(question())).finish == "stop"
        assert room.store.lines == [] and (await source.ask(question())).cached
        room.prefs = msgspec.structs.replace(room.prefs, local_only=True)
        assert (await source.ask(question(2))).finish == "stop"


@pytest.mark.asyncio
async def test_a_provider_switched_off_meanwhile_is_not_asked() -> None:
    async with TextRoom() as room:
        source = await metered(room)
        room.prefs = msgspec.structs.replace(room.prefs, local_only=True)
        with pytest.raises(ProviderFailure) as told:
            await source.ask(question())
        assert told.value.kind == "setup" and room.standin.llm.requests == []


FAULTS: dict[str, float] = dict.fromkeys(
    ("429", "429_bare", "500", "502", "loading", "dropped", "dropped_late", "error_in_stream", "no_usage",
     "truncate", "refusal", "filter", "malformed", "think", "reasoning", "not_streamed", "chatty"), 0.04,
)  # fmt: skip


@pytest.mark.asyncio
@pytest.mark.parametrize("seed", range(3))
async def test_the_ledger_is_the_bill(seed: int) -> None:
    """A hundred questions over three seeds, two of three with a fault; what both count is the same to a
    millionth, also of answers that were lost."""
    async with TextRoom(speed=SPEED * 5, faults=Faults(llm=FAULTS), seed=seed) as room:
        for speaker in (room.runpod(), room.gemini()):
            models = await speaker.models()
            for number in range(17):
                source = room.source(
                    speaker, models[number % len(models)], seed=seed * 100 + number, cap=None
                )
                try:
                    await source.ask(question(seed * 1000 + number))
                except ProviderFailure as failure:
                    assert failure.kind in ("server", "rate", "network", "capacity"), failure.user_text
        assert room.store.spent(0.0) == room.standin.ledger.total() > 0
        assert {c.kind for c in room.store.lines} == {"text", "waste"}
        sure = [c for c in room.store.lines if not c.estimated]
        assert len(sure) > len(room.store.lines) / 2
        assert room.standin.violations == room.standin.llm.violations == []
        for line in room.store.lines:
            assert "lamp" not in line.note
            assert not list(keys_in(line, [key for key in room.keys.values() if key]))


@pytest.mark.asyncio
async def test_a_rented_worker_is_booked_by_its_time_and_named() -> None:
    async with TextRoom() as room:
        endpoint = room.standin.add_vllm(idle=600)
        room.writing = WritingPreferences(endpoints={endpoint.id: ""})
        speaker = room.vllm()
        (model,) = await speaker.models()
        tight = room.source(speaker, model, cap=worst_case(model, question()) - 1)
        with pytest.raises(ProviderFailure) as told:
            await tight.ask(question())
        assert told.value.kind == "cap" and endpoint.jobs == {}, "not even woken"
        source = room.source(speaker, model)
        room.standin.llm.script.extend(("", "dropped"))
        for number in (1, 2):
            await source.ask(question(number))
        assert [(c.kind, c.estimated, c.machine) for c in room.store.lines] == [
            ("text", True, endpoint.id), ("waste", True, endpoint.id), ("text", True, endpoint.id)
        ]  # fmt: skip
        assert room.told.count(WAKE) >= 1


class Nagging:
    """A speaker that answers at once; for what happens while the ledger is written."""

    id = "runpod-text"

    def refusal(self) -> None:
        return None

    async def models(self) -> tuple[TextModel, ...]:
        return ()

    async def speak(self, model: TextModel, ask: object, heard: Heard) -> TextAnswer:
        heard("yes")
        return TextAnswer("yes", paid=DOLLAR, exact=True)

    async def aclose(self) -> None: ...


@pytest.mark.asyncio
async def test_an_answer_that_cannot_be_kept_is_an_error_and_not_lost_silently() -> None:
    async with TextRoom() as room:
        model = TextModel("runpod-text", "m", input_per_million=1)
        source = room.source(Nagging(), model)  # type: ignore[arg-type]

        def fails(*given: object) -> None:
            raise OSError("disk full")

        room.store.keep_answer = fails  # type: ignore[method-assign, assignment]
        with pytest.raises(OSError, match="disk full"):
            await source.ask(question())
        assert ask_hash(model, question()) not in room.store.answers


@pytest.mark.asyncio
async def test_a_question_on_its_way_is_put_down_until_it_ends() -> None:
    """Whoever is killed now finds its price in the ledger at the next start."""
    async with TextRoom() as room:
        source = await metered(room, 1)
        room.standin.llm.script.append("slow")
        asking = asyncio.get_running_loop().create_task(source.ask(question()))
        while not room.store.asked:
            await asyncio.sleep(0)
        (line,) = room.store.asked.values()
        assert (line.kind, line.estimated) == ("waste", True) and line.amount > 0 and line.batch
        assert room.store.lines == []
        asking.cancel()
        await asyncio.wait((asking,))
        assert room.store.asked == {} and [c.kind for c in room.store.lines] == ["waste"]
        await source.ask(question(2))
        assert room.store.asked == {} and room.store.lines[-1].kind == "text"
