"""Work on the open comic that takes a while: drafts, layout, lettering, pictures from files."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable
from pathlib import Path

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.editing.commands.art import set_art
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.parts.work_bar import WorkBar
from kitsumy_desktop.ui.services import Arrangement, PageJob
from kitsumy_desktop.ui.tasks import Tasks


class PageWork:
    """Starts tasks; each shows progress, can be stopped, and commits what it made."""

    def __init__(self, session: Session, bar: WorkBar, tasks: Tasks) -> None:
        self._session = session
        self._bar = bar
        self._tasks = tasks

    def rearrange(self, label: str, page: PageId, how: Arrangement) -> None:
        """Lay out, shuffle or letter a page again; one undo step named `label`."""
        self._tasks.spawn(self._rearrange(label, page, how), label)

    def draw_missing(self) -> None:
        """Draft every panel that has no picture, and letter its page."""
        document = self._session.editor.committed
        jobs = []
        for page in document.pages():
            panels = tuple(p.id for p in document.panels(page.id) if p.art is None)
            if panels:
                jobs.append(PageJob(page.id, panels, any(document.page(page.id).items)))
        if not jobs:
            self._session.notices.tell(tr("Every panel has a picture already."))
            return
        self._tasks.spawn(self._draw(tuple(jobs)), "draw")

    def draw_panels(self, page: PageId, panels: tuple[PanelId, ...]) -> None:
        """Draft these panels again and differently, as one undo step; balloons stay where they are."""
        self._tasks.spawn(self._draw((PageJob(page, panels, letter=False, again=True),)), "draw")

    def draw_new(self, panels: Iterable[PanelId], lettered: Collection[PageId]) -> asyncio.Task[object]:
        """Draft these panels, on whatever pages; balloons of the `lettered` pages are placed to suit."""
        document = self._session.editor.committed
        pages: dict[PageId, list[PanelId]] = {}
        for panel in panels:
            page = document.page_of(panel)
            if page is not None:
                pages.setdefault(page, []).append(panel)
        jobs = tuple(
            PageJob(page, tuple(wanted), letter=page in lettered and bool(document.page(page).items))
            for page, wanted in pages.items()
        )
        return self._tasks.spawn(self._draw(jobs), "draw")

    def place_files(self, files: list[Path], panel: PanelId | None, _at: Point | None) -> None:
        """Put picture files into panels: the first into `panel`, further ones into the panels after it."""
        self._tasks.spawn(self._place(files, panel), "place pictures")

    async def _rearrange(self, label: str, page: PageId, how: Arrangement) -> None:
        with self._bar.begin(label) as work:
            editor = self._session.editor
            diff = await self._session.services.rearrange(editor.committed, page, how)
            while diff.where_unchanged(editor.committed) != diff and not work.cancelled():
                # The page was changed in the meantime: what was worked out does not fit it any more.
                diff = await self._session.services.rearrange(editor.committed, page, how)
            if not work.cancelled():
                self._session.commit(label, diff)

    async def _draw(self, jobs: tuple[PageJob, ...]) -> None:
        with self._bar.begin(tr("Drawing page")) as work:
            await self._session.services.draw(self._session.editor, jobs, work.progress, work.cancelled)
        await self._session.services.thumbnail(self._session.editor.committed)

    async def _place(self, files: list[Path], panel: PanelId | None) -> None:
        targets = self._targets(panel, len(files))
        if not targets:
            self._session.notices.tell(tr("Drop pictures onto a panel."), "warning")
            return
        document = self._session.editor.committed
        diff, bad = changed(document, []), []
        with self._bar.begin(tr("Reading pictures")) as work:
            for number, (file, target) in enumerate(zip(files, targets, strict=False)):
                work.progress(number, len(files))
                if work.cancelled():
                    break
                try:
                    art = await self._session.services.import_picture(file, document.comic.id, target)
                except KitsumyError as error:
                    bad.append(told(error))
                    continue
                diff = diff.then(set_art(diff.applied_to(document), target, art))
        self._session.commit(trn("Place picture|Place %n pictures", len(files) - len(bad)), diff)
        if bad:
            self._session.notices.tell("\n".join(bad), "error")

    def _targets(self, panel: PanelId | None, count: int) -> tuple[PanelId, ...]:
        """`panel` and those after it in reading order, over the pages that follow."""
        document = self._session.editor.committed
        page = document.page_of(panel) if panel is not None else None
        if panel is None or page is None:
            return ()
        order = document.comic.pages
        later = [p for page_id in order[order.index(page) :] for p in document.page(page_id).panels]
        start = later.index(panel)
        return tuple(later[start : start + count])
