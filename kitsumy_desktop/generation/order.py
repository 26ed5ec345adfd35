"""What the person orders, and the quote they see before anything is paid."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId, PictureHash
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import Choice, Mode, ProviderId
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.offer import Refusal


class Wanted(msgspec.Struct, frozen=True):
    """One picture of an order."""

    page: PageId
    panel: PanelId
    recipe: Recipe
    fixed_model: bool = False
    replaces: PictureHash | None = None


class Order(msgspec.Struct, frozen=True):
    """Pictures ordered together, and how they are to be made."""

    comic: ComicId
    wanted: tuple[Wanted, ...]
    label: str = ""
    choice: Choice = "auto"
    mode: Mode = "balanced"
    urgent: bool = False
    local_only: bool = False
    cap: Money | None = None
    """The batch must not cost more; None: only the person's standing caps hold."""


class Share(msgspec.Struct, frozen=True):
    """So many pictures of a plan by one provider, `parallel` at once."""

    provider: ProviderId
    count: int
    parallel: int = 1
    model: str = ""
    ahead: int = 0
    """Besides those `parallel`, so many may be sent already and wait."""


class Estimate(msgspec.Struct, frozen=True):
    """Cost and time of a way to make an order. Ranges hold in about nine of ten cases; seconds."""

    shares: tuple[Share, ...]
    cost: Money
    cost_low: Money
    cost_high: Money
    seconds: float
    seconds_low: float
    seconds_high: float

    @property
    def providers(self) -> tuple[ProviderId, ...]:
        """Who takes part, the largest share first."""
        return tuple(s.provider for s in sorted(self.shares, key=lambda s: -s.count))


CapName: TypeAlias = Literal["batch", "day", "month", "order"]


class Quote(msgspec.Struct, frozen=True):
    """What an order would cost. `free`: pictures that exist already."""

    pictures: int
    free: int
    best: Estimate | None
    """None: nobody can make it; `refusals` say why."""
    alternatives: tuple[Estimate, ...] = ()
    """At most two: cheaper or faster."""
    refusals: tuple[Refusal, ...] = ()
    over_cap: CapName | None = None
    """The cap that `best` could exceed: the order is refused."""
    cap_left: Money | None = None
