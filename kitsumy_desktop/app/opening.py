"""Behind the window's first frame: library, workers and editor are put together and run."""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from kitsumy_desktop import assets
from kitsumy_desktop.app import crash, loops, work
from kitsumy_desktop.app.logs import start_logging
from kitsumy_desktop.app.pool import Pool
from kitsumy_desktop.app.studio import Studio
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.library.errors import LibraryBusy
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.library.settings import SettingsFile
from kitsumy_desktop.ui.i18n import speak, told, tr
from kitsumy_desktop.ui.memory import Memory
from kitsumy_desktop.ui.parts.desktop_note import DesktopNote
from kitsumy_desktop.ui.shell import Shell
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.window import MainWindow

log = logging.getLogger(__name__)

Finish: TypeAlias = Callable[[], Awaitable[None]]
"""What is awaited when the window is gone."""

WARM_AFTER_MS = 300
HEAVY = (
    "numpy",
    "PIL.Image",
    "sqlite_utils",
    "kitsumy_desktop.export.job",
    "kitsumy_desktop.craft.placement.fit",
)
"""Imported on a thread once the window stands, so that the first use does not wait."""


def run_editor(application: QApplication, shell: Shell, home: Path) -> int:
    """Fill the shell and run until it is closed; the exit code."""
    application.setWindowIcon(QIcon(str(assets.resource("icons", "kitsumy.svg"))))
    start_logging(home / "logs")
    settings = SettingsFile(home / "settings.json")
    memory = Memory(settings)
    try:
        speak(memory.language())
        library = open_or_look(home)
    except KitsumyError as error:
        loops.run(application, partial(tell_and_close, shell, error))
        return 1
    studio = Studio(library, Pool(work.warm, gentle=True), settings)

    def start() -> Finish:
        window = MainWindow(studio, Theme(application, memory.theme()), memory)
        crash.install(lambda text: window.notices.tell(text, "error"))
        if library.read_only:
            window.notices.tell(
                tr("Another Kitsumy window holds this library. You can look, but not change."), "warning"
            )
        shell.fill(window)
        note = DesktopNote(window, lambda: studio.generation.preferences().notify)
        studio.generation.listen(note.heard)
        QTimer.singleShot(WARM_AFTER_MS, application, lambda: warm(library, studio))
        return window.tasks.close

    loops.run(application, start)
    studio.close()
    return 0


def open_or_look(home: Path) -> Library:
    """The library; read-only when another program writes to it. Raises KitsumyError."""
    try:
        return Library.open(home)
    except LibraryBusy:
        return Library.open(home, read_only=True)


def tell_and_close(shell: Shell, error: KitsumyError) -> Finish:
    """Say why the library cannot be opened; nothing is behind the message, so the window goes with it."""
    box = QMessageBox(QMessageBox.Icon.Critical, "Kitsumy", told(error), parent=shell)
    box.finished.connect(shell.close)
    box.open()
    return nothing_left


async def nothing_left() -> None:
    """There is nothing to put away."""


def warm(library: Library, studio: Studio) -> threading.Thread:
    """On a thread: load what the first command will need, and put the library in order."""

    def load() -> None:
        for module in HEAVY:
            import_module(module)
        work.warm()
        gc.freeze()  # what is loaded now stays: going through it held a frame up for 20 to 40 ms each time
        try:
            studio.warm()
            if not library.read_only:
                library.tidy()
                studio.go_on()
        except KitsumyError as error:
            if not studio.closed:
                log.warning("not ready yet, or not in order: %s", error)

    thread = threading.Thread(target=load, name="warm", daemon=True)
    thread.start()
    return thread
