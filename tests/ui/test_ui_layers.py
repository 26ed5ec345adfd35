"""The list of layers: what it shows, selects, switches and reorders."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import BalloonId, LinesId, PageId, PanelId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.commands.groups import group, set_hidden, set_pinned
from kitsumy_desktop.editing.commands.stacking import panel_stack
from kitsumy_desktop.ui.editor.layers.dock import LayersDock
from kitsumy_desktop.ui.editor.layers.model import EYE, LOCK, NAME
from kitsumy_desktop.ui.editor.layers.rows import Layer, layer_tree
from tests.support.sample_comic import sample_comic
from tests.support.window_hands import WindowHands

PAGE = PageId("pg-0")
BL = [f"pg-0-bl-{n}" for n in range(7)]
FREE = PanelId("pg-0-pn-5")
Flag = QItemSelectionModel.SelectionFlag


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return sample_comic(tmp_path, pages=2, kinds=("PNG",), size=32)[0]


def open_layers(hands: WindowHands, document: Document) -> LayersDock:
    hands.open(document)
    hands.do("view.layers")
    hands.until(hands.view.layers.isVisible, "the layers are shown")
    return hands.view.layers


def ids(rows: tuple[Layer, ...]) -> list[object]:
    """Ids as nested lists, to compare at a glance."""
    return [r.id if not r.children else [r.id, *ids(r.children)] for r in rows]


def shown(dock: LayersDock) -> list[str]:
    return [layer.id for _, layer in dock.model.layers()]


def choose(dock: LayersDock, *layer_ids: str) -> None:
    dock.tree.selectionModel().clearSelection()
    for layer_id in layer_ids:
        index = dock.model.index_of(layer_id)
        dock.tree.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
        dock.tree.selectionModel().select(index, Flag.Select | Flag.Rows)


def click_cell(dock: LayersDock, layer_id: str, column: int) -> None:
    index = dock.model.index_of(layer_id).siblingAtColumn(column)
    dock.tree.scrollTo(index)
    at = dock.tree.visualRect(index).center()
    QTest.mouseClick(dock.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)


def drop(dock: LayersDock, rows: list[str], at: QPoint) -> None:
    """Rows dropped at a place of the list, as the window system tells it."""
    indexes = [dock.model.index_of(r) for r in rows]
    data = dock.model.mimeData(indexes)
    action, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    view = dock.tree.viewport()
    QGuiApplication.sendEvent(view, QDragEnterEvent(at, action, data, left, none))
    QGuiApplication.sendEvent(view, QDragMoveEvent(at, action, data, left, none))
    QGuiApplication.sendEvent(view, QDropEvent(QPointF(at), action, data, left, none))


def between(dock: LayersDock, below: str) -> QPoint:
    """The border above a row."""
    box = dock.tree.visualRect(dock.model.index_of(below))
    return QPoint(box.center().x(), box.top() + 1)


def test_rows_follow_the_page(document: Document) -> None:
    rows = layer_tree(document, PAGE)
    assert ids(rows) == [
        FREE,
        ["pg-0-pn-0", BL[1], BL[0]],
        ["pg-0-pn-1", BL[3], BL[2]],
        ["pg-0-pn-2", "pg-0-fx", BL[5], BL[4]],
        ["pg-0-pn-3", BL[6]],
        "pg-0-pn-4",
    ]
    names = [r.name for r in rows[1].children]
    assert names[1] == "Wait. The lantern is moving on its own!"
    assert rows[0].name == "Panel 6"


def test_groups_are_rows_where_their_members_stand(document: Document) -> None:
    fresh = seeded_ids("g")
    document = group(document, [BL[0], BL[1]], fresh).applied_to(document)
    document = group(document, [BL[2], BL[6]], fresh).applied_to(document)
    document = group(document, [FREE, BL[4]], fresh).applied_to(document)
    tied = document.panel(FREE).group
    rider = msgspec.structs.replace(document.balloon(BalloonId(BL[5])), panel=FREE, group=tied)
    document = changed(document, [rider]).applied_to(document)
    rows = layer_tree(document, PAGE)
    named = {r.records[0]: r for r in rows if r.kind == "group"}
    inside = next(r for r in rows if r.id == "pg-0-pn-0").children
    assert [r.kind for r in inside] == ["group"]
    assert ids(inside[0].children) == [BL[1], BL[0]]
    assert ids(named[BL[2]].children) == [BL[6], BL[2]]
    assert ids(named[FREE].children) == [BL[4], [FREE, BL[5]]]


def test_what_is_hidden_is_faded_with_all_that_stands_in_it(document: Document) -> None:
    document = set_hidden(document, ["pg-0-pn-0", BL[4]], True).applied_to(document)
    rows = {r.id: r for r in layer_tree(document, PAGE)}
    panel = rows["pg-0-pn-0"]
    assert (panel.hidden, panel.faded) == (True, True)
    assert [(c.hidden, c.faded) for c in panel.children] == [(False, True)] * 2
    assert [c.faded for c in rows["pg-0-pn-2"].children] == [False, False, True]


def test_the_model_changes_row_by_row(hands: WindowHands, document: Document) -> None:
    dock = open_layers(hands, document)
    QAbstractItemModelTester(dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dock.model)
    news: list[str] = []
    dock.model.modelReset.connect(lambda: news.append("reset"))
    dock.model.rowsRemoved.connect(lambda *_: news.append("removed"))
    dock.model.rowsInserted.connect(lambda *_: news.append("inserted"))
    dock.model.rowsMoved.connect(lambda *_: news.append("moved"))
    session = hands.session
    session.editor.preview(set_hidden(hands.document, [BL[0]], True))
    assert not dock.model.layer(dock.model.index_of(BL[0])).faded  # type: ignore[union-attr]
    session.editor.cancel()
    session.commit("Hide", set_hidden(hands.document, [BL[0]], True))
    assert dock.model.layer(dock.model.index_of(BL[0])).faded  # type: ignore[union-attr]
    assert news == []
    session.select((BL[4], "pg-0-fx"))
    chosen: list[object] = []
    dock.tree.chosen.connect(chosen.append)
    hands.do("item.back")
    assert chosen == []
    assert list(session.selection) == [BL[4], "pg-0-fx"]
    session.select((BL[4],))
    news.clear()
    hands.do("item.front")
    assert news == ["moved"]
    news.clear()
    hands.do("edit.delete")
    assert news == ["removed"]
    session.undo()
    assert news == ["removed", "inserted"]
    session.turn(1)
    assert news[-1] == "reset"
    assert shown(dock)[0] == "pg-1-pn-5"


def test_selection_goes_both_ways_and_into_groups(hands: WindowHands, document: Document) -> None:
    document = group(document, [BL[0], BL[1]], seeded_ids("g")).applied_to(document)
    dock = open_layers(hands, document)
    name = "group:" + hands.document.balloon(BalloonId(BL[0])).group
    hands.view.canvas.select((BL[0], BL[1]))
    assert [r.id for r in dock.tree.chosen_layers()] == [name]
    choose(dock, BL[0])
    assert list(hands.session.selection) == [BL[0]]
    assert hands.view.canvas.host.selection.ids == (BL[0],)
    choose(dock, name)
    assert set(hands.session.selection) == {BL[0], BL[1]}
    choose(dock, BL[3], FREE)
    assert list(hands.session.selection) == [BL[3], FREE]
    hands.session.select(())
    assert dock.tree.chosen_layers() == ()


def test_the_list_scrolls_to_what_is_selected(hands: WindowHands, document: Document) -> None:
    page = document.page(PAGE)
    many: list[Record] = [
        Balloon(BalloonId(f"bl-{n}"), PAGE, PanelId("pg-0-pn-4"), f"Line {n}", Point(100, 600), 40, 20)
        for n in range(80)
    ]
    page = msgspec.structs.replace(page, items=(*page.items, *(m.id for m in many)))
    document = changed(document, [page, *many]).applied_to(document)
    dock = open_layers(hands, document)
    hands.session.select(("bl-3",))
    box = dock.tree.visualRect(dock.model.index_of("bl-3"))
    assert dock.tree.viewport().rect().contains(box.center())


def test_eyes_and_locks_switch_one_row_or_all_chosen(hands: WindowHands, document: Document) -> None:
    dock = open_layers(hands, document)
    hands.session.select((BL[2],))
    click_cell(dock, BL[0], EYE)
    assert hands.document.balloon(BalloonId(BL[0])).hidden
    assert hands.session.selection == (BL[2],)
    choose(dock, BL[0], BL[1], FREE)
    click_cell(dock, BL[1], LOCK)
    assert hands.document.balloon(BalloonId(BL[0])).pinned
    assert hands.document.panel(FREE).pinned
    before = hands.document
    dock.tree.setFocus()
    QTest.keyClick(dock.tree, Qt.Key.Key_Space)
    assert hands.document.panel(FREE).hidden
    hands.do("edit.undo")
    assert hands.document == before
    hands.do("item.unpin_all")
    hands.do("item.show_all")
    assert hands.document == document


def test_enter_goes_to_the_text(hands: WindowHands, document: Document) -> None:
    dock = open_layers(hands, document)
    choose(dock, BL[2])
    dock.tree.setFocus()
    QTest.keyClick(dock.tree, Qt.Key.Key_Return)
    text = hands.view.canvas.host.text
    assert text is not None
    assert text.item_id == BL[2]
    hands.view.canvas.host.cancel()


def test_rows_say_what_they_are(hands: WindowHands, document: Document) -> None:
    document = set_hidden(document, [BL[0]], True).applied_to(document)
    document = set_pinned(document, [BL[0]], True).applied_to(document)
    dock = open_layers(hands, document)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    index = dock.model.index_of(BL[0])
    assert index.data(spoken) == "Balloon: Wait. The lantern is moving on its own!, hidden, locked"
    assert index.siblingAtColumn(EYE).data(spoken) == "Hidden"
    assert dock.model.index_of(FREE).siblingAtColumn(LOCK).data(spoken) == "Not locked"


def test_an_item_is_dropped_between_others_and_into_another_panel(
    hands: WindowHands, document: Document
) -> None:
    dock = open_layers(hands, document)
    drop(dock, [BL[4]], between(dock, "pg-0-fx"))
    order = hands.document.page(PAGE).items
    assert order.index(BL[4]) == order.index("pg-0-fx") + 1
    assert shown(dock)[shown(dock).index("pg-0-pn-2") :][1:4] == [BL[4], "pg-0-fx", BL[5]]
    dock.model.dropMimeData(
        dock.model.mimeData([dock.model.index_of(BL[4])]),
        Qt.DropAction.MoveAction,
        -1,
        0,
        dock.model.index_of("pg-0-pn-3"),
    )
    assert hands.document.balloon(BalloonId(BL[4])).panel == "pg-0-pn-3"
    assert problems(hands.document) == []
    hands.do("edit.undo")
    hands.do("edit.undo")
    assert hands.document == document


def test_free_panels_are_dropped_above_each_other(hands: WindowHands, document: Document) -> None:
    page = document.page(PAGE)
    more = [
        Panel(PanelId(f"pn-{n}"), PAGE, polygon=Rect(100 + 40 * n, 300, 90, 90).corners()) for n in (1, 2)
    ]
    page = msgspec.structs.replace(page, panels=(*page.panels, *(p.id for p in more)))
    dock = open_layers(hands, changed(document, [page, *more]).applied_to(document))
    assert shown(dock)[:3] == ["pn-2", "pn-1", FREE]
    drop(dock, [FREE], between(dock, "pn-2"))
    assert panel_stack(hands.document, PAGE) == ("pn-1", "pn-2", FREE)
    assert shown(dock)[:3] == [FREE, "pn-2", "pn-1"]
    before = hands.document
    drop(dock, ["pg-0-pn-0"], between(dock, "pn-2"))
    assert hands.document is before, "a panel of the layout has no level"


def test_rows_join_and_leave_groups(hands: WindowHands, document: Document) -> None:
    document = group(document, [BL[4], BL[5]], seeded_ids("g")).applied_to(document)
    dock = open_layers(hands, document)
    name = "group:" + document.balloon(BalloonId(BL[4])).group

    def put(row: str, under: QModelIndex, at: int) -> None:
        data = dock.model.mimeData([dock.model.index_of(row)])
        dock.model.dropMimeData(data, Qt.DropAction.MoveAction, at, 0, under)

    put("pg-0-fx", dock.model.index_of(name), -1)
    assert name.endswith(hands.document.records["pg-0-fx"].group)  # type: ignore[union-attr]
    put(BL[4], dock.model.index_of("pg-0-pn-2"), 0)
    assert hands.document.balloon(BalloonId(BL[4])).group == ""
    assert hands.document.balloon(BalloonId(BL[5])).group
    put(BL[5], dock.model.index_of("pg-0-pn-0"), -1)
    assert hands.document.records["pg-0-fx"].group == ""  # type: ignore[union-attr]
    assert "group" not in {layer.kind for _, layer in dock.model.layers()}


def test_foreign_and_impossible_drops_change_nothing(hands: WindowHands, document: Document) -> None:
    dock = open_layers(hands, document)
    text = QMimeData()
    text.setText("hello")
    spoilt = QMimeData()
    spoilt.setData("application/x-kitsumy-layers", b"{not json")
    for data in (text, spoilt):
        assert not dock.model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
        assert not dock.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    balloon = dock.model.mimeData([dock.model.index_of(BL[0])])
    assert not dock.model.canDropMimeData(balloon, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    assert not dock.model.canDropMimeData(
        balloon, Qt.DropAction.MoveAction, -1, 0, dock.model.index_of(BL[0])
    )
    assert hands.document == document


def test_stacking_commands_step_past_what_overlaps(hands: WindowHands, document: Document) -> None:
    center = document.balloon(BalloonId(BL[0])).center
    over = [msgspec.structs.replace(document.balloon(BalloonId(BL[n])), center=center) for n in (2, 5)]
    lines = Lines(LinesId("ln"), PAGE, PanelId("pg-0-pn-0"), center)
    page = document.page(PAGE)
    page = msgspec.structs.replace(page, items=("ln", *page.items))
    hands.open(changed(document, [page, lines, *over]).applied_to(document))
    hands.session.select((BL[0],))
    hands.do("item.forward")
    order = hands.document.page(PAGE).items
    assert order.index(BL[2]) < order.index(BL[0]) < order.index(BL[5])
    hands.do("item.forward")
    assert hands.document.page(PAGE).items.index(BL[0]) > order.index(BL[5]) - 1
    hands.do("item.back")
    assert hands.document.page(PAGE).items[0] == BL[0]
    before = hands.document
    hands.do("item.backward")
    assert hands.document is before
    assert any("lies under it" in text for text in hands.window.notices.texts())


def test_groups_by_command_and_a_plain_word_for_one(hands: WindowHands, document: Document) -> None:
    hands.open(document)
    hands.session.select((BL[0], BL[1]))
    hands.do("item.group")
    assert hands.document.balloon(BalloonId(BL[0])).group
    hands.do("item.ungroup")
    assert hands.document == document
    hands.session.select((BL[0],))
    hands.do("item.group")
    assert any("at least two" in text for text in hands.window.notices.texts())


def test_the_context_menu_is_the_pages(hands: WindowHands, document: Document) -> None:
    dock = open_layers(hands, document)
    asked: list[str | None] = []
    dock.menu_wanted.connect(lambda target, _at: asked.append(f"{target.kind} {target.record}"))
    hands.turn_away()
    at = dock.tree.visualRect(dock.model.index_of(BL[0])).center()
    dock.tree.customContextMenuRequested.emit(at)
    assert asked == [f"balloon {BL[0]}"]
    hands.view.findChildren(QMenu)[-1].close()
    hands.settle()


def test_the_dock_follows_its_switch(hands: WindowHands, document: Document) -> None:
    dock = open_layers(hands, document)
    hands.do("view.inspector")
    assert dock.isVisible()
    assert not hands.view.inspector.isVisible()
    hands.do("view.layers")
    assert not hands.view.right.isVisible()
    hands.session.commit("Hide", set_hidden(hands.document, [BL[0]], True))
    hands.do("view.layers")
    layer = dock.model.layer(dock.model.index_of(BL[0]))
    assert layer is not None
    assert layer.hidden
    assert dock.tree.columnWidth(NAME) > 100


def test_commands_leave_what_is_locked(hands: WindowHands, document: Document) -> None:
    document = set_pinned(document, [BL[0], FREE], True).applied_to(document)
    hands.open(document)
    hands.session.select((BL[0], FREE))
    for command in ("edit.delete", "panel.clear", "item.front"):
        hands.do(command)
    assert hands.document == document
    assert any("locked" in text for text in hands.window.notices.texts())
    hands.do("edit.select_all")
    assert set(hands.session.selection) == {*BL[1:], "pg-0-fx"}
    hands.do("edit.delete")
    assert hands.document.page(PAGE).items == (BL[0],)
