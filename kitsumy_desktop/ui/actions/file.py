"""Comics as files: new, library, export, settings."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import Command

COMMANDS: tuple[Command, ...] = (
    Command("file.new", "New comic…", "file-plus", "Ctrl+N", "always"),
    Command("file.home", "Library", "house", "Ctrl+Shift+H"),
    Command("file.export", "Export…", "download", "Ctrl+E"),
    Command("file.export_script", "Export script…", "file-text", "Ctrl+Shift+E"),
    Command(
        "file.put_out",
        "Save as one file…",
        "file-down",
        "Ctrl+Shift+D",
        hint="The comic with all its pictures, to move it or keep it safe",
    ),
    Command("file.take_in", "Open a .kitsumy file…", "folder-open", "Ctrl+O", "always"),
    Command("file.settings", "Settings…", "settings", "Ctrl+,", "always"),
    Command("file.quit", "Quit", "", "Ctrl+Q", "always"),
)
