"""Which cursor says what a press would do."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kitsumy_desktop.tools.hit import Target
from kitsumy_desktop.tools.table import TOOL_BY_ID

Shape = Qt.CursorShape

BY_NAME = {
    "arrow": Shape.ArrowCursor,
    "hand": Shape.PointingHandCursor,
    "grab": Shape.OpenHandCursor,
    "grabbing": Shape.ClosedHandCursor,
    "cross": Shape.CrossCursor,
    "text": Shape.IBeamCursor,
    "zoom": Shape.PointingHandCursor,
    "move": Shape.SizeAllCursor,
}
BY_SIDE = {
    "nw": Shape.SizeFDiagCursor,
    "se": Shape.SizeFDiagCursor,
    "ne": Shape.SizeBDiagCursor,
    "sw": Shape.SizeBDiagCursor,
    "n": Shape.SizeVerCursor,
    "s": Shape.SizeVerCursor,
    "e": Shape.SizeHorCursor,
    "w": Shape.SizeHorCursor,
}


def cursor_for(tool: str, target: Target) -> Qt.CursorShape:
    """The cursor over a target with a tool."""
    usual = BY_NAME[TOOL_BY_ID[tool].cursor]
    if tool not in ("select", "crop"):
        return usual
    if target.handle is not None:
        return BY_SIDE.get(target.handle.side, Shape.PointingHandCursor)
    if target.guide is not None:
        return Shape.SizeAllCursor
    if target.cut is not None:
        return Shape.SplitVCursor if target.cut.axis == "rows" else Shape.SplitHCursor
    if tool == "crop":
        return Shape.OpenHandCursor if target.record is not None else usual
    return Shape.SizeAllCursor if target.kind in ("balloon", "sfx", "effect") else usual
