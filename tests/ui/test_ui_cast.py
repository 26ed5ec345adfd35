"""The cast as a person keeps it: names, looks, colours, pictures, sheets; what a change makes stale."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import LibraryError, ProviderError
from kitsumy_desktop.comic.ids import CharacterId, PageId, PanelId, PictureHash
from kitsumy_desktop.comic.money import dollars
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.job import BatchId, Job, JobId
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.events import JobChanged
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.order import Estimate, Quote, Share
from kitsumy_desktop.ui.dialogs.cast import CastDialog
from kitsumy_desktop.ui.dialogs.cast_stale import panels_text, stale_text
from tests.support.cast_hands import Hands
from tests.support.recipe_comic import MARA, OLEKSA, changed, recipe_comic, with_art
from tests.support.window_hands import WindowHands

RUN, ARGUE = PanelId("pg-0-pn-0"), PanelId("pg-0-pn-1")


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    document = recipe_comic(2)
    for panel in (RUN, ARGUE):
        document = with_art(document, panel, Art(PictureHash("pic"), 100, 100, "take", subject="old"))
    made = Hands(qapp, tmp_path, document)
    yield made
    made.close()


@pytest.fixture
def nobody(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    document = recipe_comic()
    made = Hands(qapp, tmp_path, changed(document, msgspec.structs.replace(document.comic, cast=())))
    yield made
    made.close()


def job(state: str, reason: str = "", hint: str = "") -> Job:
    made = Job(
        JobId("j"),
        BatchId("b"),
        recipe_comic().comic.id,
        PageId("pg-0"),
        PanelId(MARA.id),
        Recipe("m", "noir"),
    )
    return msgspec.structs.replace(made, state=state, reason=reason, hint=hint)


def test_it_shows_the_cast_and_who_is_chosen(hands: Hands) -> None:
    listed = hands.dialog.cast.list.list
    assert [listed.item(n).text() for n in range(listed.count())] == ["Mara\n4 panels", "Олекса\n2 panels"]
    sheet = hands.dialog.cast.sheet
    assert (sheet.name.text(), sheet.lines["aliases"].text()) == ("Mara", "The Keeper")
    assert sheet.look.toPlainText() == MARA.look
    assert sheet.palette_row.colours == MARA.palette
    assert sheet.references.shown == MARA.references
    listed.setCurrentRow(1)
    assert sheet.name.text() == "Олекса" and sheet.palette_row.colours == ()
    assert sheet.turnaround.sheet.text() == "No sheet yet"


def test_it_tells_which_panels_a_change_concerns(hands: Hands) -> None:
    told = hands.dialog.cast.sheet.panels.shown_in.text()
    assert told == "4 panels show Mara, on pages 1–2. A change here makes 2 generated pictures stale."
    assert not hands.dialog.cast.sheet.panels.stale.isVisible()
    hands.generation.stale_panels = {RUN, PanelId("pg-0-pn-2")}
    hands.dialog.cast.sheet.changed.emit("look", "tall")
    assert hands.dialog.cast.sheet.panels.stale.text().startswith("1 picture no longer follows")
    assert hands.dialog.cast.sheet.panels.stale.isVisible()


def test_words_about_panels() -> None:
    document = recipe_comic(9)
    some = [PanelId(f"pg-{n}-pn-0") for n in (0, 1, 2, 6, 8)]
    assert panels_text(document, "Mara", some) == "5 panels show Mara, on pages 1–3, 7, 9."
    assert panels_text(document, "Mara", some[3:4]) == "1 panel shows Mara, on page 7."
    assert panels_text(document, "Mara", []) == "No panel shows Mara yet."
    assert stale_text(some).startswith("5 pictures no longer follow")


def test_a_look_becomes_one_step_when_typing_rests(hands: Hands, qtbot: QtBot) -> None:
    look = hands.dialog.cast.sheet.look
    look.clear()
    look.insertPlainText("old woman")
    assert hands.mara.look == MARA.look
    hands.until(lambda: hands.mara.look == "old woman")
    assert hands.labels == "Change look"
    hands.session.undo()
    assert hands.mara.look == MARA.look and look.toPlainText() == MARA.look


def test_what_is_being_typed_is_kept_when_the_dialog_closes(hands: Hands) -> None:
    hands.dialog.cast.sheet.look.setPlainText("in a red hat")
    hands.dialog.close()
    assert hands.mara.look == "in a red hat"


def test_what_is_being_typed_is_kept_when_another_is_chosen(hands: Hands) -> None:
    hands.dialog.cast.sheet.look.setPlainText("in a red hat")
    hands.dialog.cast.list.list.setCurrentRow(1)
    assert hands.mara.look == "in a red hat"
    assert hands.dialog.cast.sheet.look.toPlainText() == OLEKSA.look
    assert hands.editor.committed.get(OLEKSA.id, Character).look == OLEKSA.look


def test_a_name_changes_everywhere_and_a_wrong_one_is_put_back(hands: Hands) -> None:
    sheet = hands.dialog.cast.sheet
    sheet.name.setText("Marta")
    sheet.name.editingFinished.emit()
    assert hands.mara.name == "Marta" and hands.labels == "Rename character"
    assert hands.editor.committed.panel(ARGUE).brief.figures[0].who == "Marta"
    sheet.name.setText("олекса")
    sheet.name.editingFinished.emit()
    assert hands.mara.name == "Marta" == sheet.name.text()
    assert "somebody called “олекса” already" in hands.dialog.told.text() and hands.dialog.told.isVisible()
    sheet.lines["aliases"].setText("Boss,  Skipper ")
    sheet.lines["aliases"].editingFinished.emit()
    assert hands.mara.aliases == ("Boss", "Skipper") and not hands.dialog.told.isVisible()


def test_members_come_and_go(hands: Hands) -> None:
    hands.dialog.cast.add()
    assert hands.names == ["Mara", "Олекса", "New character"]
    assert hands.dialog.cast.sheet.name.text() == "New character"
    hands.dialog.cast.add()
    assert hands.names[-1] == "New character 2"
    hands.dialog.cast.remove()
    hands.dialog.cast.list.choose(MARA.id)
    hands.dialog.cast.remove()
    assert hands.names == ["Олекса", "New character"]
    assert hands.dialog.cast.sheet.name.text() == "Олекса"
    hands.session.undo()
    assert hands.names == ["Mara", "Олекса", "New character"]


def test_the_order_is_changed_by_dragging(hands: Hands) -> None:
    listed = hands.dialog.cast.list.list
    listed.model().moveRow(listed.rootIndex(), 0, listed.rootIndex(), 2)
    hands.until(lambda: hands.names == ["Олекса", "Mara"])
    assert hands.dialog.cast.character == MARA.id


def test_without_anybody_it_says_what_belongs_here(nobody: Hands) -> None:
    assert nobody.dialog.cast.stack.currentIndex() == 0 and nobody.dialog.cast.character is None
    nobody.dialog.cast.add()
    assert nobody.names == ["New character"] and nobody.dialog.cast.stack.currentIndex() == 1


def test_colours_are_added_changed_and_removed(hands: Hands, qtbot: QtBot) -> None:
    row = hands.dialog.cast.sheet.palette_row
    row.put(None, "#123456")
    assert hands.mara.palette == (*MARA.palette, "#123456") and hands.labels == "Change colours"
    row.put(0, "#ffffff")
    assert hands.mara.palette[0] == "#ffffff"
    qtbot.keyClick(row.swatches()[1], Qt.Key.Key_Delete)
    assert hands.mara.palette == ("#ffffff", "#123456")
    assert [s.colour for s in row.swatches()] == ["#ffffff", "#123456"]
    for _ in range(6):
        row.put(None, "#000000")
    assert not row.add.isVisible()


def test_pictures_are_added_ordered_and_removed(hands: Hands, qtbot: QtBot) -> None:
    shown = hands.dialog.cast.sheet.references
    hands.dialog.cast.add_files([hands.file("a.png"), hands.file("b.png")])
    hands.until(lambda: len(hands.mara.references) == 4)
    assert hands.labels == "Add reference pictures"
    hands.idle()
    order = hands.mara.references
    shown.list.setCurrentRow(3)
    shown.shift(-1)
    assert hands.mara.references == (order[0], order[1], order[3], order[2])
    assert shown.list.currentRow() == 2
    qtbot.keyClick(shown.list, Qt.Key.Key_Delete)
    assert hands.mara.references == (order[0], order[1], order[2])
    shown.list.setCurrentRow(0)
    shown.shift(-1)
    assert hands.mara.references == (order[0], order[1], order[2])
    model = shown.list.model()
    model.moveRow(shown.list.rootIndex(), 0, shown.list.rootIndex(), 3)
    hands.until(lambda: hands.mara.references == (order[1], order[2], order[0]))


def test_files_are_dropped_on_the_pictures(hands: Hands) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(hands.file("c.png")))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    hands.dialog.cast.sheet.references.list.dropEvent(event)
    hands.until(lambda: len(hands.mara.references) == 3)


def test_what_is_no_picture_is_told_and_the_others_are_kept(hands: Hands) -> None:
    hands.dialog.cast.add_files(
        [hands.file("x.txt", b"words"), hands.folder / "gone.png", hands.file("d.png")]
    )
    hands.until(lambda: len(hands.mara.references) == 3)
    hands.idle()
    assert "This is no picture." in hands.dialog.told.text()
    hands.generation.fails["import_reference"] = LibraryError("The disk is full.")
    hands.dialog.cast.add_files([hands.file("e.png")])
    hands.until(lambda: "The disk is full." in hands.dialog.told.text())
    assert len(hands.mara.references) == 3


def test_a_sheet_is_ordered_after_its_price_was_seen(hands: Hands, qtbot: QtBot) -> None:
    box = hands.dialog.cast.sheet.turnaround
    hands.generation.price = dollars("0.02")
    box.make.click()
    hands.until(lambda: box.state == "offered")
    assert box.words.text() == "About $0.02, 6 s, by RunPod public endpoint."
    assert not any(name == "turnaround" for name, *_ in hands.generation.calls)
    box.agree.click()
    hands.until(lambda: any(name == "turnaround" for name, *_ in hands.generation.calls))
    hands.idle()
    assert box.state == "running"
    hands.generation.emit(JobChanged(job("running"), "Step 3 of 4"))
    assert box.words.text() == "Step 3 of 4"
    hands.generation.emit(JobChanged(job("failed", "The GPU went away.", "Try again.")))
    assert box.state == "idle" and box.words.text() == "The GPU went away. Try again."
    hands.generation.emit(JobChanged(job("running"), "again"))
    hands.dialog.cast.list.list.setCurrentRow(1)
    assert box.state == "idle", "it is Mara's sheet that is being made"
    hands.dialog.cast.list.list.setCurrentRow(0)
    assert box.state == "running"
    hands.generation.emit(JobChanged(job("done")))
    assert box.state == "idle" and box.make.text() == "Make another…"


def test_a_price_may_be_declined(hands: Hands) -> None:
    box = hands.dialog.cast.sheet.turnaround
    box.make.click()
    hands.until(lambda: box.state == "offered")
    box.decline.click()
    assert box.state == "idle" and box.make.isVisible() and not box.agree.isVisible()
    box.make.click()
    hands.until(lambda: box.state == "offered")
    hands.dialog.cast.list.list.setCurrentRow(1)
    assert box.state == "idle"
    hands.idle()
    assert not any(name == "turnaround" for name, *_ in hands.generation.calls)


def test_what_is_free_is_made_at_once(hands: Hands) -> None:
    hands.generation.price = 0
    hands.dialog.cast.sheet.turnaround.make.click()
    hands.until(lambda: any(name == "turnaround" for name, *_ in hands.generation.calls))


def test_why_a_sheet_cannot_be_made_is_told(hands: Hands) -> None:
    box = hands.dialog.cast.sheet.turnaround
    hands.generation.quoted = Quote(1, 0, None, refusals=(Refusal("gemini", "no key", ""),))
    box.make.click()
    hands.until(lambda: box.words.text() == "Nobody can make it now. Gemini: no key")
    best = Estimate((Share("gemini", 1),), 10, 10, 10, 5.0, 5.0, 5.0)
    hands.generation.quoted = Quote(1, 0, best, over_cap="day")
    box.make.click()
    hands.until(lambda: "limit" in box.words.text())
    hands.generation.fails["quote"] = ProviderError("The network is down.")
    box.make.click()
    hands.until(lambda: "The network is down." in box.words.text())
    assert box.state == "idle"
    hands.generation.fails.pop("quote")
    hands.generation.quoted = None
    box.make.click()
    hands.until(lambda: box.state == "offered")
    hands.generation.fails["turnaround"] = ProviderError("No GPU is free.")
    box.agree.click()
    hands.until(lambda: "No GPU is free." in box.words.text())


def test_a_sheet_that_arrives_is_shown_and_may_be_removed(hands: Hands) -> None:
    hands.session.replace("Sheet", msgspec.structs.replace(hands.mara, turnaround=PictureHash("new-sheet")))
    box = hands.dialog.cast.sheet.turnaround
    hands.until(lambda: not box.sheet.pixmap().isNull())
    box.remove.click()
    assert hands.mara.turnaround is None and box.sheet.text() == "No sheet yet"


def test_a_comic_without_panels_can_keep_a_cast(qapp: QApplication, tmp_path: Path) -> None:
    document = recipe_comic()
    comic = msgspec.structs.replace(document.comic, pages=())
    made = Hands(qapp, tmp_path, Document({c.id: c for c in (comic, MARA, OLEKSA)} | {
        p: document.records[p] for p in comic.places}))  # fmt: skip
    made.dialog.cast.sheet.turnaround.make.click()
    made.until(lambda: "no panel" in made.dialog.cast.sheet.turnaround.words.text())
    assert made.dialog.cast.character == CharacterId(MARA.id)
    made.close()


def test_the_window_opens_it_and_closing_the_comic_keeps_what_was_typed(
    qapp: QApplication, tmp_path: Path
) -> None:
    window = WindowHands(qapp, tmp_path / "home")
    window.open(recipe_comic())
    window.until(lambda: window.view.isVisible(), "the comic is shown")
    before = window.generation.listeners
    window.do("comic.cast")
    dialog = window.window.findChild(CastDialog)
    assert isinstance(dialog, CastDialog) and dialog.isVisible()
    dialog.cast.sheet.look.setPlainText("in a red hat")
    window.window.show_home()
    window.idle()
    assert window.studio.generation.listeners <= before  # type: ignore[attr-defined]
    kept = window.library.load(recipe_comic().comic.id).document
    assert kept.get(MARA.id, Character).look == "in a red hat"
    window.close()
