"""A real window over a library of the test's own; heavy steps run at once here, unless workers are given."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from kitsumy_desktop.app.pool import Pool
from kitsumy_desktop.app.studio import Studio
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.library.settings import SettingsFile
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.memory import Memory
from kitsumy_desktop.ui.theme.theme import Choice, Theme
from kitsumy_desktop.ui.window import MainWindow
from tests.support.fake_generation import FakeGeneration
from tests.support.fake_writing import FakeWriting

PATIENCE_S = 30.0


class InlinePool:
    """Stands in for the worker processes."""

    workers = 1
    gentle = False

    def submit(self, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Future[Any]:
        """Do it now."""
        done: Future[Any] = Future()
        try:
            done.set_result(work(*args, **kwargs))
        except KitsumyError as error:
            done.set_exception(error)
        return done

    def start(self) -> None:
        """Nothing to start."""

    def close(self) -> None:
        """Nothing to stop."""


class WindowHands:
    """Opens the window, waits for what it does, and cleans up."""

    def __init__(
        self, app: QApplication, home: Path, theme: Choice = "light", pool: Pool | None = None
    ) -> None:
        self.app = app
        self.loop = qasync.QEventLoop(app)
        asyncio.set_event_loop(self.loop)
        # The loop counts as running for as long as the window lives: its callbacks are Qt events, and
        # those are handled whenever anybody processes events.
        asyncio.events._set_running_loop(self.loop)
        self.library = Library.open(home)
        settings = SettingsFile(home / "settings.json")
        self.studio = Studio(self.library, pool or InlinePool(), settings)  # type: ignore[arg-type]
        self.generation = FakeGeneration(self.library.add_picture)
        self.studio.generation = self.generation
        self.writing = FakeWriting()
        self.studio.writing = self.writing
        self.memory = Memory(settings)
        self.window = MainWindow(self.studio, Theme(app, theme), self.memory)
        self.window.resize(1440, 900)
        self.window.show()
        # Keys go the way they go for a person only in an active window: shortcuts first.
        self.window.activateWindow()
        self.until(self.window.isActiveWindow, "the window is active")

    @property
    def view(self) -> EditorView:
        """The open comic's editor."""
        assert self.window.view is not None, "no comic is open"
        return self.window.view

    @property
    def session(self) -> Session:
        """The open comic's session."""
        return self.view.session

    @property
    def document(self) -> Document:
        """The open comic as committed."""
        return self.session.editor.committed

    def do(self, command: str) -> None:
        """Trigger a command by id, as a menu or key would."""
        action = self.window.actions_[command]
        assert action.isEnabled(), f"{command} is disabled"
        action.trigger()
        self.settle()

    def open(self, document: Document) -> None:
        """Put a comic into the library and open it."""
        self.library.create(document)
        self.window.open_comic(document.comic.id)
        canvas = self.view.canvas
        self.until(lambda: canvas.isVisible() and canvas.updatesEnabled(), "the comic is seen")

    def turn_away(self) -> None:
        """Another window had the focus and is gone. The offscreen platform closes popups of an active window
        at once, which no real one does."""
        other = QWidget()
        other.show()
        self.until(other.isActiveWindow, "the other window is active")
        other.close()
        other.deleteLater()
        self.until(lambda: self.app.activeWindow() is None, "no window is active")

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Run a coroutine on the window's loop."""
        task = self.loop.create_task(work)
        self.until(task.done, "the coroutine ended")
        return task.result()

    def settle(self) -> None:
        """Let pending events and tasks happen."""
        self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.002)

    def until(self, true: Callable[[], bool], what: str = "") -> None:
        """Wait for something to become true."""
        end = time.monotonic() + PATIENCE_S
        while not true():
            assert time.monotonic() < end, f"never happened: {what}"
            self.settle()

    def idle(self) -> None:
        """Wait until no task runs."""
        self.until(lambda: len(self.window.tasks) == 0, "all tasks done")

    def close(self) -> None:
        """Close everything."""
        self.idle()
        self.window.close()
        self.idle()
        self.run(self.window.tasks.close())
        self.window.deleteLater()
        self.settle()
        # now, not some day: every theme of a later test has all widgets look at it again
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.studio.close()
        asyncio.events._set_running_loop(None)
        self.loop.close()
