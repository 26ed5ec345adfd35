"""The window's loop for a dialog by itself: made, let turn, closed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any

import qasync
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kitsumy_desktop.ui.theme.theme import Choice, Theme

PATIENCE_S = 20.0


class DialogRoom:
    """A parent window, a theme, and a loop that turns when somebody waits."""

    def __init__(self, app: QApplication, theme: Choice = "light") -> None:
        self.app = app
        self.loop = qasync.QEventLoop(app)
        asyncio.set_event_loop(self.loop)
        asyncio.events._set_running_loop(self.loop)
        self.theme = Theme(app, theme)
        self.parent = QWidget()

    def settle(self, turns: int = 20) -> None:
        """Let pending events and tasks happen."""
        for _ in range(turns):
            self.app.processEvents()
        time.sleep(0.001)

    def until(self, true: Callable[[], bool], what: str = "") -> None:
        """Wait for something to become true."""
        end = time.monotonic() + PATIENCE_S
        while not true():
            assert time.monotonic() < end, f"never happened: {what}"
            self.settle()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Run a coroutine to its end."""
        task = self.loop.create_task(work)
        self.until(task.done, "the coroutine ended")
        return task.result()

    def close(self) -> None:
        """Close what is open, then the loop."""
        for widget in self.app.topLevelWidgets():
            if widget.isVisible():
                widget.close()
        self.until(lambda: not asyncio.all_tasks(self.loop), "all tasks done")
        self.parent.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.settle()
        self.theme.deleteLater()
        asyncio.events._set_running_loop(None)
        self.loop.close()
