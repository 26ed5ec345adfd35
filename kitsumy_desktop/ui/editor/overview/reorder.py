"""Pages on their way to another place: which, where they would land, and scrolling on the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter

from kitsumy_desktop.ui.i18n import trn
from kitsumy_desktop.ui.theme.tokens import FONT_SMALL_PX, Tokens

EDGE = 36
"""Logical pixels from the view's edge within which a drag scrolls."""
TICK_MS = 16
FASTEST = 24
"""Logical pixels of scrolling a tick, at the edge and beyond."""


class Reorder:
    """One drag. `scroll` moves the view by logical pixels and answers nothing."""

    def __init__(
        self, rows: tuple[int, ...], place_at: Callable[[QPoint], int], scroll: Callable[[int], None]
    ) -> None:
        self.rows = rows
        self.place = -1
        """The gap among the pages where the dragged ones would land; -1: not yet known."""
        self.pointer = QPoint()
        """In the viewport."""
        self._place_at = place_at
        self._scroll = scroll
        self._speed = 0
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def move(self, to: QPoint, height: int) -> None:
        """The pointer is at `to` in a viewport of that height."""
        self.pointer = to
        self.place = self._place_at(to)
        low, high = EDGE - to.y(), to.y() - (height - EDGE)
        depth = -low if low > 0 else max(0, high)
        self._speed = max(-FASTEST, min(FASTEST, depth * FASTEST // EDGE))
        if self._speed and not self._timer.isActive():
            self._timer.start()
        elif not self._speed:
            self._timer.stop()

    def end(self) -> None:
        """Scroll no more."""
        self._timer.stop()

    @property
    def moves(self) -> bool:
        """Whether letting go now would change the order."""
        if self.place < 0:
            return False
        whole = range(self.rows[0], self.rows[0] + len(self.rows))
        together = tuple(whole) == self.rows
        return not (together and self.rows[0] <= self.place <= self.rows[-1] + 1)

    def _tick(self) -> None:
        self._scroll(self._speed)
        self.place = self._place_at(self.pointer)


def paint_drag(painter: QPainter, moving: Reorder, mark: QRect, tokens: Tokens) -> None:
    """A bar at `mark`, where the pages would land, and beside the pointer how many there are."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent))
    if moving.moves:
        painter.drawRoundedRect(mark, 1.5, 1.5)
    if len(moving.rows) < 2:
        return
    font = painter.font()
    font.setPixelSize(FONT_SMALL_PX)
    painter.setFont(font)
    text = trn("1 page|%n pages", len(moving.rows))
    box = painter.fontMetrics().boundingRect(text).adjusted(-8, -3, 8, 3)
    box.moveTopLeft(moving.pointer + QPoint(14, 14))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(tokens.accent_text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
