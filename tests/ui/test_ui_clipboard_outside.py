"""The clipboard and other programs: words and pictures that come in, and what is dragged or copied out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.ids import BalloonId, PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.ui.editor.clipboard.mime import CLIP, ClipData, clip_in
from kitsumy_desktop.ui.editor.pictures.hand_out import TAKE, take_in
from tests.support.clipboard_hands import (
    BL,
    FREE,
    OTHER,
    PAGE,
    empty_clipboard,
    lost_art,
    offered,
    open_with_pictures,
    told,
)
from tests.support.window_hands import WindowHands


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    """Nothing is left for the next test."""
    yield from empty_clipboard(qapp)


@pytest.fixture
def open_comic(hands: WindowHands, tmp_path: Path) -> Document:
    return open_with_pictures(hands, tmp_path)


def test_text_of_another_program_becomes_a_balloon(hands: WindowHands, open_comic: Document) -> None:
    QGuiApplication.clipboard().setText("Who goes there?")
    hands.do("edit.paste")
    (made,) = hands.session.selection
    assert hands.document.balloon(BalloonId(made)).text == "Who goes there?"
    QGuiApplication.clipboard().setText("word " * 2000)
    hands.do("edit.paste")
    assert "too long" in told(hands)


def test_a_picture_of_another_program_goes_into_the_panel(hands: WindowHands, open_comic: Document) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    QGuiApplication.clipboard().setImage(image)
    hands.session.select(("pg-0-pn-1",))
    hands.do("edit.paste")
    hands.idle()
    art = hands.document.panel(PanelId("pg-0-pn-1")).art
    assert art is not None
    assert (art.width, art.height, art.kind) == (60, 40, "imported")
    assert [t.picture for t in hands.library.takes(PanelId("pg-0-pn-1"), open_comic.comic.id)] == [
        art.picture
    ]
    hands.do("edit.undo")
    assert hands.document == open_comic


def test_a_picture_without_a_panel_gets_one(hands: WindowHands, open_comic: Document, tmp_path: Path) -> None:
    files = []
    for number, colour in enumerate(("#aa0000", "#00aa00")):
        image = QImage(80, 40 + 40 * number, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        files.append(tmp_path / f"picture {number}.png")
        image.save(str(files[-1]))
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"nothing")
    bare = msgspec.structs.replace(open_comic.page(OTHER), layout=None, panels=(), items=())
    gone = [*open_comic.page(OTHER).panels, *open_comic.page(OTHER).items]
    hands.session.commit("Clear", changed(hands.document, [bare], gone))
    hands.session.turn(1)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(f)) for f in (files[0], broken, files[1])])
    QGuiApplication.clipboard().setMimeData(data)
    before = hands.document
    hands.do("edit.paste")
    hands.idle()
    made = [hands.document.panel(PanelId(i)) for i in hands.session.selection]
    assert len(made) == 2
    for panel, ratio in zip(made, (2.0, 1.0), strict=True):
        box = bounds(panel.polygon or ())
        assert box.w / box.h == pytest.approx(ratio)
    assert "not a picture" in told(hands)
    hands.do("edit.undo")
    assert hands.document == before


def test_fields_and_typing_keep_their_own_clipboard(hands: WindowHands, open_comic: Document) -> None:
    hands.session.select((BL[2],))
    hands.do("edit.text")
    assert hands.view.canvas.host.text is not None
    hands.do("edit.copy")
    assert offered().text() == "RUN!"
    assert not offered().hasFormat(CLIP)
    hands.do("edit.cut")
    hands.do("edit.paste")
    hands.do("edit.paste")
    hands.view.canvas.finish()
    assert hands.document.balloon(BalloonId(BL[2])).text == "RUN!RUN!"
    fields = hands.view.inspector.findChildren(QLineEdit)
    field = next(f for f in fields if f.isVisible() and not isinstance(f.parent(), QAbstractSpinBox))
    field.setFocus()
    field.setText("spoken")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert offered().text() == "spoken"
    hands.do("edit.cut")
    assert field.text() == ""
    assert set(hands.document.page(PAGE).items) == set(open_comic.page(PAGE).items)


def test_keys_do_it_on_the_page(hands: WindowHands, open_comic: Document) -> None:
    canvas, ctrl = hands.view.canvas, Qt.KeyboardModifier.ControlModifier
    canvas.setFocus()
    hands.session.select((BL[0],))
    for key in (Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X):
        QTest.keyClick(canvas, key, ctrl)
        hands.settle()
    assert hands.document.page(PAGE).items == open_comic.page(PAGE).items
    clip = clip_in(offered())
    assert clip is not None
    assert [i.text for i in clip.items() if isinstance(i, Balloon)] == [
        open_comic.balloon(BalloonId(BL[0])).text
    ]


def test_a_panel_is_dragged_out_as_a_copy(hands: WindowHands, open_comic: Document) -> None:
    drags: list[QDrag] = []
    hands.view.drag_out.start = drags.append
    canvas = hands.view.canvas
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    at = canvas.camera.to_view(bounds(open_comic.panel(FREE).polygon or ()).center)
    for kind, x, button in (
        (QEvent.Type.MouseButtonPress, 0, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, 40, Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonRelease, 40, Qt.MouseButton.LeftButton),
    ):
        place = QPointF(at.x + x, at.y)
        event = QMouseEvent(
            kind, place, QPointF(canvas.mapToGlobal(place.toPoint())), button, Qt.MouseButton.LeftButton, held
        )
        QGuiApplication.sendEvent(canvas, event)
    (drag,) = drags
    (url,) = drag.mimeData().urls()
    copy = Path(url.toLocalFile())
    art = open_comic.panel(FREE).art
    assert art is not None
    original = hands.library.picture_path(art.picture)
    assert copy.name == "The Lantern — Ліхтар – page 1, panel 6.png"
    assert copy.read_bytes() == original.read_bytes()
    copy.write_bytes(b"spoilt elsewhere")
    assert original.read_bytes() != b"spoilt elsewhere"
    assert hands.document == open_comic
    hands.window.show_home()
    hands.idle()
    assert not copy.exists()


def test_takes_and_layers_carry_their_files(hands: WindowHands, open_comic: Document) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    QGuiApplication.clipboard().setImage(image)
    hands.session.select(("pg-0-pn-1",))
    hands.do("edit.paste")
    hands.idle()
    model = hands.view.takes.takes
    model.show(tuple(hands.library.takes(PanelId("pg-0-pn-1"), open_comic.comic.id)), {})
    data = model.mimeData([model.index(0, 0)])
    assert take_in(data) == model.takes[0].id
    assert data.hasFormat(TAKE)
    assert data.urls()[0].fileName() == "The Lantern — Ліхтар – page 1, panel 2, take 1.png"
    rows = hands.view.hand_out.rows(["pg-0-pn-1"])
    assert Path(rows.urls()[0].toLocalFile()).is_file()
    assert not hands.view.hand_out.rows([BL[0]]).hasUrls()
    panel = hands.document.find("pg-0-pn-1")
    assert isinstance(panel, Panel)
    lost = lost_art(panel, "ef")
    hands.session.replace("Lose", msgspec.structs.replace(panel, art=lost))
    assert not hands.view.hand_out.rows(["pg-0-pn-1"]).hasUrls()


def test_what_was_copied_outlives_the_comic(hands: WindowHands, open_comic: Document) -> None:
    hands.session.select((BL[0],))
    hands.do("edit.copy")
    hands.window.show_home()
    hands.idle()
    data = offered()
    assert not isinstance(data, ClipData)
    clip = clip_in(data)
    assert clip is not None
    assert data.text() == "Wait. The lantern is moving on its own!"
    assert not data.imageData().isNull()
    hands.window.open_comic(open_comic.comic.id)
    hands.settle()
    hands.do("edit.paste")
    assert len(hands.document.page(PAGE).items) == len(open_comic.page(PAGE).items) + 1


def test_what_others_have_copied_since_stays(hands: WindowHands, open_comic: Document) -> None:
    hands.session.select((BL[0],))
    hands.do("edit.copy")
    QGuiApplication.clipboard().setText("theirs")
    hands.window.show_home()
    hands.idle()
    assert offered().text() == "theirs"
    assert not offered().hasFormat(CLIP)
