"""What is known of the open comic's pictures: jobs, progress, stale and coarse panels. Hears, never asks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.job import Batch, BatchId, Job, JobId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.generation.events import (
    BatchEnded,
    Event,
    FallbackActivated,
    GenerationComplete,
    GenerationProgress,
    JobChanged,
    Notice,
    PodGone,
    PodPreemptionWarning,
    QueuePosition,
)
from kitsumy_desktop.ui.canvas.badges import Badge, BadgeKind
from kitsumy_desktop.ui.editor.pictures.marks import Mark, PageMarks, all_marks, job_mark, page_marks
from kitsumy_desktop.ui.editor.pictures.progress import BatchProgress, Progress, heard
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr

TOGETHER_MS = 60
"""Events that come within so long are shown together."""
MOST_EARLY = 32
STOPPED_MS = 8000
"""How long the end of a GPU is told."""
TOLD = (BatchEnded, FallbackActivated, PodPreemptionWarning, PodGone, Notice)
"""Events the person should read, whatever page is in view."""


class PictureState(QObject):
    """Folds events into marks and progress; views listen to its signals."""

    changed = Signal()
    """Marks or progress, not more often than they can be read."""
    arrived = Signal(str)
    """Id of a panel that has a new take."""
    told = Signal(object)
    """Event of TOLD that concerns this comic."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._comic = session.document.comic.id
        self.progress = Progress()
        self._jobs: dict[PanelId, Mark] = {}
        self._dismissed: set[JobId] = set()
        self._heard: set[JobId] = set()
        """Jobs an event told of: what is read from disk about them later is older."""
        self._early: dict[BatchId, GenerationProgress] = {}
        """Progress of batches whose order has not been answered yet, or that are another comic's."""
        self._ended: set[BatchId] = set()
        self._stale: tuple[PanelId, ...] = ()
        self._coarse: tuple[PanelId, ...] = ()
        self._marks: dict[PanelId, Mark] | None = None
        self._pages: dict[PageId, PageMarks] | None = None
        self._soon = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._soon.timeout.connect(self.changed)
        self._forget = QTimer(self, singleShot=True, interval=STOPPED_MS)
        self._forget.timeout.connect(self._quiet)
        session.changed.connect(self._document_changed)

    # -- what is known --------------------------------------------------------------------------------

    @property
    def marks(self) -> dict[PanelId, Mark]:
        """The mark of every panel that has one."""
        if self._marks is None:
            dpi = self._session.document.comic.format.dpi
            self._marks = all_marks(self._jobs, self._stale, self._coarse, dpi)
        return self._marks

    @property
    def pages(self) -> dict[PageId, PageMarks]:
        """Marks by page."""
        if self._pages is None:
            self._pages = page_marks(self._session.document, self.marks)
        return self._pages

    @property
    def stale(self) -> tuple[PanelId, ...]:
        """Panels out of date, in reading order."""
        return self._stale

    @property
    def active(self) -> tuple[BatchId, ...]:
        """Batches of this comic that are under way."""
        return tuple(self.progress.batches)

    @property
    def gathering(self) -> bool:
        """Whether something was heard that is not shown yet."""
        return self._soon.isActive()

    def badges(self) -> dict[PanelId, Badge]:
        """The marks as the canvas shows them."""
        return {panel: mark.badge for panel, mark in self.marks.items()}

    def jobs(self, kind: BadgeKind, panels: Iterable[PanelId] | None = None) -> tuple[JobId, ...]:
        """Jobs with that mark, of these panels or of all that the comic has."""
        wanted = None if panels is None else frozenset(panels)
        find = self._session.document.find
        return tuple(
            mark.job.id
            for panel, mark in self._jobs.items()
            if mark.kind == kind and mark.job is not None and (wanted is None or panel in wanted)
            if find(panel) is not None
        )

    # -- what is heard --------------------------------------------------------------------------------

    def begin(self, jobs: Iterable[Job], batches: Iterable[Batch]) -> None:
        """What is under way or waits for the person, as it was read from disk."""
        for job in jobs:
            if job.id not in self._heard:
                self._take_job(job)
        for batch in batches:
            if batch.state == "open":
                total = sum(m.job is not None and m.job.batch == batch.id for m in self._jobs.values())
                self._open(batch.id, total)
        self._renewed()

    def ordered(self, batch: BatchId, count: int) -> None:
        """A batch of so many pictures was ordered from this window; it may be over already."""
        self._open(batch, count)
        self._renewed()

    def show(self, stale: tuple[PanelId, ...], coarse: tuple[PanelId, ...]) -> None:
        """Panels that are out of date, and those with too few pixels."""
        if (stale, coarse) != (self._stale, self._coarse):
            self._stale, self._coarse = stale, coarse
            self._renewed()

    def dismiss(self, jobs: Iterable[JobId]) -> None:
        """The person has seen these."""
        self._dismissed.update(jobs)
        self._jobs = {p: m for p, m in self._jobs.items() if m.job is None or m.job.id not in self._dismissed}
        self._renewed()

    def hear(self, event: Event) -> None:
        """An event of the engine, of whichever comic."""
        ours = self._concerns(event)
        if isinstance(event, JobChanged) and ours:
            self._heard.add(event.job.id)
            self._take_job(event.job, event.text, event.share)
        elif isinstance(event, GenerationComplete) and ours:
            self._heard.add(event.job.id)
            self._jobs.pop(event.job.panel, None)
            self.arrived.emit(event.job.panel)
        elif isinstance(event, QueuePosition):
            self._queued(event)
        elif isinstance(event, BatchEnded) and ours:
            self._ended.add(event.batch.id)
            self.progress = self.progress.without_batch(event.batch.id)
        elif isinstance(event, GenerationProgress) and event.batch not in self.progress.batches:
            self._early = {**dict(list(self._early.items())[-MOST_EARLY:]), event.batch: event}
        self.progress = heard(self.progress, event)
        if isinstance(event, TOLD) and ours:
            self.told.emit(event)
        if isinstance(event, PodGone) and not self.progress.active:
            self._forget.start()
        self._renewed()

    def close(self) -> None:
        """Tell nobody any more."""
        self._soon.stop()
        self._forget.stop()

    # -- inside ---------------------------------------------------------------------------------------

    def _concerns(self, event: Event) -> bool:
        if isinstance(event, JobChanged | GenerationComplete):
            return event.job.comic == self._comic
        if isinstance(event, BatchEnded):
            return event.batch.comic == self._comic
        if isinstance(event, FallbackActivated):
            return event.batch in self.progress.batches
        return isinstance(event, Notice) or self.progress.active

    def _take_job(self, job: Job, text: str = "", share: float | None = None) -> None:
        held = self._jobs.get(job.panel)
        if held is not None and held.job is not None and held.job.ordered > job.ordered:
            return
        if not job.over and job.state != "unsure":
            self._dismissed.discard(job.id)
            self._ended.discard(job.batch)
            self._open(job.batch, 1)
        if job.state in ("running", "receiving"):
            self.progress = self.progress.now_drawing()
        mark = job_mark(job, text, share)
        panel = self._session.document.find(job.panel)
        if mark is None or job.id in self._dismissed or not isinstance(panel, Panel):
            self._jobs.pop(job.panel, None)
        else:
            self._jobs[job.panel] = mark

    def _open(self, batch: BatchId, count: int) -> None:
        """A batch of at least so many pictures is under way."""
        known = self.progress.batches.get(batch)
        if batch in self._ended or (known is not None and known.total >= count):
            return
        early = self._early.pop(batch, None)
        self.progress = self.progress.with_batch(batch, BatchProgress(total=count))
        if early is not None:
            self.progress = heard(self.progress, early)

    def _queued(self, event: QueuePosition) -> None:
        for panel, mark in self._jobs.items():
            if mark.job is not None and mark.job.id == event.job and mark.kind == "waiting":
                words = tr("Number {n} in the provider's queue.", n=event.n)
                self._jobs[panel] = Mark(mark.kind, words, None, mark.job)
                return

    def _document_changed(self, _diff: Diff, phase: Phase) -> None:
        """Panels with marks may be gone, or back."""
        if phase is Phase.COMMIT and self.marks:
            self._renewed()

    def _quiet(self) -> None:
        """The end of a GPU has been told long enough."""
        if not self.progress.active:
            self.progress = Progress()
            self._renewed()

    def _renewed(self) -> None:
        self._marks = self._pages = None
        if not self._soon.isActive():
            self._soon.start()
