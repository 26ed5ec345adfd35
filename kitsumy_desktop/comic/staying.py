"""What automatic work leaves where it is."""

from __future__ import annotations

from kitsumy_desktop.comic.document import Item
from kitsumy_desktop.comic.records.panel import Panel


def stays(record: Panel | Item) -> bool:
    """Whether a panel or item keeps its place: put there by hand, or locked against every change."""
    return record.locked or record.pinned
