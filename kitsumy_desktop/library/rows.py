"""Documents and history as rows: written inside the caller's transaction, read back whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.codec import decode_diff, decode_record, encode_diff, encode_record
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import ComicId, RecordId
from kitsumy_desktop.comic.paging import page_count
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.editing.history import Entry, History
from kitsumy_desktop.library.times import now

HISTORY_BYTES = 32 << 20
"""Characters of JSON that the steps of one comic may take up when it is opened."""

_UPSERT = """
    INSERT INTO records (comic, id, type, json) VALUES (?, ?, ?, ?)
    ON CONFLICT (comic, id) DO UPDATE SET type = excluded.type, json = excluded.json
"""
_SPREADS = "SELECT COUNT(*) FROM records WHERE comic = ? AND type = 'page' AND json_extract(json, '$.spread')"
"""Pages of a comic that are two in print."""


def insert_comic(db: sqlite3.Connection, document: Document) -> None:
    """The comic's own row."""
    comic, moment = document.comic, now()
    db.execute(
        "INSERT INTO comics (id, title, pages, created, modified) VALUES (?, ?, ?, ?, ?)",
        (comic.id, comic.title, page_count(document), moment, moment),
    )


def put_records(db: sqlite3.Connection, comic_id: ComicId, records: Iterable[Record]) -> None:
    """Write records, new or replaced."""
    rows = [(comic_id, r.id, type_of(r), encode_record(r).decode()) for r in records]
    db.executemany(_UPSERT, rows)


def apply_changes(db: sqlite3.Connection, comic_id: ComicId, diff: Diff) -> None:
    """Write the records a diff touches, and what the list of comics shows of them."""
    put_records(db, comic_id, (after for _, after in diff.changes.values() if after is not None))
    gone = [(comic_id, record_id) for record_id, (_, after) in diff.changes.items() if after is None]
    db.executemany("DELETE FROM records WHERE comic = ? AND id = ?", gone)
    comic = next((after for _, after in diff.changes.values() if isinstance(after, Comic)), None)
    if comic is not None:
        (spreads,) = db.execute(_SPREADS, (comic_id,)).fetchone()
        pages = len(comic.pages) + spreads
        db.execute("UPDATE comics SET title = ?, pages = ? WHERE id = ?", (comic.title, pages, comic_id))


def put_step(db: sqlite3.Connection, comic_id: ComicId, entry: Entry) -> None:
    """Write a history step in place of all steps numbered from it on."""
    db.execute("DELETE FROM history WHERE comic = ? AND number >= ?", (comic_id, entry.number))
    db.execute(
        "INSERT INTO history (comic, number, label, diff, made) VALUES (?, ?, ?, ?, ?)",
        (comic_id, entry.number, entry.label, encode_diff(entry.diff).decode(), now()),
    )


def read_document(db: sqlite3.Connection, comic_id: ComicId) -> Document:
    """All records of a comic. Raises LibraryError when one cannot be read."""
    records: dict[RecordId, Record] = {}
    for record_id, text in db.execute("SELECT id, json FROM records WHERE comic = ?", (comic_id,)):
        try:
            records[record_id] = decode_record(text)
        except msgspec.DecodeError as error:
            raise LibraryError(f"A part of this comic ({record_id}) cannot be read: {error}.") from error
    if not isinstance(records.get(comic_id), Comic):
        raise LibraryError("This comic's own record is missing.")
    return Document(records)


def read_history(db: sqlite3.Connection, comic_id: ComicId) -> tuple[History, tuple[str, ...]]:
    """The steps of a comic, and what is wrong with them: steps that cannot be read are no reason to keep the
    comic closed, so the history is then empty."""
    done = db.execute("SELECT done FROM comics WHERE id = ?", (comic_id,)).fetchone()[0]
    found = db.execute(
        "SELECT number, label, diff FROM history WHERE comic = ? ORDER BY number", (comic_id,)
    ).fetchall()
    try:
        entries = tuple(Entry(number, label, decode_diff(text)) for number, label, text in found)
    except msgspec.DecodeError as error:
        return History(), (f"what was done before cannot be undone: {error}",)
    return History(entries, sum(entry.number <= done for entry in entries)), ()


def bound_history(db: sqlite3.Connection, comic_id: ComicId, limit: int = HISTORY_BYTES) -> None:
    """Forget the oldest done steps of a history of more than `limit` bytes. Only between two openings: an
    editor at work counts on the steps it knows."""
    steps = db.execute(
        """
        SELECT number, sum(length(diff)) OVER (ORDER BY number DESC) FROM history
        WHERE comic = ?1 AND number <= (SELECT done FROM comics WHERE id = ?1) ORDER BY number DESC
        """,
        (comic_id,),
    )
    last = next((number for number, total in steps if total > limit), None)
    if last is not None:
        db.execute("DELETE FROM history WHERE comic = ? AND number <= ?", (comic_id, last))


def type_of(record: Record) -> str:
    """The tag that names a record's type in JSON."""
    return str(record.__struct_config__.tag)
