"""The command table as QActions, menus made from the menu table, enabling by what is selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton, QWidget

from kitsumy_desktop.ui.actions.command import SEPARATOR, Menu, Scope
from kitsumy_desktop.ui.actions.menus import MENUS
from kitsumy_desktop.ui.actions.reasons import reason_of
from kitsumy_desktop.ui.actions.table import BY_ID, COMMANDS
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.keymap import Keymap
from kitsumy_desktop.ui.mnemonics import with_letters
from kitsumy_desktop.ui.theme.theme import Theme


class ActionSet:
    """All actions by command id. `run(command id, checked)` does what is asked."""

    def __init__(self, owner: QObject, theme: Theme, keys: Keymap, run: Callable[[str, bool], None]) -> None:
        self._theme = theme
        self.keys = keys
        self._scopes: frozenset[Scope] = frozenset()
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(owner)
            action.setObjectName(command.id)
            action.setCheckable(command.checkable)
            action.triggered.connect(lambda checked=False, i=command.id: run(i, checked))
            self._actions[command.id] = action
        self.retranslate()
        keys.changed.connect(self._put_keys)
        theme.changed.connect(self._tint)
        self._tint()

    def retranslate(self) -> None:
        """Say everything in the language of the window; who names actions by what is selected, follows."""
        for command in COMMANDS:
            self._actions[command.id].setText(tr(command.text))
        self._put_keys()
        self._tell_hints()

    def reason(self, command_id: str) -> str:
        """Why a command cannot be used now; empty: it can."""
        scope = BY_ID[command_id].scope
        if self._actions[command_id].isEnabled():
            return ""
        there = scope == "always" or scope in self._scopes
        return tr("There is nothing to do.") if there else reason_of(scope, self._scopes)

    def _put_keys(self) -> None:
        for command in COMMANDS:
            action = self._actions[command.id]
            action.setShortcut(QKeySequence.fromString(self.keys.key(command.id)))
            shown = self.keys.shown(command.id)
            text = tr(command.text).rstrip("…")
            action.setToolTip(f"{text} ({shown})" if shown else text)

    def _tell_hints(self) -> None:
        """What the status line says while the mouse or the keyboard is on an entry."""
        for command in COMMANDS:
            action = self._actions[command.id]
            hint = tr(command.hint) if command.hint else tr(command.text).rstrip("…")
            action.setStatusTip(" · ".join(filter(None, (hint, self.reason(command.id)))))

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def all(self) -> list[QAction]:
        """Every action, in the order of the table."""
        return list(self._actions.values())

    def enable(self, scopes: frozenset[Scope]) -> None:
        """Enable the commands whose scope is among `scopes`."""
        for command in COMMANDS:
            self._actions[command.id].setEnabled(command.scope == "always" or command.scope in scopes)
        if scopes != self._scopes:
            self._scopes = scopes
            self._tell_hints()

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """The menus of the table, instead of what the bar had; each has a letter of its own."""
        for earlier in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.removeAction(earlier.menuAction())
            earlier.deleteLater()
        letters = with_letters([tr(title) for title, _parts in MENUS])
        for entry, title in zip(MENUS, letters, strict=True):
            menu = self._menu(entry, bar)
            menu.setTitle(title)
            bar.addMenu(menu)

    def menu(self, commands: tuple[str | Menu, ...], owner: QWidget) -> QMenu:
        """A menu of these commands."""
        return self._menu(("", commands), owner)

    def button(self, command_id: str, *, text: bool = False) -> QToolButton:
        """A tool button for a command."""
        made = QToolButton()
        made.setDefaultAction(self._actions[command_id])
        made.setAccessibleName(tr(BY_ID[command_id].text).rstrip("…"))
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
