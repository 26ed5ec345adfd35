"""What can go wrong with the words of a language model: broken JSON, chatter around it, another language."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абцдефгхійклмнопкрстуввксиз"[: len(_LATIN)]
_TO_CYRILLIC = str.maketrans(_LATIN + _LATIN.upper(), _CYRILLIC + _CYRILLIC.upper())
_TO_LATIN = str.maketrans(
    dict(zip("абвгдежзийклмнопрстуфхцчшщьюяєіїґ", "abvhdezzyjklmnoprstufhccss'uaeiig", strict=True))
)


def malformed(text: str, rng: random.Random) -> str:
    """JSON as models break it; text that is none is cut off."""
    if not text.lstrip().startswith(("{", "[")):
        return text[: len(text) // 2]
    return rng.choice(_BREAKS)(text, rng)


def wrong_language(text: str) -> str:
    """Sentences in other letters; names of fields and single words stay, so that the shape holds."""
    try:
        value = json.loads(text)
    except ValueError:
        return _foreign(text)
    return json.dumps(_translated(value), ensure_ascii=False)


def chatty(text: str) -> str:
    """The answer in a code fence, with words before and after."""
    return f"Sure! Here is what you asked for:\n\n```json\n{text}\n```\n\nLet me know if you want changes."


def _translated(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _translated(entry) for name, entry in value.items()}
    if isinstance(value, list):
        return [_translated(entry) for entry in value]
    return _foreign(value) if isinstance(value, str) and " " in value else value


def _foreign(text: str) -> str:
    cyrillic = sum("\u0400" <= c <= "\u04ff" for c in text)
    if cyrillic * 2 > len(text.replace(" ", "")):
        return text.lower().translate(_TO_LATIN)
    return text.translate(_TO_CYRILLIC)


def _cut(text: str, rng: random.Random) -> str:
    return text[: rng.randint(1, max(1, len(text) - 1))]


def _trailing_comma(text: str, rng: random.Random) -> str:
    at = text.rfind("}")
    return f"{text[:at]},{text[at:]}" if at > 0 else text + ","


def _single_quotes(text: str, rng: random.Random) -> str:
    return text.replace('"', "'")


def _raw_line_break(text: str, rng: random.Random) -> str:
    places = [i for i in range(1, len(text)) if text[i] == " " and text[i - 1].isalnum()]
    if not places:
        return text + ","
    at = rng.choice(places)
    return f"{text[:at]}\n{text[at + 1 :]}"


def _missing_quote(text: str, rng: random.Random) -> str:
    places = [i for i, c in enumerate(text) if c == '"']
    at = rng.choice(places) if places else 0
    return text[:at] + text[at + 1 :]


def _twice(text: str, rng: random.Random) -> str:
    return f"{text}\n{text}"


def _comment(text: str, rng: random.Random) -> str:
    return text.replace("{", "{ // as you wished\n", 1)


_BREAKS: tuple[Callable[[str, random.Random], str], ...] = (
    _cut, _trailing_comma, _single_quotes, _raw_line_break, _missing_quote, _twice, _comment,
)  # fmt: skip
