"""The program without a window: library, worker processes and faces joined into the few things it does."""

from __future__ import annotations

import asyncio
import secrets
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from kitsumy_desktop.app import work
from kitsumy_desktop.app.generation.artist import Artist
from kitsumy_desktop.app.generation.room import EngineRoom
from kitsumy_desktop.app.pool import Pool
from kitsumy_desktop.app.stories import Stories
from kitsumy_desktop.app.workers import Workers
from kitsumy_desktop.app.writing.desk import Desk
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import CancelledError, InputError, KitsumyError
from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId, TakeId
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.job import Job
from kitsumy_desktop.comic.records.page_template import PageTemplate
from kitsumy_desktop.comic.records.panel import Art, FaceBox
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.export.snapshot import Snapshot
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.styles import styles
from kitsumy_desktop.library.formats import page_formats
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.library.pictures import StoredPicture
from kitsumy_desktop.library.settings import SettingsFile
from kitsumy_desktop.library.versions import Version
from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.services import Arrangement, Cancelled, PageJob, Progress, StyleChoice
from kitsumy_desktop.ui.writing import WritingDesk


def fresh_id(prefix: str) -> str:
    """An id nobody has used: 64 random bits."""
    return f"{prefix}-{secrets.token_hex(8)}"


def missing_drafts(document: Document) -> tuple[PageJob, ...]:
    """What is still to be drawn: pages with panels that have no picture."""
    jobs = []
    for page in document.pages():
        panels = tuple(p.id for p in document.panels(page.id) if p.art is None)
        if panels:
            jobs.append(PageJob(page.id, panels))
    return tuple(jobs)


class Studio(Stories):
    """Implements ui.services.Services; the command line uses it as well."""

    def __init__(
        self,
        library: Library,
        pool: Pool,
        settings: SettingsFile | None = None,
        clock: Clock | None = None,
    ) -> None:
        """`settings`: those of the library, where somebody else holds them too; `clock`: of generation."""
        super().__init__(Workers(pool), fresh_id)
        self._library = library
        self.settings = settings or SettingsFile(library.home / "settings.json")
        self._closed = threading.Event()
        self._room = EngineRoom(library, self.settings, self._draft, clock)
        self._artist = Artist(self._room, self._faces)
        self.generation: Generation = self._artist
        self.writing: WritingDesk = Desk(self._room, fresh_id, work.book)

    async def settled(self) -> None:
        """Until every picture that has arrived is in its panel."""
        await self._artist.settle()

    def go_on(self) -> None:
        """Go on with orders an earlier run left, and look after its pods. Not for the window's thread."""
        if self._room.has_unfinished():
            self._room.wake()

    @property
    def engine_room(self) -> EngineRoom:
        """The engine of generation, for the command line."""
        return self._room

    def warm(self) -> None:
        """Start the workers before they are needed. Not for the window's thread."""
        self._workers.pool.start()

    @property
    def closed(self) -> bool:
        """Whether `close` has begun."""
        return self._closed.is_set()

    @property
    def shelf(self) -> Library:
        """The library."""
        return self._library

    @property
    def book(self) -> FaceBook:
        """The lettering faces."""
        return work.book()

    def ids(self, prefix: str) -> str:
        """A fresh id."""
        return fresh_id(prefix)

    def formats(self) -> tuple[PageFormat, ...]:
        """Page formats to choose from."""
        return page_formats()

    def styles(self) -> tuple[StyleChoice, ...]:
        """Picture styles to choose from."""
        return tuple(StyleChoice(s.id, s.name) for s in styles())

    def page_templates(self) -> tuple[PageTemplate, ...]:
        """Page layouts of one's own, the oldest first."""
        return self.settings.current.templates

    def keep_page_templates(self, templates: tuple[PageTemplate, ...]) -> None:
        """From now on these are all there are."""
        self.settings.keep(templates=templates)

    async def draw(
        self, editor: Editor, jobs: Sequence[PageJob], progress: Progress, cancelled: Cancelled
    ) -> None:
        """Draft panels and place balloons, a few pages at a time. Raises CancelledError when stopped."""
        # One page more than workers keeps them busy; further pages wait for a fresh snapshot.
        slots = asyncio.Semaphore(self._workers.pool.workers + 1)
        done = 0
        progress(0, len(jobs))

        async def one(job: PageJob) -> None:
            nonlocal done
            async with slots:
                if cancelled() or job.page not in editor.committed.records:
                    return
                snapshot = work.page_snapshot(editor.committed, job.page)
                variant = await self._workers.on_thread(self._variant, editor.committed.comic.id, job)
                made = await self._workers.in_worker(
                    work.draw_and_letter, snapshot, job.page, job.panels, job.letter, variant
                )
                await self._workers.on_thread(self._keep, editor.committed.comic.id, made)
                if cancelled():
                    return
                # What the person changed while the page was drawn stays; the picture waits among the takes.
                arrived = made.diff.where_unchanged(editor.committed)
                editor.commit("Draw again", arrived, mode="record" if job.again else "preserve_redo")
                done += 1
                progress(done, len(jobs))

        try:
            async with asyncio.TaskGroup() as group:
                for job in jobs:
                    group.create_task(one(job))
        except* KitsumyError as failures:
            # One reason is enough for the person: the pages fail together, for example on a full disk.
            raise _first(failures) from failures
        if cancelled():
            raise CancelledError("Drawing was stopped.")

    def _variant(self, comic: ComicId, job: PageJob) -> int:
        """0 for the first draft, then a number that grows with the takes there are."""
        if not job.again:
            return 0
        return sum(len(self._library.takes(panel, comic)) for panel in job.panels)

    def _keep(self, comic: ComicId, made: work.PageWork) -> None:
        for draft in made.drafts:
            stored = self._library.add_picture(draft.data)
            self._library.add_take(_take(comic, draft.panel, stored, "draft", draft.faces))

    async def rearrange(self, document: Document, page: PageId, how: Arrangement) -> Diff:
        """Lay out or letter a page again, in a worker."""
        snapshot = work.page_snapshot(document, page)
        return await self._workers.in_worker(work.rearrange, snapshot, page, how)

    async def import_picture(self, path: Path, comic: ComicId, panel: PanelId) -> Art:
        """A picture file as art for a panel, its faces found; kept as a take."""

        def read() -> StoredPicture:
            try:
                data = path.read_bytes()
            except OSError as error:
                raise InputError(f"“{path.name}” cannot be read.", str(error.strerror or error)) from error
            return self._library.add_picture(data)

        stored = await self._workers.on_thread(read)
        file = self._library.picture_path(stored.hash)
        faces = await self._workers.in_worker(work.faces_in, str(file))
        take = _take(comic, panel, stored, "imported", faces)
        await self._workers.on_thread(self._library.add_take, take)
        return Art(
            picture=stored.hash,
            width=stored.width,
            height=stored.height,
            kind="imported",
            take=take.id,
            faces=faces,
        )

    async def export(
        self,
        document: Document,
        targets: Sequence[Path],
        dpi: int,
        progress: Progress,
        cancelled: Cancelled,
        whole_spreads: bool = False,
    ) -> None:
        """Write files by their kinds, on a thread that hands pages to worker processes."""
        # Loaded on first use: reportlab, numpy and Pillow are not what the window should wait for.
        from kitsumy_desktop.export.job import run_export
        from kitsumy_desktop.export.options import ExportOptions

        snapshot = Snapshot(document, self._library.picture_path, self._proxies())
        # Beside a window nothing may be painted in this process: painting holds the interpreter's lock.
        workers = max(2, self._workers.pool.workers) if self._workers.pool.gentle else None
        left = threading.Event()

        def stopped() -> bool:
            return left.is_set() or cancelled()

        try:
            await self._workers.on_thread(
                partial(
                    run_export,
                    snapshot,
                    tuple(targets),
                    progress,
                    stopped,
                    dpi=dpi,
                    options=ExportOptions(whole_spreads=whole_spreads),
                    workers=workers,
                    gentle=self._workers.pool.gentle,
                )
            )
        finally:
            left.set()

    def _proxies(self) -> Path | None:
        """Where JPEG stand-ins of PNG pictures are kept between exports; None: only for one export."""
        if self._library.read_only:
            return None
        folder = self._library.home / "proxies"
        folder.mkdir(exist_ok=True)
        return folder

    async def thumbnail(self, document: Document) -> None:
        """Renew the comic's thumbnail from its first page."""
        if document.comic.pages and not self._library.read_only:
            data = await self._first_page(document)
            await self._workers.on_thread(self._library.set_thumbnail, document.comic.id, data)

    async def keep_version(self, document: Document, name: str) -> Version:
        """Keep the comic as it is under a name. Raises InputError without one."""
        picture = await self._first_page(document) if document.comic.pages else None
        return await self._workers.on_thread(self._library.versions.keep, document, name, picture)

    async def put_out(self, comic: ComicId, target: Path, progress: Progress, cancelled: Cancelled) -> None:
        """Write a comic with all its pictures to a .kitsumy file."""
        stopped = self._stopped(cancelled)
        await self._workers.on_thread(self._library.put_out, comic, target, progress, stopped)

    async def take_in(self, source: Path, progress: Progress, cancelled: Cancelled) -> ComicId:
        """Keep the comic of a .kitsumy file."""
        stopped = self._stopped(cancelled)
        return await self._workers.on_thread(self._library.take_in, source, progress, stopped)

    def _stopped(self, cancelled: Cancelled) -> Cancelled:
        """Whether the person, or the end of the program, stops what runs on a thread."""
        return lambda: cancelled() or self._closed.is_set()

    async def _first_page(self, document: Document) -> bytes:
        """A small picture of the first page."""
        paths = _picture_paths(document, self._library)
        first = document.comic.pages[0]
        snapshot = work.page_snapshot(document, first)
        return await self._workers.in_worker(work.thumbnail, snapshot, first, paths)

    async def _draft(self, job: Job) -> bytes:
        """The draft artist as a provider; runs in the engine's loop."""
        document = (await self._workers.on_thread(self._library.load, job.comic)).document
        snapshot = work.page_snapshot(document, job.page)
        return await self._workers.in_worker(work.draft_for, snapshot, job.panel, job.recipe or job.wanted)

    async def _faces(self, take: Take) -> tuple[FaceBox, ...]:
        """Where the faces are in a picture that arrived."""
        return take.faces or await self._workers.in_worker(
            work.faces_in, str(self._library.picture_path(take.picture))
        )

    def close(self) -> None:
        """Stop workers and threads, and close the library. What is being written is written."""
        self._closed.set()
        self._room.close()
        self._workers.close()
        self._library.close()


def _first(failures: BaseExceptionGroup[KitsumyError]) -> KitsumyError:
    """The first failure in a group of groups."""
    inner = failures.exceptions[0]
    return _first(inner) if isinstance(inner, BaseExceptionGroup) else inner


def _take(
    comic: ComicId, panel: PanelId, stored: StoredPicture, provider: str, faces: tuple[FaceBox, ...]
) -> Take:
    return Take(
        id=TakeId(fresh_id("tk")),
        comic=comic,
        panel=panel,
        picture=stored.hash,
        width=stored.width,
        height=stored.height,
        provider=provider,
        faces=faces,
    )


def _picture_paths(document: Document, library: Library) -> dict[str, str]:
    first = document.comic.pages[0]
    arts = [p.art for p in document.panels(first) if p.art is not None]
    return {a.picture: str(library.picture_path(a.picture)) for a in arts}
