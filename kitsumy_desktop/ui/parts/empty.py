"""What an empty place says: what belongs here, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.theme import Theme

ICON = 48


class EmptyState(QWidget):
    """An icon, a title, a sentence, and buttons."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str, *buttons: QPushButton) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(8)
        self._theme = theme
        self._icon = icon
        self._picture = label("")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._picture)
        heading = label(title, "title")
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(heading)
        sentence = label(text, "soft", wrap=True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sentence.setFixedWidth(440)
        column.addWidget(sentence, 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(12)
        for button in buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, self._theme.tokens.text_faint, ICON))
