"""Pictures for the screen: what is at hand now, and a word when something sharper has been read."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.painting.pictures import PictureCache, PictureSource


class LivePictures(QObject):
    """A source that never waits. `arrived` comes on the window's thread."""

    arrived = Signal(str)
    _loaded = Signal(str, int, int)

    def __init__(self, source: PictureSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._waiting: set[tuple[str, int, int]] = set()
        self._open = True
        self._loaded.connect(self._take)

    def image(self, picture: PictureHash, min_width_px: int, min_height_px: int) -> QImage | None:
        """What is at hand; a level that is missing is sent for."""
        source = self._source
        key = (picture, min_width_px, min_height_px)
        if (
            isinstance(source, PictureCache)
            and self._open
            and key not in self._waiting
            and not source.is_sharp(picture, min_width_px, min_height_px)
        ):
            self._waiting.add(key)
            source.request(picture, min_width_px, min_height_px, lambda *_: self._tell(key))
        return source.image(picture, min_width_px, min_height_px)

    @property
    def waiting(self) -> bool:
        """Whether pictures are still being read."""
        return bool(self._waiting)

    def close(self) -> None:
        """Listen no more."""
        self._open = False

    def _tell(self, key: tuple[str, int, int]) -> None:
        if self._open:
            self._loaded.emit(*key)

    def _take(self, picture: str, width: int, height: int) -> None:
        self._waiting.discard((picture, width, height))
        self.arrived.emit(picture)
