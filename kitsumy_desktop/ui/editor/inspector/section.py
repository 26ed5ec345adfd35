"""A part of the inspector: a heading that folds it away, a form, and the buttons that go with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from kitsumy_desktop.comic.document import Record
from kitsumy_desktop.ui.editor.inspector.form import Form
from kitsumy_desktop.ui.parts.labels import line
from kitsumy_desktop.ui.theme.icons import pixmap
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import PANEL_WIDTH

ROOM = PANEL_WIDTH - 64
"""Pixels for a heading and its buttons in one row; where words are longer, the buttons stand below."""
MARGIN = 16
SIGN = 14
"""Pixels of the sign beside a heading."""


class Heading(QToolButton):
    """The name of a section, with a sign for whether it is open; checked while it is."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "heading")
        self.setText(title.upper())
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign stands behind the words
        self.setIconSize(QSize(SIGN, SIGN))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._tint)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        sign = "chevron-down" if self.isChecked() else "chevron-right"
        self.setIcon(QIcon(pixmap(sign, self._theme.tokens.text_faint, SIGN)))


class Section(QWidget):
    """Shows what it is about under its heading, unless it is folded."""

    folded = Signal(bool)
    """The person folded or opened it."""

    def __init__(self, title: str, form: Form, buttons: list[QToolButton], theme: Theme) -> None:
        super().__init__()
        self.form = form
        self.heading = Heading(title, theme)
        self._buttons = buttons
        self._single = True
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 12, MARGIN, 0)
        column.setSpacing(10)
        column.addLayout(self._make_head())
        column.addWidget(form)
        self._below = QWidget()
        self._column = QVBoxLayout(self._below)
        self._column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._below)
        column.addSpacing(4)
        column.addWidget(line())
        self.heading.toggled.connect(self._show_parts)
        self.heading.clicked.connect(lambda is_open: self.folded.emit(not is_open))
        self._show_parts()

    def add(self, widget: QWidget) -> None:
        """Put something below the form."""
        self._column.addWidget(widget)

    def fold(self, folded: bool) -> None:
        """Leave nothing but the heading, or show everything again."""
        self.heading.setChecked(not folded)

    def show_records(self, records: tuple[Record, ...]) -> None:
        """Show what these have in common; what is below the form is about one object only."""
        self._single = len(records) == 1
        self.form.show_records(records)
        self._show_parts()

    def _make_head(self) -> QVBoxLayout:
        """The heading and the buttons beside it, or below it where there is no room."""
        head = QVBoxLayout()
        head.setSpacing(6)
        self.heading.ensurePolished()
        wanted = self.heading.sizeHint().width() + sum(b.sizeHint().width() + 2 for b in self._buttons)
        first: list[QToolButton] = [self.heading]
        for parts in (first, self._buttons) if wanted > ROOM else (first + self._buttons,):
            row = QHBoxLayout()
            row.setSpacing(2)
            for part in parts:
                row.addWidget(part)
            row.insertStretch(1 if parts[0] is self.heading else len(parts), 1)
            head.addLayout(row)
        return head

    def _show_parts(self) -> None:
        is_open = self.heading.isChecked()
        if not is_open:
            self.form.finish()
        for button in self._buttons:
            button.setVisible(is_open)
        self.form.setVisible(is_open and self.form.has_rows)
        self._below.setVisible(is_open and self._single and self._column.count() > 0)
