"""Quiet colours for a script: headings, names, sounds and notes stand out a little.

Lines are looked at one by one, and only those that are seen: a long script costs no more than a short one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, TypeAlias

from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from kitsumy_desktop.story.marks import page_mark, panel_mark
from kitsumy_desktop.story.slugs import is_slug, is_transition
from kitsumy_desktop.story.speech_line import is_name, line_class, split_cue, split_line
from kitsumy_desktop.ui.editor.script.merge import units
from kitsumy_desktop.ui.theme.tokens import Tokens

Look: TypeAlias = Literal["page", "panel", "scene", "name", "sfx", "caption", "note", "manner"]
Stretch: TypeAlias = tuple[int, int, Look]
"""Characters start to end of a line, and how they look."""

UNSEEN, SEEN = -1, 1
LONGEST = 400
"""Characters; a longer line is a paragraph, and none of it stands out."""
_HEAD = re.compile(r"[^:.\-–—)\]]*[:.)\]\-–—]?")
_MANNER = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NOTE = re.compile(r"\s*(?:\[\[.*\]\]|/\*|//|<!--)")


@lru_cache(2048)
def looks_of(line: str) -> tuple[Stretch, ...]:
    """What stands out in a line."""
    text = line.strip()
    if not text or len(line) > LONGEST:
        return ()
    start = len(line) - len(line.lstrip())
    end = start + len(text)
    if _NOTE.match(line):
        return ((start, end, "note"),)
    if page_mark(text, heading=text.startswith("#")) is not None:
        return ((start, end, "page"),)
    if panel_mark(text.lstrip("# ")) is not None:
        return ((start, _head(line, start), "panel"),)
    if text.startswith("#"):
        return ((start, end, "page"),)
    if is_slug(text) or is_transition(text):
        return ((start, end, "scene"),)
    return _spoken(line, start, end)


def _spoken(line: str, start: int, end: int) -> tuple[Stretch, ...]:
    text = line[start:end]
    spoken = split_line(text)
    if spoken is not None:
        kind = line_class(spoken.name)
        if kind is None and not is_name(spoken.name):
            return ()
        colon = _colon(line, start)
        if kind == "note":
            return ((start, end, "note"),)
        look: Look = "sfx" if kind == "sfx" else "caption" if kind is not None else "name"
        whole = end if kind == "sfx" else colon
        return ((start, whole, look), *_manners(line, start, colon))
    if split_cue(text) is not None:
        return ((start, end, "name"), *_manners(line, start, end))
    if text.startswith("(") and text.endswith(")"):
        return ((start, end, "manner"),)
    return ()


def _head(line: str, start: int) -> int:
    """Where "PANEL 2." ends: the description after it looks like any other."""
    found = _HEAD.match(line, start)
    return found.end() if found else len(line)


def _colon(line: str, start: int) -> int:
    found = [at for at in (line.find(":", start), line.find("：", start)) if at >= 0]
    return min(found) + 1 if found else len(line)


def _manners(line: str, start: int, end: int) -> tuple[Stretch, ...]:
    return tuple((m.start(), m.end(), "manner") for m in _MANNER.finditer(line, start, end))


class Highlighter:
    """Colours the lines in view. Not a QSyntaxHighlighter: that looks at every line of a text."""

    def __init__(self, document: QTextDocument, tokens: Tokens) -> None:
        self._document = document
        self._formats = _formats(tokens)

    def recolour(self, tokens: Tokens) -> None:
        """Another theme: every line is coloured anew when it is in view."""
        self._formats = _formats(tokens)
        self._forget(self._document.firstBlock(), self._document.lastBlock())

    def spoil(self, position: int, added: int) -> None:
        """Characters from `position` on were changed: their lines are looked at again."""
        self._forget(self._document.findBlock(position), self._document.findBlock(position + added))

    def see(self, first: QTextBlock, last: int) -> None:
        """The lines from `first` to number `last` are in view."""
        block, number = first, first.blockNumber()
        while block.isValid() and number <= last:
            if block.userState() != SEEN:
                self._colour(block)
            block, number = block.next(), number + 1

    def _colour(self, block: QTextBlock) -> None:
        text = block.text()
        wide = not text.isascii()
        ranges = []
        for start, end, look in looks_of(text):
            one = QTextLayout.FormatRange()
            one.start = units(text[:start]) if wide else start
            one.length = (units(text[:end]) if wide else end) - one.start
            one.format = self._formats[look]
            ranges.append(one)
        block.setUserState(SEEN)
        if ranges or block.layout().formats():
            block.layout().setFormats(ranges)
            self._document.markContentsDirty(block.position(), block.length())

    def _forget(self, block: QTextBlock, last: QTextBlock) -> None:
        while block.isValid():
            block.setUserState(UNSEEN)
            if block == last:
                return
            block = block.next()


def _formats(tokens: Tokens) -> dict[Look, QTextCharFormat]:
    plain: dict[Look, tuple[str, bool, bool]] = {
        "page": (tokens.accent, True, False),
        "panel": (tokens.text, True, False),
        "scene": (tokens.text_soft, True, False),
        "name": (tokens.text_soft, True, False),
        "sfx": (tokens.warning, False, False),
        "caption": (tokens.text_soft, True, False),
        "note": (tokens.text_faint, False, True),
        "manner": (tokens.text_faint, False, True),
    }
    return {look: _format(*how) for look, how in plain.items()}


def _format(colour: str, bold: bool, italic: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    made.setFontItalic(italic)
    return made
