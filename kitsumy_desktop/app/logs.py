"""Logging to a file in the library's folder, bounded in size; warnings also to the terminal."""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
SIZE = 1_000_000
KEPT = 3

KEY = re.compile(r"\brpa_\w{8,}|\bAIza[\w-]{16,}|(?<=Bearer )[^\s\"',}]+")
"""What keys of the providers look like, and what follows "Bearer"."""


class KeylessFormatter(logging.Formatter):
    """The last guard: no message is meant to hold a key, and none that does gets into a log."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, tracebacks included, without keys."""
        return KEY.sub("…", super().format(record))


def start_logging(folder: Path) -> None:
    """Begin to log into `folder`/kitsumy.log. A folder that cannot be written leaves the terminal only."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.WARNING)
    terminal.setFormatter(KeylessFormatter())
    root.addHandler(terminal)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(folder / "kitsumy.log", maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
    except OSError as error:
        root.warning("no log file: %s", error)
        return
    file.setFormatter(KeylessFormatter(FORMAT))
    root.addHandler(file)
