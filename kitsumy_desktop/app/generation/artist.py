"""Implements ui.generation.Generation over engine, library and open comics. Lives on the window's loop."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

import msgspec

from kitsumy_desktop.app.generation import ordering
from kitsumy_desktop.app.generation.arrivals import Arrivals, art_of
from kitsumy_desktop.app.generation.room import EngineRoom
from kitsumy_desktop.app.generation.setting_up import SettingUp
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import CharacterId, ComicId, PanelId, PictureHash, TakeId
from kitsumy_desktop.comic.records.job import Batch, BatchId, Job, JobId
from kitsumy_desktop.comic.records.panel import Art, FaceBox
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.generation.events import Event, GenerationComplete, JobChanged
from kitsumy_desktop.generation.order import Order, Quote
from kitsumy_desktop.ui.generation import Heard, Terms, Wish

log = logging.getLogger(__name__)

FindFaces = Callable[[Take], Awaitable[tuple[FaceBox, ...]]]


class Artist(SettingUp):
    """Orders, takes and arrivals; accounts, endpoints and money come from `SettingUp`."""

    def __init__(self, room: EngineRoom, find_faces: FindFaces) -> None:
        super().__init__(room)
        self._arrivals = Arrivals(find_faces)
        self._heard: list[Heard] = []
        self._waiting: list[Event] = []
        self._door = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._placing: set[asyncio.Task[None]] = set()
        self._stop = room.listen(self._from_engine)

    # What the document says about itself

    def stale(self, document: Document) -> tuple[PanelId, ...]:
        """Panels whose picture no longer follows from brief, cast and style."""
        from kitsumy_desktop.generation.recipes.compose import stale_panels

        return stale_panels(document)

    def too_coarse(self, document: Document) -> tuple[PanelId, ...]:
        """Panels whose picture has fewer pixels than printing asks for."""
        from kitsumy_desktop.generation.recipes.compose import too_coarse

        return too_coarse(document)

    # Orders

    async def quote(self, document: Document, wish: Wish, terms: Terms) -> Quote:
        """What it would cost."""
        order = await self._order(document, wish, terms)
        return await self.room.ask(lambda engine: engine.quote(order))

    async def start(self, editor: Editor, wish: Wish, terms: Terms) -> BatchId:
        """Order it; pictures come to `editor` while its comic is open."""
        self._here(editor)
        order = await self._order(editor.committed, wish, terms)
        return await self.room.ask(lambda engine: engine.start(order))

    async def turnaround(self, editor: Editor, character: CharacterId, terms: Terms) -> BatchId:
        """Order a sheet of a character from all sides."""
        self._here(editor)
        order = ordering.turnaround_order(editor.committed, character, terms, self.preferences())
        return await self.room.ask(lambda engine: engine.start(order))

    async def _order(self, document: Document, wish: Wish, terms: Terms) -> Order:
        make = partial(ordering.order_for, document, wish, terms, self.preferences())
        return await asyncio.to_thread(make)

    async def cancel(self, batch: BatchId) -> None:
        """Stop a batch, at the providers as well."""
        await self.room.ask(lambda engine: engine.cancel(batch))

    async def retry(self, jobs: Sequence[JobId], *, pay_again: bool = False) -> None:
        """Try failed jobs again."""
        await self.room.ask(lambda engine: engine.retry(tuple(jobs), pay_again=pay_again))

    async def dismiss(self, jobs: Sequence[JobId]) -> None:
        """The person has seen why they failed."""
        await self.room.ask(lambda engine: engine.dismiss(tuple(jobs)))

    # Open comics

    async def adopt(self, editor: Editor) -> None:
        """A comic was opened: what arrived in its absence, then what is still to come."""
        self._here(editor)
        if await asyncio.to_thread(self.room.has_unfinished):
            await asyncio.to_thread(self.room.wake)
        for job in await asyncio.to_thread(self.room.library.work.unplaced, editor.committed.comic.id):
            await self._place(job)

    def leave(self, comic: ComicId) -> None:
        """The comic is being closed; what arrives waits."""
        self._arrivals.close(comic)

    def _here(self, editor: Editor) -> None:
        self._loop = asyncio.get_running_loop()
        if not self._arrivals.is_open(editor.committed.comic.id):
            self._arrivals.open(editor)

    async def _place(self, job: Job) -> None:
        store = self.room.library.work
        takes = await asyncio.to_thread(self.room.library.takes, job.panel, job.comic)
        take = next((t for t in takes if t.id == job.take), None)
        if take is not None and not await self._arrivals.place(job, take):
            return
        await asyncio.to_thread(store.save_jobs, (msgspec.structs.replace(job, placed=True),))

    # Events

    def listen(self, heard: Heard) -> Callable[[], None]:
        """`heard` is called on the window's thread with every event."""
        self._loop = self._loop or asyncio.get_event_loop()
        self._heard.append(heard)
        return lambda: self._heard.remove(heard) if heard in self._heard else None

    def _from_engine(self, event: Event) -> None:
        """On the engine's thread. Events that come faster than the window turns are handed over together."""
        with self._door:
            first = not self._waiting
            self._waiting.append(event)
        if first and self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._hand_over)

    def _hand_over(self) -> None:
        with self._door:
            events, self._waiting = self._waiting, []
        for event in _latest(events):
            if isinstance(event, GenerationComplete):
                self._spawn(self._place(event.job))
            for heard in tuple(self._heard):
                heard(event)

    def _spawn(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._placing.add(task)
        task.add_done_callback(self._placed)

    def _placed(self, task: asyncio.Future[None]) -> None:
        self._placing.discard(task)
        if task.cancelled() or (error := task.exception()) is None:
            return
        if isinstance(error, KitsumyError):  # the take is kept; it is offered again when the comic opens
            log.info("a picture could not be shown yet: %s", error)
            return
        task.get_loop().call_exception_handler({"message": "placing a picture failed", "exception": error})

    async def settle(self) -> None:
        """Until every picture that has arrived is in its panel."""
        while self._placing or self._waiting:
            if self._placing:
                await asyncio.gather(*self._placing, return_exceptions=True)
            await asyncio.sleep(0.01)

    # Jobs and takes

    async def jobs(self, comic: ComicId) -> tuple[Job, ...]:
        """The latest job of every panel that has one, unless it is done or was dismissed."""
        return await asyncio.to_thread(self.room.library.work.panel_jobs, comic)

    async def job(self, job: JobId) -> Job | None:
        """One job, done ones too."""
        return await asyncio.to_thread(self.room.library.work.job, job)

    async def batches(self, comic: ComicId | None = None) -> tuple[Batch, ...]:
        """Batches, the latest first."""
        return await asyncio.to_thread(self.room.library.work.batches, comic)

    async def takes(self, comic: ComicId, panel: PanelId) -> tuple[Take, ...]:
        """A panel's takes, the latest first."""
        found = await asyncio.to_thread(self.room.library.takes, panel, comic)
        return tuple(reversed(found))

    def art(self, take: Take) -> Art:
        """The take as a panel shows it."""
        return art_of(take)

    async def remove_take(self, comic: ComicId, take: TakeId) -> None:
        """Put a take away."""
        await asyncio.to_thread(self.room.library.remove_take, comic, take)

    async def import_reference(self, data: bytes) -> PictureHash:
        """Keep a picture file as a reference or mask. Raises InputError."""
        stored = await asyncio.to_thread(self.room.library.add_picture, data)
        return stored.hash


def _latest(events: list[Event]) -> list[Event]:
    """Of several states of one job only the last; everything else in order."""
    last = {e.job.id: n for n, e in enumerate(events) if isinstance(e, JobChanged)}
    return [e for n, e in enumerate(events) if not isinstance(e, JobChanged) or last[e.job.id] == n]
