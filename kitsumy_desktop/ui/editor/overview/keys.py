"""Keys in views of pages: which are about the chosen pages, and what they mean."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

OWN = (QKeySequence.StandardKey.Delete, QKeySequence.StandardKey.SelectAll)
"""Keys that elsewhere are about what is on a page."""
MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


def is_about_pages(event: QKeyEvent) -> bool:
    """Whether a key that is also a command means the chosen pages here."""
    return any(event.matches(keys) for keys in OWN)


def is_enter(event: QKeyEvent) -> bool:
    """Either of the two keys."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def places_moved(event: QKeyEvent, *, rtl: bool) -> int:
    """How many places on (or, negative, back) Alt and an arrow move pages; 0 for any other key."""
    key = Qt.Key(event.key())
    if key not in MOVES or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return 0
    return -MOVES[key] if rtl and key in SIDEWAYS else MOVES[key]
