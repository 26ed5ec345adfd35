"""Logging to a file in the library's folder, bounded in size; warnings also to the terminal."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
SIZE = 1_000_000
KEPT = 3


def start_logging(folder: Path) -> None:
    """Begin to log into `folder`/kitsumy.log. A folder that cannot be written leaves the terminal only."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.WARNING)
    root.addHandler(terminal)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(folder / "kitsumy.log", maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
    except OSError as error:
        root.warning("no log file: %s", error)
        return
    file.setFormatter(logging.Formatter(FORMAT))
    root.addHandler(file)
