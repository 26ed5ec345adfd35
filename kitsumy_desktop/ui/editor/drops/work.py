"""Everything that can be dropped onto an open comic, joined to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.ui.editor.drops.files import FileDrops, Place
from kitsumy_desktop.ui.editor.drops.things import CanvasDrops, PagesDrops
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.tasks import Tasks


class DropWork(QObject):
    """Lives as long as the view."""

    def __init__(
        self,
        view: EditorView,
        tasks: Tasks,
        texts: Callable[[list[Path]], object],
        comics: Callable[[Sequence[Path]], object],
    ) -> None:
        """`texts` changes the script by files, `comics` takes .kitsumy files in."""
        super().__init__(view)
        self._view = view
        self.files = FileDrops(view.session, view.work, tasks, texts, comics)
        self._canvas = CanvasDrops(view.canvas, view.session, lambda: view.takes.takes.takes)
        self._strip = PagesDrops(view.strip, view.canvas, view.session, self.files)
        view.canvas.files_dropped.connect(self._dropped)

    def _dropped(self, files: list[Path], panel: object, at: object) -> None:
        page = self._view.session.page
        if page is not None:
            below = PanelId(panel) if isinstance(panel, str) and panel else None
            self.files.take(files, Place(page, below, at if isinstance(at, Point) else None))
