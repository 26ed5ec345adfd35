"""The palette of a window: fed with what there is when it is opened, does what was found, remembers it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.keymap import TOOL
from kitsumy_desktop.ui.memory import Memory
from kitsumy_desktop.ui.palette.entries import PAGE, Entry, command_entries, page_entries, tool_entries
from kitsumy_desktop.ui.palette.palette import Palette
from kitsumy_desktop.ui.theme.theme import Theme

REMEMBERED = 12


class Finder:
    """Opens the palette over a window."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        memory: Memory,
        actions: ActionSet,
        take_tool: Callable[[str], None],
    ) -> None:
        self._window = window
        self._theme = theme
        self._memory = memory
        self._actions = actions
        self._take_tool = take_tool
        self._view: EditorView | None = None
        self.palette = self._make()

    def open(self, view: EditorView | None) -> None:
        """Open it; `view`: the comic that is open."""
        self._view = view
        entries: list[Entry] = [
            *command_entries(self._actions),
            *tool_entries(self._actions, usable=view is not None),
            *page_entries(len(view.session.document.comic.pages) if view is not None else 0),
        ]
        self.palette.open_with(entries, self._memory.recent())

    def retranslate(self) -> None:
        """Made anew, in the language of the window."""
        self.palette.hide()
        self.palette.deleteLater()
        self.palette = self._make()

    def _make(self) -> Palette:
        made = Palette(self._window, self._theme)
        made.chosen.connect(self._do)
        return made

    def _do(self, entry: str) -> None:
        if entry.startswith(PAGE):
            if self._view is not None:
                session = self._view.session
                session.show_page(session.document.comic.pages[int(entry.removeprefix(PAGE)) - 1])
            return
        earlier = (e for e in self._memory.recent() if e != entry)
        self._memory.keep_recent((entry, *earlier)[:REMEMBERED])
        if entry.startswith(TOOL):
            self._take_tool(entry.removeprefix(TOOL))
        else:
            self._actions[entry].trigger()
