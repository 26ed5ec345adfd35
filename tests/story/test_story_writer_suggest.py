"""Proposals for a comic: shorter, otherwise, a new panel, another weight; nothing else moves."""

from __future__ import annotations

import asyncio
from functools import cache

import msgspec
import pytest
from support.lettering_hands import face_book
from support.scripted_source import ScriptedSource
from support.writing_hands import wishes, write

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError, ProviderError
from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.plan.build import build_plan
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.writer.material import read_block
from kitsumy_desktop.story.writer.suggest import suggest
from kitsumy_desktop.story.writer.suggestion import Suggested, SuggestionWish


@cache
def comic(language: str = "en") -> Document:
    """A comic made of a written plan."""
    return build_plan(write(wishes(language, 3)).plan, BuildOptions(), seeded_ids("comic")).document


def propose(document: Document, wish: SuggestionWish, source: ScriptedSource | None = None) -> Suggested:
    heard: list[str] = []
    source = source or ScriptedSource()
    found = asyncio.run(suggest(source, document, wish, seeded_ids("new"), face_book(), heard.append))
    assert "".join(heard) and problems(found.diff.applied_to(document)) == []
    return found


def wordy(document: Document, count: int = 2) -> tuple[Balloon, ...]:
    found = [r for r in document.records.values() if isinstance(r, Balloon) and word_count(r.text) > 6]
    return tuple(found[:count])


@pytest.mark.parametrize("language", ["en", "uk", "pl"])
def test_balloons_get_shorter_and_their_bodies_fit(language: str) -> None:
    document = comic(language)
    chosen = wordy(document)
    found = propose(document, SuggestionWish("shorter", tuple(b.id for b in chosen)))
    assert {p.record for p in found.parts} == {b.id for b in chosen} == found.diff.touched()
    after = found.diff.applied_to(document)
    for before, part in zip(chosen, found.parts, strict=True):
        now = after.balloon(before.id)
        assert part.before == before.text and part.after == now.text
        assert word_count(now.text) < word_count(before.text)
        kept = msgspec.structs.replace(
            now, **{f: getattr(before, f) for f in ("text", "center", "width", "height")}
        )
        assert msgspec.structs.replace(kept, tails=before.tails) == before


def test_a_balloon_is_rewritten_as_wished() -> None:
    (balloon,) = wordy(comic(), 1)
    source = ScriptedSource()
    found = propose(comic(), SuggestionWish("rewrite", (balloon.id,), "She is lying."), source)
    assert found.parts[0].after != balloon.text
    assert read_block(source.asks[0].user)["wish"] == "She is lying."
    assert "lying" not in source.asks[0].user.split("MATERIAL>>>")[1]


def test_a_beat_is_a_new_panel_in_its_place_with_picture_and_words() -> None:
    document = comic("uk")
    page = next(document.pages())
    after_id = page.panels[1]
    locked = msgspec.structs.replace(document.panel(page.panels[-1]), locked=True)
    document = Document({**document.records, locked.id: locked})
    before = bounds(panel_shapes(document, page.id)[locked.id])
    found = propose(document, SuggestionWish("beat", (after_id,), "Вона чує кроки."))
    now = found.diff.applied_to(document)
    order = now.page(page.id).panels
    (part,) = found.parts
    assert order.index(part.record) == order.index(after_id) + 1 and len(order) == len(page.panels) + 1
    panel = now.panel(part.record)
    assert panel.brief.action and panel.brief.picture and panel.brief.action in part.after
    assert panel.importance_source == "llm"
    assert set(order) - {part.record} == set(page.panels)
    kept = bounds(panel_shapes(now, page.id)[locked.id])
    assert (round(kept.x), round(kept.y), round(kept.w)) == (
        round(before.x),
        round(before.y),
        round(before.w),
    )
    others = {p for p in document.comic.pages if p != page.id}
    assert not {now.page_of(i) for i in found.diff.touched()} & others
    made = [i for i in now.items(page.id) if i.panel == part.record]
    box = bounds(panel_shapes(now, page.id)[panel.id])
    assert all(box.grown(20).contains(item.center) for item in made)


def test_every_panel_of_a_page_can_be_followed_by_a_beat() -> None:
    document = comic("pl")
    page = list(document.pages())[1]
    for i, panel_id in enumerate(page.panels):
        found = propose(document, SuggestionWish("beat", (panel_id,), seed=i))
        assert found.diff.applied_to(document).panel(found.parts[0].record).page == page.id


def test_importance_is_weighed_again_but_for_what_was_set_by_hand() -> None:
    document = comic()
    panels = [r for r in document.records.values() if isinstance(r, Panel)]
    hand = msgspec.structs.replace(panels[0], importance=2, importance_source="hand")
    document = Document({**document.records, hand.id: hand})
    found = propose(document, SuggestionWish("importance", tuple(p.id for p in panels)))
    after = found.diff.applied_to(document)
    assert after.panel(hand.id).importance == 2 and after.panel(hand.id).importance_source == "hand"
    assert hand.id not in {p.record for p in found.parts}
    for part in found.parts:
        panel = after.panel(part.record)
        assert panel.importance_source == "llm" and 1 <= panel.importance <= 5
        assert part.after == f"{panel.importance} · {panel.type}" != part.before


def test_what_cannot_be_meant_is_refused_before_anything_is_asked() -> None:
    document = comic()
    panel = next(r for r in document.records.values() if isinstance(r, Panel))
    hand = msgspec.structs.replace(panel, importance_source="hand")
    document = Document({**document.records, hand.id: hand})
    (balloon,) = wordy(document, 1)
    for wish in (
        SuggestionWish("shorter", (panel.id,)),
        SuggestionWish("rewrite", (balloon.id,)),
        SuggestionWish("beat", (balloon.id,)),
        SuggestionWish("importance", (panel.id,)),
        SuggestionWish("shorter", ()),
    ):
        source = ScriptedSource()
        with pytest.raises(InputError) as failure:
            propose(document, wish, source)
        assert failure.value.hint and not source.asks


def test_a_model_that_only_repeats_has_nothing_to_propose() -> None:
    (balloon,) = wordy(comic(), 1)
    source = ScriptedSource()
    source.answer_with = lambda ask, n: '{"texts": [{"n": 1, "text": "' + balloon.text + '"}]}'
    with pytest.raises(ProviderError) as failure:
        propose(comic(), SuggestionWish("shorter", (balloon.id,)), source)
    assert "nothing to propose" in failure.value.user_text


def test_faulty_answers_give_sound_proposals_or_a_clear_reason() -> None:
    document = comic("uk")
    page = next(document.pages())
    ended = 0
    for seed in range(8):
        faults = {"malformed": 0.3, "wordy": 0.3, "names": 0.3, "missing": 0.3, "language": 0.2, "prose": 0.2}
        source = ScriptedSource(faults=faults, seed=seed)  # type: ignore[arg-type]
        try:
            found = propose(document, SuggestionWish("beat", (page.panels[0],), seed=seed), source)
        except ProviderError as failure:
            assert failure.user_text and failure.hint
        else:
            ended += 1
            panel = found.diff.applied_to(document).panel(found.parts[0].record)
            assert panel.brief.action or panel.brief.picture
    assert ended > 3
