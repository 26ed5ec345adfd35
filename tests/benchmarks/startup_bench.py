"""Time from process start to the first painted frame: the editor against a bare PySide6 window.

Ratios count; both are started in turn in the same run. Prints the modules that must not be there yet.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

HEAVY = ("httpx", "numpy", "PIL", "reportlab", "keyring", "sqlite_utils", "runpod")

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QGraphicsView
from PySide6.QtCore import QTimer
app = QApplication([])
class W(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", time.time(), flush=True)
        QTimer.singleShot(0, app.quit)
w = W(); w.resize(1440, 900); w.setCentralWidget(QGraphicsView()); w.show()
app.exec()
"""

OURS = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from kitsumy_desktop.ui import window
heavy = HEAVY
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.painted)
        return False
    done = False
    def painted(self):
        if not self.done:
            self.done = True
            print("painted", time.time(), flush=True)
            print("loaded", *[m for m in heavy if m in sys.modules], flush=True)
            QTimer.singleShot(0, QApplication.closeAllWindows)
watch = Watch()
shown = window.MainWindow.show
def show(self):
    self.centralWidget().installEventFilter(watch)
    shown(self)
window.MainWindow.show = show
from kitsumy_desktop.app.main import main
main([])
""".replace("HEAVY", repr(HEAVY))


def first_frame(code: str) -> tuple[float, list[str]]:
    """Seconds to the first painted frame, and which heavy modules were loaded by then."""
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "KITSUMY_HOME": home}
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
        started = time.time()
        out = subprocess.run(
            [sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=60, check=True
        ).stdout.splitlines()
    painted = next(float(line.split()[1]) for line in out if line.startswith("painted"))
    loaded = next((line.split()[1:] for line in out if line.startswith("loaded")), [])
    return painted - started, loaded


def run(runs: int = 9) -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    bare, ours, loaded = [], [], []
    for _ in range(runs):
        bare.append(first_frame(BARE)[0])
        seconds, loaded = first_frame(OURS)
        ours.append(seconds)
    ratio = statistics.median(ours) / statistics.median(bare)
    detail = f"{statistics.median(ours) * 1000:.0f} ms vs {statistics.median(bare) * 1000:.0f} ms"
    return [
        ("first painted frame / bare PySide6 window", f"{ratio:.2f}x ({detail})", "<= 1.5x"),
        ("heavy modules loaded before it", ", ".join(loaded) or "none", "none"),
    ]


if __name__ == "__main__":
    for row in run():
        print(*row, sep=" | ")
