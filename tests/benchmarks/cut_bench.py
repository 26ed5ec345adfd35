"""Frame times of what hands do to panels: knife, slants, widths, borders, corners, curves, merges.

Run: python tests/benchmarks/cut_bench.py [--size 1600x1000] [--frames 120] [--rounds 3] [--cpu]
A frame is the event, what it changes, and the repaint, as in canvas_bench; the calmest round counts. With
--cpu: what the window's thread worked.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.canvas_bench import calmest, measured, rest, told
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from support.bench_page import bench_comic
from support.hand import Hand
from support.sample_comic import shipped_faces

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.outlines import Outline
from kitsumy_desktop.editing.commands.polygons import set_outline
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal
from kitsumy_desktop.editing.selection import Selection
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.tools.handles import handles
from kitsumy_desktop.ui.canvas.widget import CanvasWidget

Mod = Qt.KeyboardModifier


def frames_of(
    app: QApplication, canvas: CanvasWidget, frames: int, clock: Callable[[], float]
) -> dict[str, list[float]]:
    """Frame times of each gesture."""
    hand, found = Hand(canvas), {}
    document, page = canvas.editor.document, canvas.page
    free = next(p for p in document.panels(page) if p.polygon is not None)
    tree = next(p for p in document.panels(page) if p.polygon is None)

    def drag(name: str, at: Point, held: Mod = Mod.NoModifier, over: float = 0.0) -> None:
        rest(app, canvas)
        hand.press_at(at, held)
        hand.move_by(6, 0)
        begin = hand.view(Point(at.x + over, at.y))

        def frame(n: int) -> None:
            hand.at = begin + QPointF(60 * ((n % 40) / 40) + 7, 50 * ((n % 23) / 23) + 3)
            hand.drag(0, 0, held, steps=1)

        found[name] = measured(app, canvas, frame, frames, clock)
        hand.escape()

    def grip(kind: str) -> Point:
        scene = canvas.host.scene()
        return next(h.at for h in handles(scene, canvas.camera.view_scale) if h.kind == kind)

    cut = canvas.host.scene().cuts[0]
    place = Point(cut.a.x * 0.7 + cut.b.x * 0.3, cut.a.y * 0.7 + cut.b.y * 0.3)
    drag("gutter", place)
    drag("gutter width", place, Mod.ControlModifier)
    canvas.host.select(Selection((), CutRef(cut.path, cut.index)))
    drag("slant", grip("slant"))
    canvas.select((tree.id,))
    drag("border", grip("border"))
    drag("corner", grip("corner"))
    drag("corner alone", grip("corner"), Mod.AltModifier)
    canvas.select((free.id,))
    drag("corner of a free panel", grip("vertex"))
    drag("curve", grip("edge"), Mod.ControlModifier)
    canvas.set_tool("knife")
    box = bounds(canvas.host.scene().shapes[tree.id])
    drag("knife", Point(box.x - 5, box.center.y - 30), over=box.w)
    drag("knife through all", Point(0, box.center.y - 30), Mod.ShiftModifier, over=400)
    canvas.set_tool("select")
    return found


def curved(document: Document) -> Document:
    """With an outline of its own, curved on one side, for the free panel of every page."""
    for page in document.comic.pages:
        for panel in document.panels(page):
            if panel.polygon is not None:
                a, b, c, d = bounds(panel.polygon).corners()
                outline = Outline((a, Point(b.x, b.y + 12), c, Point(d.x + 9, d.y)), (0.2, 0.0, 0.0, 0.0))
                document = set_outline(document, panel.id, outline).applied_to(document)
    return document


def options_of(words: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--frames", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cpu", action="store_true")
    return parser.parse_args(words)


def measure(options: argparse.Namespace) -> dict[str, list[float]]:
    """Frame times of each gesture, the calmest round."""
    width, height = (int(n) for n in options.size.split("x"))
    clock = time.thread_time if options.cpu else time.perf_counter
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        document, pictures = bench_comic(Path(folder), 1536)
        cache = PictureCache(pictures.path)
        canvas = CanvasWidget(Editor(curved(document), MemoryJournal()), shipped_faces(), cache)
        canvas.resize(width, height)
        canvas.show()
        canvas.fit_width()
        found = calmest([frames_of(app, canvas, options.frames, clock) for _ in range(options.rounds)])
        canvas.close_canvas()
        canvas.close()
        cache.close()
    return found


def run() -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    return told("panels", measure(options_of([])))


def main() -> None:
    """Measure and print."""
    for row in told("panels", measure(options_of(sys.argv[1:]))):
        print(*row, sep=" | ")


if __name__ == "__main__":
    main()
