"""RunPod's words: errors in their many shapes, values with holes, rate limits, worker time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.records.job import BatchId
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Reply
from kitsumy_desktop.generation.runpod.errors import error_words, refusal_of, said, scrubbed
from kitsumy_desktop.generation.runpod.graphql import AccountMoney
from kitsumy_desktop.generation.runpod.limits import TokenBucket
from kitsumy_desktop.generation.runpod.queue import told_apart
from kitsumy_desktop.generation.runpod.values import (
    Endpoint,
    EndpointWorkers,
    HealthJobs,
    HealthWorkers,
    JobsHealth,
    JobStatus,
    Pod,
    Worker,
    Workers,
    each_understood,
    understood,
)
from kitsumy_desktop.generation.runpod.worktime import Ran, WorkTime

BATCH = BatchId("b")


def reply(status: int, body: bytes, **headers: str) -> Reply:
    return Reply(status, {k.replace("_", "-"): v for k, v in headers.items()}, body)


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, b'{"detail":"There are no longer any instances available with the."}', "capacity"),
        (400, b'{"error":"There are no instances currently available."}', "capacity"),
        (400, b'{"detail":"This machine does not have the resources to deploy your pod."}', "capacity"),
        (400, b'{"detail":"workers.idleTimeout does not apply"}', "input"),
        (400, b'{"detail":"Your balance is too low"}', "balance"),
        (402, b"{}", "balance"),
        (403, b"<html>", "scope"),
        (404, b"", "gone"),
        (409, b'{"detail":"not in actions"}', "input"),
        (422, b'{"title":"x","errors":["$: missing property"]}', "input"),
        (500, b'{"error":"There are no instances currently available."}', "capacity"),
        (503, b"<html>cloud</html>", "server"),
        (302, b"", "input"),
    ],
)  # fmt: skip
def test_statuses_and_words_become_kinds(status: int, body: bytes, kind: str) -> None:
    failure = refusal_of(reply(status, body), "rent a pod", posted=True)
    assert failure.kind == kind
    assert failure.user_text
    assert "<html>" not in failure.user_text
    assert failure.sent == (status >= 500)


def test_what_was_said_is_found_in_every_format() -> None:
    problem = reply(422, b'{"title":"T","status":422,"detail":"D","errors":["$: missing a","$: missing b"]}')
    assert said(problem) == "D; T; $: missing a; $: missing b"
    assert said(reply(200, b'{"errors":[{"message":"no such field"}],"data":null}')) == "no such field"
    assert said(reply(502, b"<html><body>Bad gateway</body></html>")) == ""


def test_errors_of_jobs_are_texts_json_in_texts_or_objects() -> None:
    assert error_words("plain words") == ("plain words", "")
    nested = '{"error_type":"<class>","error_message":"boom","error_traceback":"File x"}'
    assert error_words(nested) == ("boom", "File x")
    assert error_words({"message": "as an object"}) == ("as an object", "")
    assert error_words("{broken json") == ("{broken json", "")
    assert error_words(None) == ("", "")


def test_keys_never_reach_a_text() -> None:
    told = scrubbed("bad key rpa_ABCDEF1234567 in Bearer rpa_ABCDEF1234567 and AIzaSyABCDEFGH12345")
    assert "ABCDEF" not in told
    assert "AIzaSy" not in told


NAMES = st.sampled_from(("id", "status", "output", "error", "gpu", "x"))
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@given(ANYTHING)
def test_whatever_is_answered_is_understood_or_told(value: object) -> None:
    for kind in (JobStatus, Pod, JobsHealth):
        try:
            understood(value, kind, "look")
        except ProviderFailure as failure:
            assert failure.kind == "server"


def test_odd_members_of_a_list_hide_no_others() -> None:
    rows = {"pods": [{"id": "a", "status": "NEW_STATE", "gpu": None, "cost": None}, {"name": "no id"}, 7]}
    assert [p.id for p in each_understood(rows, "pods", Pod, "list")] == ["a"]
    with pytest.raises(ProviderFailure):
        each_understood({"pods": [{"name": "no id"}]}, "pods", Pod, "list")
    with pytest.raises(ProviderFailure):
        each_understood({"error": "v1"}, "pods", Pod, "list")


def health(in_queue: int = 1, **workers: int) -> JobsHealth:
    return JobsHealth(HealthJobs(in_queue=in_queue), HealthWorkers(**workers))


def test_six_reasons_to_wait_are_told_apart() -> None:
    some, none = Endpoint("e", workers=EndpointWorkers(max=3)), Endpoint("e", workers=EndpointWorkers(max=0))
    broke = AccountMoney(0.0, 0.0, 80.0)
    rich = AccountMoney(20.0, 0.1, 80.0)
    over = AccountMoney(20.0, 80.0, 80.0)
    starting = Workers((Worker("w", "INITIALIZING"),))
    causes = [
        told_apart(health(ready=1, running=1), some).cause,
        told_apart(health(), none).cause,
        told_apart(health(unhealthy=2), some).cause,
        told_apart(health(throttled=1), some).cause,
        told_apart(health(), some, starting).cause,
        told_apart(health(), some, Workers(), broke).cause,
        told_apart(health(), some, Workers(), over).cause,
        told_apart(health(), some, Workers(), rich).cause,
        told_apart(health()).cause,
    ]
    assert causes == [
        "busy", "no_workers", "unhealthy", "throttled", "initializing", "balance", "balance", "starting",
        "starting",
    ]  # fmt: skip
    assert len({told_apart(h, some).text for h in (health(), health(unhealthy=1), health(throttled=1))}) == 3


@pytest.mark.asyncio
async def test_the_bucket_lets_no_more_through_than_allowed() -> None:
    clock = WallClock(1000.0)
    bucket = TokenBucket(clock, 60, 60.0, burst=5)
    begun = clock.now()
    for _ in range(25):
        await bucket.take()
    assert clock.now() - begun >= 19.5
    bucket.heed('"minute";r=3;t=50, "hour";r=0;t=30')
    begun = clock.now()
    await bucket.take()
    assert clock.now() - begun >= 29.0


def test_worker_time_is_start_work_gaps_and_idle_end() -> None:
    work = WorkTime()
    work.add(Ran("w1", BATCH, 100.0, 108.0, waited=60.0))
    work.add(Ran("w1", BATCH, 110.0, 118.0, waited=0.0))
    # start 60 + work 16 + gap 2 + idle end 5; 16 are booked with the pictures
    assert work.settle(idle=5.0, start=90.0) == {BATCH: pytest.approx(67.0)}
    assert work.settle(idle=5.0, start=90.0) == {}


def test_a_gap_longer_than_idle_is_an_end_and_a_new_start() -> None:
    work = WorkTime()
    work.add(Ran("w1", BATCH, 100.0, 108.0, waited=1.0))
    work.add(Ran("w1", BATCH, 200.0, 208.0, waited=40.0))
    assert work.settle(idle=5.0, start=30.0) == {BATCH: pytest.approx(5.0 + 30.0 + 5.0)}


def test_unpaid_time_counts_and_batches_share_by_their_work() -> None:
    work, other = WorkTime(), BatchId("c")
    work.add(Ran("w1", BATCH, 100.0, 130.0, waited=0.0, paid=False))
    work.add(Ran("w1", other, 130.0, 140.0, waited=0.0))
    shares = work.settle(idle=10.0, start=30.0)
    assert sum(shares.values()) == pytest.approx(40.0)
    assert shares[BATCH] == pytest.approx(3 * shares[other])
