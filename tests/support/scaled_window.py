"""A window on a screen of many dots: `python scaled_window.py FOLDER` tells what it looks like, as JSON.

Run with QT_SCALE_FACTOR set, which a program reads once when it starts.
"""

from __future__ import annotations

import json
import os
import sys
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.support.picture_hands import make_comic  # noqa: E402
from tests.support.window_hands import WindowHands  # noqa: E402


def steepest(image: QImage) -> int:
    """The greatest difference of grey between two dots beside each other, in the middle of the picture."""
    best = 0
    for y in range(image.height() // 4, 3 * image.height() // 4, 3):
        greys = [image.pixelColor(x, y).lightness() for x in range(image.width())]
        best = max(best, *(abs(a - b) for a, b in pairwise(greys)))
    return best


def main(folder: str) -> None:
    """Open a comic, look at it."""
    app = QApplication([])
    hands = WindowHands(app, Path(folder) / "home")
    hands.window.resize(1280, 800)
    make_comic(hands)
    hands.view.canvas.fit()
    hands.settle()
    hands.view.canvas.settle()
    window, canvas = hands.window.grab(), hands.view.canvas.grab()
    icon = hands.view.tool_bar.tools["select"].icon().pixmap(18, 18)
    told = {
        "ratio": hands.window.devicePixelRatioF(),
        "window": [window.width(), window.height()],
        "logical": [hands.window.width(), hands.window.height()],
        "canvas": [canvas.width(), canvas.height()],
        "canvas_logical": [hands.view.canvas.width(), hands.view.canvas.height()],
        "scale": hands.view.canvas.camera.scale,
        "view_scale": hands.view.canvas.camera.view_scale,
        "steepest": steepest(canvas.toImage()),
        "icon": icon.width(),
    }
    hands.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1])
