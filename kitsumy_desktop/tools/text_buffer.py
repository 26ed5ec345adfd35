"""Text being typed: content, caret and selection as a value, and what the editing keys do to it."""

from __future__ import annotations

import re
import unicodedata

import msgspec


class TextBuffer(msgspec.Struct, frozen=True):
    """`caret` and `anchor` are indices between characters; what lies between them is selected.

    `preedit` is what an input method is composing at the caret: shown, but not yet part of the text.
    """

    text: str
    caret: int = 0
    anchor: int = 0
    preedit: str = ""

    @property
    def start(self) -> int:
        """The lower end of the selection."""
        return min(self.caret, self.anchor)

    @property
    def end(self) -> int:
        """The upper end of the selection."""
        return max(self.caret, self.anchor)

    @property
    def selected(self) -> str:
        """The selected text."""
        return self.text[self.start : self.end]

    @property
    def shown(self) -> str:
        """The text with what is being composed."""
        return self.text[: self.start] + self.preedit + self.text[self.end :] if self.preedit else self.text

    def inserted(self, text: str) -> TextBuffer:
        """`text` typed in place of the selection."""
        at = self.start + len(text)
        return TextBuffer(self.text[: self.start] + text + self.text[self.end :], at, at)

    def composing(self, preedit: str) -> TextBuffer:
        """What the input method has composed so far; "" ends it."""
        return msgspec.structs.replace(self, preedit=preedit)

    def moved(self, to: int, keep: bool = False) -> TextBuffer:
        """The caret at `to`; with `keep` the selection grows or shrinks to it."""
        to = max(0, min(len(self.text), to))
        return TextBuffer(self.text, to, self.anchor if keep else to)

    def all_selected(self) -> TextBuffer:
        """Everything selected."""
        return TextBuffer(self.text, len(self.text), 0)

    def removed(self, to: int) -> TextBuffer:
        """Without the selection, or without what lies between the caret and `to`."""
        if self.caret != self.anchor:
            return self.inserted("")
        return msgspec.structs.replace(self, anchor=max(0, min(len(self.text), to))).inserted("")


def letter_before(text: str, at: int) -> int:
    """Where the letter before `at` begins, its combining marks included."""
    at -= 1
    while at > 0 and _clings(text, at):
        at -= 1
    return max(0, at)


def letter_after(text: str, at: int) -> int:
    """Where the letter at `at` ends, its combining marks included."""
    at += 1
    while at < len(text) and _clings(text, at):
        at += 1
    return min(len(text), at)


def word_before(text: str, at: int) -> int:
    """The start of the word before `at`."""
    starts = [m.start() for m in re.finditer(r"[\w'’]+|[^\w\s]+", text[:at])]
    return starts[-1] if starts else 0


def word_after(text: str, at: int) -> int:
    """The end of the word after `at`."""
    found = re.compile(r"\s*(?:[\w'’]+|[^\w\s]+)").match(text, at)
    return found.end() if found else len(text)


def word_around(text: str, at: int) -> tuple[int, int]:
    """Start and end of the word at `at`; a double-click selects it."""
    for found in re.finditer(r"[\w'’]+|\s+|[^\w\s]+", text):
        if found.start() <= at < found.end():
            return found.span()
    return at, at


def _clings(text: str, at: int) -> bool:
    """Whether the character belongs to the letter before it."""
    return (
        unicodedata.combining(text[at]) != 0
        or text[at] in "\ufe0f\u200d"
        or (at > 0 and text[at - 1] == "\u200d")
    )
