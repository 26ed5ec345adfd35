"""Random orders with random faults, a few of the thousand of tests/benchmarks/random_batches.py."""

from __future__ import annotations

import pytest
from support import random_batches, random_standin


@pytest.mark.slow
def test_random_batches_end_with_pictures_or_reasons_and_an_exact_ledger() -> None:
    figures = random_batches.run_batches(40, seed=7)
    assert figures.clean, figures.lines()
    assert figures.complete > 5 and figures.with_reasons > 3


@pytest.mark.slow
def test_random_batches_against_the_stand_in_agree_with_its_bill() -> None:
    figures = random_standin.run_batches(4, seed=5, storm=0.0)
    assert figures.clean, figures.lines()
    assert figures.complete > 0
