"""A character's sheet: beside names and words, colours, lettering, and a sheet from all sides."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.sheets import Sheet
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_kinds import MEMBERS
from kitsumy_desktop.ui.dialogs.cast_lettering import LetteringBox
from kitsumy_desktop.ui.dialogs.cast_palette import PaletteRow
from kitsumy_desktop.ui.dialogs.cast_sheet import SheetForm
from kitsumy_desktop.ui.dialogs.cast_turnaround import TurnaroundBox
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme.theme import Theme


class MemberForm(SheetForm):
    """Every change is a signal with its field and new value; the turnaround has signals of its own."""

    def __init__(self, theme: Theme, pictures: LivePictures, book: FaceBook) -> None:
        self._book = book
        super().__init__(theme, pictures, MEMBERS)
        self.palette_row = PaletteRow(theme)
        self.palette_row.changed.connect(lambda value: self.changed.emit("palette", value))
        self._add_field(tr("Colours"), self.palette_row)

    def show_record(self, record: Sheet) -> None:
        """Fill the fields. What is being typed for the same one stays."""
        super().show_record(record)
        if isinstance(record, Character):
            self.palette_row.show_colours(record.palette)
            self.turnaround.show_sheet(record.turnaround)

    def show_lettering(self, record: Character, document: Document) -> None:
        """How the member's balloons look in that comic."""
        self.lettering.show_voice(record, document)

    def _sections(self, theme: Theme, pictures: LivePictures) -> Iterator[tuple[str, QWidget]]:
        self.lettering = LetteringBox(self._book, pictures)
        self.lettering.changed.connect(lambda value: self.changed.emit("lettering", value))
        self.turnaround = TurnaroundBox(pictures)
        yield tr("Lettering"), self.lettering
        yield tr("Turnaround sheet"), self.turnaround
