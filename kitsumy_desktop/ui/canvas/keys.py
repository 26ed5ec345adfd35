"""Keys on the canvas: nudge, delete, edit, leave; while typing, the text's own keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.tools.host import ToolHost
from kitsumy_desktop.ui.canvas import text_input

Key = Qt.Key
STEP, LEAP = 1.0, 10.0
"""Points an arrow key nudges by, alone and with Shift."""

ARROWS: dict[int, Point] = {
    Key.Key_Left: Point(-1, 0),
    Key.Key_Right: Point(1, 0),
    Key.Key_Up: Point(0, -1),
    Key.Key_Down: Point(0, 1),
}
ENTER = (Key.Key_Return, Key.Key_Enter)


def press_key(host: ToolHost, event: QKeyEvent) -> bool:
    """Do what a key means; False for keys that mean nothing on the canvas."""
    return _typed(host, event) if host.text is not None else _pressed(host, event)


def _typed(host: ToolHost, event: QKeyEvent) -> bool:
    if event.key() == Key.Key_Escape:
        return host.cancel()
    if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        host.leave()
        return True
    return host.text is not None and text_input.press_key(host.text, event)


def _pressed(host: ToolHost, event: QKeyEvent) -> bool:
    arrow = ARROWS.get(event.key())
    if arrow is not None and host.selection.ids:
        leap = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        host.nudge(arrow.times(LEAP if leap else STEP))
        return True
    if event.key() == Key.Key_Escape:
        return host.escape()
    if event.matches(QKeySequence.StandardKey.Delete) or event.key() == Key.Key_Backspace:
        return host.delete()
    if event.key() == Key.Key_F2:
        return host.edit_text()
    if event.key() in ENTER:
        return _enter(host)
    return False


def _enter(host: ToolHost) -> bool:
    """Into the text, or into the panel to move its picture, or out of it again."""
    if host.cropping:
        host.set_tool("select")
        return True
    record = host.document.find(host.selection.single or "")
    if isinstance(record, Panel) and record.art is not None:
        host.set_tool("crop")
        return True
    return host.edit_text()
