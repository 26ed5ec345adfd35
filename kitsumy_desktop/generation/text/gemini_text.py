"""Google's Gemini as a writer: streamed, with a key of its own, paid by the token, thoughts included."""

from __future__ import annotations

from typing import Any, Unpack

import msgspec

from kitsumy_desktop.comic.records.text import (
    Finish,
    TextAnswer,
    TextAsk,
    TextModel,
    TextProviderId,
    rough_tokens,
)
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Lines, Reply
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.providers.gemini_errors import KEYS_PAGE, SAFETY, key_header, refusal_of
from kitsumy_desktop.generation.text.addresses import switched_off
from kitsumy_desktop.generation.text.away import AwayParts, AwayText
from kitsumy_desktop.generation.text.errors import Host, lost, not_understood, silent
from kitsumy_desktop.generation.text.openai_chat import decoded, events
from kitsumy_desktop.generation.text.quote import answer_room, asked_tokens, money_for
from kitsumy_desktop.generation.text.runpod_text import key_refusal, offered
from kitsumy_desktop.generation.text.speaker import Heard

ID: TextProviderId = "gemini-text"
GOOGLE = Host("Google", KEYS_PAGE, KEYS_PAGE)
SILENT_SECONDS = 180.0
"""It may think so long without a byte."""


class GeminiText(AwayText):
    """A TextSpeaker (see speaker.py)."""

    def __init__(self, **parts: Unpack[AwayParts]) -> None:
        super().__init__(**parts)
        self._plain: set[str] = set()

    @property
    def id(self) -> TextProviderId:
        """Its name."""
        return ID

    def refusal(self) -> Refusal | None:
        """No key, switched off, or staying local."""
        if (off := switched_off(ID, "Gemini is", self._writing().off, self._prefs())) is not None:
            return off
        return key_refusal(ID, lambda: key_header(self._key))

    async def models(self) -> tuple[TextModel, ...]:
        """Those of the shipped list."""
        if self.refusal() is not None:
            return ()
        return tuple(offered(ID, offer) for offer in self._facts.texts.gemini)

    async def speak(self, model: TextModel, ask: TextAsk, heard: Heard) -> TextAnswer:
        """One try; a schema that Google does not take is left out, and the answer is JSON all the same."""
        headers = key_header(self._key)
        url = f"{self._facts.hosts.gemini}/models/{model.model}:streamGenerateContent?alt=sse"
        started = self._clock.now()
        while True:
            body = self._body(model, ask)
            async with self._http.lines(
                "POST", url, headers=headers, json=body, timeout=SILENT_SECONDS
            ) as answer:
                if answer.reply.ok:
                    hearing = _Hearing(heard)
                    try:
                        await hearing.listen(answer)
                    except ProviderFailure as failure:
                        failure.sent, failure.paid = True, money_for(model, *hearing.counted(ask))
                        raise
                    return hearing.answer(model, ask, self._clock.now() - started)
                refusal = answer.reply
            if not (_about_schema(refusal) and "responseJsonSchema" in body["generationConfig"]):
                no = refusal_of(refusal, posted=False, what="texts")
                no.sent = refusal.status == 504
                raise no
            self._plain.add(ask.schema)

    def _body(self, model: TextModel, ask: TextAsk) -> dict[str, Any]:
        settings: dict[str, Any] = {
            "temperature": ask.temperature,
            "maxOutputTokens": answer_room(model, ask),
            "seed": ask.seed,
        }
        offer = next((o for o in self._facts.texts.gemini if o.model == model.model), None)
        if offer is not None and offer.extra:
            settings["thinkingConfig"] = offer.extra
        if ask.schema:
            settings["responseMimeType"] = "application/json"
            if ask.schema not in self._plain:
                settings["responseJsonSchema"] = msgspec.json.decode(ask.schema)
        body: dict[str, Any] = {
            "contents": [{"role": "user", "parts": [{"text": ask.user}]}],
            "generationConfig": settings,
        }
        if ask.system:
            body["systemInstruction"] = {"parts": [{"text": ask.system}]}
        return body


class _Hearing:
    """An answer while it comes."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._text: list[str] = []
        self._thoughts: list[str] = []
        self._finish = ""
        self._blocked = ""
        self._usage: tuple[int, int] | None = None

    async def listen(self, answer: Lines) -> None:
        """Go through the whole of it. Raises ProviderFailure when it breaks off."""
        async for data in events(answer.lines):
            chunk = decoded(data)
            if chunk is None:
                raise not_understood(GOOGLE, data)
            if chunk.get("error"):
                raise refusal_of(Reply(_status(chunk["error"]), {}, data.encode()), posted=True, what="texts")
            self._take(chunk)
        if not self._finish and not self._blocked:
            raise lost(GOOGLE, "no end of the stream")

    def answer(self, model: TextModel, ask: TextAsk, seconds: float) -> TextAnswer:
        """The whole. Raises ProviderFailure "lost" when nothing was said."""
        text = "".join(self._text)
        finish: Finish = "length" if self._finish == "MAX_TOKENS" else "stop"
        if self._blocked or self._finish in SAFETY:
            finish = "refused"
        # what was blocked before anything was written is not charged
        sent, said = (0, 0) if self._blocked and not text else self.counted(ask)
        paid = money_for(model, sent, said)
        if finish != "refused" and not text.strip():
            failure = silent(GOOGLE, full=finish == "length")
            failure.paid = paid
            raise failure
        return TextAnswer(
            text=text,
            finish=finish,
            input_tokens=sent,
            output_tokens=said,
            paid=paid,
            exact=self._usage is not None or paid == 0,
            seconds=seconds,
        )

    def counted(self, ask: TextAsk) -> tuple[int, int]:
        """Tokens asked and answered: Google's count, or ours."""
        if self._usage is not None:
            return self._usage
        spoken = "".join((*self._text, *self._thoughts))
        return asked_tokens(ask), rough_tokens(spoken) if spoken else 0

    def _take(self, chunk: dict[str, Any]) -> None:
        feedback = chunk.get("promptFeedback")
        if isinstance(feedback, dict) and feedback.get("blockReason"):
            self._blocked = str(feedback["blockReason"])
        self._note_usage(chunk.get("usageMetadata"))
        candidates = chunk.get("candidates")
        first = candidates[0] if isinstance(candidates, list) and candidates else None
        if not isinstance(first, dict):
            return
        if first.get("finishReason"):
            self._finish = str(first["finishReason"])
        content = first.get("content")
        for part in (content.get("parts") or ()) if isinstance(content, dict) else ():
            if isinstance(part, dict) and isinstance(part.get("text"), str) and part["text"]:
                self._hear(part["text"], bool(part.get("thought")))

    def _hear(self, piece: str, thought: bool) -> None:
        if thought:
            self._thoughts.append(piece)
        else:
            self._text.append(piece)
            self._heard(piece)

    def _note_usage(self, usage: Any) -> None:
        """Each chunk tells the sums so far; the last one's hold."""
        if not isinstance(usage, dict) or not isinstance(usage.get("promptTokenCount"), int):
            return
        names = ("candidatesTokenCount", "thoughtsTokenCount")
        said = sum(usage[n] for n in names if isinstance(usage.get(n), int))
        self._usage = (usage["promptTokenCount"], said)


def _about_schema(reply: Reply) -> bool:
    return reply.status == 400 and "schema" in reply.text.lower()


def _status(error: Any) -> int:
    code = error.get("code") if isinstance(error, dict) else None
    return code if isinstance(code, int) and 400 <= code < 600 else 500
