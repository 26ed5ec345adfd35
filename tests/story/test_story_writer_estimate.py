"""Quotes in tokens: real runs of the storyteller lie between low and high."""

from __future__ import annotations

import asyncio

import msgspec
import pytest
from support.lettering_hands import face_book
from support.scripted_source import LOCAL, ScriptedSource
from support.writing_hands import revise, wishes, write

from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.plan.build import build_plan
from kitsumy_desktop.story.writer.estimate import (
    Estimate,
    estimate_revision,
    estimate_suggestion,
    estimate_writing,
)
from kitsumy_desktop.story.writer.suggest import suggest
from kitsumy_desktop.story.writer.suggestion import SuggestionWish
from kitsumy_desktop.story.writer.wishes import Revision

MODELS = (
    LOCAL,
    msgspec.structs.replace(LOCAL, context=8_192, longest=2_048),
    msgspec.structs.replace(LOCAL, context=128_000, longest=16_384, structured=True),
)


def lies_within(source: ScriptedSource, estimate: Estimate) -> None:
    assert estimate.input_low <= source.input_tokens <= estimate.input_high
    assert estimate.output_low <= source.output_tokens <= estimate.output_high


@pytest.mark.parametrize("language", ["en", "uk", "pl"])
@pytest.mark.parametrize("pages", [1, 8, 30])
def test_stories_take_what_was_estimated(language: str, pages: int) -> None:
    for seed, model in enumerate(MODELS):
        asked = wishes(language, pages, seed)
        estimate = estimate_writing(asked, model)
        source = ScriptedSource(model)
        assert write(asked, source).failure is None
        lies_within(source, estimate)
        plain = [a for a in source.asks if not a.step.startswith("repair")]
        assert abs(len(plain) - estimate.asks) <= 1


def test_an_estimate_grows_with_pages_and_leaves_room_for_repairs() -> None:
    short, long = estimate_writing(wishes(pages=4), LOCAL), estimate_writing(wishes(pages=40), LOCAL)
    assert long.output_low > short.output_low * 5 and long.asks > short.asks * 4
    assert short.output_high > short.output_low * 2
    assert (
        estimate_writing(wishes("uk", 8), LOCAL).output_high
        > estimate_writing(wishes("en", 8), LOCAL).output_high
    )


@pytest.mark.parametrize("faults", [{"wordy": 0.4}, {"names": 0.3}, {"hollow": 0.3}])
def test_repairs_stay_below_the_high_estimate(faults: dict[str, float]) -> None:
    for seed in range(2):
        asked = wishes("pl", 8, seed)
        source = ScriptedSource(faults=faults, seed=seed)  # type: ignore[arg-type]
        assert write(asked, source).failure is None
        estimate = estimate_writing(asked, LOCAL)
        assert source.output_tokens <= estimate.output_high and source.input_tokens <= estimate.input_high


@pytest.mark.parametrize(
    "revision",
    [
        Revision("rewrite", 1, "more rain"),
        Revision("retone", None, "bleak"),
        Revision("shorten"),
        Revision("shorten", 0),
        Revision("translate", None, "uk"),
        Revision("translate", 2, "pl"),
    ],
)
def test_revisions_take_what_was_estimated(revision: Revision) -> None:
    plan = write(wishes("en", 6)).plan
    for model in MODELS:
        source = ScriptedSource(model)
        assert revise(plan, revision, source).failure is None
        lies_within(source, estimate_revision(plan, revision, model))


@pytest.mark.parametrize("kind", ["shorter", "rewrite", "beat", "importance"])
def test_proposals_take_what_was_estimated(kind: str) -> None:
    document = build_plan(write(wishes("uk", 4)).plan, BuildOptions(), seeded_ids("x")).document
    wanted = Balloon if kind in ("shorter", "rewrite") else Panel
    targets = tuple(r.id for r in document.records.values() if isinstance(r, wanted))
    wish = SuggestionWish(kind, targets[:9], "тихіше")  # type: ignore[arg-type]
    source = ScriptedSource()
    asyncio.run(suggest(source, document, wish, seeded_ids("y"), face_book()))
    lies_within(source, estimate_suggestion(document, wish, LOCAL))
