"""Places as a person keeps them beside the cast: names, looks, pictures; what a change makes stale."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kitsumy_desktop.comic.ids import PanelId, PictureHash
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.comic.records.recipe import subject_hash
from kitsumy_desktop.generation.recipes.compose import compose, stale_panels
from tests.support.cast_hands import Hands
from tests.support.recipe_comic import MARA, PIER, changed, recipe_comic, shape_of, with_art

RUN, ARGUE, DECK = PanelId("pg-0-pn-0"), PanelId("pg-0-pn-1"), PanelId("pg-0-pn-2")


def turn(hands: Hands, section: str) -> None:
    hands.dialog.section.findChildren(QPushButton)[0 if section == "cast" else 1].click()
    hands.settle()


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    document = recipe_comic(2)
    for panel in (RUN, DECK):
        subject = subject_hash(compose(document, panel, shape_of(document, panel)))
        document = with_art(document, panel, Art(PictureHash("pic"), 100, 100, "take", subject=subject))
    made = Hands(qapp, tmp_path, document)
    turn(made, "places")
    yield made
    made.close()


def place(hands: Hands) -> Place:
    return hands.editor.committed.get(PIER.id, Place)


def names(hands: Hands) -> list[str]:
    document = hands.editor.committed
    return [document.get(p, Place).name for p in document.comic.places]


def test_places_stand_beside_the_cast(hands: Hands) -> None:
    listed, sheet = hands.dialog.places.list.list, hands.dialog.places.sheet
    assert [listed.item(n).text() for n in range(listed.count())] == ["Pier\n4 panels"]
    assert sheet.isVisible() and not hands.dialog.cast.sheet.isVisible()
    assert (sheet.name.text(), sheet.look.toPlainText()) == ("Pier", PIER.look)
    assert sheet.references.shown == PIER.references
    assert sheet.panels.shown_in.text() == (
        "4 panels show Pier, on pages 1–2. A change here makes 1 generated picture stale."
    )
    turn(hands, "cast")
    assert hands.dialog.cast.sheet.isVisible() and not sheet.isVisible()
    assert hands.dialog.cast.sheet.name.text() == "Mara"


def test_another_look_makes_the_pictures_of_the_place_stale(hands: Hands, qtbot: QtBot) -> None:
    assert stale_panels(hands.editor.committed) == ()
    look = hands.dialog.places.sheet.look
    look.clear()
    qtbot.keyClicks(look, "new concrete pier")
    hands.until(lambda: place(hands).look == "new concrete pier")
    assert stale_panels(hands.editor.committed) == (RUN,), "the deck is elsewhere"
    assert hands.labels == "Change look"
    hands.generation.stale_panels = {RUN, DECK}
    hands.dialog.places.sheet.changed.emit("look", "newer")
    assert hands.dialog.places.sheet.panels.stale.text().startswith("1 picture no longer follows")
    assert hands.editor.undo() and hands.editor.undo()
    assert place(hands) == PIER and stale_panels(hands.editor.committed) == ()
    assert look.toPlainText() == PIER.look


def test_a_new_name_reaches_the_briefs_and_one_step_takes_it_back(hands: Hands, qtbot: QtBot) -> None:
    name = hands.dialog.places.sheet.name
    name.selectAll()
    qtbot.keyClicks(name, "Jetty")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert names(hands) == ["Jetty"]
    assert hands.editor.committed.panel(RUN).brief.place == "Jetty"
    assert hands.dialog.places.sheet.panels.shown_in.text().startswith("4 panels show Jetty")
    assert hands.editor.undo() and hands.editor.committed.panel(RUN).brief.place == "pier"
    hands.dialog.places.sheet.look.setFocus()
    hands.dialog.places.show_comic()
    assert name.text() == "Pier"


def test_a_name_that_cannot_be_is_told_and_put_back(hands: Hands, qtbot: QtBot) -> None:
    hands.dialog.places.add()
    name = hands.dialog.places.sheet.name
    for wrong in ("PIER", "  "):
        name.clear()
        qtbot.keyClicks(name, wrong)
        qtbot.keyClick(name, Qt.Key.Key_Return)
        assert hands.dialog.told.isVisible()
        assert name.text() == "deck" and names(hands) == ["Pier", "deck"]
    turn(hands, "cast")
    assert not hands.dialog.told.isVisible(), "it was about a place"


def test_what_briefs_name_is_added_first(hands: Hands) -> None:
    page = hands.dialog.places
    page.list.add.click()
    assert names(hands) == ["Pier", "deck"] and page.current == hands.editor.committed.comic.places[1]
    assert page.sheet.name.selectedText() == "deck", "to be written over"
    assert page.sheet.panels.shown_in.text().startswith("2 panels show deck")
    page.add()
    page.add()
    assert names(hands) == ["Pier", "deck", "New place", "New place 2"]
    page.list.moved.emit(PIER.id, 3)
    assert names(hands) == ["deck", "New place", "New place 2", "Pier"]
    page.list.choose(PIER.id)
    page.list.remove.click()
    assert names(hands) == ["deck", "New place", "New place 2"]
    assert hands.labels == "Remove place"
    assert hands.editor.undo() and names(hands)[-1] == "Pier"


def test_pictures_of_a_place(hands: Hands) -> None:
    page = hands.dialog.places
    page.add_files([hands.file("a.png"), hands.file("x.txt", b"words"), hands.file("b.png")])
    hands.until(lambda: len(place(hands).references) == 3)
    hands.idle()
    assert "This is no picture." in hands.dialog.told.text()
    page.sheet.references.list.setCurrentRow(2)
    page.sheet.references.shift(-2)
    assert place(hands).references[1] == PIER.references[0]
    page.sheet.references.remove()
    assert len(place(hands).references) == 2
    page.sheet.references.list.setCurrentRow(0)
    QTest.keyClick(page.sheet.references.list, Qt.Key.Key_Delete)
    assert len(place(hands).references) == 1
    recipe = compose(hands.editor.committed, RUN, shape_of(hands.editor.committed, RUN))
    assert recipe.references[-1].picture == place(hands).references[0], "models follow it"


def test_what_is_typed_is_kept_when_one_turns_away_or_closes(hands: Hands) -> None:
    hands.dialog.places.sheet.look.setPlainText("burnt down")
    turn(hands, "cast")
    assert place(hands).look == "burnt down"
    hands.dialog.cast.sheet.look.setPlainText("in a red hat")
    turn(hands, "places")
    assert hands.mara.look == "in a red hat"
    hands.dialog.places.sheet.look.setPlainText("built again")
    hands.dialog.close()
    assert place(hands).look == "built again"


def test_what_is_undone_out_of_view_is_shown_when_one_turns_to_it(hands: Hands) -> None:
    hands.session.replace("Rename", msgspec.structs.replace(hands.mara, name="Marta"))
    turn(hands, "cast")
    assert hands.dialog.cast.sheet.name.text() == "Marta"
    hands.session.replace("Look", msgspec.structs.replace(place(hands), look="sunk"))
    turn(hands, "places")
    assert hands.dialog.places.sheet.look.toPlainText() == "sunk"


def test_a_comic_without_places(qapp: QApplication, tmp_path: Path) -> None:
    document = recipe_comic()
    made = Hands(qapp, tmp_path, changed(document, msgspec.structs.replace(document.comic, places=())))
    turn(made, "places")
    page = made.dialog.places
    assert page.current is None and page.stack.currentIndex() == 0 and not page.list.remove.isEnabled()
    page.stack.currentWidget().findChild(QPushButton).click()
    assert names(made) == ["pier"] and page.stack.currentIndex() == 1
    assert page.sheet.panels.shown_in.text().startswith("2 panels show pier")
    turn(made, "cast")
    assert made.dialog.cast.character == MARA.id
    made.close()
