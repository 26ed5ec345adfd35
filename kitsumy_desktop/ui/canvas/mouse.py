"""Mouse, wheel and touchpad: what belongs to the view moves the camera, the rest goes to the tools."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import msgspec
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.tools.gesture import Gesture
from kitsumy_desktop.tools.hit import NOWHERE, Target
from kitsumy_desktop.tools.host import ToolHost
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.table import VIEW_TOOLS
from kitsumy_desktop.ui.canvas.cursors import cursor_for
from kitsumy_desktop.ui.canvas.navigation import Navigator

Modifier = Qt.KeyboardModifier
Make: TypeAlias = Callable[[Scene, Pointer], Gesture]
WHEEL_ZOOM = 1.0015
"""Zoom per 1/8 degree of the wheel; a notch of 15° is 120 of them, about 1.2."""
WHEEL_PAN = 0.5
"""Logical pixels per 1/8 degree."""


class Mouse:
    """Keeps what a press began: a pan or a gesture."""

    def __init__(self, host: ToolHost, navigator: Navigator) -> None:
        self._host = host
        self._navigator = navigator
        self._panned_from: QPointF | None = None
        self._last: Pointer | None = None
        self._scrolled_with: Qt.KeyboardModifier | None = None
        self.space = False
        """Whether the space bar makes every drag a pan."""

    @property
    def panning(self) -> bool:
        """Whether the view is being dragged."""
        return self._panned_from is not None

    def pointer(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Pointer:
        """A place in the view as the tools understand it."""
        camera, view = self._navigator.camera, self._navigator.size
        return Pointer(
            camera.to_page(Point(at.x(), at.y())),
            camera.view_scale,
            outside=not (0.0 <= at.x() <= view.w and 0.0 <= at.y() <= view.h),
            shift=bool(modifiers & Modifier.ShiftModifier),
            alt=bool(modifiers & Modifier.AltModifier),
            ctrl=bool(modifiers & Modifier.ControlModifier),
        )

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (
            left and (self.space or self._host.tool == "hand")
        ):
            self._panned_from = event.position()
        elif left and self._host.tool == "zoom":
            out = bool(event.modifiers() & Modifier.AltModifier)
            self._navigator.zoom_step(-1 if out else 1, _point(event.position()))
        elif left:
            self._last = self.pointer(event.position(), event.modifiers())
            self._host.press(self._last)

    def move(self, event: QMouseEvent) -> None:
        """The mouse moved, with or without a button."""
        if self._panned_from is not None:
            way = event.position() - self._panned_from
            self._panned_from = event.position()
            self._navigator.pan(way.x(), way.y())
        elif event.buttons() & Qt.MouseButton.LeftButton and self._host.tool not in VIEW_TOOLS:
            self._last = self.pointer(event.position(), event.modifiers())
            self._host.move(self._last)

    def modifiers_changed(self, modifiers: Qt.KeyboardModifier) -> None:
        """Shift or Alt went down or up in the middle of a gesture."""
        if self._host.running and self._last is not None:
            self._last = msgspec.structs.replace(
                self._last,
                shift=bool(modifiers & Modifier.ShiftModifier),
                alt=bool(modifiers & Modifier.AltModifier),
                ctrl=bool(modifiers & Modifier.ControlModifier),
            )
            self._host.move(self._last)

    def release(self, event: QMouseEvent) -> None:
        """A button went up."""
        if self._panned_from is not None:
            self._panned_from = None
        elif event.button() == Qt.MouseButton.LeftButton:
            self._host.release(self.pointer(event.position(), event.modifiers()))
        self._last = None

    def begin_beside(self, make: Make, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """A gesture that begins outside the canvas."""
        self._last = self.pointer(at, modifiers)
        self._host.start(make, self._last)

    def go_on_beside(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """It goes on, over the canvas or not."""
        self._last = self.pointer(at, modifiers)
        self._host.move(self._last)

    def end_beside(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The button went up."""
        self._host.release(self.pointer(at, modifiers))
        self._last = None

    def double_click(self, event: QMouseEvent) -> None:
        """The second press of a double-click."""
        if event.button() != Qt.MouseButton.LeftButton or self._host.tool in VIEW_TOOLS or self.space:
            self.press(event)
        else:
            self._host.double_click(self.pointer(event.position(), event.modifiers()))

    def wheel(self, event: QWheelEvent) -> bool:
        """Ctrl zooms to the cursor, otherwise the view pans; True when a picture was zoomed instead."""
        modifiers = self._held_at_first(event)
        turned = event.angleDelta()
        about = _point(event.position())
        if modifiers & Modifier.ControlModifier:
            self._navigator.zoom_by(WHEEL_ZOOM ** (turned.y() or turned.x()), about)
            return False
        pointer = self.pointer(event.position(), modifiers)
        if turned.y() and self._host.cropping and self._host.wheel(pointer, WHEEL_ZOOM ** turned.y()):
            return True
        dx, dy = _wheel_way(event)
        if modifiers & Modifier.ShiftModifier and not dx:
            dx, dy = dy, 0.0
        self._navigator.pan(dx, dy)
        return False

    def _held_at_first(self, event: QWheelEvent) -> Qt.KeyboardModifier:
        """Two fingers that began to pan go on panning, also when they are lifted and Ctrl is pressed."""
        phase = event.phase()
        if phase == Qt.ScrollPhase.NoScrollPhase:
            return event.modifiers()
        if phase == Qt.ScrollPhase.ScrollBegin or self._scrolled_with is None:
            self._scrolled_with = event.modifiers()
        held = self._scrolled_with
        if phase == Qt.ScrollPhase.ScrollEnd:
            self._scrolled_with = None
        return held

    def hover(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> tuple[Target, Qt.CursorShape]:
        """What lies under the mouse, and the cursor for it."""
        if self.panning:
            return NOWHERE, Qt.CursorShape.ClosedHandCursor
        if self.space or self._host.tool in VIEW_TOOLS:
            shape = Qt.CursorShape.OpenHandCursor if self.space else cursor_for(self._host.tool, NOWHERE)
            return NOWHERE, shape
        target = self._host.hover(self.pointer(at, modifiers))
        if self._host.text is not None and target.record == self._host.text.item_id:
            return target, Qt.CursorShape.IBeamCursor
        return target, cursor_for(self._host.tool, target)


def _wheel_way(event: QWheelEvent) -> tuple[float, float]:
    pixels, turned = event.pixelDelta(), event.angleDelta()
    if not pixels.isNull():
        return float(pixels.x()), float(pixels.y())
    return turned.x() * WHEEL_PAN, turned.y() * WHEEL_PAN


def _point(p: QPointF) -> Point:
    return Point(p.x(), p.y())
