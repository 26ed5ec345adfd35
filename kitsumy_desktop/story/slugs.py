"""Scene headings and transitions as screenwriters set them: INT. LIGHTHOUSE - NIGHT, CUT TO:."""

from __future__ import annotations

import re

import msgspec

from kitsumy_desktop.story.tables.keywords import INSIDE_SLUGS, OUTSIDE_SLUGS, SLUG_WORDS
from kitsumy_desktop.story.text import is_caps

_FIRST = re.compile(r"([^\W\d_]+(?:/[^\W\d_]+)?)([./]?)")
_TIME_PART = re.compile(r"\s+[-–—]+\s+")
_TRANSITION = re.compile(r">\s*\S|.*\bTO:$|FADE\b|CUT\b|ЗТМ\b|ЗАТЕМНЕННЯ\b|CIĘCIE\b")


class Slug(msgspec.Struct, frozen=True):
    """A scene heading taken apart; `inside` None where it does not tell."""

    place: str = ""
    time: str = ""
    inside: bool | None = None


def is_slug(text: str) -> bool:
    """Whether a line is a scene heading: INT./EXT. in capitals or with its dot, or forced with a dot."""
    if text.startswith(".") and len(text) > 2 and text[1].isalpha():
        return True
    first = _FIRST.match(text)
    if not first or first[1].lower() not in SLUG_WORDS:
        return False
    return len(text) < 120 and ((bool(first[2]) and first[1][0].isupper()) or is_caps(text)) and len(text) > 4


def is_transition(text: str) -> bool:
    """CUT TO:, FADE OUT., > anything."""
    return bool(_TRANSITION.match(text)) and (text.startswith(">") or is_caps(text))


def read_slug(text: str) -> Slug:
    """Place and time of a scene heading; empty for an empty one."""
    inside: bool | None = None
    rest = text.strip()
    while first := _FIRST.match(rest):
        word = first[1].lower().split("/")[0]
        if word not in SLUG_WORDS:
            break
        if inside is None and word in INSIDE_SLUGS | OUTSIDE_SLUGS:
            inside = word in INSIDE_SLUGS
        rest = rest[first.end() :].lstrip(" ./:-–—")
    parts = [p.strip() for p in _TIME_PART.split(rest) if p.strip()]
    time = parts.pop() if len(parts) > 1 else ""
    return Slug(", ".join(parts), time, inside)
