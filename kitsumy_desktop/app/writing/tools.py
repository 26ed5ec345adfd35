"""Language models in the engine's loop: their providers, and one source for each piece of writing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.preferences import Caps, GenerationPreferences, WritingPreferences
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.text.gemini_text import GeminiText
from kitsumy_desktop.generation.text.local import LocalText
from kitsumy_desktop.generation.text.meter import MeteredSource
from kitsumy_desktop.generation.text.openai_text import OpenAIText
from kitsumy_desktop.generation.text.runpod_text import RunPodText
from kitsumy_desktop.generation.text.runpod_vllm import RunPodVllm
from kitsumy_desktop.generation.text.speaker import TextSpeaker, TextStore
from kitsumy_desktop.library.accounts import Account
from kitsumy_desktop.ui.writing import WRITERS, TextProviderState


class TextTools:
    """What the desk asks of the engine's loop."""

    def __init__(
        self,
        *,
        http: Http,
        near: Http,
        clock: Clock,
        facts: Facts,
        key: Callable[[Account], str | None],
        prefs: Callable[[], GenerationPreferences],
        writing: Callable[[], WritingPreferences],
        store: TextStore,
        tell: Callable[[str], None],
    ) -> None:
        """`near`: connections that use no proxy, for this computer and its network; `tell`: hears what a
        waiting person should know."""
        self._clock = clock
        self._prefs = prefs
        self._writing = writing
        self._store = store
        # The person's own computer first: it is free and nothing leaves it.
        self.speakers: tuple[TextSpeaker, ...] = (
            LocalText(http=near, clock=clock, prefs=prefs, writing=writing),
            RunPodText(
                http=http, clock=clock, facts=facts, key=partial(key, "runpod"), prefs=prefs, writing=writing
            ),
            RunPodVllm(
                http=http,
                clock=clock,
                facts=facts,
                key=partial(key, "runpod"),
                prefs=prefs,
                writing=writing,
                tell=tell,
            ),
            OpenAIText(
                http=http, clock=clock, facts=facts, key=partial(key, "openai"), prefs=prefs, writing=writing
            ),
            GeminiText(
                http=http, clock=clock, facts=facts, key=partial(key, "gemini"), prefs=prefs, writing=writing
            ),
        )

    async def providers(self) -> tuple[TextProviderState, ...]:
        """All of them, asked at once."""
        return tuple(await asyncio.gather(*(self._state(speaker) for speaker in self.speakers)))

    async def _state(self, speaker: TextSpeaker) -> TextProviderState:
        refusal = speaker.refusal()
        models: tuple[TextModel, ...] = ()
        if refusal is None:
            try:
                models = await speaker.models()
            except ProviderFailure as failure:
                refusal = Refusal(speaker.id, failure.user_text, failure.hint)
        return TextProviderState(speaker.id, WRITERS[speaker.id], refusal, models)

    def caps(self) -> Caps:
        """The limits of a day and a month."""
        return self._prefs().caps

    def source(
        self, model: TextModel, run: str, cap: Money | None, comic: ComicId | None = None
    ) -> MeteredSource:
        """The model with cache, caps and ledger. Raises InputError for one of no provider of ours."""
        speaker = next((s for s in self.speakers if s.id == model.provider), None)
        if speaker is None:
            raise InputError(f"There is no writer called {model.id}.", "Choose another one.")
        return MeteredSource(
            speaker, model, self._store, self._clock, self.caps, run=run, cap=cap, comic=comic
        )

    async def aclose(self) -> None:
        """Close what the speakers hold."""
        for speaker in self.speakers:
            await speaker.aclose()
