"""A measurement: how long something took, as the planner weighs it."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.records.job import ProviderId


class Measured(msgspec.Struct, frozen=True):
    """How long something took: a picture on a GPU, a cold start, a boot. Averages weigh late ones more."""

    what: str
    """"picture", "start", "boot"."""
    provider: ProviderId
    model: str
    gpu: str
    seconds: float
    """Exponentially weighted mean."""
    count: int
    failed: int = 0
