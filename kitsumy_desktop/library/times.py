"""The library's clock: moments as text that sorts by time."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """This moment as ISO 8601 in UTC, to the microsecond."""
    return as_text(datetime.now(UTC))


def as_text(moment: datetime) -> str:
    """A moment in UTC as ISO 8601, to the microsecond."""
    return moment.isoformat(timespec="microseconds")
