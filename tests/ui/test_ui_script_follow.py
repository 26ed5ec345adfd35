"""Script and page show the same place: what is selected here is marked there, and a click leads back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.update.reading import script_of_comic
from kitsumy_desktop.ui.editor.script.highlight import looks_of
from kitsumy_desktop.ui.i18n import be_silent
from tests.support.picture_hands import SCRIPT, make_comic
from tests.support.script_hands import ScriptHands, focused
from tests.support.window_hands import WindowHands


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """The next test reads English again."""
    yield
    be_silent()


@pytest.fixture
def script(hands: WindowHands) -> ScriptHands:
    """The script of a comic of two pages."""
    return ScriptHands(hands)


def marked(script: ScriptHands) -> list[str]:
    """The marked lines."""
    lines = script.panel.text.marked
    return script.shown.split("\n")[lines[0] : lines[1] + 1] if lines is not None else []


def balloon(hands: WindowHands, text: str) -> Balloon:
    """The balloon that says this."""
    return next(r for r in hands.document.records.values() if isinstance(r, Balloon) and r.text == text)


def test_what_is_selected_on_the_page_is_marked_in_the_text(script: ScriptHands, hands: WindowHands) -> None:
    assert marked(script) == []
    hands.session.select((script.panels[1],))
    assert marked(script)[0].startswith("PANEL 2. OLEH runs") and "OLEH: Sorry!" in marked(script)
    hands.session.select((balloon(hands, "Late again.").id,))
    assert marked(script) == ["ANNA: Late again."]
    assert len(script.panel.text.extraSelections()) == 1
    hands.session.select(())
    assert marked(script) == [] and script.panel.text.extraSelections() == []


def test_a_click_in_the_text_leads_to_the_page(script: ScriptHands, hands: WindowHands) -> None:
    script.click("CAPTION: And so it began.")
    assert hands.session.page == hands.document.comic.pages[1]
    assert hands.session.selection == (balloon(hands, "And so it began.").id,)
    assert script.panel.text.hasFocus(), "the person stays in the text"
    script.click("PANEL 3. A dog")
    assert hands.session.page == hands.document.comic.pages[0]
    assert hands.session.selection == (script.panels[2],)
    script.click("PAGE ONE")
    assert hands.session.selection == (script.panels[2],), "a heading is nothing on the page"


def test_the_caret_keys_lead_there_too(script: ScriptHands, hands: WindowHands) -> None:
    script.caret("PANEL 1. They laugh.")
    script.press(Qt.Key.Key_Down)
    hands.until(lambda: hands.session.selection == (balloon(hands, "And so it began.").id,), "selected")
    assert hands.session.page == hands.document.comic.pages[1]


def test_typing_never_scrolls_or_turns(script: ScriptHands, hands: WindowHands) -> None:
    script.click("PANEL 1. They laugh.")
    page, selected = hands.session.page, hands.session.selection
    script.caret("They laugh.")
    script.type(" Loudly.\n")
    assert (hands.session.page, hands.session.selection) == (page, selected)
    script.applied()
    assert hands.session.page == page


def test_lines_stay_known_while_one_types_above_them(script: ScriptHands, hands: WindowHands) -> None:
    script.caret("PAGE ONE")
    script.type("\n\n\n")
    hands.session.select((balloon(hands, "And so it began.").id,))
    assert marked(script) == ["CAPTION: And so it began."]
    script.applied()
    assert marked(script) == ["CAPTION: And so it began."]


def test_a_long_script_is_scrolled_to_what_is_selected(hands: WindowHands) -> None:
    script = ScriptHands(hands)
    more = "".join(f"\nPAGE {n}\nPANEL 1. Corner {n}.\nANNA: Number {n}.\n" for n in range(3, 30))
    script.caret("PANEL 2. The sea.")
    script.panel.text.insertPlainText(more)
    script.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    script.applied()
    text = script.panel.text
    hands.until(lambda: focused(hands.view.canvas), "the page has the focus")
    bar = text.verticalScrollBar()
    bar.setValue(0)
    hands.session.show_page(hands.document.comic.pages[25])
    assert bar.value() > 0, "the page's panel comes into view"
    seen = text.firstVisibleBlock().blockNumber()
    last = hands.session.page
    assert last is not None
    lines = script.panel.watch.places.lines_of(hands.document.page(last).panels[0])
    assert lines is not None and seen <= lines[0]
    bar.setValue(0)
    said = balloon(hands, "Number 20.")
    hands.session.select((said.id,))
    assert marked(script) == ["ANNA: Number 20."] and bar.value() > 0
    value = bar.value()
    text.setFocus()
    hands.session.select((script.panels[0],))
    assert bar.value() == value, "not under the hands of somebody who writes"


def test_a_comic_without_a_script_gets_one_from_its_pages(hands: WindowHands) -> None:
    make_comic(hands)
    found = script_of_comic(hands.document)
    assert found is not None
    comic = hands.document.comic
    hands.session.replace("Forget", type(comic)(**{**_fields(comic), "script": None}))
    hands.do("view.script")
    panel = hands.view.words.script
    assert panel.nothing.isVisible() and not panel.text.isVisible()
    panel.nothing.button.click()
    hands.idle()
    written = script_of_comic(hands.document)
    assert written is not None and "Late again." in written.text and "The sea." in written.text
    assert panel.text.isVisible() and panel.text.words == written.text
    hands.until(lambda: len(panel.watch.places) > 0, "the lines are known")
    assert panel.watch.places.lines_of(next(hands.document.panels(comic.pages[0])).id) is not None
    hands.do("edit.undo")
    assert panel.nothing.isVisible()
    hands.do("edit.redo")
    assert panel.text.isVisible() and panel.text.words == written.text


def _fields(record: object) -> dict[str, object]:
    return {name: getattr(record, name) for name in record.__struct_fields__}  # type: ignore[attr-defined]


def test_a_library_held_by_another_window_can_only_be_read(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = Library.open(tmp_path / "home")
    built = build_comic(SCRIPT, BuildOptions(title="Late"), seeded_ids("late"))
    holder.create(built.document)
    monkeypatch.setattr(Library, "open", partial(Library.open, read_only=True))
    locked = WindowHands(qapp, tmp_path / "home")
    locked.window.open_comic(built.document.comic.id)
    locked.settle()
    assert locked.library.read_only
    locked.do("view.script")
    panel = locked.view.words.script
    assert panel.text.isReadOnly() and "Late again." in panel.text.words
    assert "can only be read" in panel.told.text()
    QTest.keyClick(panel.text, Qt.Key.Key_X)
    assert panel.keeper.state == "calm"
    locked.close()
    holder.close()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("PAGE ONE", ("page",)),
        ("# Page 3", ("page",)),
        ("СТОРІНКА 2", ("page",)),
        ("PANEL 2. OLEH runs.", ("panel",)),
        ("INT. LIGHTHOUSE - NIGHT", ("scene",)),
        ("ANNA (whispering): Hush.", ("name", "manner")),
        ("SFX: KRAK", ("sfx",)),
        ("CAPTION: Later.", ("caption",)),
        ("[[a note]]", ("note",)),
        ("She walks on, and nobody sees her.", ()),
        ("", ()),
    ],
)
def test_what_stands_out_in_a_line(line: str, expected: tuple[str, ...]) -> None:
    assert tuple(look for _, _, look in looks_of(line)) == expected
    for start, end, _ in looks_of(line):
        assert 0 <= start < end <= len(line)


def test_only_lines_in_view_are_coloured(script: ScriptHands) -> None:
    text = script.panel.text
    script.caret("PANEL 2. The sea.")
    text.insertPlainText("\nANNA: Rain." * 400)
    script.hands.settle()
    document = text.document()
    assert document.findBlockByNumber(4).layout().formats(), "in view"
    text.verticalScrollBar().setValue(0)
    script.hands.settle()
    assert not document.findBlockByNumber(380).layout().formats(), "far below"
    text.verticalScrollBar().setValue(370)
    script.hands.settle()
    assert document.findBlockByNumber(380).layout().formats()
    assert script.panel.undo() and script.shown == script.kept


def test_words_typed_last_are_kept_without_a_word_when_the_comic_closes(
    script: ScriptHands, hands: WindowHands
) -> None:
    script.caret("runs")
    script.type(" very fast")
    hands.do("language.uk")
    hands.idle()
    assert "very fast" in hands.view.words.script.text.words
    hands.do("file.home")
    hands.idle()
    assert hands.window.notices.texts() == []
