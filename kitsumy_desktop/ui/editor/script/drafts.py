"""Drafts for panels that a changed script made or changed: drawn when the person rests, one lot at a time."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, QTimer

from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.story.update.values import Update
from kitsumy_desktop.ui.editor.page_work import PageWork
from kitsumy_desktop.ui.editor.session import Session

REST_MS = 1_200
"""Whoever goes on typing is not drawn for yet."""


class Drafts(QObject):
    """Collects what updates ask for."""

    def __init__(self, session: Session, work: PageWork) -> None:
        super().__init__(session)
        self._session = session
        self._work = work
        self._panels: dict[PanelId, None] = {}
        self._pages: set[PageId] = set()
        self._task: asyncio.Task[object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.draw)

    def ask(self, update: Update) -> None:
        """An update was committed."""
        self._panels.update(dict.fromkeys(update.drafts))
        self._pages.update(update.pages)
        if self._panels:
            self._timer.start()

    def draw(self) -> None:
        """Draw what was asked for, unless drawing is under way: then it follows."""
        if self._task is not None or not self._panels:
            return
        panels = tuple(panel for panel in self._panels if self._wants(panel))
        pages = frozenset(self._pages)
        self._panels, self._pages = {}, set()
        if panels:
            self._task = self._work.draw_new(panels, pages)
            self._task.add_done_callback(self._ended)

    def close(self) -> None:
        """Ask for nothing more."""
        self._timer.stop()
        self._panels = {}

    def _wants(self, panel: PanelId) -> bool:
        """It may be gone again, or have got a picture that is no draft."""
        record = self._session.editor.committed.find(panel)
        return isinstance(record, Panel) and (record.art is None or record.art.kind == "draft")

    def _ended(self, _task: asyncio.Task[object]) -> None:
        self._task = None
        if self._panels:
            self._timer.start()
