"""Fields of the plan editor. They tell only what hands do, and are shown other values without a word."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QToolButton, QWidget

from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme.theme import Theme

LINE_PAD = 13
DOTS = 5
DOT, DOT_GAP = 9, 5


class Words(QPlainTextEdit):
    """A text that is as high as it needs to be."""

    typed = Signal(str)
    left = Signal()
    """The cursor went elsewhere."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self._showing = False
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or name)
        self.setTabChangesFocus(True)
        self.setProperty("role", "quiet")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._heard)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Another text; nothing happens to the cursor while it is the same."""
        if text != self.toPlainText():
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower lines need more of them."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the field: all of it is in view."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever listens may close the step."""
        super().focusOutEvent(event)
        self.left.emit()

    def _heard(self) -> None:
        self._fit()
        if not self._showing:
            self.typed.emit(self.toPlainText())

    def _fit(self, *_size: object) -> None:
        lines = max(1, round(self.document().size().height()))
        height = math.ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + LINE_PAD
        if height != self.height():
            self.setFixedHeight(height)


class Line(QLineEdit):
    """A text of one line."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or name)
        self.setProperty("role", "quiet")
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self.left)

    def show_text(self, text: str) -> None:
        """Another text."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)


class Pick(QComboBox):
    """A choice of values; the wheel scrolls the page, not the choice."""

    picked = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[Any, str]], letters: int = 0) -> None:
        """`letters`: wide enough for so many; 0: for the longest option."""
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setProperty("role", "quiet")
        for value, text in options:
            self.addItem(tr(text), value)
        if letters:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(letters)
        self.activated.connect(lambda index: self.picked.emit(self.itemData(index)))

    def show_value(self, value: object) -> None:
        """Another value."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def choose(self, value: object) -> None:
        """As if a hand had picked it."""
        self.show_value(value)
        self.picked.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()


class Name(QComboBox):
    """A name: one of those the plan knows, or another one."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, name: str, letters: int = 9) -> None:
        super().__init__()
        self.edit = typable(self, name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setProperty("role", "quiet")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.edit.textEdited.connect(self.typed)
        self.edit.editingFinished.connect(self.left)
        self.activated.connect(lambda index: self.typed.emit(self.itemText(index)))

    def show_name(self, name: str, known: Iterable[str]) -> None:
        """Another name, of these."""
        names = list(known)
        if [self.itemText(n) for n in range(self.count())] != names:
            self.clear()
            self.addItems(names)
        if self.currentText() != name:
            self.setCurrentText(name)
            self.edit.setCursorPosition(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()


def typable(box: QComboBox, name: str, hint: str = "") -> QLineEdit:
    """Have a choice take other words, too; answers the field they are typed into."""
    edit = QLineEdit()
    box.setEditable(True)
    box.setLineEdit(edit)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    edit.setAccessibleName(name)
    edit.setPlaceholderText(hint or name)
    return edit


class Importance(QWidget):
    """How much a panel counts: five dots, set by a click, arrows or digits."""

    picked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._value = 3
        self.setFixedSize(QSize(DOTS * (DOT + DOT_GAP) + DOT_GAP, 24))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("Importance: how large the panel is"))
        theme.changed.connect(self.update)
        self.show_value(3)

    @property
    def value(self) -> int:
        """1 to 5."""
        return self._value

    def show_value(self, value: int) -> None:
        """Another value."""
        self._value = value
        self.setAccessibleName(tr("Importance {value} of 5", value=value))
        self.update()

    def choose(self, value: int) -> None:
        """As if a hand had set it."""
        value = max(1, min(DOTS, value))
        if value != self._value and self.isEnabled():
            self.show_value(value)
            self.picked.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The dot that was pressed."""
        self.choose(int((event.position().x() - DOT_GAP / 2) // (DOT + DOT_GAP)) + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step, digits set."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.choose(self._value + step)
        elif event.text() in ("1", "2", "3", "4", "5"):
            self.choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dots, a ring around them while the keys go here."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        for dot in range(DOTS):
            painter.setBrush(QColor(tokens.accent if dot < self._value else tokens.line_strong))
            left = DOT_GAP + dot * (DOT + DOT_GAP)
            painter.drawEllipse(left, (self.height() - DOT) // 2, DOT, DOT)
        painter.end()


class IconButton(QToolButton):
    """A button with an icon of the theme and a spoken name."""

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.setToolTip(name)
        self.setAccessibleName(name)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self.setIcon(self._theme.icon(self._icon))
