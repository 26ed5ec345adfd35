"""After a crash, beside other installations, with answers lost: all our pods are found, nobody else's."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec
import pytest
from support.pod_room import PodRoom
from support.standin.faults import CreateStep, Step

from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.generation.events import PodGone, PodReady
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.pods.reconcile import sort_out
from kitsumy_desktop.generation.pods.rent import is_ours, new_name
from kitsumy_desktop.generation.runpod.values import Pod


def listed(name: str, remote: str, status: str = "RUNNING", at: str = "2026-11-21T10:00:00Z") -> Pod:
    return Pod(remote, name=name, status=status, cost=0.44, created_at=at)


OURS = "kitsumy-7f3a-0123456789ab"


@pytest.mark.parametrize(
    "name",
    ["kitsumy-7f3b-0123456789ab", "kitsumy-7f3a-x", "kitsumy-7f3a-0123456789abc", "my pod", "",
     "kitsumy-7f3a-1-0123456789ab", "Kitsumy-7f3a-0123456789ab", OURS + "+x", " " + OURS],
)  # fmt: skip
def test_foreign_pods_are_never_touched(name: str) -> None:
    found = sort_out([listed(name, "p1")], [], "7f3a", (), 1000.0)
    assert found == sort_out([], [], "7f3a", (), 1000.0)


def test_names_are_new_and_ours() -> None:
    names = {new_name("7f3a") for _ in range(500)}
    assert len(names) == 500
    assert all(is_ours(n, "7f3a") and not is_ours(n, "7f3") for n in names)


def test_an_orphan_is_written_down_and_deleted() -> None:
    (orphan,) = sort_out([listed(OURS, "p1")], [], "7f3a", (), 1000.0).unneeded
    assert (orphan.name, orphan.remote, orphan.state, orphan.per_hour) == (OURS, "p1", "leaving", 440_000)


def test_a_twin_is_deleted_the_known_one_stays() -> None:
    known = RentedPod(OURS, 900.0, remote="p2", state="ready", created=900.0)
    found = sort_out([listed(OURS, "p1"), listed(OURS, "p2")], [known], "7f3a", (), 1000.0)
    assert [p.remote for p in found.running] == ["p2"]
    assert [(p.remote, p.name) for p in found.unneeded] == [("p1", OURS + "+p1")]


def test_an_intent_is_matched_by_name_and_a_missing_one_is_given_time() -> None:
    intent = RentedPod(OURS, 900.0)
    (found,) = sort_out([listed(OURS, "p1")], [intent], "7f3a", (), 1000.0).running
    assert (found.remote, found.state, found.created) == ("p1", "booting", 900.0)
    assert sort_out([], [intent], "7f3a", (), 1000.0).never == ()
    assert sort_out([], [intent], "7f3a", (), 1600.0).never == (intent,)


def test_a_record_is_not_gone_because_a_list_lacks_it() -> None:
    known = RentedPod(OURS, 900.0, remote="p1", state="ready", created=900.0)
    found = sort_out([], [known], "7f3a", (), 1000.0)
    assert found.missing == (known,)
    assert found.never == ()


def test_a_stopped_pod_whose_account_is_closed_is_only_tidied() -> None:
    gone = RentedPod(OURS, 900.0, remote="p1", state="gone", created=900.0, gone=950.0)
    found = sort_out([listed(OURS, "p1", "EXITED")], [gone], "7f3a", (), 1000.0)
    assert (found.tidy, found.unneeded) == (("p1",), ())
    alive = sort_out([listed(OURS, "p1")], [gone], "7f3a", (), 1000.0)
    assert [(p.state, p.created) for p in alive.unneeded] == [("leaving", 900.0)]


def test_what_somebody_looks_after_is_left_alone() -> None:
    known = RentedPod(OURS, 900.0, remote="p1", state="ready", created=900.0)
    found = sort_out([listed(OURS, "p1", "EXITED")], [known], "7f3a", {OURS}, 1000.0)
    assert found == sort_out([], [], "7f3a", (), 1000.0)


@pytest.mark.asyncio
async def test_after_a_crash_the_pod_is_taken_over_and_its_picture_fetched(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        await room.pod.prepare(2)
        await room.drawn(room.job())
        lost = await room.sent(room.job())
        await room.crash()
        room.begin()
        assert await room.pod.find(lost) == lost.remote
        got = await room.received(lost)
        assert got.data[:4] == b"\x89PNG"
        assert len(room.standin.made) == 2
        await room.until(room.all_gone)
        assert len(room.pods()) == 1
        assert abs(room.ledger() - room.bill()) < 10_000


@pytest.mark.asyncio
async def test_after_a_crash_while_booting_the_pod_serves_who_comes(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        preparing = asyncio.create_task(room.pod.prepare(1))
        await room.until(lambda: bool(room.pods(["booting"])))
        await room.crash()
        await asyncio.gather(preparing, return_exceptions=True)
        room.begin()
        await room.pod.prepare(1)
        assert len(room.pods()) == 1
        await room.drawn(room.job())


@pytest.mark.asyncio
async def test_after_a_crash_a_pod_nobody_needs_is_deleted(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        await room.pod.prepare(1)
        await room.crash()
        room.begin()
        await room.pod.refresh()
        await room.until(room.all_gone)
        assert room.clock.now() - room.pods()[0].ready < room.prefs.silence_limit_seconds
        assert room.told(PodGone)[-1].asked


@pytest.mark.asyncio
async def test_a_crash_between_request_and_answer_leaves_no_pod(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        room.standin.script.add(CreateStep("ambiguous"))
        preparing = asyncio.create_task(room.pod.prepare(1))
        await room.until(lambda: bool(room.standin.alive()))
        await room.crash()
        await asyncio.gather(preparing, return_exceptions=True)
        assert [(p.state, p.remote) for p in room.pods()] == [("intended", "")]
        room.begin()
        await room.pod.refresh()
        await room.until(room.all_gone)
        (pod,) = room.pods()
        assert pod.remote
        assert abs(room.ledger() - room.bill()) < 10_000


@pytest.mark.asyncio
async def test_a_second_installation_and_a_foreign_pod_are_left_alone(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        foreign = room.standin.pods.foreign("somebody's work")
        other = room.standin.pods.foreign(new_name("beef"))
        mine = room.standin.pods.foreign(new_name("7f3a"))
        await room.pod.refresh()
        await room.until(lambda: mine.id not in room.standin.pods.all)
        await room.clock.sleep(150)
        assert {foreign.id, other.id} <= set(room.standin.pods.all)
        deletions = {s.where for s in room.standin.requests if s.op == "DELETE /v2/pods/{id}"}
        assert deletions <= {mine.id}
        seen = await room.pod.pods()
        assert {p.remote: p.ours for p in seen} == {foreign.id: False, other.id: False}


@pytest.mark.asyncio
async def test_stop_deletes_ours_and_refuses_others(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        foreign = room.standin.pods.foreign("somebody's work")
        await room.pod.prepare(1)
        (mine,) = [p for p in await room.pod.pods() if p.ours]
        assert mine.text == "GPU ready"
        with pytest.raises(ProviderFailure):
            await room.pod.stop(foreign.id)
        await room.pod.stop(mine.remote)
        await room.until(room.all_gone)
        assert foreign.id in room.standin.pods.all
        assert room.pods()[0].reason == "stopped by hand"


@pytest.mark.asyncio
async def test_closing_deletes_an_idle_pod_and_leaves_one_at_work(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        await room.pod.prepare(1)
        await room.pod.aclose()
        assert len(room.standin.alive()) == 1, "wanted: it is found again"
        room.begin()
        await room.pod.prepare(1)
        assert len(room.told(PodReady)) == 2
        await room.pod.release()
        await room.pod.aclose()
        await room.until(lambda: not room.standin.alive(), 30)
        room.begin()
        await room.pod.refresh()
        await room.until(room.all_gone)
        assert abs(room.ledger() - room.bill()) < 10_000


@pytest.mark.asyncio
async def test_offline_at_the_start_nothing_is_given_up(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        await room.pod.prepare(1)
        job = await room.sent(room.job())
        await room.crash()
        room.begin()
        room.standin.script.add(Step("GET /v2/pods", "503", times=6))
        with pytest.raises(ProviderFailure) as failed:
            async for _ in room.pod.watch(job):
                pass
        assert failed.value.kind in ("network", "server")
        assert [p.state for p in room.pods()] == ["ready"]
        got = await room.received(job)
        assert got.data


@pytest.mark.asyncio
async def test_the_app_is_killed_and_never_comes_back(tmp_path: Path) -> None:
    """The dead-man's switch: the pod is gone after the silence, whatever it was doing."""
    async with PodRoom(tmp_path, speed=400) as room:
        room.prefs = msgspec.structs.replace(room.prefs, silence_limit_seconds=200)
        await room.pod.prepare(1)
        await room.crash()
        dead = room.clock.now()
        await room.until(lambda: not room.standin.alive())
        assert room.clock.now() - dead < 200 * 1.25 + 20
