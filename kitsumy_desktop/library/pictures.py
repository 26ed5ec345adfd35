"""Pictures as files named by the sha256 of their bytes: the same picture is kept once."""

from __future__ import annotations

import hashlib
import os
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
        self._folder = folder

    def path(self, picture: PictureHash) -> Path:
        """Where a picture's file lies, whether or not it is there."""
        return self._folder / picture[:2] / picture

    def put(self, data: bytes) -> PictureHash:
        """Keep `data` durably and give its hash. Raises OSError."""
        picture = PictureHash(hashlib.sha256(data).hexdigest())
        path = self.path(picture)
        if not path.exists() or path.stat().st_size != len(data):
            write_durably(path, data)
        else:
            os.utime(path)  # young again: the sweep of unused files spares it
        return picture
