"""Google's Gemini image model: the last resort, with a key of its own, paid by the picture.

The API answers in one piece: `submit` waits for the picture and keeps it for `fetch`. A program that ends in
between has lost what may have been paid, and the person decides (`find`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any, Unpack

import msgspec

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import Job, ProviderId
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.provider import Health, Progress, ReadPicture, Received
from kitsumy_desktop.generation.providers.common import (
    Kind,
    ToSend,
    fit_to_send,
    from_base64,
    looked_at,
    nearest_ratio,
    size_of_ratio,
)
from kitsumy_desktop.generation.providers.gemini_errors import blocked, key_header, refusal_of
from kitsumy_desktop.generation.providers.keyed import LASTING, KeyedParts, KeyedProvider
from kitsumy_desktop.generation.recipes.adapt import adapted
from kitsumy_desktop.generation.recipes.graph import graph_pictures
from kitsumy_desktop.generation.recipes.models import Model, models
from kitsumy_desktop.generation.recipes.sizes import MEGAPIXEL
from kitsumy_desktop.generation.setup import KeyCheck

ID: ProviderId = "gemini"
PARALLEL = 3
"""Requests at once; lower tiers allow few a minute."""
BODY = 18_000_000
"""Bytes; Google takes 20 MB with inline pictures."""
ANSWER_SECONDS = 180.0


class _Made(msgspec.Struct, frozen=True):
    data: bytes
    paid: Money
    seconds: float


class Gemini(KeyedProvider):
    """A Provider (see provider.py)."""

    def __init__(self, **parts: Unpack[KeyedParts]) -> None:
        super().__init__(ID, "Gemini is", lambda: key_header(self._key), **parts)
        self._known = self._facts.gemini
        self._base = self._facts.hosts.gemini
        self._made: dict[str, _Made] = {}

    @property
    def id(self) -> ProviderId:
        """Its name."""
        return ID

    def adapt(self, recipe: Recipe, *, fixed_model: bool) -> Recipe | None:
        """With Google's model and the nearest of its aspects."""
        ours = _model(self._known.model)
        if ours is None or recipe.graph or (fixed_model and recipe.model != ours.id):
            return None
        if recipe.edit is not None and recipe.edit.kind != "image":
            return None
        fewer = msgspec.structs.replace(recipe, references=recipe.references[: self._known.references])
        made = adapted(fewer, ours)
        ratio = nearest_ratio(self._known.ratios, made.width, made.height)
        width, height = size_of_ratio(ratio, MEGAPIXEL)
        return msgspec.structs.replace(made, width=width, height=height)

    def offer(self, recipes: Sequence[Recipe]) -> Offer:
        """The list price of a picture."""
        ours = _model(self._known.model)
        name = ours.id if ours is not None else ""
        times = self._measured.times("picture", name, ("",), self._known.seconds)
        return Offer(
            ID,
            "picture",
            model=name,
            price=self._known.price,
            seconds=times.seconds,
            parallel=PARALLEL,
            fail=times.fail,
            measured=times.measured,
        )

    async def refresh(self) -> None:
        """Nothing that could be asked changes."""

    async def health(self) -> Health:
        """Whether Google accepts the key and knows the model; costs nothing."""
        if (refusal := self._off()) is not None:
            return Health("off", refusal.reason, refusal.hint, self._clock.now())
        try:
            await self._look()
        except ProviderFailure as failure:
            self._refused = failure.user_text if failure.kind in LASTING else ""
            return Health("broken", failure.user_text, failure.hint, self._clock.now())
        self._refused = ""
        return Health("ready", "Ready.", at=self._clock.now())

    async def prepare(self, count: int) -> None:
        """Nothing to prepare."""

    async def submit(self, job: Job, read: ReadPicture) -> str:
        """Ask for the picture and wait for it; it is kept until `fetch`."""
        recipe = job.recipe if job.recipe is not None else job.wanted
        body = self._request(recipe, await _pictures(recipe, read))
        started = self._clock.now()
        headers = key_header(self._key)
        url = f"{self._base}/models/{self._known.model}:generateContent"
        try:
            reply = await self._http.request("POST", url, json=body, headers=headers, timeout=ANSWER_SECONDS)
        except ProviderFailure as failure:
            failure.sent = failure.sent or failure.kind == "server"
            raise
        if not reply.ok:
            refused = refusal_of(reply, posted=True)
            if refused.kind in LASTING:
                self._refused = refused.user_text
            raise refused
        answer = reply.json()
        if not isinstance(answer, dict):
            raise ProviderFailure("server", "Google's answer was cut off.", sent=True, detail=reply.text[:80])
        paid = self._cost(answer)
        text = _picture(answer)
        if text is None:
            raise blocked(answer, paid)
        remote = f"gemini/{job.tag or job.id}"
        try:
            data = from_base64(text)
            await looked_at(data)
        except ProviderFailure as failure:
            failure.paid = paid
            raise
        self._made[remote] = _Made(data, paid, self._clock.now() - started)
        return remote

    async def watch(self, job: Job) -> AsyncIterator[Progress]:
        """The picture is made already; after a restart it is gone."""
        if job.remote not in self._made:
            raise self._forgotten()
        yield Progress("Made")

    async def fetch(self, job: Job) -> Received:
        """The picture that `submit` brought."""
        made = self._made.get(job.remote)
        if made is None:
            raise self._forgotten()
        return Received(made.data, made.paid, exact=False, seconds=made.seconds)

    async def cancel(self, job: Job) -> bool:
        """What was asked for is made and paid by then."""
        self._made.pop(job.remote, None)
        return False

    async def find(self, job: Job) -> str | None:
        """Google keeps nothing: nobody can tell whether the picture was made."""
        raise ProviderFailure(
            "lost",
            "The picture may have been made when the program ended; Google does not keep it.",
            "Ordering it again may pay for it twice.",
            sent=True,
        )

    async def release(self) -> None:
        """Pictures that were fetched need not be kept."""
        self._made.clear()

    async def aclose(self) -> None:
        """Nothing to close: the connections are the engine's."""

    def _request(self, recipe: Recipe, pictures: Sequence[ToSend]) -> dict[str, Any]:
        words = recipe.prompt
        if recipe.edit is not None:
            words = f"Redraw the last picture, keeping its composition: {words}"
        parts: list[dict[str, Any]] = [{"text": words}]
        parts += [{"inlineData": {"mimeType": p.mime, "data": p.base64}} for p in pictures]
        image = {"aspectRatio": nearest_ratio(self._known.ratios, recipe.width, recipe.height)}
        if self._known.size:
            image["imageSize"] = self._known.size
        return {
            "contents": [{"role": "user", "parts": parts}],
            "generationConfig": {"responseModalities": ["IMAGE"], "imageConfig": image},
        }

    def _cost(self, answer: dict[str, Any]) -> Money:
        """By Google's count of tokens at the list price; the list price of a picture without a count."""
        used = answer.get("usageMetadata")
        if not isinstance(used, dict) or not self._known.image_per_million:
            return self._known.price if _picture(answer) is not None else 0
        images = sum(
            _count(d, "tokenCount")
            for d in used.get("candidatesTokensDetails") or ()
            if isinstance(d, dict) and d.get("modality") == "IMAGE"
        )
        answered = _count(used, "candidatesTokenCount")
        if not images and _picture(answer) is not None:
            images = answered
        words = max(0, answered - images) + _count(used, "thoughtsTokenCount")
        return round(
            (
                _count(used, "promptTokenCount") * self._known.input_per_million
                + words * self._known.text_per_million
                + images * self._known.image_per_million
            )
            / 1_000_000
        )

    async def _look(self) -> None:
        reply = await self._http.request(
            "GET", self._base + self._known.text_check, headers=key_header(self._key)
        )
        if not reply.ok:
            raise refusal_of(reply, posted=False)

    def _forgotten(self) -> ProviderFailure:
        return ProviderFailure(
            "expired",
            "The picture was made when the program ended; Google does not keep it.",
            "Order it again if you want it.",
            paid=self._known.price,
            detail="not in memory",
        )


async def check_key(http: Http, facts: Facts, key: str) -> KeyCheck:
    """Try a key with a call that costs nothing. Whether billing is on shows at the first picture."""
    try:
        reply = await http.request(
            "GET", facts.hosts.gemini + facts.gemini.text_check, headers=key_header(lambda: key)
        )
        if reply.ok:
            return KeyCheck("good", "Google accepts the key.")
        raise refusal_of(reply, posted=False)
    except ProviderFailure as failure:
        if failure.kind == "key":
            return KeyCheck("wrong", failure.user_text, failure.hint)
        if failure.kind == "scope":
            return KeyCheck("partial", failure.user_text, failure.hint, ("use the Gemini API",))
        return KeyCheck("unknown", failure.user_text, failure.hint)


def _model(name: str) -> Model | None:
    return next((m for m in models() if m.google == name), None)


async def _pictures(recipe: Recipe, read: ReadPicture) -> tuple[ToSend, ...]:
    references = {r.picture for r in recipe.references}
    found: list[tuple[bytes, Kind]] = []
    for picture in graph_pictures(recipe):
        found.append((await read(picture), "reference" if picture in references else "picture"))
    return await fit_to_send(found, BODY - 64 * 1024) if found else ()


def _picture(answer: dict[str, Any]) -> str | None:
    """Base64 of the last picture that is no thought: drafts on the way to it are marked as thoughts."""
    found = None
    for candidate in answer.get("candidates") or ():
        content = candidate.get("content") if isinstance(candidate, dict) else None
        for part in (content.get("parts") or ()) if isinstance(content, dict) else ():
            inline = part.get("inlineData") if isinstance(part, dict) and not part.get("thought") else None
            if isinstance(inline, dict) and isinstance(inline.get("data"), str) and inline["data"]:
                found = inline["data"]
    return found


def _count(holder: dict[str, Any], name: str) -> int:
    value = holder.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
