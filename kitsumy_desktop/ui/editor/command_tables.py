"""Who does the commands of an open comic, besides the basic ones: one function a field of work."""

from __future__ import annotations

from collections.abc import Callable

from kitsumy_desktop.ui.editor.aids_commands import aids_commands
from kitsumy_desktop.ui.editor.arrange_commands import arrange_commands
from kitsumy_desktop.ui.editor.balloon_commands import balloon_commands
from kitsumy_desktop.ui.editor.clipboard.commands import clipboard_commands
from kitsumy_desktop.ui.editor.cut_commands import cut_commands
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk
from kitsumy_desktop.ui.editor.effect_commands import effect_commands
from kitsumy_desktop.ui.editor.frame_commands import frame_commands
from kitsumy_desktop.ui.editor.layers.commands import layer_commands
from kitsumy_desktop.ui.editor.lettering_commands import lettering_commands
from kitsumy_desktop.ui.editor.page_commands import page_commands
from kitsumy_desktop.ui.editor.sfx_commands import sfx_commands

TABLES: tuple[Callable[[Desk], CommandTable], ...] = (
    balloon_commands,
    aids_commands,
    arrange_commands,
    clipboard_commands,
    effect_commands,
    cut_commands,
    frame_commands,
    layer_commands,
    lettering_commands,
    page_commands,
    sfx_commands,
)
