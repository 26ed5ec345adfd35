"""What a person does in the window, from an empty library to an exported comic."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PIL import Image
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QToolButton

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.export_dialog import ExportDialog, ExportRequest
from kitsumy_desktop.ui.dialogs.new_comic import NewComic, NewComicDialog
from kitsumy_desktop.ui.editor.inspector.glyphs import MissingGlyphs
from kitsumy_desktop.ui.editor.inspector.templates import TemplateGrid
from tests.support.window_hands import WindowHands

SCRIPT = """PAGE ONE
PANEL 1. Morning on a quiet street. ANNA waits by a door.
ANNA: Late again.
PANEL 2. OLEH runs toward her.
OLEH: Sorry!
SFX: TAP TAP
PAGE TWO
PANEL 1. They laugh.
CAPTION: And so it began.
"""


def make(hands: WindowHands, text: str = SCRIPT) -> None:
    """Make a comic and wait for its drafts."""
    hands.window.make_comic(NewComic(text, BuildOptions(title="Late"), 0))
    hands.idle()


def test_an_empty_library_says_what_to_do(hands: WindowHands) -> None:
    assert hands.window.home.model.rowCount() == 0
    hands.window.home.new_requested.emit()
    dialog = hands.window.findChild(NewComicDialog)
    assert dialog is not None
    assert not dialog.make.isEnabled()
    dialog.text.setPlainText(SCRIPT)
    assert dialog.make.isEnabled()
    dialog.title_edit.setText("Late")
    dialog.make.click()
    hands.idle()
    assert hands.document.comic.title == "Late"
    assert len(hands.document.comic.pages) == 2
    assert all(p.art for page in hands.document.pages() for p in hands.document.panels(page.id))
    assert problems(hands.document) == []


def test_the_comic_is_in_the_library_with_a_thumbnail(hands: WindowHands) -> None:
    make(hands)
    hands.do("file.home")
    hands.idle()
    summaries = hands.library.comics()
    assert [s.title for s in summaries] == ["Late"]
    assert hands.library.thumbnail_path(summaries[0].id) is not None


def test_delete_with_undo_in_the_library(hands: WindowHands) -> None:
    make(hands)
    hands.do("file.home")
    home = hands.window.home
    home.list.setCurrentIndex(home.model.index(0, 0))
    home.delete_selected()
    assert home.model.rowCount() == 0
    assert "Late" in hands.window.notices.texts()[-1]
    hands.library.restore(hands.library.deleted_comics()[0].id)
    home.reload()
    home.list.setCurrentIndex(home.model.index(0, 0))
    home.duplicate_selected()
    assert home.model.rowCount() == 2


def test_searching_the_library(hands: WindowHands) -> None:
    make(hands)
    hands.do("file.home")
    hands.window.home.search.setText("nothing like it")
    assert hands.window.home.model.rowCount() == 0
    hands.window.home.search.setText("LAT")
    assert hands.window.home.model.rowCount() == 1


def test_add_edit_undo_redo(hands: WindowHands) -> None:
    make(hands)
    start = hands.document
    for command, kind in (("add.balloon", Balloon), ("add.caption", Balloon), ("add.sfx", Sfx)):
        hands.do(command)
        hands.view.canvas.finish()
        assert isinstance(hands.session.selected_record(), kind)
    hands.do("add.panel")
    hands.do("page.add")
    hands.do("page.duplicate")
    changed = hands.document
    assert problems(changed) == []
    while hands.window.actions_["edit.undo"].isEnabled():
        hands.do("edit.undo")
    assert hands.document == start
    while hands.window.actions_["edit.redo"].isEnabled():
        hands.do("edit.redo")
    assert hands.document == changed


def test_undo_survives_closing_the_comic(hands: WindowHands) -> None:
    make(hands)
    before = hands.document
    hands.do("add.caption")
    hands.view.canvas.finish()
    comic = hands.document.comic.id
    hands.do("file.home")
    hands.window.open_comic(comic)
    hands.settle()
    assert hands.document != before
    hands.do("edit.undo")
    while hands.window.actions_["edit.undo"].isEnabled():
        hands.do("edit.undo")
    assert hands.document == before


def test_the_inspector_edits_what_is_selected(hands: WindowHands) -> None:
    make(hands)
    page = hands.document.page(hands.document.comic.pages[0])
    balloon = next(i for i in page.items if isinstance(hands.document.find(i), Balloon))
    hands.session.select((balloon,))
    section = hands.view.inspector.section("balloon")
    assert section.isVisible()
    text = section.form.findChildren(QPlainTextEdit)[0]
    text.setPlainText("A much longer line than there was before, to see the balloon grow.")
    hands.view.inspector.finish()
    grown = hands.document.balloon(balloon)
    assert grown.text.startswith("A much longer")
    hands.do("edit.undo")
    assert hands.document.balloon(balloon).text == "Late again."


def test_layout_again_shuffle_and_letter(hands: WindowHands) -> None:
    make(hands)
    for command in ("page.shuffle", "page.layout", "page.letter"):
        before = hands.session.editor.history.position
        hands.do(command)
        hands.idle()
        assert problems(hands.document) == []
        assert hands.session.editor.history.position in (before, before + 1)


def test_pictures_are_dropped_into_panels(hands: WindowHands, tmp_path: Path) -> None:
    make(hands)
    good, bad = tmp_path / "photo.png", tmp_path / "notes.png"
    Image.new("RGB", (300, 200), "navy").save(good)
    bad.write_text("no picture")
    panels = hands.document.page(hands.document.comic.pages[0]).panels
    assert hands.window.work is not None
    hands.view.canvas.files_dropped.emit([good, bad], panels[0], None)
    hands.idle()
    art = hands.document.panel(panels[0]).art
    assert art is not None and art.kind == "imported" and (art.width, art.height) == (300, 200)
    assert "notes.png" in hands.window.notices.texts()[-1] or "picture" in hands.window.notices.texts()[-1]
    kept = hands.library.takes(panels[0], hands.document.comic.id)
    assert [t.provider for t in kept] == ["draft", "imported"], "the draft is not lost"
    hands.do("edit.undo")
    again = hands.document.panel(panels[0]).art
    assert again is not None and again.kind == "draft"


def test_export_from_the_window(hands: WindowHands, tmp_path: Path) -> None:
    make(hands)
    hands.do("file.export")
    dialog = hands.window.findChild(ExportDialog)
    assert dialog is not None
    dialog.finish(tmp_path / "late.pdf")
    hands.idle()
    assert (tmp_path / "late.pdf").read_bytes().startswith(b"%PDF-")
    hands.window.export(ExportRequest(tmp_path / "late", True, 72))
    hands.idle()
    assert len(list((tmp_path / "late").glob("*.png"))) == 2


def test_themes_and_sides(hands: WindowHands, qapp: QApplication) -> None:
    make(hands)
    hands.do("theme.dark")
    assert hands.memory.theme() == "dark"
    hands.do("view.script")
    assert "OLEH" in hands.view.words.script.text.toPlainText()
    hands.do("view.script")
    assert not hands.view.words.isVisible()


def test_pages_are_reordered_and_deleted(hands: WindowHands) -> None:
    make(hands)
    order = hands.document.comic.pages
    hands.do("page.next")
    assert hands.session.page == order[1]
    hands.do("page.delete")
    assert hands.document.comic.pages == order[:1]
    hands.do("page.delete")
    assert hands.document.comic.pages == order[:1], "the last page stays"
    hands.do("edit.undo")
    assert hands.document.comic.pages == order
    assert hands.session.page == order[1], "undo shows what it brings back"


def test_blank_pages(hands: WindowHands) -> None:
    hands.window.make_comic(NewComic("", BuildOptions(), 3))
    hands.idle()
    assert len(hands.document.comic.pages) == 3
    hands.do("page.draw")
    hands.idle()
    assert all(p.art for page in hands.document.pages() for p in hands.document.panels(page.id))


def test_panels_are_divided_freed_and_put_back(hands: WindowHands) -> None:
    make(hands)
    page = hands.document.comic.pages[0]
    first = hands.document.page(page).panels[0]
    hands.session.select((first,))
    hands.do("panel.columns")
    assert len(hands.document.page(page).panels) == 3
    hands.session.select((first,))
    hands.do("panel.detach")
    assert hands.document.panel(first).polygon is not None
    hands.do("panel.attach")
    assert hands.document.panel(first).polygon is None
    assert problems(hands.document) == []
    assert "Panel into the layout" in hands.window.actions_["edit.undo"].text()


def test_a_panel_is_drawn_again_differently_and_undone(hands: WindowHands) -> None:
    make(hands)
    panel = hands.document.page(hands.document.comic.pages[0]).panels[0]
    before = hands.document.panel(panel).art
    hands.session.select((panel,))
    hands.do("panel.draft")
    hands.idle()
    after = hands.document.panel(panel).art
    assert before is not None and after is not None and after.picture != before.picture
    hands.do("edit.undo")
    assert hands.document.panel(panel).art == before
    assert len(hands.library.takes(panel, hands.document.comic.id)) == 2, "both drafts are kept"


def test_what_a_person_did_while_a_page_was_drawn_stays(hands: WindowHands, tmp_path: Path) -> None:
    hands.window.make_comic(NewComic("", BuildOptions(), 1))
    hands.idle()
    page = hands.document.comic.pages[0]
    panel = hands.document.page(page).panels[0]
    photo = tmp_path / "photo.png"
    Image.new("RGB", (300, 200), "navy").save(photo)
    assert hands.window.work is not None
    hands.window.work.draw_missing()
    hands.view.canvas.files_dropped.emit([photo], panel, None)
    hands.idle()
    kinds = {t.provider for t in hands.library.takes(panel, hands.document.comic.id)}
    assert kinds == {"draft", "imported"}
    art = hands.document.panel(panel).art
    assert art is not None and art.kind == "imported"


def test_a_template_divides_the_page(hands: WindowHands) -> None:
    make(hands)
    buttons = hands.view.inspector.findChildren(TemplateGrid)[0].findChildren(QToolButton)
    assert buttons, "there are templates for two panels"
    page = hands.document.comic.pages[0]
    trees = set()
    for button in buttons:
        button.click()
        hands.settle()
        trees.add(hands.document.page(page).layout)
        assert problems(hands.document) == []
    assert len(trees) == len(buttons)


def test_letters_a_face_lacks_are_reported(hands: WindowHands) -> None:
    make(hands)
    page = hands.document.page(hands.document.comic.pages[0])
    balloon = next(i for i in page.items if isinstance(hands.document.find(i), Balloon))
    hands.session.select((balloon,))
    warning = hands.view.inspector.findChildren(MissingGlyphs)[0]
    assert not warning.isVisible()
    edited = msgspec.structs.replace(hands.document.balloon(balloon), text="Late № again")
    hands.session.replace("Edit text", edited)
    assert warning.isVisible()
    assert "№" in warning.findChildren(QLabel)[0].text()
