"""Borders, shapes and flipped pictures from the inspector, the commands and the keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QToolButton, QWidget
from support.sample_comic import sample_comic

from kitsumy_desktop.comic.forms.table import FORMS
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.panel import Border, Panel, PanelForm
from kitsumy_desktop.craft.borders.styles import STYLES
from kitsumy_desktop.ui.actions.frame import COMMANDS
from kitsumy_desktop.ui.editor.inspector.frame_fields import BORDERS, SHAPES
from kitsumy_desktop.ui.parts.gallery import FoldedGallery, Gallery, GalleryPopup
from tests.support.window_hands import WindowHands

IDS = tuple(PanelId(f"pg-0-pn-{n}") for n in range(6))


@pytest.fixture
def comic(hands: WindowHands, tmp_path: Path) -> WindowHands:
    """The sample comic, open."""
    document, pictures = sample_comic(tmp_path, size=64, pages=2)
    for file in pictures.folder.iterdir():
        if file.is_file():
            hands.library.add_picture(file.read_bytes())
    hands.open(document)
    return hands


def choose(hands: WindowHands, *panels: PanelId) -> None:
    hands.session.select(panels)
    hands.settle()


def panel(hands: WindowHands, number: int = 0) -> Panel:
    return hands.document.panel(IDS[number])


def row(hands: WindowHands, name: str, kind: type[QWidget], section: str = "frame") -> QWidget:
    """A widget of the inspector by its accessible name."""
    widgets = hands.view.inspector.section(section).findChildren(kind)
    (found,) = [w for w in widgets if w.accessibleName() == name]
    return found


def cell(gallery: Gallery, name: str) -> QToolButton:
    (found,) = [c for c in gallery.cells() if c.accessibleName() == name]
    return found


def borders(hands: WindowHands) -> Gallery:
    gallery = row(hands, "Border", Gallery)
    assert isinstance(gallery, Gallery)
    return gallery


def shapes(hands: WindowHands) -> FoldedGallery:
    gallery = row(hands, "Shape", FoldedGallery)
    assert isinstance(gallery, FoldedGallery)
    return gallery


def popup(hands: WindowHands) -> GalleryPopup:
    (found,) = [p for p in hands.window.findChildren(GalleryPopup) if p.isVisible()]
    return found


def test_every_style_and_shape_can_be_chosen() -> None:
    assert {style for style, _ in BORDERS} == set(STYLES)
    assert [shape for shape, _ in SHAPES] == ["", *FORMS]
    assert {f"border.{style}" for style in STYLES} <= {command.id for command in COMMANDS}


def test_a_click_in_the_gallery_is_one_step(comic: WindowHands) -> None:
    choose(comic, IDS[0])
    cell(borders(comic), "Worn").click()
    assert panel(comic).border == Border("worn")
    assert cell(borders(comic), "Worn").isChecked()
    comic.do("edit.undo")
    assert panel(comic).border == Border()
    assert cell(borders(comic), "Clean").isChecked()


def test_several_panels_that_differ_mark_no_style_and_get_the_chosen_one(comic: WindowHands) -> None:
    choose(comic, IDS[0])
    cell(borders(comic), "Ink").click()
    choose(comic, IDS[0], IDS[1])
    assert not [c for c in borders(comic).cells() if c.isChecked()]
    cell(borders(comic), "Cloud").click()
    assert [panel(comic, n).border.style for n in (0, 1, 2)] == ["cloud", "cloud", "clean"]
    comic.do("edit.undo")
    assert [panel(comic, n).border.style for n in (0, 1)] == ["ink", "clean"], "one step for both"


def test_arrows_and_space_choose_in_the_gallery(comic: WindowHands) -> None:
    choose(comic, IDS[0])
    first = cell(borders(comic), "Clean")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = comic.app.focusWidget()
    assert isinstance(second, QToolButton) and second.accessibleName() == "Rough"
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert panel(comic).border.style == "rough"


def test_width_and_strength(comic: WindowHands) -> None:
    choose(comic, IDS[0])
    for name, value in (("Border width", 3.0), ("Border strength", 2.0)):
        box = row(comic, name, QDoubleSpinBox)
        assert isinstance(box, QDoubleSpinBox)
        box.setFocus()
        box.setValue(value)
        comic.view.inspector.finish()
    assert panel(comic).border.amount == 2.0
    assert panel(comic).border.width > 2.9


def test_the_shape_folds_out_and_is_chosen_with_the_keys(comic: WindowHands) -> None:
    choose(comic, IDS[0])
    comic.turn_away()
    button = shapes(comic).button
    assert button.text() == "No shape"
    button.click()
    cells = popup(comic).gallery.cells()
    assert len(cells) == len(FORMS) + 1
    assert cells[0].isChecked() and cells[0].hasFocus()
    QTest.keyClick(cells[0], Qt.Key.Key_Right)
    QTest.keyClick(cells[1], Qt.Key.Key_Space)
    comic.settle()
    assert panel(comic).form == PanelForm("slant-left")
    assert not [p for p in comic.window.findChildren(GalleryPopup) if p.isVisible()]
    assert button.toolTip() == "Slanted left side"
    assert button.text().startswith("Slanted"), "as much of the name as there is room for"
    assert button.accessibleName() == "Shape: Slanted left side"


def test_arrows_look_at_every_shape_before_enter_chooses_one(comic: WindowHands) -> None:
    choose(comic, IDS[0])
    comic.turn_away()
    shapes(comic).button.click()
    opened = popup(comic)
    QTest.keyClick(opened.gallery.cells()[0], Qt.Key.Key_Left)
    assert opened.gallery.cells()[0].hasFocus(), "there is nothing before the first"
    for key, name in (
        (Qt.Key.Key_Down, SHAPES[9][1]),
        (Qt.Key.Key_Right, SHAPES[10][1]),
        (Qt.Key.Key_Right, SHAPES[11][1]),
        (Qt.Key.Key_Up, SHAPES[2][1]),
        (Qt.Key.Key_Left, SHAPES[1][1]),
        (Qt.Key.Key_Down, SHAPES[10][1]),
    ):
        QTest.keyClick(comic.app.focusWidget(), key)
        assert comic.app.focusWidget().accessibleName() == name
        assert opened.isVisible() and panel(comic).form is None
    QTest.keyClick(comic.app.focusWidget(), Qt.Key.Key_Return)
    comic.settle()
    assert panel(comic).form == PanelForm(SHAPES[10][0])
    assert not [p for p in comic.window.findChildren(GalleryPopup) if p.isVisible()]


def test_escape_leaves_the_shape_as_it_is(comic: WindowHands) -> None:
    choose(comic, IDS[0])
    comic.turn_away()
    shapes(comic).button.click()
    QTest.keyClick(popup(comic), Qt.Key.Key_Escape)
    comic.settle()
    assert not [p for p in comic.window.findChildren(GalleryPopup) if p.isVisible()]
    assert panel(comic).form is None


def test_shapes_from_the_command(comic: WindowHands) -> None:
    choose(comic, IDS[0], IDS[1])
    comic.turn_away()
    comic.do("panel.shape")
    cell(popup(comic).gallery, "Burst").click()
    comic.settle()
    assert {panel(comic, n).form for n in (0, 1)} == {PanelForm("burst")}
    comic.do("panel.shape_dice")
    assert panel(comic).form == PanelForm("burst", seed=1)
    comic.do("panel.shape_none")
    assert panel(comic).form is None and panel(comic, 1).form is None


@pytest.mark.parametrize("style", STYLES)
def test_a_border_by_its_command(comic: WindowHands, style: str) -> None:
    choose(comic, *IDS[:3])
    comic.do(f"border.{style}")
    assert {panel(comic, n).border.style for n in range(3)} == {style}


def test_the_same_frame_for_the_page_and_for_the_comic(comic: WindowHands) -> None:
    choose(comic, IDS[1])
    comic.do("border.sketchy")
    comic.do("panel.frame_dice")
    comic.do("panel.frame_page")
    wanted = Border("sketchy", seed=1)
    assert {p.border for p in comic.document.panels(comic.document.comic.pages[0])} == {wanted}
    assert wanted not in {p.border for p in comic.document.panels(comic.document.comic.pages[1])}
    comic.do("panel.frame_comic")
    assert {p.border for page in comic.document.pages() for p in comic.document.panels(page.id)} == {wanted}
    comic.do("edit.undo")
    comic.do("edit.undo")
    assert panel(comic).border == Border()


def test_a_picture_is_flipped_by_command_and_in_the_inspector(comic: WindowHands) -> None:
    choose(comic, IDS[0])
    comic.do("picture.flip")
    art = panel(comic).art
    assert art is not None and art.flipped
    box = row(comic, "Flipped", QCheckBox, "picture")
    assert isinstance(box, QCheckBox) and box.isChecked()
    box.click()
    art = panel(comic).art
    assert art is not None and not art.flipped


def test_commands_for_panels_need_one(comic: WindowHands) -> None:
    choose(comic)
    for command in ("border.ink", "panel.shape", "panel.frame_page", "picture.flip"):
        assert not comic.window.actions_[command].isEnabled()


def brightest(icon: QIcon, of: Callable[[QColor], float]) -> float:
    image = icon.pixmap(32, 24).toImage()
    middle = image.pixelColor(QPoint(image.width() // 2, image.height() // 2))
    return of(middle)


def test_pictures_are_drawn_anew_for_another_theme(comic: WindowHands) -> None:
    choose(comic, IDS[0])
    before = brightest(cell(borders(comic), "Clean").icon(), QColor.lightnessF)
    comic.do("theme.dark")
    comic.settle()
    after = brightest(cell(borders(comic), "Clean").icon(), QColor.lightnessF)
    comic.do("theme.light")
    assert before > 0.5 > after
