"""One gesture through Editor and journal against a bare SQLite transaction of the same bytes."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from kitsumy_desktop.comic.codec import encode_diff, encode_record
from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.library.library import Library
from tests.support.sample_comic import sample_comic

GESTURES = 300


def timed(action: Callable[[int], None], times: int = GESTURES) -> list[float]:
    """Milliseconds of each call."""
    taken = []
    for number in range(times):
        start = time.perf_counter()
        action(number)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def run() -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    with tempfile.TemporaryDirectory() as folder:
        document, _pictures = sample_comic(Path(folder), size=64)
        balloon = next(r for r in document.records.values() if isinstance(r, Balloon))
        library = Library.open(Path(folder) / "home")
        library.create(document)
        editor = Editor(document, library.journal(document.comic.id))

        def gesture(number: int) -> None:
            moved = msgspec.structs.replace(balloon, center=Point(number, 50))
            editor.commit("Move balloon", changed(editor.committed, [moved]))

        ours = timed(gesture)
        library.close()
        bare = timed(_bare_writer(Path(folder) / "bare.db", balloon))
    p50 = statistics.median(ours) / statistics.median(bare)
    p99 = statistics.quantiles(ours, n=100)[98] / statistics.quantiles(bare, n=100)[98]
    detail = f"{statistics.median(ours):.2f} ms vs {statistics.median(bare):.2f} ms"
    return [
        ("autosave of a gesture / bare transaction, p50", f"{p50:.2f}x ({detail})", "<= 4x"),
        ("the same, p99", f"{p99:.2f}x", "<= 4x"),
    ]


def _bare_writer(path: Path, balloon: Balloon) -> Callable[[int], None]:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute("CREATE TABLE records (id TEXT PRIMARY KEY, json TEXT)")
    db.execute("CREATE TABLE history (number INTEGER PRIMARY KEY, json TEXT)")
    row = encode_record(balloon).decode()
    step = encode_diff(changed_once(balloon)).decode()

    def write(number: int) -> None:
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT OR REPLACE INTO records VALUES (?, ?)", (balloon.id, row))
        db.execute("INSERT INTO history VALUES (?, ?)", (number, step))
        db.execute("COMMIT")

    return write


def changed_once(balloon: Balloon) -> Diff:
    """A diff of the size a gesture writes."""
    return Diff({balloon.id: (balloon, msgspec.structs.replace(balloon, center=Point(1, 50)))})


if __name__ == "__main__":
    for row in run():
        print(*row, sep=" | ")
