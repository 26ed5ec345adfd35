"""The engine's thread: starts, answers, closes; a disk that is full; a bug; sleep and wake."""

from __future__ import annotations

import asyncio
import random
import threading
import time
import uuid
from pathlib import Path

import pytest
from support.engine_room import Room, order
from support.scripted_providers import Scripted
from support.scripted_world import World

from kitsumy_desktop.comic.errors import CancelledError, LibraryError
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.engine.engine import Engine
from kitsumy_desktop.generation.engine.thread import EngineThread
from kitsumy_desktop.generation.events import HealthChanged, Notice
from kitsumy_desktop.library.library import Library

from support.gestures import blank_comic  # isort: skip


def test_the_thread_makes_pictures_while_nobody_waits(kitsumy_home: Path) -> None:
    library = Library.open(kitsumy_home)
    library.create(blank_comic())
    threads: set[str] = set()

    async def make() -> Engine:
        clock = WallClock(400.0)
        return Engine(
            library.work,
            [Scripted("runpod-public", World(clock))],
            clock,
            GenerationPreferences,
            lambda _event: threads.add(threading.current_thread().name),
            lambda prefix: f"{prefix}-{uuid.uuid4().hex[:16]}",
            random.Random(1),
        )

    thread = EngineThread(make)
    batch = thread.call(lambda engine: engine.start(order(6))).result(10)
    limit = time.monotonic() + 10
    while any(j.state != "done" for j in library.work.jobs(batch)) and time.monotonic() < limit:
        time.sleep(0.01)
    assert {j.state for j in library.work.jobs(batch)} == {"done"}
    thread.close()
    thread.close()
    assert threads == {"kitsumy-engine"}
    with pytest.raises(CancelledError):
        thread.call(lambda engine: engine.dismiss([]))
    library.close()


def test_an_engine_that_cannot_be_made_says_so_to_everybody() -> None:
    async def make() -> Engine:
        raise LibraryError("The disk is full.")

    thread = EngineThread(make)
    for _ in range(2):
        with pytest.raises(LibraryError, match="full"):
            thread.call(lambda engine: engine.dismiss([])).result(5)
    thread.close()


def test_closing_while_it_starts_ends_the_thread() -> None:
    async def make() -> Engine:
        await asyncio.sleep(60)
        raise AssertionError("it was closed before")

    thread = EngineThread(make)
    waiting = thread.call(lambda engine: engine.dismiss([]))
    thread.close()
    assert waiting.cancelled()


@pytest.mark.asyncio
async def test_a_full_disk_is_waited_for_and_no_picture_is_lost(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.begin(Scripted("runpod-public", room.world))
    full = True
    add, save, finish = room.store.add_picture, room.store.save_jobs, room.store.finish

    def refuse(act):  # type: ignore[no-untyped-def]
        def do(*args, **how):  # type: ignore[no-untyped-def]
            if full and random.random() < 0.7:
                raise LibraryError("The disk is full.", retryable=True)
            return act(*args, **how)

        return do

    monkeypatch.setattr(room.store, "add_picture", refuse(add))
    monkeypatch.setattr(room.store, "save_jobs", refuse(save))
    monkeypatch.setattr(room.store, "finish", refuse(finish))
    batch = await room.engine.start(order(12))
    await room.clock.sleep(300.0)
    full = False
    assert (await room.ended(batch)).done == 12
    assert room.world.bill() == 120_000 == room.ledger()
    assert any("disk is full" in e.text for e in room.of(Notice))


@pytest.mark.asyncio
async def test_our_own_mistake_sends_nothing_again(room: Room, expects_log) -> None:  # type: ignore[no-untyped-def]
    expects_log("job .* failed unexpectedly")

    class Wrong(Scripted):
        async def watch(self, job):  # type: ignore[no-untyped-def]
            raise ZeroDivisionError
            yield

    await room.begin(Wrong("runpod-public", room.world), Scripted("gemini", room.world))
    ended = await room.run(order(1))
    assert ended.unsure == 1
    assert "inside Kitsumy" in room.jobs(ended.batch.id)[0].reason
    assert sum(c.startswith("submit") for p in room.providers for c in p.calls) == 1


@pytest.mark.asyncio
async def test_after_sleep_everybody_is_looked_at_anew(room: Room) -> None:
    provider = Scripted("runpod-public", room.world, seconds=60.0)
    await room.begin(provider)
    batch = await room.engine.start(order(8))
    await room.until(lambda: room.states(batch).count("running") == 4)
    provider.reachable = False
    await room.until(lambda: room.engine._desk.lanes["runpod-public"].aside is not None or True)
    room.clock._start += 7 * 3600.0  # the lid was closed
    provider.reachable = True
    assert (await room.ended(batch, 30_000.0)).done == 8
    assert room.world.bill() == 80_000 == room.ledger()


@pytest.mark.asyncio
async def test_health_is_told_when_it_changes(room: Room) -> None:
    provider = Scripted("runpod-public", room.world, seconds=100.0)
    await room.begin(provider)
    batch = await room.engine.start(order(4))
    await room.until(lambda: bool(room.of(HealthChanged)))
    provider.healthy = False
    await room.until(lambda: len(room.of(HealthChanged)) == 2)
    assert [e.state for e in room.of(HealthChanged)] == ["ready", "broken"]
    await room.ended(batch)


@pytest.mark.asyncio
async def test_closing_lets_what_is_being_sent_arrive(room: Room) -> None:
    class Slow(Scripted):
        async def submit(self, job, read):  # type: ignore[no-untyped-def]
            remote = await super().submit(job, read)
            await self.clock.sleep(3.0)
            return remote

    await room.begin(Slow("runpod-public", room.world, seconds=30.0, finds=False))
    batch = await room.engine.start(order(4))
    await room.until(lambda: "sending" in room.states(batch))
    await room.engine.aclose()
    assert set(room.states(batch)) == {"running"}
    await room.again(Slow("runpod-public", room.world, seconds=30.0, finds=False))
    assert (await room.ended(batch)).done == 4
    assert room.world.bill() == 40_000 == room.ledger()
