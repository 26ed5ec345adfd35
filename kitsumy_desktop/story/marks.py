"""Recognising page and panel marks in one line of a script, in any of the dialects."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from kitsumy_desktop.story.lexicon import Lexicon
from kitsumy_desktop.story.numbers import Number, number_at
from kitsumy_desktop.story.tables.keywords import (
    NEXT_WORDS,
    NO_WORDS,
    PAGE_PLURALS,
    PAGE_WORDS,
    PANEL_WORDS,
    SHORT_PAGE_WORDS,
    SPLASH_WORDS,
)
from kitsumy_desktop.story.text import is_caps

SPLASH = Lexicon(SPLASH_WORDS)
_SPLASH_ALL = [w for line in SPLASH_WORDS.splitlines() for w in line.replace("|", " ").split()[1:]]
_SPLASH_SINGLE = frozenset(w for w in _SPLASH_ALL if not w.endswith("*"))
_SPLASH_STEMS = tuple(w[:-1] for w in _SPLASH_ALL if w.endswith("*"))

_FIRST = re.compile(r"([^\W\d_]+)\.?\s*(?:no\.?|#|№|nr\.?)?\s*", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:[-–—&/+]|\b(?:and|to|та|і|й|i|do)\b)\s*", re.IGNORECASE)
_DELIMITER = re.compile(r"\s*(?:[:.)\-–—|,\]]+)\s*")
_BRACKETED = re.compile(r"\s*[(\[]([^)\]]*)[)\]]\s*[:.\-–—]*\s*")
_NUMBERED_BOX = re.compile(r"\[\s*(?:[^\W\d_]+\s*)?(\d{1,3})(?:[.\d/]*)\s*\]\s*[:.\-–—]*\s*")
_DASHED = re.compile(r"-\s+(?:(\d{1,3})(?:\.(\d{1,3}))?[.:)]?\s+|(\d{1,3})\.(\d{1,3})$)?")
_WORD = re.compile(r"[^\W\d_]+")
_TOLD = re.compile(r"\w+(?:['’ʼ]\w+)*")


class PageMark(msgspec.Struct, frozen=True):
    """A page heading. `number` None: the next one."""

    number: int | None = None
    last: int | None = None
    """Second page of a spread."""
    panels: int | None = None
    """How many panels the heading promises."""
    marks: frozenset[str] = frozenset()
    title: str = ""


class PanelMark(msgspec.Struct, frozen=True):
    """A panel heading, with the description that follows on the same line."""

    number: int | None = None
    text: str = ""
    marks: frozenset[str] = frozenset()


def bare(line: str) -> str:
    """The line without Markdown emphasis and quoting around it."""
    return line.strip().strip("*_>= ").strip()


@lru_cache(4096)
def page_mark(line: str, *, heading: bool = False) -> PageMark | None:
    """The page mark a line is, if it is one. In a `heading` (# …) more is believed."""
    text = bare(line)
    if len(text) > 160:
        return None
    return _page_by_keyword(text, heading) or _page_by_number_first(text)


def _page_by_keyword(text: str, heading: bool) -> PageMark | None:
    first = _FIRST.match(text)
    if not first:
        return None
    word = first[1].lower()
    if word not in PAGE_WORDS:
        return _page_by_splash(text, word)
    number = number_at(text, first.end())
    if word in SHORT_PAGE_WORDS and not (number and text[first.end()].isdigit()):
        return None
    if number is None:
        whole = text[first.end() :].strip(" :.")
        return PageMark() if not whole else None
    return _page_with_rest(text, number, plural=word in PAGE_PLURALS, sure=heading or is_caps(first[1]))


def _page_by_splash(text: str, word: str) -> PageMark | None:
    """SPLASH PAGE, NEW PAGE: no number, capitals or nothing else on the line."""
    words = [w.lower() for w in _WORD.findall(text)]
    if len(words) < 2 or not any(w in PAGE_WORDS for w in words[:3]):
        return None
    marks = frozenset(SPLASH.in_text(text))
    if word in NEXT_WORDS and len(words) == 2:
        return PageMark(marks=marks)
    return PageMark(marks=marks) if marks and is_caps(text) and len(words) <= 4 else None


def _page_by_number_first(text: str) -> PageMark | None:
    """FIRST PAGE, ПЕРША СТОРІНКА, 1 strona."""
    number = number_at(text)
    if not number:
        return None
    word = _WORD.match(text, number.end + 1) if text[number.end : number.end + 1] == " " else None
    if not word or word.group().lower() not in PAGE_WORDS - SHORT_PAGE_WORDS:
        return None
    rest = text[word.end() :]
    if rest.strip() and not _DELIMITER.match(rest) and not _BRACKETED.match(rest):
        return None
    return _page_with_rest(text, Number(number.value, word.end()), plural=False, sure=False)


def _page_with_rest(text: str, number: Number, *, plural: bool, sure: bool) -> PageMark | None:
    last, end = _second_page(text, number, plural)
    rest = text[end:]
    count = _panel_count(rest)
    marks = frozenset(SPLASH.in_text(rest))
    if last is not None:
        marks |= {"spread"}
    delimited = not rest.strip() or _DELIMITER.match(rest) or _BRACKETED.match(rest)
    if not (delimited or sure or count or marks):
        return None
    return PageMark(number.value, last, count, marks, _undelimited(rest).strip())


def _second_page(text: str, number: Number, plural: bool) -> tuple[int | None, int]:
    joint = _RANGE.match(text, number.end)
    second = number_at(text, joint.end()) if joint else None
    if second is None or second.value <= number.value:
        return None, number.end
    if second.value == number.value + 1 and not _is_count(text, second.end):
        return second.value, second.end
    return (second.value, second.end) if plural and not _is_count(text, second.end) else (None, number.end)


def _is_count(text: str, end: int) -> bool:
    word = _WORD.search(text, end)
    return word is not None and word.group().lower() in PANEL_WORDS


def _panel_count(rest: str) -> int | None:
    words = list(_WORD.finditer(rest))
    for word in words:
        if word.group().lower() in PANEL_WORDS:
            before = rest[: word.start()].strip(" (–—-:,").split()
            if before and before[-1].strip("(").lower() in NO_WORDS:
                return 0
            number = number_at(before[-1]) if before else None
            return number.value if number else None
    return None


def is_heading_talk(title: str) -> bool:
    """Whether the rest of a page's heading only tells how many panels there are and of what kind."""
    words = [w.lower() for w in _TOLD.findall(title)]
    known = PANEL_WORDS | NO_WORDS | _SPLASH_SINGLE
    return all(w in known or w.startswith(_SPLASH_STEMS) or number_at(w) for w in words)


@lru_cache(4096)
def panel_mark(line: str) -> PanelMark | None:
    """The panel mark a line begins with, if it does."""
    text = bare(line)
    box = _NUMBERED_BOX.match(text)
    if box:
        return PanelMark(int(box[1]), text[box.end() :])
    first = _FIRST.match(text)
    if first and first[1].lower() in PANEL_WORDS:
        return _panel_by_keyword(text, first)
    return _panel_by_number_first(text)


def _panel_by_keyword(text: str, first: re.Match[str]) -> PanelMark | None:
    number = number_at(text, first.end())
    if number is None:
        rest = text[first.end(1) :]
        if rest.strip(" :.") and not (rest.lstrip().startswith(":") or _caps_dash(first[1], rest)):
            return None
        return PanelMark(None, rest.lstrip(" :.–—-"))
    return _panel_with_rest(number, text[number.end :])


def _caps_dash(word: str, rest: str) -> bool:
    return is_caps(word) and len(word) > 2 and bool(re.match(r"\s*[–—-]\s", rest))


def _panel_by_number_first(text: str) -> PanelMark | None:
    """FIRST PANEL, ПЕРШИЙ КАДР, 1 kadr: alone or before a delimiter."""
    number = number_at(text)
    if not number or text[number.end : number.end + 1] != " ":
        return None
    word = _WORD.match(text, number.end + 1)
    if not word or word.group().lower() not in PANEL_WORDS:
        return None
    rest = text[word.end() :]
    if rest.strip() and not re.match(r"\s*[:.(–—-]", rest):
        return None
    return _panel_with_rest(Number(number.value, word.end()), rest)


def _panel_with_rest(number: Number, rest: str) -> PanelMark:
    text = _undelimited(re.sub(r"^[.\d/]+(?=\W|$)", "", rest))
    marks: set[str] = set()
    while (bracket := _BRACKETED.match(text)) and (found := SPLASH.in_text(bracket[1])):
        marks.update(found)
        text = text[bracket.end() :]
    return PanelMark(number.value, text.strip(), frozenset(marks))


def _undelimited(rest: str) -> str:
    delimiter = _DELIMITER.match(rest)
    return rest[delimiter.end() :] if delimiter else rest.strip()


def dashed_panel(line: str) -> tuple[int | None, PanelMark] | None:
    """A Serifu panel `- text`, `- 2.1 text`, as (page number if it is told, panel)."""
    found = _DASHED.match(line)
    if not found:
        return None
    if found[3]:
        return int(found[3]), PanelMark(int(found[4]))
    page = int(found[1]) if found[2] else None
    number = found[2] or found[1]
    return page, PanelMark(int(number) if number else None, line[found.end() :].strip())
