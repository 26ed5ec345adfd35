"""All commands in one table."""

from __future__ import annotations

from kitsumy_desktop.ui.actions import (
    arrange,
    balloon,
    cuts,
    edit,
    effects,
    file,
    frame,
    layers,
    lettering,
    page,
    panel,
    picture,
    sfx,
    story,
    tools,
    view,
)
from kitsumy_desktop.ui.actions.command import Command

COMMANDS: tuple[Command, ...] = (
    *file.COMMANDS,
    *edit.COMMANDS,
    *layers.COMMANDS,
    *page.COMMANDS,
    *panel.COMMANDS,
    *cuts.COMMANDS,
    *frame.COMMANDS,
    *balloon.COMMANDS,
    *lettering.COMMANDS,
    *sfx.COMMANDS,
    *effects.COMMANDS,
    *arrange.COMMANDS,
    *picture.COMMANDS,
    *story.COMMANDS,
    *tools.COMMANDS,
    *view.COMMANDS,
)

BY_ID: dict[str, Command] = {c.id: c for c in COMMANDS}
