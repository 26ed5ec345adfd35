"""A canvas on a sample comic, with a journal that counts what reaches it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage
from support.hand import Hand
from support.sample_comic import sample_comic, shipped_faces

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import PageId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.history import Entry
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache
from kitsumy_desktop.ui.canvas.widget import CanvasWidget


class CountingJournal:
    """Remembers the labels of what was written; `full` makes the disk refuse."""

    def __init__(self) -> None:
        self.labels: list[str] = []
        self.full = False

    def record(self, diff: Diff, entry: Entry | None, position: int) -> None:
        """Write, or refuse."""
        if self.full:
            raise LibraryError("The disk is full.")
        self.labels.append(entry.label if entry is not None else "")


class Room:
    """A canvas, its editor, and a hand."""

    def __init__(self, folder: Path, document: Document | None = None) -> None:
        sample, self.pictures = sample_comic(folder, kinds=("PNG",), size=320)
        self.journal = CountingJournal()
        self.editor = Editor(document or sample, self.journal)
        self.cache = PictureCache(self.pictures.path)
        self.canvas = CanvasWidget(
            self.editor, shipped_faces(), LoadedPictures(self.cache), ids=seeded_ids("room")
        )
        self.canvas.resize(760, 1060)
        self.hand = Hand(self.canvas)

    def close(self) -> None:
        """Take it all down."""
        self.canvas.close_canvas()
        self.canvas.close()
        self.canvas.deleteLater()
        self.cache.close()

    @property
    def document(self) -> Document:
        """What is shown."""
        return self.editor.document

    @property
    def page(self) -> PageId:
        """The page in view."""
        return self.canvas.page

    def balloon(self, number: int = 0) -> Balloon:
        """A balloon as it is shown."""
        return [i for i in self.document.items(self.page) if isinstance(i, Balloon)][number]

    def sfx(self) -> Sfx:
        """The sound effect as it is shown."""
        return next(i for i in self.document.items(self.page) if isinstance(i, Sfx))

    def panel(self, number: int = 0) -> Panel:
        """A panel as it is shown; number 5 is the free one."""
        return list(self.document.panels(self.page))[number]

    def pixels(self) -> np.ndarray:
        """What the widget shows once settled, height × width × 3."""
        self.canvas.settle()
        return pixels_of(self.canvas.grab().toImage())

    def exported(self) -> np.ndarray:
        """The exported picture of the page at the size it is shown at."""
        drawing = PageDrawer(shipped_faces()).draw(self.document, self.page)
        scale = self.canvas.camera.scale
        return pixels_of(render_page(drawing, LoadedPictures(self.cache), shipped_faces(), scale))

    def repainted(self) -> np.ndarray:
        """The same after a full repaint."""
        self.canvas.view.reset()
        return self.pixels()


def pixels_of(image: QImage) -> np.ndarray:
    """A picture as numbers, height × width × 3."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return flat[:, : image.width(), :3].copy()
