"""SQLite connections: one per thread, all set up the same way, all closed together."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.library.errors import explained

BUSY_TIMEOUT_MS = 5000


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection in autocommit mode: transactions begin where the code says so, nowhere else.

    Every COMMIT reaches the disk (synchronous=FULL), so that power loss takes nothing that was acknowledged.
    """
    connection = _opened_to_read(path) if read_only else _opened(path, "rwc")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _opened_to_read(path: Path) -> sqlite3.Connection:
    connection = _opened(path, "ro")
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        log = path.with_name(f"{path.name}-wal")
        if log.exists() and log.stat().st_size > 0:
            raise
        # A medium that cannot be written has no room for WAL's own files; so nobody else writes either.
        return _opened(path, "ro&immutable=1")
    return connection


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)


class Connections:
    """Hands every thread a connection of its own."""

    def __init__(self, connect: Callable[[], sqlite3.Connection], *, read_only: bool = False) -> None:
        self.read_only = read_only
        self._make = connect
        self._lock = threading.Lock()
        self._by_thread: dict[threading.Thread, sqlite3.Connection] = {}
        self._closed = False

    def get(self) -> sqlite3.Connection:
        """The calling thread's connection. Raises LibraryError when the library is closed."""
        thread = threading.current_thread()
        with self._lock:
            if self._closed:
                raise LibraryError("The library is closed.")
            connection = self._by_thread.get(thread)
            if connection is None:
                self._forget_ended_threads()
                connection = self._by_thread[thread] = self._connect()
        return connection

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The thread's connection; what SQLite raises comes out as LibraryError."""
        connection = self.get()
        try:
            yield connection
        except sqlite3.Error as error:
            raise explained(error) from error

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """Like `reading`, and all that is read in the block is of one moment, whatever others write."""
        with self.reading() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("COMMIT")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: committed when the block ends, rolled back when it raises.

        What SQLite raises, COMMIT included, comes out as LibraryError; the database is then as before.
        """
        if self.read_only:
            raise LibraryError(
                "The library is open for reading only.", "Close the other Kitsumy window first."
            )
        connection = self.get()
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")
        except BaseException as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise explained(error) from error
            raise

    def close(self) -> None:
        """Close all threads' connections; the last one folds the write-ahead log into the database."""
        with self._lock:
            self._closed = True
            for connection in self._by_thread.values():
                connection.close()
            self._by_thread.clear()

    def _connect(self) -> sqlite3.Connection:
        try:
            return self._make()
        except sqlite3.Error as error:
            raise explained(error) from error

    def _forget_ended_threads(self) -> None:
        for thread in [t for t in self._by_thread if not t.is_alive()]:
            self._by_thread.pop(thread).close()
