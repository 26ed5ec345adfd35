"""What every exporter offers the job: it says what it needs, takes pages in order, finishes."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, Protocol, TypeAlias

import msgspec

from kitsumy_desktop.comic.ids import PageId


class RasterOrder(msgspec.Struct, frozen=True):
    """A page as an encoded picture."""

    dpi: int
    bleed: bool
    encoding: Literal["jpeg", "png"]
    quality: int = 92
    """JPEG only."""
    apart: bool = True
    """Spreads as two pages."""


class RasterPage(msgspec.Struct, frozen=True):
    """An encoded page; size in pixels."""

    data: bytes
    width: int
    height: int


RasterSides: TypeAlias = tuple[RasterPage, ...]


class PageWriter(Protocol):
    """An export under way. Raises ExportError where the disk refuses."""

    raster: RasterOrder | None
    """The picture wanted of every page; None: the writer draws pages itself."""

    def add(self, page: PageId, rasters: RasterSides) -> None:
        """Take the next page as ordered: one picture, or the two sides of a spread in reading order."""
        ...

    def finish(self) -> Path:
        """Make the result appear; gives the path it has."""
        ...

    def abandon(self) -> None:
        """Leave nothing behind. Harmless after `finish`."""
        ...
