"""Work on the open comic that takes a while: drafts, layout, lettering, pictures from files."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable

from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import told, tr
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

    async def _rearrange(self, label: str, page: PageId, how: Arrangement) -> None:
        with self._bar.begin(told(label)) as work:
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
