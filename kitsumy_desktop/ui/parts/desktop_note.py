"""A notification of the desktop when an order has ended while the person looks elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from kitsumy_desktop.generation.events import BatchEnded, Event
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.amounts import money_text

SHOWN_MS = 8000


class DesktopNote(QObject):
    """Hears the engine's events. The tray icon, which the desktop asks for, goes with the note."""

    def __init__(self, window: QWidget, wanted: Callable[[], bool]) -> None:
        """`wanted`: whether the person likes to be told."""
        super().__init__(window)
        self._window = window
        self._wanted = wanted
        self._tray: QSystemTrayIcon | None = None
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.setInterval(SHOWN_MS)
        self._hide.timeout.connect(self._gone)

    def heard(self, event: Event) -> None:
        """Tell of a batch's end, unless the window is in front."""
        if not isinstance(event, BatchEnded) or not self._wanted() or self._window.isActiveWindow():
            return
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.show_note(tr("Pictures are ready") if event.done else tr("Order ended"), note_text(event))

    def show_note(self, title: str, text: str) -> None:
        """Show a note; a click on it brings the window to the front."""
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._to_front)
            self._tray.activated.connect(self._to_front)
        self._tray.show()
        self._tray.showMessage(title, text, self._window.windowIcon(), SHOWN_MS)
        self._hide.start()

    def _to_front(self, *_why: object) -> None:
        self._window.raise_()
        self._window.activateWindow()

    def _gone(self) -> None:
        if self._tray is not None:
            self._tray.hide()


def note_text(event: BatchEnded) -> str:
    """ "12 pictures made, 1 failed, $0.06"."""
    parts = [trn("1 picture made|%n pictures made", event.done)]
    if event.failed:
        parts.append(tr("{count} failed", count=event.failed))
    if event.unsure:
        parts.append(tr("{count} to be decided", count=event.unsure))
    parts.append(money_text(event.spent))
    return ", ".join(parts)
