"""Keys are checked and accounts diagnosed without changing anything."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from support.runpod_room import RunpodRoom
from support.standin.faults import Faults, Step

from kitsumy_desktop.comic.money import dollars
from kitsumy_desktop.generation.runpod.account import check_key, diagnose
from kitsumy_desktop.generation.runpod.catalog import Catalog
from kitsumy_desktop.generation.runpod.graphql import account_money, interruptible_offered
from kitsumy_desktop.generation.setup import Finding


@pytest_asyncio.fixture
async def room() -> AsyncIterator[RunpodRoom]:
    async with RunpodRoom() as made:
        yield made


def only_read(room: RunpodRoom) -> bool:
    return all(r.op.startswith("GET ") or r.host == "graphql" for r in room.standin.requests)


@pytest.mark.asyncio
async def test_a_good_key_a_wrong_one_and_none(room: RunpodRoom) -> None:
    good = await check_key(room.http, room.clock, room.facts, room.standin.key)
    assert good.verdict == "good"
    wrong = await check_key(room.http, room.clock, room.facts, "rpa_WRONG")
    assert wrong.verdict == "wrong"
    assert wrong.hint
    for nothing in ("", "ключ", "a b"):
        assert (await check_key(room.http, room.clock, room.facts, nothing)).verdict == "wrong"
    assert only_read(room)


@pytest.mark.asyncio
async def test_missing_permissions_are_named(room: RunpodRoom) -> None:
    room.standin.world.scopes = {"serverless", "catalog", "jobs"}
    told = await check_key(room.http, room.clock, room.facts, room.standin.key)
    assert told.verdict == "partial"
    assert told.missing == ("see pods", "read the bill")
    assert "see pods" in told.text


@pytest.mark.asyncio
async def test_a_silent_runpod_is_no_wrong_key(room: RunpodRoom) -> None:
    room.standin.script.add(Step("GET /v2/*", "503", times=50))
    told = await check_key(room.http, room.clock, room.facts, room.standin.key)
    assert told.verdict == "unknown"


@pytest.mark.asyncio
async def test_a_diagnosis_of_an_account_in_order(room: RunpodRoom) -> None:
    endpoint = room.standin.add_endpoint()
    found = await diagnose(room.http, room.clock, room.facts, lambda: room.key, [endpoint.id])
    by_subject = {f.subject: f for f in found}
    assert by_subject["Key"].good
    for subject in ("See pods", "See serverless endpoints", "Read the prices", "Read the bill", "Send jobs"):
        assert by_subject[subject].good, subject
    assert by_subject["Balance"].good
    assert "$50" in by_subject["Balance"].text
    assert by_subject["List of public endpoints"].good
    assert by_subject["Interruptible pods"].good is None
    assert by_subject["Endpoint comfy"].good
    assert only_read(room)
    assert room.standin.violations == []


def bad(found: tuple[Finding, ...]) -> dict[str, Finding]:
    return {f.subject: f for f in found if f.good is False}


@pytest.mark.asyncio
async def test_a_diagnosis_of_an_account_in_trouble() -> None:
    async with RunpodRoom(balance=dollars(0.2)) as room:
        endpoint = room.standin.add_endpoint(workers_max=0)
        room.standin.world.scopes = {"serverless", "catalog", "jobs", "graphql"}
        wanted = [endpoint.id, "vanished"]
        trouble = bad(await diagnose(room.http, room.clock, room.facts, lambda: room.key, wanted))
        assert set(trouble) == {"See pods", "Read the bill", "Endpoint comfy", "Endpoint vanished", "Balance"}
        assert all(f.hint for f in trouble.values())
        room.key = "rpa_WRONG"
        trouble = bad(await diagnose(room.http, room.clock, room.facts, lambda: room.key))
        assert "Key" in trouble
        room.key = None
        (only,) = await diagnose(room.http, room.clock, room.facts, lambda: room.key)
        assert (only.subject, only.good) == ("Key", False)


@pytest.mark.asyncio
async def test_the_end_of_graphql_takes_only_the_balance_away() -> None:
    async with RunpodRoom(faults=Faults(graphql_gone=True)) as room:
        found = await diagnose(room.http, room.clock, room.facts, lambda: room.key)
        by_subject = {f.subject: f for f in found}
        assert by_subject["Balance"].good is None
        assert by_subject["List of public endpoints"].good is None
        assert by_subject["Key"].good
        assert await interruptible_offered(room.http, room.facts, lambda: room.key) is None


@pytest.mark.asyncio
async def test_balance_is_read(room: RunpodRoom) -> None:
    money = await account_money(room.http, room.facts, lambda: room.key)
    assert money.balance == pytest.approx(50.0)
    assert money.limit == pytest.approx(80.0)


@pytest.mark.asyncio
async def test_live_prices_lie_over_the_shipped_ones() -> None:
    async with RunpodRoom(faults=Faults(gpu_absent=("NVIDIA L4",), gpu_none=("NVIDIA A40",))) as room:
        catalog = Catalog(room.http, room.clock, room.facts, lambda: room.key)
        assert not catalog.gpus_live
        await catalog.refresh_gpus()
        assert catalog.gpus_live
        a40, l4 = catalog.gpu("A40"), catalog.gpu("L4")
        assert a40 is not None and l4 is not None
        assert a40.live
        assert a40.pod_stock == a40.worker_stock == "none"
        assert not l4.live
        assert l4.pod_stock == "none"
        assert [g.gpu.pool for g in catalog.pool("AMPERE_48")] == ["AMPERE_48"] * len(
            catalog.pool("AMPERE_48")
        )
        assert catalog.pool("AMPERE_48")


@pytest.mark.asyncio
async def test_a_change_of_prices_is_seen_once(room: RunpodRoom) -> None:
    catalog = Catalog(room.http, room.clock, room.facts, lambda: room.key)
    await catalog.refresh_gpus()
    catalog.take_changes()
    room.standin.faults.price_factor = 1.5
    await catalog.refresh_gpus()
    assert catalog.take_changes() == ()
    await catalog.refresh_gpus(force=True)
    changes = catalog.take_changes()
    assert changes
    assert all(c.after == pytest.approx(1.5 * c.before, rel=0.01) for c in changes)
    assert catalog.take_changes() == ()


@pytest.mark.asyncio
async def test_public_endpoints_follow_the_live_list_or_the_saved_one(room: RunpodRoom) -> None:
    catalog = Catalog(room.http, room.clock, room.facts, lambda: room.key)
    await catalog.refresh_public()
    assert {p.slug for p in catalog.public} == {p.slug for p in room.facts.public}
    room.standin.faults.graphql_gone = True
    await catalog.refresh_public(force=True)
    assert {p.slug for p in catalog.public} == {p.slug for p in room.facts.public}
