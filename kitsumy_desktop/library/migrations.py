"""The database's schema as named, ordered, transactional steps. Imported only to create or update one."""

from __future__ import annotations

from collections.abc import Callable

from sqlite_utils import Database, Migrations

from kitsumy_desktop.library.schema import APPLICATION_ID

Step = Callable[[Database], None]

MIGRATIONS = Migrations("kitsumy-library")
_names: list[str] = []


def step(name: str) -> Callable[[Step], Step]:
    """Register a migration. It runs in a transaction, which also raises PRAGMA user_version by one."""

    def register(change: Step) -> Step:
        _names.append(name)
        version = len(_names)

        def run(db: Database) -> None:
            change(db)
            db.execute(f"PRAGMA user_version = {version}")

        MIGRATIONS(name=name)(run)
        return change

    return register


def step_names() -> tuple[str, ...]:
    """All steps in order."""
    return tuple(_names)


def apply_steps(db: Database) -> None:
    """Run what is still missing."""
    MIGRATIONS.apply(db)


@step("0001_comics_records_history_pictures_takes")
def _first_tables(db: Database) -> None:
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in _FIRST_TABLES:
        db.execute(statement)


_FIRST_TABLES = (
    # `done`: number of the last history step that is done; steps above it can be redone
    """
    CREATE TABLE comics (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        pages INTEGER NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        deleted TEXT,
        done INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE records (
        comic TEXT NOT NULL REFERENCES comics (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        type TEXT NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (comic, id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE history (
        comic TEXT NOT NULL REFERENCES comics (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        label TEXT NOT NULL,
        diff TEXT NOT NULL,
        made TEXT NOT NULL,
        PRIMARY KEY (comic, number)
    ) STRICT
    """,
    """
    CREATE TABLE pictures (
        hash TEXT PRIMARY KEY,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        added TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE takes (
        comic TEXT NOT NULL REFERENCES comics (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        panel TEXT NOT NULL,
        picture TEXT NOT NULL REFERENCES pictures (hash),
        json TEXT NOT NULL,
        made TEXT NOT NULL,
        PRIMARY KEY (comic, id)
    ) STRICT
    """,
    "CREATE INDEX takes_by_panel ON takes (panel, made)",
    "CREATE INDEX takes_by_picture ON takes (picture)",
)
