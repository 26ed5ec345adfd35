"""`kill -9` in the middle of generating: reduced runs of tests/benchmarks/kill_generating.py."""

from __future__ import annotations

import pytest
from support.kill_engine_runs import run_kills


@pytest.mark.slow
@pytest.mark.parametrize("standin", [False, True])
def test_no_paid_picture_is_lost_and_none_is_paid_twice(standin: bool) -> None:
    figures = run_kills(4, seed=3, standin=standin, count=8, longest=1.2)
    assert figures.clean, figures.lines()
    assert figures.takes > 0 and figures.kills == 4
