"""Ghosts on screens with several device pixels a logical one, and at any zoom."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from support.canvas_room import Room, pixels_of

from kitsumy_desktop.comic.geometry import IDENTITY, translation
from kitsumy_desktop.tools.gesture import Ghost
from kitsumy_desktop.ui.canvas.ghosts import Ghosts


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_things_that_have_not_moved_look_as_ever(tmp_path: Path, qtbot: QtBot, ratio: float) -> None:
    room = Room(tmp_path)
    try:
        view, ghosts = room.canvas.view, Ghosts(room.canvas._page_painter)
        room.canvas.settle()
        drawing = view.drawing
        assert drawing is not None
        ids = frozenset(i.id for i in room.document.items(room.page))
        size = view.size

        def painted(ghost: Ghost) -> QImage:
            image = QImage(size, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(ratio)
            painter = QPainter(image)
            painter.scale(1 / ratio, 1 / ratio)
            ghosts.paint(painter, room.document, drawing, ghost, room.canvas.camera, size)
            painter.end()
            image.setDevicePixelRatio(1.0)
            return image

        plain = QImage(size, QImage.Format.Format_RGB32)
        painter = QPainter(plain)
        view.paint(painter)
        painter.end()
        still = pixels_of(painted(Ghost(ids, IDENTITY, ()))).astype(int)
        assert (abs(still - pixels_of(plain)).max(axis=2) > 40).mean() < 0.001
        way = 30 / room.canvas.camera.scale
        moved = pixels_of(painted(Ghost(ids, translation(way, 0.0), ()))).astype(int)
        balloon = room.canvas.camera.to_view(room.balloon().center)
        x, y = round(balloon.x), round(balloon.y)
        here, there = still[y - 9 : y + 9, x - 20 : x + 20], moved[y - 9 : y + 9, x + 10 : x + 50]
        assert (here == there).all()
    finally:
        room.close()
