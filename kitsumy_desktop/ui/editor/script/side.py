"""The side of the words: script, cast, shelf, check, history and outline share a place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.actions.table import BY_ID
from kitsumy_desktop.ui.editor.cast.dock import CastDock
from kitsumy_desktop.ui.editor.find.panel import FindPanel
from kitsumy_desktop.ui.editor.history.panel import HistoryPanel
from kitsumy_desktop.ui.editor.outline.panel import OutlinePanel
from kitsumy_desktop.ui.editor.script.check import CheckPanel
from kitsumy_desktop.ui.editor.script.panel import ScriptPanel
from kitsumy_desktop.ui.editor.script.panels import Panels
from kitsumy_desktop.ui.editor.script.shelf import ShelfPanel
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

TABS = {
    "script": "view.script",
    "cast": "view.cast",
    "shelf": "view.shelf",
    "check": "view.story_check",
    "history": "view.history",
    "outline": "view.outline",
    "find": "view.find",
}
"""Name of a panel and the command that shows it."""
SMALLEST, USUAL = 272, 336


class ScriptSide(QFrame):
    """A switch over the panels."""

    def __init__(
        self, session: Session, pictures: PictureCache, actions: ActionSet, theme: Theme, tasks: Tasks
    ) -> None:
        super().__init__()
        self.setProperty("role", "side-left")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._actions = actions
        self._theme = theme
        self.panels = Panels(session, pictures, theme, tasks, self._put_in)
        self._current = ""
        self._found = 0
        self._stack = QStackedWidget()
        self._tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._make_tabs(theme))
        self._title = label("", "section")
        heading = QHBoxLayout()  # the label's own margins go when the style is looked at again
        heading.setContentsMargins(16, 4, 16, 0)
        heading.addWidget(self._title)
        column.addLayout(heading)
        column.addWidget(self._stack, 1)
        self._connect()
        self._name_tabs()
        self.hide()

    @property
    def script(self) -> ScriptPanel:
        """The script, as all panels below: made now if it was not."""
        return self.panels.script.get()

    @property
    def cast(self) -> CastDock:
        """The cast."""
        return self.panels.cast.get()

    @property
    def shelf(self) -> ShelfPanel:
        """The shelf."""
        return self.panels.shelf.get()

    @property
    def check(self) -> CheckPanel:
        """The story check."""
        return self.panels.check.get()

    @property
    def history(self) -> HistoryPanel:
        """History and versions."""
        return self.panels.history.get()

    @property
    def outline(self) -> OutlinePanel:
        """The outline."""
        return self.panels.outline.get()

    @property
    def finder(self) -> FindPanel:
        """Find and replace."""
        return self.panels.finder.get()

    def undo(self) -> bool:
        """Take back what is typed in the script and not applied; False: there is nothing."""
        script = self.panels.script.made
        return script is not None and script.undo()

    def redo(self) -> bool:
        """Bring back what was taken back of it; False: there is nothing."""
        script = self.panels.script.made
        return script is not None and script.redo()

    async def settled(self) -> None:
        """Returns when what is typed in the script is in the comic, or is known not to get there now."""
        script = self.panels.script.made
        if script is not None:
            await script.keeper.settled()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the words of every panel that was in view, in any language."""
        least = super().minimumSizeHint()
        return QSize(max(SMALLEST, least.width()), least.height())

    @property
    def shown(self) -> str:
        """The name of the panel in view; empty: none."""
        return self._current if not self.isHidden() else ""

    def turn(self, name: str, shown: bool) -> None:
        """Show a panel in place of the others, or hide it."""
        if shown:
            self._stack.setCurrentWidget(self.panels.get(name))
            self._current = name
            self._tabs[name].setChecked(True)
            self.show()
            if name == "find":
                self.finder.begin()
        elif self.shown == name:
            self.hide()
        for tab, command in TABS.items():
            self._actions[command].setChecked(tab == self.shown)
        self._name_tabs()

    def go_to(self, name: str) -> None:
        """Show a panel as if the person had asked for it."""
        if self.shown != name:
            self._actions[TABS[name]].trigger()

    def _show_line(self, line: int) -> None:
        self.go_to("script")
        self.script.text.go_to(line)

    def close_side(self) -> None:
        """What was typed is kept; nothing is asked any more."""
        self.panels.close()

    def _make_tabs(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 0)
        row.setSpacing(0)
        for name, command in TABS.items():
            tab = QPushButton()
            tab.setProperty("role", "segment")
            tab.setCheckable(True)
            tab.setProperty("narrow", True)
            tab.setToolTip(self._actions[command].toolTip())
            tab.clicked.connect(lambda _checked=False, n=name: self.go_to(n))
            self._group.addButton(tab)
            self._tabs[name] = tab
            row.addWidget(tab)
        row.addStretch(1)
        self._tint()
        theme.changed.connect(self._tint)
        return row

    def _tint(self) -> None:
        for name, command in TABS.items():
            self._tabs[name].setIcon(self._theme.icon(BY_ID[command].icon))

    def tab(self, name: str) -> QPushButton:
        """The button that turns to a panel."""
        return self._tabs[name]

    def _connect(self) -> None:
        panels = self.panels
        panels.check.then(lambda check: check.counted.connect(self._count))
        panels.finder.then(lambda finder: finder.script_wanted.connect(self._show_line))
        self._session.changed.connect(self._changed)

    def _put_in(self, panel: QWidget) -> None:
        """A panel that was made just now; Tab goes through it after the buttons above."""
        inside = list(_chain(panel))
        self._stack.addWidget(panel)
        for before, widget in pairwise((self._tabs["find"], *inside)):
            QWidget.setTabOrder(before, widget)

    def _count(self, found: int) -> None:
        self._found = found
        self._name_tabs()

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT:
            self._name_tabs()

    def _name_tabs(self) -> None:
        """Tabs are signs with how much is behind them; below them stands what is in view."""
        counts = {"shelf": len(self._session.document.comic.shelf), "check": self._found}
        for name, tab in self._tabs.items():
            words, count = self._named(name), counts.get(name, 0)
            full = f"{words} · {count}" if count else words
            tab.setAccessibleName(full)
            tab.setText(str(count or ""))
            if name == self.shown:
                self._title.setText(full.upper())

    def _named(self, name: str) -> str:
        names = {
            "script": tr("Script"),
            "cast": tr("Cast"),
            "shelf": tr("Shelf"),
            "check": tr("Check"),
            "history": tr("History"),
            "outline": tr("Outline"),
            "find": tr("Find"),
        }
        return names[name]


def _chain(window: QWidget) -> Iterator[QWidget]:
    """The widgets of a window that take the focus, in the order of Tab."""
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        widget = widget.nextInFocusChain()
