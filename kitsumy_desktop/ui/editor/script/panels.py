"""The panels of the side of the words, each made when it is first shown or asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.editor.cast.dock import CastDock
from kitsumy_desktop.ui.editor.find.panel import FindPanel
from kitsumy_desktop.ui.editor.history.panel import HistoryPanel
from kitsumy_desktop.ui.editor.outline.panel import OutlinePanel
from kitsumy_desktop.ui.editor.script.check import CheckPanel
from kitsumy_desktop.ui.editor.script.panel import ScriptPanel
from kitsumy_desktop.ui.editor.script.shelf import ShelfPanel
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.parts.later import Later
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme


class Panels:
    """One attribute a panel. What one has to be told before it exists it finds out when it is shown."""

    def __init__(
        self,
        session: Session,
        pictures: PictureCache,
        theme: Theme,
        tasks: Tasks,
        put_in: Callable[[QWidget], None],
    ) -> None:
        """`put_in` gets each panel as soon as it is made."""
        self.script = Later(lambda: ScriptPanel(session, theme, tasks))
        self.cast = Later(lambda: CastDock(session, pictures, theme))
        self.shelf = Later(lambda: ShelfPanel(session, pictures, theme, tasks))
        self.check = Later(lambda: CheckPanel(session, theme, tasks))
        self.history = Later(lambda: HistoryPanel(session, theme, tasks))
        self.outline = Later(lambda: OutlinePanel(session, theme))
        self.finder = Later(lambda: FindPanel(session, theme))
        self._table: dict[str, Later[Any]] = {
            "script": self.script,
            "cast": self.cast,
            "shelf": self.shelf,
            "check": self.check,
            "history": self.history,
            "outline": self.outline,
            "find": self.finder,
        }
        for later in self._table.values():
            later.then(put_in)

    def get(self, name: str) -> QWidget:
        """The panel of a tab (script.side.TABS), made now if it was not. Raises KeyError.."""
        panel: QWidget = self._table[name].get()
        return panel

    def close(self) -> None:
        """What was typed is kept; nothing is asked any more."""
        if self.script.made is not None:
            self.script.made.finish()
        if self.cast.made is not None:
            self.cast.made.close_dock()
        for panel in (self.shelf.made, self.check.made, self.finder.made):
            if panel is not None:
                panel.close_panel()
