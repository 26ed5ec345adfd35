"""A member, place or prop while it is dragged."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData

SHEET = "application/x-kitsumy-sheet"
"""Its data is the record's id."""


def dragged(record: str) -> QMimeData:
    """What a drag carries for a record."""
    data = QMimeData()
    data.setData(SHEET, QByteArray(record.encode()))
    return data


def record_of(data: QMimeData) -> str:
    """The id of the record that is dragged; empty: something else is."""
    return bytes(data.data(SHEET).data()).decode(errors="replace") if data.hasFormat(SHEET) else ""
