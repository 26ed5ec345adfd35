"""Somebody in front of the real window, with a mouse and a keyboard: events go the way the system's go.

Keys and clicks reach the window as the system would bring them, shortcuts first. Places are millimetres
from the corner of the trimmed sheet, as the rulers say them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QWidget

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.handles import handles
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.shell import Shell
from kitsumy_desktop.ui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
Mod = Qt.KeyboardModifier
NONE = Mod.NoModifier
MM = 72 / 25.4
"""Points in a millimetre."""
Place: TypeAlias = tuple[float, float]
Shoot: TypeAlias = Callable[[str, QWidget | None], None]
"""shoot(name, widget): keep a picture of a widget, or of the window."""
BLINK_S = 0.03
"""Between one movement of the hand and the next."""
LOOK_S = 0.5
"""Before a picture is taken: hints and thumbnails follow a little later."""
PATIENCE_S = 20.0


async def until(true: Callable[[], bool]) -> None:
    """Wait on the loop, not for ever."""
    async with asyncio.timeout(PATIENCE_S):
        while not true():
            await asyncio.sleep(0.02)


async def by_hand(do: Callable[[], object]) -> None:
    """Outside of every task: sending an event lets other things happen, and tasks are not for nesting."""
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def act() -> None:
        try:
            do()
        except Exception as error:  # noqa: BLE001 - told to whoever waits
            done.set_exception(error)
        else:
            done.set_result(None)

    QTimer.singleShot(0, act)
    await done


class Person:
    """Somebody in front of the window: sees where things are, and has a mouse and a keyboard."""

    def __init__(self, window: MainWindow, shoot: Shoot) -> None:
        self.window = window
        self._shoot = shoot

    @property
    def view(self) -> EditorView:
        """The open comic's editor."""
        view = self.window.view
        assert view is not None, "no comic is open"
        return view

    # -- keyboard -------------------------------------------------------------------------------------

    async def press(self, *keys: str) -> None:
        """Key combinations, one after the other."""
        for combination in keys:
            await until(in_front)
            await by_hand(partial(QTest.keySequence, front(), combination))
            await asyncio.sleep(BLINK_S)

    async def write(self, text: str) -> None:
        """Letter by letter; a new line is Return."""
        for letter in text:
            await until(in_front)
            key = Qt.Key.Key_Return if letter == "\n" else QTest.asciiToKey(ord(letter))
            await by_hand(partial(QTest.sendKeyEvent, QTest.KeyAction.Click, front(), key, letter, NONE))
        await asyncio.sleep(BLINK_S)

    async def command(self, name: str, shot: str = "") -> None:
        """By the palette: its key, some of the name, Return."""
        await self.press("Ctrl+Shift+Space")
        await asyncio.sleep(0.2)
        await self.write(name)
        if shot:
            self._shoot(shot, front_widget())
        await self.press("Return")
        await asyncio.sleep(0.2)

    # -- mouse ----------------------------------------------------------------------------------------

    def spot(self, place: Place) -> QPoint:
        """Where on the screen a place of the sheet is."""
        camera, canvas = self.view.canvas.camera, self.view.canvas
        seen = camera.to_view(Point(place[0] * MM, place[1] * MM))
        return canvas.mapToGlobal(QPointF(seen.x, seen.y).toPoint())

    def place(self, handle: Handle) -> Place:
        """Where on the sheet a handle is."""
        return handle.at.x / MM, handle.at.y / MM

    def grip(self, kind: str, index: int = 0) -> Place:
        """A handle of what is selected."""
        canvas = self.view.canvas
        found = handles(canvas.host.scene(), canvas.camera.view_scale)
        return self.place(next(h for h in found if h.kind == kind and h.index == index))

    async def drag(self, begin: Place, end: Place, shot: str = "") -> None:
        """Press, move in steps, let go; the picture is taken before."""
        window, down, up = front(), self.spot(begin), self.spot(end)
        await self.move(window, down)
        await by_hand(partial(QTest.mousePress, window, LEFT, NONE, window.mapFromGlobal(down)))
        for step in range(1, 11):
            await self.move(window, down + (up - down) * (step / 10))
            await asyncio.sleep(BLINK_S)
        if shot:
            await self.shoot(shot)
        await by_hand(partial(QTest.mouseRelease, window, LEFT, NONE, window.mapFromGlobal(up)))
        await asyncio.sleep(BLINK_S)

    async def move(self, window: QWindow, spot: QPoint) -> None:
        """To a place on the screen."""
        await by_hand(partial(QTest.mouseMove, window, window.mapFromGlobal(spot)))

    async def click(self, place: Place, modifiers: Mod = NONE) -> None:
        """On the sheet."""
        await self.click_at(self.spot(place), modifiers)

    async def click_on(self, widget: QWidget) -> None:
        """In the middle of something in the window."""
        await self.click_at(widget.mapToGlobal(widget.rect().center()))

    async def click_at(self, spot: QPoint, modifiers: Mod = NONE) -> None:
        """On the screen."""
        window = front()
        await self.move(window, spot)
        await by_hand(partial(QTest.mouseClick, window, LEFT, modifiers, window.mapFromGlobal(spot)))
        await asyncio.sleep(BLINK_S)

    # -- eyes -----------------------------------------------------------------------------------------

    async def named(self, name: str) -> QWidget:
        """What has that name or says that, once it can be seen."""

        def seen() -> list[QWidget]:
            return [
                w
                for w in front_widget().findChildren(QWidget)
                if w.isVisible()
                and (w.accessibleName() == name or (isinstance(w, QAbstractButton) and w.text() == name))
            ]

        await until(lambda: bool(seen()))
        return seen()[0]

    async def rest(self) -> None:
        """Until drafts are drawn and everything is shown."""
        await until(lambda: len(self.window.tasks) == 0)
        await asyncio.sleep(LOOK_S)

    async def shoot(self, name: str) -> None:
        """A picture of the window, the one in front if that is another."""
        await asyncio.sleep(LOOK_S)
        front = front_widget()
        self._shoot(name, None if isinstance(front, Shell) else front)


def front_widget() -> QWidget:
    """The popup, dialog or window in front. It gets the keyboard, also where no window manager is."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    popup = application.activePopupWidget()
    # Completions come and go while typing and leave the keyboard to the field.
    if popup is not None and not isinstance(popup, QAbstractItemView):
        return popup.window()
    dialogs = [w for w in application.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    shells = [w for w in application.topLevelWidgets() if isinstance(w, Shell) and w.isVisible()]
    found = application.activeModalWidget() or (dialogs or shells)[-1]
    if not found.isActiveWindow():
        found.activateWindow()
    return found


def in_front() -> bool:
    """Whether keys reach the window in front: a popup takes them by itself."""
    return front_widget().isActiveWindow() or front_widget().windowType() == Qt.WindowType.Popup


def front() -> QWindow:
    """The same as the window system knows it."""
    handle = front_widget().windowHandle()
    assert handle is not None
    return handle
