"""What is asked of a language model and what it answers: values shared by the writer and the providers."""

from __future__ import annotations

import hashlib
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.money import Money

TextProviderId: TypeAlias = Literal["runpod-text", "runpod-vllm", "local-text", "openai-text", "gemini-text"]
"""runpod-text: RunPod's public language models · runpod-vllm: the person's own vLLM endpoint there ·
local-text: a server on this computer or its network (Ollama, llama.cpp, LM Studio) · openai-text: any other
OpenAI-compatible address · gemini-text: Google's."""

Finish: TypeAlias = Literal["stop", "length", "refused"]
"""stop: it ended by itself · length: cut off at the longest answer · refused: a filter or the model itself
would not."""


class TextModel(msgspec.Struct, frozen=True, omit_defaults=True):
    """A language model the person can use, where it is, and what it costs."""

    provider: TextProviderId
    model: str
    """The name that is sent."""
    name: str = ""
    """The name that is shown; empty: `model`."""
    where: str = ""
    """Base address, or id of an endpoint; empty: the provider has but one."""
    input_per_million: Money = 0
    """A million tokens asked."""
    output_per_million: Money = 0
    """A million tokens answered."""
    per_second: Money = 0
    """Of a worker that is rented by time."""
    context: int = 32_768
    """Tokens of question and answer together."""
    longest: int = 8_192
    """Tokens of the longest answer."""
    structured: bool = False
    """Takes a JSON Schema for its answer. False: not known to; the answer is read tolerantly."""
    tokens_per_second: float = 40.0
    """Rough, until measured."""
    thinking: int = 0
    """Tokens it may think besides its answer at most; they are charged like those of the answer."""

    @property
    def id(self) -> str:
        """Its name in settings and on the command line, such as "runpod-text/qwen3-32b-awq"."""
        return "/".join(filter(None, (self.provider, self.where.rstrip("/"), self.model)))

    @property
    def title(self) -> str:
        """How it is shown."""
        return self.name or self.model

    @property
    def free(self) -> bool:
        """Whether nobody charges for it."""
        return not (self.input_per_million or self.output_per_million or self.per_second)


class TextAsk(msgspec.Struct, frozen=True, omit_defaults=True):
    """One question. Instructions are ours alone; what the person wrote stands in `user`, as material."""

    system: str
    user: str
    schema: str = ""
    """JSON Schema of the answer, as JSON text; empty: plain text is wanted."""
    schema_name: str = ""
    most_tokens: int = 4_096
    temperature: float = 0.8
    seed: int = 0
    step: str = ""
    """What it is for, for the ledger and the log: "plot", "pages 1-4"…; not sent."""


class TextAnswer(msgspec.Struct, frozen=True, omit_defaults=True):
    """A whole answer and what it took. `paid` is an estimate unless `exact`."""

    text: str
    finish: Finish = "stop"
    input_tokens: int = 0
    output_tokens: int = 0
    paid: Money = 0
    exact: bool = False
    seconds: float = 0.0
    cached: bool = False
    """It was kept from before: nothing was asked, nothing paid."""


def ask_hash(model: TextModel, ask: TextAsk) -> str:
    """The question's name in the cache: the same question to the same model is never paid for twice."""
    asked = msgspec.structs.replace(ask, step="")
    value = (model.provider, model.where, model.model, asked)
    return hashlib.sha256(msgspec.json.encode(value, order="deterministic")).hexdigest()


def rough_tokens(text: str) -> int:
    """About how many tokens a text is: a quarter of its Latin letters, half of all others (measured on
    nothing: the providers' own count replaces it wherever they give one)."""
    latin = sum(c < "\u0250" for c in text)
    return 1 + latin // 4 + (len(text) - latin) // 2
