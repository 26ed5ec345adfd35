"""What stands before the first painted frame of the window, and what stands in the window after it."""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

from kitsumy_desktop.app import opening, work
from kitsumy_desktop.app.first_look import FirstLook, first_look
from kitsumy_desktop.app.pool import Pool
from kitsumy_desktop.app.studio import Studio
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.library.settings import Settings, SettingsFile
from kitsumy_desktop.ui.memory import GEOMETRY, Memory

HEAVY = {"httpx", "numpy", "PIL", "reportlab", "keyring", "sqlite_utils", "runpod"}

PROGRAM = """
import json, sys
from PySide6.QtCore import QTimer
from kitsumy_desktop.ui.shell import Shell
told = {}
def paint(shell, event, paint=Shell.paintEvent):
    paint(shell, event)
    told.setdefault("first", sorted({name.partition(".")[0] for name in sys.modules}))
def fill(shell, content, fill=Shell.fill):
    fill(shell, content)
    QTimer.singleShot(0, lambda: filled(shell, content.home))
def filled(shell, home):
    told["home"] = home.isVisible()
    told["title"] = shell.windowTitle()
    shell.close()
Shell.paintEvent, Shell.fill = paint, fill
from kitsumy_desktop.app.main import main
code = main([])
print(json.dumps(told))
sys.exit(code)
"""


def test_nothing_heavy_is_loaded_before_the_first_frame(kitsumy_home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert "PySide6" in told["first"], "the frame was painted"
    assert not HEAVY & set(told["first"])
    assert not {"asyncio", "msgspec", "sqlite3"} & set(told["first"]), "these follow behind it"
    assert told["home"] is True
    assert told["title"] == "Kitsumy"
    assert (kitsumy_home / "library.db").exists()


def test_the_first_frame_looks_as_the_settings_say(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    memory = Memory(SettingsFile(file))
    memory.keep_theme("dark")
    memory.keep_geometry(b"place")
    assert first_look(file) == FirstLook("dark", b"place")


def test_a_damaged_or_missing_settings_file_is_left_to_the_settings(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    assert first_look(file) == FirstLook()
    for text in ("{", "[]", "{}", json.dumps({"theme": "dark", "window": 3}), "\0"):
        file.write_text(text)
        assert first_look(file) == FirstLook()
    good = {"theme": "light", "window": {GEOMETRY: b64encode(b"x").decode()}}
    file.write_text(json.dumps(good))
    assert first_look(file) == FirstLook("light", b"x")
    assert Settings().theme == FirstLook().theme


def test_the_program_may_be_closed_while_it_warms_up(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "home")
    studio = Studio(library, Pool(work.warm, 1))
    warming = opening.warm(library, studio)
    studio.close()
    warming.join(30)
    assert not warming.is_alive()
    assert multiprocessing.active_children() == []
    gc.unfreeze()


def test_what_cannot_be_put_in_order_is_written_down(
    tmp_path: Path, expects_log: Callable[[str], None]
) -> None:
    library = Library.open(tmp_path / "home")
    library.close()
    studio = Studio(library, Pool(work.warm, 1))
    (tmp_path / "home" / "library.db").write_bytes(b"SQLite format 3\0" + b"\xff" * 4096)
    expects_log("not in order: ")
    opening.warm(library, studio).join(30)
    studio.close()
    gc.unfreeze()
