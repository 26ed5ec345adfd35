"""Random edits of scripts and pages; three hundred of each: `tests/benchmarks/random_edits.py`."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.page_edits import run_page_edits
from support.script_agreement import disagreements
from support.script_edits import LANGUAGE_OF
from support.updated_comics import BOOK, Findings, built, disagreeing_anchors, lost, run_edits

from kitsumy_desktop import assets
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.story.update.update import update_comic


def test_sixty_random_script_edits_lose_nothing() -> None:
    found = run_edits(60, seed=1)
    assert found.wrong == []
    assert found.takes > 300 and found.locked > 200 and found.pages_alike > 100


def test_sixty_random_page_edits_are_followed() -> None:
    found = run_page_edits(60, seed=1)
    assert found.wrong == []


@pytest.mark.parametrize("sample", sorted(LANGUAGE_OF))
def test_a_new_comic_and_its_script_say_the_same(sample: str) -> None:
    assert disagreements(built(sample)) == []


_PARTS = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ("", "PAGE ONE", "Panel 1. A dog.", "IRIS: Hello.", "INT. A - DAY", "# Page", "- 1. x", "\n")
    ),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(_PARTS, max_size=8), st.integers(0, 400), st.integers(0, 400))
def test_any_text_makes_an_update(parts: list[str], cut: int, rest: int) -> None:
    document = built("lighthouse.en.txt")
    sample = assets.resource("samples", "lighthouse.en.txt").read_text(encoding="utf-8")
    text = "\n".join([sample[:cut], *parts, sample[len(sample) - rest :] if rest else ""])
    update = update_comic(document, text, seeded_ids("any"), BOOK)
    after = update.diff.applied_to(document)
    assert problems(after) == [] and disagreeing_anchors(after) == []
    assert lost(document, after, Findings()) == []
    assert update_comic(after, text, seeded_ids("again"), BOOK).is_empty
    assert update.diff.inverse().applied_to(after) == document
