"""Frame times of arranging by hand: snapping on a page of many things, several at once, guides, rulers.

Run: python tests/benchmarks/arranging_bench.py [--size 1600x1000] [--frames 150] [--rounds 3] [--cpu]
Prints milliseconds of a frame (event, change, repaint) and of a snap alone; the limit is 8 ms at the 99th
percentile. Of several rounds the calmest one of each interaction counts. With --cpu: what the
window's thread worked.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import msgspec
from benchmarks.canvas_bench import calmest, measured, percentile, rest, told
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from support.bench_page import bench_comic
from support.hand import Hand
from support.sample_comic import shipped_faces

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.placing import displaced, renamed
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.page import Guide
from kitsumy_desktop.editing.commands.guides import set_guides
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.tools.handles import handles
from kitsumy_desktop.tools.snapping import snapper_for
from kitsumy_desktop.ui.canvas.rulers import RuledCanvas
from kitsumy_desktop.ui.canvas.widget import CanvasWidget
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.units import Units

OBJECTS = 60
GUIDES = (Guide("columns", 100.0), Guide("rows", 300.0), Guide("columns", 400.0))


def crowded(document: Document) -> Document:
    """The first page with so many balloons, and guides."""
    page = document.page(document.comic.pages[0])
    fresh = seeded_ids("bench")
    model = next(i for i in document.items(page.id) if isinstance(i, Balloon))
    copies = []
    for n in range(max(0, OBJECTS - len(page.items) - len(page.panels))):
        copy = renamed(model, fresh, page.id, model.panel)
        spot = Point(40.0 + 52.0 * (n % 8), 60.0 + 70.0 * (n // 8))
        copies.append(displaced(copy, spot.minus(model.center)))
    diff = changed(document, copies)
    document = diff.applied_to(document)
    page = document.page(page.id)
    items = (*page.items, *(c.id for c in copies))
    document = changed(document, [msgspec.structs.replace(page, items=items)]).applied_to(document)
    return set_guides(document, page.id, GUIDES).applied_to(document)


def frames_of(
    app: QApplication, ruled: RuledCanvas, canvas: CanvasWidget, count: int, clock: Callable[[], float]
) -> dict[str, list[float]]:
    """Frame times of each interaction."""
    hand = Hand(canvas)
    found: dict[str, list[float]] = {}
    document, page = canvas.editor.document, canvas.page
    balloons = [i for i in document.items(page) if isinstance(i, Balloon)]
    free = next(p for p in document.panels(page) if p.polygon is not None)

    def run(name: str, at: Point, *modifiers: Qt.KeyboardModifier) -> None:
        canvas.settle()
        hand.press_at(at, *modifiers)
        hand.move_by(6, 0)
        app.processEvents()
        rest(app, canvas)

        def frame(n: int) -> None:
            hand.move_to(hand.view(at) + QPointF(80 * ((n % 40) / 40), 60 * ((n % 23) / 23)))

        found[name] = measured(app, ruled, frame, count, clock)
        hand.escape()

    canvas.select(())
    run("drag balloon", balloons[0].center)
    run("drag free panel", hand.middle(free.id))
    canvas.select(())
    run("drag a copy", balloons[0].center, Qt.KeyboardModifier.ControlModifier)
    canvas.select(tuple(b.id for b in balloons[:12]))
    run("drag twelve", balloons[0].center)
    for kind, name in (("scale_many", "stretch twelve"), ("turn_many", "turn twelve")):
        canvas.select(tuple(b.id for b in balloons[:12]))
        grips = handles(canvas.host.scene(), canvas.camera.view_scale)
        run(name, next(h.at for h in grips if h.kind == kind))
    canvas.select(())
    run("drag guide", Point(GUIDES[0].at, 12.0))
    return found | _looked(app, ruled, canvas, count, clock)


def _looked(
    app: QApplication, ruled: RuledCanvas, canvas: CanvasWidget, count: int, clock: Callable[[], float]
) -> dict[str, list[float]]:
    """Frame times of looking about, rulers and all."""
    hand = Hand(canvas)
    ways = [(-9, -11) if n // 40 % 2 else (9, 11) for n in range(count)]
    zooms = [1.02 if n // 30 % 2 else 1 / 1.02 for n in range(count)]
    acts: dict[str, Callable[[int], object]] = {
        "pan with rulers": lambda n: canvas.navigator.pan(*ways[n]),
        "zoom with rulers": lambda n: canvas.navigator.zoom_by(zooms[n]),
        "hover with rulers": lambda n: hand.hover_at(Point(60 + 3 * (n % 100), 90 + 4 * (n % 97))),
    }
    found = {}
    for name, act in acts.items():
        rest(app, canvas)
        found[name] = measured(app, ruled, act, count, clock)
        if name.startswith("zoom"):
            canvas.fit()
    return found


def snap_times(canvas: CanvasWidget, count: int) -> tuple[float, list[float]]:
    """Milliseconds to make a snapper, and of each question to it."""
    scene = canvas.host.scene()
    mover = scene.items()[0]
    begun = time.perf_counter()
    snapper = snapper_for(scene, (mover.id,))
    made = (time.perf_counter() - begun) * 1000
    times = []
    for n in range(count * 10):
        way = Point((n * 7) % 211 - 100.0, (n * 11) % 307 - 150.0)
        begun = time.perf_counter()
        snapper.moved(scene.box(mover.id), way, 4.5)
        times.append((time.perf_counter() - begun) * 1000)
    return made, times


def options_of(words: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--frames", type=int, default=150)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cpu", action="store_true")
    return parser.parse_args(words)


def measure(options: argparse.Namespace) -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    width, height = map(int, options.size.split("x"))
    clock = time.thread_time if options.cpu else time.perf_counter
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        document, pictures = bench_comic(Path(folder))
        document = crowded(document)
        cache = PictureCache(pictures.path)
        editor = Editor(document, MemoryJournal())
        canvas = CanvasWidget(editor, shipped_faces(), cache, ids=seeded_ids("made"))
        canvas.set_aids(snapping=True)
        ruled = RuledCanvas(canvas, Units(300.0, "mm"), Theme(app, "light"))
        ruled.show_rulers(True)
        ruled.resize(width, height)
        ruled.show()
        rest(app, canvas)
        gc.collect()
        gc.freeze()
        made, snaps = snap_times(canvas, options.frames)
        found = calmest([frames_of(app, ruled, canvas, options.frames, clock) for _ in range(options.rounds)])
        things = len(document.page(canvas.page).items) + len(document.page(canvas.page).panels)
        canvas.close_canvas()
        ruled.close()
        cache.close()
    snap = f"p50 {percentile(snaps, 0.5):.3f} ms, p99 {percentile(snaps, 0.99):.3f} ms"
    return [
        (f"arranging {things} things: a snapper made", f"{made:.2f} ms", ""),
        ("arranging: a snap", snap, ""),
        *told("arranging", found),
    ]


def run() -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    return measure(options_of([]))


def main() -> None:
    """Measure and print."""
    for row in measure(options_of(sys.argv[1:])):
        print(*row, sep=" | ")


if __name__ == "__main__":
    main()
