"""Any OpenAI-compatible address that is not of this computer's network: OpenAI itself, or another service.

Prices are known of OpenAI's own models only; others are the person's affair, and are shown as not known.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from typing import Unpack
from urllib.parse import urlsplit

from kitsumy_desktop.comic.records.text import TextAnswer, TextAsk, TextModel, TextProviderId
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Facts, TextOffer
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.setup import KeyCheck
from kitsumy_desktop.generation.text.addresses import (
    clean_base,
    cleaned,
    is_near,
    is_open,
    shown,
    switched_off,
)
from kitsumy_desktop.generation.text.away import AwayParts, AwayText
from kitsumy_desktop.generation.text.errors import Host, bearer
from kitsumy_desktop.generation.text.openai_chat import OpenAIChat, Server
from kitsumy_desktop.generation.text.quote import NO_PRICE
from kitsumy_desktop.generation.text.runpod_text import key_refusal, offered
from kitsumy_desktop.generation.text.speaker import Heard

ID: TextProviderId = "openai-text"
OPENAI = "https://api.openai.com/v1"
OPENAI_KEYS = "platform.openai.com/api-keys"
OPENAI_BILLING = "platform.openai.com/settings/organization/billing"
LIST_SECONDS = 5.0
FRESH_SECONDS = 60.0
_SPEAKS = re.compile(r"^(?:gpt-|o\d|chatgpt|ft:gpt)", re.I)
_MUTE = re.compile(
    r"audio|realtime|image|tts|transcribe|search|instruct|codex|embedding|moderation|live", re.I
)


class OpenAIText(AwayText):
    """A TextSpeaker (see speaker.py)."""

    def __init__(self, **parts: Unpack[AwayParts]) -> None:
        super().__init__(**parts)
        self._chat = OpenAIChat(self._http, self._clock)
        self._listed: dict[str, tuple[float, tuple[TextModel, ...]]] = {}

    @property
    def id(self) -> TextProviderId:
        """Its name."""
        return ID

    def refusal(self) -> Refusal | None:
        """No address, switched off, staying local, or no key that could be one."""
        off = switched_off(ID, "OpenAI-compatible addresses are", self._writing().off, self._prefs())
        if off is not None:
            return off
        bases = self.addresses()
        if not bases:
            return Refusal(ID, "No address is added.", "Add one in Settings → Writer.", True)
        if all(is_open(base) for base in bases):
            return Refusal(
                ID, "The address is not encrypted: a key must not go there.", "Begin it with https://.", True
            )
        return key_refusal(ID, lambda: bearer(self._key, host_of(bases[0])))

    def addresses(self) -> tuple[str, ...]:
        """The person's addresses that are away from here."""
        return cleaned(self._writing().addresses, near=False)

    async def models(self) -> tuple[TextModel, ...]:
        """What these addresses list, asked at once. Raises the failure when all of them fail."""
        if self.refusal() is not None:
            return ()
        bases = [base for base in self.addresses() if not is_open(base)]
        answers = await asyncio.gather(*(self._list(base) for base in bases), return_exceptions=True)
        found: list[TextModel] = []
        failed: list[ProviderFailure] = []
        for answer in answers:
            if isinstance(answer, ProviderFailure):
                failed.append(answer)
            elif isinstance(answer, BaseException):
                raise answer
            else:
                found.extend(answer)
        if failed and not found:
            raise failed[0]
        return tuple(found)

    async def speak(self, model: TextModel, ask: TextAsk, heard: Heard) -> TextAnswer:
        """One try."""
        if model.where not in self.addresses() or is_open(model.where):
            raise ProviderFailure(
                "setup",
                "This address may not be asked any more.",
                "Choose another model in Settings → Writer.",
            )
        offer = price_of(self._facts, model.where, model.model)
        extra = offer.extra if offer is not None else {}
        return await self._chat.speak(self._server(model.where, **extra), model, ask, heard)

    def _server(self, base: str, **extra: object) -> Server:
        host = host_of(base)
        return Server(base, host, bearer(self._key, host), extra=extra)

    async def _list(self, base: str) -> tuple[TextModel, ...]:
        at, known = self._listed.get(base, (float("-inf"), ()))
        if known and 0 <= self._clock.now() - at < FRESH_SECONDS:
            return known
        names = [str(m["id"]) for m in await self._chat.listed(self._server(base), LIST_SECONDS)]
        found = models_of(self._facts, base, names)
        self._listed[base] = (self._clock.now(), found)
        return found


def host_of(base: str) -> Host:
    """Who an address belongs to, for sentences."""
    if base == OPENAI:
        return Host("OpenAI", OPENAI_KEYS, OPENAI_BILLING)
    return Host(urlsplit(base).hostname or "The server")


def price_of(facts: Facts, base: str, name: str) -> TextOffer | None:
    """The price list's entry of a model of OpenAI itself: by its name, or its name with a date behind it."""
    if base != OPENAI:
        return None
    undated = re.sub(r"-\d{4}-\d{2}-\d{2}$", "", name)
    return next((offer for offer in facts.texts.openai if offer.model == undated), None)


def models_of(facts: Facts, base: str, names: list[str]) -> tuple[TextModel, ...]:
    """Models of an address: of OpenAI itself those whose price is known first, and only those that write."""
    priced: list[tuple[int, TextModel]] = []
    others: list[TextModel] = []
    order = [offer.model for offer in facts.texts.openai]
    for name in names:
        offer = price_of(facts, base, name)
        if offer is not None and name == offer.model:
            priced.append((order.index(offer.model), offered(ID, offer, base)))
        elif base == OPENAI:
            if _SPEAKS.search(name) and not _MUTE.search(name) and offer is None:
                others.append(_unpriced(base, name))
        elif not _MUTE.search(name):
            others.append(_unpriced(base, name))
    return (*(model for _, model in sorted(priced, key=lambda pair: pair[0])), *others)


def _unpriced(base: str, name: str) -> TextModel:
    where = "" if base == OPENAI else f"{shown(base)}, "
    return TextModel(ID, name, f"{name} ({where}{NO_PRICE})", base, structured=True)


async def check_key(http: Http, clock: Clock, addresses: Sequence[str], key: str) -> KeyCheck:
    """Try a key at the person's addresses by asking for their models, which costs nothing; at OpenAI where
    none of them is away from here. The worst finding counts. Raises InputError for what is no address."""
    bases = [base for base in map(clean_base, addresses) if not is_near(base)] or [OPENAI]
    found = await asyncio.gather(*(_checked(http, clock, base, key) for base in bases))
    return min(found, key=lambda check: _WORST.index(check.verdict))


_WORST = ("wrong", "partial", "unknown", "good")


async def _checked(http: Http, clock: Clock, base: str, key: str) -> KeyCheck:
    host = host_of(base)
    if is_open(base):
        return KeyCheck(
            "wrong", "The address is not encrypted: a key must not go there.", "Begin it with https://."
        )
    try:
        await OpenAIChat(http, clock).listed(Server(base, host, bearer(lambda: key, host)))
    except ProviderFailure as failure:
        if failure.kind == "key":
            return KeyCheck("wrong", failure.user_text, failure.hint)
        if failure.kind == "scope":
            return KeyCheck("partial", failure.user_text, failure.hint, ("list models",))
        return KeyCheck("unknown", failure.user_text, failure.hint)
    return KeyCheck("good", f"{host.name} accepts the key.")
