"""What an update did, in a line; remarks lead to their lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import ComicId, PanelId, ShelvedId
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.story.update.values import ChangeKind, PanelChange, Update, Where
from kitsumy_desktop.ui.editor.script.told import counts, shelved, told
from tests.support.script_hands import ScriptHands
from tests.support.window_hands import WindowHands


def change(kind: ChangeKind, page: int, panel: int = 1) -> PanelChange:
    """A panel that stays where it is, or comes or goes."""
    at = Where(page, panel)
    return PanelChange(kind, PanelId("p"), None if kind == "new" else at, None if kind == "gone" else at)


def update(*changes: PanelChange, put: int = 0) -> Update:
    """An update that puts so many things on the shelf."""
    comic = Comic(ComicId("co"), "Late")
    document = Document({comic.id: comic})
    shelf = tuple(ShelvedId(f"sh-{n}") for n in range(put))
    diff: Diff = changed(document, [Comic(comic.id, "Late", shelf=shelf)]) if put else EMPTY
    return Update(diff, changes, ())


def test_the_line_counts_by_kind() -> None:
    assert told(update(change("changed", 3), change("new", 3), change("same", 1))) == (
        "Page 3: 1 panel changed, 1 new"
    )
    assert told(update(change("changed", 3), change("new", 3), change("gone", 3), put=1)) == (
        "Page 3: 1 panel changed, 1 new · 1 on the shelf"
    )
    assert told(update(change("gone", 2), put=1)) == "Page 2: 1 panel on the shelf"
    assert told(update(change("gone", 2))) == "Page 2: 1 panel gone"
    assert told(update(change("moved", 2), change("moved", 5))) == "2 pages: 2 panels moved"
    assert told(update(change("same", 1))) == told(update()) == "The pages stay as they are."


def test_counts_and_shelf() -> None:
    assert counts((change("new", 1), change("new", 2), change("same", 1)))["new"] == 2
    assert shelved(update(put=2)) == 2 and shelved(update()) == 0


def test_remarks_lead_to_their_lines(hands: WindowHands) -> None:
    script = ScriptHands(hands)
    script.caret("PANEL 2. The sea.")
    script.type("\nPANEL 2. The sea again.\nPANEL 2. And again.")
    script.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    script.applied()
    button = script.panel.remarks
    assert button.isVisible() and button.words.startswith("Line ")
    first = button.words
    line = int(first.split(":")[0].removeprefix("Line "))
    assert "(+" in first, "there are several"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert script.panel.text.textCursor().blockNumber() == line - 1
    assert button.words != first, "the next click leads to the next"
    assert first.split(" (+")[0] in button.toolTip()
