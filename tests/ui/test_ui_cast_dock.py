"""The cast beside the page: cards dragged onto panels, what a brief names, takes kept as references."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QToolButton

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Polygon, Rect, bounds
from kitsumy_desktop.comic.ids import PanelId, PictureHash, PropId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Art, FaceBox
from kitsumy_desktop.comic.records.place import Prop
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.generation.recipes.compose import compose
from kitsumy_desktop.ui.dialogs.cast import CastDialog
from kitsumy_desktop.ui.dialogs.generate import GenerateDialog
from kitsumy_desktop.ui.editor.cast.brief_box import BriefBox
from kitsumy_desktop.ui.editor.cast.dock import CastDock
from kitsumy_desktop.ui.editor.cast.faces import drawn_faces
from kitsumy_desktop.ui.editor.cast.mime import dragged, record_of
from kitsumy_desktop.ui.editor.cast.promote import reference_menu
from kitsumy_desktop.ui.editor.inspector.panel_fields import CONTENT_FIELDS
from kitsumy_desktop.ui.generation import Wish
from tests.support.fake_generation import picture
from tests.support.recipe_comic import MARA, OLEKSA, PIER, changed, recipe_comic, with_art
from tests.support.window_hands import WindowHands

RUN, ARGUE, DECK, WAVE = (PanelId(f"pg-0-pn-{i}") for i in range(4))
LANTERN = Prop(PropId("pr-lantern"), "Lantern", look="brass")


def comic() -> Document:
    """The comic with a lantern."""
    document = changed(recipe_comic(), LANTERN)
    return changed(document, msgspec.structs.replace(document.comic, props=(LANTERN.id,)))


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[WindowHands]:
    made = WindowHands(qapp, tmp_path / "home")
    made.open(comic())
    made.until(lambda: made.view.isVisible(), "the comic is shown")
    made.do("view.cast")
    made.until(lambda: dock(made).cards.count() > 0, "the cards are there")
    yield made
    made.close()


def dock(hands: WindowHands) -> CastDock:
    return hands.view.words.cast


def over(hands: WindowHands, panel: PanelId) -> QPointF:
    """The middle of a panel in the canvas widget."""
    hands.view.canvas.fit()
    middle = bounds(panel_shapes(hands.document, hands.document.panel(panel).page)[panel]).center
    at = hands.view.canvas.camera.to_view(middle)
    return QPointF(at.x, at.y)


def drag(hands: WindowHands, record: str, panel: PanelId, *, drop: bool = True) -> bool:
    """Drag a card over a panel; answers whether the drop is accepted."""
    at, data = over(hands, panel), dragged(record)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    app = hands.app
    app.sendEvent(hands.view.canvas, QDragEnterEvent(at.toPoint(), copy, data, left, none))
    move = QDragMoveEvent(at.toPoint(), copy, data, left, none)
    app.sendEvent(hands.view.canvas, move)
    if drop:
        app.sendEvent(hands.view.canvas, QDropEvent(at, copy, data, left, none))
    hands.settle()
    return move.isAccepted()


def square() -> Polygon:
    return Rect(0, 0, 100, 100).corners()


def who(hands: WindowHands, panel: PanelId) -> list[tuple[str, str]]:
    return [(f.who, f.position) for f in hands.document.panel(panel).brief.figures]


def lit(hands: WindowHands) -> PanelId | None:
    """The panel that lights up as the one a drop would go to."""
    return next(iter(hands.view.canvas._overlay.drops), None)


def told(hands: WindowHands) -> str:
    return hands.window.notices.texts()[-1]


def test_a_card_stands_for_everybody_and_everything(hands: WindowHands) -> None:
    cards = dock(hands).cards
    assert [cards.item(n).text() for n in range(cards.count())] == [
        "CAST",
        "Mara\n2 panels",
        "Олекса\n1 panel",
        "PLACES",
        "Pier\n2 panels",
        "PROPS",
        "Lantern\n0 panels",
    ]
    assert not cards.item(0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert not cards.item(1).icon().isNull()
    assert record_of(cards.mimeData([cards.item(1)])) == MARA.id
    assert record_of(QMimeData()) == ""


def test_a_member_dropped_on_a_panel_is_in_it_by_one_step(hands: WindowHands) -> None:
    assert who(hands, DECK) == []
    assert drag(hands, OLEKSA.id, DECK)
    assert who(hands, DECK) == [("Олекса", "left")]
    assert hands.session.selection == (DECK,)
    assert drag(hands, MARA.id, DECK)
    assert who(hands, DECK) == [("Олекса", "left"), ("Mara", "right")]
    hands.do("edit.undo")
    assert who(hands, DECK) == [("Олекса", "left")]
    hands.do("edit.undo")
    assert who(hands, DECK) == []
    hands.until(lambda: "0 panels" in dock(hands).cards.item(6).text(), "the cards are counted again")


def test_a_card_that_is_held_stays_in_the_hand_when_the_cards_are_counted_again(hands: WindowHands) -> None:
    cards = dock(hands).cards
    held = cards.item(1)
    assert drag(hands, OLEKSA.id, DECK)
    hands.until(lambda: "2 panels" in cards.item(2).text(), "the cards are counted again")
    assert cards.item(1) is held
    assert cards.item(0).text() == "CAST"


def test_who_is_in_already_is_told_of(hands: WindowHands) -> None:
    before = hands.document
    drag(hands, MARA.id, ARGUE)
    assert hands.document is before and told(hands) == "Mara is in this panel already."
    drag(hands, PIER.id, ARGUE)
    assert hands.document is before and told(hands) == "This panel is set at Pier already."


def test_a_place_replaces_the_panels_place_and_a_prop_joins_its_props(hands: WindowHands) -> None:
    drag(hands, PIER.id, DECK)
    assert hands.document.panel(DECK).brief.place == "Pier"
    drag(hands, LANTERN.id, DECK)
    assert hands.document.panel(DECK).brief.props == ("Lantern",)
    hands.do("edit.undo")
    hands.do("edit.undo")
    assert hands.document.panel(DECK).brief == recipe_comic().panel(DECK).brief


def test_the_panel_below_lights_up_and_the_status_says_what_a_drop_would_do(hands: WindowHands) -> None:
    said: list[str] = []
    hands.view.canvas.drop_told.connect(said.append)
    assert drag(hands, MARA.id, DECK, drop=False)
    assert lit(hands) == DECK and said[-1] == "Add Mara to the panel"
    hands.app.sendEvent(hands.view.canvas, QDragLeaveEvent())
    assert lit(hands) is None and said[-1] == ""
    assert who(hands, DECK) == []
    outside = QDragMoveEvent(
        QPoint(2, 2),
        Qt.DropAction.CopyAction,
        dragged(MARA.id),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    hands.app.sendEvent(hands.view.canvas, outside)
    assert not outside.isAccepted()


def test_a_card_of_a_member_who_is_gone_does_nothing(hands: WindowHands) -> None:
    before = hands.document
    drag(hands, "ch-gone", DECK)
    assert hands.document is before


def test_a_draft_is_drawn_again_with_whoever_came_and_without_whoever_left(hands: WindowHands) -> None:
    drawn: list[list[PanelId]] = []
    cast = hands.window.cast
    assert cast is not None
    cast.put._draw = lambda panels, _pages: drawn.append(list(panels))
    drag(hands, MARA.id, DECK)
    assert drawn == [], "there is no draft yet"
    art = Art(PictureHash("d"), 10, 10, "draft")
    hands.session.replace("Draft", msgspec.structs.replace(hands.document.panel(DECK), art=art))
    drag(hands, OLEKSA.id, DECK)
    assert drawn == [[DECK]]
    hands.do("edit.undo")
    assert drawn == [[DECK], [DECK]]
    paid = msgspec.structs.replace(art, kind="take")
    hands.session.replace("Take", msgspec.structs.replace(hands.document.panel(DECK), art=paid))
    drag(hands, OLEKSA.id, DECK)
    assert len(drawn) == 2, "a paid picture stays; it is stale"


def test_without_a_mouse_the_button_and_the_menu_put_somebody_in(hands: WindowHands) -> None:
    side = dock(hands)
    side.choose(OLEKSA.id)
    assert not side.add.isEnabled() and side.add.toolTip() == "Select a panel first."
    hands.session.select((DECK,))
    assert side.add.isEnabled()
    side.add.click()
    assert who(hands, DECK) == [("Олекса", "left")]
    cast = hands.window.cast
    assert cast is not None
    menu = cast.menu()
    assert menu is not None
    actions = {a.text(): a for a in menu.actions() if not a.isSeparator()}
    assert actions["Олекса"].isChecked() and not actions["Олекса"].isEnabled()
    actions["Mara"].trigger()
    actions["Pier"].trigger()
    actions["Lantern"].trigger()
    brief = hands.document.panel(DECK).brief
    assert (len(brief.figures), brief.place, brief.props) == (2, "Pier", ("Lantern",))
    menu.deleteLater()
    hands.do("panel.cast")
    shown = hands.app.activePopupWidget()
    assert shown is not None
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    hands.session.select(())
    assert cast.menu() is None and not hands.window.actions_["panel.cast"].isEnabled()


def test_a_card_opens_its_sheet_and_only_one_dialog(hands: WindowHands) -> None:
    side = dock(hands)
    side.choose(LANTERN.id)
    side.edit.click()
    dialog = hands.view.findChild(CastDialog)
    assert isinstance(dialog, CastDialog)
    assert dialog.section.value == "props" and dialog.props.current == LANTERN.id
    side.choose(OLEKSA.id)
    side.cards.itemActivated.emit(side.cards.currentItem())
    assert dialog.section.value == "cast" and dialog.cast.current == OLEKSA.id
    assert len(hands.view.findChildren(CastDialog)) == 1
    dialog.close()


def test_a_face_the_comic_draws_stands_for_whoever_has_no_picture(hands: WindowHands) -> None:
    bare = changed(hands.document, msgspec.structs.replace(OLEKSA, references=()))
    small, large = FaceBox(0.1, 0.1, 0.1, 0.1, "Олекса"), FaceBox(0.4, 0.2, 0.2, 0.4, "олекса")
    for panel, face in ((RUN, small), (ARGUE, large), (WAVE, FaceBox(0, 0, 0.01, 0.01, "Mara"))):
        bare = with_art(bare, panel, Art(PictureHash("f"), 30, 20, faces=(face,)))
    faces = drawn_faces(bare)
    assert list(faces) == ["олекса"] and faces["олекса"][1] is large
    kept = hands.library.add_picture(picture(60, 40, "face"))
    art = Art(kept.hash, 60, 40, faces=(large,))
    hands.session.replace("Bare", msgspec.structs.replace(OLEKSA, references=()))
    before = dock(hands).cards.item(2).icon().cacheKey()
    hands.session.replace("Face", msgspec.structs.replace(hands.document.panel(ARGUE), art=art))
    hands.until(lambda: dock(hands).cards.item(2).icon().cacheKey() != before, "another icon")


def box(hands: WindowHands, panel: PanelId) -> BriefBox:
    hands.session.select((panel,))
    return hands.view.inspector.section("panel").findChild(BriefBox)


def button(inside: BriefBox, name: str) -> QToolButton:
    return next(b for b in inside._body.findChildren(QToolButton) if b.accessibleName() == name)


def choice(inside: BriefBox, name: str) -> QComboBox:
    return next(b for b in inside._body.findChildren(QComboBox) if b.accessibleName() == name)


def test_the_inspector_shows_who_is_in_the_panel_and_changes_it(hands: WindowHands) -> None:
    inside = box(hands, ARGUE)
    side = choice(inside, "Position of Mara")
    assert side.currentText() == "Left" and choice(inside, "Pose of Олекса").currentText() == "pointing"
    side.setCurrentIndex(side.findData("back"))
    side.activated.emit(side.currentIndex())
    assert who(hands, ARGUE)[0] == ("Mara", "back")
    pose = choice(inside, "Pose of Mara")
    pose.setEditText("leaning on the rail")
    pose.lineEdit().editingFinished.emit()
    face = choice(inside, "Expression of Mara")
    face.setCurrentIndex(face.findData("happy"))
    face.activated.emit(face.currentIndex())
    figure = hands.document.panel(ARGUE).brief.figures[0]
    assert (figure.pose, figure.expression) == ("leaning on the rail", "happy")
    assert choice(inside, "Pose of Mara").currentText() == "leaning on the rail"
    button(inside, "Remove Mara from the panel").click()
    assert who(hands, ARGUE) == [("Олекса", "right")]
    for _ in range(4):
        hands.do("edit.undo")
    assert hands.document.panel(ARGUE).brief == recipe_comic().panel(ARGUE).brief
    assert choice(inside, "Position of Mara").currentText() == "Left"


def test_props_are_taken_out_in_the_inspector(hands: WindowHands) -> None:
    inside = box(hands, DECK)
    drag(hands, LANTERN.id, DECK)
    button(inside, "Remove Lantern from the panel").click()
    assert hands.document.panel(DECK).brief.props == ()


def test_the_inspectors_changes_are_drawn_as_well(hands: WindowHands) -> None:
    drawn: list[list[PanelId]] = []
    cast = hands.window.cast
    assert cast is not None
    cast.put._draw = lambda panels, _pages: drawn.append(list(panels))
    art = Art(PictureHash("d"), 10, 10, "draft")
    hands.session.replace("Draft", msgspec.structs.replace(hands.document.panel(ARGUE), art=art))
    box(hands, ARGUE).remove_figure(0)
    assert drawn == [[ARGUE]]


def test_a_take_is_kept_as_a_reference(hands: WindowHands) -> None:
    job = hands.generation.jobs_of(hands.generation.order(hands.document, (ARGUE,)))[0]
    take = hands.generation.finish(job.id)
    owner = QMenu(hands.window)
    menu = reference_menu(hands.session, take, owner)
    names = [a.text() for a in menu.actions()]
    assert names == ["Mara", "Олекса", "Pier", "Lantern"], "those in the panel first"
    menu.actions()[1].trigger()
    boy = hands.document.get(OLEKSA.id, Character)
    assert boy.references == (*OLEKSA.references, take.picture)
    again = reference_menu(hands.session, take, owner)
    assert [a.isEnabled() for a in again.actions()] == [True, False, True, True]
    again.actions()[3].trigger()
    assert hands.document.get(LANTERN.id, Prop).references == (take.picture,)
    owner.deleteLater()


def test_what_is_being_typed_in_a_balloon_is_kept_when_a_card_is_dropped(hands: WindowHands) -> None:
    hands.session.select(("pg-0-bl",))
    hands.do("edit.text")
    QTest.keyClicks(hands.view.canvas, "Ahoy")
    assert hands.view.canvas.host.text is not None
    drag(hands, OLEKSA.id, DECK)
    assert "Ahoy" in hands.document.balloon("pg-0-bl").text
    assert who(hands, DECK) == [("Олекса", "left")]
    hands.do("edit.undo")
    assert "Ahoy" in hands.document.balloon("pg-0-bl").text and who(hands, DECK) == []


def test_a_new_action_is_what_models_read_until_it_is_worded_for_them(hands: WindowHands) -> None:
    fields = {field.label: field for field in CONTENT_FIELDS}
    english = fields["In English, for models"]
    hands.session.commit(
        "English", english.change(hands.document, hands.document.panel(DECK), "An empty deck")
    )
    assert compose(hands.document, DECK, square()).prompt.count("An empty deck") == 1
    panel = hands.document.panel(DECK)
    hands.session.commit("Action", fields["What it shows"].change(hands.document, panel, "A gull lands."))
    brief = hands.document.panel(DECK).brief
    assert (brief.action, brief.picture) == ("A gull lands.", "")
    assert "A gull lands" in compose(hands.document, DECK, square()).prompt
    same = fields["What it shows"].change(hands.document, hands.document.panel(DECK), "A gull lands.")
    assert same.is_empty


def test_what_a_sheet_has_just_made_stale_is_offered_to_be_renewed(hands: WindowHands) -> None:
    dock(hands).open_wanted.emit(MARA.id)
    cast = hands.view.findChild(CastDialog)
    hands.generation.stale_panels = {RUN, ARGUE}
    cast.cast.sheet.changed.emit("look", "woman of 60")
    cast.cast.sheet.panels.button.click()
    asked = hands.view.findChild(GenerateDialog)
    assert isinstance(asked, GenerateDialog) and asked.isVisible()
    asked.chosen.connect(lambda wish, _terms: chosen.append(wish))
    chosen: list[Wish] = []
    hands.until(lambda: asked.go.isEnabled(), "the price is known")
    asked.go.click()
    hands.until(lambda: bool(chosen), "it is ordered")
    assert chosen[0].panels == (RUN, ARGUE)
    cast.close()
