"""Kills a generating program again and again, and looks at what was paid, lost, and left running."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import msgspec
from support.engine_room import COMIC
from support.gestures import blank_comic
from support.killed_engine import Orders
from support.scripted_world import World
from support.standin.running import Apart, apart
from support.standin_engine import SharedClock

from kitsumy_desktop.comic.records.job import Choice, Job, Mode
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.library.library import Library

_CHILD = Path(__file__).with_name("killed_engine.py")
_ROOT = Path(__file__).resolve().parents[2]
DEAD_MAN = GenerationPreferences().silence_limit_seconds + 120.0
"""Seconds after which no pod may live without the program: the silence limit, and a little."""
CHOICES: tuple[Choice, ...] = ("runpod-pod", "runpod-serverless", "runpod-public", "auto")
MODES: tuple[Mode, ...] = ("balanced", "fast", "economy")


@dataclass
class Figures:
    """What a series of kills came to."""

    kills: int = 0
    batches: int = 0
    ordered: int = 0
    jobs: Counter[str] = field(default_factory=Counter)
    paid: int = 0
    """Pictures that were made and paid."""
    takes: int = 0
    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    unsure_paid: int = 0
    """Paid, and nobody can know by any id or tag: told as in doubt."""
    without_reason: list[str] = field(default_factory=list)
    alive: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    bill: int = 0
    ledger: int = 0
    billed: dict[str, int] = field(default_factory=dict)
    booked: Counter[str] = field(default_factory=Counter)
    moments: Counter[str] = field(default_factory=Counter)
    """States that jobs were in when the program was killed."""

    @property
    def clean(self) -> bool:
        """Whether nothing went wrong."""
        return not (
            self.lost or self.twice or self.without_reason or self.alive or self.damaged or self.violations
            or self.stuck
        )  # fmt: skip

    def lines(self) -> list[str]:
        """For printing."""
        return [
            f"kills                         {self.kills}",
            f"batches, pictures ordered     {self.batches}, {self.ordered}",
            f"jobs when killed              {dict(self.moments)}",
            f"jobs at the end               {dict(self.jobs)}",
            f"pictures paid / takes         {self.paid} / {self.takes}",
            f"paid pictures lost            {len(self.lost)} {self.lost[:3]}",
            f"pictures paid twice           {len(self.twice)} {self.twice[:3]}",
            f"paid, but nobody can know     {self.unsure_paid} (told as in doubt)",
            f"jobs without a reason         {len(self.without_reason)} {self.without_reason[:3]}",
            f"pods alive past dead-man time {len(self.alive)} {self.alive[:3]}",
            f"requests against the contract {len(self.violations)} {self.violations[:2]}",
            f"libraries damaged             {len(self.damaged)} {self.damaged[:3]}",
            f"batches that did not end      {len(self.stuck)} {self.stuck[:3]}",
            f"bill / ledger                 ${self.bill / 1e6:.4f} / ${self.ledger / 1e6:.4f}",
            f"billed, booked                {self.billed} {dict(self.booked)}",
        ]


class Place:
    """Where the pictures are made, seen from outside."""

    def __init__(self, speed: float) -> None:
        self.speed = speed
        self.since = time.time()
        self.epoch = self.since

    def clock(self) -> SharedClock:
        """Its time."""
        return SharedClock(self.epoch, self.since, self.speed)

    def fill(self, orders: Orders) -> Orders:
        """The orders with the place in them."""
        raise NotImplementedError

    def made(self) -> list[dict[str, Any]]:
        """Paid pictures: "job" and "tag" as the place knows them, "key" the same for the same picture."""
        raise NotImplementedError

    def alive(self) -> list[str]:
        """Machines that cost."""
        raise NotImplementedError

    def bill(self) -> int:
        """In all."""
        raise NotImplementedError

    def by_kind(self) -> dict[str, int]:
        """The bill by what was bought."""
        return {}

    def violations(self) -> list[str]:
        """Requests that break the contract."""
        return []


class ScriptedPlace(Place):
    """A scripted world in a file."""

    def __init__(self, path: Path, speed: float) -> None:
        super().__init__(speed)
        self.path = path
        self.world = World(self.clock(), path)

    def fill(self, orders: Orders) -> Orders:
        return msgspec.structs.replace(orders, world=str(self.path))

    def made(self) -> list[dict[str, Any]]:
        return [{**row, "job": str(row["remote"])} for row in self.world.made()]

    def alive(self) -> list[str]:
        return [name for name in self.world.machines() if self.world.alive(name)]

    def bill(self) -> int:
        return self.world.bill()


class StandInPlace(Place):
    """The stand-in in a process of its own."""

    def __init__(self, there: Apart, speed: float) -> None:
        super().__init__(speed)
        self.there = there
        before = time.time()
        self.epoch = there.state()["now"]
        self.since = (before + time.time()) / 2
        answer = httpx.get(
            f"{there.url}/api.runpod.io/v2/serverless",
            headers={"Authorization": f"Bearer {there.key}"},
            trust_env=False,
        )
        found = answer.json()
        self.endpoint = (found if isinstance(found, list) else next(iter(found.values())))[0]["id"]

    def fill(self, orders: Orders) -> Orders:
        return msgspec.structs.replace(orders, url=self.there.url, key=self.there.key, endpoint=self.endpoint)

    def made(self) -> list[dict[str, Any]]:
        return list(self.there.state()["made"])

    def alive(self) -> list[str]:
        return [x["machine"] for x in self.there.state()["alive"] if x["kind"] == "pod"]

    def bill(self) -> int:
        return sum(self.by_kind().values())

    def by_kind(self) -> dict[str, int]:
        """Without the pods of others on the account."""
        state = self.there.state()
        foreign = {pod["id"] for pod in state["pods"] if pod["foreign"]}
        others = sum(amount for owner, amount in state["by_owner"].items() if owner in foreign)
        return {**state["by_kind"], "pod": state["by_kind"].get("pod", 0) - others}

    def violations(self) -> list[str]:
        return [*self.there.state()["violations"], *self.there.state()["problems"]]


def run_kills(
    kills: int,
    seed: int,
    *,
    standin: bool,
    choices: Sequence[Choice] = CHOICES,
    count: int = 24,
    speed: float = 30.0,
    longest: float = 2.2,
) -> Figures:
    """Kill `kills` times, order after order; then let the last one end and look."""
    figures = Figures()
    with tempfile.TemporaryDirectory() as folder:
        if not standin:
            place = ScriptedPlace(Path(folder) / "world.db", speed)
            _Runs(Path(folder), place, seed, figures, choices).run(kills, count, longest)
            place.world.close()
            return figures
        arguments = ("--speed", str(speed), "--agents", "inline", "--endpoint", "--seed", str(seed))
        with apart(*arguments) as there:
            _Runs(Path(folder), StandInPlace(there, speed), seed, figures, choices).run(kills, count, longest)
    return figures


class _Runs:
    def __init__(
        self, folder: Path, place: Place, seed: int, figures: Figures, choices: Sequence[Choice]
    ) -> None:
        self.choices = choices
        self.folder, self.place, self.figures = folder, place, figures
        self.home = folder / "home"
        self.rng = random.Random(seed)
        library = Library.open(self.home)
        library.create(blank_comic(COMIC))
        library.close()

    def run(self, kills: int, count: int, longest: float) -> None:
        """All batches."""
        number = 0
        while self.figures.kills < kills:
            orders = self._orders(number, count)
            number += 1
            self.figures.batches += 1
            self.figures.ordered += count
            for _ in range(self.rng.randint(8, 16)):
                if self.figures.kills >= kills or self._until_killed(orders, longest):
                    break
            self._to_the_end(orders)
        self._check()

    def _orders(self, number: int, count: int) -> Orders:
        place = self.place
        choice = self.choices[number % len(self.choices)]
        made = Orders(
            str(self.home), f"round-{number}", number * count, count, choice,
            self.rng.choice(MODES), place.epoch, place.since, place.speed,
        )  # fmt: skip
        return place.fill(made)

    def _started(self, orders: Orders) -> subprocess.Popen[str]:
        path = self.folder / "orders.json"
        path.write_bytes(msgspec.json.encode(orders))
        environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
        command = [sys.executable, str(_CHILD), str(path)]
        return subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True)

    def _until_killed(self, orders: Orders, longest: float) -> bool:
        """Start, wait a random time, kill; whether it was done before."""
        with self._started(orders) as child:
            assert child.stdout is not None
            if self.rng.random() < 0.85:  # else even before it is up
                child.stdout.readline()
            try:
                child.wait(self.rng.uniform(0.0, longest))
            except subprocess.TimeoutExpired:
                child.send_signal(signal.SIGKILL)
                child.wait()
                self.figures.kills += 1
                self._note_moment()
                return False
        return child.returncode == 0

    def _note_moment(self) -> None:
        library = Library.open(self.home)
        self.figures.moments.update(job.state for job in library.work.open_jobs())
        library.close()

    def _to_the_end(self, orders: Orders) -> None:
        with self._started(orders) as child:
            timer = threading.Timer(150.0, child.kill)
            timer.start()
            child.wait()
            timer.cancel()
            if child.returncode != 0:
                self.figures.stuck.append(f"{orders.label}: {child.returncode}")

    # What came of it

    def _check(self) -> None:
        figures, place = self.figures, self.place
        limit = time.time() + DEAD_MAN / place.speed
        while (alive := place.alive()) and time.time() < limit:
            time.sleep(0.2)
        figures.alive = alive
        library = Library.open(self.home)
        jobs = [job for batch in library.work.batches() for job in library.work.jobs(batch.id)]
        db = library._connections.get()
        if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            figures.damaged.append("integrity")
        figures.takes = db.execute("SELECT count(*) FROM takes").fetchone()[0]
        figures.jobs.update(job.state for job in jobs)
        figures.ledger = sum(c.amount for c in library.work.charges())
        for charge in library.work.charges():
            figures.booked[f"{charge.provider} {charge.kind}"] += charge.amount
        figures.billed = place.by_kind()
        for job in jobs:
            if job.state != "done" and not job.reason:
                figures.without_reason.append(f"{job.id} {job.state}")
        self._check_pictures(jobs)
        figures.bill = place.bill()
        figures.violations = place.violations()
        library.close()

    def _check_pictures(self, jobs: list[Job]) -> None:
        """Every paid picture is a take, or of a job in doubt; none was paid twice."""
        figures = self.figures
        by_name = {job.remote.rpartition("/")[2] or job.id: job for job in jobs if job.remote}
        by_tag = {job.tag: job for job in jobs if job.tag}
        made = self.place.made()
        figures.paid = len(made)
        doubtful = sum(job.state in ("unsure", "cancelled") for job in jobs)
        unknown = 0
        for picture in made:
            job = by_name.get(str(picture["job"])) or by_tag.get(picture["tag"])
            if job is None:
                unknown += 1
            elif job.state != "done" or job.take is None:
                if job.state == "unsure":
                    unknown += 1
                else:
                    figures.lost.append(f"{job.id} {job.state} {job.reason}")
        figures.unsure_paid = unknown
        if unknown > doubtful:
            figures.lost.append(f"{unknown} paid pictures of no job, {doubtful} jobs in doubt")
        for key, times in Counter(picture["key"] for picture in made).items():
            if times > 1:
                same = [p for p in made if p["key"] == key]
                where = [
                    (p["kind"], p["machine"], p["job"], p["tag"], round(p["at"] - self.place.epoch))
                    for p in same
                ]
                figures.twice.append(f"{where}")
