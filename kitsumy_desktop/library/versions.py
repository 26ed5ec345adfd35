"""Named versions of comics: a comic as it was at a moment, kept until it is taken away. Every method is one
transaction."""

from __future__ import annotations

import re
import sqlite3
import uuid
import zlib
from typing import NamedTuple

import msgspec

from kitsumy_desktop.comic.codec import decode_record, encode_record
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError, LibraryError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.paging import page_count
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.library.connections import Connections
from kitsumy_desktop.library.times import now

NAME_LENGTH = 120
# Any sha256 in the JSON: an artist's picture, a reference, a turnaround sheet, a mask. Hashes of other things
# are taken along; no file is named by them.
HASH = re.compile(r'"([0-9a-f]{64})"')
_LEVEL = 6
"""zlib's: a comic of 100 pages is 1.5 MB of JSON and packs to a tenth."""


class Version(NamedTuple):
    """What the list of versions shows; `made` is ISO 8601 UTC."""

    id: str
    comic: ComicId
    name: str
    made: str
    pages: int


class VersionStore:
    """Usable from any thread; methods raise LibraryError."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def keep(self, document: Document, name: str, thumbnail: bytes | None = None) -> Version:
        """Keep the comic as it is; `thumbnail`: a small JPEG. Raises InputError without a name."""
        with self._connections.writing() as db:
            return insert_version(db, document, clean_name(name), now(), thumbnail)

    def listed(self, comic: ComicId) -> tuple[Version, ...]:
        """The versions of a comic, the latest first."""
        with self._connections.reading() as db:
            found = db.execute(
                "SELECT id, comic, name, made, pages FROM versions WHERE comic = ?"
                " ORDER BY made DESC, rowid DESC",
                (comic,),
            ).fetchall()
        return tuple(Version(*row) for row in found)

    def document(self, version: str) -> Document:
        """The comic as it was."""
        with self._connections.reading() as db:
            found = db.execute("SELECT document FROM versions WHERE id = ?", (version,)).fetchone()
        if found is None:
            raise LibraryError("This version is no longer in the library.")
        return unpacked_document(found[0])

    def thumbnail(self, version: str) -> bytes | None:
        """The small picture of a version, a JPEG."""
        with self._connections.reading() as db:
            found = db.execute("SELECT thumbnail FROM versions WHERE id = ?", (version,)).fetchone()
        return None if found is None or found[0] is None else bytes(found[0])

    def rename(self, version: str, name: str) -> None:
        """Another name. Raises InputError without one."""
        self._change("UPDATE versions SET name = ? WHERE id = ?", (clean_name(name), version))

    def remove(self, version: str) -> None:
        """Take a version away; the comic stays as it is."""
        self._change("DELETE FROM versions WHERE id = ?", (version,))

    def _change(self, statement: str, values: tuple[str, ...]) -> None:
        with self._connections.writing() as db:
            if db.execute(statement, values).rowcount != 1:
                raise LibraryError("This version is no longer in the library.")


def insert_version(
    db: sqlite3.Connection, document: Document, name: str, made: str, thumbnail: bytes | None
) -> Version:
    """The row of a version, under an id of its own."""
    comic, packed = document.comic, packed_document(document)
    version = Version(f"ve-{uuid.uuid4().hex[:16]}", comic.id, name, made, page_count(document))
    db.execute(
        "INSERT INTO versions (id, comic, name, made, pages, document, pictures, thumbnail)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*version, packed.data, packed.pictures, thumbnail),
    )
    return version


class Packed(NamedTuple):
    """A comic for one column: its records, and a JSON list of the pictures they name, for the sweep."""

    data: bytes
    pictures: str


def packed_document(document: Document) -> Packed:
    """The records of a comic in one compressed piece."""
    lines = b"\n".join(encode_record(record) for record in document.records.values())
    named = sorted(set(HASH.findall(lines.decode())))
    return Packed(zlib.compress(lines, _LEVEL), msgspec.json.encode(named).decode())


def unpacked_document(data: bytes) -> Document:
    """The comic of `packed_document`. Raises LibraryError for what cannot be read."""
    try:
        records = [decode_record(line) for line in zlib.decompress(data).split(b"\n")]
    except (zlib.error, msgspec.DecodeError) as error:
        raise LibraryError(f"This version cannot be read: {error}.") from error
    if sum(isinstance(r, Comic) for r in records) != 1:
        raise LibraryError("This version cannot be read: it is no comic.")
    return Document({r.id: r for r in records})


def clean_name(name: str) -> str:
    """A name on one line. Raises InputError for none at all."""
    plain = " ".join(name.split())[:NAME_LENGTH]
    if not plain:
        raise InputError("A version needs a name.", "Write a few words by which you will know it.")
    return plain
