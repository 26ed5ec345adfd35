"""RunPod's public language models: nothing to set up but the key, paid by the token."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Unpack

import msgspec

from kitsumy_desktop.comic.records.preferences import GenerationPreferences, WritingPreferences
from kitsumy_desktop.comic.records.text import TextAnswer, TextAsk, TextModel, TextProviderId
from kitsumy_desktop.generation.facts import TextOffer
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.runpod.errors import BILLING_PAGE, KEYS_PAGE, bearer
from kitsumy_desktop.generation.runpod.graphql import public_endpoints
from kitsumy_desktop.generation.text.addresses import switched_off
from kitsumy_desktop.generation.text.away import AwayParts, AwayText
from kitsumy_desktop.generation.text.errors import Host
from kitsumy_desktop.generation.text.openai_chat import OpenAIChat, Server
from kitsumy_desktop.generation.text.speaker import Heard

log = logging.getLogger(__name__)

ID: TextProviderId = "runpod-text"
FRESH_SECONDS = 600.0
LOOK_SECONDS = 3.0
"""Real ones: nobody waits longer for a list that is known nearly as well."""
RUNPOD = Host("RunPod", KEYS_PAGE, BILLING_PAGE)


class RunPodText(AwayText):
    """A TextSpeaker (see speaker.py)."""

    def __init__(self, **parts: Unpack[AwayParts]) -> None:
        super().__init__(**parts)
        self._chat = OpenAIChat(self._http, self._clock)
        self._served: dict[str, str] = {}
        self._live: tuple[float, frozenset[str] | None] = (float("-inf"), None)

    @property
    def id(self) -> TextProviderId:
        """Its name."""
        return ID

    def refusal(self) -> Refusal | None:
        """No key, switched off, or staying local."""
        return runpod_refusal(ID, "RunPod's language models are", self._key, self._prefs(), self._writing())

    async def models(self) -> tuple[TextModel, ...]:
        """Those of the shipped list that are in service; prices as they are dated there."""
        if self.refusal() is not None:
            return ()
        live = await self._in_service()
        offers = self._facts.texts.runpod
        return tuple(offered(ID, o, o.slug) for o in offers if live is None or o.slug in live)

    async def speak(self, model: TextModel, ask: TextAsk, heard: Heard) -> TextAnswer:
        """One try."""
        offer = self._offer(model)
        server = Server(
            f"{self._facts.hosts.jobs}/{offer.slug}/openai/v1", RUNPOD, bearer(self._key), extra=offer.extra
        )
        named = msgspec.structs.replace(model, model=offer.model or await self._name(server, offer.slug))
        return await self._chat.speak(server, named, ask, heard)

    async def _in_service(self) -> frozenset[str] | None:
        """Endpoints that RunPod lists as live; None: it did not say, or lists none of ours, as when names
        have changed: then the shipped list is the better guess."""
        at, known = self._live
        if 0 <= self._clock.now() - at < FRESH_SECONDS:
            return known
        slugs: frozenset[str] = frozenset()
        try:
            async with asyncio.timeout(LOOK_SECONDS):
                slugs = frozenset(p.slug for p in await public_endpoints(self._http, self._facts) if p.live)
        except (ProviderFailure, TimeoutError):
            log.info("RunPod does not list its public endpoints at present")
        found = slugs if slugs & {o.slug for o in self._facts.texts.runpod} else None
        self._live = (self._clock.now(), found)
        return found

    def _offer(self, model: TextModel) -> TextOffer:
        for offer in self._facts.texts.runpod:
            if offer.slug == model.where and sent_name(offer) == model.model:
                return offer
        raise ProviderFailure("model", "RunPod does not offer this model any more.", "Choose another one.")

    async def _name(self, server: Server, slug: str) -> str:
        """What the endpoint calls its only model; asked for once."""
        if slug not in self._served:
            listed = await self._chat.listed(server)
            if not listed:
                raise ProviderFailure("model", "RunPod serves no model there at present.")
            self._served[slug] = str(listed[0]["id"])
        return self._served[slug]


def runpod_refusal(
    provider: TextProviderId,
    name: str,
    key: Callable[[], str | None],
    prefs: GenerationPreferences,
    writing: WritingPreferences,
) -> Refusal | None:
    """Why a way of RunPod cannot be used at all."""
    if (off := switched_off(provider, name, writing.off, prefs)) is not None:
        return off
    return key_refusal(provider, lambda: bearer(key))


def key_refusal(provider: TextProviderId, check: Callable[[], object]) -> Refusal | None:
    """What is wrong with the key; `check` raises ProviderFailure."""
    try:
        check()
    except ProviderFailure as failure:
        return Refusal(provider, failure.user_text, failure.hint, True)
    return None


def sent_name(offer: TextOffer) -> str:
    """The name of an offer's model; its endpoint's where that has to be asked."""
    return offer.model or offer.slug


def offered(provider: TextProviderId, offer: TextOffer, where: str = "") -> TextModel:
    """A model as the person sees it."""
    return TextModel(
        provider,
        sent_name(offer),
        offer.name,
        where,
        input_per_million=offer.input_per_million,
        output_per_million=offer.output_per_million,
        context=offer.context,
        longest=offer.longest,
        structured=offer.structured,
        tokens_per_second=offer.tokens_per_second,
        thinking=offer.thinking,
    )
