"""Random orders with random faults, a few of the thousand of tests/benchmarks/random_batches.py."""

from __future__ import annotations

import pytest
from support.random_batches import run_batches


@pytest.mark.slow
def test_random_batches_end_with_pictures_or_reasons_and_an_exact_ledger() -> None:
    figures = run_batches(40, seed=7)
    assert figures.clean, figures.lines()
    assert figures.complete > 5 and figures.with_reasons > 3
