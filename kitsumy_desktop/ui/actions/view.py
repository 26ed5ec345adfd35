"""What is seen, and how."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import Command

COMMANDS: tuple[Command, ...] = (
    Command("view.fit", "Fit page", "maximize-2", "Ctrl+0"),
    Command("view.width", "Fit width", "expand", "Ctrl+2"),
    Command("view.actual", "100 %", "scan", "Ctrl+1"),
    Command("view.zoom_in", "Zoom in", "zoom-in", "Ctrl+="),
    Command("view.zoom_out", "Zoom out", "zoom-out", "Ctrl+-"),
    Command("view.guides", "Trim, bleed and safe area", "ruler", "Ctrl+;", checkable=True),
    Command("view.overview", "Page overview", "layout-grid", "F3", checkable=True),
    Command("view.facing", "Facing pages", "book-open", "Ctrl+Alt+5", checkable=True),
    Command("view.outline", "Outline", "list-tree", "Ctrl+Alt+7", checkable=True),
    Command("view.script", "Script", "book-text", "Ctrl+Alt+T", checkable=True),
    Command("view.shelf", "Shelf", "files", "Ctrl+Alt+J", checkable=True),
    Command("view.story_check", "Story check", "circle-check", "F7", checkable=True),
    Command("view.cast", "Cast beside the page", "users", "Ctrl+Alt+3", checkable=True),
    Command("view.history", "History and versions", "clock", "Ctrl+Alt+6", checkable=True),
    Command("view.layers", "Layers", "layers", "Ctrl+Alt+4", checkable=True),
    Command("view.strip", "Pages", "panel-left", "Ctrl+Alt+1", checkable=True),
    Command("view.inspector", "Inspector", "panel-right", "Ctrl+Alt+2", checkable=True),
    Command("view.region_next", "Next part of the window", "", "F6", "always"),
    Command("view.region_previous", "Previous part of the window", "", "Shift+F6", "always"),
    Command("theme.system", "Same as the system", "sun-moon", "", "always", True),
    Command("theme.light", "Light theme", "sun", "", "always", True),
    Command("theme.dark", "Dark theme", "moon", "", "always", True),
    Command("language.system", "Language of the system", "", "", "always", True),
    Command("language.en", "English", "", "", "always", True),
    Command("language.uk", "Українська", "", "", "always", True),
    Command("language.pl", "Polski", "", "", "always", True),
)
