"""What the commands of an open comic work on, in one value; and the form in which they are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.editing.selection import Selection, items_of, panels_of
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.editor.page_work import PageWork
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.memory import Memory
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

CommandTable: TypeAlias = dict[str, Callable[[], object]]
"""What each command id does. What is typed and half done elsewhere has been finished before it is called."""


@dataclass(frozen=True)
class Desk:
    """One open comic with everything its commands need."""

    view: EditorView
    work: PageWork
    actions: ActionSet
    theme: Theme
    tasks: Tasks
    memory: Memory

    @property
    def session(self) -> Session:
        """The open comic."""
        return self.view.session

    @property
    def document(self) -> Document:
        """The comic as it is on disk."""
        return self.session.editor.committed

    @property
    def page(self) -> PageId | None:
        """The page in view."""
        return self.session.page

    @property
    def items(self) -> tuple[RecordId, ...]:
        """Selected balloons, SFX, lines, tones and smears that are not locked."""
        return items_of(Selection(self.session.selection), self.document)

    @property
    def panels(self) -> tuple[PanelId, ...]:
        """Selected panels that are not locked."""
        return panels_of(Selection(self.session.selection), self.document)
