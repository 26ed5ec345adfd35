"""A sheet: texts, reference pictures, and which panels a change concerns. The same for all kinds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.editing.commands.sheets import Sheet
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_kinds import CastKind, TextRow
from kitsumy_desktop.ui.dialogs.cast_pictures import ReferencePictures
from kitsumy_desktop.ui.dialogs.cast_stale import StaleBox
from kitsumy_desktop.ui.editor.inspector.form import REST_MS, TextBox
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label, line
from kitsumy_desktop.ui.theme.theme import Theme


class SheetForm(QWidget):
    """Shows one record; every change is a signal with its field and new value."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme, pictures: LivePictures, kind: CastKind) -> None:
        super().__init__()
        self.setProperty("role", "body")
        self._kind = kind
        self._record: Sheet | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.finish)
        self.lines: dict[str, QLineEdit] = {}
        self.boxes: dict[str, TextBox] = {}
        self.form = _form()
        for row in kind.rows:
            self._add_row(row)
        self.references = ReferencePictures(theme, pictures, tr(kind.drop))
        self.references.changed.connect(lambda value: self.changed.emit("references", value))
        self.panels = StaleBox(theme)
        """Stands below the sheet, however long that is."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(10)
        self.column.addLayout(self.form)
        for title, section in self._sections(theme, pictures):
            self._add_section(title, section)
        self._add_section(tr("Reference pictures"), self.references)
        self.column.addStretch(1)

    @property
    def record(self) -> RecordId | None:
        """Whose sheet it is."""
        return self._record.id if self._record is not None else None

    @property
    def name(self) -> QLineEdit:
        """Where the name stands."""
        return self.lines["name"]

    @property
    def look(self) -> TextBox:
        """Where the description stands."""
        return self.boxes["look"]

    def show_record(self, record: Sheet) -> None:
        """Fill the fields. What is being typed for the same one stays."""
        other = self._record is None or self._record.id != record.id
        if other:
            self.finish()
        self._record = record
        for field, entry in self.lines.items():
            if other or not entry.hasFocus():
                entry.setText(_as_text(getattr(record, field)))
        for field, box in self.boxes.items():
            text = getattr(record, field)
            if other or (not self._rest.isActive() and box.toPlainText() != text):
                with QSignalBlocker(box):
                    box.setPlainText(text)
        self.references.show_pictures(record.references)

    def put_back(self) -> None:
        """The lines as they are: what was typed cannot be used."""
        for field, entry in self.lines.items():
            if self._record is not None:
                entry.setText(_as_text(getattr(self._record, field)))

    def finish(self) -> None:
        """Tell descriptions that have only been typed."""
        self._rest.stop()
        for field, box in self.boxes.items():
            text = box.toPlainText()
            if self._record is not None and text != getattr(self._record, field):
                self._record = msgspec.structs.replace(self._record, **{field: text})
                self.changed.emit(field, text)

    def _sections(self, theme: Theme, pictures: LivePictures) -> Iterator[tuple[str, QWidget]]:
        """What a kind has beside texts and reference pictures, with titles."""
        del theme, pictures
        yield from ()

    def _add_section(self, title: str, section: QWidget) -> None:
        self.column.addSpacing(6)
        self.column.addWidget(label(title, "section"))
        self.column.addWidget(section)

    def _add_row(self, row: TextRow) -> None:
        field: QLineEdit | TextBox
        if row.lines == 1:
            field = self.lines[row.field] = QLineEdit()
            field.editingFinished.connect(lambda: self._tell_line(row.field))
        else:
            field = self.boxes[row.field] = TextBox(row.lines, self.finish)
            field.textChanged.connect(self._rest.start)
        field.setPlaceholderText(tr(row.hint) if row.hint else "")
        self._add_field(tr(row.label), field)
        if row.note:
            self.form.addRow("", label(tr(row.note), "faint", wrap=True))

    def _add_field(self, text: str, field: QWidget) -> None:
        field.setAccessibleName(text)
        self.form.addRow(text, field)

    def _tell_line(self, field: str) -> None:
        """Done with Enter, or when the keyboard leaves it."""
        if self._record is None:
            return
        value: Any = self.lines[field].text()
        if isinstance(getattr(self._record, field), tuple):
            value = tuple(part.strip() for part in value.split(",") if part.strip())
        if value != getattr(self._record, field):
            self.changed.emit(field, value)


def scrolled(sheet: SheetForm) -> QWidget:
    """A sheet that may be higher than its window, with what it concerns always in view."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(sheet)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(area, 1)
    column.addWidget(line())
    column.addWidget(sheet.panels)
    return whole


def _as_text(value: str | Sequence[str]) -> str:
    return value if isinstance(value, str) else ", ".join(value)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(10)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
