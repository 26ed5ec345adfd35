"""Exact places: align, distribute, turn, mirror; rulers, guides, units."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import Command

COMMANDS: tuple[Command, ...] = (
    Command("align.left", "Align left edges", "align-start-vertical", "", "selection"),
    Command("align.centre", "Align centres across", "align-center-vertical", "", "selection"),
    Command("align.right", "Align right edges", "align-end-vertical", "", "selection"),
    Command("align.top", "Align top edges", "align-start-horizontal", "", "selection"),
    Command("align.middle", "Align middles", "align-center-horizontal", "", "selection"),
    Command("align.bottom", "Align bottom edges", "align-end-horizontal", "", "selection"),
    Command("align.to_selection", "To each other", "", checkable=True),
    Command("align.to_panel", "To the panel", "", checkable=True),
    Command("align.to_page", "To the page", "", checkable=True),
    Command("align.to_safe", "To the safe area", "", checkable=True),
    Command("distribute.gaps_across", "Equal gaps across", "align-horizontal-space-between", "", "several"),
    Command("distribute.gaps_down", "Equal gaps down", "align-vertical-space-between", "", "several"),
    Command(
        "distribute.centres_across",
        "Equal distances of centres across",
        "align-horizontal-distribute-center",
        "",
        "several",
    ),
    Command(
        "distribute.centres_down",
        "Equal distances of centres down",
        "align-vertical-distribute-center",
        "",
        "several",
    ),
    Command("equal.width", "Equal width", "", "", "several"),
    Command("equal.height", "Equal height", "", "", "several"),
    Command("equal.size", "Equal size", "scaling", "", "several"),
    Command("arrange.turn_right", "Turn right by 90°", "rotate-cw-square", "", "selection"),
    Command("arrange.turn_left", "Turn left by 90°", "rotate-ccw-square", "", "selection"),
    Command("arrange.flip_across", "Mirror left to right", "flip-vertical-2", "Shift+H", "selection"),
    Command("arrange.flip_down", "Mirror top to bottom", "flip-horizontal-2", "Shift+V", "selection"),
    Command("page.mirror", "Mirror the page"),
    Command("view.snapping", "Snapping", "magnet", "Ctrl+Shift+;", checkable=True),
    Command("view.rulers", "Rulers", "pencil-ruler", "Ctrl+'", checkable=True),
    Command("guides.show", "Own guides", "", "Ctrl+Alt+;", checkable=True),
    Command("guides.lock", "Lock guides", "", checkable=True),
    Command("guides.add_level", "Add a level guide…"),
    Command("guides.add_upright", "Add an upright guide…"),
    Command("guides.clear", "Remove all guides of the page"),
    Command("unit.mm", "Millimetres", checkable=True),
    Command("unit.in", "Inches", checkable=True),
    Command("unit.pt", "Points", checkable=True),
    Command("unit.px", "Pixels", checkable=True),
)
