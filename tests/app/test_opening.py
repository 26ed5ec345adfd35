"""The start of the window over a library that cannot be opened."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from kitsumy_desktop.app.opening import run_editor
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.ui.shell import Shell


def test_a_library_of_a_newer_program_is_told_and_left_alone(
    qapp: QApplication, tmp_path: Path, root_logger: logging.Logger
) -> None:
    home = tmp_path / "home"
    Library.open(home).close()
    with sqlite3.connect(home / "library.db") as db:
        db.execute("PRAGMA user_version = 999")
    db.close()
    before = (home / "library.db").read_bytes()
    told: list[str] = []

    def read_and_close() -> None:
        boxes = [w for w in qapp.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
        for box in boxes:
            told.append(box.text())
            box.close()

    shell = Shell("light", b"")
    shell.show()
    reader = QTimer(shell)
    reader.timeout.connect(read_and_close)
    reader.start(20)
    assert run_editor(qapp, shell, home) == 1
    reader.stop()
    assert len(told) == 1 and "newer" in told[0]
    assert (home / "library.db").read_bytes() == before
