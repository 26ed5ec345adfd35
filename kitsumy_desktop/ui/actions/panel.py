"""Panels: dividing, freeing, their picture and people."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import Command

COMMANDS: tuple[Command, ...] = (
    Command("panel.rows", "Divide into rows", "rows-2", "Ctrl+Alt+H", "panel"),
    Command("panel.columns", "Divide into columns", "columns-2", "Ctrl+Alt+V", "panel"),
    Command("panel.detach", "Free from the layout", "square-dashed", "Ctrl+Alt+F", "in_layout"),
    Command("panel.attach", "Back into the layout", "layout-grid", "Ctrl+Alt+G", "free"),
    Command("panel.picture", "Choose a picture…", "image-plus", "Ctrl+Alt+P", "panel"),
    Command("panel.clear", "Remove the picture", "image", "", "panel"),
    Command("panel.draft", "Draw this panel again", "refresh-cw", "Ctrl+Alt+R", "panel"),
    Command("panel.cast", "Add to panel…", "users", "Ctrl+Shift+M", "panel"),
)
