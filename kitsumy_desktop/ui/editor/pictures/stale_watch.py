"""Looks for panels that are out of date or too coarse after a change, and what it costs to renew them."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, QTimer, Signal

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.ui.editor.pictures.state import PictureState
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.generation import Wish, usual_terms
from kitsumy_desktop.ui.tasks import Tasks

REST_MS = 400
"""The person's work comes first: it is looked when nothing has changed for so long."""


class StaleWatch(QObject):
    """Tells the state what it finds; `priced` tells the count and the price, None while it is not known."""

    priced = Signal(int, object)

    def __init__(self, session: Session, state: PictureState, tasks: Tasks) -> None:
        super().__init__(session)
        self._session = session
        self._state = state
        self._tasks = tasks
        self._asking: asyncio.Task[object] | None = None
        self._asked: tuple[PanelId, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.look)
        session.changed.connect(self._changed)
        self._timer.start()

    def look(self) -> None:
        """Look now."""
        document = self._session.editor.committed
        generation = self._session.services.generation
        stale = generation.stale(document)
        # A draft is coarse by nature: it stands for the picture that is still to be made.
        coarse = tuple(p for p in generation.too_coarse(document) if not _is_draft(document.find(p)))
        self._state.show(stale, coarse)
        if stale != self._asked:
            self._ask(stale)

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT:
            self._timer.start()

    def _ask(self, stale: tuple[PanelId, ...]) -> None:
        self._asked = stale
        if self._asking is not None:
            self._asking.cancel()
        self.priced.emit(len(stale), None)
        if stale:
            self._asking = self._tasks.spawn(self._price(stale), "price of stale panels")

    async def _price(self, stale: tuple[PanelId, ...]) -> None:
        generation = self._session.services.generation
        terms = usual_terms(generation.preferences())
        price: Money | None = None
        try:
            quote = await generation.quote(self._session.editor.committed, Wish("generate", stale), terms)
        except KitsumyError:
            price = None  # the dialog says why when the person asks for it
        else:
            price = quote.best.cost if quote.best is not None else None
        self.priced.emit(len(stale), price)


def _is_draft(record: object) -> bool:
    return isinstance(record, Panel) and (record.art is None or record.art.kind == "draft")
