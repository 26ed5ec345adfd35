"""Panels cut and put together, insets, bleeds, single gutters."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import SEPARATOR, Command, Menu

COMMANDS: tuple[Command, ...] = (
    Command("panel.merge", "Merge panels", "fold-horizontal", "Ctrl+Shift+K", "panel"),
    Command("panel.inset", "Inset panel", "picture-in-picture-2", "Ctrl+Shift+W", "panel"),
    Command("panel.bleed_all", "On all sides", "expand", "", "panel"),
    Command("panel.bleed_t", "At the top", "", "", "panel"),
    Command("panel.bleed_r", "On the right", "", "", "panel"),
    Command("panel.bleed_b", "At the bottom", "", "", "panel"),
    Command("panel.bleed_l", "On the left", "", "", "panel"),
    Command("gutter.next", "Select the next gutter", "chevron-right"),
    Command("gutter.width", "Gutter width…", "unfold-horizontal", "", "gutter"),
    Command("gutter.straight", "Straighten gutter", "square", "", "gutter"),
    Command("gutter.reset", "Width as the page's rule", "rotate-ccw", "", "gutter"),
    Command("gutter.comic_rule", "Gutters as in the whole comic", "rotate-ccw"),
    Command("gutter.merge", "Merge across this gutter", "fold-horizontal", "", "gutter"),
)

BLEED: Menu = (
    "Bleed",
    ("panel.bleed_all", SEPARATOR, "panel.bleed_t", "panel.bleed_r", "panel.bleed_b", "panel.bleed_l"),
)
GUTTER: Menu = (
    "Gutter",
    (
        "gutter.next",
        SEPARATOR,
        "gutter.width",
        "gutter.reset",
        "gutter.straight",
        "gutter.merge",
        SEPARATOR,
        "gutter.comic_rule",
    ),
)
