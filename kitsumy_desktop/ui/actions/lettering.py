"""Letters: emphasis, size, spelling, styles with a name, find and replace."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import SEPARATOR, Command, Menu
from kitsumy_desktop.ui.actions.sfx import BEND

COMMANDS: tuple[Command, ...] = (
    Command(
        "text.strong", "Bold italic", "bold", "Ctrl+B", "balloon", hint="Of what is selected in the text"
    ),
    Command("text.italic", "Italic", "italic", "Ctrl+I", "balloon"),
    Command("text.big", "Bigger words", "", "", "balloon"),
    Command("text.small", "Smaller words", "", "", "balloon"),
    Command("text.breath", "Breath marks", "", "", "balloon", hint="Around a gasp or a cough"),
    Command("text.larger", "Larger letters", "", "Ctrl+Shift+.", "item"),
    Command("text.smaller", "Smaller letters", "", "Ctrl+Shift+,", "item"),
    Command("text.spell", "Spell dots and dashes", "", "", hint="As the comic's language has them"),
    Command("lettering.styles", "Lettering styles…", "type", "Ctrl+Alt+9"),
    Command("view.find", "Find and replace", "search", "Ctrl+F", checkable=True),
    Command("edit.replace", "Replace…", "", "Ctrl+H"),
)

MENU: Menu = (
    "Lettering",
    (
        "text.strong",
        "text.italic",
        "text.big",
        "text.small",
        "text.breath",
        SEPARATOR,
        "text.larger",
        "text.smaller",
        SEPARATOR,
        "text.spell",
        "lettering.styles",
        SEPARATOR,
        "sfx.look",
        BEND,
    ),
)
