"""Single values of a plan from what models and other tools write: texts, words for fixed values, numbers."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import Any

from kitsumy_desktop.story.lexicon import Lexicon
from kitsumy_desktop.story.plan.tables.meanings import MEANINGS, NOTHING, YES
from kitsumy_desktop.story.text import clean_text

DEEPEST = 12
"""Levels of nesting that are looked into."""
_CAMEL = re.compile(r"(?<=[a-zа-яіїєґ])(?=[A-ZА-ЯІЇЄҐ])")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")


def plain_key(key: str) -> str:
    """A key as names are compared: `panelBreakdown`, `Panel Breakdown` → panelbreakdown."""
    return "".join(c for c in key.lower() if c.isalnum() or c in "'’")


def text_of(value: Any, joint: str = " ", depth: int = 0) -> str:
    """All words of a JSON value in one line; those of lists and objects one after the other."""
    if isinstance(value, str):
        return " ".join(clean_text(value).split())
    if isinstance(value, bool) or value is None or depth > DEEPEST:
        return ""
    if isinstance(value, int | float):
        return f"{value:g}" if math.isfinite(value) else ""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return joint.join(filter(None, (text_of(part, joint, depth + 1) for part in value)))
    return ""


def is_nothing(text: str) -> bool:
    """Whether a text only says that there is nothing: "None", "n/a", "-"."""
    return not text or text.lower().strip(" .\"'") in NOTHING or not text.strip(" .\"'-—…")


def meaning_of(field: str, value: Any, allowed: tuple[str, ...]) -> str | None:
    """Which of the `allowed` values a word stands for; None where it is none of them."""
    text = text_of(value)
    tidy = text.lower().replace(" ", "_").replace("-", "_")
    by_tidy = {word.replace("-", "_"): word for word in allowed}
    if tidy in by_tidy:
        return by_tidy[tidy]
    if is_nothing(text):
        return "" if "" in allowed else None
    found = meanings_in(field, text)
    return next((word for word in found if word in allowed), None)


def meanings_in(field: str, text: str) -> list[str]:
    """Every meaning the words of a text have for a field, in order."""
    return _lexicon(field).in_text(_CAMEL.sub(" ", text))


@cache
def _lexicon(field: str) -> Lexicon:
    return Lexicon(MEANINGS.get(field, ""))


def score_of(value: Any) -> int | None:
    """A number as an importance, or what a word for one means; None where it tells nothing. Not clamped."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return round(value) if math.isfinite(value) and abs(value) < 1e6 else None
    text = text_of(value)
    number = _NUMBER.match(text)
    if number and len(number[0]) < 7:
        return round(float(number[0].replace(",", ".")))
    found = meanings_in("importance", text)
    return int(found[0]) if found else None


def flag_of(value: Any) -> bool:
    """Whether a value says yes."""
    return text_of(value).lower() in YES if isinstance(value, str) else bool(value)


def words_of_list(value: Any) -> tuple[str, ...]:
    """A list of names: a JSON list, or a text parted by commas and semicolons."""
    parts = re.split(r"[,;|]", value) if isinstance(value, str) else value
    if isinstance(parts, dict):
        parts = list(parts)
    if not isinstance(parts, list):
        parts = [parts]
    found = (_name_in(part) for part in parts)
    return tuple(dict.fromkeys(text for text in found if not is_nothing(text)))


def _name_in(part: Any) -> str:
    if isinstance(part, dict):
        named = next((v for k, v in part.items() if plain_key(str(k)) in ("name", "hex", "color")), None)
        return text_of(named if named is not None else part)
    return text_of(part)
