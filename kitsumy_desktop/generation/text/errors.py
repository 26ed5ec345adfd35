"""How servers of language models say no, in our words: OpenAI, vLLM, Ollama, llama.cpp, RunPod's edge."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec

from kitsumy_desktop.generation.failures import FailureKind, ProviderFailure
from kitsumy_desktop.generation.http import Reply
from kitsumy_desktop.generation.runpod.errors import said, scrubbed

_SAFETY = re.compile(
    r"content.?(?:filter|policy|management)|safety|moderation|flagged|usage polic|prohibited", re.I
)
_TOO_LONG = re.compile(
    r"context.?(?:length|size|window)|maximum context|too many tokens|too long|exceed_context"
    r"|exceeds? the (?:available|limit)", re.I,
)  # fmt: skip
_MONEY = re.compile(r"insufficient.?(?:quota|balance|credit|funds)|billing|out of credits|spend", re.I)
_LOADING = re.compile(r"\bloading\b", re.I)
_MEMORY = re.compile(r"system memory|out of memory|not enough memory|cuda error", re.I)
_NO_MODEL = re.compile(
    r"\bmodel\b.*(?:not found|does not exist|not exist|unknown)|no such model|not a valid model", re.I
)


class Host(msgspec.Struct, frozen=True):
    """Who is asked, for sentences: "Ollama does not accept the key."."""

    name: str
    keys: str = "the page of your account there"
    """Where keys are made."""
    billing: str = ""


def refused(reply: Reply, host: Host, *, hide: str = "") -> ProviderFailure:
    """What an answer that is not 2xx means. `hide`: the key, which no text may show, should they repeat it.

    `sent` is true only where the edge gave up waiting (408, 504, 524): the model may go on, and be paid.
    Other refusals come before anything is made.
    """
    told = _without(said(reply), hide)
    detail = f"{reply.status} {told or reply.headers.get('content-type', '')}"
    kind, text, hint = _meaning(reply.status, told, _code(reply), host)
    if kind == "rate" and not hint:
        hint = "The program waits and goes on."
    return ProviderFailure(
        kind,
        text,
        hint,
        retry_after=reply.seconds() if kind in ("rate", "server", "capacity") else None,
        sent=kind == "timeout",
        detail=detail,
    )


def in_stream(error: Any, host: Host, *, hide: str = "") -> ProviderFailure:
    """An error told in the middle of an answer. What was said until then may be charged."""
    status = error.get("code") if isinstance(error, dict) else None
    body = msgspec.json.encode({"error": error if isinstance(error, dict | str) else str(error)})
    code = status if isinstance(status, int) and 400 <= status < 600 else 500
    failure = refused(Reply(code, {}, body), host, hide=hide)
    failure.sent = True
    return failure


def lost(host: Host, detail: str) -> ProviderFailure:
    """An answer that broke off."""
    return ProviderFailure(
        "network",
        f"The connection to {host.name} was lost in the middle of the answer.",
        sent=True,
        detail=detail,
    )


def not_understood(host: Host, detail: str) -> ProviderFailure:
    """An answer of 2xx that is none of a language model."""
    return ProviderFailure(
        "server",
        f"{host.name} answered something that is no text of a language model.",
        "Check the address.",
        sent=True,
        detail=scrubbed(detail, 160),
    )


def silent(host: Host, *, full: bool = False) -> ProviderFailure:
    """An answer without a word in it. `full`: its room was used up by thoughts."""
    if full:
        text = f"The model of {host.name} thought until there was no room left for an answer."
        return ProviderFailure("lost", text, "Choose another model.", sent=True, detail="only thoughts")
    return ProviderFailure("lost", f"{host.name} answered nothing.", "", sent=True, detail="empty answer")


def bearer(key: Callable[[], str | None], host: Host, *, needed: bool = True) -> dict[str, str]:
    """The header with a key, or none. Raises ProviderFailure "key" for one that cannot be one, or (`needed`)
    when there is none."""
    value = (key() or "").strip()
    if not value:
        if not needed:
            return {}
        raise ProviderFailure("key", f"No key for {host.name} is set.", "Paste one in Settings → Writer.")
    if not value.isascii() or not value.isprintable() or " " in value:
        raise ProviderFailure(
            "key",
            f"This is no key for {host.name}: it has characters that no key has.",
            f"Copy it again from {host.keys}.",
        )
    return {"authorization": f"Bearer {value}"}


def _meaning(status: int, told: str, code: str, host: Host) -> tuple[FailureKind, str, str]:
    known = _plain(status, told, code, host)
    if known is not None:
        return known
    because = f": {scrubbed(told, 200).rstrip('.')}" if told else ""
    if status >= 500:
        return _failed(status, told, host)
    if _SAFETY.search(told) or _SAFETY.search(code):
        return (
            "refused",
            f"{host.name} refused to write this: its safety filter does not allow it.",
            ("Change the words of the premise."),
        )
    if _TOO_LONG.search(told) or _TOO_LONG.search(code):
        return (
            "input",
            "The question is longer than the model can read.",
            ("Write fewer pages at a time, shorten the premise, or choose a model with a longer context."),
        )
    if _MONEY.search(told):
        return "balance", f"The account at {host.name} has no money left.", _see(host)
    return "input", f"{host.name} would not take the question{because}.", ""


def _plain(status: int, told: str, code: str, host: Host) -> tuple[FailureKind, str, str] | None:
    """What the status alone tells, or a code that is always the same."""
    if status == 401:
        return "key", f"{host.name} does not accept the key.", f"Make a new one at {host.keys} and paste it."
    if status == 402 or "insufficient_quota" in code:
        return "balance", f"The account at {host.name} has no money left.", _see(host)
    if status == 403:
        return "scope", f"The key may not use this model of {host.name}.", f"See {host.keys}."
    if status == 404:
        return _missing(told, code, host)
    if status in (408, 504, 524):
        return "timeout", f"{host.name} took too long to answer.", ""
    if status == 413:
        return "input", "The question is longer than the server takes.", "Write fewer pages at a time."
    if status == 429:
        return "rate", f"{host.name} asks for fewer requests.", ""
    if 300 <= status < 400:
        return "input", f"{host.name} is at another address now.", "Check the address."
    return None


def _missing(told: str, code: str, host: Host) -> tuple[FailureKind, str, str]:
    if "model_not_found" in code or _NO_MODEL.search(told):
        return "model", f"{host.name} does not have this model any more.", "Choose another one."
    return "setup", f"There is no language model at this address of {host.name}.", "Check the address."


def _failed(status: int, told: str, host: Host) -> tuple[FailureKind, str, str]:
    if _MEMORY.search(told):
        return "setup", f"The model does not fit into the memory {host.name} has.", "Choose a smaller one."
    if _LOADING.search(told):
        return "capacity", f"{host.name} is still loading the model.", ""
    return (
        "server",
        f"{host.name} could not answer: its server failed ({status}).",
        ("This passes by itself as a rule."),
    )


def _see(host: Host) -> str:
    return f"See {host.billing}." if host.billing else ""


def _code(reply: Reply) -> str:
    body = reply.json()
    error = body.get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return ""
    return " ".join(str(error[name]) for name in ("code", "type") if isinstance(error.get(name), str))


def _without(text: str, secret: str) -> str:
    return text.replace(secret, "…") if len(secret) >= 4 else text
