"""Takes away what nothing needs any more: pictures no comic shows, files that were never finished.

Nothing that is referenced, and nothing younger than `SPARED`, is ever touched: a picture is written before
the rows that name it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.library.connections import Connections
from kitsumy_desktop.library.durable import UNFINISHED
from kitsumy_desktop.library.pictures import PictureFiles
from kitsumy_desktop.library.times import as_text
from kitsumy_desktop.library.versions import HASH

SPARED = timedelta(days=1)
KEPT_AFTER_DELETE = timedelta(days=30)

BATCHES_KEPT = timedelta(days=180)
ANSWERS_KEPT = timedelta(days=180)
MADE_KEPT = timedelta(days=30)
"""Stories whose comic was made."""


def purge_long_deleted(connections: Connections, now: datetime) -> int:
    """Remove comics deleted more than 30 days ago for good; how many."""
    limit = as_text(now - KEPT_AFTER_DELETE)
    with connections.writing() as db:
        return db.execute("DELETE FROM comics WHERE deleted < ?", (limit,)).rowcount


def forget_old_batches(connections: Connections, now: datetime) -> int:
    """Remove batches that ended half a year ago and wait for nobody; how many. Their charges stay."""
    with connections.writing() as db:
        return db.execute(
            """
            DELETE FROM batches WHERE state <> 'open' AND ended < ? AND NOT EXISTS (
                SELECT 1 FROM jobs WHERE batch = batches.id AND (over = 0 OR (state = 'done' AND placed = 0)))
            """,
            ((now - BATCHES_KEPT).timestamp(),),
        ).rowcount


def forget_old_writing(connections: Connections, now: datetime) -> int:
    """Remove answers of language models kept for half a year, and stories whose comic was made a month ago;
    how many. Stories that wait for the person stay."""
    with connections.writing() as db:
        answers = db.execute("DELETE FROM answers WHERE kept < ?", (as_text(now - ANSWERS_KEPT),)).rowcount
        made = "DELETE FROM writings WHERE state = 'made' AND changed < ?"
        return answers + db.execute(made, ((now - MADE_KEPT).timestamp(),)).rowcount


def forget_unused_pictures(connections: Connections, now: datetime) -> int:
    """Drop the rows of old pictures that no comic, history step or take names; how many."""
    limit = as_text(now - SPARED)
    with connections.reading() as db:
        old = {h for (h,) in db.execute("SELECT hash FROM pictures WHERE added < ?", (limit,))}
        unused = old - referenced_pictures(db) if old else old
    if not unused:
        return 0
    with connections.writing() as db:
        rows = [(picture, limit) for picture in unused]
        return db.executemany("DELETE FROM pictures WHERE hash = ? AND added < ?", rows).rowcount


_NAMING_PICTURES = (
    "SELECT json FROM records",
    "SELECT diff FROM history",
    "SELECT json FROM jobs WHERE state <> 'done'",
    "SELECT pictures FROM versions",
)


def referenced_pictures(db: sqlite3.Connection) -> set[PictureHash]:
    """Every picture that a record, history step, version, take or job that may still be made names."""
    found = {PictureHash(h) for (h,) in db.execute("SELECT picture FROM takes")}
    for query in _NAMING_PICTURES:
        for (text,) in db.execute(query):
            found.update(PictureHash(h) for h in HASH.findall(text))
    return found


def remove_orphan_files(connections: Connections, files: PictureFiles, now: datetime) -> int:
    """Remove old files of the picture folder that no row names; how many."""
    with connections.reading() as db:
        known = {h for (h,) in db.execute("SELECT hash FROM pictures")}
    limit = (now - SPARED).timestamp()
    removed = 0
    for path in _files(files.folder):
        ours = path.suffix == UNFINISHED or re.fullmatch(r"[0-9a-f]{64}", path.name) is not None
        if ours and path.name not in known and files.remove_if_older(path, limit):
            removed += 1
    return removed


def remove_orphan_thumbnails(connections: Connections, folder: Path) -> int:
    """Remove thumbnails of comics that are gone for good; how many."""
    files = list(folder.glob("*.jpg"))  # before the list of comics: one that is made meanwhile keeps its own
    with connections.reading() as db:
        known = {comic for (comic,) in db.execute("SELECT id FROM comics")}
    orphans = [path for path in files if path.stem not in known]
    for path in orphans:
        path.unlink(missing_ok=True)
    return len(orphans)


def moment() -> datetime:
    """Now, for the functions above."""
    return datetime.now(UTC)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.glob("*/*") if path.is_file())
