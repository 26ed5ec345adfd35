"""The tools as data: name, icon, shortcut, cursor, hint. The tool bar and the canvas read this table."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Cursor: TypeAlias = Literal[
    "arrow", "hand", "grabbing", "cross", "text", "zoom", "move", "column", "row", "fall", "rise", "grab"
]


class ToolSpec(msgspec.Struct, frozen=True):
    """One tool. `shortcut` is portable text; `icon` a name in resources/icons."""

    id: str
    name: str
    icon: str
    shortcut: str
    cursor: Cursor
    hint: str


TOOLS: tuple[ToolSpec, ...] = (
    ToolSpec(
        "select",
        "Select",
        "mouse-pointer-2",
        "V",
        "arrow",
        "Click to select, drag to move, double-click to edit · Ctrl: click beneath, drag a copy",
    ),
    ToolSpec("hand", "Hand", "hand", "H", "grab", "Drag to move the view · hold Space in any tool"),
    ToolSpec("zoom", "Zoom", "zoom-in", "Z", "zoom", "Click to zoom in, Alt+click to zoom out"),
    ToolSpec(
        "crop",
        "Picture",
        "crop",
        "X",
        "arrow",
        "Drag a picture inside its panel; wheel or corners to zoom",
    ),
    ToolSpec("panel", "Panel", "square-plus", "K", "cross", "Drag a rectangle for a panel above the others"),
    ToolSpec(
        "knife",
        "Knife",
        "slice",
        "J",
        "cross",
        "Drag across a panel to cut it · Shift: every panel on the way · Ctrl: any slant, not straightened",
    ),
    ToolSpec(
        "balloon",
        "Balloon",
        "message-circle-plus",
        "B",
        "cross",
        "Click or drag where the balloon shall be, then type",
    ),
    ToolSpec("caption", "Caption", "captions", "C", "cross", "Click where the caption shall be, then type"),
    ToolSpec("sfx", "Sound effect", "zap", "S", "cross", "Click where the sound shall be, then type"),
    ToolSpec(
        "lines",
        "Lines",
        "focus-lines",
        "L",
        "cross",
        "Drag from the centre outward, or along the motion · L: other lines",
    ),
    ToolSpec(
        "tone",
        "Tone and blur",
        "tone",
        "N",
        "cross",
        "Drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones",
    ),
    ToolSpec(
        "text", "Text", "type", "T", "text", "Click a balloon, caption or sound effect to edit its text"
    ),
    ToolSpec(
        "figure",
        "Figure",
        "lasso",
        "G",
        "cross",
        "Draw around the figure · Shift: one more figure · Alt+click: forget a figure",
    ),
    ToolSpec(
        "mask",
        "Fix a region",
        "brush",
        "F",
        "cross",
        "Paint over what shall be drawn anew · Alt: take away · [ ]: brush · Del: clear · Esc: leave",
    ),
)

TOOL_BY_ID: dict[str, ToolSpec] = {t.id: t for t in TOOLS}

VIEW_TOOLS = frozenset({"hand", "zoom"})
"""Tools that change the view and nothing else; the canvas serves them itself."""
