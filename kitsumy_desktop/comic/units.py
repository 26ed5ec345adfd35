"""Lengths as people write them: millimetres, inches, points, pixels, and sums of them. Inside: points."""

from __future__ import annotations

import math
import re
from typing import Literal, NamedTuple, TypeAlias

from kitsumy_desktop.comic.errors import InputError

Unit: TypeAlias = Literal["mm", "in", "pt", "px"]
UNITS: tuple[Unit, ...] = ("mm", "in", "pt", "px")
INCH, MM = 72.0, 72.0 / 25.4
"""Points of an inch and of a millimetre."""
DECIMALS: dict[Unit, int] = {"mm": 2, "in": 3, "pt": 2, "px": 1}
STEPS: dict[Unit, float] = {"mm": 0.5, "in": 0.05, "pt": 1.0, "px": 1.0}
"""What one turn of a spin box or one nudge is, in the unit itself."""
FINE: dict[Unit, float] = {"mm": 0.05, "in": 0.005, "pt": 0.1, "px": 1.0}
"""The same for thin things, such as the width of a line."""

WORDS: dict[str, str] = {
    "mm": "mm",
    "мм": "mm",
    "cm": "cm",
    "см": "cm",
    "in": "in",
    "inch": "in",
    '"': "in",
    "″": "in",
    "pt": "pt",
    "пт": "pt",
    "px": "px",
    "пкс": "px",
}
TOKEN = re.compile(r"\s*(?:(\d+(?:[.,]\d*)?|[.,]\d+)|([^\W\d_]+|[\"″])|([-+*/()]))")
HINT = "Write it like 12 mm, 0.5 in, 36 pt, 40 px or 10 + 2 mm."


class _Amount(NamedTuple):
    """A number, or a length in points."""

    value: float
    is_length: bool
    unit: float = 0.0
    """Points of the unit a single number was written with; 0 for whatever was reckoned."""


def points_of(unit: str, dpi: float) -> float:
    """Points of one unit ("cm" as well); a pixel is one of `dpi` per inch."""
    return {"mm": MM, "cm": 10 * MM, "in": INCH, "pt": 1.0, "px": INCH / dpi}[unit]


def parse_length(text: str, unit: Unit, dpi: float) -> float:
    """The length in points that `text` says; numbers without a unit are in `unit`.

    Understands + − * / and brackets, fractions (1/2 in), decimal points and commas. Raises InputError for the
    rest.
    """
    reader = _Reader(_tokens(text), unit, dpi)
    found = reader.total()
    if reader.rest:
        raise _strange(text)
    value = found.value if found.is_length else found.value * points_of(unit, dpi)
    if not math.isfinite(value):
        raise _strange(text)
    return value


def format_length(points: float, unit: Unit, dpi: float) -> str:
    """A length in `unit` with its name, as few decimals as it needs: "12.5 mm"."""
    number = f"{points / points_of(unit, dpi):.{DECIMALS[unit]}f}"
    number = number.rstrip("0").rstrip(".") if "." in number else number
    return f"{'0' if number == '-0' else number} {unit}"


def stepped(points: float, steps: int, unit: Unit, dpi: float, *, fine: bool = False) -> float:
    """A length some steps further, on whole steps of its unit."""
    step = (FINE if fine else STEPS)[unit] * points_of(unit, dpi)
    whole = points / step
    start = round(whole) if abs(whole - round(whole)) < 1e-6 else math.floor(whole) + (steps < 0)
    return (start + steps) * step


def nudge_step(unit: Unit, dpi: float) -> float:
    """How far one press of an arrow key moves things, in points."""
    return STEPS[unit] * points_of(unit, dpi)


def _strange(text: str) -> InputError:
    return InputError(f"“{text.strip()}” is no length.", HINT)


def _tokens(text: str) -> list[str]:
    found: list[str] = []
    at, end = 0, len(text.rstrip())
    while at < end:
        match = TOKEN.match(text, at)
        if match is None:
            raise _strange(text)
        found.append(match.group(0).strip())
        at = match.end()
    if not found:
        raise _strange(text)
    return found


class _Reader:
    """Sums of products, read from the left."""

    def __init__(self, tokens: list[str], unit: Unit, dpi: float) -> None:
        self.rest = tokens
        self._text = " ".join(tokens)
        self._unit = unit
        self._dpi = dpi

    def total(self) -> _Amount:
        """What the tokens up to a closing bracket add up to."""
        found = self._product()
        while self._next() in ("+", "-"):
            sign = -1.0 if self._take() == "-" else 1.0
            other = self._product()
            if found.is_length != other.is_length:
                found, other = self._as_length(found), self._as_length(other)
            found = _Amount(found.value + sign * other.value, found.is_length)
        return found

    def _product(self) -> _Amount:
        found = self._factor()
        while self._next() in ("*", "/"):
            by = self._take()
            other = self._factor()
            if by == "/" and other.unit and not found.is_length:  # half an inch is written 1/2 in
                found, other = (
                    _Amount(found.value * other.unit, True),
                    _Amount(other.value / other.unit, False),
                )
            if other.is_length and (by == "/" or found.is_length):
                raise _strange(self._text)
            if by == "/" and other.value == 0:
                raise _strange(self._text)
            factor = 1 / other.value if by == "/" else other.value
            found = _Amount(found.value * factor, found.is_length or other.is_length)
        return found

    def _factor(self) -> _Amount:
        token = self._take()
        if token in ("-", "+"):
            inner = self._factor()
            return _Amount(-inner.value if token == "-" else inner.value, inner.is_length)
        if token == "(":
            inner = self.total()
            if self._take() != ")":
                raise _strange(self._text)
            return _Amount(inner.value, inner.is_length)
        return self._measured(token)

    def _measured(self, token: str) -> _Amount:
        try:
            value = float(token.replace(",", "."))
        except ValueError as error:
            raise _strange(self._text) from error
        word = self._next().lower()
        if not word or word in "+-*/()":
            return _Amount(value, False)
        if word not in WORDS:
            raise _strange(self._text)
        self._take()
        points = points_of(WORDS[word], self._dpi)
        return _Amount(value * points, True, points)

    def _as_length(self, amount: _Amount) -> _Amount:
        if amount.is_length:
            return amount
        return _Amount(amount.value * points_of(self._unit, self._dpi), True)

    def _next(self) -> str:
        return self.rest[0] if self.rest else ""

    def _take(self) -> str:
        if not self.rest:
            raise _strange(self._text)
        return self.rest.pop(0)
