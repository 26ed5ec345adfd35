"""The writer at work on the plan in the editor: begun, told, stopped, gone on with; and what is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Literal, TypeAlias

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.comic.records.writing import WritingId
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.wishes import Remark, Revision, Wishes, WritingNews, Written
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.writing import WritingDesk
from kitsumy_desktop.ui.writing_desk.book import PlanBook

KEEP_MS = 1000
"""An edit is on disk when hands rest this long."""
Phase: TypeAlias = Literal["idle", "writing", "revising", "stopped", "failed"]
NOTHING_YET = WritingNews("plot")


class Proposal(msgspec.Struct, frozen=True):
    """A changed plan, for the person to take or leave."""

    revision: Revision
    before: Plan
    written: Written


class PlanWork(QObject):
    """Changes the book only by what the writer tells; `changed` after every piece of news."""

    changed = Signal()
    proposed = Signal(object)
    """Proposal."""

    def __init__(
        self, desk: WritingDesk, book: PlanBook, tasks: Tasks, writing: WritingId | None = None
    ) -> None:
        """`writing`: the story the plan belongs to, where it is on disk already."""
        super().__init__()
        self._desk = desk
        self._book = book
        self._tasks = tasks
        self._task: asyncio.Task[Any] | None = None
        self._begun = False
        """Whether the task had its first turn; one that is cancelled before never gets it."""
        self._again: Callable[[], None] | None = None
        self._revised: tuple[Revision, TextModel] | None = None
        self.writing = writing
        self.phase: Phase = "idle"
        self.news = NOTHING_YET
        self.said = ""
        """What the model said since the last part was finished."""
        self.error: KitsumyError | None = None
        self.remarks: tuple[Remark, ...] = ()
        self._kept = book.plan
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self._keep)
        book.changed.connect(self._edited)

    @property
    def busy(self) -> bool:
        """Whether the writer is at work."""
        return self.phase in ("writing", "revising")

    @property
    def can_go_on(self) -> bool:
        """Whether a story was interrupted, or a revision failed, that can be tried again."""
        return self.phase in ("stopped", "failed") and self._again is not None

    def write(self, wishes: Wishes, model: TextModel) -> None:
        """Have a story written."""
        self._again = lambda: self.write(wishes, model)
        self._begin("writing", lambda: self._write(wishes, model))

    def go_on(self) -> None:
        """Go on with a story that was interrupted, or try again what failed."""
        (self._again or self._continue)()

    def was_interrupted(self, done: int, total: int) -> None:
        """It was, in an earlier run, after `done` pages."""
        self.news = WritingNews("pages", done, total)
        self._again = self._continue
        self._end("stopped")

    def revise(self, revision: Revision, model: TextModel) -> None:
        """Have the plan changed; what comes of it is proposed."""
        self._revised = (revision, model)
        self._again = lambda: self.revise(revision, model)
        self._begin("revising", lambda: self._revise(revision, model))

    def revise_differently(self) -> None:
        """Ask for the same change once more: the answer is another one."""
        if self._revised is not None:
            revision, model = self._revised
            self.revise(msgspec.structs.replace(revision, seed=revision.seed + 1), model)

    def stop(self) -> None:
        """Stop the writer; what is there stays."""
        if self._task is not None and self.busy:
            self._task.cancel()
            if not self._begun:
                self._stopped()

    def dismiss(self) -> None:
        """The failure was read."""
        if not self.busy:
            self._end("idle")

    def keep_now(self) -> None:
        """Keep edits that still wait; before the editor goes."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def _continue(self) -> None:
        writing = self.writing
        if writing is not None:
            self._again = self._continue
            self._begin("writing", lambda: self._go_on(writing))

    def _begin(self, phase: Phase, work: Callable[[], Awaitable[None]]) -> None:
        self.keep_now()
        self.phase, self.error, self.said = phase, None, ""
        self.news = NOTHING_YET if phase == "writing" else WritingNews("revise")
        self._book.rest()
        self._book.lock(True)
        self._begun = False
        self._task = self._tasks.spawn(self._guarded(work), phase)
        self.changed.emit()

    def _stopped(self) -> None:
        self._end("stopped" if self.phase == "writing" else "idle")

    async def _guarded(self, work: Callable[[], Awaitable[None]]) -> None:
        self._begun = True
        try:
            await work()
        except asyncio.CancelledError:
            self._stopped()
            raise
        except KitsumyError as error:
            self.error = error
            self._end("failed")
        else:
            self._again = None
            self._end("idle")

    async def _write(self, wishes: Wishes, model: TextModel) -> None:
        known = {w.id for w in await self._desk.writings()}
        try:
            self.writing, written = await self._desk.write(wishes, model, self._listener())
        except (KitsumyError, asyncio.CancelledError):
            # Shielded: the person may have pressed Stop a second time.
            await asyncio.shield(self._find(known))
            raise
        self._done(written)

    async def _find(self, known: set[WritingId]) -> None:
        """The story that was begun just now: it is on disk, whatever became of it."""
        fresh = [w.id for w in await self._desk.writings() if w.id not in known]
        if fresh:
            self.writing = fresh[0]
            self._again = self._continue

    async def _go_on(self, writing: WritingId) -> None:
        self._done(await self._desk.go_on(writing, self._listener()))

    async def _revise(self, revision: Revision, model: TextModel) -> None:
        before = self._book.plan
        written = await self._desk.revise(before, revision, model, self._listener(), writing=self.writing)
        self._end("idle")
        self.proposed.emit(Proposal(revision, before, written))

    def _done(self, written: Written) -> None:
        self.remarks = written.remarks
        self._kept = written.plan
        self._book.show(written.plan)

    def _listener(self) -> Callable[[WritingNews], None]:
        """Hears the news of this work only: the last of a stopped one may still be under way."""
        task = asyncio.current_task()

        def heard(news: WritingNews) -> None:
            if self._task is task and self.busy:
                self._heard(news)

        return heard

    def _heard(self, news: WritingNews) -> None:
        if (news.stage, news.done) != (self.news.stage, self.news.done):
            self.said = ""
        self.said += news.piece
        self.news = news
        if news.plan is not None and self.phase == "writing":
            self._kept = news.plan
            self._book.show(news.plan)
        self.changed.emit()

    def _end(self, phase: Phase) -> None:
        self.phase = phase
        self._book.lock(False)
        self.changed.emit()

    def _edited(self) -> None:
        if self.writing is not None and not self.busy and self._book.plan != self._kept:
            self._timer.start()

    def _keep(self) -> None:
        if self.writing is not None and self._book.plan != self._kept:
            self._kept = self._book.plan
            self._tasks.spawn(self._desk.keep_plan(self.writing, self._kept), "keep plan", to_the_end=True)
