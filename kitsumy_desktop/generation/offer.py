"""What a provider offers: price and time, as plain numbers that the planner can weigh."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import ProviderId
from kitsumy_desktop.comic.records.text import TextProviderId

Billing: TypeAlias = Literal["free", "picture", "workers", "machine"]
"""free · picture: so much each · workers: per second of each worker, from its start to its stop
(serverless) · machine: per second from the request to the deletion (pod)."""


class Offer(msgspec.Struct, frozen=True):
    """How a provider would make pictures of a kind now. Seconds, and millionths of a dollar."""

    provider: ProviderId
    billing: Billing
    model: str = ""
    gpu: str = ""
    price: Money = 0
    """A picture's price, for billing by picture."""
    rate: float = 0.0
    """Millionths of a dollar per second of one worker or machine."""
    seconds: float = 10.0
    """One picture takes on one worker, everything included."""
    start_seconds: float = 0.0
    """Until the first picture begins: cold start, boot; of a machine that boots (`running` 1), what is left
    of it. 0 when it is warm."""
    start_billed: float = 1.0
    """Share of `start_seconds` that is paid."""
    idle_seconds: float = 0.0
    """Paid after the last picture: a worker's idle timeout, a pod's wait before it is deleted."""
    parallel: int = 1
    """Pictures made at once at most."""
    ahead: int = 0
    """So many more may be sent and wait there, so that nobody is idle, and paid, between two pictures."""
    loss_per_hour: float = 0.0
    """How often the machine vanishes."""
    fail: float = 0.0
    """Share of attempts that fail, lately."""
    running: int = 0
    """Workers or machines that are warm now."""
    measured: bool = False
    """Times are our own measurements, not the shipped table's."""
    loose: bool = False
    """Only similar to what was ordered (another model): the planner takes it when nothing else can."""
    restart_seconds: float = 0.0
    """A new boot after a loss; 0: as long as `start_seconds`."""


class Refusal(msgspec.Struct, frozen=True):
    """Why a provider cannot be used for a batch: shown beside the others."""

    provider: ProviderId | TextProviderId
    reason: str
    hint: str = ""
    fixable: bool = False
    """The person can set it up."""
