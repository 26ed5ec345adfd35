"""How far the pictures of a comic are, in the person's words, from the engine's events. No widgets."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import BatchId
from kitsumy_desktop.generation.events import (
    Event,
    FallbackActivated,
    GenerationProgress,
    PodBooting,
    PodGone,
    PodIdle,
    PodPreemptionWarning,
    PodReady,
)
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.spoken import duration, provider_name


class BatchProgress(msgspec.Struct, frozen=True):
    """A batch that is under way: `over` of `total` jobs are; seconds_left None: not known."""

    over: int = 0
    total: int = 0
    failed: int = 0
    spent: Money = 0
    expected: Money = 0
    seconds_left: float | None = None


class Progress(msgspec.Struct, frozen=True):
    """All batches of a comic that are under way, and what the GPU does."""

    batches: dict[BatchId, BatchProgress] = {}
    drawing: bool = False
    """Whether a provider works on a picture."""
    life: str = ""
    """What is said of the pod while nothing is drawn."""
    pods: frozenset[str] = frozenset()
    """Pods that were heard of while pictures of this comic were under way."""

    @property
    def active(self) -> bool:
        """Whether anything is under way."""
        return bool(self.batches)

    @property
    def over(self) -> int:
        """Jobs that are over, of all batches."""
        return sum(b.over for b in self.batches.values())

    @property
    def total(self) -> int:
        """Jobs of all batches."""
        return sum(b.total for b in self.batches.values())

    @property
    def headline(self) -> str:
        """What happens: "Drawing 5/40"; empty when nothing does."""
        if self.life:
            return self.life
        if not self.active:
            return ""
        if self.drawing or self.over:
            return tr("Drawing {over}/{total}", over=self.over, total=self.total)
        return tr("Waiting for a place to draw")

    @property
    def figures(self) -> str:
        """What it has cost, will cost, and how long it takes still."""
        if not self.active:
            return ""
        spent = sum(b.spent for b in self.batches.values())
        expected = sum(b.expected for b in self.batches.values())
        parts = []
        if expected > spent:
            parts.append(
                tr("{spent} of about {expected}", spent=money_text(spent), expected=money_text(expected))
            )
        elif spent:
            parts.append(money_text(spent))
        left = [b.seconds_left for b in self.batches.values() if b.seconds_left is not None]
        if left and max(left) > 0:
            parts.append(tr("{time} left", time=duration(max(left))))
        return " · ".join(parts)

    def with_batch(self, batch: BatchId, progress: BatchProgress) -> Progress:
        """A batch begins or goes on."""
        return msgspec.structs.replace(self, batches={**self.batches, batch: progress})

    def without_batch(self, batch: BatchId) -> Progress:
        """A batch has ended; with the last one nothing is drawn any more."""
        left = {b: p for b, p in self.batches.items() if b != batch}
        ended = not left and self.drawing
        return msgspec.structs.replace(self, batches=left, drawing=self.drawing and not ended)

    def now_drawing(self) -> Progress:
        """A provider works on a picture: that is what is said from now on."""
        return msgspec.structs.replace(self, drawing=True, life="")


def heard(progress: Progress, event: Event) -> Progress:
    """What an event changes. Batches that are not of this comic are left alone."""
    if isinstance(event, GenerationProgress) and event.batch in progress.batches:
        now = BatchProgress(
            event.current, event.total, event.failed, event.spent, event.expected, event.seconds_left
        )
        return progress.with_batch(event.batch, now)
    if isinstance(event, FallbackActivated) and event.batch in progress.batches and event.after:
        text = tr("Switched to {provider}", provider=provider_name(event.after))
        return msgspec.structs.replace(progress, life=text)
    if isinstance(event, PodBooting | PodReady | PodPreemptionWarning | PodIdle | PodGone):
        return _pod(progress, event)
    return progress


def _pod(
    progress: Progress, event: PodBooting | PodReady | PodPreemptionWarning | PodIdle | PodGone
) -> Progress:
    """The life of a pod, told while pictures of this comic wait for it, and of theirs until its end."""
    if not (progress.active or event.pod in progress.pods):
        return progress
    pods = progress.pods | {event.pod}
    if isinstance(event, PodBooting):
        life = _booting(event, again=event.pod in progress.pods)
    elif isinstance(event, PodReady):
        life = tr("GPU ready, drawing begins")
    elif isinstance(event, PodPreemptionWarning):
        life = tr("GPU is going away, switching")
    elif isinstance(event, PodIdle):
        life = "" if progress.active else tr("GPU idle, waiting")
    else:
        pods = pods - {event.pod}
        life = "" if progress.active else tr("GPU stopped")
    return msgspec.structs.replace(progress, life=life, pods=pods)


def _booting(event: PodBooting, *, again: bool) -> str:
    words = event.text or (tr("GPU is booting") if again else tr("Starting your GPU"))
    if event.estimated_s <= 0:
        return words
    return tr("{words}… (~{time})", words=words, time=duration(event.estimated_s))
