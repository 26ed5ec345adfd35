"""A changed script file: what it would do is shown first, with the price; then it is one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.story.update.reading import script_of_comic
from kitsumy_desktop.ui.dialogs.export_script import ScriptExportDialog
from kitsumy_desktop.ui.dialogs.update import UpdateDialog
from kitsumy_desktop.ui.dialogs.update_words import parts_of, rich
from tests.support.picture_hands import SCRIPT, make_comic
from tests.support.window_hands import WindowHands

CHANGED = """PAGE ONE
PANEL 1. Evening on a quiet street. ANNA waits by a door.
ANNA: Late again.
PANEL 2. OLEH runs toward her.
OLEH: Sorry!
PAGE TWO
PANEL 1. They laugh.
CAPTION: And so it began.
PANEL 2. Rain.
PANEL 3. The sea.
"""


@pytest.fixture
def comic(hands: WindowHands) -> tuple[PanelId, ...]:
    """Panels of a comic of two pages."""
    return make_comic(hands)


def asked(hands: WindowHands, file: Path) -> UpdateDialog:
    """The dialog for a file, everything known."""
    assert hands.window.script is not None
    hands.window.script.update_from(file)
    hands.idle()
    found = [d for d in hands.view.findChildren(UpdateDialog) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def written(tmp_path: Path, text: str = CHANGED) -> Path:
    """A script file."""
    file = tmp_path / "late 2.txt"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_changes_are_shown_by_page_and_applied_as_one_step(
    hands: WindowHands, comic: tuple[PanelId, ...], tmp_path: Path
) -> None:
    before = hands.document
    dialog = asked(hands, written(tmp_path))
    assert hands.document == before, "nothing is changed by asking"
    text = dialog.body.toPlainText()
    assert "late 2.txt" in "".join(label.text() for label in dialog.findChildren(type(dialog.stale)))
    assert "Page 1" in text and "Page 2" in text
    assert "goes to the shelf, with its picture" in text and "A dog looks up." in text
    assert "Morning" in text and "Evening" in text, "both wordings"
    assert "They laugh." not in text, "what stays is not shown"
    dialog.apply.click()
    hands.idle()
    assert hands.session.editor.history.undoable is not None
    assert hands.session.editor.history.undoable.label == "Update from script"
    script = script_of_comic(hands.document)
    assert script is not None and script.text == CHANGED
    assert len(hands.document.comic.shelf) == 1 and problems(hands.document) == []
    assert "went to the shelf" in hands.window.notices.texts()[-1]
    hands.do("edit.undo")
    assert script_of_comic(hands.document) == script_of_comic(before)
    assert hands.document.comic.shelf == ()


def test_cancel_changes_nothing(hands: WindowHands, comic: tuple[PanelId, ...], tmp_path: Path) -> None:
    before = hands.document
    dialog = asked(hands, written(tmp_path))
    dialog.reject()
    hands.idle()
    assert hands.document == before


def test_filters_show_one_kind_at_a_time(
    hands: WindowHands, comic: tuple[PanelId, ...], tmp_path: Path
) -> None:
    dialog = asked(hands, written(tmp_path))
    dialog.show_only("gone")
    assert "A dog looks up." in dialog.body.toPlainText() and "Evening" not in dialog.body.toPlainText()
    dialog.show_only("new")
    assert "Rain." in dialog.body.toPlainText() and "A dog" not in dialog.body.toPlainText()
    dialog.show_only("same")
    assert "They laugh." in dialog.body.toPlainText()
    dialog.show_only("all")
    assert "Evening" in dialog.body.toPlainText()


def test_the_price_of_what_becomes_stale_is_told(
    hands: WindowHands, comic: tuple[PanelId, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stale(document: object) -> tuple[PanelId, ...]:
        """The second panel today, the first one as well after the change."""
        return comic[1:2] if document is hands.document else comic[:2]

    monkeypatch.setattr(hands.generation, "stale", stale)
    dialog = asked(hands, written(tmp_path))
    assert dialog.renewed == comic[:1]
    assert dialog.stale.text() == ("1 picture becomes out of date. Renewing would cost about $0.004.")


def test_a_price_that_cannot_be_had_is_no_obstacle(
    hands: WindowHands, comic: tuple[PanelId, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        hands.generation, "stale", lambda document: () if document is hands.document else comic[:2]
    )
    hands.generation.fails["quote"] = ProviderError("RunPod does not answer.")
    dialog = asked(hands, written(tmp_path))
    assert dialog.stale.text().startswith("2 pictures become out of date.")
    assert "cannot be told" in dialog.stale.text() and dialog.apply.isEnabled()
    assert not [t for t in hands.window.notices.texts() if "RunPod" in t]


def test_the_same_file_changes_nothing(
    hands: WindowHands, comic: tuple[PanelId, ...], tmp_path: Path
) -> None:
    dialog = asked(hands, written(tmp_path, SCRIPT))
    assert not dialog.apply.isEnabled()
    assert "Nothing changes." in dialog.body.toPlainText()


def test_a_gesture_while_one_reads_is_kept(
    hands: WindowHands, comic: tuple[PanelId, ...], tmp_path: Path
) -> None:
    dialog = asked(hands, written(tmp_path))
    panel = hands.document.panel(comic[0])
    fields = {name: getattr(panel, name) for name in panel.__struct_fields__}
    hands.session.replace("Ground", type(panel)(**{**fields, "background": "#aabbcc"}))
    dialog.apply.click()
    hands.idle()
    now = hands.document.panel(comic[0])
    assert now.background == "#aabbcc" and now.brief.action.startswith("Evening")


def test_a_text_dropped_on_the_page_offers_the_update(
    hands: WindowHands, comic: tuple[PanelId, ...], tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(written(tmp_path)))])
    canvas, any_button = hands.view.canvas, Qt.MouseButton.LeftButton
    at, none = QPoint(200, 200), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, any_button, none)
    QApplication.sendEvent(canvas, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(canvas, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, any_button, none))
    hands.idle()
    dialogs = [d for d in hands.view.findChildren(UpdateDialog) if d.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()


def test_no_text_and_no_script_are_told(
    hands: WindowHands, comic: tuple[PanelId, ...], tmp_path: Path
) -> None:
    assert hands.window.script is not None
    picture = tmp_path / "picture.txt"
    picture.write_bytes(bytes(9000))
    hands.window.script.update_from(picture)
    hands.idle()
    assert "not a text file" in hands.window.notices.texts()[-1]
    record = hands.document.comic
    fields = {name: getattr(record, name) for name in record.__struct_fields__}
    hands.session.replace("Forget", type(record)(**{**fields, "script": None}))
    hands.window.script.update_from(written(tmp_path))
    hands.idle()
    assert "no script" in hands.window.notices.texts()[-1]


@pytest.mark.parametrize(("number", "suffix", "words"), [
    (0, ".txt", "Late again."), (1, ".fountain", "Late again."), (2, ".md", "Late again."),
    (3, ".json", '"format"'),
])  # fmt: skip
def test_the_story_is_exported(
    hands: WindowHands, comic: tuple[PanelId, ...], tmp_path: Path, number: int, suffix: str, words: str
) -> None:
    hands.do("file.export_script")
    dialog = hands.view.findChild(ScriptExportDialog)
    assert dialog is not None
    dialog.kinds.button(number).setChecked(True)
    assert dialog.kind.suffix == suffix
    target = tmp_path / f"late{suffix}"
    dialog.finish(target)
    hands.idle()
    assert words in target.read_text(encoding="utf-8")
    assert "Exported" in hands.window.notices.texts()[-1]
    assert list(tmp_path.glob("*.part")) == []


def test_a_folder_that_cannot_be_written_is_told(
    hands: WindowHands, comic: tuple[PanelId, ...], tmp_path: Path
) -> None:
    hands.do("file.export_script")
    dialog = hands.view.findChild(ScriptExportDialog)
    assert dialog is not None
    dialog.finish(tmp_path / "nowhere" / "late.txt")
    hands.idle()
    assert "cannot be written" in hands.window.notices.texts()[-1]


def test_words_are_compared_one_by_one() -> None:
    parts = parts_of("A dark night.", "A very dark, cold night.")
    assert "".join(text for kind, text in parts if kind != "new") == "A dark night."
    assert "".join(text for kind, text in parts if kind != "gone") == "A very dark, cold night."
    assert rich(parts_of("<b>", "<i>"), "color:red", "color:green").count("&lt;") == 1
    assert parts_of("", "") == ()
