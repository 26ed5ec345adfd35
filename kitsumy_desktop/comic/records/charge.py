"""A line of the ledger: what was paid, for what, to whom. Lines are added, never changed."""

from __future__ import annotations

from typing import Literal, NewType, TypeAlias

import msgspec

from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import BatchId, JobId, ProviderId
from kitsumy_desktop.comic.records.text import TextProviderId

ChargeId = NewType("ChargeId", str)
ChargeKind: TypeAlias = Literal["picture", "waste", "machine", "storage", "text", "correction"]
"""picture: a picture that arrived · waste: paid, and nothing came of it · machine: a pod's or worker's time
that belongs to no picture (boot, idle) · text: a language model · correction: the difference to the
provider's bill."""


class Charge(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line. `amount` may be negative in a correction; `at` in seconds since 1970 UTC."""

    id: ChargeId
    at: float
    kind: ChargeKind
    provider: ProviderId | TextProviderId
    amount: Money
    estimated: bool = False
    """Worked out from time and price; a correction follows when the bill is known."""
    batch: BatchId | None = None
    job: JobId | None = None
    comic: ComicId | None = None
    page: PageId | None = None
    panel: PanelId | None = None
    machine: str = ""
    """The pod or endpoint it belongs to."""
    note: str = ""
