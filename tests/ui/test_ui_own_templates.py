"""Templates of one's own in the window: kept, used, renamed, deleted, with fewer and more panels."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QToolButton
from support.sample_comic import sample_comic

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.library.settings import SettingsFile
from kitsumy_desktop.ui.dialogs.own_templates import OwnTemplatesDialog
from kitsumy_desktop.ui.editor.inspector.templates import TemplateGrid
from tests.support.window_hands import WindowHands

FIRST = PageId("pg-0")


@pytest.fixture
def comic(hands: WindowHands, tmp_path: Path) -> WindowHands:
    """The sample comic, six panels, open."""
    document, _pictures = sample_comic(tmp_path, size=64)
    hands.open(document)
    return hands


def keep(hands: WindowHands, name: str) -> None:
    """Keep the layout of the page in view."""
    hands.do("page.save_template")
    (dialog,) = hands.window.findChildren(QInputDialog)
    dialog.setTextValue(name)
    dialog.accept()
    hands.settle()


def names(hands: WindowHands) -> list[str]:
    return [t.name for t in hands.studio.page_templates()]


def own(hands: WindowHands) -> dict[str, QToolButton]:
    """The buttons of the inspector by name."""
    (grid,) = hands.view.inspector.section("page").findChildren(TemplateGrid)
    known = set(names(hands))
    return {b.accessibleName(): b for b in grid.findChildren(QToolButton) if b.accessibleName() in known}


def answer(hands: WindowHands, text: str) -> None:
    """Press a button of the question that is asked."""
    (box,) = [b for b in hands.window.findChildren(QMessageBox) if b.isVisible()]
    (button,) = [b for b in box.buttons() if b.text().replace("&", "") == text]
    button.click()
    hands.settle()


def boxes(document: Document, page: PageId) -> list[tuple[float, ...]]:
    return [tuple(round(v, 3) for v in bounds(shape)) for shape in panel_shapes(document, page).values()]


def new_page(hands: WindowHands) -> PageId:
    hands.do("page.add")
    page = hands.session.page
    assert page is not None and page != FIRST
    hands.session.select(())
    hands.settle()
    return page


def test_a_layout_is_kept_for_all_comics_and_used_on_another_page(comic: WindowHands) -> None:
    keep(comic, "Six of mine")
    assert names(comic) == ["Six of mine"]
    page = new_page(comic)
    own(comic)["Six of mine"].click()
    answer(comic, "Add 5 panels")
    assert boxes(comic.document, page) == boxes(comic.document, FIRST)
    comic.do("edit.undo")
    assert len(comic.document.page(page).panels) == 1, "one step"


def test_it_outlives_the_program(comic: WindowHands) -> None:
    keep(comic, "Kept")
    written = SettingsFile(comic.library.home / "settings.json").load()
    assert [t.name for t in written.templates] == ["Kept"]


def test_with_fewer_panels_the_last_places_may_be_left_out(comic: WindowHands) -> None:
    keep(comic, "Six")
    page = new_page(comic)
    own(comic)["Six"].click()
    answer(comic, "Leave out the last places")
    assert len(comic.document.page(page).panels) == 1


def test_cancelling_the_question_changes_nothing(comic: WindowHands) -> None:
    keep(comic, "Six")
    page = new_page(comic)
    before = comic.document
    own(comic)["Six"].click()
    answer(comic, "Cancel")
    assert comic.document == before and len(before.page(page).panels) == 1


def test_more_panels_get_room_or_stay(comic: WindowHands) -> None:
    page = new_page(comic)
    keep(comic, "One")
    comic.session.show_page(FIRST)
    comic.settle()
    own(comic)["One"].click()
    answer(comic, "Leave them where they are")
    assert all(p.polygon is not None for p in list(comic.document.panels(FIRST))[1:])
    comic.do("edit.undo")
    own(comic)["One"].click()
    answer(comic, "Make room for 5 more panels")
    assert all(p.polygon is None for p in comic.document.panels(FIRST))
    assert len(comic.document.page(page).panels) == 1


def test_the_same_number_of_panels_asks_nothing(comic: WindowHands) -> None:
    keep(comic, "Six")
    before = boxes(comic.document, FIRST)
    comic.do("page.shuffle")
    comic.idle()
    comic.session.select(())
    comic.settle()
    own(comic)["Six"].click()
    comic.settle()
    assert not [b for b in comic.window.findChildren(QMessageBox) if b.isVisible()]
    assert boxes(comic.document, FIRST) == before


def test_the_dialog_renames_deletes_and_uses(comic: WindowHands) -> None:
    comic.do("page.templates")
    (dialog,) = comic.window.findChildren(OwnTemplatesDialog)
    assert not dialog.use_button.isEnabled() and dialog.chosen is None
    dialog.keep.click()
    (asked,) = dialog.findChildren(QInputDialog)
    asked.setTextValue("A")
    asked.accept()
    comic.settle()
    assert dialog.list.count() == 1 and dialog.chosen is not None
    dialog.activateWindow()
    comic.until(dialog.isActiveWindow, "the dialog is active again")
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_F2)
    comic.settle()
    (asked,) = [d for d in dialog.findChildren(QInputDialog) if d.isVisible()]
    asked.setTextValue("B")
    asked.accept()
    comic.settle()
    assert names(comic) == ["B"]
    dialog.use_button.click()
    comic.settle()
    assert not [d for d in comic.window.findChildren(OwnTemplatesDialog) if d.isVisible()]
    comic.do("page.templates")
    (dialog,) = [d for d in comic.window.findChildren(OwnTemplatesDialog) if d.isVisible()]
    dialog.remove_button.click()
    comic.settle()
    answer(comic, "Delete")
    assert names(comic) == [] and dialog.list.count() == 0
    dialog.close()
    comic.settle()


def test_the_context_menu_of_a_template(comic: WindowHands) -> None:
    keep(comic, "A")
    button = own(comic)["A"]
    comic.turn_away()
    button.customContextMenuRequested.emit(button.rect().center())
    (menu,) = button.findChildren(QMenu)
    assert [a.text() for a in menu.actions()] == ["Use for this page", "Rename…", "Delete…"]
    menu.actions()[1].trigger()
    menu.close()
    comic.settle()
    (asked,) = [d for d in comic.window.findChildren(QInputDialog) if d.isVisible()]
    asked.setTextValue("  ")
    asked.accept()
    comic.settle()
    assert names(comic) == ["A"], "an empty name changes nothing"


def test_a_template_without_a_name_is_refused_with_a_sentence(comic: WindowHands) -> None:
    keep(comic, "   ")
    assert names(comic) == []
    assert "A template needs a name." in " ".join(comic.window.notices.texts())


def test_a_blank_page_takes_templates_of_any_number_of_panels(comic: WindowHands) -> None:
    page = new_page(comic)
    (grid,) = comic.view.inspector.section("page").findChildren(TemplateGrid)
    for name, count in (("Grid of six", 6), ("Grid of four", 4)):
        next(b for b in grid.findChildren(QToolButton) if b.accessibleName() == name).click()
        comic.settle()
        assert len(comic.document.page(page).panels) == count
    comic.do("edit.undo")
    comic.do("edit.undo")
    assert len(comic.document.page(page).panels) == 1
    comic.session.show_page(FIRST)
    comic.settle()
    assert "Grid of four" not in {b.accessibleName() for b in grid.findChildren(QToolButton) if b.isVisible()}
