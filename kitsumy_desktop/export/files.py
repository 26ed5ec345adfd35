"""Files that appear whole or not at all: a temporary name, fsync, rename."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from kitsumy_desktop.comic.errors import ExportError


@contextmanager
def explained(target: Path) -> Iterator[None]:
    """Turns what the disk refuses into an ExportError that names the file."""
    try:
        yield
    except FileNotFoundError as error:
        raise ExportError(
            f"“{target.name}” cannot be written: the folder {target.parent} does not exist.",
            "Make the folder or choose another one.",
        ) from error
    except PermissionError as error:
        raise ExportError(
            f"“{target.name}” cannot be written: no permission in {target.parent}, or the file is in use.",
            "Close the program that has it open, or choose another folder.",
        ) from error
    except OSError as error:
        raise ExportError(
            f"“{target.name}” cannot be written: {error.strerror or error}.",
            "Check the disk's free space or choose another folder.",
            retryable=True,
        ) from error


class NewFile:
    """A file under a temporary name beside its target until `finish`; `abandon` leaves no trace."""

    def __init__(self, target: Path) -> None:
        """Raises ExportError when the folder is missing, not writable, or `target` is a folder."""
        self.target = target
        if target.is_dir():
            raise ExportError(
                f"“{target.name}” is a folder.", "Give the file another name, or move the folder away."
            )
        with explained(target):
            number, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
        self._temporary = Path(name)
        self.stream: IO[bytes] = os.fdopen(number, "w+b")

    def finish(self) -> None:
        """Make the file appear under its name, in place of an older one. Raises ExportError."""
        with explained(self.target):
            self.stream.flush()
            os.fsync(self.stream.fileno())
            self.stream.close()
            os.chmod(self._temporary, 0o666 & ~_umask())
            os.replace(self._temporary, self.target)
        sync_folder(self.target.parent)

    def abandon(self) -> None:
        """Forget what was written. Harmless after `finish`."""
        self.stream.close()
        self._temporary.unlink(missing_ok=True)


class NewFolder:
    """Files gathered in a hidden folder beside the target, then moved in together.

    Files of the same names are replaced; others in an existing folder stay.
    """

    def __init__(self, target: Path) -> None:
        """Raises ExportError when the parent is missing or not writable, or `target` is a file."""
        self.target = target
        if target.exists() and not target.is_dir():
            raise ExportError(
                f"“{target.name}” is a file, so no folder can have that name.", "Choose another name."
            )
        with explained(target):
            self.staging = Path(
                tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
            )

    def finish(self) -> None:
        """Make the files appear. Raises ExportError."""
        with explained(self.target):
            self.target.mkdir(exist_ok=True)
            for file in sorted(self.staging.iterdir()):
                os.replace(file, self.target / file.name)
            self.staging.rmdir()
        sync_folder(self.target)

    def abandon(self) -> None:
        """Forget what was gathered. Harmless after `finish`."""
        shutil.rmtree(self.staging, ignore_errors=True)


def write_through(path: Path, data: bytes) -> None:
    """Write a whole file and wait until the disk has it."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make renames in a folder last through a power cut, where the system can do that (not on Windows)."""
    if os.name != "posix":
        return
    with suppress(OSError):  # some network file systems refuse; the data itself is already safe
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _umask() -> int:
    """The process's mask for new files, which mkstemp ignores."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
