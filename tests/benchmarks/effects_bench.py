"""Lines, tones and smears: painting them, and frames while their handles are dragged.

Run: python tests/benchmarks/effects_bench.py [--cpu]. Lines are measured beside one fill of as much ink in a
single polygon in the same run; frames of gestures as in canvas_bench, with --cpu what the thread worked.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.canvas_bench import measured, percentile, rest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QApplication
from support.bench_page import bench_comic
from support.hand import Hand
from support.sample_comic import shipped_faces

from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.geometry import Point, Rect, area, bounds
from kitsumy_desktop.comic.ids import LinesId, PageId, SmearId, ToneId
from kitsumy_desktop.comic.path import flatten, polygon_path
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Screen, Tone
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.craft.lines.draw import drawn_lines
from kitsumy_desktop.drawing.display import GroupItem, PathItem, ToneItem
from kitsumy_desktop.editing.commands.effects import add_effect
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal
from kitsumy_desktop.painting.painter import paint_group
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache
from kitsumy_desktop.tools.handles import handles
from kitsumy_desktop.ui.canvas.widget import CanvasWidget

SIZE = (1600, 1000)
SCALE = 4.0
FRAMES = 120
PAGE = PageId("pg")
Row = tuple[str, str, str]
Clock = Callable[[], float]


def best(work: Callable[[], object], times: int = 7) -> float:
    """Milliseconds of the quickest of some runs."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        found.append((time.perf_counter() - begun) * 1000)
    return min(found)


class Sheet:
    """A picture of the viewport's size to paint groups on."""

    def __init__(self) -> None:
        self.image = QImage(*SIZE, QImage.Format.Format_RGB32)
        self.image.fill(Qt.GlobalColor.white)
        self.pictures = LoadedPictures(PictureCache(lambda picture: Path(picture)))

    def paint(self, group: GroupItem) -> None:
        """One group, four pixels a point."""
        painter = QPainter(self.image)
        painter.setTransform(QTransform.fromScale(SCALE, SCALE))
        paint_group(painter, group, self.pictures, shipped_faces())
        painter.end()

    def fill(self, path: QPainterPath) -> None:
        """One fill, in pixels."""
        painter = QPainter(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, QColor("#111111"))
        painter.end()


def line_rows(sheet: Sheet) -> list[Row]:
    """2,000 focus lines over the viewport."""
    shape = Rect(0, 0, SIZE[0] / SCALE, SIZE[1] / SCALE).corners()
    rows: list[Row] = []
    for count in (180, 2000):
        lines = Lines(LinesId("ln"), PAGE, None, bounds(shape).center, count=count, thickness=1.0)
        made = best(lambda lines=lines: drawn_lines(lines, shape), 3)  # type: ignore[misc]
        ink = drawn_lines(lines, shape).ink
        group = GroupItem("ln", (PathItem(ink, fill="#111111", separate=True),), polygon_path(shape))
        begun = time.perf_counter()
        sheet.paint(group)
        first = (time.perf_counter() - begun) * 1000
        again = best(lambda group=group: sheet.paint(group))  # type: ignore[misc]
        inked = sum(area(stroke) for stroke in flatten(ink)) * SCALE * SCALE
        side = (inked / 1.6) ** 0.5
        one = QPainterPath()
        one.addEllipse(QRectF(10.3, 10.3, side * 1.6, side))
        peer = best(lambda one=one: sheet.fill(one), 20)  # type: ignore[misc]
        rows.append((f"{count} lines: outlines made", f"{made:.1f} ms", ""))
        figure = f"{again:.2f} ms, first {first:.1f} ms = {again / peer:.0f}x one fill of as much ink"
        rows.append((f"{count} lines painted ({SIZE[0]}x{SIZE[1]})", figure, "<= 5 ms"))
    return rows


def tone_rows(sheet: Sheet) -> list[Row]:
    """A tone over the viewport."""
    shape = polygon_path(Rect(0, 0, SIZE[0] / SCALE, SIZE[1] / SCALE).corners())
    screens = {
        "even tone": Screen("dot"),
        "sand": Screen("sand", 45.0),
        "gradient": Screen("dot", density=0.1, density_to=0.9, start=Point(0, 0), end=Point(400, 250)),
    }
    rows: list[Row] = []
    for name, screen in screens.items():
        group = GroupItem("tn", (ToneItem(screen, shape),))
        begun = time.perf_counter()
        sheet.paint(group)
        first = (time.perf_counter() - begun) * 1000
        again = best(lambda group=group: sheet.paint(group))  # type: ignore[misc]
        rows.append((f"{name} painted", f"{again:.2f} ms, first {first:.0f} ms", ""))
    return rows


def gesture_rows(app: QApplication, clock: Clock) -> list[Row]:
    """Frames while handles are dragged, and while a balloon is dragged over all of it."""
    with tempfile.TemporaryDirectory() as folder:
        document, pictures = bench_comic(Path(folder))
        shapes = panel_shapes(document, PAGE)
        panels = [p.id for p in document.panels(PAGE)]
        boxes = [bounds(shapes[p]) for p in panels]
        ends = {"density_to": 0.9, "start": Point(boxes[1].x, boxes[1].y), "end": boxes[1].center}
        effects: tuple[Effect, ...] = (
            Lines(LinesId("ln"), PAGE, panels[0], boxes[0].center, count=180, rx=40, ry=30),
            Tone(ToneId("tn"), PAGE, panels[1], boxes[1].grown(-8).corners()),
            Smear(SmearId("sm"), PAGE, panels[2], boxes[2].grown(-10).corners(), Point(30, 8), copies=24),
            Tone(ToneId("gr"), PAGE, panels[3], boxes[3].corners(), Screen("dot", **ends)),  # type: ignore[arg-type]
            Lines(LinesId("st"), PAGE, panels[4], boxes[4].center, "stream", bend=0.4, count=110),
        )
        for effect in effects:
            document = add_effect(document, effect).applied_to(document)
        cache = PictureCache(pictures.path)
        canvas = CanvasWidget(Editor(document, MemoryJournal()), shipped_faces(), cache)
        canvas.resize(*SIZE)
        canvas.show()
        app.processEvents()
        canvas.fit_width()
        rest(app, canvas)
        hand = Hand(canvas)
        rows = [
            _dragged(app, canvas, hand, name, record, kind, clock)
            for name, record, kind in (
                ("lines, centre", "ln", "lines_center"),
                ("lines, free ellipse", "ln", "lines_radius"),
                ("stream lines, bend", "st", "lines_bend"),
                ("tone, corner", "tn", "area_corner"),
                ("gradient, end", "gr", "tone_end"),
                ("blur, way", "sm", "smear_way"),
                ("blur, corner", "sm", "area_corner"),
            )
        ]
        balloon = next(i for i in document.items(PAGE) if i.id.startswith("bl"))
        rows.append(_dragged(app, canvas, hand, "balloon over effects", balloon.id, "", clock))
        rest(app, canvas)
        ways = [(-9, -11) if n // 40 % 2 else (9, 11) for n in range(FRAMES)]
        pans = measured(app, canvas, lambda n: canvas.navigator.pan(*ways[n]), FRAMES, clock)
        rows.append(_row("pan", pans))
        canvas.close_canvas()
        canvas.close()
        cache.close()
    return rows


def _dragged(
    app: QApplication, canvas: CanvasWidget, hand: Hand, name: str, record: str, kind: str, clock: Clock
) -> Row:
    canvas.select((record,))
    scene = canvas.host.scene()
    found = [h.at for h in handles(scene, canvas.camera.view_scale) if h.kind == kind]
    at = found[-1] if found else scene.box(record).center
    canvas.navigator.reveal(Rect(at.x - 60, at.y - 60, 120, 120))
    rest(app, canvas)
    hand.press_at(at)
    hand.move_by(6, 0)
    app.processEvents()
    begin = hand.view(at)
    times = measured(
        app,
        canvas,
        lambda n: hand.move_to(begin + QPointF(80 * ((n % 40) / 40), 60 * ((n % 23) / 23))),
        FRAMES,
        clock,
    )
    hand.escape()
    return _row(f"drag {name}", times)


def _row(name: str, times: list[float]) -> Row:
    figure = f"p50 {percentile(times, 0.5):.2f} ms, p99 {percentile(times, 0.99):.2f} ms"
    return f"effects: {name}", figure, "p99 <= 8 ms"


def run(clock: Clock = time.perf_counter) -> list[Row]:
    """Rows of (what, figure, goal). `clock` tells the frames' seconds."""
    app = QApplication([])
    sheet = Sheet()
    return [*line_rows(sheet), *tone_rows(sheet), *gesture_rows(app, clock)]


if __name__ == "__main__":
    for row in run(time.thread_time if "--cpu" in sys.argv else time.perf_counter):
        print(*row, sep=" | ")
