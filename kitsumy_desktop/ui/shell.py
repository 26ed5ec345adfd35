"""What is seen first: the window at its place and in its colour, before anything that fills it is loaded."""

from __future__ import annotations

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QDeadlineTimer,
    QEventLoop,
    QLocale,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from kitsumy_desktop.ui.theme.tokens import SCHEMES, Scheme

SIZE = (1440, 900)
SMALLEST = (960, 600)
SLICE_MS = 20
PATIENCE_MS = 1000
"""A window that starts minimised, or on another desktop, is not painted."""


class Shell(QMainWindow):
    """The window as the operating system knows it: empty at first, then filled with the editor."""

    painted = Signal()

    def __init__(self, theme: str, geometry: bytes) -> None:
        """`theme` "light", "dark" or else the system's; `geometry` from Qt's saveGeometry, or empty."""
        super().__init__()
        self.setWindowTitle("Kitsumy")
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        self._colour = QColor(SCHEMES[_scheme(theme)].window)
        self._content: QMainWindow | None = None

    def show_at_once(self) -> None:
        """Show the empty window; returns when its first frame is painted."""
        seen: list[bool] = []
        self.painted.connect(lambda: seen.append(True))
        patience = QDeadlineTimer(PATIENCE_MS)
        self.show()
        while not seen and not patience.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, SLICE_MS)

    def fill(self, content: QMainWindow) -> None:
        """Let the editor's window be inside this one, and speak through it."""
        self._content = content
        self.setLocale(
            QLocale()
        )  # numbers as the language has them that was chosen since the window was made
        content.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(content.windowTitle())
        self.setCentralWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour that the content will have."""
        if self._content is None:
            painter = QPainter(self)
            painter.fillRect(event.rect(), self._colour)
            painter.end()
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The content may have something to finish."""
        if self._content is not None:
            self._content.close()
        super().closeEvent(event)


def _scheme(theme: str) -> Scheme:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if theme == "dark" or (theme != "light" and dark) else "light"
