"""A comic as a CBZ: page pictures in a zip, stored as they are, with ComicInfo.xml."""

from __future__ import annotations

import zipfile
from pathlib import Path

from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.export.comicinfo import PageEntry, comic_info
from kitsumy_desktop.export.files import NewFile, explained
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.page_writer import RasterOrder, RasterSides
from kitsumy_desktop.export.png import file_names
from kitsumy_desktop.export.snapshot import Snapshot

WHEN = (1980, 1, 1, 0, 0, 0)
"""The earliest date a zip can hold: the same comic gives the same bytes on any day."""
SUFFIX = {"jpeg": "jpg", "png": "png"}


class CbzWriter:
    """Adds page after page; the metadata, which needs their sizes, comes last."""

    def __init__(self, snapshot: Snapshot, target: Path, options: ExportOptions) -> None:
        dpi = options.dpi or snapshot.document.comic.format.dpi
        self.raster: RasterOrder | None = RasterOrder(
            dpi, options.bleed, options.page_image, options.quality, apart=False
        )
        self._document = snapshot.document
        self._suffix = SUFFIX[options.page_image]
        self._names = file_names(snapshot, options.pages)
        self._entries: list[PageEntry] = []
        self._file = NewFile(target)
        self._zip = zipfile.ZipFile(self._file.stream, "w", zipfile.ZIP_STORED)

    def add(self, page: PageId, rasters: RasterSides) -> None:
        """Take the next page."""
        raster = rasters[0]
        self._entries.append(PageEntry.of(raster, double=self._document.page(page).spread))
        self._put(f"{self._names[page][0]}.{self._suffix}", raster.data)

    def finish(self) -> Path:
        """Add the metadata and make the file appear."""
        self._put("ComicInfo.xml", comic_info(self._document, self._entries))
        with explained(self._file.target):
            self._zip.close()
        self._file.finish()
        return self._file.target

    def abandon(self) -> None:
        """Leave nothing behind."""
        self._zip.fp = None  # what is half written goes with the file
        self._file.abandon()

    def _put(self, name: str, data: bytes) -> None:
        entry = zipfile.ZipInfo(name, WHEN)
        entry.external_attr = 0o644 << 16
        entry.create_system = 3
        with explained(self._file.target):
            self._zip.writestr(entry, data)
