"""The list of comics: add, duplicate, delete with undo, purge."""

from __future__ import annotations

import re
import sqlite3
from typing import NamedTuple

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.library import rows
from kitsumy_desktop.library.bundle import Load, under
from kitsumy_desktop.library.connections import Connections
from kitsumy_desktop.library.times import now
from kitsumy_desktop.library.versions import insert_version, unpacked_document


class ComicSummary(NamedTuple):
    """What the list of comics shows. `pages` is their number; times are ISO 8601 UTC."""

    id: ComicId
    title: str
    pages: int
    created: str
    modified: str


_FILE_NAME = re.compile(r"[A-Za-z0-9_-]{1,80}")
_COLUMNS = "id, title, pages, created, modified"


def listed(connections: Connections, *, deleted: bool = False) -> tuple[ComicSummary, ...]:
    """All comics, or all deleted ones; the latest changed first."""
    test = "IS NOT NULL" if deleted else "IS NULL"
    with connections.reading() as db:
        found = db.execute(
            f"SELECT {_COLUMNS} FROM comics WHERE deleted {test} ORDER BY modified DESC, id"
        ).fetchall()
    return tuple(ComicSummary(*row) for row in found)


def insert(connections: Connections, document: Document) -> None:
    """Keep a new comic with all its records and no history. Raises LibraryError when it is there already."""
    with connections.writing() as db:
        _insert(db, document)


def duplicate(connections: Connections, source: Document, fresh: ComicId, title: str) -> None:
    """A copy of `source` under the id `fresh`, with its takes and without its history.

    Records keep their ids, from which hand-drawn wobble is derived: the copy looks exactly the same.
    """
    old = source.comic
    copy = msgspec.structs.replace(old, id=fresh, title=title)
    records = {i: r for i, r in source.records.items() if not isinstance(r, Comic)}
    with connections.writing() as db:
        _insert(db, Document({fresh: copy, **records}))
        db.execute(
            """
            INSERT INTO takes (comic, id, panel, picture, recipe, json, made)
            SELECT ?1, id, panel, picture, recipe, json_set(json, '$.comic', ?1), made
            FROM takes WHERE comic = ?2
            """,
            (fresh, old.id),
        )


def set_deleted(connections: Connections, comic_id: ComicId, *, deleted: bool) -> None:
    """Take a comic off the list, or put it back; nothing of it is lost either way. Raises LibraryError."""
    with connections.writing() as db:
        changed = db.execute(
            "UPDATE comics SET deleted = ? WHERE id = ?", (now() if deleted else None, comic_id)
        )
        if changed.rowcount != 1:
            raise unknown(comic_id)


def purge(connections: Connections, comic_id: ComicId) -> None:
    """Remove a deleted comic for good. Raises LibraryError when it is unknown or not deleted."""
    with connections.writing() as db:
        gone = db.execute("DELETE FROM comics WHERE id = ? AND deleted IS NOT NULL", (comic_id,))
        if gone.rowcount != 1:
            raise LibraryError("Only a deleted comic can be removed for good.", "Delete it first.")


def check_present(db: sqlite3.Connection, comic_id: ComicId) -> None:
    """Raises LibraryError when the comic is unknown or deleted."""
    if db.execute("SELECT 1 FROM comics WHERE id = ? AND deleted IS NULL", (comic_id,)).fetchone() is None:
        raise unknown(comic_id)


def unknown(comic_id: ComicId) -> LibraryError:
    """The error for a comic that is not there."""
    return LibraryError(
        f"There is no comic “{comic_id}” in the library.", "`kitsumy list` shows those there are."
    )


def exists(connections: Connections, comic_id: ComicId) -> bool:
    """Whether a comic has this id, deleted ones included."""
    with connections.reading() as db:
        return db.execute("SELECT 1 FROM comics WHERE id = ?", (comic_id,)).fetchone() is not None


def takes_of(connections: Connections, comic_id: ComicId) -> tuple[Take, ...]:
    """All takes of a comic, the oldest first."""
    with connections.reading() as db:
        found = db.execute("SELECT json FROM takes WHERE comic = ? ORDER BY made, id", (comic_id,)).fetchall()
    return tuple(msgspec.json.decode(text, type=Take) for (text,) in found)


def take_in(connections: Connections, document: Document, load: Load) -> None:
    """Keep a comic that comes from a file, with its takes and versions, all or nothing.

    Takes whose picture did not come along are left out: there is nothing to show of them.
    """
    comic_id = document.comic.id
    with connections.writing() as db:
        _insert(db, document)
        known = {name for (name,) in db.execute("SELECT hash FROM pictures")}
        takes = [msgspec.structs.replace(t, comic=comic_id) for t in load.takes if t.picture in known]
        db.executemany(
            "INSERT INTO takes (comic, id, panel, picture, recipe, json, made) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    comic_id,
                    t.id,
                    t.panel,
                    t.picture,
                    t.recipe,
                    msgspec.json.encode(t).decode(),
                    t.made or now(),
                )
                for t in takes
            ),
        )
        for version in load.versions:
            was = unpacked_document(version.data)
            there = under(was, comic_id, was.comic.title)
            insert_version(db, there, version.name, version.made, version.thumbnail)


def _insert(db: sqlite3.Connection, document: Document) -> None:
    comic = document.comic
    if _FILE_NAME.fullmatch(comic.id) is None:
        raise ValueError(f"{comic.id!r} cannot be the id of a comic: files are named after it")
    if db.execute("SELECT 1 FROM comics WHERE id = ?", (comic.id,)).fetchone() is not None:
        raise LibraryError(f"The library has a comic “{comic.id}” already.")
    rows.insert_comic(db, document)
    rows.put_records(db, comic.id, document.records.values())
