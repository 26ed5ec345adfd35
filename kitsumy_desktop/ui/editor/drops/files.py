"""Files, folders and archives that were dropped: pictures go into panels, a text changes the script, comics
are opened. What is nothing of the kind is told in one notice, the rest is taken."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.editing.commands.art import set_art
from kitsumy_desktop.editing.commands.clipboard import add_picture
from kitsumy_desktop.editing.commands.pages import add_page
from kitsumy_desktop.ui.dropped import Sorted, sort_dropped
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.parts.work_bar import WorkBar
from kitsumy_desktop.ui.tasks import Tasks


class Place(msgspec.Struct, frozen=True):
    """Where something was dropped: onto a panel, or beside all of them at a point of a page."""

    page: PageId
    panel: PanelId | None = None
    at: Point | None = None


class FileDrops:
    """Takes what was dropped, off the window's thread, as one step."""

    def __init__(
        self,
        session: Session,
        bar: WorkBar,
        tasks: Tasks,
        texts: Callable[[list[Path]], object],
        comics: Callable[[Sequence[Path]], object],
    ) -> None:
        """`texts` changes the script by files, `comics` takes .kitsumy files in."""
        self._session = session
        self._bar = bar
        self._tasks = tasks
        self._texts = texts
        self._comics = comics

    def take(self, paths: Sequence[Path], place: Place) -> None:
        """Take what was dropped there."""
        self._tasks.spawn(self._take(tuple(paths), place), "take what was dropped")

    async def _take(self, paths: tuple[Path, ...], place: Place) -> None:
        with tempfile.TemporaryDirectory(prefix="kitsumy-drop-") as folder:
            found = await asyncio.to_thread(sort_dropped, paths, Path(folder))
            refused = list(found.refused)
            if found.pictures:
                refused += await self._pictures(found, place)
        if refused:
            self._session.notices.tell("\n".join(refused), "error")
        if found.texts:
            self._texts(list(found.texts))
        if found.bundles:
            self._comics(found.bundles)

    async def _pictures(self, found: Sorted, place: Place) -> list[str]:
        """Put pictures into the panels from the place on; answers why some were not."""
        targets = list(self._targets(place, len(found.pictures)))
        beside = None if targets else self._fresh()
        if beside is not None:
            targets = [beside]
        arts, refused = await self._imported(found.pictures[: len(targets)], targets)
        document, diff = self._session.editor.committed, EMPTY
        for target, art in arts:
            after = diff.applied_to(document)
            if target == beside:
                at = place.at or Point(0.0, 0.0)
                diff = diff.then(add_picture(after, place.page, target, art, at))
            elif after.find(target) is not None:
                diff = diff.then(set_art(after, target, art))
        if self._session.commit("Place picture" if len(arts) == 1 else "Place pictures", diff):
            self._session.show_page(place.page)
            self._session.select(tuple(target for target, _ in arts if self._on(place.page, target)))
        left = found.pictures[len(targets) :]
        if left:
            await self._offer(left)
        return refused

    async def _imported(
        self, files: Sequence[Path], targets: Sequence[PanelId]
    ) -> tuple[list[tuple[PanelId, Art]], list[str]]:
        comic = self._session.editor.committed.comic.id
        arts: list[tuple[PanelId, Art]] = []
        refused: list[str] = []
        with self._bar.begin(tr("Reading pictures")) as work:
            waiting = list(targets)
            for number, file in enumerate(files):
                work.progress(number, len(files))
                if work.cancelled() or not waiting:
                    break
                try:
                    art = await self._session.services.import_picture(file, comic, waiting[0])
                except KitsumyError as error:
                    refused.append(f"{file.name}: {told(error)}")
                    continue
                arts.append((waiting.pop(0), art))
        return arts, refused

    def _targets(self, place: Place, count: int) -> tuple[PanelId, ...]:
        """The panel and those read after it, over the pages that follow; a single picture beside all panels
        gets one of its own, several begin with the page's first."""
        document = self._session.editor.committed
        order = document.comic.pages
        if place.page not in order or (place.panel is None and count == 1 and place.at is not None):
            return ()
        later = [p for page in order[order.index(place.page) :] for p in document.page(page).panels]
        start = later.index(place.panel) if place.panel in later else 0
        return tuple(later[start : start + count])

    async def _offer(self, files: Sequence[Path]) -> None:
        """Pictures for which there was no panel are kept ready: each may get a page of its own."""
        comic = self._session.editor.committed.comic.id
        arts: list[Art] = []
        with self._bar.begin(tr("Reading pictures")) as work:
            for number, file in enumerate(files):
                work.progress(number, len(files))
                if work.cancelled():
                    break
                try:
                    arts.append(await self._session.services.import_picture(file, comic, self._fresh()))
                except KitsumyError as error:
                    self._session.notices.tell(f"{file.name}: {told(error)}", "error")
        if arts:
            self._session.notices.tell(
                trn("There was no panel for one picture.|There was no panel for %n pictures.", len(arts)),
                "info",
                (tr("Add pages for them"), lambda: self._add_pages(arts)),
            )

    def _add_pages(self, arts: Sequence[Art]) -> None:
        """A page with a single panel for every picture, at the end."""
        diff = EMPTY
        for art in arts:
            diff = diff.then(self._page_with(diff, art))
        self._session.commit("Add pages", diff)

    def _page_with(self, diff: Diff, art: Art) -> Diff:
        after = diff.applied_to(self._session.editor.committed)
        panel = self._fresh()
        page = PageId(self._session.services.ids("pg"))
        added = add_page(after, page, panel, len(after.comic.pages))
        return added.then(set_art(added.applied_to(after), panel, art))

    def _on(self, page: PageId, panel: PanelId) -> bool:
        return self._session.document.page_of(panel) == page

    def _fresh(self) -> PanelId:
        return PanelId(self._session.services.ids("pn"))
