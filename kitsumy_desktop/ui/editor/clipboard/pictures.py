"""Pictures that come by the clipboard: from other programs, and with clips of another library."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtGui import QImage

from kitsumy_desktop.comic.diff import EMPTY
from kitsumy_desktop.comic.errors import InputError, KitsumyError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, PanelId, PictureHash
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.editing.commands.art import set_art
from kitsumy_desktop.editing.commands.clip import Clip
from kitsumy_desktop.editing.commands.clipboard import CASCADE, add_picture
from kitsumy_desktop.ui.editor.clipboard.mime import Files
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.parts.work_bar import WorkBar

MOST_EMBEDDED = 12
"""Pictures that travel with a clip for another library; more are left to bundles."""
MOST_EMBEDDED_BYTES = 96 * 1024 * 1024


class ClipboardPictures:
    """Brings pictures into the library, then into panels, as one step."""

    def __init__(self, session: Session, bar: WorkBar) -> None:
        self._session = session
        self._bar = bar

    def files_of(self, clip: Clip) -> Files:
        """The files of a clip's pictures, as far as they are few and there."""
        found: Files = {}
        total = 0
        for picture in clip.pictures()[:MOST_EMBEDDED]:
            path = self._session.services.shelf.picture_path(picture)
            total += path.stat().st_size if path.is_file() else 0
            if path.is_file() and total <= MOST_EMBEDDED_BYTES:
                found[picture] = path.read_bytes()
        return found

    def strangers(self, clip: Clip) -> tuple[PictureHash, ...]:
        """Pictures of a clip that the library does not have."""
        path = self._session.services.shelf.picture_path
        return tuple(p for p in clip.pictures() if not path(p).is_file())

    async def settled(self, clip: Clip, files: Files) -> Clip:
        """The clip with the pictures it brings in the library; panels whose picture is nowhere are empty."""
        strangers = self.strangers(clip)
        known: dict[PictureHash, Art | None] = dict.fromkeys(strangers)
        with self._bar.begin(tr("Reading pictures")) as work, tempfile.TemporaryDirectory() as folder:
            for number, picture in enumerate(strangers):
                work.progress(number, len(strangers))
                panel = next(p.id for p in clip.panels() if p.art is not None and p.art.picture == picture)
                if picture in files and not work.cancelled():
                    path = Path(folder) / "picture"
                    await asyncio.to_thread(path.write_bytes, files[picture])
                    known[picture] = await self._imported(path, panel)
        lost = sum(art is None for art in known.values())
        if lost:
            self._session.notices.tell(
                trn("One picture was not in the clipboard.|%n pictures were not in the clipboard.", lost),
                "warning",
            )
        records = tuple(_with_known(r, known) if isinstance(r, Panel) else r for r in clip.records)
        return msgspec.structs.replace(clip, records=records)

    async def place_image(self, image: QImage, page: PageId, panel: PanelId | None, at: Point) -> None:
        """A picture another program has copied, put into a panel, or into a new one."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / (tr("Clipboard") + ".png")
            if not await asyncio.to_thread(_saved, image, path):
                raise InputError("The picture on the clipboard cannot be read.", "Copy it again.")
            await self.place_files([path], page, panel, at)

    async def place_files(
        self, files: Sequence[Path], page: PageId, panel: PanelId | None, at: Point
    ) -> None:
        """Picture files: the first into `panel`, all others into new free panels beside each other."""
        bad: list[str] = []
        arts: list[tuple[PanelId, Art]] = []
        with self._bar.begin(tr("Reading pictures")) as work:
            for number, file in enumerate(files):
                work.progress(number, len(files))
                if work.cancelled():
                    break
                into = panel if number == 0 and panel is not None else self._new_panel()
                try:
                    comic = self._session.document.comic.id
                    arts.append((into, await self._session.services.import_picture(file, comic, into)))
                except KitsumyError as error:
                    bad.append(told(error))
        self._commit(page, at, arts)
        if bad:
            self._session.notices.tell("\n".join(bad), "error")

    def _commit(self, page: PageId, at: Point, arts: Sequence[tuple[PanelId, Art]]) -> None:
        document, diff = self._session.editor.committed, EMPTY
        if document.find(page) is None or not arts:
            return
        new: list[PanelId] = []
        for into, art in arts:
            after = diff.applied_to(document)
            if isinstance(after.find(into), Panel):
                diff = diff.then(set_art(after, into, art))
            else:
                step = Point(CASCADE, CASCADE).times(len(new))
                diff = diff.then(add_picture(after, page, into, art, at.plus(step)))
                new.append(into)
        if self._session.commit("Paste picture", diff) and new and self._session.page == page:
            self._session.select(tuple(new))

    def _new_panel(self) -> PanelId:
        return PanelId(self._session.services.ids("pn"))

    async def _imported(self, path: Path, panel: PanelId) -> Art | None:
        try:
            return await self._session.services.import_picture(path, self._session.document.comic.id, panel)
        except KitsumyError:
            # Told with the others that are missing: one sentence for the whole paste.
            return None


def _with_known(panel: Panel, known: dict[PictureHash, Art | None]) -> Panel:
    """The panel with the picture under the name the library gave it; it sits as it sat."""
    if panel.art is None or panel.art.picture not in known:
        return panel
    art = known[panel.art.picture]
    if art is None:
        return msgspec.structs.replace(panel, art=None)
    placed = msgspec.structs.replace(panel.art, picture=art.picture, width=art.width, height=art.height)
    return msgspec.structs.replace(panel, art=placed)


def _saved(image: QImage, path: Path) -> bool:
    return image.save(str(path), "PNG")  # type: ignore[call-overload, no-any-return]
