"""The one channel for messages: a small card at the bottom that goes away by itself; never a dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.labels import framed, label
from kitsumy_desktop.ui.theme.theme import Theme

Level: TypeAlias = Literal["info", "warning", "error"]
STAY_MS: dict[Level, int] = {"info": 6000, "warning": 12000, "error": 0}
"""How long a card stays; 0: until it is closed."""
WIDTH = 440
MARGIN = 16
MOST = 3


class Notices(QWidget):
    """Cards over the lower right of `host`."""

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__(host)
        self._theme = theme
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(8)
        self._cards: list[QWidget] = []
        host.installEventFilter(self)
        self.hide()

    def tell(
        self,
        text: str,
        level: Level = "info",
        action: tuple[str, Callable[[], None]] | None = None,
        *,
        stay: bool = False,
    ) -> None:
        """Show a message, with one thing the person can do about it. `stay`: until it is closed."""
        for same in [card for card in self._cards if card.property("text") == text]:
            self._close(same)
        card = self._card(text, level, action)
        self._cards.append(card)
        self._stack.addWidget(card)
        while len(self._cards) > MOST:
            self._close(self._cards[0])
        if STAY_MS[level] and not stay:
            QTimer.singleShot(STAY_MS[level], card, lambda: self._close(card))
        self.show()
        self.raise_()
        self._place()

    def tell_error(self, error: KitsumyError) -> None:
        """Show a failure in its own words."""
        self.tell(told(error), "error")

    def texts(self) -> list[str]:
        """What is shown, oldest first."""
        return [str(card.property("text")) for card in self._cards]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window changes size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _card(self, text: str, level: Level, action: tuple[str, Callable[[], None]] | None) -> QWidget:
        card = framed("notice")
        card.setProperty("level", level)
        card.setProperty("text", text)
        card.setAccessibleName(text)
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 10, 8, 10)
        words = label(text, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row.addWidget(words, 1)
        if action is not None:
            button = QPushButton(action[0])
            button.setProperty("role", "link")
            button.clicked.connect(action[1])
            button.clicked.connect(lambda: self._close(card))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        close = QToolButton()
        close.setIcon(self._theme.icon("x"))
        close.setToolTip(tr("Close"))
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(lambda: self._close(card))
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _close(self, card: QWidget) -> None:
        if card not in self._cards:
            return
        self._cards.remove(card)
        self._stack.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.setVisible(bool(self._cards))
        self._place()

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None or not self._cards:
            return
        width = min(WIDTH, host.width() - 2 * MARGIN)
        self.setFixedWidth(width)
        height = sum(c.heightForWidth(width) for c in self._cards) + 8 * (len(self._cards) - 1)
        self.setGeometry(host.width() - width - MARGIN, host.height() - height - MARGIN - 28, width, height)
