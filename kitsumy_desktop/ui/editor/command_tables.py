"""Who does the commands of an open comic, besides the basic ones: one function a field of work."""

from __future__ import annotations

from collections.abc import Callable

from kitsumy_desktop.ui.editor.desk import CommandTable, Desk
from kitsumy_desktop.ui.editor.sfx_commands import sfx_commands

TABLES: tuple[Callable[[Desk], CommandTable], ...] = (sfx_commands,)
