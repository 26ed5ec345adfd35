"""The small world of the scripted providers: what they make, what it costs, what machines run.

It is a SQLite database, in memory or in a file: in a file it outlives a killed program, as a real provider
does. It knows what was paid for every picture, so that a test can compare it with our ledger.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import Job
from kitsumy_desktop.comic.records.recipe import recipe_hash
from kitsumy_desktop.generation.clock import Clock


class World:
    """What goes on at the providers, whoever of us is alive to see it."""

    def __init__(self, clock: Clock, path: Path | None = None) -> None:
        self.clock = clock
        self._db = sqlite3.connect(path or ":memory:", isolation_level=None, timeout=30.0)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = OFF")  # a killed process loses nothing; only power would
        self._db.execute(
            """
            CREATE TABLE IF NOT EXISTS made (remote INTEGER PRIMARY KEY, provider TEXT, tag TEXT, key TEXT,
                job TEXT, began REAL, ready REAL, price INTEGER, state TEXT, fetched INTEGER DEFAULT 0)
            """
        )
        self._db.execute(
            """
            CREATE TABLE IF NOT EXISTS machines (name TEXT PRIMARY KEY, provider TEXT, rate REAL, began REAL,
                beat REAL, silence REAL, gone REAL)
            """
        )

    def close(self) -> None:
        """The world stays in its file."""
        self._db.close()

    def submit(self, provider: str, job: Job, seconds: float, price: Money) -> str:
        """A picture is begun."""
        now = self.clock.now()
        row = (provider, job.tag, recipe_hash(job.recipe or job.wanted), job.id, now, now + seconds, price)
        done = self._db.execute(
            """
            INSERT INTO made (provider, tag, key, job, began, ready, price, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'going')
            """,
            row,
        )
        return str(done.lastrowid)

    def find(self, tag: str) -> str | None:
        """A picture by its tag."""
        row = self._db.execute("SELECT remote FROM made WHERE tag = ?", (tag,)).fetchone()
        return None if row is None else str(row[0])

    def state(self, remote: str) -> tuple[str, float]:
        """ "going", "made", "stopped" or "broken", and when it is or was ready."""
        state, ready = self._db.execute(
            "SELECT state, ready FROM made WHERE remote = ?", (remote,)
        ).fetchone()
        return ("made" if state == "going" and self.clock.now() >= ready else state), ready

    def stop(self, remote: str, how: str = "stopped") -> bool:
        """It is not made to its end, and not paid, unless it is made already: whether that came in time."""
        if self.state(remote)[0] != "going":
            return False
        self._db.execute("UPDATE made SET state = ? WHERE remote = ?", (how, remote))
        return True

    def price(self, remote: str) -> Money:
        """What it costs if it is made."""
        return int(self._db.execute("SELECT price FROM made WHERE remote = ?", (remote,)).fetchone()[0])

    def fetched(self, remote: str) -> None:
        """Somebody has the bytes."""
        self._db.execute("UPDATE made SET fetched = fetched + 1 WHERE remote = ?", (remote,))

    def made(self) -> list[dict[str, Any]]:
        """All pictures that were paid: made to their end."""
        query = "SELECT * FROM made WHERE state = 'going' AND ready <= ? ORDER BY remote"
        found = self._db.execute(query, (self.clock.now(),))
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found]

    def going(self) -> int:
        """Pictures in the making."""
        query = "SELECT count(*) FROM made WHERE state = 'going' AND ready > ?"
        return int(self._db.execute(query, (self.clock.now(),)).fetchone()[0])

    # Machines

    def rent(self, name: str, provider: str, rate: float, silence: float) -> None:
        """A machine runs from now on."""
        now = self.clock.now()
        self._db.execute(
            "INSERT OR IGNORE INTO machines VALUES (?, ?, ?, ?, ?, ?, NULL)",
            (name, provider, rate, now, now, silence),
        )

    def beat(self, name: str) -> bool:
        """It hears from us; whether it is alive."""
        if not self.alive(name):
            return False
        self._db.execute("UPDATE machines SET beat = ? WHERE name = ?", (self.clock.now(), name))
        return True

    def alive(self, name: str) -> bool:
        """Whether it runs and is billed."""
        return self._end_of(name) > self.clock.now()

    def end(self, name: str) -> None:
        """It is deleted, or vanishes."""
        if self.alive(name):
            self._db.execute("UPDATE machines SET gone = ? WHERE name = ?", (self.clock.now(), name))

    def cost_of(self, name: str) -> Money:
        """Billed for it so far."""
        row = self._db.execute("SELECT rate, began FROM machines WHERE name = ?", (name,)).fetchone()
        if row is None:
            return 0
        return round(row[0] * (min(self._end_of(name), self.clock.now()) - row[1]))

    def machines(self) -> list[str]:
        """All there ever were."""
        return [name for (name,) in self._db.execute("SELECT name FROM machines ORDER BY began")]

    def _end_of(self, name: str) -> float:
        row = self._db.execute("SELECT beat, silence, gone FROM machines WHERE name = ?", (name,)).fetchone()
        if row is None:
            return float("-inf")
        beat, silence, gone = row
        return min(beat + silence, gone if gone is not None else float("inf"))

    def bill(self) -> Money:
        """Everything that was ever charged. Pictures of machines are paid with the machine."""
        pictures = sum(row["price"] for row in self.made())
        return pictures + sum(self.cost_of(name) for name in self.machines())
