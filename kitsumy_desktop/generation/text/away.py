"""What all providers of language models away from here are made with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict, Unpack

from kitsumy_desktop.comic.records.preferences import GenerationPreferences, WritingPreferences
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.http import Http


class AwayParts(TypedDict):
    """`key` is asked at every call and never kept; preferences are asked for because they change."""

    http: Http
    clock: Clock
    facts: Facts
    key: Callable[[], str | None]
    prefs: Callable[[], GenerationPreferences]
    writing: Callable[[], WritingPreferences]


class AwayText:
    """The parts in their places."""

    def __init__(self, **parts: Unpack[AwayParts]) -> None:
        self._http = parts["http"]
        self._clock = parts["clock"]
        self._facts = parts["facts"]
        self._key = parts["key"]
        self._prefs = parts["prefs"]
        self._writing = parts["writing"]

    async def aclose(self) -> None:
        """Nothing to close: the connections are the engine's."""
