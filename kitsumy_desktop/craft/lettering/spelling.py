"""Dots and dashes as letterers of a language write them.

English comics: three dots in a row, two hyphens for a dash (craft lore: no em dash in lettering). Ukrainian
and Polish: the ellipsis as one sign, an em dash between spaces; a dash at the start of a line opens speech.
"""

from __future__ import annotations

import re

DOTS, ELLIPSIS, EM_DASH = "...", "…", "—"
_MANY_DOTS = re.compile(r"(?<!\.)\.{3,}(?!\.)|…")
_SPACED_DOTS = re.compile(r"(?<=\w) (?=(?:\.{3,}|…)(?:\s|[!?]|$))")
_DASHES = re.compile(r"(?<!-)--(?!-)|—|(?<= )–(?= )")
_SPACED_DASH = re.compile(r"[ \u00a0]*(?:(?<!-)--(?!-)|—|(?<= )[-–](?= ))[ \u00a0]*")

WITH_ELLIPSIS = frozenset({"uk", "pl", "be", "ru", "cs", "sk", "bg", "sr", "de", "fr", "es", "it"})
"""Languages whose comics have the ellipsis as one sign and the long dash."""


def spelled(text: str, language: str) -> str:
    """The text with ellipses and dashes as the language has them; all else stays, emphasis marks included."""
    base = language.partition("-")[0].lower()
    if base == "en":
        return _DASHES.sub("--", _MANY_DOTS.sub(DOTS, _SPACED_DOTS.sub("", text)))
    if base not in WITH_ELLIPSIS:
        return text
    return "\n".join(_long_dashes(_MANY_DOTS.sub(ELLIPSIS, line)) for line in text.split("\n"))


def _long_dashes(line: str) -> str:
    """Every dash with a space before it and one behind it, but none at the line's ends or inside a mark's."""

    def dash(match: re.Match[str]) -> str:
        before = " " if match.start() > 0 else ""
        after = " " if match.end() < len(line) else ""
        return before + EM_DASH + after

    return _SPACED_DASH.sub(dash, line)
