"""Pages as PNG files: one file, or a folder of them."""

from __future__ import annotations

from pathlib import Path

from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.export.files import NewFolder, explained, write_through
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.page_writer import RasterOrder, RasterPage
from kitsumy_desktop.export.snapshot import Snapshot


class PngWriter:
    """A folder of PNG pages: page-001.png, page-002.png, …"""

    def __init__(self, snapshot: Snapshot, target: Path, options: ExportOptions) -> None:
        dpi = options.dpi or snapshot.document.comic.format.dpi
        self.raster: RasterOrder | None = RasterOrder(dpi, options.bleed, "png")
        self._folder = NewFolder(target)
        self._digits = digits_for(len(snapshot.pages(options.pages)))
        self._count = 0

    def add(self, page: PageId, raster: RasterPage | None) -> None:
        """Take the next page."""
        assert raster is not None  # ordered by `raster`
        self._count += 1
        name = f"page-{self._count:0{self._digits}d}.png"
        with explained(self._folder.target):
            write_through(self._folder.staging / name, raster.data)

    def finish(self) -> Path:
        """Move the pages into the folder."""
        self._folder.finish()
        return self._folder.target

    def abandon(self) -> None:
        """Leave nothing behind."""
        self._folder.abandon()


def digits_for(count: int) -> int:
    """How many digits page numbers take, so that names sort like pages; at least three."""
    return max(3, len(str(count)))
