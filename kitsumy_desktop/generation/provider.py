"""What every maker of pictures can do. One file each in `providers/`; the engine knows only this."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Literal, Protocol, TypeAlias, runtime_checkable

import msgspec

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.job import Job, ProviderId
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.events import Event
from kitsumy_desktop.generation.offer import Offer, Refusal

HealthState: TypeAlias = Literal["ready", "cold", "busy", "off", "broken"]
"""ready: begins at once · cold: begins after a start-up · busy: begins when others are done · off: not set
up or switched off · broken: set up, and does not work."""
Tell: TypeAlias = Callable[[Event], None]
"""How a provider reports what belongs to no single job: a pod boots, is ready, will go."""
ReadPicture: TypeAlias = Callable[[PictureHash], Awaitable[bytes]]
"""The bytes of a picture in the library."""


class Health(msgspec.Struct, frozen=True):
    """A provider's state, in the person's words. `at` in seconds since 1970 UTC."""

    state: HealthState
    text: str
    hint: str = ""
    at: float = 0.0


class Progress(msgspec.Struct, frozen=True):
    """A job goes on. `position`: place in their queue; `share`: 0..1 of the picture is done."""

    text: str = ""
    position: int | None = None
    share: float | None = None


class Received(msgspec.Struct, frozen=True):
    """A picture's bytes and what is known about its cost."""

    data: bytes
    paid: Money | None = None
    """None: to be worked out from `seconds` and the offer."""
    exact: bool = False
    """`paid` is the provider's own word."""
    seconds: float = 0.0
    machine: str = ""
    """The pod or endpoint that made it, as the ledger names it."""


@runtime_checkable
class Billed(Protocol):
    """A provider whose bill is held against the ledger when it is asked; some do it by themselves."""

    async def reconcile(self, since: float) -> tuple[Charge, ...]:
        """Correct the ledger from then on (seconds since 1970 UTC); what was corrected. A second call changes
        nothing. Raises ProviderFailure."""


class Provider(Protocol):
    """One way to get a picture made. All methods run in the engine's loop; failures are ProviderFailure.

    The engine's order of calls for a job: `adapt`, then (job written as "sending") `submit`, (remote id
    written) `watch` until it ends, (written as "receiving") `fetch`. After a restart `find`, if the id is
    not known, then `watch` again. `prepare` precedes the first job of a plan that uses the provider,
    `release` follows the last.
    """

    @property
    def id(self) -> ProviderId:
        """Its name."""

    def refusal(self) -> Refusal | None:
        """Why it cannot be used at all at present (no key, switched off), or None. No I/O."""

    def adapt(self, recipe: Recipe, *, fixed_model: bool) -> Recipe | None:
        """The recipe as this provider would make it (its model, its sizes), or None if it cannot. Pure.

        Idempotent: an adapted recipe is answered unchanged. With `fixed_model` the model stays.
        """

    def offer(self, recipes: Sequence[Recipe]) -> Offer:
        """Price and time for adapted recipes, from what is known now. No I/O; see `refresh`."""

    async def refresh(self) -> None:
        """Bring what `refusal` and `offer` know up to date: live prices, warm workers, models there are."""

    async def health(self) -> Health:
        """One look, without cost."""

    async def prepare(self, count: int) -> None:
        """Get ready for so many pictures: boot the pod. Returns when the first can be sent; may be cancelled.

        What it rents is released by `release` only, also after a cancellation.
        """

    async def submit(self, job: Job, read: ReadPicture) -> str:
        """Send it; the provider's name for it. A failure's `sent` tells whether it may have been accepted."""

    def watch(self, job: Job) -> AsyncIterator[Progress]:
        """Reports until the picture is made; then ends. Raises ProviderFailure when it will not be."""

    async def fetch(self, job: Job) -> Received:
        """The picture. May be called again after a failure with kind "network" or "server"."""

    async def cancel(self, job: Job) -> bool:
        """Stop a sent job. True: money may still run for it."""

    async def find(self, job: Job) -> str | None:
        """For a job that was being sent when the program ended: its remote id, or None when it surely never
        arrived. Raises ProviderFailure with `sent` True when nobody can tell."""

    async def release(self) -> None:
        """Nothing more is to be made: a pod goes (after its idle time), nothing is billed any longer."""

    async def aclose(self) -> None:
        """The program ends: close connections. Machines still working go on, and are found again."""
