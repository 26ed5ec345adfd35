"""Batches, jobs and pods on disk, and the takes that come of them. Every method is one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import ComicId, PictureHash
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.job import Batch, BatchId, Job, JobId, ProviderId
from kitsumy_desktop.comic.records.measured import Measured
from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.comic.records.recipe import RecipeHash
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.library import ledger
from kitsumy_desktop.library.connections import Connections
from kitsumy_desktop.library.pictures import StoredPicture
from kitsumy_desktop.library.times import now

_Record = TypeVar("_Record", bound=msgspec.Struct)

_NEW_BATCH = "INSERT INTO batches (id, comic, state, ordered, ended, json) VALUES (?, ?, ?, ?, ?, ?)"
_BATCH = "UPDATE batches SET state = ?, ended = ?, json = ? WHERE id = ?"
_NEW_JOB = """
    INSERT INTO jobs (id, batch, comic, panel, number, state, over, placed, ordered, json)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_JOB = "UPDATE jobs SET state = ?, over = ?, placed = ?, json = ? WHERE id = ?"
_POD = """
    INSERT INTO pods (name, state, intended, json) VALUES (?, ?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET state = excluded.state, json = excluded.json
"""
# A take of a job that was finished just before the program ended is not written twice.
_TAKE = """
    INSERT INTO takes (comic, id, panel, picture, recipe, json, made) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (comic, id) DO NOTHING
"""


class JobStore:
    """What the engine keeps. Usable from any thread; methods raise LibraryError."""

    def __init__(
        self,
        connections: Connections,
        add_picture: Callable[[bytes], StoredPicture],
        picture_path: Callable[[PictureHash], Path],
    ) -> None:
        self._connections = connections
        self._add_picture = add_picture
        self._picture_path = picture_path

    # Batches and jobs

    def add_batch(self, batch: Batch, jobs: Sequence[Job]) -> None:
        """A new batch with its jobs, all or nothing."""
        with self._connections.writing() as db:
            known = db.execute("SELECT 1 FROM comics WHERE id = ?", (batch.comic,)).fetchone()
            if known is None:
                raise LibraryError("The comic of this order is not in the library.")
            row = (batch.id, batch.comic, batch.state, batch.ordered, batch.ended, _json(batch))
            db.execute(_NEW_BATCH, row)
            db.executemany(
                _NEW_JOB,
                [
                    (
                        j.id,
                        j.batch,
                        j.comic,
                        j.panel,
                        j.number,
                        j.state,
                        j.over,
                        j.placed,
                        j.ordered,
                        _json(j),
                    )
                    for j in jobs
                ],
            )

    def save_batch(self, batch: Batch) -> None:
        """A batch's new state. One of a comic that was removed for good is passed over."""
        with self._connections.writing() as db:
            db.execute(_BATCH, (batch.state, batch.ended, _json(batch), batch.id))

    def save_jobs(self, jobs: Sequence[Job], charges: Sequence[Charge] = ()) -> None:
        """New states of jobs together with what they cost, in one transaction. Jobs of a comic that was
        removed for good are passed over; their charges are kept."""
        with self._connections.writing() as db:
            _put_jobs(db, jobs)
            ledger.put(db, charges)

    def finish(self, job: Job, take: Take, charges: Sequence[Charge]) -> None:
        """The take, the job that names it and its charges, in one transaction. A take that is there already
        (the same id) stays as it is."""
        row = (take.comic, take.id, take.panel, take.picture, take.recipe, _json(take), take.made or now())
        with self._connections.writing() as db:
            try:
                db.execute(_TAKE, row)
            except sqlite3.IntegrityError as error:
                raise LibraryError(
                    "This picture cannot be kept as a take.", "Its comic or its file is not in the library."
                ) from error
            _put_jobs(db, [job])
            ledger.put(db, charges)

    def batches(self, comic: ComicId | None = None, *, open_only: bool = False) -> tuple[Batch, ...]:
        """Batches, the latest first."""
        return self._read(
            Batch,
            """
            SELECT json FROM batches WHERE (?1 IS NULL OR comic = ?1) AND (NOT ?2 OR state = 'open')
            ORDER BY ordered DESC, id DESC
            """,
            (comic, open_only),
        )

    def batch(self, batch: BatchId) -> Batch | None:
        """One batch."""
        found = self._read(Batch, "SELECT json FROM batches WHERE id = ?", (batch,))
        return found[0] if found else None

    def jobs(self, batch: BatchId) -> tuple[Job, ...]:
        """A batch's jobs in order."""
        return self._read(Job, "SELECT json FROM jobs WHERE batch = ? ORDER BY number, id", (batch,))

    def job(self, job: JobId) -> Job | None:
        """One job."""
        found = self._read(Job, "SELECT json FROM jobs WHERE id = ?", (job,))
        return found[0] if found else None

    def open_jobs(self) -> tuple[Job, ...]:
        """Jobs that are not over, of all batches, in the order they were ordered."""
        return self._read(Job, "SELECT json FROM jobs WHERE over = 0 ORDER BY ordered, number, id", ())

    def unplaced(self, comic: ComicId) -> tuple[Job, ...]:
        """Jobs of a comic that are done and whose takes the document was not offered yet."""
        return self._read(
            Job,
            """
            SELECT json FROM jobs WHERE comic = ? AND state = 'done' AND placed = 0
            ORDER BY ordered, number, id
            """,
            (comic,),
        )

    def panel_jobs(self, comic: ComicId) -> tuple[Job, ...]:
        """The latest job of every panel of a comic that has one, unless it is done or was dismissed."""
        latest = self._read(
            Job,
            """
            SELECT json FROM (
                SELECT json, state, row_number() OVER (
                    PARTITION BY panel ORDER BY ordered DESC, number DESC, id DESC) AS place
                FROM jobs WHERE comic = ?
            ) WHERE place = 1 AND state <> 'done'
            """,
            (comic,),
        )
        return tuple(job for job in latest if not job.dismissed)

    # Pictures

    def take_of(self, recipe: RecipeHash) -> Take | None:
        """A take of that very recipe, in any comic, whose picture is in the library; the latest first."""
        takes = self._read(
            Take, "SELECT json FROM takes WHERE recipe = ? AND recipe <> '' ORDER BY made DESC, id", (recipe,)
        )
        return next((take for take in takes if self._picture_path(take.picture).exists()), None)

    def add_picture(self, data: bytes) -> StoredPicture:
        """Check a picture file and keep it. Raises InputError for what is no picture."""
        return self._add_picture(data)

    def picture_path(self, picture: PictureHash) -> Path:
        """The file of a picture."""
        return self._picture_path(picture)

    # Pods

    def save_pod(self, pod: RentedPod, charges: Sequence[Charge] = ()) -> None:
        """A pod's new state together with what it cost, in one transaction."""
        with self._connections.writing() as db:
            db.execute(_POD, (pod.name, pod.state, pod.intended, _json(pod)))
            ledger.put(db, charges)

    def pods(self, *, alive_only: bool = True) -> tuple[RentedPod, ...]:
        """Our pods; with `alive_only` those not surely gone."""
        test = "WHERE state <> 'gone'" if alive_only else ""
        return self._read(RentedPod, f"SELECT json FROM pods {test} ORDER BY intended, name", ())

    # Money and time

    def charge(self, charges: Sequence[Charge]) -> None:
        """Lines of the ledger."""
        with self._connections.writing() as db:
            ledger.put(db, charges)

    def charges(
        self, *, since: float = 0.0, until: float | None = None, comic: ComicId | None = None
    ) -> tuple[Charge, ...]:
        """Lines of the ledger by time; `since` and `until` in seconds since 1970 UTC, `until` excluded."""
        with self._connections.reading() as db:
            return ledger.read(db, since, until, comic)

    def spent(self, since: float, *, batch: BatchId | None = None) -> Money:
        """Sum of the charges from `since` on, or of a batch."""
        with self._connections.reading() as db:
            return ledger.total(db, since, batch)

    def measure(self, what: str, provider: ProviderId, model: str, gpu: str, seconds: float | None) -> None:
        """One more measurement; None: it failed."""
        with self._connections.writing() as db:
            ledger.put_measurement(db, (what, provider, model, gpu), seconds)

    def measured(self) -> tuple[Measured, ...]:
        """All measurements."""
        with self._connections.reading() as db:
            return ledger.read_measurements(db)

    def _read(self, kind: type[_Record], query: str, values: tuple[object, ...]) -> tuple[_Record, ...]:
        with self._connections.reading() as db:
            found = db.execute(query, values).fetchall()
        try:
            return tuple(msgspec.json.decode(text, type=kind) for (text,) in found)
        except msgspec.DecodeError as error:
            raise LibraryError(f"A part of the generation queue cannot be read: {error}.") from error


def _put_jobs(db: sqlite3.Connection, jobs: Iterable[Job]) -> None:
    db.executemany(_JOB, [(j.state, j.over, j.placed, _json(j), j.id) for j in jobs])


def _json(record: msgspec.Struct) -> str:
    return msgspec.json.encode(record).decode()
