"""Camera, pan and zoom, hover, dropped files, pictures that arrive late."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from support.canvas_room import Room
from support.sample_comic import sample_comic, shipped_faces

from kitsumy_desktop.comic.geometry import Point, Rect, Size
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.widget import CanvasWidget

Mod = Qt.KeyboardModifier


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path)
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    yield made
    made.close()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_zooming_keeps_what_is_under_the_cursor(ratio: float) -> None:
    camera = Camera(1.0, 40, -30, ratio)
    about = Point(333, 217)
    fixed = camera.to_page(about)
    for zoom in (1.5, 3.7, 0.4, 1.0):
        camera = camera.zoomed(zoom, about)
        assert camera.to_page(about).distance(fixed) * camera.view_scale <= 4 / ratio


def test_fit_shows_the_whole_page_and_width_its_top() -> None:
    box, view = Rect(0, 0, 477, 738), Size(1000, 700)
    fitted = Camera().showing(box, view)
    corner, end = fitted.to_view(Point(0, 0)), fitted.to_view(Point(477, 738))
    assert corner.y >= 31
    assert end.y <= 670
    wide = Camera().showing(box, view, width_only=True)
    assert wide.to_view(Point(0, 0)).x == pytest.approx(32, abs=1)
    assert wide.to_view(Point(0, 0)).y == pytest.approx(32, abs=1)


def test_wheel_pans_ctrl_wheel_zooms_and_the_page_never_gets_lost(room: Room, qtbot: QtBot) -> None:
    canvas, hand = room.canvas, room.hand
    canvas.zoom_to(1.0)
    start = canvas.camera
    hand.wheel(Point(100, 100), -120)
    assert canvas.camera.y > start.y
    with qtbot.waitSignal(canvas.zoom_changed):
        hand.wheel(Point(100, 100), 120, Mod.ControlModifier)
    assert canvas.zoom > 1.1
    for _ in range(300):
        hand.wheel(Point(100, 100), -1200)
    assert canvas.camera.to_view(Point(477, 738)).y > 0


def test_space_drag_pans_and_changes_nothing(room: Room) -> None:
    before, camera = room.document, room.canvas.camera
    room.canvas.mouse.space = True
    room.hand.press(room.balloon().id).drag(30, 40).release()
    assert room.document is before
    assert room.canvas.camera.x < camera.x


def drop(room: Room, files: list[Path], at: Point) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(f)) for f in files])
    event = QDropEvent(
        room.hand.view(at), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Mod.NoModifier
    )
    room.canvas.dropEvent(event)


def test_dropped_files_come_with_the_panel_under_them(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(room.canvas.files_dropped) as caught:
        drop(room, [tmp_path / name for name in ("a.PNG", "script.txt", "sound.mp3")], Point(60, 210))
    files, panel, at = caught.args
    assert [f.name for f in files] == ["a.PNG", "script.txt", "sound.mp3"], "what it is not is told later"
    assert panel == room.panel(0).id
    assert at.distance(Point(60, 210)) < 1


def test_pictures_that_arrive_late_are_shown(tmp_path: Path, qtbot: QtBot) -> None:
    document, pictures = sample_comic(tmp_path, kinds=("PNG",), size=320)
    cache = PictureCache(pictures.path)
    canvas = CanvasWidget(Editor(document, MemoryJournal()), shipped_faces(), cache)
    canvas.resize(700, 900)
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.grab()
    at = canvas.camera.to_view(Point(60, 210))
    qtbot.waitUntil(
        lambda: canvas.grab().toImage().pixelColor(int(at.x), int(at.y)).name() != "#e9e6df", timeout=5000
    )
    canvas.close_canvas()
    canvas.deleteLater()
    cache.close()


def test_hovering_tells_what_a_press_would_do(room: Room) -> None:
    room.hand.hover_at(room.balloon().center)
    assert room.canvas._overlay.hover.record == room.balloon().id
    assert room.canvas.cursor().shape() == Qt.CursorShape.SizeAllCursor
    cut = room.canvas.host.scene().cuts[0]
    room.hand.hover_at(Point(cut.a.x * 0.9 + cut.b.x * 0.1, cut.a.y * 0.9 + cut.b.y * 0.1))
    assert room.canvas.cursor().shape() == Qt.CursorShape.SplitVCursor
    assert room.hand.view(Point(0, 0)) != QPointF()
