"""A pod of ours as the library remembers it: written down before it is asked for, until it is surely gone."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import BatchId

PodState: TypeAlias = Literal["intended", "booting", "ready", "leaving", "gone"]
"""intended: may or may not exist · leaving: to be deleted, still billed · gone: seen to be gone (404,
EXITED)."""


class RentedPod(msgspec.Struct, frozen=True, omit_defaults=True):
    """A pod. `name` is `kitsumy-<install>-<id>`, unique for ever; times in seconds since 1970 UTC, 0: not
    yet."""

    name: str
    intended: float
    remote: str = ""
    """RunPod's id; empty until the answer to the request is known."""
    state: PodState = "intended"
    batch: BatchId | None = None
    model: str = ""
    gpu: str = ""
    per_hour: Money = 0
    created: float = 0.0
    ready: float = 0.0
    gone: float = 0.0
    charged: Money = 0
    """In the ledger so far."""
    reason: str = ""
    """Why it went."""
