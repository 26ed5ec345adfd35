"""Windows of their own, and help."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import Command

COMMANDS: tuple[Command, ...] = (
    Command("tools.calculator", "What pictures cost…", "calculator", "Ctrl+Alt+K", "always"),
    Command("tools.monitor", "Monitor", "activity", "Ctrl+Alt+M", "always"),
    Command("help.palette", "Find a command…", "search", "Ctrl+Shift+Space", "always"),
    Command("help.shortcuts", "Keyboard shortcuts…", "keyboard", "F1", "always"),
    Command("help.about", "About Kitsumy", "info", "", "always"),
)
