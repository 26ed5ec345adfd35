"""How panels are framed, templates of one's own, and the picture's place."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import SEPARATOR, Command, Menu

BORDER: Menu = (
    "Border",
    (
        "border.clean",
        "border.rough",
        "border.sketchy",
        "border.ink",
        "border.double",
        "border.worn",
        "border.broken",
        "border.rounded",
        "border.jagged",
        "border.cloud",
        "border.none",
        SEPARATOR,
        "panel.frame_dice",
        "panel.frame_page",
        "panel.frame_comic",
    ),
)
COMMANDS: tuple[Command, ...] = (
    Command("border.clean", "Clean border", "", "", "panel"),
    Command("border.rough", "Rough border", "", "", "panel"),
    Command("border.sketchy", "Sketchy border", "", "", "panel"),
    Command("border.ink", "Ink border", "", "", "panel"),
    Command("border.double", "Double border", "", "", "panel"),
    Command("border.worn", "Worn border", "", "", "panel"),
    Command("border.broken", "Broken border", "", "", "panel"),
    Command("border.rounded", "Rounded border", "", "", "panel"),
    Command("border.jagged", "Jagged border", "", "", "panel"),
    Command("border.cloud", "Cloud border", "", "", "panel"),
    Command("border.none", "No border", "", "", "panel"),
    Command("panel.frame_dice", "Other dice for the border", "dices", "", "uneven"),
    Command("panel.frame_page", "Same frame for the page", "paint-roller", "", "panel"),
    Command("panel.frame_comic", "Same frame for the comic", "", "", "panel"),
    Command("panel.shape", "Shape…", "shapes", "", "panel"),
    Command("panel.shape_dice", "Other dice for the shape", "shuffle", "", "shaped"),
    Command("panel.shape_none", "No shape", "", "", "shaped"),
    Command("picture.flip", "Flip picture", "flip-vertical-2", "", "picture"),
    Command("page.save_template", "Keep the layout as a template…", "layout-template"),
    Command("page.templates", "Templates of your own…", "layout-template"),
)
