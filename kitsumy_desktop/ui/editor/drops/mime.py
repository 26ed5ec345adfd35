"""A picture style while it is dragged."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData

STYLE = "application/x-kitsumy-style"
"""Its data is the style's id."""


def dragged_style(style: str) -> QMimeData:
    """What a drag carries for a style."""
    data = QMimeData()
    data.setData(STYLE, QByteArray(style.encode()))
    return data


def style_of(data: QMimeData) -> str:
    """The id of the style that is dragged; empty: something else is."""
    return bytes(data.data(STYLE).data()).decode(errors="replace") if data.hasFormat(STYLE) else ""
