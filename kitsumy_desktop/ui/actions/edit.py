"""Undo, text, copies, selection, what lies above what."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import Command

COMMANDS: tuple[Command, ...] = (
    Command("edit.undo", "Undo", "undo-2", "Ctrl+Z"),
    Command("edit.redo", "Redo", "redo-2", "Ctrl+Shift+Z"),
    Command("edit.text", "Edit text", "text-cursor-input", "F2", "item"),
    Command("edit.duplicate", "Duplicate", "copy", "Ctrl+D", "item"),
    Command("edit.delete", "Delete", "trash-2", "Delete", "selection"),
    Command("edit.select_all", "Select all", "", "Ctrl+A"),
    Command("edit.deselect", "Deselect", "", "Ctrl+Shift+A", "selection"),
    Command("item.front", "Bring to front", "bring-to-front", "Ctrl+Shift+]", "item"),
    Command("item.back", "Send to back", "send-to-back", "Ctrl+Shift+[", "item"),
    Command("item.lock", "Keep where it is", "lock", "Ctrl+L", "selection"),
)
