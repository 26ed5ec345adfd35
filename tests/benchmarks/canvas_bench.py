"""Frame times of the canvas: pan, zoom, drags and typing on a full page, beside one blit and a QGraphicsView.

Run: python tests/benchmarks/canvas_bench.py [--size 1600x1000] [--frames 150] [--rounds 3] [--pictures 1536]
[--framed]
Of several rounds the calmest one of each interaction counts: whatever else the machine does is not ours.
Prints milliseconds and ratios; a frame is the event, what it changes, and the repaint, to the last pixel.
As in the program, pictures are read on threads, what typing needs is loaded beforehand, and full collections
leave out what was there at the start.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget
from support.bench_page import bench_comic, textbook_scene
from support.framed_comic import with_frames
from support.hand import Hand
from support.sample_comic import shipped_faces

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.canvas.widget import CanvasWidget

Frame = Callable[[int], object]


def measured(
    app: QApplication,
    widget: QWidget,
    frame: Frame,
    frames: int,
    clock: Callable[[], float] = time.perf_counter,
) -> list[float]:
    """Milliseconds of each frame: act, then paint what is due. `clock` may be `time.thread_time`: what the
    thread itself worked, on a machine that does other things besides."""
    times = []
    for n in range(frames):
        begun = clock()
        frame(n)
        widget.repaint()
        times.append((clock() - begun) * 1000)
        app.processEvents()
    return times


def percentile(times: list[float], share: float) -> float:
    """The value that `share` of the times stay below."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def told(subject: str, found: dict[str, list[float]]) -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal) for frame times by name."""
    return [
        (
            f"{subject}: {name}",
            f"p50 {percentile(times, 0.5):.2f} ms, p99 {percentile(times, 0.99):.2f} ms",
            "p99 <= 8 ms",
        )
        for name, times in found.items()
    ]


def calmest(rounds: list[dict[str, list[float]]]) -> dict[str, list[float]]:
    """Of each interaction the round with the least 99th percentile."""
    return {name: min((r[name] for r in rounds), key=lambda t: percentile(t, 0.99)) for name in rounds[0]}


def blit(size: tuple[int, int]) -> float:
    """Milliseconds of copying one viewport."""
    source = QPixmap(*size)
    source.fill(QColor("#abcdef"))
    target = QImage(*size, QImage.Format.Format_RGB32)
    times = []
    for _ in range(200):
        painter = QPainter(target)
        begun = time.perf_counter()
        painter.drawPixmap(0, 0, source)
        times.append((time.perf_counter() - begun) * 1000)
        painter.end()
    return percentile(times, 0.5)


def canvas_frames(app: QApplication, canvas: CanvasWidget, frames: int) -> dict[str, list[float]]:
    """Frame times of every interaction with the canvas."""
    hand = Hand(canvas)
    document, page = canvas.editor.document, canvas.page
    balloon = next(i for i in document.items(page) if i.id.startswith("bl"))
    free = next(p for p in document.panels(page) if p.polygon is not None)
    art = next(p for p in document.panels(page) if p.polygon is None)
    found: dict[str, list[float]] = {}

    def run(name: str, frame: Frame) -> None:
        rest(app, canvas)
        found[name] = measured(app, canvas, frame, frames)

    run("pan", lambda n: canvas.navigator.pan(-9 if n // 40 % 2 else 9, -11 if n // 40 % 2 else 11))
    canvas.fit_width()
    zooms = [1.02 if n // 30 % 2 else 1 / 1.02 for n in range(frames)]
    run("zoom", lambda n: canvas.navigator.zoom_by(zooms[n], Point(700, 500)))
    canvas.fit_width()
    canvas.settle()

    def drag(name: str, at: Point, tool: str = "select") -> None:
        canvas.set_tool(tool)
        canvas.settle()
        hand.press_at(at)
        hand.move_by(6, 0)
        app.processEvents()
        run(name, lambda n: hand.move_to(hand.view(at) + QPointF(80 * ((n % 40) / 40), 60 * ((n % 23) / 23))))
        hand.escape()
        canvas.set_tool("select")

    drag("drag balloon", balloon.center)
    drag("drag free panel", hand.middle(free.id))
    drag("drag picture in panel", hand.middle(art.id), "crop")
    cut = canvas.host.scene().cuts[0]
    drag("drag gutter", Point((cut.a.x + cut.b.x) / 2, (cut.a.y + cut.b.y) / 2))
    canvas.select((balloon.id,))
    canvas.edit_text()
    run("type", lambda n: hand.type_text("abcde fgh "[n % 10]) if n % 60 else hand.select_all_text())
    hand.escape()
    run("hover", lambda n: hand.hover_at(Point(60 + 3 * (n % 100), 90 + 4 * (n % 97))))
    rest(app, canvas)
    found["idle slice"] = _slices(app, canvas, frames)
    return found


def rest(app: QApplication, canvas: CanvasWidget) -> None:
    """Until all pictures have been read and everything is painted."""
    canvas.settle()
    app.processEvents()
    while canvas.reading or not canvas.view.settled:
        app.processEvents()
        canvas.settle()


def _slices(app: QApplication, canvas: CanvasWidget, slices: int) -> list[float]:
    """Milliseconds of each slice painted with leisure, as after a zoom: what may hold up the next event."""
    times: list[float] = []
    while len(times) < slices:
        canvas.navigator.zoom_by(1.3 if canvas.zoom < 1.5 else 1 / 1.3)
        while not canvas.view.settled:
            begun = time.perf_counter()
            canvas.view.work()
            times.append((time.perf_counter() - begun) * 1000)
        rest(app, canvas)
    return times


def scene_frames(app: QApplication, view: QGraphicsView, frames: int) -> dict[str, list[float]]:
    """The same interactions with a plain scene of items."""
    balloon, panel, text = view.balloon, view.panel, view.text  # type: ignore[attr-defined]
    bars = view.horizontalScrollBar(), view.verticalScrollBar()
    start = view.transform()

    def pan(n: int) -> None:
        by = 1 if n // 40 % 2 else -1
        bars[0].setValue(bars[0].value() + 9 * by)
        bars[1].setValue(bars[1].value() + 11 * by)

    def type_(n: int) -> None:
        text.setPlainText(text.toPlainText()[-50:] + "abcde fgh "[n % 10])

    found = {"pan": measured(app, view.viewport(), pan, frames)}
    zooms = [1.02 if n // 30 % 2 else 1 / 1.02 for n in range(frames)]
    found["zoom"] = measured(app, view.viewport(), lambda n: view.scale(zooms[n], zooms[n]), frames)
    found["drag balloon"] = measured(
        app, view.viewport(), lambda n: balloon.setPos(80 * ((n % 40) / 40), 60 * ((n % 23) / 23)), frames
    )
    found["drag free panel"] = measured(
        app, view.viewport(), lambda n: panel.setPos(80 * ((n % 40) / 40), 60 * ((n % 23) / 23)), frames
    )
    found["type"] = measured(app, view.viewport(), type_, frames)
    view.setTransform(start)
    return found


def table(unit: float, ours: dict[str, list[float]], theirs: dict[str, list[float]]) -> str:
    """Milliseconds and ratios, a row per interaction."""
    rows = [f"{'':22}{'p50 ms':>8}{'p99 ms':>8}{'p99/blit':>10}{'scene p50':>11}{'p99':>8}{'ours/scene':>12}"]
    for name, times in ours.items():
        p50, p99 = percentile(times, 0.5), percentile(times, 0.99)
        row = f"{name:22}{p50:8.2f}{p99:8.2f}{p99 / unit:10.1f}"
        if name in theirs:
            s50, s99 = percentile(theirs[name], 0.5), percentile(theirs[name], 0.99)
            row += f"{s50:11.2f}{s99:8.2f}{p99 / s99:12.2f}"
        rows.append(row)
    return "\n".join(rows)


def forget_peak() -> None:
    """Making the pictures takes more memory than showing them; Linux lets a process begin its peak anew."""
    switch = Path("/proc/self/clear_refs")
    if switch.exists():
        switch.write_text("5")


def resident() -> str:
    """Memory of the process now and at its peak, where the system tells."""
    status = Path("/proc/self/status")
    if not status.exists():
        return "memory of the process unknown"
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
    now, peak = (int(lines[name].split()[0]) // 1024 for name in ("VmRSS", "VmHWM"))
    return f"process {now} MiB, {peak} MiB at its peak"


class Measured(NamedTuple):
    """Frame times in ms by interaction, beside one blit of the view; and what was held then."""

    blit: float
    ours: dict[str, list[float]]
    scene: dict[str, list[float]]
    told: tuple[str, str]


def options_of(words: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--frames", type=int, default=150)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pictures", type=int, default=1536, help="pixels a side of the panels' pictures")
    parser.add_argument("--framed", action="store_true", help="every panel with a border and a shape")
    return parser.parse_args(words)


def measure(options: argparse.Namespace) -> Measured:
    """All interactions, ours and the plain scene's."""
    width, height = map(int, options.size.split("x"))
    import_module("kitsumy_desktop.craft.placement.fit")
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        document, pictures = bench_comic(Path(folder), options.pictures)
        document = with_frames(document) if options.framed else document
        forget_peak()
        cache = PictureCache(pictures.path)
        canvas = CanvasWidget(Editor(document, MemoryJournal()), shipped_faces(), cache)
        canvas.resize(width, height)
        canvas.show()
        app.processEvents()
        canvas.fit_width()
        rest(app, canvas)
        gc.collect()
        gc.freeze()
        unit = blit((width, height))
        ours = calmest([canvas_frames(app, canvas, options.frames) for _ in range(options.rounds)])
        held, memory = cache.bytes_held, resident()
        canvas.close_canvas()
        canvas.close()
        view = textbook_scene(document, cache, (width, height))
        app.processEvents()
        theirs = calmest([scene_frames(app, view, options.frames) for _ in range(options.rounds)])
        view.close()
        cache.close()
    where = f"{app.platformName()}, {width}x{height}"
    return Measured(unit, ours, theirs, (where, f"{held / 2**20:.0f} MiB of pictures; {memory}"))


def run() -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    found = measure(options_of([]))
    rows = [(f"canvas: one viewport blit ({found.told[0]})", f"{found.blit:.2f} ms", "")]
    for name, times in found.ours.items():
        p50, p99 = percentile(times, 0.5), percentile(times, 0.99)
        peer = f", {p99 / percentile(found.scene[name], 0.99):.2f}x scene" if name in found.scene else ""
        figure = f"p50 {p50:.2f} ms, p99 {p99:.2f} ms = {p99 / found.blit:.1f} blits{peer}"
        rows.append((f"canvas: {name}", figure, "p99 <= 8 ms, <= 12 blits"))
    return [*rows, ("canvas: held", found.told[1], "")]


def main() -> None:
    """Measure and print."""
    found = measure(options_of(sys.argv[1:]))
    where, held = found.told
    print(f"{where}, one viewport blit {found.blit:.2f} ms")
    print(table(found.blit, found.ours, found.scene))
    print(f"held: {held}")


if __name__ == "__main__":
    main()
