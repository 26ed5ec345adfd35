"""A hand on the canvas: `hand.press(balloon).drag(40, 0).sees("Drag to move").release()`."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.ui.canvas.widget import CanvasWidget

Mod = Qt.KeyboardModifier
NONE = Mod.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Hand:
    """Sends the events a person would cause. Distances are page points unless a name says `view`."""

    def __init__(self, canvas: CanvasWidget) -> None:
        self.canvas = canvas
        self.hint = ""
        self.at = QPointF()
        self.down = False
        canvas.status_changed.connect(self._heard)

    def _heard(self, hint: str) -> None:
        self.hint = hint

    # -- places ---------------------------------------------------------------------------------------

    def view(self, at: Point) -> QPointF:
        """A page point in the widget."""
        return QPointF(*self.canvas.camera.to_view(at))

    def middle(self, record: RecordId) -> Point:
        """The middle of something on the page."""
        return self.canvas.host.scene().box(record).center

    # -- mouse ----------------------------------------------------------------------------------------

    def press(self, record: RecordId, modifiers: Mod = NONE) -> Hand:
        """Press in the middle of a record."""
        return self.press_at(self.middle(record), modifiers)

    def press_at(self, at: Point, modifiers: Mod = NONE) -> Hand:
        """Press at a page point."""
        self.at, self.down = self.view(at), True
        return self._mouse(QEvent.Type.MouseButtonPress, modifiers)

    def drag(self, dx: float, dy: float, modifiers: Mod = NONE, steps: int = 4) -> Hand:
        """Move by page points in some steps, with the button down."""
        begin = self.at
        way = QPointF(dx, dy) * self.canvas.camera.view_scale
        for n in range(1, steps + 1):
            self.at = begin + way * (n / steps)
            self._mouse(QEvent.Type.MouseMove, modifiers)
        return self

    def drag_to(self, at: Point, modifiers: Mod = NONE) -> Hand:
        """Move to a page point with the button down."""
        way = self.view(at) - self.at
        scale = self.canvas.camera.view_scale
        return self.drag(way.x() / scale, way.y() / scale, modifiers)

    def move_by(self, dx: float, dy: float) -> Hand:
        """One movement by view pixels."""
        return self.move_to(self.at + QPointF(dx, dy))

    def move_to(self, place: QPointF) -> Hand:
        """One movement to a place in the view."""
        self.at = place
        return self._mouse(QEvent.Type.MouseMove, NONE)

    def hover_at(self, at: Point) -> Hand:
        """One movement without a button."""
        self.at = self.view(at)
        return self._mouse(QEvent.Type.MouseMove, NONE)

    def release(self, modifiers: Mod = NONE) -> Hand:
        """Let the button go."""
        self.down = False
        return self._mouse(QEvent.Type.MouseButtonRelease, modifiers)

    def click(self, record: RecordId, modifiers: Mod = NONE) -> Hand:
        """Press and release on a record."""
        return self.press(record, modifiers).release(modifiers)

    def click_at(self, at: Point, modifiers: Mod = NONE) -> Hand:
        """Press and release at a page point."""
        return self.press_at(at, modifiers).release(modifiers)

    def double_click_at(self, at: Point) -> Hand:
        """Two clicks, as the window system reports them."""
        self.click_at(at)
        self._mouse(QEvent.Type.MouseButtonDblClick, NONE)
        return self._mouse(QEvent.Type.MouseButtonRelease, NONE)

    def wheel(self, at: Point, turned: int, modifiers: Mod = NONE) -> Hand:
        """Turn the wheel by eighths of a degree over a page point."""
        place = self.view(at)
        event = QWheelEvent(
            place,
            QPointF(self.canvas.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QGuiApplication.sendEvent(self.canvas, event)
        return self

    # -- keys -----------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, modifiers: Mod = NONE, text: str = "") -> Hand:
        """Press and release a key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(self.canvas, QKeyEvent(kind, key, modifiers, text))
        return self

    def type_text(self, text: str) -> Hand:
        """Type letter by letter."""
        for letter in text:
            self.key(Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_A, NONE, letter)
        return self

    def select_all_text(self) -> Hand:
        """Ctrl+A."""
        return self.key(Qt.Key.Key_A, Mod.ControlModifier)

    def escape(self) -> Hand:
        """Esc."""
        self.down = False
        return self.key(Qt.Key.Key_Escape)

    def lose_focus(self) -> Hand:
        """Another widget or window takes the keyboard."""
        self.down = False
        QGuiApplication.sendEvent(self.canvas, QFocusEvent(QEvent.Type.FocusOut))
        return self

    # -- what it sees ---------------------------------------------------------------------------------

    def sees(self, hint: str) -> Hand:
        """The status line says this."""
        assert hint in self.hint, f"the canvas says {self.hint!r}"
        return self

    def _mouse(self, kind: QEvent.Type, modifiers: Mod) -> Hand:
        moving = kind == QEvent.Type.MouseMove
        event = QMouseEvent(
            kind,
            self.at,
            QPointF(self.canvas.mapToGlobal(self.at.toPoint())),
            Qt.MouseButton.NoButton if moving else LEFT,
            LEFT if self.down else Qt.MouseButton.NoButton,
            modifiers,
        )
        QGuiApplication.sendEvent(self.canvas, event)
        return self
