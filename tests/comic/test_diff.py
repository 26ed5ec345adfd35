"""Changes as values: applied, taken back, joined, carried over to records that moved on."""

from __future__ import annotations

import pickle
from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.gestures import any_gesture, blank_comic

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.codec import decode_diff, decode_record, encode_diff, encode_record
from kitsumy_desktop.comic.diff import EMPTY, Diff, between, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import derived_seed, seeded_ids

seeds = st.integers(0, 2**32)


def grown(seed: int, steps: int) -> tuple[list[Document], list[Diff]]:
    """A comic after each of some random gestures, and those gestures."""
    documents, diffs = [blank_comic()], []
    random, ids = Random(seed), seeded_ids(str(seed))
    for _ in range(steps):
        diff = any_gesture(documents[-1], random, ids)
        diffs.append(diff)
        documents.append(diff.applied_to(documents[-1]))
    return documents, diffs


@given(seeds, st.integers(1, 15))
def test_a_change_and_its_inverse_lead_back(seed: int, steps: int) -> None:
    documents, diffs = grown(seed, steps)
    for before, diff, after in zip(documents, diffs, documents[1:], strict=False):
        assert problems(after) == []
        assert diff.inverse().applied_to(after) == before
        assert diff.inverse().inverse() == diff
        assert diff.then(diff.inverse()).is_empty
        assert between(before.records, after.records).changes == diff.changes


@given(seeds, st.integers(2, 12))
def test_changes_join(seed: int, steps: int) -> None:
    documents, diffs = grown(seed, steps)
    joined = EMPTY
    for diff in diffs:
        joined = joined.then(diff)
    assert joined.applied_to(documents[0]) == documents[-1]
    assert joined.touched() <= frozenset().union(*(d.touched() for d in diffs))


@given(seeds, st.integers(1, 12))
def test_records_and_changes_survive_json(seed: int, steps: int) -> None:
    documents, diffs = grown(seed, steps)
    for record in documents[-1].records.values():
        assert decode_record(encode_record(record)) == record
    for diff in diffs:
        assert decode_diff(encode_diff(diff)) == diff
    assert pickle.loads(pickle.dumps(documents[-1])) == documents[-1]


@given(seeds, st.integers(1, 8))
def test_a_change_to_what_it_was_made_from_carries_over_unchanged(seed: int, steps: int) -> None:
    documents, diffs = grown(seed, steps)
    assert diffs[-1].rebased(documents[-2]) == diffs[-1]


def test_a_stale_change_is_refused() -> None:
    document = blank_comic()
    page = document.page("pg-first")
    change = changed(document, [msgspec.structs.replace(page, notes="a")])
    moved_on = changed(document, [msgspec.structs.replace(page, notes="b")]).applied_to(document)
    with pytest.raises(ValueError, match="stale"):
        change.applied_to(moved_on)


def test_a_change_carried_over_keeps_later_values_of_other_fields() -> None:
    document = blank_comic()
    page = document.page("pg-first")
    change = changed(document, [msgspec.structs.replace(page, notes="mine")])
    later = changed(document, [msgspec.structs.replace(page, paper="#eeeeee", notes="theirs")])
    result = change.rebased(later.applied_to(document)).applied_to(later.applied_to(document))
    assert (result.page("pg-first").notes, result.page("pg-first").paper) == ("mine", "#eeeeee")


def test_a_change_of_what_is_gone_is_dropped() -> None:
    documents, _ = grown(1, 0)
    document = documents[0]
    page = document.page("pg-first")
    change = changed(document, [msgspec.structs.replace(page, notes="mine")])
    without = changed(document, [], [page.id]).applied_to(document)
    assert change.rebased(without).is_empty


def test_no_change_is_empty() -> None:
    document = blank_comic()
    assert changed(document, [document.comic], ["nothing"]).is_empty
    assert EMPTY.applied_to(document) == document


def test_documents_never_change() -> None:
    document = blank_comic()
    with pytest.raises(TypeError):
        document.records["x"] = document.comic  # type: ignore[index]
    with pytest.raises(AttributeError):
        document.comic.title = "x"  # type: ignore[misc]


@given(st.binary(max_size=60))
def test_foreign_bytes_are_no_record(data: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_record(data)


@given(st.text(), st.text())
def test_ids_and_seeds_are_repeatable(a: str, b: str) -> None:
    first, second = seeded_ids(a), seeded_ids(a)
    assert [first("pg") for _ in range(3)] == [second("pg") for _ in range(3)]
    assert len({first("pg") for _ in range(50)}) == 50
    assert derived_seed(a, b) == derived_seed(a, b)
    assert 0 <= derived_seed(a, b) < 2**32


def test_seeds_do_not_depend_on_the_run() -> None:
    assert derived_seed("balloon", "bl-1") == 2402449872
    assert derived_seed("a", "b") != derived_seed("ab")
