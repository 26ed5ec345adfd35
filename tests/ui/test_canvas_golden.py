"""Every option of every record looks on the canvas exactly as in the exported picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from support.canvas_room import Room
from support.golden_pages import GROUPS, golden_comic

ZOOM = 1.5371
"""No round number: an edge right between two steps of the painter may fall to either side."""

NEARLY = ("bleed-free", "full-bleed", "gradient", "gradient-turned")
"""Qt reckons slanted edges that leave the paper, and gradients, from where the painted area begins: on the
canvas that is elsewhere. What comes of it may differ by two of 255 in one pixel of a hundred."""


@pytest.mark.parametrize("group", GROUPS)
def test_the_canvas_shows_the_exported_pixels(tmp_path: Path, qtbot: QtBot, group: str) -> None:
    document, _ = golden_comic(tmp_path, group)
    room = Room(tmp_path, document)
    room.canvas.overlay_shown = False
    room.canvas.resize(940, 400)
    room.canvas.show()
    qtbot.waitExposed(room.canvas)
    wrong = []
    for page in document.comic.pages:
        room.canvas.set_page(page)
        room.canvas.zoom_to(ZOOM)
        exported, seen = room.exported(), room.pixels()
        x, y = -room.canvas.camera.x, -room.canvas.camera.y
        assert exported.shape[0] > 150 and x > 0 and y > 0
        shown = seen[y : y + exported.shape[0], x : x + exported.shape[1]]
        off = np.abs(shown.astype(int) - exported.astype(int))
        if off.max() > (2 if page in NEARLY else 0) or (off > 0).mean() > 0.01:
            wrong.append(page)
    room.close()
    assert not wrong
