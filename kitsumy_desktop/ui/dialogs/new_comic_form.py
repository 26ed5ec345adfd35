"""The form beside every source of a new comic: title, author, format, reading, style, language."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.services import StyleChoice
from kitsumy_desktop.ui.writing_desk.fields import typable
from kitsumy_desktop.ui.writing_desk.words import LANGUAGES, language_tag

MM_PER_POINT = 25.4 / 72


class ComicForm(QWidget):
    """`options()` is what was chosen."""

    changed = Signal()

    def __init__(
        self,
        formats: tuple[PageFormat, ...],
        styles: tuple[StyleChoice, ...],
        last: BuildOptions,
        *,
        own_words: bool = True,
    ) -> None:
        """`own_words`: with title and language, which a plan has by itself."""
        super().__init__()
        self._formats = formats
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Untitled"))
        self.author = QLineEdit()
        self.format = QComboBox()
        for known in formats:
            size = f"{known.width * MM_PER_POINT:.0f} × {known.height * MM_PER_POINT:.0f} mm"
            self.format.addItem(f"{tr(known.name)}  ·  {size}", known.id)
        self.reading = QComboBox()
        self.reading.addItem(tr("Left to right"), "ltr")
        self.reading.addItem(tr("Right to left (manga)"), "rtl")
        self.style_choice = QComboBox()
        for style in styles:
            self.style_choice.addItem(tr(style.name), style.id)
        self.language = QComboBox()
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self._fill(form, own_words)
        self.choose(last)

    def choose(self, last: BuildOptions) -> None:
        """Begin with these choices; the title stays."""
        self.author.setText(last.author)
        for box, value in (
            (self.format, last.format.id),
            (self.reading, last.reading),
            (self.style_choice, last.style),
            (self.language, last.language),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))

    def any_language(self, allowed: bool) -> None:
        """Whether languages may be typed that are not in the list."""
        index = self.language.currentIndex()
        if allowed != self.language.isEditable():
            self.language.setEditable(False)
            if allowed:
                typable(self.language, tr("Language"))
                self.language.editTextChanged.connect(self._typed)
        self.language.setToolTip(tr("Any other language may be typed") if allowed else "")
        self.language.setCurrentIndex(max(0, index))

    def language_tag(self) -> str:
        """BCP 47 tag of the language; empty where nobody knows what was typed."""
        return language_tag(self.language.currentText())

    def options(self) -> BuildOptions:
        """What was chosen."""
        return BuildOptions(
            title=self.title.text().strip(),
            fallback_title=self.title.placeholderText(),
            format=self._formats[self.format.currentIndex()],
            reading=self.reading.currentData(),
            style=self.style_choice.currentData(),
            language=self.language_tag(),
            author=self.author.text().strip(),
        )

    def _typed(self) -> None:
        self.changed.emit()

    def _fill(self, form: QFormLayout, own_words: bool) -> None:
        for text, field in (
            (tr("Title"), self.title),
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
                field.activated.connect(self.changed)
            else:
                field.textEdited.connect(self.changed)
            form.addRow(text, field)
            if not own_words and field in (self.title, self.language):
                form.setRowVisible(field, False)
