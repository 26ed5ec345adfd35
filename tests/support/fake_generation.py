"""All that ui.generation asks for, in memory: for tests of windows that order, watch and pay for pictures.

Ordering makes jobs and nothing else; the test then says what becomes of them with `run`, `finish`, `fail`,
`unsure` and `end`, each of which tells the listeners. What is answered by `providers`, `endpoints`, `charges`
and so on stands in public attributes. `fails["quote"] = error` makes a method raise; `hold("quote")` keeps
its callers waiting until `let_go`. Every call is noted in `calls`.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PIL import Image

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import CharacterId, ComicId, PanelId, PictureHash, TakeId
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge, ChargeId, ChargeKind
from kitsumy_desktop.comic.records.job import OVER, Batch, BatchId, Job, JobId, ProviderId
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.recipe import PromptPart, Recipe, recipe_hash, subject_hash
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.editing.commands.art import set_art
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.generation.events import (
    BatchEnded,
    Event,
    GenerationComplete,
    GenerationProgress,
    JobChanged,
)
from kitsumy_desktop.generation.order import Estimate, Quote, Share
from kitsumy_desktop.generation.store import KeptPicture
from kitsumy_desktop.ui.generation import Heard, Terms, Wish
from tests.support.fake_setup import FakeSetup

START = 1_790_000_000.0
"""The first moment, seconds since 1970 UTC; `now` may be moved."""


class MadePicture(msgspec.Struct, frozen=True):
    """A picture that was kept."""

    hash: PictureHash
    width: int
    height: int


class FakeGeneration(FakeSetup):
    """Implements ui.generation.Generation."""

    def __init__(self, add_picture: Callable[[bytes], KeptPicture] | None = None) -> None:
        """`add_picture`: where pictures go, such as Library.add_picture; None: into `pictures`."""
        super().__init__()
        self.now = START
        self.price: Money = 4_000
        self.stale_panels: set[PanelId] = set()
        self.coarse_panels: set[PanelId] = set()
        self.quoted: Quote | None = None
        """What `quote` answers; None: `price` for each picture."""
        self.made_batches: dict[BatchId, Batch] = {}
        self.made_jobs: dict[JobId, Job] = {}
        self.made_takes: dict[TakeId, Take] = {}
        self.pictures: dict[PictureHash, bytes] = {}
        self.orders: list[tuple[Wish, Terms]] = []
        self.dismissed: set[JobId] = set()
        self._add_picture = add_picture or self._keep_picture
        self._editors: dict[ComicId, Editor] = {}
        self._listeners: list[Heard] = []

    # What the test says

    def emit(self, event: Event) -> None:
        """Tell all listeners."""
        for heard in tuple(self._listeners):
            heard(event)

    @property
    def listeners(self) -> int:
        """How many listen."""
        return len(self._listeners)

    def run(
        self, job: JobId, provider: ProviderId = "runpod-public", text: str = "", share: float | None = None
    ) -> None:
        """A provider works on it."""
        self._job(job, text, share, state="running", provider=provider, remote=f"remote-{job}", sent=self.now)

    def finish(self, job: JobId, *, free: bool = False, provider: ProviderId = "runpod-public") -> Take:
        """Its picture arrives: kept as a take, put into the open comic, charged, told."""
        asked = self.made_jobs[job]
        recipe = asked.wanted
        kept = self._add_picture(picture(recipe.width, recipe.height, f"{job}{recipe.seed}"))
        take = Take(
            TakeId(self._id("tk")), asked.comic, asked.panel, kept.hash, kept.width, kept.height,
            provider=provider, recipe=recipe_hash(recipe), subject=subject_hash(recipe), seed=recipe.seed,
            model=recipe.model, job=job, made="2026-09-21T14:13:20Z",
        )  # fmt: skip
        self.made_takes[take.id] = take
        paid = 0 if free else self.price
        done = self._change(
            job, state="done", provider=provider, take=take.id, ended=self.now, paid=asked.paid + paid
        )
        self.stale_panels.discard(asked.panel)
        self._place(done, take)
        if paid:
            self.charge(paid, "picture", provider, done)
        self.emit(GenerationComplete(done, free))
        self._tell_progress(done.batch)
        return take

    def fail(self, job: JobId, reason: str, hint: str = "", *, wasted: Money = 0) -> None:
        """It will not be made; `wasted` was paid all the same."""
        asked = self.made_jobs[job]
        if wasted:
            self.charge(wasted, "waste", asked.provider or "runpod-public", asked)
        self._job(job, reason, state="failed", reason=reason, hint=hint, ended=self.now,
                  paid=asked.paid + wasted)  # fmt: skip
        self._tell_progress(asked.batch)

    def unsure(self, job: JobId, reason: str = "It may have been paid already.") -> None:
        """The person has to decide."""
        self._job(job, reason, state="unsure", reason=reason)

    def end(self, batch: BatchId) -> None:
        """Nothing more happens in a batch."""
        ended = msgspec.structs.replace(self.made_batches[batch], state="done", ended=self.now)
        self.made_batches[batch] = ended
        jobs = self.jobs_of(batch)
        states = [job.state for job in jobs]
        spent = sum(job.paid for job in jobs)
        self.emit(
            BatchEnded(ended, states.count("done"), states.count("failed"), states.count("unsure"), spent)
        )

    def jobs_of(self, batch: BatchId) -> tuple[Job, ...]:
        """A batch's jobs in order."""
        return tuple(job for job in self.made_jobs.values() if job.batch == batch)

    def charge(self, amount: Money, kind: ChargeKind, provider: ProviderId, job: Job | None = None) -> None:
        """A line of the ledger, now."""
        where = {} if job is None else {
            "batch": job.batch, "job": job.id, "comic": job.comic, "page": job.page, "panel": job.panel
        }  # fmt: skip
        self.ledger.append(
            Charge(ChargeId(self._id("ch")), self.now, kind, provider, amount, **where)  # type: ignore[arg-type]
        )

    # Orders

    def stale(self, document: Document) -> tuple[PanelId, ...]:
        """Those in `stale_panels`, in reading order."""
        return tuple(p for p in _panels(document) if p in self.stale_panels)

    def too_coarse(self, document: Document) -> tuple[PanelId, ...]:
        """Those in `coarse_panels`, in reading order."""
        return tuple(p for p in _panels(document) if p in self.coarse_panels)

    async def quote(self, document: Document, wish: Wish, terms: Terms) -> Quote:
        """`quoted`, or `price` for each."""
        await self._enter("quote", document, wish, terms)
        if self.quoted is not None:
            return self.quoted
        count, cost = wish.pictures, wish.pictures * self.price
        best = Estimate((Share("runpod-public", count, 4),), cost, cost, cost, 6.0 * count, 5.0, 9.0 * count)
        return Quote(count, 0, best)

    async def start(self, editor: Editor, wish: Wish, terms: Terms) -> BatchId:
        """Jobs in the state "queued"."""
        await self._enter("start", editor, wish, terms)
        self.orders.append((wish, terms))
        self._editors[editor.committed.comic.id] = editor
        return self.order(editor.committed, wish.panels, wish, terms)

    def order(
        self,
        document: Document,
        panels: Sequence[PanelId],
        wish: Wish | None = None,
        terms: Terms | None = None,
    ) -> BatchId:
        """The same without a window."""
        wish, terms = wish or Wish("generate", tuple(panels)), terms or Terms()
        comic = document.comic.id
        batch = Batch(
            BatchId(self._id("ba")), comic, "Pictures", terms.choice, terms.mode, terms.urgent,
            terms.local_only, terms.cap, self.now,
        )  # fmt: skip
        self.made_batches[batch.id] = batch
        for number, panel_id in enumerate(p for p in panels for _ in range(wish.count)):
            panel = document.panel(panel_id)
            recipe = Recipe(
                wish.model or "flux-schnell", document.comic.style,
                (PromptPart("action", panel.brief.action or panel_id), PromptPart("hand", wish.words)),
                seed=wish.seed if wish.seed is not None else number, width=192, height=128,
            )  # fmt: skip
            job = Job(
                JobId(self._id("jb")), batch.id, comic, panel.page, panel_id, recipe, number,
                bool(wish.model), panel.art.picture if panel.art else None, ordered=self.now,
            )  # fmt: skip
            self.made_jobs[job.id] = job
            self.emit(JobChanged(job))
        return batch.id

    async def adopt(self, editor: Editor) -> None:
        """Give it what arrived while it was closed."""
        await self._enter("adopt", editor)
        self._editors[editor.committed.comic.id] = editor
        for job in tuple(self.made_jobs.values()):
            if job.comic == editor.committed.comic.id and job.take is not None and not job.placed:
                self._place(job, self.made_takes[job.take])

    def leave(self, comic: ComicId) -> None:
        """What arrives waits."""
        self.calls.append(("leave", (comic,)))
        self._editors.pop(comic, None)

    async def cancel(self, batch: BatchId) -> None:
        """Open jobs are cancelled."""
        await self._enter("cancel", batch)
        for job in self.jobs_of(batch):
            if not job.over:
                self._job(job.id, state="cancelled", ended=self.now)
        self.end(batch)
        self.made_batches[batch] = msgspec.structs.replace(self.made_batches[batch], state="cancelled")

    async def retry(self, jobs: Sequence[JobId], *, pay_again: bool = False) -> None:
        """Failed jobs are queued again, with `pay_again` also those that are unsure."""
        await self._enter("retry", tuple(jobs), pay_again)
        for job in jobs:
            if self.made_jobs[job].state == "failed" or (pay_again and self.made_jobs[job].state == "unsure"):
                self._job(job, state="queued", reason="", hint="", provider=None, remote="", ended=0.0)

    async def dismiss(self, jobs: Sequence[JobId]) -> None:
        """They are no longer shown."""
        await self._enter("dismiss", tuple(jobs))
        self.dismissed.update(jobs)
        for job in jobs:
            self.emit(JobChanged(self.made_jobs[job]))

    def listen(self, heard: Heard) -> Callable[[], None]:
        """Hear `emit`."""
        self._listeners.append(heard)
        return lambda: self._listeners.remove(heard)

    async def jobs(self, comic: ComicId) -> tuple[Job, ...]:
        """The latest of each panel that is neither done nor dismissed."""
        await self._enter("jobs", comic)
        latest = {job.panel: job for job in self.made_jobs.values() if job.comic == comic}
        return tuple(j for j in latest.values() if j.state != "done" and j.id not in self.dismissed)

    async def job(self, job: JobId) -> Job | None:
        """From `made_jobs`."""
        await self._enter("job", job)
        return self.made_jobs.get(job)

    async def recent_jobs(self, since: float) -> tuple[Job, ...]:
        """Open ones, and those ordered since then."""
        await self._enter("recent_jobs", since)
        return tuple(j for j in self.made_jobs.values() if not j.over or j.ordered >= since)

    async def batches(self, comic: ComicId | None = None) -> tuple[Batch, ...]:
        """The latest first."""
        await self._enter("batches", comic)
        return tuple(b for b in reversed(self.made_batches.values()) if comic in (None, b.comic))

    async def takes(self, comic: ComicId, panel: PanelId) -> tuple[Take, ...]:
        """The latest first."""
        await self._enter("takes", comic, panel)
        return tuple(t for t in reversed(self.made_takes.values()) if t.comic == comic and t.panel == panel)

    def art(self, take: Take) -> Art:
        """As a panel shows it."""
        return Art(take.picture, take.width, take.height, "take", take.id, faces=take.faces,
                   subject=take.subject)  # fmt: skip

    async def remove_take(self, comic: ComicId, take: TakeId) -> None:
        """It is gone from `made_takes`."""
        await self._enter("remove_take", comic, take)
        del self.made_takes[take]

    async def import_reference(self, data: bytes) -> PictureHash:
        """Kept as a picture."""
        await self._enter("import_reference", data)
        return self._add_picture(data).hash

    async def turnaround(self, editor: Editor, character: CharacterId, terms: Terms) -> BatchId:
        """A batch with no panel's job: the order is noted in `calls`."""
        await self._enter("turnaround", editor, character, terms)
        return self.order(editor.committed, (), None, terms)

    # Inside

    def _change(self, job: JobId, **fields: Any) -> Job:
        changed = msgspec.structs.replace(self.made_jobs[job], **fields)
        self.made_jobs[job] = changed
        return changed

    def _job(self, job: JobId, text: str = "", share: float | None = None, **fields: Any) -> None:
        self.emit(JobChanged(self._change(job, **fields), text, share))

    def _place(self, job: Job, take: Take) -> None:
        editor = self._editors.get(job.comic)
        if editor is None:
            return
        panel = editor.committed.find(job.panel)
        there = getattr(getattr(panel, "art", None), "picture", None)
        if panel is not None and there == job.replaces:
            editor.commit("Picture", set_art(editor.committed, job.panel, self.art(take)), "preserve_redo")
        self._change(job.id, placed=True)

    def _tell_progress(self, batch: BatchId) -> None:
        jobs = self.jobs_of(batch)
        over = [job for job in jobs if job.state in OVER]
        spent = sum(job.paid for job in jobs)
        left = len(jobs) - len(over)
        failed = sum(job.state == "failed" for job in jobs)
        self.emit(
            GenerationProgress(
                batch, len(over), len(jobs), failed, spent, spent + left * self.price, 6.0 * left
            )
        )

    def _keep_picture(self, data: bytes) -> KeptPicture:
        try:
            with Image.open(io.BytesIO(data)) as image:
                size = image.size
        except OSError as error:
            raise InputError("This is no picture.") from error
        name = PictureHash(hashlib.sha256(data).hexdigest())
        self.pictures[name] = data
        return MadePicture(name, *size)


def picture(width: int, height: int, seed: str) -> bytes:
    """A PNG: a gradient in a colour that depends on `seed`."""
    red, green, blue = hashlib.blake2b(seed.encode(), digest_size=3).digest()
    image = Image.linear_gradient("L").resize((width, height))
    out = io.BytesIO()
    Image.merge(
        "RGB", [image.point([v * top // 255 for v in range(256)]) for top in (red, green, blue)]
    ).save(out, "PNG")
    return out.getvalue()


def _panels(document: Document) -> list[PanelId]:
    return [panel.id for page in document.pages() for panel in document.panels(page.id)]
