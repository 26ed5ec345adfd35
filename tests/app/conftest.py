"""Shared by the tests of the composition root."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from kitsumy_desktop.ui.i18n import be_silent


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    """A program that was started speaks the language of this computer's system."""
    yield
    be_silent()


@pytest.fixture
def root_logger() -> Iterator[logging.Logger]:
    """The root logger, as it was before, afterwards."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield root
    for handler in [h for h in root.handlers if h not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
