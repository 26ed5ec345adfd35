"""What providers of pictures with a key of their own are made with, and what is wrong with such a key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict, Unpack

from kitsumy_desktop.comic.records.job import ProviderId
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.providers.common import Measurements, switched_off
from kitsumy_desktop.generation.store import Store

LASTING = ("key", "scope", "balance")
"""Kinds of failures that stay until the person does something."""


class KeyedParts(TypedDict):
    """`key` is asked at every call and never kept; preferences are asked for because they change."""

    http: Http
    clock: Clock
    facts: Facts
    key: Callable[[], str | None]
    prefs: Callable[[], GenerationPreferences]
    store: Store


class KeyedProvider:
    """The parts in their places, and why the provider cannot be used. `check` raises ProviderFailure for a
    key that cannot be one; `shown` begins a sentence: "Gemini is"."""

    def __init__(
        self, provider: ProviderId, shown: str, check: Callable[[], object], **parts: Unpack[KeyedParts]
    ) -> None:
        self._provider = provider
        self._shown = shown
        self._check = check
        self._http = parts["http"]
        self._clock = parts["clock"]
        self._facts = parts["facts"]
        self._key = parts["key"]
        self._prefs = parts["prefs"]
        self._measured = Measurements(parts["store"], parts["clock"], provider)
        self._refused = ""

    def refusal(self) -> Refusal | None:
        """No key, switched off, or the key was not accepted at the last look."""
        if (off := self._off()) is not None:
            return off
        if self._refused:
            return Refusal(self._provider, self._refused, "See Settings → Accounts.", True)
        return None

    def _off(self) -> Refusal | None:
        return switched_off(self._provider, self._shown, self._prefs().off, self._check)
