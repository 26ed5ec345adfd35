"""What can go wrong with a library on disk, in the user's words."""

from __future__ import annotations

import errno
import sqlite3

from kitsumy_desktop.comic.errors import LibraryError


class LibraryBusy(LibraryError):
    """Another Kitsumy writes to this library; it can still be opened for reading."""


class LibraryNewer(LibraryError):
    """The library was written by a newer version of the program."""


class LibraryDamaged(LibraryError):
    """The database cannot be read as one."""


_FULL = "The disk is full."
_READ_ONLY = "The library's folder is write-protected."

_OS_TEXTS = {
    errno.ENOSPC: (_FULL, "Make some room and try again."),
    errno.EDQUOT: (_FULL, "Make some room and try again."),
    errno.ENOTDIR: ("The library's folder is not a folder.", "Choose another one."),
    errno.EEXIST: ("The library's folder is not a folder.", "Choose another one."),
    errno.EROFS: (_READ_ONLY, "Allow writing to the folder, or choose another one."),
    errno.EACCES: ("The library's folder must not be used by this account.", "Check who owns the folder."),
    errno.EPERM: ("The library's folder must not be used by this account.", "Check who owns the folder."),
}

_SQLITE_TEXTS = {
    sqlite3.SQLITE_FULL: (_FULL, "Make some room and try again."),
    sqlite3.SQLITE_READONLY: (_READ_ONLY, "Allow writing to the folder, or choose another one."),
    sqlite3.SQLITE_BUSY: ("The library is in use by another program.", "Close it and try again."),
    sqlite3.SQLITE_LOCKED: ("The library is in use by another program.", "Close it and try again."),
    sqlite3.SQLITE_CANTOPEN: ("The library's database cannot be opened.", "Check that its folder is there."),
    sqlite3.SQLITE_IOERR: ("The disk did not take the change.", "Check the disk and try again."),
}
_RETRYABLE = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_IOERR}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def explained(error: sqlite3.Error | OSError) -> LibraryError:
    """The LibraryError that says what a failed read or write means."""
    if isinstance(error, OSError):
        text, hint = _OS_TEXTS.get(error.errno or 0, (f"The disk reports: {error.strerror or error}.", ""))
        return LibraryError(text, hint, retryable=error.errno in (errno.ENOSPC, errno.EDQUOT))
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _DAMAGE:
        return LibraryDamaged(
            "The library's database is damaged.", "Keep a copy of its folder; older copies lie in backups."
        )
    text, hint = _SQLITE_TEXTS.get(code, (f"The library's database reports: {error}.", ""))
    return LibraryError(text, hint, retryable=code in _RETRYABLE)
