"""New comic: title, format, reading, style, language, and a script, a story, or blank pages."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.decode import decode_text
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.services import StyleChoice

LANGUAGES = (("en", "English"), ("uk", "Українська"), ("pl", "Polski"))
TEXT_FILES = "*.txt *.md *.fountain *.text"
LARGEST_TEXT = 5_000_000
"""Bytes; a longer file is no script."""

SCRIPT_HINT = """PAGE ONE
PANEL 1. Night. A lighthouse above a rough sea.
CAPTION: The lamp had not failed in forty years.
PANEL 2. Close on MARTA, rain on her face.
MARTA: Not tonight. Please.
SFX: KRAKK"""


class NewComic(msgspec.Struct, frozen=True):
    """What the person wants: `text` empty means `blank_pages` empty pages."""

    text: str
    options: BuildOptions
    blank_pages: int


class NewComicDialog(QDialog):
    """Emits `chosen(NewComic)` when the person is done."""

    chosen = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        formats: tuple[PageFormat, ...],
        styles: tuple[StyleChoice, ...],
        last: BuildOptions,
    ) -> None:
        """`last`: the choices of the last new comic."""
        super().__init__(parent)
        self.setWindowTitle(tr("New comic"))
        self.setAcceptDrops(True)
        self.setModal(True)
        self.resize(860, 560)
        self._formats = formats
        self._styles = styles
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(self._make_source(), 3)
        row.addLayout(self._make_form(), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(row, 1)
        column.addLayout(self._make_buttons())
        self._choose(last)
        self._update()
        self.text.setFocus()

    def load_text(self, path: Path) -> None:
        """Read a text file into the editor; says below it when that is impossible."""
        try:
            data = path.read_bytes()
            if len(data) > LARGEST_TEXT or b"\x00" * 8 in data[:4096]:
                raise InputError(tr("“{name}” is not a text file.", name=path.name))
            self.text.setPlainText(decode_text(data))
        except InputError as error:
            self._say(str(error), "error")
            return
        except OSError as error:
            self._say(tr("“{name}” cannot be read: {why}", name=path.name, why=str(error.strerror)), "error")
            return
        self._choose_source(0)
        if not self.title_edit.text():
            self.title_edit.setPlaceholderText(path.name.split(".")[0])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A text file may be dropped anywhere on the dialog."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the first dropped file."""
        urls = event.mimeData().urls()
        if urls:
            self.load_text(Path(urls[0].toLocalFile()))

    def _make_source(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        self._source = QButtonGroup(self)
        for number, name in enumerate((tr("Script or story"), tr("Blank pages"))):
            button = QPushButton(name)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            self._source.addButton(button, number)
            tabs.addWidget(button)
        self._source.idClicked.connect(self._choose_source)
        tabs.addStretch(1)
        self._open = QPushButton(tr("Open file…"))
        self._open.clicked.connect(self._ask_file)
        tabs.addWidget(self._open)
        column.addLayout(tabs)
        self._pages = QStackedWidget()
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(
            tr("Paste a script or a story here, or drop a text file.") + "\n\n" + SCRIPT_HINT
        )
        self.text.setAccessibleName(tr("Script or story"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumWidth(460)
        self.text.textChanged.connect(self._update)
        self._pages.addWidget(self.text)
        self._pages.addWidget(self._make_blank())
        column.addWidget(self._pages, 1)
        self._told = label("", "faint", wrap=True)
        column.addWidget(self._told)
        return column

    def _make_blank(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 8, 0, 0)
        self.blank_pages = QSpinBox()
        self.blank_pages.setRange(1, 400)
        self.blank_pages.setValue(4)
        form.addRow(tr("Pages"), self.blank_pages)
        return page

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.title_edit = QLineEdit()
        self.title_edit.setPlaceholderText(tr("Untitled"))
        self.author = QLineEdit()
        self.format = QComboBox()
        for known in self._formats:
            size = f"{known.width / 72 * 25.4:.0f} × {known.height / 72 * 25.4:.0f} mm"
            self.format.addItem(f"{tr(known.name)}  ·  {size}", known.id)
        self.reading = QComboBox()
        self.reading.addItem(tr("Left to right"), "ltr")
        self.reading.addItem(tr("Right to left (manga)"), "rtl")
        self.style_choice = QComboBox()
        for style in self._styles:
            self.style_choice.addItem(tr(style.name), style.id)
        self.language = QComboBox()
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        for text, field in (
            (tr("Title"), self.title_edit),
            (tr("Author"), self.author),
            (tr("Format"), self.format),
            (tr("Reading"), self.reading),
            (tr("Style"), self.style_choice),
            (tr("Language"), self.language),
        ):
            field.setAccessibleName(text)
            if isinstance(field, QComboBox):
                # Long names must not push the script aside; the list itself is as wide as they are.
                field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                field.setMinimumContentsLength(18)
            form.addRow(text, field)
        return form

    def _choose(self, last: BuildOptions) -> None:
        """Begin with the choices of the last comic."""
        self.author.setText(last.author)
        for box, value in (
            (self.format, last.format.id),
            (self.reading, last.reading),
            (self.style_choice, last.style),
            (self.language, last.language),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.make = QPushButton(tr("Make comic"))
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        self.make.clicked.connect(self._finish)
        row.addWidget(cancel)
        row.addWidget(self.make)
        return row

    def _choose_source(self, number: int) -> None:
        self._source.button(number).setChecked(True)
        self._pages.setCurrentIndex(number)
        self._open.setVisible(number == 0)
        self._update()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("Open a script or story"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([tr("Texts") + f" ({TEXT_FILES})", tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda name: self.load_text(Path(name)))
        dialog.open()

    def _update(self) -> None:
        if self._source.checkedId() < 0:
            self._source.button(0).setChecked(True)
        blank = self._source.checkedId() == 1
        words = len(self.text.toPlainText().split())
        self.make.setEnabled(blank or words > 0)
        self._say("" if blank or not words else trn("%n word|%n words", words), "faint")

    def _say(self, text: str, role: str) -> None:
        self._told.setText(text)
        self._told.setProperty("role", role)
        self._told.style().polish(self._told)

    def _finish(self) -> None:
        options = BuildOptions(
            title=self.title_edit.text().strip(),
            fallback_title=self.title_edit.placeholderText(),
            format=self._formats[self.format.currentIndex()],
            reading=self.reading.currentData(),
            style=self.style_choice.currentData(),
            language=self.language.currentData(),
            author=self.author.text().strip(),
        )
        blank = self._source.checkedId() == 1
        text = "" if blank else self.text.toPlainText()
        self.chosen.emit(NewComic(text, options, self.blank_pages.value() if blank else 0))
        self.accept()
