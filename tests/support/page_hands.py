"""Hands on a view of pages: real mouse and key events."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kitsumy_desktop.ui.editor.overview.pages_view import PagesView

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class PageHands:
    """Presses, drags and types in a strip or an overview."""

    def __init__(self, view: PagesView) -> None:
        self.view = view

    def dragging(self) -> bool:
        """Whether pages are being dragged."""
        return self.view.reordering is not None

    def middle(self, row: int) -> QPoint:
        """The middle of a page in the viewport."""
        return self.view.visualRect(self.view.model().index(row, 0)).center()

    def before(self, row: int) -> QPoint:
        """Just inside a page, on the side where it begins."""
        box = self.view.visualRect(self.view.model().index(row, 0))
        if not self.view.arrangement.spacing.facing:
            return QPoint(box.center().x(), box.top() + 2)
        return QPoint(box.right() - 2 if self.view.arrangement.rtl else box.left() + 2, box.center().y())

    def after(self, row: int) -> QPoint:
        """Just inside a page, on the side where it ends."""
        box = self.view.visualRect(self.view.model().index(row, 0))
        if not self.view.arrangement.spacing.facing:
            return QPoint(box.center().x(), box.bottom() - 2)
        return QPoint(box.left() + 2 if self.view.arrangement.rtl else box.right() - 2, box.center().y())

    def click(self, row: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click on a page."""
        QTest.mouseClick(self.view.viewport(), LEFT, modifiers, self.middle(row))

    def double_click(self, row: int) -> None:
        """Open a page."""
        QTest.mouseDClick(self.view.viewport(), LEFT, NONE, self.middle(row))

    def press(self, row: int) -> None:
        """Take hold of a page."""
        QTest.mousePress(self.view.viewport(), LEFT, NONE, self.middle(row))

    def move(self, to: QPoint) -> None:
        """Move with the button held, in steps as a hand does."""
        for share in (0.2, 0.6, 1.0):
            QTest.mouseMove(self.view.viewport(), QPoint(round(to.x() * share), round(to.y() * share)))
            QTest.qWait(1)
        QTest.mouseMove(self.view.viewport(), to)
        QTest.qWait(1)

    def release(self, at: QPoint) -> None:
        """Let go."""
        QTest.mouseRelease(self.view.viewport(), LEFT, NONE, at)

    def drag(self, row: int, to: QPoint) -> None:
        """Drag a page somewhere."""
        self.press(row)
        self.move(to)
        self.release(to)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key."""
        QTest.keyClick(self.view, key, modifiers)
