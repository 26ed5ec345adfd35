"""Pages as PNG files: one file, or a folder of them."""

from __future__ import annotations

from pathlib import Path

from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.export.files import NewFolder, explained, write_through
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.page_writer import RasterOrder, RasterSides
from kitsumy_desktop.export.sides import names_of
from kitsumy_desktop.export.snapshot import Snapshot


class PngWriter:
    """A folder of PNG pages: page-001.png, page-002.png, …; a whole spread is page-002-003.png."""

    def __init__(self, snapshot: Snapshot, target: Path, options: ExportOptions) -> None:
        dpi = options.dpi or snapshot.document.comic.format.dpi
        self.raster: RasterOrder | None = RasterOrder(
            dpi, options.bleed, "png", apart=not options.whole_spreads
        )
        self._folder = NewFolder(target)
        self._names = file_names(snapshot, options.pages)

    def add(self, page: PageId, rasters: RasterSides) -> None:
        """Take the next page."""
        whole, sides = self._names[page]
        names = sides if len(rasters) > 1 else (whole,)
        for name, raster in zip(names, rasters, strict=True):
            with explained(self._folder.target):
                write_through(self._folder.staging / f"{name}.png", raster.data)

    def finish(self) -> Path:
        """Move the pages into the folder."""
        self._folder.finish()
        return self._folder.target

    def abandon(self) -> None:
        """Leave nothing behind."""
        self._folder.abandon()


def file_names(
    snapshot: Snapshot, chosen: tuple[PageId, ...] | None
) -> dict[PageId, tuple[str, tuple[str, ...]]]:
    """By page: the name of its file when it is one, and those of its sides, without suffix. They sort like
    the pages."""
    numbers = names_of(snapshot.document, snapshot.pages(chosen))
    digits = digits_for(sum(len(n) for n in numbers.values()))
    padded = {page: [n.zfill(digits) for n in both] for page, both in numbers.items()}
    return {
        page: ("page-" + "-".join(both), tuple(f"page-{n}" for n in both)) for page, both in padded.items()
    }


def digits_for(count: int) -> int:
    """How many digits page numbers take, so that names sort like pages; at least three."""
    return max(3, len(str(count)))
