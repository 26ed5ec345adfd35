"""A page of the cast dialog: those of one kind in a list, and the sheet of the one that is chosen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.errors import InputError, KitsumyError
from kitsumy_desktop.comic.ids import PanelId, RecordId
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.editing.commands import sheets as commands
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_files import keep_files
from kitsumy_desktop.ui.dialogs.cast_kinds import CastKind
from kitsumy_desktop.ui.dialogs.cast_list import SheetList
from kitsumy_desktop.ui.dialogs.cast_sheet import SheetForm, scrolled
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.generation import Wish, usual_terms
from kitsumy_desktop.ui.i18n import named, tr
from kitsumy_desktop.ui.parts.empty import EmptyState
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

Tell = Callable[[KitsumyError | None], None]
"""Says what went wrong, and with None that it is well again."""


class SheetPage(QWidget):
    """Every change is a step that can be undone."""

    regenerate = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        tasks: Tasks,
        pictures: LivePictures,
        kind: CastKind,
        sheet: SheetForm,
        tell: Tell,
    ) -> None:
        super().__init__()
        self.session = session
        self.tasks = tasks
        self.kind = kind
        self._tell = tell
        self._asking: asyncio.Task[object] | None = None
        self._priced: tuple[tuple[PanelId, ...], Money | None] = ((), None)
        self.list = SheetList(theme, pictures, kind)
        self.sheet = sheet
        first = QPushButton(tr(kind.first))
        first.setAutoDefault(False)
        first.clicked.connect(self.add)
        self.stack = QStackedWidget()
        self.stack.addWidget(EmptyState(theme, kind.icon, tr(kind.none), tr(kind.why), first))
        self.stack.addWidget(scrolled(sheet))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        self._connect()

    @property
    def current(self) -> RecordId | None:
        """Id of the one that is shown."""
        return self.list.current

    def show_comic(self) -> None:
        """Those of the comic as it is now."""
        self.list.show_comic(self.session.document)
        self.show_current()

    def show_current(self) -> None:
        """The sheet of the one that is chosen."""
        shown = self.current
        self.stack.setCurrentIndex(1 if shown is not None else 0)
        if shown is None:
            return
        document = self.session.document
        record = commands.sheet_of(document, self.kind.commands, shown)
        self.sheet.show_record(record)
        panels = self.kind.panels(document, shown)
        stale = set(self.session.services.generation.stale(document))
        self.sheet.panels.show_panels(document, record.name, panels)
        self._show_stale(tuple(p for p in panels if p in stale))

    def add(self) -> None:
        """One more: the one briefs name most often without a sheet, else with a name to be written over."""
        document, kind = self.session.editor.committed, self.kind
        missing = commands.undescribed(document, kind.commands)
        fresh = self.session.services.ids(kind.prefix)
        name = missing[0] if missing and kind.adds_named else self._new_name()
        self.commit(named(kind.add), partial(commands.add, document, kind.commands, fresh, name))
        self.list.choose(fresh)
        self.sheet.name.setFocus()
        self.sheet.name.selectAll()

    def remove(self) -> None:
        """The one shown is taken out; undo brings everything back."""
        self._on_shown(self.kind.remove_step or self.kind.remove, commands.remove)

    def add_files(self, files: list[Path]) -> None:
        """Picture files as references for the one shown."""
        shown = self.current
        if shown is not None and files:
            self._tell(None)
            self.tasks.spawn(self._add_files(shown, files), "add references", to_the_end=True)

    def finish(self) -> None:
        """Keep what is being typed."""
        self.sheet.finish()

    def stop(self) -> None:
        """Nothing is shown any more: no price is wanted."""
        if self._asking is not None:
            self._asking.cancel()

    def commit(self, text: str, make: Callable[[], Diff]) -> None:
        """One step, or a sentence that says why not."""
        try:
            diff = make()
        except InputError as error:
            self._tell(error)
            self.sheet.put_back()
            return
        self._tell(None)
        if not diff.is_empty:
            self.session.commit(text, diff)

    def change(self, record: RecordId, field: str, value: Any) -> Diff:
        """What a new value of a field changes. Raises InputError for one that cannot be."""
        document, kind = self.session.editor.committed, self.kind.commands
        if field == "name":
            return commands.rename(document, kind, record, value)
        if field == "references":
            return commands.set_references(document, kind, record, value)
        return commands.change(document, kind, record, **{field: value})

    def _connect(self) -> None:
        self.sheet.changed.connect(self._changed)
        self.sheet.references.files.connect(self.add_files)
        self.sheet.panels.regenerate.connect(self.regenerate)
        self.list.chosen.connect(self.show_current)
        self.list.moved.connect(self._move)
        self.list.add_wanted.connect(self.add)
        self.list.remove_wanted.connect(self.remove)

    def _new_name(self) -> str:
        document, kind = self.session.editor.committed, self.kind.commands
        there = commands.sheets(document, kind)
        taken = {name.casefold() for one in there for name in (one.name, *kind.aliases(one))}
        fresh = tr(self.kind.fresh)
        names = (fresh if n == 1 else f"{fresh} {n}" for n in range(1, len(taken) + 2))
        return next(n for n in names if n.casefold() not in taken)  # one more than taken: one is free

    def _changed(self, field: str, value: object) -> None:
        """A field of the one whose sheet is shown: another may just have been chosen."""
        shown = self.sheet.record
        if shown is not None and self.session.editor.committed.find(shown) is not None:
            self.commit(self._step(field), partial(self.change, shown, field, value))

    def _step(self, field: str) -> str:
        own = next((row.step for row in self.kind.rows if row.field == field), "")
        return named(own or STEPS[field])

    def _move(self, one: str, to: int) -> None:
        document = self.session.editor.committed
        self.commit(named(self.kind.order), partial(commands.move, document, self.kind.commands, one, to))

    def _on_shown(self, text: str, command: Callable[..., Diff], *values: object) -> None:
        shown, document = self.sheet.record, self.session.editor.committed
        if shown is not None and document.find(shown) is not None:
            self.commit(named(text), partial(command, document, self.kind.commands, shown, *values))

    async def _add_files(self, one: RecordId, files: list[Path]) -> None:
        kept, wrong = await keep_files(self.session.services.generation, files)
        document, kind = self.session.editor.committed, self.kind.commands
        if kept and document.find(one) is not None:
            add = partial(commands.add_references, document, kind, one, kept)
            self.commit(named("Add reference pictures"), add)
        if wrong:
            self._tell(wrong[0])

    # -- what renewing costs --------------------------------------------------------------------------

    def _show_stale(self, stale: tuple[PanelId, ...]) -> None:
        known, price = self._priced
        self.sheet.panels.show_stale(stale, price if known == stale else None)
        if stale and known != stale:
            self.stop()
            self._priced = (stale, None)
            self._asking = self.tasks.spawn(self._price(stale), "price of stale panels")

    async def _price(self, stale: tuple[PanelId, ...]) -> None:
        generation = self.session.services.generation
        terms = usual_terms(generation.preferences())
        try:
            quote = await generation.quote(self.session.editor.committed, Wish("generate", stale), terms)
        except KitsumyError:
            return  # whoever presses the button is told why
        price = quote.best.cost if quote.best is not None else None
        self._priced = (stale, price)
        if self.sheet.panels.shown == stale:
            self.sheet.panels.show_stale(stale, price)


STEPS = {
    "references": "Change reference pictures",
    "palette": "Change colours",
    "lettering": "Change lettering",
    "turnaround": "Remove turnaround sheet",
}
"""Names of undo steps of what is no text."""
