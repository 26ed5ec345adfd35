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


@step("0002_batches_jobs_pods_charges_measurements")
def _generation_tables(db: Database) -> None:
    for statement in _GENERATION_TABLES:
        db.execute(statement)


@step("0003_writings_answers")
def _writing_tables(db: Database) -> None:
    for statement in _WRITING_TABLES:
        db.execute(statement)


@step("0004_versions")
def _version_tables(db: Database) -> None:
    for statement in _VERSION_TABLES:
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

# The ledger is history: its lines, and the pods they speak of, outlive the comics they were paid for.
_GENERATION_TABLES = (
    """
    CREATE TABLE batches (
        id TEXT PRIMARY KEY,
        comic TEXT NOT NULL REFERENCES comics (id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        ordered REAL NOT NULL,
        ended REAL NOT NULL,
        json TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX batches_by_comic ON batches (comic, ordered)",
    # `over`: nothing more happens to it by itself; `placed`: its take was offered to the document
    """
    CREATE TABLE jobs (
        id TEXT PRIMARY KEY,
        batch TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
        comic TEXT NOT NULL REFERENCES comics (id) ON DELETE CASCADE,
        panel TEXT NOT NULL,
        number INTEGER NOT NULL,
        state TEXT NOT NULL,
        over INTEGER NOT NULL,
        placed INTEGER NOT NULL,
        ordered REAL NOT NULL,
        json TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX jobs_by_batch ON jobs (batch, number)",
    "CREATE INDEX jobs_by_panel ON jobs (comic, panel, ordered)",
    "CREATE INDEX jobs_open ON jobs (ordered, number) WHERE over = 0",
    "CREATE INDEX jobs_unplaced ON jobs (comic) WHERE state = 'done' AND placed = 0",
    """
    CREATE TABLE pods (
        name TEXT PRIMARY KEY,
        state TEXT NOT NULL,
        intended REAL NOT NULL,
        json TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX pods_alive ON pods (intended) WHERE state <> 'gone'",
    # `amount` in millionths of a dollar
    """
    CREATE TABLE charges (
        id TEXT PRIMARY KEY,
        at REAL NOT NULL,
        kind TEXT NOT NULL,
        provider TEXT NOT NULL,
        amount INTEGER NOT NULL,
        estimated INTEGER NOT NULL,
        batch TEXT,
        job TEXT,
        comic TEXT,
        page TEXT,
        panel TEXT,
        machine TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX charges_by_time ON charges (at, amount)",
    "CREATE INDEX charges_by_batch ON charges (batch, at, amount) WHERE batch IS NOT NULL",
    "CREATE INDEX charges_by_comic ON charges (comic, at) WHERE comic IS NOT NULL",
    """
    CREATE TABLE measurements (
        what TEXT NOT NULL,
        provider TEXT NOT NULL,
        model TEXT NOT NULL,
        gpu TEXT NOT NULL,
        seconds REAL NOT NULL,
        count INTEGER NOT NULL,
        failed INTEGER NOT NULL,
        PRIMARY KEY (what, provider, model, gpu)
    ) STRICT, WITHOUT ROWID
    """,
    "ALTER TABLE takes ADD COLUMN recipe TEXT NOT NULL DEFAULT ''",
    "UPDATE takes SET recipe = coalesce(json_extract(json, '$.recipe'), '')",
    "CREATE INDEX takes_by_recipe ON takes (recipe) WHERE recipe <> ''",
)

# `answers` is a cache by question: to lose it costs money, nothing else.
_WRITING_TABLES = (
    """
    CREATE TABLE writings (
        id TEXT PRIMARY KEY,
        state TEXT NOT NULL,
        changed REAL NOT NULL,
        json TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE answers (
        key TEXT PRIMARY KEY,
        json TEXT NOT NULL,
        kept TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # questions that are on their way to a model, as the lines to book if the program is killed meanwhile
    """
    CREATE TABLE asked (
        charge TEXT PRIMARY KEY,
        json TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)

# `document`: its records, compressed; `pictures`: a JSON list of the hashes they name, for the sweep
_VERSION_TABLES = (
    """
    CREATE TABLE versions (
        id TEXT PRIMARY KEY,
        comic TEXT NOT NULL REFERENCES comics (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        made TEXT NOT NULL,
        pages INTEGER NOT NULL,
        document BLOB NOT NULL,
        pictures TEXT NOT NULL,
        thumbnail BLOB
    ) STRICT
    """,
    "CREATE INDEX versions_by_comic ON versions (comic, made)",
)
