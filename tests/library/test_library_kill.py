"""`kill -9` in the middle of editing: what was acknowledged is there, whole, and can be undone."""

from __future__ import annotations

from pathlib import Path

from support.kill_runs import run_kills


def test_no_acknowledged_gesture_is_lost(kitsumy_home: Path) -> None:
    figures = run_kills(kitsumy_home, kills=12, seed=7, longest=0.1)
    assert figures.clean, figures
    assert figures.acknowledged > figures.kills
