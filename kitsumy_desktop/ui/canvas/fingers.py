"""Touch screens, touchpads and pens: fingers move the view, one finger or a pen does what the mouse does."""

from __future__ import annotations

import math
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.tools.host import ToolHost
from kitsumy_desktop.ui.canvas.navigation import Navigator

Type = QEvent.Type
Gesture = Qt.NativeGestureType
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
ALT = Qt.KeyboardModifier.AltModifier
DOUBLE_TAP_MS = 350
NEAR = 24.0
"""Logical pixels within which a second tap belongs to the first."""
EVENTS = (QNativeGestureEvent, QTabletEvent, QTouchEvent)
"""What `Fingers.event` may be asked about."""
TOUCHES = {Type.TouchBegin, Type.TouchUpdate, Type.TouchEnd, Type.TouchCancel}
PEN: dict[Type, Type] = {
    Type.TabletPress: Type.MouseButtonPress,
    Type.TabletMove: Type.MouseMove,
    Type.TabletRelease: Type.MouseButtonRelease,
}


class Surface(Protocol):
    """What fingers need of the canvas."""

    host: ToolHost
    navigator: Navigator

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A button went down."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The mouse moved."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A button went up."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of two."""

    def guarded(self, act: Any) -> Any:
        """Do something that may write."""


class Fingers:
    """Keeps what fingers and pen began."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._one = False
        """One finger acts as the mouse."""
        self._two: tuple[QPointF, float] | None = None
        """Middle and distance of two fingers at the last event."""
        self._spent = False
        """Two fingers were down: the one that is left does nothing any more."""
        self._pen = False
        self._tapped: tuple[float, QPointF] = (-math.inf, QPointF())

    def event(self, event: QEvent) -> bool:
        """Do what an event means; False when it is none of ours."""
        if isinstance(event, QNativeGestureEvent):
            return self._gesture(event)
        if isinstance(event, QTabletEvent):
            return self._draw(event)
        if event.type() in TOUCHES and isinstance(event, QTouchEvent):
            return self._touch(event)
        return False

    # -- touchpad -------------------------------------------------------------------------------------

    def _gesture(self, event: QNativeGestureEvent) -> bool:
        """Pinching zooms, two fingers pan, two that tap twice go in or out again; turning does nothing."""
        navigator, about = self._surface.navigator, _point(event.position())
        kind = event.gestureType()
        if kind == Gesture.ZoomNativeGesture:
            navigator.zoom_by(max(0.1, 1.0 + event.value()), about)
        elif kind == Gesture.PanNativeGesture:
            navigator.pan(event.delta().x(), event.delta().y())
        elif kind == Gesture.SmartZoomNativeGesture:
            if navigator.fitting is not None:
                navigator.zoom_to(max(1.0, 2.0 * navigator.camera.zoom), about)
            else:
                navigator.fit()
        event.accept()
        return True

    # -- touch screen ---------------------------------------------------------------------------------

    def _touch(self, event: QTouchEvent) -> bool:
        if event.device().type() == QPointingDevice.DeviceType.TouchPad:
            return False
        event.accept()
        down = [p for p in event.points() if p.state() != QEventPoint.State.Released]
        if event.type() == Type.TouchCancel:
            self._let_go()
        elif len(down) >= 2:
            self._pinch(down[0].position(), down[1].position())
        elif self._two is not None or self._spent:
            self._two, self._spent = None, bool(down)
        else:
            self._finger(event, event.points()[0])
        return True

    def _finger(self, event: QTouchEvent, point: QEventPoint) -> None:
        """One finger presses, drags, releases as the left button does; two taps are a double click."""
        at = point.position()
        if point.state() == QEventPoint.State.Pressed:
            self._one = True
            since, where = self._tapped
            twice = event.timestamp() - since <= DOUBLE_TAP_MS and (at - where).manhattanLength() <= NEAR
            self._tapped = (-math.inf if twice else event.timestamp(), at)
            self._send(Type.MouseButtonDblClick if twice else Type.MouseButtonPress, point, event.modifiers())
        elif self._one and point.state() == QEventPoint.State.Released:
            self._one = False
            self._send(Type.MouseButtonRelease, point, event.modifiers())
        elif self._one:
            self._send(Type.MouseMove, point, event.modifiers())

    def _pinch(self, a: QPointF, b: QPointF) -> None:
        """Two fingers pan with their middle and zoom with their distance; what one began is given up."""
        if self._one:
            self._let_go()
        middle, distance = (a + b) / 2, max(1.0, math.hypot(a.x() - b.x(), a.y() - b.y()))
        if self._two is not None:
            before, apart = self._two
            way = middle - before
            self._surface.navigator.pan(way.x(), way.y())
            self._surface.navigator.zoom_by(distance / apart, _point(middle))
        self._two, self._spent = (middle, distance), True

    def _let_go(self) -> None:
        """Nothing stays of what one finger began."""
        self._one, self._two, self._spent = False, None, False
        self._surface.guarded(self._surface.host.cancel)

    # -- pen ------------------------------------------------------------------------------------------

    def _draw(self, event: QTabletEvent) -> bool:
        """The tip is the left button, wherever exactly it is; the other end takes away. How hard it presses
        changes nothing. Other buttons of the pen become those of a mouse by themselves."""
        kind = PEN.get(event.type())
        if kind is None or (event.type() == Type.TabletPress and event.button() != LEFT):
            return False
        if event.type() == Type.TabletMove and not self._pen:
            return False
        self._pen = event.type() != Type.TabletRelease
        modifiers = event.modifiers()
        if event.pointerType() == QPointingDevice.PointerType.Eraser:
            modifiers |= ALT
        self._mouse(kind, event.position(), event.globalPosition(), modifiers)
        event.accept()
        return True

    def _send(self, kind: Type, point: QEventPoint, modifiers: Qt.KeyboardModifier) -> None:
        self._mouse(kind, point.position(), point.globalPosition(), modifiers)

    def _mouse(self, kind: Type, at: QPointF, everywhere: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        button = NONE if kind == Type.MouseMove else LEFT
        held = NONE if kind == Type.MouseButtonRelease else LEFT
        made = QMouseEvent(kind, at, everywhere, button, held, modifiers)
        takers = {
            Type.MouseButtonPress: self._surface.mousePressEvent,
            Type.MouseButtonDblClick: self._surface.mouseDoubleClickEvent,
            Type.MouseMove: self._surface.mouseMoveEvent,
            Type.MouseButtonRelease: self._surface.mouseReleaseEvent,
        }
        takers[kind](made)


def _point(at: QPointF) -> Point:
    return Point(at.x(), at.y())
