"""What an empty side panel says: what belongs here, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kitsumy_desktop.ui.parts.labels import label


class Nothing(QWidget):
    """A few centred words in a narrow panel."""

    def __init__(self, title: str, text: str, button: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 24, 12, 24)
        column.setSpacing(8)
        column.addStretch(2)
        self.title = label(title, "strong", wrap=True)
        self.text = label(text, "soft", wrap=True)
        for words in (self.title, self.text):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        self.button = QPushButton(button)
        if not button:
            self.button.hide()
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
