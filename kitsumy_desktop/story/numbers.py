"""Reading a number at the start of a text: digits, roman, or words in three languages."""

from __future__ import annotations

import re
from typing import NamedTuple

from kitsumy_desktop.story.tables.numerals import NUMERALS

_DIGITS = re.compile(
    r"(\d{1,4})(?:(?:st|nd|rd|th)\b|-?(?:ша|га|тя|та|ий|а|й|sza|ga)\b|[a-hа-г]\b)?(?![\d])", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ROMAN = re.compile(r"(x{0,3})(ix|iv|v?i{0,3})", re.IGNORECASE)
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'"})
_CYRILLIC_ROMAN = str.maketrans({"і": "i", "х": "x"})


class Number(NamedTuple):
    """A number and the index in the text just after it."""

    value: int
    end: int


def number_at(text: str, start: int = 0) -> Number | None:
    """The number that begins at `start`, if one does."""
    digits = _DIGITS.match(text, start)
    if digits:
        return Number(int(digits[1]), digits.end())
    plain = text.translate(_APOSTROPHES)
    word = _WORD.match(plain, start)
    if not word:
        return None
    value = NUMERALS.get(word.group().lower())
    if value is None:
        roman = _roman(word.group().lower())
        return Number(roman, word.end()) if roman else None
    return _with_unit(plain, Number(value, word.end()))


def _with_unit(text: str, tens: Number) -> Number:
    if tens.value < 20 or tens.value % 10 or tens.end >= len(text) or text[tens.end] not in " -":
        return tens
    word = _WORD.match(text, tens.end + 1)
    unit = NUMERALS.get(word.group().lower(), 0) if word else 0
    return Number(tens.value + unit, word.end()) if word and 1 <= unit <= 9 else tens


def _roman(word: str) -> int:
    found = _ROMAN.fullmatch(word.translate(_CYRILLIC_ROMAN))
    if not found:
        return 0
    tens, units = found[1], found[2]
    value = {"ix": 9, "iv": 4}.get(units, 5 * units.count("v") + units.count("i"))
    return 10 * len(tens) + value
