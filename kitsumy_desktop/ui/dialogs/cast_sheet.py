"""One character's sheet: names, description, colours, sheet from all sides, reference pictures."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import CharacterId, PanelId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_palette import PaletteRow
from kitsumy_desktop.ui.dialogs.cast_pictures import ReferencePictures
from kitsumy_desktop.ui.dialogs.cast_turnaround import TurnaroundBox
from kitsumy_desktop.ui.editor.inspector.form import REST_MS, TextBox
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme

LOOK_LINES = 5


class CharacterSheet(QWidget):
    """Shows a character; every change is a signal with the new value."""

    name_changed = Signal(str)
    aliases_changed = Signal(object)
    look_changed = Signal(str)

    def __init__(self, theme: Theme, pictures: LivePictures) -> None:
        super().__init__()
        self._character: Character | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.finish)
        self.name = QLineEdit()
        self.name.editingFinished.connect(lambda: self.name_changed.emit(self.name.text()))
        self.aliases = QLineEdit()
        self.aliases.setPlaceholderText(tr("Other names in the script, with commas between"))
        self.aliases.editingFinished.connect(self._tell_aliases)
        self.look = TextBox(LOOK_LINES, self.finish)
        self.look.setPlaceholderText(
            tr("Age, face, hair, skin, build, clothes with their colours, one mark nobody else has")
        )
        self.look.textChanged.connect(self._rest.start)
        self.palette_row = PaletteRow(theme)
        self.turnaround = TurnaroundBox(pictures)
        self.references = ReferencePictures(theme, pictures)
        self.shown_in = label("", "soft", wrap=True)
        self.stale = label("", "warning", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addLayout(self._make_form())
        column.addSpacing(6)
        column.addWidget(label(tr("Turnaround sheet"), "section"))
        column.addWidget(self.turnaround)
        column.addSpacing(6)
        column.addWidget(label(tr("Reference pictures"), "section"))
        column.addWidget(self.references)
        column.addStretch(1)
        column.addWidget(self.shown_in)
        column.addWidget(self.stale)

    @property
    def character(self) -> CharacterId | None:
        """Whose sheet it is."""
        return self._character.id if self._character is not None else None

    def show_character(self, character: Character) -> None:
        """Fill the fields. What is being typed for the same character stays."""
        other = self._character is None or self._character.id != character.id
        if other:
            self.finish()
        self._character = character
        for line, text in ((self.name, character.name), (self.aliases, ", ".join(character.aliases))):
            if other or not line.hasFocus():
                line.setText(text)
        if other or (not self._rest.isActive() and self.look.toPlainText() != character.look):
            with QSignalBlocker(self.look):
                self.look.setPlainText(character.look)
        self.palette_row.show_colours(character.palette)
        self.references.show_pictures(character.references)
        self.turnaround.show_sheet(character.turnaround)

    def show_panels(self, document: Document, panels: Sequence[PanelId], stale: Sequence[PanelId]) -> None:
        """Which panels a change here concerns."""
        name = self._character.name if self._character else ""
        self.shown_in.setText(panels_text(document, name, panels))
        self.stale.setText(stale_text(stale))
        self.stale.setVisible(bool(stale))

    def put_back(self) -> None:
        """The names as they are: what was typed cannot be used."""
        if self._character is not None:
            self.name.setText(self._character.name)
            self.aliases.setText(", ".join(self._character.aliases))

    def finish(self) -> None:
        """Tell a description that has only been typed."""
        self._rest.stop()
        text = self.look.toPlainText()
        if self._character is not None and text != self._character.look:
            self._character = msgspec.structs.replace(self._character, look=text)
            self.look_changed.emit(text)

    def _tell_aliases(self) -> None:
        self.aliases_changed.emit(tuple(a.strip() for a in self.aliases.text().split(",") if a.strip()))

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Name"), self.name),
            (tr("Also called"), self.aliases),
            (tr("Look"), self.look),
            (tr("Colours"), self.palette_row),
        )
        for text, field in rows:
            field.setAccessibleName(text)
            form.addRow(text, field)
            if field is self.look:
                form.addRow("", label(tr("Used word for word in every picture."), "faint"))
        return form


def scrolled(sheet: QWidget) -> QScrollArea:
    """A sheet that may be higher than its window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(sheet)
    return area


def panels_text(document: Document, name: str, panels: Sequence[PanelId]) -> str:
    """ "12 panels show Mara, on pages 1-3 and 7. A change here makes 8 generated pictures stale." """
    if not panels:
        return tr("No panel shows {name} yet.", name=name)
    shown = tr(trn("1 panel shows {name}|%n panels show {name}", len(panels)), name=name)
    pages = _pages(document, panels)
    on = tr("on page {pages}" if pages.isdecimal() else "on pages {pages}", pages=pages)
    made = sum(1 for p in panels if _is_generated(document.panel(p)))
    if not made:
        return f"{shown}, {on}."
    would = trn(
        "A change here makes 1 generated picture stale.|A change here makes %n generated pictures stale.",
        made,
    )
    return f"{shown}, {on}. {would}"


def stale_text(stale: Sequence[PanelId]) -> str:
    """How many pictures no longer follow."""
    return trn(
        "1 picture no longer follows from what stands here. Generate stale panels to renew it.|"
        "%n pictures no longer follow from what stands here. Generate stale panels to renew them.",
        len(stale),
    )


def _is_generated(panel: Panel) -> bool:
    return panel.art is not None and panel.art.kind == "take" and bool(panel.art.subject)


def _pages(document: Document, panels: Sequence[PanelId]) -> str:
    """Page numbers as ranges: "1-3, 7"."""
    order = document.comic.pages
    numbers = sorted({order.index(document.panel(p).page) + 1 for p in panels})
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in ranges)
