"""A library of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kitsumy_desktop.library.library import Library


@pytest.fixture
def library(kitsumy_home: Path) -> Iterator[Library]:
    """An empty library, closed after the test."""
    opened = Library.open(kitsumy_home)
    yield opened
    opened.close()
