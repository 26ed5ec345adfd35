"""One page as a PNG file."""

from __future__ import annotations

from pathlib import Path

from kitsumy_desktop.comic.errors import ExportError
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.export.files import NewFile, explained
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.page_writer import RasterOrder, RasterSides
from kitsumy_desktop.export.snapshot import Snapshot


class PngFileWriter:
    """A comic of one page, or one chosen page, as a file; a spread is one wide picture."""

    def __init__(self, snapshot: Snapshot, target: Path, options: ExportOptions) -> None:
        """Raises ExportError when there are several pages."""
        count = len(snapshot.pages(options.pages))
        if count > 1:
            raise ExportError(
                f"A PNG file holds one page, and there are {count}.",
                f"Export to a folder, {target.stem}/, or choose one page.",
            )
        dpi = options.dpi or snapshot.document.comic.format.dpi
        self.raster: RasterOrder | None = RasterOrder(dpi, options.bleed, "png", apart=False)
        self._file = NewFile(target)

    def add(self, page: PageId, rasters: RasterSides) -> None:
        """Take the page."""
        with explained(self._file.target):
            self._file.stream.write(rasters[0].data)

    def finish(self) -> Path:
        """Make the file appear."""
        self._file.finish()
        return self._file.target

    def abandon(self) -> None:
        """Leave nothing behind."""
        self._file.abandon()
