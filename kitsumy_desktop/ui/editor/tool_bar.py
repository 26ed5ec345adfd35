"""The tool bar: library, undo, tools, page commands, export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from kitsumy_desktop.tools.table import TOOLS
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.canvas.widget import CanvasWidget
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.keymap import TOOL
from kitsumy_desktop.ui.theme.theme import Theme

LEFT = ("file.home", "|", "edit.undo", "edit.redo", "|")
RIGHT = ("page.shuffle", "page.letter", "page.draw", "|", "view.fit", "view.guides", "view.script", "|")
NAMED = ("generate.comic", "file.export")
"""Buttons with their names beside them, where there is room."""
HEIGHT = 44


class ToolBar(QFrame):
    """Buttons for commands and tools; the active tool is checked."""

    def __init__(self, canvas: CanvasWidget, actions: ActionSet, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setFixedHeight(HEIGHT)
        self._canvas = canvas
        self._theme = theme
        self._keys = actions.keys
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(2)
        self._add(actions, LEFT)
        self.tools = self._make_tools()
        self._row.addStretch(1)
        self._add(actions, RIGHT)
        self._named = [actions.button(command, text=True) for command in NAMED]
        for button in self._named:
            self._row.addWidget(button)
        canvas.tool_changed.connect(self._follow)
        self._keys.changed.connect(self._put_keys)
        self._put_keys()
        theme.changed.connect(self._tint)
        self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow bar has no room for names."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        for button in self._named:
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        if self._row.sizeHint().width() > self.width():
            for button in self._named:
                button.setToolButtonStyle(style.ToolButtonIconOnly)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the buttons are without names."""
        named = sum(button.sizeHint().width() - HEIGHT for button in self._named)
        usual = super().minimumSizeHint()
        return QSize(min(usual.width(), self._row.sizeHint().width() - max(0, named)), usual.height())

    def _add(self, actions: ActionSet, ids: tuple[str, ...]) -> None:
        for command in ids:
            self._row.addWidget(self._separator() if command == "|" else actions.button(command))

    def _separator(self) -> QWidget:
        line = QFrame()
        line.setFixedSize(1, 20)
        line.setProperty("role", "rule")
        holder = QWidget()
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(6, 0, 6, 0)
        inner.addWidget(line)
        return holder

    def _make_tools(self) -> dict[str, QAction]:
        made: dict[str, QAction] = {}
        group = QActionGroup(self)
        for tool in TOOLS:
            action = QAction(tr(tool.name), self)
            action.setCheckable(True)
            action.setStatusTip(tr(tool.hint))
            action.triggered.connect(lambda _on=False, i=tool.id: self._canvas.set_tool(i))
            group.addAction(action)
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(tr(tool.name))
            self._row.addWidget(button)
            made[tool.id] = action
        made[TOOLS[0].id].setChecked(True)
        return made

    def _follow(self, tool: str) -> None:
        self.tools[tool].setChecked(True)

    def _put_keys(self) -> None:
        for tool in TOOLS:
            entry = TOOL + tool.id
            self.tools[tool.id].setShortcut(QKeySequence.fromString(self._keys.key(entry)))
            shown = self._keys.shown(entry)
            name = f"{tr(tool.name)} ({shown})" if shown else tr(tool.name)
            self.tools[tool.id].setToolTip(f"{name}\n{tr(tool.hint)}")

    def _tint(self) -> None:
        for tool in TOOLS:
            self.tools[tool.id].setIcon(self._theme.icon(tool.icon))
