"""Pictures as files named by the sha256 of their bytes: the same picture is kept once."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.library.durable import write_durably


class StoredPicture(NamedTuple):
    """A picture in the library; `width` and `height` in pixels."""

    hash: PictureHash
    width: int
    height: int


class PictureFiles:
    """The folder of picture files, sharded by the first two letters of the hash."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # Between "this file is needed after all" and its row, the sweep must not take it.
        self._busy = threading.Lock()

    def path(self, picture: PictureHash) -> Path:
        """Where a picture's file lies, whether or not it is there."""
        return self.folder / picture[:2] / picture

    def put(self, data: bytes, register: Callable[[PictureHash], None]) -> PictureHash:
        """Keep `data` durably, then let `register` write its row; the hash. Raises OSError."""
        picture = PictureHash(hashlib.sha256(data).hexdigest())
        path = self.path(picture)
        with self._busy:
            if not path.exists() or path.stat().st_size != len(data):
                write_durably(path, data)
            else:
                os.utime(path)
            register(picture)
        return picture

    def remove_if_older(self, path: Path, limit: float) -> bool:
        """Remove a file last touched before `limit` (seconds since 1970); whether it was."""
        with self._busy:
            if path.stat().st_mtime >= limit:
                return False
            path.unlink()
            return True
