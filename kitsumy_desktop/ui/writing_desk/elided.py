"""A text that gives way: in one line, cut where the room ends; all of it stands in the tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

SLACK = 4
WIDEST = 2000


class Elided(QLabel):
    """`tell` shows a text."""

    def __init__(
        self, role: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight, most: int = WIDEST
    ) -> None:
        """`most`: pixels it asks for at most."""
        super().__init__()
        self._most = most
        self._whole = ""
        self._mode = mode
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def whole(self) -> str:
        """All of it."""
        return self._whole

    def tell(self, text: str) -> None:
        """Another text."""
        self._whole = text
        self.setToolTip(text)
        self._fit()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer words fit."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        width = self.fontMetrics().horizontalAdvance(" ".join(self._whole.split())) + SLACK
        return QSize(min(width, self._most), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No room is needed."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        flat = " ".join(self._whole.split())
        self.setText(self.fontMetrics().elidedText(flat, self._mode, self.contentsRect().width()))
