"""A page with more large pictures in view than the cache holds: read a few times, then it is quiet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.ids import PictureHash, seeded_ids
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.canvas.widget import CanvasWidget
from tests.support.bench_page import bench_comic
from tests.support.sample_comic import shipped_faces

SIDE = 256
WHOLE = SIDE * SIDE * 4
ROOM = 5 * WHOLE // 2
"""For two and a half of eight pictures."""
ENDLESS = 200
"""More readings than this are not about to end."""


class Page:
    """A canvas over eight pictures in slanted panels, whose boxes overlap."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        document, pictures = bench_comic(folder, SIDE)
        self.cache = PictureCache(pictures.path, ROOM)
        self.reads: Counter[tuple[PictureHash, int]] = Counter()
        decode = PictureCache._decode

        def counted(cache: PictureCache, picture: PictureHash, size: QSize) -> QImage:
            self.reads[picture, size.width()] += 1
            return decode(cache, picture, size)

        monkeypatch.setattr(PictureCache, "_decode", counted)
        editor = Editor(document, MemoryJournal())
        self.canvas = CanvasWidget(editor, shipped_faces(), self.cache, ids=seeded_ids("page"))
        self.canvas.resize(1000, 800)
        self.canvas.show()
        self.canvas.fit_width()
        self.names = [p.art.picture for p in document.panels(document.comic.pages[0]) if p.art is not None]

    def rest(self) -> None:
        """Until nothing is read or painted any more."""
        calm = 0
        while calm < 10:
            QTest.qWait(20)
            calm = 0 if self.canvas.reading or not self.canvas.view.settled else calm + 1
            assert sum(self.reads.values()) < ENDLESS, "the same pictures are read over and over"


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Page]:
    made = Page(tmp_path, monkeypatch)
    yield made
    made.canvas.close_canvas()
    made.canvas.close()
    made.canvas.deleteLater()
    made.cache.close()


def test_the_page_comes_to_rest_within_the_budget(page: Page) -> None:
    page.rest()
    assert page.cache.bytes_held <= ROOM
    shown = [page.cache.image(name, 1, 1) for name in page.names]
    assert all(image is not None for image in shown), "every panel shows something"
    before = sum(page.reads.values())
    page.canvas.draw_page()
    page.rest()
    assert sum(page.reads.values()) - before <= len(page.names), "what is in view is there"


def test_what_is_alone_in_view_is_sharp_again(page: Page) -> None:
    page.rest()
    page.canvas.zoom_to(12.0)
    page.rest()
    assert max(width for _name, width in page.reads) == SIDE
    held = [name for name in page.names if page.cache.is_sharp(name, SIDE, SIDE)]
    assert 1 <= len(held) <= 2


def test_small_ones_stay_when_large_ones_go(page: Page) -> None:
    page.canvas.hide()
    page.rest()
    cache, (first, *others) = page.cache, page.names
    small = cache.load(first, 16, 16)
    for name in others[:4]:
        cache.load(name, SIDE, SIDE)
    assert cache.image(first, 16, 16) == small and cache.bytes_held <= ROOM
    assert not cache.is_sharp(others[0], SIDE, SIDE) and cache.is_sharp(others[3], SIDE, SIDE)
