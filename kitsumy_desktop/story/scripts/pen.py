"""What all dialects share: which brackets a line needs, the cast list, remarks before the story, scenes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Protocol

from kitsumy_desktop.story.cast import display_name
from kitsumy_desktop.story.front import FrontMatter
from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.scripts.safe import (
    Safe,
    forced_manner,
    forced_name,
    logical,
    protected,
    shown_name,
    written_down,
)
from kitsumy_desktop.story.scripts.words import Keywords
from kitsumy_desktop.story.slugs import is_slug
from kitsumy_desktop.story.speech_line import split_line
from kitsumy_desktop.story.tree import CastEntry, ScriptLine, ScriptPage, ScriptPanel, ScriptTree

_STORY = "\n\nPAGE 1\nPanel 1.\n"
_COMMENTS = {"/*": "*/", "/=": "=/"}
_BRACKET_WORDS = 3
_PARENTHESES = re.compile(r"[()]|.{81}")
"""What a parenthetical on a line of its own cannot hold."""
_PAGE_MARKS = ("splash", "spread", "inset")


class Spot(Protocol):
    """Where a panel stands."""

    @property
    def number(self) -> int:
        """Of the panel on its page."""

    @property
    def marks(self) -> tuple[str, ...]:
        """Its marks, in words, that the page's heading does not tell."""

    @property
    def scene(self) -> str:
        """The heading of the scene that begins with it; empty: none does."""

    @property
    def below(self) -> bool:
        """The scene's heading must follow the panel's: an empty panel before it would take it."""


class Pen(Protocol):
    """Writes the parts of a script in one dialect, as logical lines; "" is a blank line."""

    def front(self, tree: ScriptTree) -> list[str]:
        """Title, author, remarks and cast; ends without a blank line."""

    def page(self, page: ScriptPage, number: int) -> list[str]:
        """A page's heading and its notes."""

    def panel(self, panel: ScriptPanel, spot: Spot) -> list[str]:
        """A panel with its description and lines."""

    def spoken(self, line: ScriptLine) -> list[str]:
        """A line that is said, told or heard, or a note."""

    def described(self, text: str) -> list[str]:
        """A description on a line of its own."""

    @property
    def gap(self) -> bool:
        """Whether a blank line stands between what is said."""


class Speaking:
    """The ways to write who says a line, the plainest first."""

    def __init__(
        self, words: Keywords, safe: Safe, *, loud: bool, spelled: Callable[[str], str] = shown_name
    ) -> None:
        """`loud`: brackets in capitals. `spelled`: how names are written."""
        self.words, self.safe, self.loud, self.spelled = words, safe, loud, spelled

    def heads(self, line: ScriptLine) -> Iterator[tuple[str, str, str]]:
        """(name, brackets, manner) to try, each bracketed text with a space before it."""
        name, kind = self._name(line)
        flags = [self.words.joined * line.joined, self.words.whole * line.whole]
        voice = [self.spelled(line.speaker)] if line.kind == "caption" and line.speaker else []
        manner = f" ({line.manner})" if line.manner else ""
        for told in ([], [kind], [self.words.off], [kind, self.words.off]):
            mods = [m for m in (*told, *flags) if m]
            brackets = "".join(f" ({m})" for m in voice)
            brackets += self._bracketed(mods)
            yield name, brackets, manner

    def forced_heads(self, line: ScriptLine) -> Iterator[tuple[str, str, str]]:
        """The same with a name that is taken as it is written; the last is always understood."""
        kind = self.words.manners.get(line.kind, "")
        flags = (
            self.words.off * line.off_panel,
            self.words.joined * line.joined,
            self.words.whole * line.whole,
        )
        mods = [m for m in (kind, *flags) if m]
        brackets = self._bracketed(mods)
        manner = f" ({line.manner})" if line.manner else ""
        names = ("@" + line.speaker, forced_name(line.speaker), forced_name(line.speaker, literal=True))
        for name in names:
            yield name, brackets, manner
        yield names[-1], brackets, " " + forced_manner(line.manner) if line.manner else ""

    def on_one_line(self, line: ScriptLine, bold: str) -> str:
        """`NAME (MANNER): text`; `bold` stands around the name."""
        for name, brackets, manner in self.heads(line):
            for text in (line.text, protected(line.text)):
                written = f"{bold}{name}{bold}{brackets}{manner}: {text}"
                if self.safe.is_spoken(written, line):
                    return written
        if line.kind in ("sfx", "note"):
            return f"{bold}{self._name(line)[0]}{bold}: {protected(line.text)}"
        written = ""
        for name, brackets, manner in self.forced_heads(line):
            guarded = protected(line.text) if line.text.startswith("\\") else line.text
            written = f"{name}{brackets}{manner}: {guarded}"
            if self.safe.is_spoken(written, line):
                break
        return written

    def as_cue(self, line: ScriptLine) -> list[str]:
        """The cue, how it is said where the cue cannot tell, and the words below."""
        words, told = self.safe.plain(line.text, talking=True), ""
        for name, brackets, manner in self.heads(line):
            below = manner.strip()[1:-1]
            if not _PARENTHESES.search(below) and self.safe.is_cue(name + brackets, below, line):
                return [name + brackets, *([manner.strip()] if manner else []), words]
        if line.kind in ("sfx", "note"):
            return [self.on_one_line(line, "")]
        for name, brackets, manner in self.forced_heads(line):
            told = name + brackets + manner
            if self.safe.is_cue(told, "", line):
                break
        return [told, words]

    def _name(self, line: ScriptLine) -> tuple[str, str]:
        if line.kind in ("caption", "sfx", "note"):
            keyword = {"caption": self.words.caption, "sfx": self.words.sfx}.get(line.kind, self.words.note)
            return keyword.upper(), ""
        return self.spelled(line.speaker), self.words.manners.get(line.kind, "")

    def _bracketed(self, mods: list[str]) -> str:
        """Words in brackets, no more than three in one: a longer bracket would be a manner."""
        groups: list[str] = []
        for mod in mods:
            if groups and len(f"{groups[-1]} {mod}".split()) <= _BRACKET_WORDS:
                groups[-1] += f", {mod}"
            else:
                groups.append(mod)
        return "".join(f" ({group.upper() if self.loud else group})" for group in groups)


def mark_words(words: Keywords, marks: frozenset[str]) -> tuple[str, ...]:
    """Marks of a page or panel in the script's language."""
    told = {"splash": words.splash, "spread": words.spread, "inset": words.inset}
    return tuple(told[m] for m in _PAGE_MARKS if m in marks)


def scene_line(slug: str) -> str:
    """A scene heading that is read as one."""
    return slug if is_slug(slug) else "." + slug


def meta_line(key: str, value: str) -> str:
    """`Title: The Weather Post`."""
    guarded = value.strip("*_ ") != value or value.startswith("\\")
    return f"{key.capitalize()}: {chr(92) if guarded else ''}{value}"


def remark_lines(tree: ScriptTree) -> list[str]:
    """Remarks before the story, as they are where they read back so. A comment stays in one piece."""
    found: list[str] = []
    lines = [line for line in map(logical, tree.front.split("\n")) if line]
    title = "Title: a" if tree.title else ""
    while lines:
        count = _comment_length(lines)
        block = lines[:count]
        text = "\n".join(written_down(line) for line in block)
        read = parse_script(f"{title}\n{text}{_STORY}")
        sure = block[0][:2] in _COMMENTS or FrontMatter().takes(block[0], 1, expects_marks=False)
        sure = sure or (not split_line(block[0]) and Safe(Counter()).is_plain(block[0]))
        alone = sure and len(read.panels) == 1 and not (read.cast or read.author) and read.title == title[7:]
        found += block if alone and read.front.split("\n") == block else ["\\" + line for line in block]
        lines = lines[count:]
    return found


def _comment_length(lines: list[str]) -> int:
    end = _COMMENTS.get(lines[0][:2])
    if not end or end in lines[0][2:]:
        return 1
    return next((i + 1 for i, line in enumerate(lines[1:], 1) if end in line), 1)


def outfit_lines(entry: CastEntry, word: str) -> list[str]:
    """What a member wears, below their look."""
    outfit = logical(entry.outfit)
    if not outfit:
        return []
    guarded = outfit.startswith("\\") or outfit.strip("*_ ") != outfit
    return [f"    {word.capitalize()}: {chr(92) if guarded else ''}{outfit}"]


def cast_line(entry: CastEntry, before: str, name: str, after: str, heading: str) -> str:
    """A member of the cast with their look: `IRIS — 11, small and quick`, or with a forced name."""
    look = logical(entry.look)
    plain = f"{before}{name}{after}"
    candidates = [f"{plain} — {look}" if look else plain]
    guarded = "\\" + look if look.startswith("\\") else look
    for forced in ("@" + entry.name, forced_name(entry.name), forced_name(entry.name, literal=True)):
        candidates.append(f"{forced}: {guarded}".rstrip())
    for written in candidates:
        told = written_down(written)
        read = parse_script(f"Title: a\n\n{heading}\nAnna — a look, to begin with\n{told}{_STORY}")
        found = read.cast[1:]
        if len(found) == 1 and found[0].look == look.replace("\x01", "\n") and not read.author:
            same = display_name(found[0].name) == display_name(entry.name)
            if same and not read.front and len(read.panels) == 1:
                return written
    return candidates[-1]
