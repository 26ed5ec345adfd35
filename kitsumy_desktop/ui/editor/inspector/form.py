"""A form made from fields: shows a record, previews every change at once, commits it when it rests."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from kitsumy_desktop.comic.document import Record
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.ui.editor.inspector.fields import Check, Choice, Colour, Field, Number, Words
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr

REST_MS = 600
"""A value that has not changed for so long becomes an undo step."""
LINE_PX = 19


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


class Form(QWidget):
    """Rows for the fields of one record."""

    def __init__(self, session: Session, fields: tuple[Field, ...]) -> None:
        super().__init__()
        self._session = session
        self._record: RecordId | None = None
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
            self._rows.append((field, show))
            if _is_wide(field):
                layout.addRow(widget)
            else:
                layout.addRow(tr(field.label), widget)

    @property
    def has_rows(self) -> bool:
        """Whether there is anything to fill in."""
        return bool(self._rows)

    def show_record(self, record: Record) -> None:
        """Fill the rows from a record; a change in progress on another one is committed first."""
        if record.id != self._record:
            self.finish()
            self._record = record.id
        document = self._session.document
        for field, show in self._rows:
            show(field.read(document, record))

    def finish(self) -> None:
        """Commit what has only been previewed."""
        self._rest.stop()
        label, self._pending = self._pending, None
        if label is not None:
            self._session.commit(label)

    def _change(self, field: Field, value: Any, *, now: bool) -> None:
        document = self._session.editor.committed
        record = document.find(self._record or "")
        if record is None:
            return
        self._session.editor.preview(field.change(document, record, value))
        self._pending = field.label
        if now:
            self.finish()
        else:
            self._rest.start()

    def _make(self, field: Field) -> tuple[QWidget, Callable[[Any], None]]:
        makers = {
            Number: self._make_number,
            Choice: self._make_choice,
            Words: self._make_words,
            Check: self._make_check,
            Colour: self._make_colour,
        }
        return makers[type(field.widget)](field, field.widget)

    def _make_number(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        box = QDoubleSpinBox()
        box.setRange(kind.low, kind.high)
        box.setSingleStep(kind.step)
        box.setDecimals(kind.decimals)
        box.setSuffix(kind.suffix)
        box.setKeyboardTracking(False)
        box.lineEdit().setTextMargins(5, 0, 0, 0)
        box.valueChanged.connect(lambda value: self._change(field, value, now=False))
        box.editingFinished.connect(self.finish)
        return box, partial(_show, box, lambda v: box.setValue(float(v)))

    def _make_choice(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, name in kind.options:
            box.addItem(tr(name), value)
        box.activated.connect(lambda: self._change(field, box.currentData(), now=True))
        return box, partial(_show, box, lambda v: box.setCurrentIndex(max(0, box.findData(v))))

    def _make_words(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        if kind.lines > 1:
            area = TextBox(kind.lines, self.finish)
            area.setPlaceholderText(tr(field.label))
            area.textChanged.connect(lambda: self._change(field, area.toPlainText(), now=False))
            return area, partial(_show, area, lambda v: _set_text(area, v))
        line = QLineEdit()
        line.textEdited.connect(lambda text: self._change(field, text, now=False))
        line.editingFinished.connect(self.finish)
        return line, partial(_show, line, lambda v: _set_line(line, v))

    def _make_check(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        box = QCheckBox(tr(field.label))
        box.clicked.connect(lambda on: self._change(field, bool(on), now=True))
        return box, partial(_show, box, lambda v: box.setChecked(bool(v)))

    def _make_colour(self, field: Field, kind: Any) -> tuple[QWidget, Callable[[Any], None]]:
        button = QPushButton()
        button.clicked.connect(lambda: self._ask_colour(field, button))
        return button, partial(_show_colour, button)

    def _ask_colour(self, field: Field, button: QPushButton) -> None:
        dialog = QColorDialog(QColor(str(button.property("colour"))), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda c: self._change(field, c.name(), now=True))
        dialog.open()


def _is_wide(field: Field) -> bool:
    """Whether the widget takes the whole row, without a label beside it."""
    kind = field.widget
    return isinstance(kind, Check) or (isinstance(kind, Words) and kind.lines > 1)


def _show(widget: QWidget, setter: Callable[[Any], Any], value: Any) -> None:
    with QSignalBlocker(widget):
        setter(value)


def _set_line(line: QLineEdit, value: str) -> None:
    if line.text() != value:
        line.setText(value)


def _set_text(area: QPlainTextEdit, value: str) -> None:
    if area.toPlainText() != value:
        area.setPlainText(value)


def _show_colour(button: QPushButton, value: str) -> None:
    button.setProperty("colour", value)
    button.setText(value)
    luminous = QColor(value).lightnessF() > 0.6
    button.setStyleSheet(f"background: {value}; color: {'#111' if luminous else '#fff'};")
