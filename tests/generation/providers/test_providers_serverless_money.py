"""What serverless workers cost: booked at once, at the settlement, and by RunPod's bill."""

from __future__ import annotations

from collections.abc import AsyncIterator

import msgspec
import pytest
import pytest_asyncio
from support.runpod_room import RunpodRoom, text_recipe
from support.serverless_room import OURS, Serverless
from support.standin.faults import Step, Times

from kitsumy_desktop.comic.records.measured import Measured
from kitsumy_desktop.comic.records.preferences import GenerationPreferences


@pytest_asyncio.fixture
async def room() -> AsyncIterator[RunpodRoom]:
    async with RunpodRoom() as made:
        yield made


@pytest.mark.asyncio
async def test_pictures_and_machine_time_come_near_the_bill() -> None:
    # slower than the others: what is seen late is booked wrong
    async with RunpodRoom(speed=100.0) as room:
        own = Serverless(room, workers_max=1, idle=5)
        paid = 0
        jobs = [await own.job(n) for n in (1, 2, 3)]
        for job in jobs:
            await room.watched(own.provider, job)
            paid += (await own.provider.fetch(job)).paid or 0
        await own.provider.release()
        (line,) = room.store.lines
        assert (line.kind, line.estimated, line.batch) == ("machine", True, "batch-1")
        assert line.machine == own.endpoint.id
        while room.standin.ledger.alive():
            await room.clock.sleep(1.0)
        assert paid + line.amount == pytest.approx(room.standin.ledger.total(), rel=0.12)


@pytest.mark.asyncio
async def test_a_worker_that_never_came_to_work_is_booked(room: RunpodRoom) -> None:
    own = Serverless(room, env=OURS, idle=600, workers_max=2)
    jobs = [await own.job(n) for n in (1, 2)]
    own.endpoint.kick()
    for job in jobs:
        await room.watched(own.provider, job)
        await own.provider.fetch(job)
    while sum(w.status == "IDLE" for w in own.endpoint.workers.values()) < 2:
        await room.clock.sleep(2.0)
    idle_ends = 2 * 600 * 1_116_000 / 3600
    await own.provider.release()
    assert sum(c.amount for c in room.store.lines) > idle_ends


@pytest.mark.asyncio
async def test_short_pictures_are_sent_ahead_of_warm_workers(room: RunpodRoom) -> None:
    own = Serverless(room, idle=3600)
    await own.provider.refresh()
    recipe = own.recipe()
    room.store.seen.append(Measured("picture", "runpod-serverless", "flux1-schnell", "RTX 4090", 2.0, 9))
    assert own.provider.offer([recipe]).ahead == 0  # nobody is warm
    await room.made(own.provider, recipe)
    for _ in range(30):  # until it was seen that the worker is warm: on a busy machine not at the first look
        await own.provider.refresh()
        if own.provider.offer([recipe]).ahead:
            break
        await room.clock.sleep(6.0)
    assert own.provider.offer([recipe]).ahead == 1
    room.store.seen[0] = msgspec.structs.replace(room.store.seen[0], seconds=8.0)
    await room.clock.sleep(6.0)
    assert own.provider.offer([recipe]).ahead == 0


@pytest.mark.asyncio
async def test_the_ledger_is_put_right_by_the_bill() -> None:
    async with RunpodRoom(speed=3000.0, times=Times(cold_start=(45.0, 46.0))) as room:
        own = Serverless(room, env=OURS)
        await room.clock.sleep(3600.0 - room.clock.now() % 3600.0 + 1000.0)
        since = room.clock.now() - 60.0
        await own.provider.refresh()
        await room.made(own.provider, own.recipe())
        assert await own.provider.reconcile(since) == ()
        await own.provider.release()
        await room.clock.sleep(3600.0 + 1000.0)
        corrections = await own.provider.reconcile(since)
        assert [c.kind for c in corrections] == ["correction"]
        booked = sum(c.amount for c in room.store.lines)
        assert booked == pytest.approx(room.standin.ledger.total(), abs=2)
        for back in (0.0, 7200.0, 86400.0):
            assert await own.provider.reconcile(since - back) == ()


@pytest.mark.asyncio
async def test_the_bill_is_looked_at_every_hour_by_itself() -> None:
    async with RunpodRoom(speed=3000.0) as room:
        own = Serverless(room, env=OURS)
        await own.provider.refresh()
        await room.made(own.provider, own.recipe())
        await room.clock.sleep(2 * 3600.0 + 1000.0)
        await own.provider.refresh()
        assert sum(c.amount for c in room.store.lines) == pytest.approx(room.standin.ledger.total(), abs=2)
        room.standin.script.add(Step("GET /v2/billing/serverless", "503", times=50))
        await room.clock.sleep(3700.0)
        await own.provider.refresh()


@pytest.mark.asyncio
async def test_foreign_use_of_a_found_endpoint_is_not_booked() -> None:
    async with RunpodRoom(speed=3000.0) as room:
        own = Serverless(room)
        since = room.clock.now() - 60.0
        await own.provider.refresh()
        await room.made(own.provider, own.recipe())
        await room.clock.sleep(3600.0 + 1000.0)
        assert await own.provider.reconcile(since) == ()


@pytest.mark.asyncio
async def test_the_offer_is_the_workers_price_and_the_measured_start(room: RunpodRoom) -> None:
    own = Serverless(room, idle=7)
    await own.provider.refresh()
    offer = own.provider.offer([own.recipe()])
    assert (offer.billing, offer.gpu, offer.model) == ("workers", "RTX 4090", "flux1-schnell")
    assert offer.rate == pytest.approx(1_116_000 / 3600, rel=0.01)
    assert offer.parallel == 3
    assert offer.idle_seconds == 7.0
    assert offer.running == 0
    assert offer.start_seconds > 60.0
    assert not offer.measured
    await room.made(own.provider, own.recipe())
    ((what, _, model, gpu, seconds),) = room.store.noted
    assert (what, model, gpu) == ("start", "flux1-schnell", "RTX 4090")
    assert seconds is not None and 40.0 < seconds < 60.0


@pytest.mark.asyncio
async def test_a_price_nobody_tells_is_not_nothing(room: RunpodRoom) -> None:
    own = Serverless(room, pools=("ADA_32_PRO",))
    room.prefs = GenerationPreferences(endpoints={own.endpoint.id: "flux1-schnell"})
    assert own.provider.offer([text_recipe("flux1-schnell")]).rate > 0  # not looked at yet
    room.standin.script.add(Step("GET /v2/catalog/gpus", "503", times=50))
    await own.provider.refresh()
    offer = own.provider.offer([own.recipe()])
    assert offer.gpu == "RTX 5090"
    assert offer.rate >= 1_224_000 / 3600  # of the cheapest GPU that is as large
