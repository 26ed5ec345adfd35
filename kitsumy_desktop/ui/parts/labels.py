"""Labels and lines in the roles of the style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QWidget


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A label; `role` is one of title, section, soft, faint, error or empty."""
    made = QLabel(text)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def line() -> QFrame:
    """A hairline across."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def framed(role: str, parent: QWidget | None = None) -> QFrame:
    """A frame in a role of the style sheet: panel, bar, status, notice."""
    made = QFrame(parent)
    made.setProperty("role", role)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def folded(text: str, metrics: QFontMetrics, width: int) -> str:
    """A text broken between words so that no line is wider than `width` pixels, if words allow it."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def set_role(widget: QWidget, name: str, value: str) -> None:
    """Change a style property and have the style look again."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
