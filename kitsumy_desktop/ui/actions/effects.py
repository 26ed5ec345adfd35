"""Lines, tones, blur and ghosts: each adds a good-looking one to the selected panel."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import SEPARATOR, Command, Menu

COMMANDS: tuple[Command, ...] = (
    Command("effect.focus", "Focus lines", "focus-lines", hint="Toward the middle of the panel"),
    Command("effect.speed", "Speed lines", "speed-lines", hint="Parallel, with room for a figure"),
    Command("effect.stream", "Stream lines", "stream-lines", hint="Along a curve"),
    Command("effect.burst", "Burst flash", "burst", hint="Ink around a star"),
    Command("effect.dot", "Dot tone", "tone"),
    Command("effect.line", "Line tone", "rows-2"),
    Command("effect.sand", "Sand tone", "grip"),
    Command("effect.gradient", "Gradient tone", "gradient-tone"),
    Command("effect.motion", "Motion blur", "motion-blur", hint="Of a part of the picture"),
    Command("effect.ghosts", "Ghosts", "ghosts", hint="A part of the picture again and fainter"),
    Command("effect.dice", "Other dice", "dices", "", "effect", hint="The same look, drawn anew"),
    Command("effect.whole", "Over the whole panel", "expand", "", "effect"),
    Command("effect.beneath", "Beneath everything said", "send-to-back", "", "effect"),
    Command("effect.above", "Above everything said", "bring-to-front", "", "effect"),
)

NAMES: dict[str, str] = {
    "effect.focus": "lines.focus",
    "effect.speed": "lines.around",
    "effect.stream": "lines.stream",
    "effect.burst": "lines.burst",
    "effect.dot": "tone.dot",
    "effect.line": "tone.line",
    "effect.sand": "tone.sand",
    "effect.gradient": "tone.gradient",
    "effect.motion": "smear.motion",
    "effect.ghosts": "smear.ghosts",
}
"""The ready-made look each command adds."""

MENU: Menu = (
    "Effects",
    (
        "effect.focus",
        "effect.speed",
        "effect.stream",
        "effect.burst",
        SEPARATOR,
        "effect.dot",
        "effect.line",
        "effect.sand",
        "effect.gradient",
        SEPARATOR,
        "effect.motion",
        "effect.ghosts",
        SEPARATOR,
        "effect.dice",
        "effect.whole",
        "effect.beneath",
        "effect.above",
    ),
)
"""A part of the menu bar and of context menus."""
OF_EFFECT: tuple[str, ...] = ("effect.dice", "effect.whole", "effect.beneath", "effect.above")
"""What a context menu offers for an effect."""
