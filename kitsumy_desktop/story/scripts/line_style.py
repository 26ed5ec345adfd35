"""How a script writes what is said: read from a line of it, and used for another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec

from kitsumy_desktop.story.cast import display_name
from kitsumy_desktop.story.escapes import forced_line
from kitsumy_desktop.story.scripts.pen import Speaking
from kitsumy_desktop.story.scripts.safe import Safe, shown_name, written_down
from kitsumy_desktop.story.scripts.source_lines import SourceLines, line_range
from kitsumy_desktop.story.scripts.words import keywords
from kitsumy_desktop.story.speech_line import split_line
from kitsumy_desktop.story.text import is_caps
from kitsumy_desktop.story.tree import ScriptLine, ScriptTree

_NUMBER = re.compile(r"\(?\d{1,3}(?:[.)]|\s*[-–—])\s*(?=\S)")
_BOLD = re.compile(r"[*_]+")


class LineStyle(msgspec.Struct, frozen=True):
    """`cue`: the name stands alone, the words below it, `below` further in. `gap`: a blank line between."""

    indent: str = ""
    number: str = ""
    bold: str = ""
    loud: bool = True
    """Names and brackets in capitals."""
    cue: bool = False
    below: str = ""
    gap: bool = False
    spelled: str = ""
    """A name as this line writes it."""

    def name(self, speaker: str) -> str:
        """The way this script writes a name."""
        if self.spelled and display_name(self.spelled) == display_name(speaker):
            return self.spelled
        return shown_name(speaker) if self.loud else speaker

    def written(self, line: ScriptLine, names: Counter[str], language: str) -> list[str]:
        """The line in this style."""
        speaking = Speaking(keywords(language), Safe(names), loud=self.loud, spelled=self.name)
        if not self.cue or line.kind == "note":
            told = written_down(speaking.on_one_line(line, self.bold))
            return [self.indent + self.number + told]
        cue, *words = map(written_down, speaking.as_cue(line))
        return [self.indent + cue, *(self.below + word for word in words)]


def style_of(source: SourceLines, line: ScriptLine) -> LineStyle:
    """The style of one line of the script."""
    first, last = line_range(line)
    raw = source[first]
    text = raw.lstrip()
    indent = raw[: len(raw) - len(text)]
    number = _NUMBER.match(text)
    rest = text[number.end() :] if number else text
    bold = _BOLD.match(rest)
    below = source[last]
    spoken = split_line(text)
    forced = forced_line(text)
    cue = not spoken and (forced is None or forced.text is None) and last > first
    name = spoken.name if spoken else line.speaker
    return LineStyle(
        indent=indent,
        number=number[0] if number and not cue else "",
        bold=bold[0] if bold else "",
        loud=is_caps(name) or not name,
        cue=cue,
        below=below[: len(below) - len(below.lstrip())],
        spelled=line.speaker,
    )


def usual_style(source: SourceLines, tree: ScriptTree, panel_index: int) -> LineStyle:
    """The style for a new line in a panel: that of a line of the panel, of the one nearest to it, or none."""
    panels = tree.panels
    nearest = sorted(range(len(panels)), key=lambda i: (abs(i - panel_index), i))
    for i in nearest:
        for line in panels[i].lines:
            if line.kind != "note" and not set(line.source) & set(panels[i].source):
                style = style_of(source, line)
                return msgspec.structs.replace(style, number="", spelled="", gap=_has_gaps(source, tree))
    return LineStyle(gap=_has_gaps(source, tree))


def _has_gaps(source: SourceLines, tree: ScriptTree) -> bool:
    """Whether blank lines stand between lines, by the first two that follow each other."""
    for panel in tree.panels:
        for before, line in zip(panel.lines, panel.lines[1:], strict=False):
            return source.is_blank(line_range(line)[0] - 1) and bool(before)
    for panel in tree.panels:
        if panel.lines and panel.source:
            return source.is_blank(line_range(panel.lines[0])[0] - 1)
    return False


def kept_heads(source: SourceLines, old: ScriptLine, new: ScriptLine) -> Iterator[list[str]]:
    """Other words behind the same head: where the old words stand, else where words usually do."""
    first, last = line_range(old)
    raw = source[first]
    words = new.text.replace("\n", "\x01")
    guards = ("", "\\")
    if first == last and old.text in raw:
        at = raw.rindex(old.text)
        for guard in guards:
            yield [written_down(raw[:at] + guard + words + raw[at + len(old.text) :])]
    colon = next((i for i, c in enumerate(raw) if c in ":：" and _is_head(raw[: i + 1])), -1)
    if colon >= 0:
        bold = _BOLD.match(raw, colon + 1)
        head = raw[: colon + 1] + (bold[0] if bold else "") + " "
        for guard in guards:
            yield [written_down(head + guard + words)]
        return
    heads = [source[number] for number in range(first, last + 1)]
    count = next((i for i, line in enumerate(heads) if i and not line.strip().startswith("(")), len(heads))
    if count < len(heads):
        indent = heads[count][: len(heads[count]) - len(heads[count].lstrip())]
        for guard in guards:
            yield [*heads[:count], indent + written_down(guard + words)]


def _is_head(raw: str) -> bool:
    text = raw.strip()
    forced = forced_line(text)
    return bool(forced and forced.text is not None) or split_line(text + " a") is not None
