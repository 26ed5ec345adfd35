"""Random stories over the wire, a few of the hundreds of tests/benchmarks/random_stories.py."""

from __future__ import annotations

import pytest
from support import random_stories


@pytest.mark.slow
def test_random_stories_end_in_comics_or_reasons_and_the_ledger_is_right() -> None:
    figures = random_stories.run_stories(12, seed=3)
    assert figures.clean, "\n".join(figures.lines())
    assert figures.written >= 6 and figures.restarts > 0 and figures.kept > 0
