"""Proposals of the writer for the open comic: asked for, previewed on the page, taken or left."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import BalloonId, PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.story.writer.suggestion import Suggested, SuggestionKind, SuggestionWish
from kitsumy_desktop.ui.editor.page_work import PageWork
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.i18n import named
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk.suggest_bar import SuggestBar
from kitsumy_desktop.ui.writing_desk.suggest_dialog import TITLES, SuggestDialog

COMMANDS: dict[str, SuggestionKind] = {
    "writer.shorter": "shorter",
    "writer.rewrite": "rewrite",
    "writer.beat": "beat",
    "writer.importance": "importance",
}
BAR_PLACE = 2
"""In the view's column: under the tools and the brush's bar."""


class Suggestions(QObject):
    """`run` asks; the proposal is an open preview of the editor until it is taken or left."""

    settings_wanted = Signal(str)

    def __init__(self, view: EditorView, work: PageWork, theme: Theme, tasks: Tasks) -> None:
        """`work`: draws panels a proposal added."""
        super().__init__(view)
        self._work = work
        self._view = view
        self._session = view.session
        self._desk = view.session.services.writing
        self._tasks = tasks
        self._asking: asyncio.Task[Any] | None = None
        self._wish: tuple[SuggestionWish, TextModel] | None = None
        self._diff: Diff = EMPTY
        self._own = False
        """The news the editor tells now is of our doing."""
        self.said = ""
        self.bar = SuggestBar(theme)
        column = view.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(BAR_PLACE, self.bar)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), view, self.leave)
        self._escape.setEnabled(False)
        self.bar.taken.connect(self.take)
        self.bar.left.connect(self.leave)
        self.bar.again.connect(self.again)
        self.bar.stopped.connect(self.leave)
        self._session.selected.connect(self._moved_on)
        self._session.page_changed.connect(self._moved_on)
        self._session.changed.connect(self._changed)

    def run(self, command: str) -> bool:
        """Ask what a command asks; False when it is none of these."""
        kind = COMMANDS.get(command)
        if kind is None:
            return False
        self._view.inspector.finish()
        self._view.canvas.finish()
        self.leave()
        targets = self._targets(kind)
        if targets:
            self._open(kind, targets)
        return True

    def close(self) -> None:
        """The comic is being closed."""
        self.leave()

    def take(self) -> None:
        """Make the proposal true, as one step."""
        if self._diff.is_empty or self._wish is None:
            return
        label, diff = named(TITLES[self._wish[0].kind]), self._diff
        self._forget()
        self._do(lambda: self._session.commit(label, diff))
        fresh = [new.id for old, new in diff.changes.values() if old is None and isinstance(new, Panel)]
        if fresh:
            self._work.draw_new(fresh, ())

    def leave(self) -> None:
        """Leave the proposal, or stop asking; the page is as it was."""
        if self._asking is not None:
            self._asking.cancel()
        ours = self._shown()
        self._forget()
        if ours:
            self._do(self._session.editor.cancel)

    def again(self) -> None:
        """Ask for another proposal."""
        wish = self._wish
        self.leave()
        if wish is not None:
            self.ask(replace(wish[0], seed=wish[0].seed + 1), wish[1])

    def ask(self, wish: SuggestionWish, model: TextModel) -> None:
        """Have the writer propose something."""
        self.leave()
        self._wish = (wish, model)
        self.said = ""
        self._escape.setEnabled(True)
        self.bar.show_asking("")
        self._asking = self._tasks.spawn(self._ask(wish, model), "suggest")

    async def _ask(self, wish: SuggestionWish, model: TextModel) -> None:
        task = asyncio.current_task()
        try:
            suggested = await self._desk.suggest(
                self._session.editor.committed, wish, model, lambda piece: self._heard(task, piece)
            )
        except KitsumyError as error:
            self.bar.show_error(error)
        else:
            self._show(suggested)
        finally:
            if self._asking is task:
                self._asking = None

    def _heard(self, task: object, piece: str) -> None:
        if self._asking is task:
            self.said = self.said + piece if piece else ""
            self.bar.show_asking(self.said)

    def _show(self, suggested: Suggested) -> None:
        diff = suggested.diff.rebased(self._session.editor.committed)
        if diff.is_empty:
            self.bar.show_nothing()
            return
        self._view.canvas.finish()
        self._diff = diff
        self._do(lambda: self._session.editor.preview(diff))
        self.bar.show_parts(suggested.parts)

    def _shown(self) -> bool:
        """Whether the proposal is what the page shows: every record as proposed."""
        document = self._session.editor.document
        changes = self._diff.changes.items()
        return bool(changes) and all(document.find(i) == after for i, (_before, after) in changes)

    def _changed(self, *_news: object) -> None:
        """Another gesture began, or something else came true: the proposal is gone from the page."""
        if not self._own and not self._diff.is_empty:
            # A picture that arrives takes the preview away and puts it back: look when all is said.
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if not self._diff.is_empty and not self._shown():
            self._forget()

    def _moved_on(self, *_where: object) -> None:
        if not self._own and (not self._diff.is_empty or self._asking is not None):
            self.leave()

    def _forget(self) -> None:
        self._diff = EMPTY
        self._escape.setEnabled(False)
        self.bar.hide()

    def _do(self, act: Callable[[], object]) -> None:
        self._own = True
        try:
            act()
        finally:
            self._own = False

    def _targets(self, kind: SuggestionKind) -> tuple[BalloonId | PanelId, ...]:
        document = self._session.editor.committed
        chosen = [document.find(i) for i in self._session.selection]
        if kind in ("shorter", "rewrite"):
            return tuple(r.id for r in chosen if isinstance(r, Balloon))
        panels = tuple(r.id for r in chosen if isinstance(r, Panel))
        if kind == "beat":
            return panels[:1]
        page = self._session.page
        return panels or (document.page(page).panels if page is not None else ())

    def _open(self, kind: SuggestionKind, targets: tuple[BalloonId | PanelId, ...]) -> None:
        document = self._session.editor.committed
        dialog = SuggestDialog(self._view, self._desk, document, kind, targets)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self.ask)
        dialog.settings_wanted.connect(dialog.reject)
        dialog.settings_wanted.connect(lambda: self.settings_wanted.emit("writer"))
        dialog.open()
