"""What an export works from: a comic as it was at one moment, and where its pictures lie."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from kitsumy_desktop import assets
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import ExportError
from kitsumy_desktop.comic.ids import PageId, PictureHash
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.craft.lettering.faces import FaceBook, load_faces


class Snapshot:
    """A document, which never changes, with the paths of all its pictures looked up once."""

    def __init__(
        self,
        document: Document,
        picture_path: Callable[[PictureHash], Path],
        proxy_folder: Path | None = None,
    ) -> None:
        """`proxy_folder` keeps JPEG stand-ins of pictures between exports; None: for one export only."""
        self.document = document
        self.proxy_folder = proxy_folder
        arts = (r.art for r in document.records.values() if isinstance(r, Panel))
        self.pictures: dict[PictureHash, Path] = {
            art.picture: picture_path(art.picture) for art in arts if art is not None
        }

    def with_proxies(self, folder: Path) -> Snapshot:
        """The same snapshot, keeping stand-ins in `folder`."""
        return Snapshot(self.document, self.pictures.__getitem__, folder)

    def picture_files(self, page: PageId) -> tuple[Path, ...]:
        """Files of the pictures a page shows, each once, in reading order."""
        arts = (panel.art for panel in self.document.panels(page))
        return tuple(dict.fromkeys(self.pictures[art.picture] for art in arts if art is not None))

    def pages(self, chosen: tuple[PageId, ...] | None = None) -> tuple[PageId, ...]:
        """The pages to export, in order. Raises ExportError when there is none."""
        pages = chosen if chosen is not None else self.document.comic.pages
        if not pages:
            raise ExportError("This comic has no pages yet.", "Add a page, then export again.")
        return pages


@cache
def shipped_faces() -> FaceBook:
    """The program's lettering faces, once a process."""
    return load_faces(
        assets.read_bytes("fonts", "fonts.json"), lambda name: assets.read_bytes("fonts", *name.split("/"))
    )
