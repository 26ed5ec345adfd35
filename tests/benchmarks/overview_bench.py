"""Frame times of the page overview and the outline over 200 pages, thumbnails made on the way; memory.

Run: python tests/benchmarks/overview_bench.py [--pages 200] [--size 1600x1000] [--frames 300]
A frame is a step of the scroll bar and all that follows on the window's thread: what comes into view is
painted, and thumbnails that came from their own thread are taken in. Told by the clock, which on a busy
machine counts other programs' work as well, and as the time the window's thread itself worked.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from support.sample_comic import sample_comic, shipped_faces

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.editing.commands.spreads import make_spread
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal
from kitsumy_desktop.library.settings import SettingsFile
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.editor.outline.panel import OutlinePanel
from kitsumy_desktop.ui.editor.overview.overview import Overview
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.keymap import Keymap
from kitsumy_desktop.ui.memory import Memory
from kitsumy_desktop.ui.theme.theme import Theme
from tests.benchmarks.canvas_bench import percentile

Row = tuple[str, str, str]
LIMIT_MS = 16.0
SPREADS = range(1, 200, 9)


Times = tuple[list[float], list[float]]
"""Milliseconds by the clock, and those the window's thread worked."""


class _State(QObject):
    """Marks of no panel."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pages: dict[PageId, object] = {}


def comic(folder: Path, pages: int) -> tuple[Document, Callable[..., Path]]:
    """A comic of full pages with a spread here and there."""
    document, pictures = sample_comic(folder, pages=pages, size=1024)
    for number in SPREADS:
        if number + 1 < pages:
            document = make_spread(document, PageId(f"pg-{number}")).applied_to(document)
    return document, pictures.path


def scrolled(app: QApplication, view: QAbstractItemView, frames: int, step: int) -> Times:
    """Each frame of scrolling down and up again, over and over."""
    bar = view.verticalScrollBar()
    walls, own = [], []
    for n in range(frames):
        begun, worked = time.perf_counter(), time.thread_time()
        way = n * step % max(1, 2 * bar.maximum())
        bar.setValue(min(way, 2 * bar.maximum() - way))
        app.processEvents()
        walls.append((time.perf_counter() - begun) * 1000)
        own.append((time.thread_time() - worked) * 1000)
    return walls, own


def told(name: str, times: Times) -> Row:
    """A row of the table."""
    walls, own = (f"p50 {percentile(t, 0.5):.2f} ms, p99 {percentile(t, 0.99):.2f} ms" for t in times)
    return name, f"{walls}; of the window's thread {own}", f"p99 ≤ {LIMIT_MS:.0f} ms"


def run(pages: int = 200, size: tuple[int, int] = (1600, 1000), frames: int = 300) -> list[Row]:
    """All rows."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as name:
        document, path = comic(Path(name), pages)
        cache = PictureCache(path)
        services = SimpleNamespace(book=shipped_faces())
        session = Session(Editor(document, MemoryJournal()), services, SimpleNamespace())  # type: ignore[arg-type]
        theme = Theme(app, "light")
        owner = QWidget()
        memory = Memory(SettingsFile(Path(name) / "settings.json"))
        actions = ActionSet(owner, theme, Keymap(memory), lambda *_: None)
        overview = Overview(session, cache, _State(), actions, theme)  # type: ignore[arg-type]
        overview.resize(*size)
        overview.show()
        app.processEvents()
        for level, label in enumerate(("small", "usual", "large")):
            overview.size_slider.setValue(level)
            app.processEvents()
            overview.pages.verticalScrollBar().setValue(0)
            times = scrolled(app, overview.pages, frames, 60)
            rows.append(told(f"overview of {pages} pages, {label}: scroll while thumbnails come", times))
            end = time.monotonic() + 60
            while overview.thumbnails.waiting and time.monotonic() < end:
                app.processEvents()
                time.sleep(0.005)
            overview.pages.verticalScrollBar().setValue(0)
            times = scrolled(app, overview.pages, frames, 60)
            rows.append(told(f"overview of {pages} pages, {label}: again", times))
        held = overview.thumbnails.bytes_held / 2**20
        rows.append(("memory of all thumbnails", f"{held:.0f} MB", "≤ 64 MB"))
        overview.close_overview()
        begun = time.perf_counter()
        outline = OutlinePanel(session, theme)
        outline.resize(400, size[1])
        outline.show()
        outline.tree.viewport().repaint()
        rows.append(("outline opened", f"{(time.perf_counter() - begun) * 1000:.0f} ms", "≤ 100 ms"))
        rows.append(told(f"outline of {pages} pages: scroll", scrolled(app, outline.tree, frames, 60)))
        cache.close()
        session.close()
    return rows


def main() -> None:
    """Print the rows."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--frames", type=int, default=300)
    given = parser.parse_args()
    width, height = (int(n) for n in given.size.split("x"))
    for what, figure, goal in run(given.pages, (width, height), given.frames):
        print(f"{what:60} {figure:85} {goal}")


if __name__ == "__main__":
    main()
