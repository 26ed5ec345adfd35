"""Time from process start to the first painted frame: the editor against a bare PySide6 window.

Ratios count; both are started in turn in the same run. Tells which heavy modules were there too early, and
when the library is shown.
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
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from kitsumy_desktop.ui.shell import Shell
def painted(shell, event, paint=Shell.paintEvent):
    paint(shell, event)
    if shell._content is None:
        print("painted", time.time(), flush=True)
        print("loaded", *[m for m in HEAVY if m in sys.modules], flush=True)
def filled(shell, content, fill=Shell.fill):
    fill(shell, content)
    watch(content.home.list.viewport(), shell)
def watch(view, shell):
    from PySide6.QtCore import QEvent, QObject
    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                print("library", time.time(), flush=True)
                view.removeEventFilter(self)
                QTimer.singleShot(0, shell.close)
            return False
    view.installEventFilter(Watch(view))
Shell.paintEvent = painted
Shell.fill = filled
from kitsumy_desktop.app.main import main
main([])
""".replace("HEAVY", repr(HEAVY))

ONE_COMIC = """
import pathlib, sys
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.comic import Comic
library = Library.open(pathlib.Path(sys.argv[1]))
library.create(Document({"co-1": Comic(id="co-1", title="One")}))
library.close()
"""


def lines(code: str, *arguments: str, home: str) -> dict[str, list[str]]:
    """What a program prints, by the first word of each line; ["started"] is when it was started."""
    env = {**os.environ, "KITSUMY_HOME": home}
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    started = time.time()
    out = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout
    found = {words[0]: words[1:] for words in map(str.split, reversed(out.splitlines())) if words}
    return {**found, "started": [str(started)]}


def until(found: dict[str, list[str]], word: str) -> float:
    """Seconds from the start to the first line that begins with `word`."""
    return float(found[word][0]) - float(found["started"][0])


def run(runs: int = 9) -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    bare, ours, library = [], [], []
    loaded: set[str] = set()
    with tempfile.TemporaryDirectory() as home:
        lines(ONE_COMIC, home, home=home)
        for _ in range(runs):
            bare.append(until(lines(BARE, home=home), "painted"))
            found = lines(OURS, home=home)
            ours.append(until(found, "painted"))
            library.append(until(found, "library"))
            loaded.update(found["loaded"])
    first, peer, whole = (statistics.median(values) for values in (ours, bare, library))
    return [
        (
            "first painted frame / bare PySide6 window",
            f"{first / peer:.2f}x ({first * 1000:.0f} ms vs {peer * 1000:.0f} ms)",
            "<= 1.5x",
        ),
        ("heavy modules loaded before it", ", ".join(sorted(loaded)) or "none", "none"),
        ("library painted / bare PySide6 window", f"{whole / peer:.2f}x ({whole * 1000:.0f} ms)", ""),
    ]


if __name__ == "__main__":
    for row in run():
        print(*row, sep=" | ")
