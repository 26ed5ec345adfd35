"""A script's text by its lines, as the parser counts them, with the line ends it has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kitsumy_desktop.story.tree import ScriptLine, ScriptPanel

_ENDS = re.compile("(\r\n|\r|\n|\u2028|\u2029)")


class SourceLines:
    """Lines are counted from 1; ranges include their last line."""

    def __init__(self, text: str) -> None:
        parts = _ENDS.split(text)
        self.lines = parts[0::2]
        self.ends = [*parts[1::2], ""]
        self.end = self.ends[0] or "\n"

    def __getitem__(self, line: int) -> str:
        return self.lines[line - 1]

    def is_blank(self, line: int) -> bool:
        """Whether nothing stands there; true beyond both ends of the text."""
        return not 1 <= line <= len(self.lines) or not self.lines[line - 1].strip()

    def replaced(self, first: int, last: int, new: Sequence[str]) -> str:
        """The text with other lines in place of a range; `last` = `first` - 1 only puts some in."""
        pairs = list(zip(self.lines, self.ends, strict=True))
        fresh = [(part, self.end) for line in new for part in line.split("\n")]
        if fresh and last >= first:
            fresh[-1] = (fresh[-1][0], pairs[last - 1][1])
        pairs[first - 1 : last] = fresh
        return "".join(line + (end or self.end) for line, end in pairs[:-1]) + "".join(
            line + end for line, end in pairs[-1:]
        )

    def without(self, first: int, last: int) -> str:
        """The text without a range; of two blank lines that would meet one goes too."""
        if self.is_blank(first - 1) and self.is_blank(last + 1) and last < len(self.lines):
            last += 1
        return self.replaced(first, last, [])


def panel_range(panel: ScriptPanel) -> tuple[int, int]:
    """First and last line of a panel; its scene heading before it is included."""
    told = [*panel.source, *(number for line in panel.lines for number in line.source)]
    return min(told), max(told)


def line_range(line: ScriptLine) -> tuple[int, int]:
    """First and last line of what is said."""
    return min(line.source), max(line.source)
