"""RunPod's answers that mean "no", in our words. Two hosts, three formats, and pages of edge servers."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec

from kitsumy_desktop.generation.failures import FailureKind, ProviderFailure
from kitsumy_desktop.generation.http import Reply

KEYS_PAGE = "console.runpod.io/user/settings"
BILLING_PAGE = "console.runpod.io/user/billing"

NO_CAPACITY = (
    "no longer any instances available",
    "no instances currently available",
    "does not have the resources to deploy",
)
"""RunPod says "no capacity" with status 400 and one of these."""

_MONEY = re.compile(
    r"\bbalance\b|insufficient (?:funds|credit)|not enough (?:funds|credit|money)|spend(?:ing)? limit", re.I
)
_SAFETY = re.compile(
    r"nsfw|safety|flagged|sensitive|content.?policy|moderat|inappropriate|prohibited|not allowed to generate"
    r"|sexual|violence",
    re.I,
)
_KEY_LIKE = re.compile(r"\b(?:rpa|rps|user)_[A-Za-z0-9]{4,}|\bAIza[\w-]{8,}|\bsk-[\w*-]{4,}|[Bb]earer\s+\S+")


def bearer(key: Callable[[], str | None]) -> dict[str, str]:
    """The header with the key. Raises ProviderFailure "key" when there is none that could be one."""
    value = (key() or "").strip()
    if not value:
        raise ProviderFailure(
            "key", "No RunPod key is set.", "Paste one in Settings → Accounts.", detail="no key"
        )
    if not value.isascii() or not value.isprintable() or " " in value:
        raise ProviderFailure(
            "key",
            "This is no RunPod key: it has characters that no key has.",
            f"Copy it again from {KEYS_PAGE}.",
            detail="malformed key",
        )
    return {"authorization": f"Bearer {value}"}


def scrubbed(text: str, longest: int = 400) -> str:
    """Text of a server fit for a log or a message: one line, short, without anything like a key."""
    return _KEY_LIKE.sub("…", " ".join(text.split()))[:longest]


def is_safety(text: str) -> bool:
    """Whether an error text is a safety filter's."""
    return bool(_SAFETY.search(text))


def is_no_capacity(text: str) -> bool:
    """Whether an error text says that no GPU is free."""
    low = text.lower()
    return any(words in low for words in NO_CAPACITY)


def said(reply: Reply) -> str:
    """What the body says about the failure, whatever its format; empty for pages of edge servers."""
    body = reply.json()
    if not isinstance(body, dict):
        return ""
    parts = [_words(body.get(name)) for name in ("detail", "error", "message", "title")]
    errors = body.get("errors")
    if isinstance(errors, list):
        parts.extend(_words(e.get("message") if isinstance(e, dict) else e) for e in errors)
    return scrubbed("; ".join(dict.fromkeys(p for p in parts if p)))


def _words(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return _words(value.get("message") or value.get("error"))
    return ""


def error_words(error: Any) -> tuple[str, str]:
    """A job's `error` as (message, traceback): a string, a JSON text in a string, or an object."""
    if isinstance(error, str):
        text = error.strip()
        if not text.startswith("{"):
            return scrubbed(text, 1000), ""
        try:
            error = msgspec.json.decode(text.encode())
        except msgspec.DecodeError:
            return scrubbed(text, 1000), ""
    if isinstance(error, dict):
        message = _words(error.get("error_message") or error.get("message") or error.get("error"))
        trace = error.get("error_traceback")
        return scrubbed(message or str(error.get("error_type", "")), 1000), (
            _KEY_LIKE.sub("…", trace)[-2000:] if isinstance(trace, str) else ""
        )
    return ("" if error is None else scrubbed(str(error), 1000)), ""


def refusal_of(reply: Reply, doing: str, *, posted: bool) -> ProviderFailure:
    """What an answer that is not 2xx means. `doing` continues "RunPod would not …".

    `posted`: the request would have created or started something, so that a server's failure leaves open
    whether it did (`sent` True).
    """
    told, status = said(reply), reply.status
    detail = f"{status} {told or reply.headers.get('content-type', '')}"
    after = reply.seconds()
    known = _BY_STATUS.get(status)
    if known is not None:
        kind, text, hint = known
        return ProviderFailure(kind, text.format(doing=doing), hint, retry_after=after, detail=detail)
    if status == 400 or status in (405, 409, 410, 413, 415, 422) or 300 <= status < 400:
        return _rule(status, told, doing, detail)
    if status >= 500 and is_no_capacity(told):
        return ProviderFailure("capacity", "RunPod has no such GPU free.", sent=posted, detail=detail)
    return ProviderFailure(
        "server",
        f"RunPod could not {doing}: its server failed ({status}).",
        "This passes by itself as a rule.",
        retry_after=after,
        sent=posted and status >= 500,
        detail=detail,
    )


_BY_STATUS: dict[int, tuple[FailureKind, str, str]] = {
    401: ("key", "RunPod does not accept the key.", f"Make a new one at {KEYS_PAGE} and paste it."),
    402: ("balance", "The RunPod account has no money left.", f"Add some at {BILLING_PAGE}."),
    403: (
        "scope",
        "The RunPod key may not {doing}.",
        f"Give it that permission, or use one with all permissions: {KEYS_PAGE}.",
    ),
    404: ("gone", "RunPod could not {doing}: it is not there.", ""),
    429: ("rate", "RunPod asks for fewer requests.", "The program waits and goes on."),
}


def _rule(status: int, told: str, doing: str, detail: str) -> ProviderFailure:
    if is_no_capacity(told):
        return ProviderFailure(
            "capacity",
            "RunPod has no such GPU free.",
            "Another GPU or a later try may work.",
            detail=detail,
        )
    if _MONEY.search(told):
        return ProviderFailure(
            "balance",
            "The RunPod account has not enough money, or its spending limit is reached.",
            f"See {BILLING_PAGE}.",
            detail=detail,
        )
    if is_safety(told):
        return ProviderFailure(
            "refused",
            "The safety filter refused the picture's description.",
            "Change the words of the panel.",
            detail=detail,
        )
    because = f": {told.rstrip('.')}" if told else ""
    return ProviderFailure(
        "input",
        f"RunPod would not {doing}{because}.",
        "This is the program's mistake: please report it." if status == 422 else "",
        detail=detail,
    )


def not_understood(doing: str, *, posted: bool, detail: str) -> ProviderFailure:
    """An answer of 2xx that cannot be read. After a POST nobody can tell what it was."""
    return ProviderFailure(
        "server",
        f"RunPod's answer was not understood ({doing}).",
        "If it stays so, look for a newer version of the program.",
        sent=posted,
        detail=scrubbed(detail),
    )


def after_sending(failure: ProviderFailure, *, posted: bool) -> ProviderFailure:
    """The same failure with `sent` right for the request: reading twice never matters; a POST whose answer
    was lost may have been accepted."""
    failure.sent = posted and (failure.sent or failure.kind == "server")
    return failure
