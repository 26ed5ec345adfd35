"""A comic in one file: a SQLite database with its records, versions, takes and pictures inside.

Written beside its place and moved there whole. Read with suspicion: a bundle may come from anybody.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.codec import decode_record, encode_record
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.errors import CancelledError, InputError, LibraryError
from kitsumy_desktop.comic.ids import ComicId, PictureHash, RecordId
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.library.durable import UNFINISHED
from kitsumy_desktop.library.errors import explained
from kitsumy_desktop.library.opening import read_header
from kitsumy_desktop.library.versions import HASH, unpacked_document

SUFFIX = ".kitsumy"
BUNDLE_ID = 0x4B697442
"""PRAGMA application_id: "KitB" in ASCII."""
BUNDLE_VERSION = 1
"""PRAGMA user_version of the bundles this program writes; newer ones are refused."""
LARGEST_RECORD = 64 << 20
"""Bytes of JSON or of a packed version that are read as one piece."""
LARGEST_PICTURE = 512 << 20

Progress: TypeAlias = Callable[[int, int], None]
"""progress(pictures done, pictures in all)."""
Stopped: TypeAlias = Callable[[], bool]
"""Whether the person asked to stop."""


def quiet(done: int, total: int) -> None:
    """Nobody wants to know."""


def never() -> bool:
    """Nobody stops it."""
    return False


_TABLES = (
    "CREATE TABLE records (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE takes (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE versions (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, made TEXT NOT NULL, document BLOB NOT NULL, thumbnail BLOB
    ) STRICT
    """,
    "CREATE TABLE pictures (hash TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT",
    "CREATE TABLE thumbnail (data BLOB NOT NULL) STRICT",
)


class KeptVersion(msgspec.Struct, frozen=True):
    """A version as it travels."""

    id: str
    name: str
    made: str
    data: bytes
    thumbnail: bytes | None


class Load(msgspec.Struct, frozen=True):
    """What a bundle holds besides its pictures."""

    document: Document
    takes: tuple[Take, ...]
    versions: tuple[KeptVersion, ...]
    thumbnail: bytes | None = None

    def pictures(self) -> tuple[PictureHash, ...]:
        """Everything that a record, a take or a version names like a picture."""
        found: set[str] = {take.picture for take in self.takes}
        documents = [self.document, *(unpacked_document(v.data) for v in self.versions)]
        for document in documents:
            for record in document.records.values():
                found.update(HASH.findall(encode_record(record).decode()))
        return tuple(PictureHash(name) for name in sorted(found))


def write_bundle(
    target: Path,
    load: Load,
    picture_path: Callable[[PictureHash], Path],
    progress: Progress,
    stopped: Stopped,
) -> None:
    """Write the file; what was there before stays until the new one is whole.

    Raises LibraryError, or CancelledError. Names of pictures whose file is not there (hashes of other things)
    are passed over.
    """
    try:
        descriptor, name = tempfile.mkstemp(suffix=UNFINISHED, dir=target.parent)
        os.close(descriptor)
    except OSError as error:
        raise explained(error) from error
    unfinished = Path(name)
    try:
        with closing(sqlite3.connect(unfinished, isolation_level=None)) as db:
            _fill(db, load, picture_path, progress, stopped)
        os.replace(unfinished, target)
    except (OSError, sqlite3.Error) as error:
        raise explained(error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _fill(
    db: sqlite3.Connection,
    load: Load,
    picture_path: Callable[[PictureHash], Path],
    progress: Progress,
    stopped: Stopped,
) -> None:
    db.execute(f"PRAGMA application_id = {BUNDLE_ID}")
    db.execute(f"PRAGMA user_version = {BUNDLE_VERSION}")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("BEGIN")
    for table in _TABLES:
        db.execute(table)
    records = load.document.records.values()
    db.executemany("INSERT INTO records VALUES (?, ?)", ((r.id, encode_record(r).decode()) for r in records))
    db.executemany(
        "INSERT INTO takes VALUES (?, ?)", ((t.id, msgspec.json.encode(t).decode()) for t in load.takes)
    )
    db.executemany(
        "INSERT INTO versions VALUES (?, ?, ?, ?, ?)", (msgspec.structs.astuple(v) for v in load.versions)
    )
    if load.thumbnail is not None:
        db.execute("INSERT INTO thumbnail VALUES (?)", (load.thumbnail,))
    there = [name for name in load.pictures() if picture_path(name).is_file()]
    for number, name in enumerate(there):
        if stopped():
            raise CancelledError("Stopped.")
        db.execute("INSERT INTO pictures VALUES (?, ?)", (name, picture_path(name).read_bytes()))
        progress(number + 1, len(there))
    db.execute("COMMIT")


class Bundle:
    """A bundle that is open to be read; see `opened`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def load(self) -> Load:
        """Everything but the pictures, checked. Raises InputError for what no comic looks like."""
        records: dict[RecordId, Record] = {r.id: r for r in self._records()}
        if sum(isinstance(r, Comic) for r in records.values()) != 1:
            raise _damaged("it holds no comic")
        document = Document(records)
        found = problems(document)
        if found:
            raise _damaged(found[0])
        thumbnail = self._db.execute("SELECT data FROM thumbnail").fetchone()
        return Load(document, tuple(self._takes()), tuple(self._versions()), thumbnail and thumbnail[0])

    def picture_names(self) -> tuple[str, ...]:
        """Names of the pictures inside."""
        return tuple(name for (name,) in self._db.execute("SELECT hash FROM pictures ORDER BY hash"))

    def picture(self, name: str) -> bytes:
        """The bytes of a picture. Raises InputError when they are not what the name says."""
        size = self._db.execute("SELECT length(data) FROM pictures WHERE hash = ?", (name,)).fetchone()[0]
        if size > LARGEST_PICTURE:
            raise _damaged("a picture is too large")
        data: bytes = self._db.execute("SELECT data FROM pictures WHERE hash = ?", (name,)).fetchone()[0]
        if hashlib.sha256(data).hexdigest() != name:
            raise _damaged("a picture is not what it was")
        return data

    def _records(self) -> Iterator[Record]:
        for text in self._texts("records"):
            try:
                yield decode_record(text)
            except msgspec.DecodeError as error:
                raise _damaged(str(error)) from error

    def _takes(self) -> Iterator[Take]:
        for text in self._texts("takes"):
            try:
                yield msgspec.json.decode(text, type=Take)
            except msgspec.DecodeError as error:
                raise _damaged(str(error)) from error

    def _texts(self, table: str) -> Iterator[str]:
        limit = self._db.execute(f"SELECT max(length(json)) FROM {table}").fetchone()[0]
        if limit is not None and limit > LARGEST_RECORD:
            raise _damaged("a part is too large")
        return (text for (text,) in self._db.execute(f"SELECT json FROM {table}"))

    def _versions(self) -> Iterator[KeptVersion]:
        found = self._db.execute("SELECT id, name, made, document, thumbnail FROM versions ORDER BY made, id")
        for row in found:
            if len(row[3]) > LARGEST_RECORD:
                raise _damaged("a version is too large")
            version = KeptVersion(*row)
            try:
                unpacked_document(version.data)
            except LibraryError as error:
                raise _damaged(error.user_text) from error
            yield version


@contextmanager
def opened(source: Path) -> Iterator[Bundle]:
    """A bundle to read from. Raises InputError for a file that is none, is newer, or damaged."""
    try:
        _check_header(source)
        uri = f"{source.absolute().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as db:
            db.execute("PRAGMA trusted_schema = OFF")
            db.execute("PRAGMA cell_size_check = ON")
            _check_tables(db)
            yield Bundle(db)
    except sqlite3.Error as error:
        raise _damaged(str(error)) from error
    except OSError as error:
        raise explained(error) from error


def _check_header(source: Path) -> None:
    try:
        header = read_header(source)
    except LibraryError as error:
        raise _no_bundle() from error
    if header is None or header.application != BUNDLE_ID:
        raise _no_bundle()
    if header.version > BUNDLE_VERSION:
        raise InputError(
            "This comic was written by a newer Kitsumy.",
            "Update the program to open it; nothing was changed.",
        )


def _check_tables(db: sqlite3.Connection) -> None:
    """Tables under these names may be views or triggers of somebody's making: only plain tables are read."""
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise _damaged("its pages are not sound")
    kinds = dict(db.execute("SELECT name, type FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").fetchall())
    if kinds != dict.fromkeys(("records", "takes", "versions", "pictures", "thumbnail"), "table"):
        raise _damaged("its tables are others")


def under(document: Document, comic_id: ComicId, title: str) -> Document:
    """The comic under another id."""
    old = document.comic
    records = {i: r for i, r in document.records.items() if i != old.id}
    return Document({comic_id: msgspec.structs.replace(old, id=comic_id, title=title), **records})


def _no_bundle() -> InputError:
    return InputError("This file is not a Kitsumy comic.", f"Comics end in {SUFFIX}.")


def _damaged(why: str) -> InputError:
    return InputError(f"This comic is damaged: {why}.", "Copy the file again from where it came from.")
