"""Undo, the clipboard, text, copies, selection."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import Command, Menu

COMMANDS: tuple[Command, ...] = (
    Command("edit.undo", "Undo", "undo-2", "Ctrl+Z"),
    Command("edit.redo", "Redo", "redo-2", "Ctrl+Shift+Z"),
    Command("edit.cut", "Cut", "scissors", "Ctrl+X"),
    Command("edit.copy", "Copy", "copy", "Ctrl+C"),
    Command("edit.paste", "Paste", "clipboard-paste", "Ctrl+V"),
    Command("edit.paste_in_place", "Paste in place", "clipboard-paste", "Ctrl+Alt+Shift+V"),
    Command("edit.copy_look", "Copy look", "pipette", "Ctrl+F3", "selection"),
    Command("edit.paste_look", "Paste look", "paint-roller", "Ctrl+Shift+F3", "selection"),
    Command("edit.text", "Edit text", "text-cursor-input", "F2", "item"),
    Command("edit.duplicate", "Duplicate", "copy", "Ctrl+D", "selection"),
    Command("edit.delete", "Delete", "trash-2", "Delete", "selection"),
    Command("edit.select_all", "Select all", "", "Ctrl+A"),
    Command("edit.deselect", "Deselect", "", "Ctrl+Shift+A", "selection"),
)

LOOK: Menu = ("Look", ("edit.copy_look", "edit.paste_look"))
"""A part of the menu bar and of context menus."""
