"""Brings a library's database to the state this program works with, or refuses without touching it."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.library.connections import connect
from kitsumy_desktop.library.errors import LibraryDamaged, LibraryNewer, explained
from kitsumy_desktop.library.home import Home
from kitsumy_desktop.library.schema import APPLICATION_ID, VERSION

_MAGIC = b"SQLite format 3\x00"
_HEADER_SIZE = 100


class Header(NamedTuple):
    """What a database file says about itself in its first bytes."""

    version: int
    application: int


def read_header(path: Path) -> Header | None:
    """The file's header, read without SQLite, which might change the file; None: missing or empty.

    Offsets 60 and 68 hold user_version and application_id (sqlite.org/fileformat.html, §1.3). Raises
    LibraryDamaged when the file is no SQLite database.
    """
    if not path.exists() or path.stat().st_size == 0:
        return None
    with path.open("rb") as file:
        start = file.read(_HEADER_SIZE)
    if len(start) < _HEADER_SIZE or not start.startswith(_MAGIC):
        raise LibraryDamaged("The library's database is damaged: its beginning is not readable.")
    return Header(int.from_bytes(start[60:64], "big"), int.from_bytes(start[68:72], "big"))


def prepare(home: Home) -> None:
    """Create or update the database under `home`. Raises LibraryError and leaves the file as it is when it
    is newer than this program, damaged or something else."""
    path = home.database
    try:
        existed = _checked_header(path) is not None
        if _wal(path).exists() and _wal(path).stat().st_size > 0:  # the last program did not end well
            _check_pages(path)
        connection = connect(path)
        try:
            version = _checked_version(connection)
            if version < VERSION:
                _migrate(home, connection, backup=existed and version > 0)
        finally:
            connection.close()
    except LibraryDamaged as damage:
        raise _with_copy(home, damage) from damage
    except sqlite3.Error as error:
        problem = explained(error)
        if isinstance(problem, LibraryDamaged):
            raise _with_copy(home, problem) from error
        raise problem from error
    except OSError as error:
        raise explained(error) from error


def check_readable(home: Home) -> bool:
    """Whether there is a database. Raises LibraryError when it cannot be read as it is; changes nothing."""
    try:
        if _checked_header(home.database) is None:
            return False
        connection = connect(home.database, read_only=True)
        try:
            if _checked_version(connection) < VERSION:
                raise LibraryError(
                    "This library is from an older version and must be updated first.",
                    "Open it once with no other Kitsumy running.",
                )
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise explained(error) from error
    except OSError as error:
        raise explained(error) from error
    return True


def empty_database() -> sqlite3.Connection:
    """A library without comics, in memory: what is read where there is none."""
    from sqlite_utils import Database

    from kitsumy_desktop.library.migrations import apply_steps

    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    apply_steps(Database(connection))
    return connection


def _checked_header(path: Path) -> Header | None:
    header = read_header(path)
    if header is not None:
        _check_identity(header.application, header.version)
    return header


def _checked_version(connection: sqlite3.Connection) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    _check_identity(application, version)
    if application == 0:
        _check_empty(connection)
    return version


def _check_identity(application: int, version: int) -> None:
    if application not in (0, APPLICATION_ID) or (application == 0 and version != 0):
        raise LibraryError(
            "The file library.db is not a Kitsumy library.", "Choose another folder, or move that file away."
        )
    if version > VERSION:
        raise LibraryNewer(
            "This library was last used by a newer Kitsumy.",
            "Update the program to open it; nothing was changed.",
        )


def _check_empty(connection: sqlite3.Connection) -> None:
    found = connection.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE '%sqlite_%'").fetchone()
    if found is not None:
        raise LibraryError(
            "The file library.db is not a Kitsumy library.", "Choose another folder, or move that file away."
        )


def check_sound(home: Home) -> None:
    """Look through the whole database. Raises LibraryDamaged, with a copy made, when it is not sound."""
    try:
        _check_pages(home.database)
    except LibraryDamaged as damage:
        raise _with_copy(home, damage) from damage
    except sqlite3.Error as error:
        problem = explained(error)
        raise (_with_copy(home, problem) if isinstance(problem, LibraryDamaged) else problem) from error


def _check_pages(path: Path) -> None:
    # Read-only: closing any other connection would write the log back into the damaged file.
    connection = connect(path, read_only=True)
    try:
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    finally:
        connection.close()
    if verdict != "ok":
        raise LibraryDamaged("The library's database is damaged.")


def _migrate(home: Home, connection: sqlite3.Connection, *, backup: bool) -> None:
    from sqlite_utils import Database

    from kitsumy_desktop.library.migrations import apply_steps

    if backup:
        _back_up(home, connection)
    connection.execute("PRAGMA journal_mode = WAL")
    apply_steps(Database(connection))
    # The header on disk must show the new version to older programs, which read it without SQLite.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _back_up(home: Home, connection: sqlite3.Connection) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    home.backups.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    target = home.backups / f"library-v{version}-{stamp}.db"
    unfinished = target.with_suffix(".part")
    copy = sqlite3.connect(unfinished)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    os.replace(unfinished, target)


def _wal(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _with_copy(home: Home, damage: LibraryDamaged) -> LibraryDamaged:
    """The error, telling where a copy of the damaged file lies; the same damage is copied once."""
    home.backups.mkdir(parents=True, exist_ok=True)
    with home.database.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()[:12]
    target = home.backups / f"damaged-{digest}.db"
    if not target.exists():
        shutil.copy2(home.database, target)
        if _wal(home.database).exists():
            shutil.copy2(_wal(home.database), _wal(target))
    return LibraryDamaged(
        damage.user_text, f"It was left as it is, a copy is {target}; older copies may lie beside it."
    )
