"""The places of a comic beside its cast: what they look like, and which pictures follow from that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.errors import InputError, KitsumyError
from kitsumy_desktop.comic.ids import PlaceId
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.editing.commands import places as commands
from kitsumy_desktop.generation.recipes.compose import panels_at
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_files import keep_files
from kitsumy_desktop.ui.dialogs.cast_list import PlaceList
from kitsumy_desktop.ui.dialogs.cast_place_sheet import PlaceSheet
from kitsumy_desktop.ui.dialogs.cast_sheet import scrolled
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.empty import EmptyState
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme


class PlacesPage(QWidget):
    """A list of places and the sheet of one. Every change is a step that can be undone."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        tasks: Tasks,
        pictures: LivePictures,
        tell: Callable[[KitsumyError | None], None],
    ) -> None:
        """`tell`: says what went wrong, and with None that it is well again."""
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._tell = tell
        self.list = PlaceList(theme, pictures)
        self.sheet = PlaceSheet(theme, pictures)
        first = QPushButton(tr("Add a place"))
        first.setAutoDefault(False)
        first.clicked.connect(self.add_place)
        text = tr("A place that stands here looks the same in every picture, by words and pictures.")
        self.stack = QStackedWidget()
        self.stack.addWidget(EmptyState(theme, "map-pin", tr("No places yet"), text, first))
        self.stack.addWidget(scrolled(self.sheet))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        self._connect()

    @property
    def place(self) -> PlaceId | None:
        """The one that is shown."""
        return self.list.place

    def show_comic(self) -> None:
        """The places of the comic as it is now."""
        self.list.show_comic(self._session.document)
        self._show()

    def add_place(self) -> None:
        """One more: the one briefs name most often without a sheet, else with a name to be written over."""
        document = self._session.editor.committed
        named = commands.undescribed_places(document)
        fresh = PlaceId(self._session.services.ids("pl"))
        name = named[0] if named else self._new_name()
        self._commit(tr("Add place"), partial(commands.add_place, document, fresh, name))
        self.list.choose(fresh)
        self.sheet.name.setFocus()
        self.sheet.name.selectAll()

    def remove_place(self) -> None:
        """The one shown is taken out; undo brings everything back."""
        self._change(tr("Remove place"), commands.remove_place)

    def add_files(self, files: list[Path]) -> None:
        """Picture files as references for the one shown."""
        where = self.place
        if where is not None and files:
            self._tell(None)
            self._tasks.spawn(self._add_files(where, files), "add references", to_the_end=True)

    def finish(self) -> None:
        """Keep what is being typed."""
        self.sheet.finish()

    def _connect(self) -> None:
        sheet, change = self.sheet, self._change
        sheet.name_changed.connect(self._rename)
        sheet.look_changed.connect(lambda v: change(tr("Change look"), commands.set_place_look, v))
        sheet.references.changed.connect(
            lambda v: change(tr("Change reference pictures"), commands.set_place_references, v)
        )
        sheet.references.files.connect(self.add_files)
        self.list.chosen.connect(self._show)
        self.list.moved.connect(self._move)
        self.list.add_wanted.connect(self.add_place)
        self.list.remove_wanted.connect(self.remove_place)

    def _show(self) -> None:
        where = self.place
        self.stack.setCurrentIndex(1 if where is not None else 0)
        if where is None:
            return
        document = self._session.document
        self.sheet.show_place(document.get(where, Place))
        panels = panels_at(document, where)
        stale = set(self._session.services.generation.stale(document))
        self.sheet.show_panels(document, panels, [p for p in panels if p in stale])

    def _new_name(self) -> str:
        document = self._session.editor.committed
        taken = {document.get(p, Place).name.casefold() for p in document.comic.places}
        names = (
            tr("New place") if n == 1 else tr("New place {n}", n=n) for n in range(1, len(taken) + 2)
        )  # one more than there are places: one of them is free
        return next(n for n in names if n.casefold() not in taken)

    def _rename(self, name: str) -> None:
        shown = self._session.editor.committed.find(self.sheet.place or "")
        if isinstance(shown, Place) and name.strip() != shown.name:
            self._change(tr("Rename place"), commands.rename_place, name)

    def _move(self, where: str, to: int) -> None:
        document = self._session.editor.committed
        self._commit(tr("Order the places"), partial(commands.move_place, document, PlaceId(where), to))

    def _change(self, text: str, command: Callable[..., Diff], *values: object) -> None:
        """A command about the one whose sheet is shown: another may just have been chosen."""
        where, document = self.sheet.place, self._session.editor.committed
        if where is not None and isinstance(document.find(where), Place):
            self._commit(text, partial(command, document, where, *values))

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

    async def _add_files(self, where: PlaceId, files: list[Path]) -> None:
        kept, wrong = await keep_files(self._session.services.generation, files)
        document = self._session.editor.committed
        if kept and isinstance(document.find(where), Place):
            add = partial(commands.add_place_references, document, where, kept)
            self._commit(tr("Add reference pictures"), add)
        if wrong:
            self._tell(wrong[0])
