"""Stories being written, and what language models have answered. Every method is one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.comic.records.job import BatchId
from kitsumy_desktop.comic.records.text import TextAnswer
from kitsumy_desktop.comic.records.writing import Writing, WritingId
from kitsumy_desktop.library import ledger
from kitsumy_desktop.library.connections import Connections
from kitsumy_desktop.library.times import now

_ANSWER = """
    INSERT INTO answers (key, json, kept) VALUES (?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET json = excluded.json, kept = excluded.kept
"""
_WRITING = """
    INSERT INTO writings (id, state, changed, json) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET state = excluded.state, changed = excluded.changed, json = excluded.json
"""
_WAITING = "state <> 'made'"


class WritingStore:
    """Usable from any thread; methods raise LibraryError."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    # Answers of language models

    def answer(self, key: str) -> TextAnswer | None:
        """A kept answer by `comic.records.text.ask_hash`; one that cannot be read counts as none."""
        with self._connections.reading() as db:
            row = db.execute("SELECT json FROM answers WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        try:
            return msgspec.json.decode(row[0], type=TextAnswer)
        except msgspec.DecodeError:
            return None

    def asking(self, charge: Charge) -> None:
        """A question is about to be sent. If nobody settles it (the program is killed), this line is booked
        by `settle_asked`."""
        with self._connections.writing() as db:
            row = (charge.id, msgspec.json.encode(charge).decode())
            db.execute("INSERT INTO asked (charge, json) VALUES (?, ?)", row)

    def keep_answer(
        self, key: str, answer: TextAnswer, charges: Sequence[Charge], asked: ChargeId | None = None
    ) -> None:
        """An answer together with what it cost, in one transaction; the question `asked` is settled."""
        with self._connections.writing() as db:
            db.execute(_ANSWER, (key, msgspec.json.encode(answer).decode(), now()))
            _settle(db, charges, asked)

    def charge(self, charges: Sequence[Charge], asked: ChargeId | None = None) -> None:
        """Lines of the ledger; the question `asked` is settled."""
        with self._connections.writing() as db:
            _settle(db, charges, asked)

    def has_asked(self) -> bool:
        """Whether a question is not settled."""
        with self._connections.reading() as db:
            return db.execute("SELECT 1 FROM asked LIMIT 1").fetchone() is not None

    def settle_asked(self) -> None:
        """Book what an earlier run asked and never settled. Only while nobody asks."""
        with self._connections.writing() as db:
            found = db.execute("SELECT json FROM asked").fetchall()
            ledger.put(db, [msgspec.json.decode(text, type=Charge) for (text,) in found])
            db.execute("DELETE FROM asked")

    def spent(self, since: float, *, batch: BatchId | None = None) -> Money:
        """Sum of all charges from `since` on (seconds since 1970 UTC), or of one writing."""
        with self._connections.reading() as db:
            return ledger.total(db, since, batch)

    # Stories

    def save(self, writing: Writing) -> None:
        """A story, new or as it is now."""
        with self._connections.writing() as db:
            row = (writing.id, writing.state, writing.changed, msgspec.json.encode(writing).decode())
            db.execute(_WRITING, row)

    def writing(self, writing: WritingId) -> Writing | None:
        """One story."""
        found = self._read("id = ?", writing)
        return found[0] if found else None

    def writings(self) -> tuple[Writing, ...]:
        """Stories whose comic is not made, the latest changed first."""
        return self._read(_WAITING)

    def forget(self, writing: WritingId) -> None:
        """Remove a story. What was answered for it stays kept, what it cost stays in the ledger."""
        with self._connections.writing() as db:
            db.execute("DELETE FROM writings WHERE id = ?", (writing,))

    def _read(self, where: str, *values: str) -> tuple[Writing, ...]:
        query = f"SELECT json FROM writings WHERE {where} ORDER BY changed DESC, id"
        with self._connections.reading() as db:
            found = db.execute(query, values).fetchall()
        try:
            return tuple(msgspec.json.decode(text, type=Writing) for (text,) in found)
        except msgspec.DecodeError as error:
            raise LibraryError(f"A story that was begun cannot be read: {error}.") from error


def _settle(db: sqlite3.Connection, charges: Sequence[Charge], asked: ChargeId | None) -> None:
    ledger.put(db, charges)
    if asked is not None:
        db.execute("DELETE FROM asked WHERE charge = ?", (asked,))
