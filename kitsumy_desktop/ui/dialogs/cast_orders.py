"""Turnaround sheets being made: what they cost, how far they are, what went wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError, KitsumyError
from kitsumy_desktop.comic.ids import CharacterId, PanelId
from kitsumy_desktop.comic.records.job import Job
from kitsumy_desktop.generation.events import Event, GenerationComplete, JobChanged
from kitsumy_desktop.generation.order import Quote
from kitsumy_desktop.generation.recipes.compose import panels_with
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.generation import Terms, Wish, usual_terms
from kitsumy_desktop.ui.i18n import told, tr


class SheetOrders(QObject):
    """A job for a sheet carries the character's id in place of a panel's."""

    told = Signal(str)
    """Id of the character there is news about."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._generation = session.services.generation
        self._running: dict[str, str] = {}
        self._problems: dict[str, str] = {}
        listening = [self._generation.listen(self._heard)]
        self._listening = listening
        self.destroyed.connect(lambda *_: _stop(listening))

    def close(self) -> None:
        """Listen no more."""
        _stop(self._listening)

    def running(self, character: CharacterId) -> str | None:
        """What is said about a sheet that is being made; None: none is."""
        return self._running.get(character)

    def problem(self, character: CharacterId) -> str:
        """Why the last sheet came to nothing."""
        return self._problems.get(character, "")

    async def look(self) -> None:
        """Find out about orders from before the dialog was opened."""
        for job in await self._generation.jobs(self._session.document.comic.id):
            self._note(job, "")

    async def quote(self, character: CharacterId) -> Quote:
        """What one picture that shows the character costs. Raises KitsumyError."""
        self._problems.pop(character, None)
        document = self._session.editor.committed
        wish = Wish("generate", (_panel_like(document, character),))
        return await self._generation.quote(document, wish, self._terms)

    async def order(self, character: CharacterId) -> None:
        """Order the sheet; `problem` says why it was not possible."""
        self._problems.pop(character, None)
        self._running[character] = ""
        try:
            await self._generation.turnaround(self._session.editor, character, self._terms)
        except KitsumyError as error:
            self._running.pop(character, None)
            self._problems[character] = told(error)
        self._tell(character)

    @property
    def _terms(self) -> Terms:
        return usual_terms(self._generation.preferences())

    def _heard(self, event: Event) -> None:
        if isinstance(event, JobChanged):
            self._note(event.job, event.text)
        elif isinstance(event, GenerationComplete):
            self._note(event.job, "")

    def _note(self, job: Job, text: str) -> None:
        document = self._session.document
        character = CharacterId(job.panel)
        if job.comic != document.comic.id or character not in document.comic.cast:
            return
        self._running.pop(character, None)
        if job.state in ("failed", "unsure"):
            said = f"{told(job.reason) or text} {told(job.hint)}".strip()
            self._problems[character] = said or tr("The sheet could not be made.")
        elif not job.over:
            self._problems.pop(character, None)
            self._running[character] = text or told(job.reason)
        self._tell(character)

    def _tell(self, character: str) -> None:
        if self._listening:  # not closed meanwhile
            self.told.emit(character)


def _stop(listening: list[Callable[[], None]]) -> None:
    while listening:
        listening.pop()()


def _panel_like(document: Document, character: CharacterId) -> PanelId:
    """A panel whose picture costs what the sheet will: it follows the same references where there is one."""
    showing = panels_with(document, character)
    every = (panel.id for page in document.pages() for panel in document.panels(page.id))
    found = showing[0] if showing else next(every, None)
    if found is None:
        raise InputError("The comic has no panel yet.", "Add a page first.")
    return found
