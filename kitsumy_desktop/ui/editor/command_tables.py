"""Who does the commands of an open comic, besides the basic ones: one function a field of work."""

from __future__ import annotations

from collections.abc import Callable

from kitsumy_desktop.ui.editor.desk import CommandTable, Desk

TABLES: tuple[Callable[[Desk], CommandTable], ...] = ()
