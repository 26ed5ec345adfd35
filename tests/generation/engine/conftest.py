"""A room for an engine."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from support.engine_room import Room


@pytest_asyncio.fixture
async def room(kitsumy_home: Path) -> AsyncIterator[Room]:
    """Closed after the test."""
    made = Room(kitsumy_home)
    yield made
    await made.end()
