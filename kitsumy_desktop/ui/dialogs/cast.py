"""The cast and the places: who is in the comic and where, and which pictures follow from that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.errors import InputError, KitsumyError
from kitsumy_desktop.comic.ids import CharacterId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.editing.commands import cast as commands
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.generation.recipes.compose import panels_with
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_files import keep_files
from kitsumy_desktop.ui.dialogs.cast_list import CastList
from kitsumy_desktop.ui.dialogs.cast_orders import SheetOrders
from kitsumy_desktop.ui.dialogs.cast_places import PlacesPage
from kitsumy_desktop.ui.dialogs.cast_sheet import CharacterSheet, scrolled
from kitsumy_desktop.ui.dialogs.generate_fields import Segments
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.empty import EmptyState
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

SIZE = QSize(900, 740)


class CastDialog(QDialog):
    """Not modal: the comic can be worked on meanwhile. Every change is a step that can be undone."""

    def __init__(
        self, parent: QWidget, session: Session, theme: Theme, tasks: Tasks, pictures: PictureCache
    ) -> None:
        """`tasks`: the comic's; what is being kept goes on when the dialog is closed."""
        super().__init__(parent)
        self.setWindowTitle(tr("Cast and places"))
        self.resize(SIZE)
        self._session = session
        self._theme = theme
        self._tasks = tasks
        self._open = True
        self._asking: CharacterId | None = None
        self.pictures = LivePictures(pictures, self)
        self.told = label("", "error", wrap=True)
        self.told.setContentsMargins(24, 0, 24, 12)
        self.told.hide()
        self.orders = SheetOrders(session, self)
        self.cast = CastList(theme, self.pictures)
        self.sheet = CharacterSheet(theme, self.pictures)
        self.places = PlacesPage(session, theme, tasks, self.pictures, self._tell)
        self._lay_out()
        self._connect()
        self._fill()
        self.cast.list.setFocus()
        self._tasks.spawn(self.orders.look(), "look for sheets")

    @property
    def character(self) -> CharacterId | None:
        """Who is shown."""
        return self.cast.character

    def add_character(self) -> None:
        """One more, with a name to be written over."""
        document = self._session.editor.committed
        taken = {name.casefold() for c in document.characters() for name in (c.name, *c.aliases)}
        names = (_new_name(number) for number in range(1, len(taken) + 2))
        name = next(n for n in names if n.casefold() not in taken)
        fresh = CharacterId(self._session.services.ids("ch"))
        self._commit(tr("Add character"), partial(commands.add_character, document, fresh, name))
        self.cast.choose(fresh)
        self.sheet.name.setFocus()
        self.sheet.name.selectAll()

    def remove_character(self) -> None:
        """The one shown leaves the cast; undo brings everything back."""
        self._change(tr("Remove character"), commands.remove_character)

    def add_files(self, files: list[Path]) -> None:
        """Picture files as references for the one shown."""
        who = self.character
        if who is not None and files:
            self.told.hide()
            self._tasks.spawn(self._add_files(who, files), "add references", to_the_end=True)

    def done(self, result: int) -> None:
        """Keep what is being typed, then close."""
        if self._open:
            self.sheet.finish()
            self.places.finish()
            self._open = False
            self.orders.close()
            self.pictures.close()
            self._session.changed.disconnect(self._changed)
        super().done(result)

    # -- making it ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        names = (("cast", tr("Cast"), ""), ("places", tr("Places"), ""))
        self.section = Segments(tr("Section"), names)
        self.section.setContentsMargins(12, 8, 12, 8)
        self.section.changed.connect(self._turn)
        cast = QWidget()
        row = QHBoxLayout(cast)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.cast)
        row.addWidget(self._make_right(), 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(cast)
        self.pages.addWidget(self.places)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.section)
        column.addWidget(self.told)
        column.addWidget(self.pages, 1)

    def _turn(self) -> None:
        """The cast or the places; what is being typed is kept."""
        self.told.hide()
        self.sheet.finish()
        self.places.finish()
        self._fill()
        self.pages.setCurrentIndex(0 if self.section.value == "cast" else 1)

    def _make_right(self) -> QWidget:
        self.sheet.setProperty("role", "body")
        first = QPushButton(tr("Add a character"))
        first.setAutoDefault(False)
        first.clicked.connect(self.add_character)
        text = tr("Whoever stands here looks the same in every picture, by words, colours and pictures.")
        empty = EmptyState(self._theme, "users", tr("Nobody in the cast yet"), text, first)
        self.stack = QStackedWidget()
        self.stack.addWidget(empty)
        self.stack.addWidget(scrolled(self.sheet))
        return self.stack

    def _connect(self) -> None:
        sheet, change = self.sheet, self._change
        sheet.name_changed.connect(self._rename)
        sheet.aliases_changed.connect(lambda v: change(tr("Change other names"), commands.set_aliases, v))
        sheet.look_changed.connect(lambda v: change(tr("Change look"), commands.set_look, v))
        sheet.palette_row.changed.connect(lambda v: change(tr("Change colours"), commands.set_palette, v))
        sheet.references.changed.connect(
            lambda v: change(tr("Change reference pictures"), commands.set_references, v)
        )
        sheet.references.files.connect(self.add_files)
        sheet.turnaround.asked.connect(self._ask_price)
        sheet.turnaround.agreed.connect(self._order)
        sheet.turnaround.declined.connect(self._decline)
        sheet.turnaround.removed.connect(
            lambda: change(tr("Remove turnaround sheet"), commands.set_turnaround, None)
        )
        self.cast.chosen.connect(self._show)
        self.cast.moved.connect(self._move)
        self.cast.add_wanted.connect(self.add_character)
        self.cast.remove_wanted.connect(self.remove_character)
        self.orders.told.connect(self._order_told)
        self._session.changed.connect(self._changed)

    # -- showing --------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """What is in view; the rest when one turns to it."""
        if self.section.value == "places":
            self.places.show_comic()
        else:
            self.cast.show_comic(self._session.document)
            self._show()

    def _show(self) -> None:
        who = self.character
        self.stack.setCurrentIndex(1 if who is not None else 0)
        if who is None:
            return
        document = self._session.document
        self.sheet.show_character(document.get(who, Character))
        panels = panels_with(document, who)
        stale = set(self._session.services.generation.stale(document))
        self.sheet.show_panels(document, panels, [p for p in panels if p in stale])
        self._show_order(who)

    def _show_order(self, who: CharacterId) -> None:
        box, running = self.sheet.turnaround, self.orders.running(who)
        if running is not None:
            box.show_running(running)
        elif self._asking != who:
            self._asking = None
            box.show_idle(self.orders.problem(who))

    def _tell(self, error: KitsumyError | None) -> None:
        """In the dialog while it is open, else in the window; None: it is well again."""
        if self._open:
            self.told.setText(str(error or ""))
            self.told.setVisible(error is not None)
        elif error is not None:
            self._session.notices.tell_error(error)

    # -- what the person does -------------------------------------------------------------------------

    def _rename(self, name: str) -> None:
        shown = self._session.editor.committed.find(self.sheet.character or "")
        if isinstance(shown, Character) and name.strip() != shown.name:
            self._change(tr("Rename character"), commands.rename_character, name)

    def _move(self, who: str, to: int) -> None:
        document = self._session.editor.committed
        self._commit(tr("Order the cast"), partial(commands.move_character, document, CharacterId(who), to))

    def _change(self, text: str, command: Callable[..., Diff], *values: object) -> None:
        """A command about the one whose sheet is shown: another may just have been chosen."""
        who = self.sheet.character
        if who is not None and isinstance(self._session.editor.committed.find(who), Character):
            self._commit(text, partial(command, self._session.editor.committed, who, *values))

    def _commit(self, text: str, make: Callable[[], Diff]) -> None:
        try:
            diff = make()
        except InputError as error:
            self._tell(error)
            self.sheet.put_back()
            return
        self._tell(None)
        if not diff.is_empty:
            self._session.commit(text, diff)

    async def _add_files(self, who: CharacterId, files: list[Path]) -> None:
        kept, wrong = await keep_files(self._session.services.generation, files)
        document = self._session.editor.committed
        if kept and isinstance(document.find(who), Character):
            self._commit(tr("Add reference pictures"), partial(commands.add_references, document, who, kept))
        if wrong:
            self._tell(wrong[0])

    # -- the sheet from all sides ---------------------------------------------------------------------

    def _ask_price(self) -> None:
        who = self.character
        if who is not None:
            self._asking = who
            self.sheet.turnaround.show_asking()
            self._tasks.spawn(self._offer(who), "quote a sheet")

    async def _offer(self, who: CharacterId) -> None:
        try:
            quote = await self.orders.quote(who)
        except KitsumyError as error:
            if self._waits_for(who):
                self._asking = None
                self.sheet.turnaround.show_idle(str(error))
            return
        if not self._waits_for(who):
            return
        best = quote.best
        if best is not None and quote.over_cap is None and best.cost_high == 0:
            self._order()  # nothing is paid, so nothing is asked
        else:
            self.sheet.turnaround.show_offer(quote)

    def _waits_for(self, who: CharacterId) -> bool:
        return self._open and self._asking == self.character == who

    def _decline(self) -> None:
        self._asking = None

    def _order(self) -> None:
        who = self.character
        if who is not None:
            self._asking = None
            self._tasks.spawn(self.orders.order(who), "order a sheet", to_the_end=True)

    # -- what happens ---------------------------------------------------------------------------------

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT:
            self._fill()

    def _order_told(self, who: str) -> None:
        if who == self.character:
            self._show_order(CharacterId(who))


def _new_name(number: int) -> str:
    return tr("New character") if number == 1 else tr("New character {n}", n=number)
