"""Emphasis in a balloon's text: *bold italic*, _italic_, **big**, and a backslash before a literal mark."""

from __future__ import annotations

from typing import NamedTuple

STRONG, ITALIC, BIG = 1, 2, 4
MARKS = (("**", BIG), ("*", STRONG), ("_", ITALIC))
ESCAPABLE = "*_\\"


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


def _mark_at(source: str, i: int, active: int) -> tuple[str, int]:
    for mark, bit in MARKS:
        if not source.startswith(mark, i):
            continue
        if active & bit:
            if _may_close(source, i, mark):
                return mark, bit
        elif _may_open(source, i, mark):
            return mark, bit
    return "", 0


def _may_open(source: str, i: int, mark: str) -> bool:
    after = i + len(mark)
    if after >= len(source) or source[after].isspace():
        return False
    if mark == "_" and i > 0 and source[i - 1].isalnum():
        return False
    close = source.find(mark, after + 1)
    while close >= 0 and not _may_close(source, close, mark):
        close = source.find(mark, close + 1)
    return close >= 0


def _may_close(source: str, i: int, mark: str) -> bool:
    after = i + len(mark)
    if source[i - 1] == "\\" or source[i - 1].isspace():
        return False
    return not (mark == "_" and after < len(source) and source[after].isalnum())
