"""What the engine tells: typed, the same for the window, the command line and its JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import Batch, BatchId, Job, JobId, ProviderId


class PodBooting(msgspec.Struct, frozen=True, tag="pod_booting", tag_field="event"):
    """A pod was asked for. `text`: what it is doing."""

    pod: str
    estimated_s: float
    text: str = ""


class PodReady(msgspec.Struct, frozen=True, tag="pod_ready", tag_field="event"):
    """ComfyUI on the pod answers."""

    pod: str


class PodPreemptionWarning(msgspec.Struct, frozen=True, tag="pod_preemption_warning", tag_field="event"):
    """The pod was told to go."""

    pod: str
    seconds_left: float


class PodIdle(msgspec.Struct, frozen=True, tag="pod_idle", tag_field="event"):
    """The pod has nothing to do and goes at `seconds_left`."""

    pod: str
    seconds_left: float


class PodGone(msgspec.Struct, frozen=True, tag="pod_gone", tag_field="event"):
    """The pod is surely gone: 404 or EXITED was seen. `asked`: we deleted it."""

    pod: str
    asked: bool
    reason: str = ""


class FallbackActivated(msgspec.Struct, frozen=True, tag="fallback_activated", tag_field="event"):
    """Work goes to another provider."""

    batch: BatchId
    before: ProviderId
    after: ProviderId | None
    reason: str


class QueuePosition(msgspec.Struct, frozen=True, tag="queue_position", tag_field="event"):
    """A job waits in a provider's queue."""

    job: JobId
    n: int


class GenerationProgress(msgspec.Struct, frozen=True, tag="generation_progress", tag_field="event"):
    """A batch goes on: `current` of `total` jobs are over. `expected`: what the rest will bring it to."""

    batch: BatchId
    current: int
    total: int
    failed: int
    spent: Money
    expected: Money
    seconds_left: float | None = None


class GenerationComplete(msgspec.Struct, frozen=True, tag="generation_complete", tag_field="event"):
    """A picture has arrived and is safe on disk; `job.take` names it. `free`: the recipe's picture was
    there."""

    job: Job
    free: bool = False


class JobChanged(msgspec.Struct, frozen=True, tag="job_changed", tag_field="event"):
    """A job's state, or what is said about it. `share`: 0..1 of the picture is done, where it is known."""

    job: Job
    text: str = ""
    share: float | None = None


class BatchEnded(msgspec.Struct, frozen=True, tag="batch_ended", tag_field="event"):
    """Nothing more happens in a batch by itself. `unsure`: jobs that wait for the person's decision."""

    batch: Batch
    done: int
    failed: int
    unsure: int
    spent: Money


class HealthChanged(msgspec.Struct, frozen=True, tag="health_changed", tag_field="event"):
    """A look at a provider."""

    provider: ProviderId
    state: Literal["ready", "cold", "busy", "off", "broken"]
    text: str


class Notice(msgspec.Struct, frozen=True, tag="notice", tag_field="event"):
    """Something the person should read once."""

    text: str
    level: Literal["info", "warning", "error"] = "info"


Event: TypeAlias = (
    PodBooting
    | PodReady
    | PodPreemptionWarning
    | PodIdle
    | PodGone
    | FallbackActivated
    | QueuePosition
    | GenerationProgress
    | GenerationComplete
    | JobChanged
    | BatchEnded
    | HealthChanged
    | Notice
)
