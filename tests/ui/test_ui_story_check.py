"""The story check beside the page: remarks by page, renewed after changes, each leading to its place."""

from __future__ import annotations

import pytest

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.story.finding import StoryFinding
from kitsumy_desktop.ui.editor.script import check
from kitsumy_desktop.ui.editor.script.check import CheckPanel
from kitsumy_desktop.ui.editor.script.rows import HEADING, WHAT
from tests.support.picture_hands import make_comic
from tests.support.window_hands import WindowHands


def rows(panel: CheckPanel) -> list[str]:
    """What the list says; headings in brackets."""
    items = [panel.rows.item(n) for n in range(panel.rows.count())]
    return [f"[{i.text()}]" if i.data(HEADING) else i.text() for i in items]


class Editorial:
    """Answers what the test says."""

    def __init__(self, hands: WindowHands) -> None:
        self.findings: tuple[StoryFinding, ...] = ()
        self.calls = 0
        self.failure: InputError | None = None
        hands.studio.story_findings = self.story_findings  # type: ignore[method-assign]

    async def story_findings(self, _document: Document) -> tuple[StoryFinding, ...]:
        """As told."""
        self.calls += 1
        if self.failure is not None:
            raise self.failure
        return self.findings


@pytest.fixture
def editorial(hands: WindowHands, monkeypatch: pytest.MonkeyPatch) -> Editorial:
    """A comic of two pages, and who checks it."""
    monkeypatch.setattr(check, "REST_MS", 20)
    made = Editorial(hands)
    make_comic(hands)
    return made


def test_remarks_stand_under_their_pages_and_lead_there(hands: WindowHands, editorial: Editorial) -> None:
    one, two = hands.document.comic.pages
    said = next(r for r in hands.document.records.values() if isinstance(r, Balloon) and r.page == two)
    editorial.findings = (
        StoryFinding("words.balloon", "warning", two, said.id, "A long caption.", "Make it shorter."),
        StoryFinding("page.silent", "info", one, one, "Nobody speaks."),
    )
    hands.do("view.story_check")
    hands.idle()
    panel = hands.view.words.check
    assert rows(panel) == ["[PAGE 1]", "Nobody speaks.", "[PAGE 2]", "A long caption."]
    assert hands.view.words.tab("check").accessibleName() == "Check · 2"
    panel.rows.itemClicked.emit(panel.rows.item(3))
    assert (hands.session.page, hands.session.selection) == (two, (said.id,))
    panel.rows.itemActivated.emit(panel.rows.item(1))
    assert (hands.session.page, hands.session.selection) == (one, ())
    panel.rows.itemClicked.emit(panel.rows.item(0))
    assert hands.session.page == one, "a heading leads nowhere"


def test_it_looks_again_after_changes_while_it_is_seen(hands: WindowHands, editorial: Editorial) -> None:
    hands.do("view.story_check")
    hands.idle()
    panel = hands.view.words.check
    assert editorial.calls == 1 and panel.nothing.isVisible()
    assert panel.nothing.title.text() == "Nothing to remark"
    page = hands.document.comic.pages[0]
    editorial.findings = (StoryFinding("page.silent", "error", page, page, "Nobody speaks."),)
    hands.do("page.duplicate")
    hands.until(lambda: bool(panel.findings), "it looked again")
    assert rows(panel) == ["[PAGE 1]", "Nobody speaks."] and not panel.nothing.isVisible()
    calls = editorial.calls
    hands.do("view.story_check")
    hands.do("page.duplicate")
    hands.idle()
    assert editorial.calls == calls, "what nobody sees is not looked at"
    editorial.findings = ()
    hands.do("view.story_check")
    hands.until(lambda: panel.nothing.isVisible(), "nothing is left")


def test_a_failure_is_told_in_place(hands: WindowHands, editorial: Editorial) -> None:
    editorial.failure = InputError("The worker is gone.")
    hands.do("view.story_check")
    hands.idle()
    panel = hands.view.words.check
    assert panel.nothing.isVisible() and "worker is gone" in panel.nothing.text.text()
    assert not hands.window.notices.texts()


def test_the_real_rules_answer(hands: WindowHands) -> None:
    """Whatever they remark about this comic is about records that are there."""
    make_comic(hands)
    long = next(r for r in hands.document.records.values() if isinstance(r, Balloon))
    words = " ".join(["and on"] * 60)
    hands.session.replace("Long", type(long)(**{**{n: getattr(long, n) for n in long.__struct_fields__},
                                                "text": words}))  # fmt: skip
    hands.do("view.story_check")
    hands.idle()
    panel = hands.view.words.check
    assert any(finding.record == long.id for finding in panel.findings)
    for number in range(panel.rows.count()):
        finding = panel.rows.item(number).data(WHAT)
        if isinstance(finding, StoryFinding):
            assert hands.document.find(finding.record) is not None
