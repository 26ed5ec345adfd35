"""Which exporter makes which kind of file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.export.cbz import CbzWriter
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.page_writer import PageWriter
from kitsumy_desktop.export.pdf.writer import PdfWriter
from kitsumy_desktop.export.png import PngWriter
from kitsumy_desktop.export.png_file import PngFileWriter
from kitsumy_desktop.export.snapshot import Snapshot

FOLDER = "/"


class Exporter(msgspec.Struct, frozen=True):
    """A kind of export."""

    suffix: str
    """As in a file's name; "/" stands for a folder."""
    name: str
    open: Callable[[Snapshot, Path, ExportOptions], PageWriter]
    has_dpi: bool
    """Whether resolution matters."""
    needs_pictures: bool = False
    """Whether it takes picture files as JPEG."""


EXPORTERS: dict[str, Exporter] = {
    e.suffix: e
    for e in (
        Exporter(".pdf", "PDF", PdfWriter, has_dpi=False, needs_pictures=True),
        Exporter(".cbz", "CBZ", CbzWriter, has_dpi=True),
        Exporter(".png", "PNG", PngFileWriter, has_dpi=True),
        Exporter(FOLDER, "PNG pages", PngWriter, has_dpi=True),
    )
}


def exporter_for(target: Path) -> Exporter:
    """The exporter a path asks for by its suffix; any other name is a folder of PNG pages."""
    return EXPORTERS.get(target.suffix.lower(), EXPORTERS[FOLDER])


def check_target(text: str) -> Path:
    """The path of a target as a person writes it, e.g. "out.pdf" or "pages/".

    Raises InputError for a kind of file that cannot be made, and for a folder named like a file.
    """
    target = Path(text).expanduser()
    known = target.suffix.lower() in EXPORTERS
    if text.endswith(("/", "\\")) or target.is_dir():
        if known:
            raise InputError(f"“{text}” is named like a file, but is a folder.", "Give it another name.")
        return target
    if not known:
        kinds = ", ".join(e.suffix for e in EXPORTERS.values() if e.suffix != FOLDER)
        raise InputError(
            f"“{target.name}” is not a kind of file that can be made.",
            f"Use one of {kinds}, or end the name with / for a folder of PNG pages.",
        )
    return target
