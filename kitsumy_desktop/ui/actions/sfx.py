"""Sound effects: sounds and looks from the list, and how the letters are bent."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import Command, Menu

COMMANDS: tuple[Command, ...] = (
    Command(
        "sfx.choose",
        "Sound effect from the list…",
        "zap",
        "Ctrl+Alt+Y",
        hint="Drawn sounds in three languages",
    ),
    Command("sfx.look", "Another look…", "palette", "", "sfx", hint="The same letters, drawn differently"),
    Command("sfx.straight", "Straight letters", "", "", "sfx"),
    Command("sfx.wave", "Wave", "", "", "sfx"),
    Command("sfx.bulge", "Bulge", "", "", "sfx"),
    Command("sfx.perspective", "Perspective", "", "", "sfx"),
    Command("sfx.envelope", "Free envelope", "", "", "sfx", hint="Twelve points to drag"),
    Command("sfx.path", "Along a line", "", "", "sfx", hint="Points of a baseline to drag"),
)

BEND: Menu = (
    "Bend",
    ("sfx.straight", "sfx.wave", "sfx.bulge", "sfx.perspective", "sfx.envelope", "sfx.path"),
)
