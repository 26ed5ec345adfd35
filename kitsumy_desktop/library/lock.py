"""One writer per library: a lock that the operating system lets go when the program ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kitsumy_desktop.library.errors import LibraryBusy, explained

if sys.platform == "win32":
    import msvcrt

    # Far behind the end, so that the process number at the start stays readable for others.
    _PLACE = 1 << 30

    def _try_lock(descriptor: int) -> None:
        os.lseek(descriptor, _PLACE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriterLock:
    """Held from construction to `release`. Raises LibraryBusy where another program holds it."""

    def __init__(self, path: Path) -> None:
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise explained(error) from error
        try:
            _try_lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            self._descriptor = -1
            raise LibraryBusy(
                "Another Kitsumy window has this library open.",
                "Use that window, or close it first; here the comics can only be read.",
                retryable=True,
            ) from error
        os.ftruncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, f"{os.getpid()}\n".encode())

    def release(self) -> None:
        """Let the next program write. The file stays: removing it would race with whoever waits for it."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
