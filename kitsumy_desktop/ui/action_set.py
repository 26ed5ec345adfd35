"""The command table as QActions, menus made from the menu table, enabling by what is selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton, QWidget

from kitsumy_desktop.ui.actions.command import SEPARATOR, Menu, Scope
from kitsumy_desktop.ui.actions.menus import MENUS
from kitsumy_desktop.ui.actions.table import COMMANDS
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme.theme import Theme


class ActionSet:
    """All actions by command id. `run(command id, checked)` does what is asked."""

    def __init__(self, owner: QObject, theme: Theme, run: Callable[[str, bool], None]) -> None:
        self._theme = theme
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(tr(command.text), owner)
            action.setObjectName(command.id)
            action.setCheckable(command.checkable)
            if command.shortcut:
                action.setShortcut(QKeySequence.fromString(command.shortcut))
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            text = tr(command.text).rstrip("…")
            action.setToolTip(f"{text} ({shortcut})" if shortcut else text)
            action.triggered.connect(lambda checked=False, i=command.id: run(i, checked))
            self._actions[command.id] = action
        theme.changed.connect(self._tint)
        self._tint()

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def all(self) -> list[QAction]:
        """Every action, in the order of the table."""
        return list(self._actions.values())

    def enable(self, scopes: frozenset[Scope]) -> None:
        """Enable the commands whose scope is among `scopes`."""
        for command in COMMANDS:
            self._actions[command.id].setEnabled(command.scope == "always" or command.scope in scopes)

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Add the menus of the table."""
        for entry in MENUS:
            bar.addMenu(self._menu(entry, bar))

    def menu(self, commands: tuple[str, ...], owner: QWidget) -> QMenu:
        """A menu of these commands."""
        return self._menu(("", commands), owner)

    def button(self, command_id: str, *, text: bool = False) -> QToolButton:
        """A tool button for a command."""
        made = QToolButton()
        made.setDefaultAction(self._actions[command_id])
        made.setAccessibleName(tr(self._actions[command_id].text()))
        if text:
            from_qt = made.toolButtonStyle()
            made.setToolButtonStyle(type(from_qt).ToolButtonTextBesideIcon)
            made.setProperty("role", "label")
        return made

    def _menu(self, entry: Menu, owner: QWidget) -> QMenu:
        title, parts = entry
        menu = QMenu(tr(title), owner)
        for part in parts:
            if part == SEPARATOR:
                menu.addSeparator()
            elif isinstance(part, str):
                menu.addAction(self._actions[part])
            else:
                menu.addMenu(self._menu(part, menu))
        return menu

    def _tint(self) -> None:
        for command in COMMANDS:
            if command.icon:
                self._actions[command.id].setIcon(self._theme.icon(command.icon))
