"""The ledger's lines and the measurements as rows, written and read inside the caller's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import get_args

import msgspec

from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.job import BatchId, ProviderId
from kitsumy_desktop.comic.records.measured import Measured

WEIGHT = 0.2
"""Of the latest measurement in the mean, once there are enough of them."""

_COLUMNS = "id, at, kind, provider, amount, estimated, batch, job, comic, page, panel, machine, note"
_FIELDS = tuple(_COLUMNS.split(", "))
# A line is written once: the same id again is the same line.
_PUT = (
    f"INSERT INTO charges ({_COLUMNS}) VALUES ({', '.join('?' * len(_FIELDS))}) ON CONFLICT (id) DO NOTHING"
)

_MEASURE = """
    INSERT INTO measurements (what, provider, model, gpu, seconds, count, failed)
    VALUES (?1, ?2, ?3, ?4, coalesce(?5, 0.0), ?5 IS NOT NULL, ?5 IS NULL)
    ON CONFLICT (what, provider, model, gpu) DO UPDATE SET
        seconds = CASE WHEN ?5 IS NULL THEN seconds
                       ELSE seconds + (?5 - seconds) * max(?6, 1.0 / (count + 1)) END,
        count = count + (?5 IS NOT NULL),
        failed = failed + (?5 IS NULL)
"""


def put(db: sqlite3.Connection, charges: Sequence[Charge]) -> None:
    """Add lines."""
    db.executemany(_PUT, [tuple(getattr(charge, name) for name in _FIELDS) for charge in charges])


def read(
    db: sqlite3.Connection, since: float, until: float | None, comic: ComicId | None
) -> tuple[Charge, ...]:
    """Lines by time."""
    found = db.execute(
        f"""
        SELECT {_COLUMNS} FROM charges
        WHERE at >= ?1 AND (?2 IS NULL OR at < ?2) AND (?3 IS NULL OR comic = ?3) ORDER BY at, id
        """,
        (since, until, comic),
    )
    return tuple(msgspec.convert(dict(zip(_FIELDS, row, strict=True)), Charge, strict=False) for row in found)


def total(db: sqlite3.Connection, since: float, batch: BatchId | None) -> Money:
    """Sum of lines, in millionths of a dollar."""
    if batch is None:
        query, values = "SELECT sum(amount) FROM charges WHERE at >= ?", (since,)
        return int(db.execute(query, values).fetchone()[0] or 0)
    query = "SELECT sum(amount) FROM charges WHERE batch = ? AND at >= ?"
    return int(db.execute(query, (batch, since)).fetchone()[0] or 0)


def put_measurement(
    db: sqlite3.Connection, key: tuple[str, ProviderId, str, str], seconds: float | None
) -> None:
    """Fold a measurement, in seconds, into its mean; None: it failed."""
    db.execute(_MEASURE, (*key, seconds, WEIGHT))


def read_measurements(db: sqlite3.Connection) -> tuple[Measured, ...]:
    """All means; those of providers that are no more are left out."""
    found = db.execute(
        "SELECT what, provider, model, gpu, seconds, count, failed FROM measurements ORDER BY 1, 2, 3, 4"
    )
    known = get_args(ProviderId)
    return tuple(Measured(*row) for row in found if row[1] in known)
