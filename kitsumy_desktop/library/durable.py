"""Writing a file so that it is there whole or not at all, power loss included."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

UNFINISHED = ".part"
"""Suffix of files that were never finished."""


def write_durably(path: Path, data: bytes) -> None:
    """Write `data` to `path`: temporary file, fsync, rename, fsync of the folder. Raises OSError."""
    new_folder = not path.parent.is_dir()
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(suffix=UNFINISHED, dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)
    if new_folder:
        _sync_folder(path.parent.parent)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":  # a folder cannot be opened there; NTFS journals the rename itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
