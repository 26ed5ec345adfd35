"""What the engine asks of the disk. The library implements it; each method is durable when it returns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from kitsumy_desktop.comic.ids import ComicId, PictureHash
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.job import Batch, BatchId, Job, JobId, ProviderId
from kitsumy_desktop.comic.records.measured import Measured
from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.comic.records.recipe import RecipeHash
from kitsumy_desktop.comic.records.take import Take


class KeptPicture(Protocol):
    """A picture in the library; sizes in pixels."""

    @property
    def hash(self) -> PictureHash: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...


class Store(Protocol):
    """Jobs, pods, ledger and pictures. From any thread; raises LibraryError."""

    def add_batch(self, batch: Batch, jobs: Sequence[Job]) -> None:
        """A new batch with its jobs, all or nothing."""

    def save_batch(self, batch: Batch) -> None:
        """A batch's new state."""

    def save_jobs(self, jobs: Sequence[Job], charges: Sequence[Charge] = ()) -> None:
        """New states of jobs together with what they cost, in one transaction."""

    def finish(self, job: Job, take: Take, charges: Sequence[Charge]) -> None:
        """The take, the job that names it and its charges, in one transaction. A take that is there already
        (the same id) stays as it is."""

    def batches(self, comic: ComicId | None = None, *, open_only: bool = False) -> tuple[Batch, ...]:
        """Batches, the latest first."""

    def jobs(self, batch: BatchId) -> tuple[Job, ...]:
        """A batch's jobs in order."""

    def job(self, job: JobId) -> Job | None:
        """One job."""

    def open_jobs(self) -> tuple[Job, ...]:
        """Jobs that are not over, of all batches, in the order they were ordered."""

    def unplaced(self, comic: ComicId) -> tuple[Job, ...]:
        """Jobs of a comic that are done and whose takes the document was not offered yet."""

    def panel_jobs(self, comic: ComicId) -> tuple[Job, ...]:
        """The latest job of every panel of a comic that has one, unless it is done or was dismissed."""

    def take_of(self, recipe: RecipeHash) -> Take | None:
        """A take of that very recipe, in any comic, whose picture is in the library."""

    def add_picture(self, data: bytes) -> KeptPicture:
        """Check a picture file and keep it. Raises InputError for what is no picture."""

    def picture_path(self, picture: PictureHash) -> Path:
        """The file of a picture."""

    def save_pod(self, pod: RentedPod, charges: Sequence[Charge] = ()) -> None:
        """A pod's new state together with what it cost, in one transaction."""

    def pods(self, *, alive_only: bool = True) -> tuple[RentedPod, ...]:
        """Our pods; with `alive_only` those not surely gone."""

    def charge(self, charges: Sequence[Charge]) -> None:
        """Lines of the ledger."""

    def charges(
        self, *, since: float = 0.0, until: float | None = None, comic: ComicId | None = None
    ) -> tuple[Charge, ...]:
        """Lines of the ledger by time; `since` and `until` in seconds since 1970 UTC."""

    def spent(self, since: float, *, batch: BatchId | None = None) -> Money:
        """Sum of the charges from `since` on, or of a batch."""

    def measure(self, what: str, provider: ProviderId, model: str, gpu: str, seconds: float | None) -> None:
        """One more measurement; None: it failed."""

    def measured(self) -> tuple[Measured, ...]:
        """All measurements."""
