"""A provider as the engine sees it: is it ready, is it put aside, what is it making, what does it offer."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import BatchId, JobId, ProviderId
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.offer import Billing, Offer
from kitsumy_desktop.generation.provider import Health, Provider

PATIENCE = 3600.0
"""Seconds a provider may be out of reach before jobs that have nobody else give up."""
PATIENCE_OFFLINE = 24 * 3600.0
"""… when the network is what is missing: a closed lid or a night without internet is nothing unusual."""
PATIENCE_LOCAL = 120.0
"""… when it costs nothing, and so stands here or next door: it is off."""
ADAPTED_KEPT = 20_000
BILLED: dict[ProviderId, Billing] = {
    "draft": "free",
    "comfy": "free",
    "runpod-public": "picture",
    "runpod-serverless": "workers",
    "runpod-pod": "machine",
    "gemini": "picture",
}
"""How each is paid, when it cannot say itself."""


class Active(msgspec.Struct, frozen=True):
    """A job the provider is at. `expected`: what it should cost; `offer`: on what terms it was sent."""

    batch: BatchId
    offer: Offer
    expected: Money


class Aside(msgspec.Struct, frozen=True):
    """Why and until when a provider gets no work. `since`: the first of these in a row."""

    failure: ProviderFailure
    since: float
    until: float
    broken: bool


class Lane:
    """One provider's."""

    def __init__(self, provider: Provider) -> None:
        self.provider = provider
        self.active: dict[JobId, Active] = {}
        self.prepared = False
        self.preparing: asyncio.Task[None] | None = None
        self.releasing: asyncio.Task[None] | None = None
        self.rented = False
        """It may hold something that costs, also of an earlier run; `release` gives it back."""
        self.opening: Money = 0
        """What getting ready will cost, while it goes on: committed money."""
        self.prepare_tries = 0
        self.in_a_row = 0
        """Failures without a success between them."""
        self.times_aside = 0
        self.aside: Aside | None = None
        self.refreshed = float("-inf")
        self.health: Health | None = None
        self._offered: Offer | None = None
        self._adapted: dict[tuple[int, bool], tuple[Recipe, Recipe | None]] = {}

    @property
    def id(self) -> ProviderId:
        """The provider's name."""
        return self.provider.id

    @property
    def idle(self) -> bool:
        """Nothing is rented or being made here."""
        return not (self.active or self.prepared or self.preparing or self.rented or self.releasing)

    @property
    def cold(self) -> bool:
        """Using it would mean to get it ready first."""
        return not (self.active or self.prepared or self.preparing)

    def adapted(self, recipe: Recipe, fixed_model: bool) -> Recipe | None:
        """The provider's version of a recipe, remembered: adapting is asked for at every plan."""
        key = (id(recipe), fixed_model)
        found = self._adapted.get(key)
        if found is not None and found[0] is recipe:
            return found[1]
        if len(self._adapted) > ADAPTED_KEPT:
            self._adapted.clear()
        made = self.provider.adapt(recipe, fixed_model=fixed_model)
        self._adapted[key] = (recipe, made)
        return made

    def forget_adapted(self) -> None:
        """What the provider can do may have changed."""
        self._adapted.clear()

    def offer(self, recipes: Sequence[Recipe]) -> Offer | None:
        """What it offers for adapted recipes; None when it cannot say, since it was not reached yet."""
        try:
            self._offered = self.provider.offer(recipes)
        except (ProviderFailure, InputError):
            return None
        return self._offered

    def terms(self, recipe: Recipe) -> Offer:
        """On what terms a picture is made there, as far as can be told now."""
        return self.offer([recipe]) or self._offered or Offer(self.id, BILLED[self.id])

    def patience(self) -> float:
        """How long to wait for it when it is put aside, in seconds."""
        if self.aside is None:
            return PATIENCE
        if self.id in ("draft", "comfy"):
            return PATIENCE_LOCAL
        return PATIENCE_OFFLINE if self.aside.failure.kind == "network" else PATIENCE

    def given_up(self, now: float) -> ProviderFailure | None:
        """Why there is no use in waiting for it, or None."""
        if self.aside is None:
            return None
        waited = now - self.aside.since
        return self.aside.failure if self.aside.broken or waited > self.patience() else None

    def put_aside(self, failure: ProviderFailure, now: float, seconds: float, *, broken: bool) -> None:
        """No work for so long; then a look at its health decides."""
        since = self.aside.since if self.aside is not None else now
        self.aside = Aside(failure, since, now + seconds, broken)
        self.times_aside += 1

    def succeeded(self) -> None:
        """It does what it is asked."""
        self.in_a_row = 0
        self.times_aside = 0
        self.prepare_tries = 0
        self.aside = None
