"""Kills an editing program again and again and checks what the disk then holds."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from support.gestures import blank_comic
from support.killed_editor import COMIC, take_step

from kitsumy_desktop.comic.codec import encode_diff
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.history import History
from kitsumy_desktop.editing.journal import MemoryJournal
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.library.rows import HISTORY_BYTES

_CHILD = Path(__file__).with_name("killed_editor.py")
_ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Figures:
    """What a series of kills came to; times in milliseconds."""

    kills: int = 0
    acknowledged: int = 0
    written_unacknowledged: int = 0
    lost: int = 0
    damaged: int = 0
    unlike_replay: int = 0
    not_undone: int = 0
    reopen_ms: list[float] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing went wrong."""
        return not (self.lost or self.damaged or self.unlike_replay or self.not_undone)


def run_kills(home: Path, kills: int, seed: int, longest: float = 0.25) -> Figures:
    """Edit and kill `kills` times on one library; the wait before each kill is random up to `longest` s."""
    library = Library.open(home)
    library.create(blank_comic(COMIC))
    library.close()
    figures = Figures()
    random = Random(seed)
    replay = Editor(blank_comic(COMIC), MemoryJournal())
    step = 0
    for _ in range(kills):
        acknowledged = _edit_and_kill(home, seed, step, random.uniform(0.0, longest))
        figures.kills += 1
        figures.acknowledged += acknowledged
        while acknowledged > 0:
            take_step(replay, seed, step)
            step += 1
            acknowledged -= 1
        step = _compare(home, seed, step, replay, figures)
    _undo_all(home, figures)
    return figures


def _edit_and_kill(home: Path, seed: int, step: int, wait: float) -> int:
    """How many steps the program said were durable before it died."""
    command = [sys.executable, str(_CHILD), str(home), str(seed), str(step)]
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(wait)
        child.send_signal(signal.SIGKILL)
        rest = child.stdout.read()
    lines = (first + rest).split(b"\n")[:-1]  # a line without its end was not said
    assert [int(line) for line in lines] == list(range(step, step + len(lines)))
    return len(lines)


def _compare(home: Path, seed: int, step: int, replay: Editor, figures: Figures) -> int:
    begin = time.perf_counter()
    library = Library.open(home)
    opened = library.load(COMIC)
    figures.reopen_ms.append((time.perf_counter() - begin) * 1000)
    library.close()
    figures.damaged += not _intact(home)
    if not _same(opened.document, opened.history, replay):
        # The step under way may have become durable just before it could be said, but no further one.
        earlier = replay.document, replay.history
        take_step(replay, seed, step)
        step += 1
        if _same(opened.document, opened.history, replay):
            figures.written_unacknowledged += 1
        else:
            figures.lost += opened.history.entries[-1:] != earlier[1].entries[-1:]
            figures.unlike_replay += 1
    return step


def _same(document: object, history: History, replay: Editor) -> bool:
    """Whether a comic is as the replay has it. Its oldest steps may have been forgotten when it was opened,
    but only if all of them together take more room than a history may."""
    known = replay.history
    forgotten = len(known.entries) - len(history.entries)
    if document != replay.document or forgotten < 0:
        return False
    if forgotten and sum(len(encode_diff(e.diff)) for e in known.entries) <= HISTORY_BYTES:
        return False
    kept = known.entries[forgotten:]
    return history.entries == kept and history.position == known.position - forgotten


def _intact(home: Path) -> bool:
    database = sqlite3.connect(home / "library.db")
    try:
        sound = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return sound and not database.execute("PRAGMA foreign_key_check").fetchall()
    finally:
        database.close()


def _undo_all(home: Path, figures: Figures) -> None:
    """After the last kill every step still in the history can be undone and done again."""
    library = Library.open(home)
    try:
        opened = library.load(COMIC)
        editor = Editor(opened.document, library.journal(COMIC), opened.history)
        for _ in range(opened.history.position):
            editor.undo()
        at_start = editor.document
        reloaded = library.load(COMIC)
        figures.not_undone += reloaded.document != at_start or reloaded.history.position != 0
        while editor.redo():
            continue
        figures.not_undone += editor.history.position != len(opened.history.entries)
    finally:
        library.close()
