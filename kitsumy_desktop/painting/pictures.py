"""Pictures at the size needed: decoded small where they are shown small, and never more than a budget.

A picture is kept in *levels*, each √2 smaller than the one before. A renderer asks for the pixels it is
about to cover and gets the smallest level that is at least as large, so the painter's own bilinear scaling
never shrinks by more than √2 and needs no further filtering.
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import PictureHash

BUDGET = 160 * 1024 * 1024
LARGE = 1 / 8
"""Of the budget: larger ones are given up before smaller ones."""
WORKERS = 2

Arrived = Callable[[PictureHash, QImage | None], None]
"""Called from a worker thread; None: the picture cannot be read."""


class PictureSource(Protocol):
    """Where a renderer gets pictures from."""

    def image(self, picture: PictureHash, min_width_px: int, min_height_px: int) -> QImage | None:
        """The picture, its whole area, preferably at least that large; None: there is nothing to show."""
        ...


class PictureCache:
    """A thread-safe store of decoded pictures within `budget` bytes; the least recently used go first.

    Needs a QCoreApplication: Qt's picture plugins belong to its thread, wherever they are first used.
    """

    def __init__(self, path_of: Callable[[PictureHash], Path], budget: int = BUDGET) -> None:
        self._path_of = path_of
        self._budget = budget
        self._lock = threading.Lock()
        self._images: OrderedDict[tuple[PictureHash, int], QImage] = OrderedDict()
        self._sizes: dict[PictureHash, QSize] = {}
        self._unreadable: set[PictureHash] = set()
        self._waiting: dict[tuple[PictureHash, int], list[Arrived]] = {}
        self._pool: ThreadPoolExecutor | None = None
        self._bytes = 0

    @property
    def bytes_held(self) -> int:
        """Memory of the decoded pictures, in bytes."""
        return self._bytes

    def image(self, picture: PictureHash, min_width_px: int, min_height_px: int) -> QImage | None:
        """What is at hand now: the level asked for, else the nearest larger one, else the largest smaller.

        Never reads a file.
        """
        with self._lock:
            size = self._sizes.get(picture)
            if size is None:
                return None
            wanted = level_for(size, min_width_px, min_height_px)
            held = [level for name, level in self._images if name == picture]
            if not held:
                return None
            larger = [level for level in held if level <= wanted]
            best = max(larger) if larger else min(held)
            self._images.move_to_end((picture, best))
            return self._images[picture, best]

    def is_sharp(self, picture: PictureHash, min_width_px: int, min_height_px: int) -> bool:
        """Whether `image` would give enough pixels, or can never give more."""
        with self._lock:
            size = self._sizes.get(picture)
            if picture in self._unreadable:
                return True
            if size is None:
                return False
            wanted = level_for(size, min_width_px, min_height_px)
            return any(name == picture and level <= wanted for name, level in self._images)

    def load(self, picture: PictureHash, min_width_px: int, min_height_px: int) -> QImage:
        """The picture at the level asked for, read now. Raises LibraryError when it cannot be read."""
        size = self._size(picture)
        level = level_for(size, min_width_px, min_height_px)
        with self._lock:
            held = self._images.get((picture, level))
            if held is not None:
                self._images.move_to_end((picture, level))
                return held
        image = self._decode(picture, level_size(size, level))
        self._keep(picture, level, image)
        return image

    def request(self, picture: PictureHash, min_width_px: int, min_height_px: int, arrived: Arrived) -> None:
        """Load in the background, then call `arrived` from a worker thread.

        Requests for a level that is under way are joined to it.
        """
        with self._lock:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(WORKERS, "pictures")
            size = self._sizes.get(picture)
            level = level_for(size, min_width_px, min_height_px) if size is not None else -1
            waiting = self._waiting.get((picture, level))
            if waiting is not None:
                waiting.append(arrived)
                return
            self._waiting[picture, level] = [arrived]
            self._pool.submit(self._answer, (picture, level), min_width_px, min_height_px)

    def forget(self, picture: PictureHash) -> None:
        """Drop all levels of a picture, e.g. after its file came back."""
        with self._lock:
            for key in [k for k in self._images if k[0] == picture]:
                self._bytes -= self._images.pop(key).sizeInBytes()
            self._sizes.pop(picture, None)
            self._unreadable.discard(picture)

    def close(self) -> None:
        """Stop the workers; what has not begun is dropped, and pictures are let go."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)
        with self._lock:
            self._images.clear()
            self._waiting.clear()
            self._bytes = 0

    def _answer(self, key: tuple[PictureHash, int], width: int, height: int) -> None:
        picture = key[0]
        try:
            image: QImage | None = self.load(picture, width, height)
        except LibraryError:
            image = None
            with self._lock:
                self._unreadable.add(picture)
        with self._lock:
            waiting = self._waiting.pop(key, [])
        for arrived in waiting:
            arrived(picture, image)

    def _size(self, picture: PictureHash) -> QSize:
        with self._lock:
            size = self._sizes.get(picture)
        if size is None:
            size = QImageReader(str(self._path_of(picture))).size()
            if not size.isValid():
                raise unreadable(picture)
            with self._lock:
                self._sizes[picture] = size
        return size

    def _decode(self, picture: PictureHash, size: QSize) -> QImage:
        reader = QImageReader(str(self._path_of(picture)))
        if reader.size() != size:
            reader.setScaledSize(size)
        image = reader.read()
        if image.isNull():
            raise unreadable(picture)
        wanted = (
            QImage.Format.Format_ARGB32_Premultiplied
            if image.hasAlphaChannel()
            else QImage.Format.Format_RGB32
        )
        return image if image.format() == wanted else image.convertToFormat(wanted)

    def _keep(self, picture: PictureHash, level: int, image: QImage) -> None:
        with self._lock:
            old = self._images.pop((picture, level), None)
            self._bytes += image.sizeInBytes() - (old.sizeInBytes() if old is not None else 0)
            self._images[picture, level] = image
            while self._bytes > self._budget and len(self._images) > 1:
                self._bytes -= self._images.pop(self._least()).sizeInBytes()

    def _least(self) -> tuple[PictureHash, int]:
        """What is given up first: the large ones before the small, for those cost little to keep, and are
        what is shown until a large one is there again."""
        kept = list(self._images.items())[:-1]
        large = (key for key, image in kept if image.sizeInBytes() > self._budget * LARGE)
        return next(large, kept[0][0])


class LoadedPictures:
    """A source that waits for every picture: for exports and thumbnails."""

    def __init__(self, cache: PictureCache) -> None:
        self._cache = cache

    def image(self, picture: PictureHash, min_width_px: int, min_height_px: int) -> QImage:
        """The picture at the size asked for. Raises LibraryError when it cannot be read."""
        return self._cache.load(picture, min_width_px, min_height_px)


def level_for(size: QSize, min_width: int, min_height: int) -> int:
    """The smallest level (highest number) of a picture that still has that many pixels each way; 0 = full."""
    ratio = min(size.width() / max(1, min_width), size.height() / max(1, min_height))
    level = max(0, math.floor(2 * math.log2(ratio))) if ratio > 1 else 0
    while level and not _holds(level_size(size, level), min_width, min_height):
        level -= 1
    return level


def level_size(size: QSize, level: int) -> QSize:
    """Pixels of a level: the full size divided by √2 `level` times, rounded up."""
    factor = 2.0 ** (-level / 2)
    return QSize(max(1, math.ceil(size.width() * factor)), max(1, math.ceil(size.height() * factor)))


def unreadable(picture: PictureHash) -> LibraryError:
    """The error for a picture whose file is missing or damaged."""
    return LibraryError(
        f"A picture of this comic cannot be read ({picture[:12]}…).",
        "Put another picture into the panel that shows it, or bring the file back from a backup.",
    )


def _holds(size: QSize, width: int, height: int) -> bool:
    return size.width() >= width and size.height() >= height
