"""Badges: what is under way, what failed and why, on the panel, in the inspector and on the page strip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.generation.events import QueuePosition
from kitsumy_desktop.ui.canvas.badges import LOOKS, Badge, draw_badge
from kitsumy_desktop.ui.canvas.colours import LIGHT
from kitsumy_desktop.ui.editor.pictures.mark_card import MarkPopup
from kitsumy_desktop.ui.editor.pictures.panel_pictures import PanelPictures
from kitsumy_desktop.ui.editor.strip_model import MARKS_ROLE
from tests.support.picture_hands import make_comic, opened, order, rest, shown
from tests.support.window_hands import WindowHands


def badge(hands: WindowHands, panel: PanelId) -> Badge | None:
    hands.view.canvas.repaint()
    return hands.view.canvas.badges.get(panel)


def press(hands: WindowHands, panel: PanelId) -> None:
    """Press the badge of a panel with the mouse."""
    canvas = hands.view.canvas
    canvas.repaint()
    hands.turn_away()
    box = canvas.badges.place(panel)
    assert box is not None
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        place = box.center()
        event = QMouseEvent(
            kind, place, QPointF(canvas.mapToGlobal(place.toPoint())), Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QGuiApplication.sendEvent(canvas, event)
    hands.settle()


def popup(hands: WindowHands) -> MarkPopup:
    (found,) = opened(hands, MarkPopup)
    assert isinstance(found, MarkPopup)
    return found


def test_a_picture_on_its_way(hands: WindowHands) -> None:
    ids = make_comic(hands)
    _batch, jobs = order(hands, ids[:2])
    shown(hands)
    assert badge(hands, ids[0]) == Badge("waiting", None, "Waiting")
    hands.generation.emit(QueuePosition(jobs[0].id, 7))
    shown(hands)
    assert badge(hands, ids[0]) == Badge("waiting", None, "Waiting. Number 7 in the provider's queue.")
    hands.generation.run(jobs[0].id, share=0.4)
    shown(hands)
    assert badge(hands, ids[0]) == Badge("drawing", 0.4, "Being drawn")
    hands.generation.finish(jobs[0].id)
    shown(hands)
    assert badge(hands, ids[0]) is None
    assert badge(hands, ids[1]) == Badge("waiting", None, "Waiting")


def test_a_badge_lies_in_its_panel_and_can_be_told_from_the_others(hands: WindowHands) -> None:
    ids = make_comic(hands)
    order(hands, ids[:3])
    shown(hands)
    canvas = hands.view.canvas
    canvas.repaint()
    for panel in ids[:3]:
        box = canvas.badges.place(panel)
        assert box is not None
        assert canvas.badges.at(box.center()) == panel
        shape = [canvas.camera.to_view(p) for p in canvas.host.scene().shapes[panel]]
        assert min(p.x for p in shape) < box.left() and box.right() < max(p.x for p in shape)
        assert min(p.y for p in shape) < box.top() and box.bottom() < max(p.y for p in shape)
    assert canvas.badges.at(QPointF(1, 1)) is None
    assert canvas.badges.place(ids[3]) is None, "that is on another page"


def test_every_kind_can_be_drawn() -> None:
    sizes = set()
    for kind in LOOKS:
        for percent in (None, 0, 40, 100):
            roomy, narrow = (draw_badge(kind, percent, room, 2.0, LIGHT) for room in (True, False))
            assert narrow.width() <= roomy.width()
            sizes.add(narrow.size().toTuple())
    assert sizes == {(48, 48)}


def test_a_failed_panel_says_why_and_is_tried_again(hands: WindowHands) -> None:
    ids = make_comic(hands)
    _batch, jobs = order(hands, ids[:1])
    hands.generation.fail(jobs[0].id, "The safety filter refused it.", "Say it in other words.")
    shown(hands)
    found = badge(hands, ids[0])
    assert found is not None and found.kind == "failed"
    assert found.text.endswith("The safety filter refused it. Say it in other words.")
    before = hands.session.editor.history
    press(hands, ids[0])
    assert hands.session.selection == (ids[0],) and hands.session.editor.history is before
    card = popup(hands)
    assert "safety filter" in card.card.words.text()
    buttons = [b for b in card.findChildren(QToolButton) if b.isVisible()]
    assert [b.text() for b in buttons] == ["Try again", "Dismiss"]
    hands.until(buttons[0].hasFocus, "the keyboard is there")
    QTest.keyClick(buttons[0], Qt.Key.Key_Space)
    hands.idle()
    assert hands.generation.called("retry") == [((jobs[0].id,), False)]
    assert not opened(hands, MarkPopup)
    shown(hands)
    found = badge(hands, ids[0])
    assert found is not None and found.kind == "waiting"


def test_a_failed_panel_is_dismissed(hands: WindowHands) -> None:
    ids = make_comic(hands)
    _batch, jobs = order(hands, ids[:1])
    hands.generation.fail(jobs[0].id, "No GPU is free.")
    shown(hands)
    hands.session.select((ids[0],))
    hands.do("picture.dismiss")
    hands.idle()
    shown(hands)
    assert badge(hands, ids[0]) is None
    assert hands.generation.dismissed == {jobs[0].id}
    assert not hands.window.actions_["picture.dismiss"].isEnabled()


def test_by_keyboard_a_mark_is_explained_and_left(hands: WindowHands) -> None:
    ids = make_comic(hands)
    _batch, jobs = order(hands, ids[:1])
    hands.generation.fail(jobs[0].id, "No GPU is free.")
    shown(hands)
    hands.session.select((ids[0],))
    hands.view.canvas.repaint()
    hands.turn_away()
    hands.do("picture.mark")
    card = popup(hands)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    hands.settle()
    assert not opened(hands, MarkPopup)


def test_the_inspector_explains_the_mark_of_the_selected_panel(hands: WindowHands) -> None:
    ids = make_comic(hands)
    _batch, jobs = order(hands, ids[:2])
    hands.generation.run(jobs[1].id, share=0.25)
    hands.generation.fail(jobs[0].id, "No GPU is free.")
    shown(hands)
    hands.session.select((ids[0],))
    hands.settle()
    pictures = hands.view.inspector.findChildren(PanelPictures)[0]
    assert pictures.card.isVisible() and "No GPU is free." in pictures.card.accessibleName()
    hands.session.select((ids[1],))
    assert pictures.card.title.text() == "Being drawn · 25%"
    hands.session.select((ids[2],))
    assert not pictures.card.isVisible()
    assert hands.view.inspector.widget().minimumSizeHint().width() <= hands.view.inspector.width()


def test_the_page_strip_counts_marks(hands: WindowHands) -> None:
    ids = make_comic(hands)
    _batch, jobs = order(hands, ids)
    hands.generation.fail(jobs[4].id, "No GPU is free.")
    hands.generation.run(jobs[0].id)
    shown(hands)
    model = hands.view.strip.model()
    assert model.data(model.index(0, 0), MARKS_ROLE) == {"drawing": 1, "waiting": 2}
    assert model.data(model.index(1, 0), MARKS_ROLE) == {"waiting": 1, "failed": 1}
    spoken = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Page 2, 1 picture failed, 1 picture waits"
    hands.generation.finish(jobs[4].id)
    shown(hands)
    assert model.data(model.index(1, 0), MARKS_ROLE) == {"waiting": 1}


def test_a_panel_that_is_deleted_is_not_paid_for_again(hands: WindowHands) -> None:
    ids = make_comic(hands)
    _batch, jobs = order(hands, ids[3:])
    for job in jobs:
        hands.generation.fail(job.id, "No GPU is free.")
    hands.session.show_page(hands.document.comic.pages[1])
    hands.do("page.delete")
    shown(hands)
    assert hands.view.state.jobs("failed") == () and hands.view.state.pages == {}
    assert not hands.window.actions_["generate.retry"].isEnabled()
    hands.do("edit.undo")
    shown(hands)
    assert hands.view.state.jobs("failed") == tuple(job.id for job in jobs)
    assert hands.window.actions_["generate.retry"].isEnabled()


def test_many_events_are_shown_together(hands: WindowHands) -> None:
    ids = make_comic(hands)
    _batch, jobs = order(hands, ids)
    shown(hands)
    times: list[None] = []
    hands.view.state.changed.connect(lambda: times.append(None))
    for n in range(200):
        hands.generation.run(jobs[n % 5].id, share=n / 200)
    rest(hands, 0.2)
    assert len(times) == 1
