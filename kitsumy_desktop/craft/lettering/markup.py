"""Emphasis in a balloon's text: *bold italic*, _italic_, **big**, ~small~, {gasp} between breath marks, and a
backslash before a literal mark."""

from __future__ import annotations

from typing import NamedTuple

STRONG, ITALIC, BIG, SMALL, BREATH = 1, 2, 4, 8, 16
MARKS = (("**", BIG), ("*", STRONG), ("_", ITALIC), ("~", SMALL))
BREATH_OPEN, BREATH_CLOSE = "{", "}"
ESCAPABLE = "*_~{}\\"
WITHIN_WORDS = frozenset({"_", "~"})
"""Marks that are ordinary characters between two letters."""


class Marked(NamedTuple):
    """Text without its marks; per character its index in the source and its emphasis bits."""

    text: str
    sources: tuple[int, ...]
    flags: tuple[int, ...]


def parse_markup(source: str) -> Marked:
    """The characters to be set. A mark without a partner, or `_` within a word, is an ordinary character."""
    out: list[str] = []
    sources: list[int] = []
    flags: list[int] = []
    active, i = 0, 0
    while i < len(source):
        if source[i] == "\\" and i + 1 < len(source) and source[i + 1] in ESCAPABLE:
            i += 1
        else:
            mark, bit = _mark_at(source, i, active)
            if mark:
                active ^= bit
                i += len(mark)
                continue
        out.append(source[i])
        sources.append(i)
        flags.append(active)
        i += 1
    return Marked("".join(out), tuple(sources), tuple(flags))


def upper(marked: Marked, language: str) -> Marked:
    """In capitals, by the rules of the language (Turkish i becomes İ); one letter may become two."""
    out: list[str] = []
    sources: list[int] = []
    flags: list[int] = []
    for ch, source, flag in zip(*marked, strict=True):
        big = "İ" if ch == "i" and language in ("tr", "az") else ch.upper()
        out.append(big)
        sources += [source] * len(big)
        flags += [flag] * len(big)
    return Marked("".join(out), tuple(sources), tuple(flags))


def toggled(source: str, start: int, end: int, mark: str) -> tuple[str, int, int]:
    """The text with source[start:end] between `mark`s, or without them where it stands between them already;
    and where the same words then begin and end. Spaces at the ends are left out, as a mark must touch a word.
    """
    while start < end and source[start].isspace():
        start += 1
    while end > start and source[end - 1].isspace():
        end -= 1
    close = BREATH_CLOSE if mark == BREATH_OPEN else mark
    n = len(mark)
    if start >= end:
        return source, start, end
    if _exactly(source, start - n, mark) and _exactly(source, end, close):
        return source[: start - n] + source[start:end] + source[end + n :], start - n, end - n
    inner_end = end - n
    if start + n < inner_end and _exactly(source, start, mark) and _exactly(source, inner_end, close):
        return source[:start] + source[start + n : inner_end] + source[end:], start, inner_end - n
    return source[:start] + mark + source[start:end] + close + source[end:], start + n, end + n


def _exactly(source: str, i: int, mark: str) -> bool:
    """Whether just this mark stands at `i`: the * of a ** is another one."""
    if i < 0 or not source.startswith(mark, i) or (i > 0 and source[i - 1] == "\\"):
        return False
    if mark != "*":
        return True
    run = i
    while run > 0 and source[run - 1] == "*":
        run -= 1
    stop = i
    while stop < len(source) and source[stop] == "*":
        stop += 1
    return (stop - run) % 2 == 1


def _mark_at(source: str, i: int, active: int) -> tuple[str, int]:
    if source[i] == BREATH_OPEN and not active & BREATH:
        return (BREATH_OPEN, BREATH) if _may_open(source, i, BREATH_OPEN, BREATH_CLOSE) else ("", 0)
    if source[i] == BREATH_CLOSE and active & BREATH:
        return (BREATH_CLOSE, BREATH) if _may_close(source, i, BREATH_CLOSE) else ("", 0)
    for mark, bit in MARKS:
        if not source.startswith(mark, i):
            continue
        if active & bit:
            if _may_close(source, i, mark):
                return mark, bit
        elif _may_open(source, i, mark, mark):
            return mark, bit
    return "", 0


def _may_open(source: str, i: int, mark: str, closing: str) -> bool:
    after = i + len(mark)
    if after >= len(source) or source[after].isspace():
        return False
    if mark in WITHIN_WORDS and i > 0 and source[i - 1].isalnum():
        return False
    close = source.find(closing, after + 1)
    while close >= 0 and not _may_close(source, close, closing):
        close = source.find(closing, close + 1)
    return close >= 0


def _may_close(source: str, i: int, mark: str) -> bool:
    after = i + len(mark)
    if source[i - 1] == "\\" or source[i - 1].isspace():
        return False
    return not (mark in WITHIN_WORDS and after < len(source) and source[after].isalnum())
