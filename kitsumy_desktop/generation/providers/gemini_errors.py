"""Google's ways of saying no, in our words."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.generation.failures import FailureKind, ProviderFailure
from kitsumy_desktop.generation.http import Reply
from kitsumy_desktop.generation.runpod.errors import scrubbed

KEYS_PAGE = "aistudio.google.com/apikey"
_SECONDS = re.compile(r"^([\d.]+)s$")
SAFETY = (
    "SAFETY", "IMAGE_SAFETY", "PROHIBITED_CONTENT", "IMAGE_PROHIBITED_CONTENT", "BLOCKLIST", "SPII",
    "RECITATION", "IMAGE_RECITATION", "JAILBREAK",
)  # fmt: skip


def key_header(key: Callable[[], str | None]) -> dict[str, str]:
    """The header with the key. Raises ProviderFailure "key" when there is none that could be one."""
    value = (key() or "").strip()
    if not value:
        raise ProviderFailure("key", "No Gemini key is set.", "Paste one in Settings → Accounts.")
    if not value.isascii() or not value.isprintable() or " " in value:
        raise ProviderFailure(
            "key", "This is no Gemini key: it has characters that no key has.", f"Copy it from {KEYS_PAGE}."
        )
    return {"x-goog-api-key": value}


def refusal_of(reply: Reply, *, posted: bool, what: str = "pictures") -> ProviderFailure:
    """What an answer that is not 2xx means. `posted`: a failed server may have made `what` was asked for, and
    charged it, all the same."""
    error = _error(reply)
    status, message = str(error.get("status", "")), str(error.get("message", ""))
    detail = scrubbed(f"{reply.status} {status} {message}")
    after = _retry_after(error)
    if after is None:
        after = reply.seconds()
    if reply.status == 429:
        return _too_many(message, after, detail, what)
    if reply.status >= 500 or not error:
        return ProviderFailure(
            "server",
            "Google's server failed or is overloaded.",
            "This passes by itself as a rule.",
            retry_after=after,
            sent=posted and reply.status not in (503,),
            detail=detail,
        )
    kind, text, hint = _meaning(reply.status, status, message, _reasons(error))
    return ProviderFailure(kind, text, hint, detail=detail)


def _meaning(code: int, status: str, message: str, reasons: set[str]) -> tuple[FailureKind, str, str]:
    low = message.lower()
    if code == 401 or "API_KEY_INVALID" in reasons or "api key not valid" in low or "expired" in low:
        return "key", "Google does not accept the key.", f"Make a new one at {KEYS_PAGE}."
    if "billing" in low or code == 402:
        return "balance", "Google asks for billing to be set up for this key.", f"See {KEYS_PAGE}."
    if code == 403 or status == "FAILED_PRECONDITION":
        text = "The key may not use the Gemini API, or not from this country."
        return "scope", text, f"See {KEYS_PAGE}."
    if code == 404:
        return "model", "Google no longer offers this model.", "Look for a newer version of the program."
    because = scrubbed(message, 160).rstrip(".")
    return "input", f"Google would not take the request: {because}.", ""


def _too_many(message: str, after: float | None, detail: str, what: str) -> ProviderFailure:
    if "limit: 0" in message or "billing" in message.lower():
        return ProviderFailure(
            "balance",
            f"Google makes no {what} for this key without billing.",
            f"Set up billing at {KEYS_PAGE}.",
            detail=detail,
        )
    return ProviderFailure(
        "rate", "Google asks for fewer requests.", "The program waits.", retry_after=after, detail=detail
    )


def blocked(answer: dict[str, Any], paid: Money) -> ProviderFailure:
    """Why an answer of 200 holds no picture."""
    feedback = answer.get("promptFeedback")
    reason = str(feedback.get("blockReason", "")) if isinstance(feedback, dict) else ""
    paid = 0 if reason else paid  # refused before anything was drawn
    words: list[str] = []
    for candidate in answer.get("candidates") or ():
        if not isinstance(candidate, dict):
            continue
        reason = reason or str(candidate.get("finishReason", ""))
        content = candidate.get("content")
        for part in (content.get("parts") or ()) if isinstance(content, dict) else ():
            if isinstance(part, dict) and isinstance(part.get("text"), str) and not part.get("thought"):
                words.append(part["text"])
    detail = scrubbed(f"{reason} {' '.join(words)}")
    if reason in SAFETY:
        return ProviderFailure(
            "refused",
            "Google's safety filter refused the picture.",
            "Change the words of the panel.",
            paid=paid,
            detail=detail,
        )
    return ProviderFailure(
        "refused" if words else "server",
        "Google answered without a picture.",
        "Say more clearly what is to be seen." if words else "",
        paid=paid,
        detail=detail,
    )


def _error(reply: Reply) -> dict[str, Any]:
    body = reply.json()
    if isinstance(body, list) and body:
        body = body[0]
    error = body.get("error") if isinstance(body, dict) else None
    return error if isinstance(error, dict) else {}


def _details(error: dict[str, Any]) -> list[dict[str, Any]]:
    details = error.get("details")
    return [d for d in details if isinstance(d, dict)] if isinstance(details, list) else []


def _reasons(error: dict[str, Any]) -> set[str]:
    return {str(d["reason"]) for d in _details(error) if "reason" in d}


def _retry_after(error: dict[str, Any]) -> float | None:
    for detail in _details(error):
        delay = detail.get("retryDelay")
        if isinstance(delay, str) and (found := _SECONDS.match(delay)):
            return float(found[1])
    return None
