"""The window's start: only what the first frame needs is loaded before it."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kitsumy_desktop.app.first_look import first_look
from kitsumy_desktop.library.home import default_home
from kitsumy_desktop.ui.shell import Shell


def run_window(arguments: argparse.Namespace) -> int:
    """Open the editor over the library; returns when the window is closed."""
    application = QApplication([])
    application.setApplicationName("kitsumy")
    application.setApplicationDisplayName("Kitsumy")
    application.setDesktopFileName("kitsumy")
    home: Path = arguments.library or default_home()
    shell = Shell(*first_look(home / "settings.json"))
    shell.show_at_once()
    if not shell.isVisible():
        return 0
    # Behind the first frame: the editor takes about as long to load as the window took to appear.
    from kitsumy_desktop.app.opening import run_editor

    return run_editor(application, shell, home)
