"""What a command is: id, text, icon, shortcut, where it may be used; and what a menu is."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Scope: TypeAlias = Literal[
    "always",
    "comic",
    "selection",
    "several",
    "grouped",
    "any_hidden",
    "any_pinned",
    "balloon",
    "sfx",
    "effect",
    "panel",
    "gutter",
    "item",
    "picture",
    "mark",
    "failed",
    "unsure",
    "any_failed",
    "stale",
    "working",
    "joinable",
    "spread",
    "joined",
    "shaped",
    "uneven",
    "in_layout",
    "free",
]
"""When a command is enabled: always; a comic is open; something, a balloon, a sound effect, a panel, an
item, a panel with a picture, a panel with a mark, a panel whose picture failed or may have been paid
already is selected; any panel has failed, is stale; pictures are being made. grouped: a member of a group
is selected. several: more than one thing is selected. any_hidden, any_pinned: something on the page in view
is hidden, is locked. joinable: the page in view and the next one are single pages. spread: the page in view
is a spread. gutter: a gutter of the page in view is selected. joined: a balloon that is joined with another.
shaped, uneven, in_layout, free: a panel with a shape, with a border as a hand would draw it, in the layout,
with a place of its own."""


class Command(msgspec.Struct, frozen=True):
    """One command. `shortcut` is portable text: "Ctrl" is ⌘ on macOS.

    Windows tells AltGr as Ctrl+Alt: letters that somebody writes with it (ą, ć, ґ, é…) are no shortcuts.
    """

    id: str
    text: str
    icon: str = ""
    shortcut: str = ""
    scope: Scope = "comic"
    checkable: bool = False
    hint: str = ""


Menu: TypeAlias = tuple[str, tuple["str | Menu", ...]]
SEPARATOR = "-"
