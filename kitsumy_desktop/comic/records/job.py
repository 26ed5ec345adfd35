"""A job: one picture to be made; a batch: jobs submitted together. Kept on disk before any byte leaves."""

from __future__ import annotations

from typing import Literal, NewType, TypeAlias

import msgspec

from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId, PictureHash, TakeId
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.recipe import Recipe

JobId = NewType("JobId", str)
BatchId = NewType("BatchId", str)

ProviderId: TypeAlias = Literal[
    "draft", "comfy", "runpod-public", "runpod-serverless", "runpod-pod", "gemini"
]
Choice: TypeAlias = Literal[
    "auto", "draft", "comfy", "runpod-public", "runpod-serverless", "runpod-pod", "gemini"
]
"""What the person asks for: a provider, or the planner's choice."""
Mode: TypeAlias = Literal["economy", "balanced", "fast"]

JobState: TypeAlias = Literal[
    "queued", "sending", "unsure", "running", "receiving", "done", "failed", "cancelled"
]
"""queued: nothing has left · sending: the request may be on its way · unsure: it may have been accepted, and
nobody can tell; going on may pay twice, so the person decides · running: `remote` is known · receiving: made
and paid, being fetched · done, failed, cancelled: over."""

OVER: frozenset[JobState] = frozenset(("done", "failed", "cancelled"))


class Job(msgspec.Struct, frozen=True, omit_defaults=True):
    """One picture to be made. Times are seconds since 1970 UTC, 0 where it has not happened."""

    id: JobId
    batch: BatchId
    comic: ComicId
    page: PageId
    panel: PanelId
    wanted: Recipe
    """As ordered."""
    number: int = 0
    """Place in the batch's order, from 0."""
    fixed_model: bool = False
    """The person chose the model: no provider may take another."""
    replaces: PictureHash | None = None
    """What the panel showed when the job was ordered: only that is replaced on arrival."""
    state: JobState = "queued"
    recipe: Recipe | None = None
    """As the provider of this attempt makes it."""
    provider: ProviderId | None = None
    remote: str = ""
    """The provider's name for the job; opaque to everybody else."""
    tag: str = ""
    """A UUID of this attempt, made before sending; providers that take one are asked by it after a crash."""
    attempts: int = 0
    tried: tuple[ProviderId, ...] = ()
    """Providers that failed on it."""
    reason: str = ""
    """Why it failed, or waits: one plain sentence."""
    hint: str = ""
    ordered: float = 0.0
    sent: float = 0.0
    ended: float = 0.0
    seconds: float = 0.0
    """Time on the GPU where the provider says so."""
    paid: Money = 0
    """Charged for it so far, failed attempts included."""
    take: TakeId | None = None
    placed: bool = False
    """The take was offered to the document."""
    dismissed: bool = False
    """The person has seen why it came to nothing."""

    @property
    def over(self) -> bool:
        """Whether nothing more happens to it by itself."""
        return self.state in OVER


class Batch(msgspec.Struct, frozen=True, omit_defaults=True):
    """Jobs submitted together, and how they are to be made."""

    id: BatchId
    comic: ComicId
    label: str = ""
    choice: Choice = "auto"
    mode: Mode = "balanced"
    urgent: bool = False
    local_only: bool = False
    cap: Money | None = None
    """The batch must not cost more."""
    ordered: float = 0.0
    ended: float = 0.0
    state: Literal["open", "done", "cancelled"] = "open"
