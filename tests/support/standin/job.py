"""A job of an endpoint, and what a handler gives back for it."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.money import Money

JobState: TypeAlias = Literal["IN_QUEUE", "IN_PROGRESS", "COMPLETED", "FAILED", "CANCELLED", "TIMED_OUT"]
OVER = ("COMPLETED", "FAILED", "CANCELLED", "TIMED_OUT")


class Job(msgspec.Struct):
    """A job. Times in the stand-in's seconds."""

    id: str
    number: int
    input: Any
    submitted: float
    execution_timeout: float
    ttl: float
    sync: bool = False
    low: bool = False
    """Starts no worker."""
    state: JobState = "IN_QUEUE"
    queued: float = 0.0
    started: float = 0.0
    ended: float = 0.0
    worker: str = ""
    output: Any = None
    error: str = ""
    retries: int = 0
    fate: str = ""
    fate_text: str = ""

    @property
    def over(self) -> bool:
        """Whether it is in a last state."""
        return self.state in OVER

    def told(self, now: float) -> dict[str, Any]:
        """As /status tells it."""
        data: dict[str, Any] = {"id": self.id, "status": self.state}
        if self.state != "IN_QUEUE" and self.started:
            data["delayTime"] = round((self.started - self.queued) * 1000)
            data["executionTime"] = round(((self.ended or now) - self.started) * 1000)
            data["workerId"] = self.worker
        if self.retries:
            data["retries"] = self.retries
        if self.output is not None:
            data["output"] = self.output
        if self.error:
            data["error"] = self.error
        return data


class Result(msgspec.Struct):
    """What a handler gives back. `pictures`: how many it made; `output` with an error: details."""

    seconds: float
    output: Any = None
    error: str = ""
    pictures: int = 0
    cost: Money = 0
    """Of a public endpoint, when it is made."""
    progress: tuple[Any, ...] = ()
    """Payloads of progress updates, spread over the time."""
