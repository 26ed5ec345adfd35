"""What lies above what, what belongs together, what is hidden and locked."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import SEPARATOR, Command, Menu

COMMANDS: tuple[Command, ...] = (
    Command("item.front", "Bring to front", "bring-to-front", "Ctrl+Shift+]", "selection"),
    Command("item.forward", "Bring forward", "move-up", "Ctrl+]", "selection"),
    Command("item.backward", "Send backward", "move-down", "Ctrl+[", "selection"),
    Command("item.back", "Send to back", "send-to-back", "Ctrl+Shift+[", "selection"),
    Command("item.group", "Group", "group", "Ctrl+J", "selection"),
    Command("item.ungroup", "Ungroup", "ungroup", "Ctrl+Shift+J", "grouped"),
    Command("item.hide", "Hide", "eye-off", "Ctrl+3", "selection"),
    Command("item.show_all", "Show everything", "eye", "Ctrl+Shift+3", "any_hidden"),
    Command("item.pin", "Lock", "lock", "Ctrl+Shift+L", "selection"),
    Command("item.unpin_all", "Unlock everything", "lock-open", "", "any_pinned"),
    Command("item.lock", "Keep where it is", "map-pin", "Ctrl+L", "selection"),
)

ORDER: Menu = ("Order", ("item.front", "item.forward", "item.backward", "item.back"))
GROUPS: Menu = ("Group", ("item.group", "item.ungroup"))
HIDING: Menu = (
    "Hide and lock",
    (
        "item.hide",
        "item.show_all",
        SEPARATOR,
        "item.pin",
        "item.unpin_all",
        SEPARATOR,
        "item.lock",
    ),
)
"""Parts of the menu bar and of context menus."""
