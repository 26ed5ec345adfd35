"""Amounts as they are written in the language of the window."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from kitsumy_desktop.comic import money
from kitsumy_desktop.comic.money import Money

NARROW = "\N{NO-BREAK SPACE}"
DOLLARS = re.compile(r"(?P<sign>−?)\$(?P<number>[\d.,]+)")


def money_text(amount: Money) -> str:
    """Money as it is read here: "$0.10" in English, "0,10 $" where a comma divides and the sign follows."""
    return localised(money.money_text(amount))


def localised(text: str) -> str:
    """The dollars of an English text as they are written here."""
    locale = QLocale()
    if locale.decimalPoint() == ".":
        return text
    return DOLLARS.sub(lambda found: f"{found['sign']}{_number(found['number'], locale)}{NARROW}$", text)


def _number(english: str, locale: QLocale) -> str:
    whole, _, part = english.replace(",", locale.groupSeparator()).partition(".")
    return f"{whole}{locale.decimalPoint()}{part}" if part else whole
