"""Pictures for a page in view: where they are more than the cache holds at once, all get a little coarser.

Without that a page of many large pictures, seen from near, would be read over and over: what arrives pushes
out what was there, and what is painted anew beside it asks for that again.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.painting.pictures import PictureCache, PictureSource
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures

COARSEST = 12
"""Levels at most by which pictures are coarser than asked for: 1/64 of the pixels each way."""


class PagePictures(LivePictures):
    """A source that gives way: a picture that was read and is missing again makes all a level coarser."""

    def __init__(self, source: PictureSource, parent: QObject | None = None) -> None:
        super().__init__(source, parent)
        self._coarser = 0
        self._given: set[tuple[str, int, int]] = set()
        self._yielded: set[PictureHash] = set()
        self._loaded.connect(self._note)

    def image(self, picture: PictureHash, min_width_px: int, min_height_px: int) -> QImage | None:
        """What is at hand; a level that is missing is sent for."""
        asked = self._asked(min_width_px, min_height_px)
        source = self._source
        if (
            (picture, *asked) in self._given
            and self._coarser < COARSEST
            and isinstance(source, PictureCache)
            and not source.is_sharp(picture, *asked)
        ):
            self._coarser += 1
            self._given.clear()
            asked = self._asked(min_width_px, min_height_px)
        if self._coarser:
            self._yielded.add(picture)
        return super().image(picture, *asked)

    @property
    def gives_way(self) -> bool:
        """Whether pictures are coarser than they were asked for."""
        return self._coarser > 0

    def renew(self) -> frozenset[PictureHash]:
        """Something else is in view: everything is asked for as it should be. Those to be painted anew."""
        yielded = frozenset(self._yielded)
        self._coarser = 0
        self._given.clear()
        self._yielded.clear()
        return yielded

    def _note(self, picture: str, width: int, height: int) -> None:
        """Read once, it should be there from now on."""
        self._given.add((picture, width, height))

    def _asked(self, width: int, height: int) -> tuple[int, int]:
        factor = 2.0 ** (-self._coarser / 2)
        return max(1, math.ceil(width * factor)), max(1, math.ceil(height * factor))
