"""A story whose program is killed in the middle of a page: it goes on, and nothing is paid for twice."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from support.standin.running import running

from kitsumy_desktop.app.main import main
from kitsumy_desktop.library.library import Library
from tests.support.window_hands import InlinePool

PATIENCE_S = 60.0
ROOT = Path(__file__).resolve().parents[2]


def count(home: Path, table: str) -> int:
    """Rows of a table of the library; 0 before there is one."""
    if not (home / "library.db").exists():
        return 0
    with closing(sqlite3.connect(home / "library.db", timeout=5)) as db:
        try:
            return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        except sqlite3.OperationalError:
            return 0


@pytest.mark.slow
def test_a_killed_story_goes_on_where_it_stopped(
    kitsumy_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with running(speed=1.0) as standin:
        standin.llm.speed = 1500.0  # tokens a second: pages take long enough to be caught at
        for name, value in (("KITSUMY_STANDIN_URL", standin.url), ("KITSUMY_RUNPOD_API_KEY", standin.key)):
            monkeypatch.setenv(name, value)
        words = ["write", "A tram that only stops for the dead.", "--pages", "6", "--model", "kimi-k2.6"]
        killed = subprocess.Popen(
            [sys.executable, "-m", "kitsumy_desktop", *words],
            cwd=ROOT, env={**os.environ, "KITSUMY_HOME": str(kitsumy_home)},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        end = time.monotonic() + PATIENCE_S
        while not (count(kitsumy_home, "answers") and count(kitsumy_home, "asked")):
            assert time.monotonic() < end and killed.poll() is None, "it was never under way"
            time.sleep(0.01)
        killed.kill()
        killed.wait()
        answered = count(kitsumy_home, "answers")
        assert count(kitsumy_home, "asked") == 1, "one question was on its way"
        standin.llm.speed = 0.0

        monkeypatch.setattr("kitsumy_desktop.app.cli.open.Pool", lambda *_: InlinePool())
        assert main(["write", "--stories"]) == 0
        story, told = capsys.readouterr().out.split(maxsplit=1)
        assert "of 6 pages" in told
        script = tmp_path / "tram.txt"
        assert main(["write", "--go-on", story, "-o", str(script)]) == 0
        assert "PAGE SIX" in script.read_text()

        library = Library.open(kitsumy_home)
        charges = library.work.charges()
        library.close()
        paid, wasted = ([c for c in charges if c.kind == kind] for kind in ("text", "waste"))
        assert len(paid) == count(kitsumy_home, "answers") > answered, "kept answers were not asked again"
        assert len(wasted) == 1 and wasted[0].estimated, "what the kill cost is in the ledger, as an estimate"
        exact = sum(c.amount for c in paid)
        assert exact <= standin.ledger.total() <= exact + 4 * wasted[0].amount + 40_000
