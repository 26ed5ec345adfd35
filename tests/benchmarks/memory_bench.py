"""Memory of a long, full comic in the window: `python -m tests.benchmarks.memory_bench [PAGES]`.

Every page has the sixty objects of support/bench_page.crowded and eight pictures of its own. The comic is
opened, every page is turned to, the overview is scrolled through, a PDF is made. Printed: what the window's
process holds after each step, the most it ever held, and the most of a worker process. Linux only.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import msgspec
from PySide6.QtWidgets import QAbstractItemView, QApplication
from support.bench_page import bench_comic, crowded
from support.sample_comic import smooth_picture

from kitsumy_desktop.app import work
from kitsumy_desktop.app.pool import Pool
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.ids import PageId, seeded_ids
from kitsumy_desktop.editing.commands.pages import duplicate_page
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.ui.dialogs.export_dialog import ExportRequest
from kitsumy_desktop.ui.editor.overview.overview import Overview
from tests.support.window_hands import WindowHands

Row = tuple[str, str, str]
SIDE = 1536
"""Pixels of a picture."""
LIMIT_MB = 600
DRAWN = 24
"""Pictures that are drawn; the others differ from them by a remark in the file."""


def megabytes(field: str, process: int | str = "self") -> float:
    """VmRSS (held now) or VmHWM (the most ever) of a process; 0 of one that has ended."""
    file = Path(f"/proc/{process}/status")
    status = file.read_text() if file.exists() else ""
    return int(next((x for x in status.splitlines() if x.startswith(field)), "- 0").split()[1]) / 1024


def files() -> Iterator[bytes]:
    """Picture files of which no two are the same."""
    drawn = []
    for seed in range(DRAWN):
        out = io.BytesIO()
        smooth_picture(SIDE, SIDE, seed).save(out, "JPEG", quality=90)
        drawn.append(out.getvalue())
    number = 0
    while True:
        remark = f"{number:08}".encode()
        data = drawn[number % DRAWN]
        yield data[:2] + b"\xff\xfe" + (len(remark) + 2).to_bytes(2, "big") + remark + data[2:]
        number += 1


def comic(library: Library, folder: Path, pages: int) -> Document:
    """The crowded page over and over, with pictures of its own on each."""
    document = crowded(bench_comic(folder, size=64)[0])
    fresh, first = seeded_ids("memory"), document.comic.pages[0]
    for _ in range(pages - 1):
        diff, _ = duplicate_page(document, first, fresh)
        document = diff.applied_to(document)
    panels: list[Record] = []
    source = files()
    for page in document.comic.pages:
        for panel in document.panels(page):
            assert panel.art is not None
            picture = library.add_picture(next(source)).hash
            art = msgspec.structs.replace(panel.art, picture=picture, width=SIDE, height=SIDE)
            panels.append(msgspec.structs.replace(panel, art=art))
    return changed(document, panels).applied_to(document)


def turned(hands: WindowHands, pages: tuple[PageId, ...]) -> None:
    """Every page is shown until it is sharp."""
    for page in pages:
        hands.session.show_page(page)
        hands.until(lambda: hands.view.canvas.view.settled, f"{page} is sharp")
        hands.view.canvas.grab()


def looked_over(hands: WindowHands) -> None:
    """The overview, from the first page to the last, all thumbnails made."""
    hands.do("view.overview")
    overview = hands.window.findChild(Overview)
    assert overview is not None
    grid = overview.findChild(QAbstractItemView)
    assert grid is not None
    bar = grid.verticalScrollBar()
    for step in range(41):
        bar.setValue(bar.maximum() * step // 40)
        end = time.monotonic() + 0.4
        while time.monotonic() < end:
            hands.settle()
    hands.do("view.overview")


def run(pages: int = 100) -> list[Row]:
    """Rows of (step, MB held, goal)."""
    found = QApplication.instance() or QApplication([])
    assert isinstance(found, QApplication)
    rows: list[Row] = []
    goal = f"<= {LIMIT_MB} MB"

    def told(step: str, begun: float) -> None:
        took = time.perf_counter() - begun
        rows.append((step, f"{megabytes('VmRSS'):.0f} MB held after {took:.0f} s", goal))

    with tempfile.TemporaryDirectory(prefix="kitsumy-memory-") as folder:
        begun = time.perf_counter()
        hands = WindowHands(found, Path(folder) / "home", pool=Pool(work.warm, gentle=True))
        told("the window, no comic", begun)
        document = comic(hands.library, Path(folder), pages)
        hands.library.create(document)
        shown = document.comic.pages
        told(f"{pages} pages of {len(tuple(document.items(shown[0])))} items made and stored", begun)
        del document
        hands.window.open_comic(hands.library.comics()[0].id)
        hands.until(lambda: hands.window.view is not None, "the comic is open")
        told("opened", begun)
        turned(hands, shown)
        told("every page turned to", begun)
        looked_over(hands)
        told("overview scrolled through", begun)
        hands.window.export(ExportRequest(Path(folder) / "comic.pdf", False, 300))
        most = 0.0
        while len(hands.window.tasks):
            hands.settle()
            for child in multiprocessing.active_children():
                most = max(most, megabytes("VmHWM", child.pid or 0))
        size = (Path(folder) / "comic.pdf").stat().st_size / 1e6
        told(f"PDF of {size:.0f} MB made", begun)
        rows.append(("the most the window's process ever held", f"{megabytes('VmHWM'):.0f} MB", goal))
        rows.append(("the most a worker process ever held", f"{most:.0f} MB", ""))
        hands.close()
    return rows


def main() -> None:
    """Print the table."""
    for what, value, goal in run(int(sys.argv[1]) if len(sys.argv) > 1 else 100):
        print(f"{what:64} {value:>32}   {goal}")


if __name__ == "__main__":
    main()
