"""Every rule of the story check finds what breaks it, names the record, and is quick."""

from __future__ import annotations

import re

import msgspec
import pytest

from kitsumy_desktop import assets
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.format import US_COMIC
from kitsumy_desktop.comic.records.panel import Brief, Panel
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.finding import StoryFinding
from kitsumy_desktop.story.lint import RULES, story_findings
from kitsumy_desktop.story.plan.build import build_plan
from kitsumy_desktop.story.plan.plan import (
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
)

CAST = (PlanCharacter("Anna", ("Captain",)), PlanCharacter("Tom"))
BOTH = (PlanFigure("Anna", "left"), PlanFigure("Tom", "right"))
TALK = (PlanLine("Hi.", who="Anna"), PlanLine("Ho.", who="Tom"))
QUIET = PlanPage((PlanPanel("A."), PlanPanel("B.")))
TALKING = PlanPage((PlanPanel("They talk.", TALK, figures=BOTH), PlanPanel("C.")))


def comic(*pages: PlanPage, **options: object) -> Document:
    chosen = msgspec.structs.replace(BuildOptions(), **options)
    return build_plan(Plan(cast=CAST, pages=pages), chosen, seeded_ids("lint")).document


def changed(document: Document, record: Record) -> Document:
    return Document({**document.records, record.id: record})


def found(document: Document, code: str) -> list[StoryFinding]:
    return [finding for finding in story_findings(document) if finding.code == code]


def balloons(document: Document) -> list[Balloon]:
    items = (item for page in document.pages() for item in document.items(page.id))
    return sorted((i for i in items if isinstance(i, Balloon)), key=lambda b: b.order)


def panel_at(document: Document, page: int, number: int) -> Panel:
    return document.panel(list(document.pages())[page].panels[number])


def moved(balloon: Balloon, other: Balloon, across: float, down: float) -> Balloon:
    """The balloon so many of the other's widths and heights away from it."""
    centre = Point(other.center.x + across * other.width, other.center.y + down * other.height)
    return msgspec.structs.replace(balloon, center=centre)


def words(count: int) -> str:
    return " ".join(f"word{i}" for i in range(count))


def test_a_sound_comic_gives_no_cause_for_remarks() -> None:
    assert story_findings(comic(TALKING, TALKING)) == ()


def test_codes_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)


def test_every_finding_leads_to_a_record_on_its_page() -> None:
    text = assets.read_bytes("samples", "lighthouse.en.txt").decode()
    document = build_comic(text, BuildOptions(), seeded_ids("x")).document
    findings = story_findings(document)
    assert findings
    for finding in findings:
        assert document.page_of(finding.record) == finding.page
        assert finding.text.endswith(".")
        assert finding.hint.endswith(".")


def test_words() -> None:
    assert (
        found(comic(PlanPage((PlanPanel("A.", (PlanLine(words(25), "caption"),)),))), "wordy-balloon") == []
    )
    document = comic(PlanPage((PlanPanel("A.", (PlanLine(words(26), "caption"),)),)))
    (finding,) = found(document, "wordy-balloon")
    assert finding.record == balloons(document)[0].id
    assert finding.text.startswith("26 words")
    lines = tuple(PlanLine(words(18), "caption") for _ in range(3))
    document = comic(PlanPage((PlanPanel("A.", lines), PlanPanel("B."))))
    assert [f.record for f in found(document, "wordy-panel")] == [panel_at(document, 0, 0).id]
    document = comic(PlanPage(tuple(PlanPanel("A.", lines) for _ in range(4))))
    assert [f.record for f in found(document, "wordy-page")] == [document.comic.pages[0]]


def test_panels() -> None:
    assert found(comic(PlanPage((PlanPanel("A."),) * 9)), "many-panels") == []
    document = comic(PlanPage((PlanPanel("A."),) * 10))
    assert [f.record for f in found(document, "many-panels")] == [document.comic.pages[0]]
    document = comic(PlanPage((PlanPanel("A."), PlanPanel(), PlanPanel("", TALK))))
    assert [f.record for f in found(document, "empty-panel")] == [panel_at(document, 0, 1).id]
    document = comic(PlanPage((PlanPanel("A.", importance=5), PlanPanel("B.", importance=5))))
    assert [f.record for f in found(document, "two-splashes")] == [panel_at(document, 0, 1).id]


@pytest.mark.parametrize(("reading", "wrong"), [("ltr", TALK[::-1]), ("rtl", TALK)])
def test_who_speaks_first_stands_first(reading: str, wrong: tuple[PlanLine, ...]) -> None:
    right = comic(PlanPage((PlanPanel("A.", wrong[::-1], figures=BOTH),)), reading=reading)
    assert found(right, "speaker-side") == []
    document = comic(PlanPage((PlanPanel("A.", wrong, figures=BOTH),)), reading=reading)
    (finding,) = found(document, "speaker-side")
    assert finding.record == panel_at(document, 0, 0).id
    assert finding.text.startswith(wrong[0].who)
    behind = (PlanFigure("Anna", "back"), PlanFigure("Tom", "right"))
    assert (
        found(comic(PlanPage((PlanPanel("A.", wrong, figures=behind),)), reading=reading), "speaker-side")
        == []
    )


def test_balloons_lie_in_the_order_they_are_read() -> None:
    document = comic(TALKING)
    first, second = balloons(document)
    assert found(document, "balloon-order") == []
    above = msgspec.structs.replace(
        second, center=Point(first.center.x, first.center.y - 2 * first.height - 50)
    )
    assert [f.record for f in found(changed(document, above), "balloon-order")] == [second.id]
    left = msgspec.structs.replace(
        second, center=Point(first.center.x - 2 * first.width - 50, first.center.y)
    )
    assert [f.record for f in found(changed(document, left), "balloon-order")] == [second.id]
    below = moved(second, first, -3, 3)
    assert found(changed(document, below), "balloon-order") == []


def test_beside_each_other_balloons_are_read_as_the_comic_is() -> None:
    document = comic(TALKING, reading="rtl")
    first, second = balloons(document)
    right = msgspec.structs.replace(
        second, center=Point(first.center.x + 2 * first.width + 50, first.center.y)
    )
    left = msgspec.structs.replace(
        second, center=Point(first.center.x - 2 * first.width - 50, first.center.y)
    )
    assert [f.record for f in found(changed(document, right), "balloon-order")] == [second.id]
    assert found(changed(document, left), "balloon-order") == []


def test_silent_pages() -> None:
    assert found(comic(TALKING, QUIET, TALKING), "silent-pages") == []
    document = comic(TALKING, QUIET, QUIET, QUIET, TALKING, QUIET, QUIET)
    pages = [f.page for f in found(document, "silent-pages")]
    assert pages == [document.comic.pages[2], document.comic.pages[6]]
    assert found(document, "silent-pages")[0].text.startswith("Pages 2 and 3")
    assert found(comic(PlanPage(), PlanPage()), "silent-pages") == []


def test_unknown_names() -> None:
    lines = (
        PlanLine("Hi.", who="Ana", off=True),
        PlanLine("Hi.", who="captain", off=True),
        PlanLine("Hi.", who="Voice", off=True),
        PlanLine("Hi.", who="Anna and Tom", off=True),
    )
    panel = PlanPanel("A.", lines, figures=(PlanFigure("Toms"), PlanFigure("Zed"), PlanFigure("Crowd")))
    document = comic(PlanPage((panel,)))
    (finding,) = found(document, "unknown-speaker")
    assert finding.record == balloons(document)[0].id
    assert found(document, "unknown-figure")[0].record == panel_at(document, 0, 0).id
    texts = [(f.text, f.hint) for f in found(document, "unknown-figure")]
    assert texts == [
        ("Toms is seen and is not in the cast.", "Add them to the cast."),
        ("Zed is seen and is not in the cast.", "Add them to the cast."),
    ]


def test_a_near_name_is_suggested() -> None:
    panel = PlanPanel("A.", (PlanLine("Hi.", who="Anna Bellamy", off=True),), figures=(PlanFigure("Annna"),))
    document = comic(PlanPage((panel,)))
    assert [f.hint for f in found(document, "unknown-speaker")] == ["Perhaps Anna is meant."]
    assert [f.hint for f in found(document, "unknown-figure")] == ["Perhaps Anna is meant."]


def test_page_turns() -> None:
    reveal = msgspec.structs.replace(TALKING, turn="reveal")
    hook = msgspec.structs.replace(TALKING, turn="hook")
    assert found(comic(hook, reveal, hook, reveal), "page-turn") == []
    document = comic(reveal, hook, reveal, hook)
    assert [f.record for f in found(document, "page-turn")] == [
        panel_at(document, 0, 0).id,
        panel_at(document, 1, 1).id,
        panel_at(document, 2, 0).id,
    ]
    webtoon = msgspec.structs.replace(US_COMIC, id="webtoon")
    assert found(comic(reveal, hook, reveal, hook, format=webtoon), "page-turn") == []


def test_a_climax_waits_behind_a_page_turn() -> None:
    climax = PlanPanel("Boom.", type="climax", importance=5)
    first, last = PlanPage((climax, PlanPanel("A."))), PlanPage((PlanPanel("A."), climax))
    assert found(comic(TALKING, first), "climax-place") == []
    assert found(comic(first, TALKING), "climax-place") == []
    document = comic(TALKING, last, first)
    assert [f.record for f in found(document, "climax-place")] == [
        panel_at(document, 1, 1).id,
        panel_at(document, 2, 0).id,
    ]


def test_a_comic_without_anything_is_no_trouble() -> None:
    assert story_findings(comic()) == ()
    document = comic(PlanPage((PlanPanel("A."),)))
    empty = msgspec.structs.replace(panel_at(document, 0, 0), brief=Brief())
    assert [f.code for f in story_findings(changed(document, empty))] == ["empty-panel"]


def test_it_looks_at_every_record_a_few_times_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice the pages, twice the look-ups: no rule goes through the comic for every page."""
    text = assets.read_bytes("samples", "long.en.txt").decode()
    body = text[re.search(r"^PAGE", text, re.MULTILINE).start() :]  # type: ignore[union-attr]
    counts: list[int] = []
    for script in (text, f"{text}\n{body}"):
        document = build_comic(script, BuildOptions(), seeded_ids("x")).document
        looked = 0

        def items(self: Document, page: str, of: object = Document.items) -> object:
            nonlocal looked
            looked += 1
            return of(self, page)  # type: ignore[operator]

        with monkeypatch.context() as patch:
            patch.setattr(Document, "items", items)
            story_findings(document)
        counts.append(looked)
        assert looked == len(document.comic.pages)
    assert counts[1] == 2 * counts[0]
