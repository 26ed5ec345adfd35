"""Headings of pages and panels: where they end, and the same under other numbers."""

from __future__ import annotations

import re

from kitsumy_desktop.story.dialect import HEADING
from kitsumy_desktop.story.marks import panel_mark
from kitsumy_desktop.story.numbers import number_at
from kitsumy_desktop.story.scripts.words import ENGLISH, POLISH, UKRAINIAN, Keywords
from kitsumy_desktop.story.tables.keywords import PAGE_WORDS, PANEL_WORDS
from kitsumy_desktop.story.text import is_caps

_WORD = re.compile(r"[^\W\d_]+")
_TO_NUMBER = re.compile(r"\.?\s*(?:no\.?|#|№|nr\.?)?\s*", re.IGNORECASE)
_TO_LAST = re.compile(r"\s*(?:[-–—&/+]|\b(?:and|to|та|і|й|i|do)\b)\s*", re.IGNORECASE)
_COUNT = re.compile(r"(\S+)(\s+)$")


def panel_numbered(raw: str, number: int) -> str:
    """A panel's heading under another number, in digits or words as it was."""
    box = re.match(r"\s*[*_]*\[\s*(?:[^\W\d_]+\s*)?(\d+)", raw)
    if box:
        return raw[: box.start(1)] + str(number) + raw[box.end(1) :]
    at = _number_start(raw, PANEL_WORDS)
    found = number_at(raw, at) if at >= 0 else None
    if not found:
        return raw
    return raw[:at] + _like(raw[at : found.end], number, ENGLISH.numbers) + raw[found.end :]


def page_numbered(raw: str, number: int, last: int | None = None) -> str:
    """A page's heading under another number; `last`: of the second page of a spread."""
    at = _number_start(raw, PAGE_WORDS)
    found = number_at(raw, at) if at >= 0 else None
    if not found:
        return raw
    words = _keywords_of(raw)
    told, end = _paged(raw[at : found.end], number, words), found.end
    joint = _TO_LAST.match(raw, end) if last is not None else None
    second = number_at(raw, joint.end()) if joint else None
    if joint and second and last is not None:
        told += joint[0] + _paged(raw[joint.end() : second.end], last, words)
        end = second.end
    return raw[:at] + told + raw[end:]


def panels_counted(raw: str, count: int) -> str:
    """A page's heading that promises another number of panels."""
    words = _keywords_of(raw)
    for found in _WORD.finditer(raw):
        before = _COUNT.search(raw[: found.start()])
        if found[0].lower() not in PANEL_WORDS or not before:
            continue
        old = before[1].lstrip("(–—-:,")
        start = before.end(1) - len(old)
        if count == 0:
            told = words.blank
        else:
            in_words = not old.isdigit()
            told = words.panels(count, words=in_words)
        told = told.upper() if is_caps(found[0]) else told
        return raw[:start] + told + raw[found.end() :]
    return raw


def _number_start(raw: str, words: frozenset[str]) -> int:
    for word in _WORD.finditer(raw):
        if word[0].lower() in words:
            joint = _TO_NUMBER.match(raw, word.end())
            return joint.end() if joint else word.end()
    return -1


def _paged(old: str, number: int, words: Keywords) -> str:
    return str(number) if old[:1].isdigit() else _cased(words.page_number(number), old)


def _like(old: str, number: int, words: tuple[str, ...]) -> str:
    if old[:1].isdigit() or number > len(words) or not old.isascii():
        return str(number)
    return _cased(words[number - 1], old)


def _cased(word: str, old: str) -> str:
    if is_caps(old):
        return word.upper()
    return word.capitalize() if old[:1].isupper() else word


def _keywords_of(raw: str) -> Keywords:
    """The language of a heading, by its word for page."""
    found = {word.lower() for word in _WORD.findall(raw)}
    for words in (UKRAINIAN, POLISH):
        if found & {words.page, words.pages}:
            return words
    return ENGLISH


def is_heading(raw: str) -> bool:
    """Whether a line marks a panel, in words or as a Markdown heading."""
    text = raw.strip()
    return bool(HEADING.match(text) or panel_mark(text))


def text_start(raw: str) -> int:
    """Where the description on a panel's heading begins; its length where there is none."""
    heading = HEADING.match(raw.strip())
    mark = panel_mark((heading[2] or "") if heading else raw)
    told = mark.text if mark else ""
    at = raw.rfind(told) if told else -1
    return at if at >= 0 else len(raw)
