"""A form made from fields: shows records, previews every change at once, commits it when it rests.

Where several records differ in a field, its row shows that they do; a change sets it for all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from kitsumy_desktop.comic.diff import EMPTY
from kitsumy_desktop.comic.document import Record
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.ui.editor.inspector.fields import (
    Check,
    Choice,
    Colour,
    Field,
    Length,
    Number,
    Pictures,
    Words,
)
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.choice import ChoiceBox
from kitsumy_desktop.ui.parts.gallery import FoldedGallery, Gallery
from kitsumy_desktop.ui.parts.labels import folded
from kitsumy_desktop.ui.parts.length_box import MIXED, LengthBox, NumberBox
from kitsumy_desktop.ui.theme.tokens import FONT_PX

REST_MS = 600
"""A value that has not changed for so long becomes an undo step."""
LINE_PX = 19


class Mixed:
    """Stands for the value of a field in which several records differ."""


class TextBox(QPlainTextEdit):
    """A small text editor that tells when the keyboard leaves it."""

    def __init__(self, lines: int, left: Callable[[], None]) -> None:
        super().__init__()
        self._left = left
        self.setTabChangesFocus(True)
        self.setFixedHeight(LINE_PX * lines + 14)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish the change."""
        super().focusOutEvent(event)
        self._left()


WORDS = 190
"""Pixels for the words beside a check box, in a line."""
LEAST, BESIDE = 108, 104
"""Pixels a field has at least, and those that are left for a label beside it."""


class Form(QWidget):
    """Rows for the fields of one record, or of several of one kind."""

    def __init__(self, session: Session, fields: tuple[Field, ...]) -> None:
        super().__init__()
        self._session = session
        self._records: tuple[RecordId, ...] = ()
        self._pending: str | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.finish)
        self._rows: list[tuple[Field, Callable[[Any], None]]] = []
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(8)
        layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields:
            widget, show = self._make(field)
            widget.setAccessibleName(tr(field.label))
            if not isinstance(widget, QCheckBox):
                widget.setMinimumWidth(LEAST)
            self._rows.append((field, show))
            if _is_wide(field):
                layout.addRow(widget)
            else:
                self._add_row(layout, tr(field.label), widget)

    def _add_row(self, layout: QFormLayout, words: str, widget: QWidget) -> None:
        """A label that is long in some language stands above its field."""
        font = QFont(self.font())
        font.setPixelSize(FONT_PX)
        if QFontMetrics(font).horizontalAdvance(words) <= BESIDE:
            layout.addRow(words, widget)
            return
        above = QLabel(words)
        above.setBuddy(widget)
        layout.addRow(above)
        layout.addRow(widget)

    @property
    def has_rows(self) -> bool:
        """Whether there is anything to fill in."""
        return bool(self._rows)

    def show_record(self, record: Record) -> None:
        """Fill the rows from a record; a change in progress on another one is committed first."""
        self.show_records((record,))

    def show_records(self, records: tuple[Record, ...]) -> None:
        """Fill the rows with what the records have in common."""
        ids = tuple(r.id for r in records)
        if ids != self._records:
            self.finish()
            self._records = ids
        document = self._session.document
        for field, show in self._rows:
            values = [field.read(document, record) for record in records]
            show(values[0] if all(v == values[0] for v in values) else Mixed())

    def finish(self) -> None:
        """Commit what has only been previewed."""
        self._rest.stop()
        label, self._pending = self._pending, None
        if label is not None:
            self._session.commit(label)

    def _change(self, field: Field, value: Any, *, now: bool) -> None:
        diff, document = EMPTY, self._session.editor.committed
        for record_id in self._records:
            record = document.find(record_id)
            if record is not None:
                step = field.change(document, record, value)
                diff, document = diff.then(step), step.applied_to(document)
        self._session.editor.preview(diff)
        self._pending = field.label
        if now:
            self.finish()
        else:
            self._rest.start()

    def _make(self, field: Field) -> tuple[QWidget, Callable[[Any], None]]:
        makers = {
            Number: self._make_number,
            Length: self._make_length,
            Choice: self._make_choice,
            Words: self._make_words,
            Check: self._make_check,
            Colour: self._make_colour,
            Pictures: self._make_pictures,
        }
        return makers[type(field.widget)](field, field.widget)

    def _make_number(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        box = NumberBox(kind.low, kind.high)
        box.setSingleStep(kind.step)
        box.setDecimals(kind.decimals)
        box.setSuffix(kind.suffix)
        return self._listening(box, field)

    def _make_length(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        return self._listening(LengthBox(self._session.units, kind.low, kind.high, fine=kind.fine), field)

    def _listening(self, box: NumberBox, field: Field) -> tuple[QWidget, Callable[[Any], None]]:
        box.valueChanged.connect(lambda value: self._change(field, value, now=False))
        box.editingFinished.connect(self.finish)
        return box, lambda v: box.show_value(None if isinstance(v, Mixed) else v)

    def _make_choice(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        box = ChoiceBox()
        box.setPlaceholderText(MIXED)
        for value, name in kind.options:
            box.addItem(tr(name), value)
        box.activated.connect(lambda: self._change(field, box.currentData(), now=True))
        return box, partial(_show, box, lambda v: _choose(box, v))

    def _make_words(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        if kind.lines > 1:
            area = TextBox(kind.lines, self.finish)
            area.setPlaceholderText(tr(field.label))
            area.textChanged.connect(lambda: self._change(field, area.toPlainText(), now=False))
            return area, partial(_show, area, lambda v: _set_area(area, v, tr(field.label)))
        line = QLineEdit()
        line.textEdited.connect(lambda text: self._change(field, text, now=False))
        line.editingFinished.connect(self.finish)
        return line, partial(_show, line, lambda v: _set_line(line, v))

    def _make_check(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        box = QCheckBox()
        box.setText(folded(tr(field.label), box.fontMetrics(), WORDS))
        box.clicked.connect(lambda on: self._change(field, bool(on), now=True))
        return box, partial(_show, box, lambda v: _tick(box, v))

    def _make_colour(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        button = QPushButton()
        button.clicked.connect(lambda: self._ask_colour(field, button))
        return button, partial(_show_colour, button)

    def _make_pictures(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        gallery = (FoldedGallery if kind.folded else Gallery)(kind.options, kind.draw, kind.columns)
        gallery.chosen.connect(lambda value: self._change(field, value, now=True))
        return gallery, partial(_show, gallery, gallery.show_value)

    def _ask_colour(self, field: Field, button: QPushButton) -> None:
        dialog = QColorDialog(QColor(str(button.property("colour"))), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda c: self._change(field, c.name(), now=True))
        dialog.open()


def _is_wide(field: Field) -> bool:
    """Whether the widget takes the whole row, without a label beside it."""
    kind = field.widget
    if isinstance(kind, Pictures):
        return not kind.folded
    return isinstance(kind, Check) or (isinstance(kind, Words) and kind.lines > 1)


def _show(widget: QWidget, setter: Callable[[Any], Any], value: Any) -> None:
    with QSignalBlocker(widget):
        setter(value)


def _choose(box: QComboBox, value: Any) -> None:
    box.setCurrentIndex(-1 if isinstance(value, Mixed) else max(0, box.findData(value)))


def _tick(box: QCheckBox, value: Any) -> None:
    """Half ticked where it holds for some; a click then ticks it for all."""
    mixed = isinstance(value, Mixed)
    box.setTristate(mixed)
    box.setCheckState(Qt.CheckState.PartiallyChecked if mixed else _ticked(value))


def _ticked(value: Any) -> Qt.CheckState:
    return Qt.CheckState.Checked if value else Qt.CheckState.Unchecked


def _set_line(line: QLineEdit, value: Any) -> None:
    text = "" if isinstance(value, Mixed) else value
    line.setPlaceholderText(MIXED if isinstance(value, Mixed) else "")
    if line.text() != text:
        line.setText(text)
        line.setCursorPosition(0)  # of a long name its beginning is seen


def _set_area(area: QPlainTextEdit, value: Any, name: str) -> None:
    text = "" if isinstance(value, Mixed) else value
    area.setPlaceholderText(f"{name}: {MIXED}" if isinstance(value, Mixed) else name)
    if area.toPlainText() != text:
        area.setPlainText(text)


def _show_colour(button: QPushButton, value: Any) -> None:
    if isinstance(value, Mixed):
        button.setText(MIXED)
        button.setStyleSheet("")
        return
    button.setProperty("colour", value)
    button.setText(value)
    luminous = QColor(value).lightnessF() > 0.6
    button.setStyleSheet(f"background: {value}; color: {'#111' if luminous else '#fff'};")
