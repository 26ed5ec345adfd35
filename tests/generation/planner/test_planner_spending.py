"""Sums over the ledger."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.ids import ComicId, PageId
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.generation.planner.spending import (
    by_comic_and_provider,
    by_day,
    by_key,
    since_day,
    since_month,
    total,
)

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC).timestamp()


def charge(number: int, kind: str, provider: str, amount: int, **fields: object) -> Charge:
    return Charge(ChargeId(f"ch-{number}"), NOON, kind, provider, amount, **fields)  # type: ignore[arg-type]


LEDGER = (
    charge(1, "picture", "runpod-public", 5000, comic=ComicId("a"), page=PageId("p1")),
    charge(2, "waste", "runpod-public", 2000, comic=ComicId("a"), page=PageId("p1")),
    charge(3, "picture", "runpod-pod", 1500, comic=ComicId("b")),
    charge(4, "machine", "runpod-pod", 33_000, machine="pod-1", estimated=True),
    charge(5, "correction", "runpod-pod", -500, machine="pod-1"),
)


def test_total() -> None:
    found = total(LEDGER)
    assert (found.total, found.waste, found.machine, found.pictures) == (41_000, 2000, 33_000, 2)
    assert found.estimated and found.waste_share == 2000 / 41_000
    assert total(()).waste_share == 0.0


def test_by_key() -> None:
    assert [(s.key, s.total) for s in by_key(LEDGER, "provider")] == [
        ("runpod-pod", 34_000),
        ("runpod-public", 7000),
    ]
    assert [(s.key, s.total) for s in by_key(LEDGER, "comic")] == [("", 32_500), ("a", 7000), ("b", 1500)]
    assert by_key(LEDGER, "page")[1].waste_share == 2000 / 7000
    nested = by_comic_and_provider(LEDGER)
    assert list(nested) == ["", "a", "b"] and nested["b"][0].key == "runpod-pod"


@given(st.lists(st.tuples(st.integers(-(10**6), 10**7), st.sampled_from("ab")), max_size=20))
def test_nothing_is_lost_by_summing(lines: list[tuple[int, str]]) -> None:
    ledger = [charge(n, "picture", "gemini", amount, comic=ComicId(c)) for n, (amount, c) in enumerate(lines)]
    assert sum(s.total for s in by_key(ledger, "comic")) == total(ledger).total == sum(a for a, _ in lines)


def test_days_with_gaps_in_the_persons_own_days() -> None:
    late = Charge(ChargeId("ch-9"), NOON - 13 * 3600, "picture", "gemini", 70)
    days = by_day([*LEDGER, late], UTC, days=3, now=NOON)
    assert [(d.date, d.total) for d in days] == [
        ("2026-11-19", 0),
        ("2026-11-20", 70),
        ("2026-11-21", 41_000),
    ]
    assert days[2].waste == 2000 and days[2].by == {"runpod-pod": 34_000, "runpod-public": 7000}
    east = by_day([late], timezone(timedelta(hours=2)), days=3, now=NOON)
    assert [d.total for d in east] == [0, 0, 70], "23:00 in London is 01:00 farther east"


def test_beginnings_of_day_and_month() -> None:
    kyiv = ZoneInfo("Europe/Kyiv")
    assert datetime.fromtimestamp(since_day(NOON, kyiv), kyiv).isoformat() == "2026-11-21T00:00:00+02:00"
    assert datetime.fromtimestamp(since_month(NOON), UTC).isoformat() == "2026-11-01T00:00:00+00:00"
