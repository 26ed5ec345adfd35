"""Keys on the canvas: nudge, delete, edit, leave; while typing, the text's own keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.selection import NOTHING
from kitsumy_desktop.tools.host import ToolHost
from kitsumy_desktop.tools.mask import STEP as BRUSH_STEP
from kitsumy_desktop.tools.mask import Mask
from kitsumy_desktop.ui.canvas import text_input

Key = Qt.Key
LEAP = 10.0
"""Steps an arrow key nudges by with Shift."""

ARROWS: dict[int, Point] = {
    Key.Key_Left: Point(-1, 0),
    Key.Key_Right: Point(1, 0),
    Key.Key_Up: Point(0, -1),
    Key.Key_Down: Point(0, 1),
}
ENTER = (Key.Key_Return, Key.Key_Enter)
REMOVERS = (Key.Key_Delete, Key.Key_Backspace)


def press_key(host: ToolHost, event: QKeyEvent) -> bool:
    """Do what a key means; False for keys that mean nothing on the canvas."""
    if host.mask is not None and is_mask_key(event):
        host.set_mask(_masked(host.mask, event))
        return True
    return _typed(host, event) if host.text is not None else _pressed(host, event)


def is_mask_key(event: QKeyEvent) -> bool:
    """Whether a key changes what is painted over a picture, rather than the comic."""
    undo = event.matches(QKeySequence.StandardKey.Undo)
    return undo or event.key() in (*ARROWS, *ENTER, *REMOVERS) or event.text() in ("[", "]")


def _masked(mask: Mask, event: QKeyEvent) -> Mask:
    """Brackets size the brush, arrows move it, Enter dabs, Alt+Enter takes away, Delete clears."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return mask.without_last()
    if event.key() in REMOVERS:
        return mask.cleared()
    if event.key() in ENTER:
        return mask.dabbed(bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
    arrow = ARROWS.get(event.key())
    if arrow is not None:
        return mask.moved(arrow)
    return mask.sized(mask.radius * (BRUSH_STEP if event.text() == "]" else 1 / BRUSH_STEP))


def _typed(host: ToolHost, event: QKeyEvent) -> bool:
    if event.key() == Key.Key_Escape:
        return host.cancel()
    if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        host.leave()
        return True
    return host.text is not None and text_input.press_key(host.text, event)


def _pressed(host: ToolHost, event: QKeyEvent) -> bool:
    arrow = ARROWS.get(event.key())
    if arrow is not None and host.selection != NOTHING:
        leap = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        host.nudge(arrow.times(host.aids.step * (LEAP if leap else 1.0)))
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
