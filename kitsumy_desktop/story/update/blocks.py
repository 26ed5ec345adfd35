"""A script's lines apart: front, page headings and panels, each with all that stands below it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from kitsumy_desktop.story.scripts.source_lines import SourceLines, panel_range
from kitsumy_desktop.story.slugs import is_slug
from kitsumy_desktop.story.update.reading import Reading

_DIGITS = re.compile(r"\d+")


class Span(NamedTuple):
    """Lines from `first` (counted from 1) up to, not including, `end`."""

    first: int
    end: int


class Blocks:
    """Where everything of a text stands. `whole` False: its parts share lines and cannot be taken apart."""

    def __init__(self, text: str, reading: Reading, *, apart: bool = True) -> None:
        """`apart` False: only the lines are needed, not where the parts begin and end."""
        self.source = SourceLines(text)
        self.reading = reading
        if apart:
            self._take_apart()

    def _take_apart(self) -> None:
        reading = self.reading
        self.taken = {
            n
            for node in reading.nodes
            for n in (*node.panel.source, *(s for line in node.panel.lines for s in line.source))
        }
        starts = self._starts()
        lasts = [s for s, _, _ in starts]
        self.whole = all(a < b for a, b in pairwise(lasts))
        ends = [*lasts[1:], len(self.source.lines) + 1]
        self.front = Span(1, lasts[0] if lasts else len(self.source.lines) + 1)
        self.heads: dict[int, Span] = {}
        self.panels: dict[int, Span] = {}
        for (first, kind, index), end in zip(starts, ends, strict=True):
            (self.heads if kind == "page" else self.panels)[index] = Span(first, end)

    @property
    def pages(self) -> dict[int, Span]:
        """Marked pages, their panels included."""
        firsts = [*(self.heads[p].first for p in self.heads), len(self.source.lines) + 1]
        return {p: Span(a, b) for p, a, b in zip(self.heads, firsts, firsts[1:], strict=False)}

    def _starts(self) -> list[tuple[int, str, int]]:
        found: list[tuple[int, str, int]] = []
        node = 0
        for p, page in enumerate(self.reading.tree.pages):
            if page.explicit and page.source:
                found.append((page.source[0], "page", p))
            for panel in page.panels:
                if panel.source:
                    found.append((self._with_heading(panel_range(panel)[0]), "panel", node))
                node += 1
        return found

    def _with_heading(self, first: int) -> int:
        """The line of a scene heading right above a panel belongs to it."""
        above = first - 1
        while above > 1 and self.source.is_blank(above):
            above -= 1
        text = self.source[above].strip() if above >= 1 else ""
        return above if above not in self.taken and text and is_slug(text) else first

    def raw(self, span: Span) -> list[str]:
        """The lines of a span."""
        return self.source.lines[span.first - 1 : span.end - 1]


class Part(NamedTuple):
    """Lines for the text, and where they stood in it; None: they are new."""

    lines: list[str]
    span: Span | None = None


def joined_parts(parts: list[Part], end: str) -> str:
    """The text of parts; a blank line between those that did not follow each other before."""
    lines: list[str] = []
    last: Span | None = None
    for part in parts:
        if not part.lines:
            continue
        follows = last is not None and part.span is not None and last.end == part.span.first
        if lines and not follows and lines[-1].strip() and part.lines[0].strip():
            lines.append("")
        lines += part.lines
        last = part.span
    return end.join(lines)


def renumbered(heading: str, old: int | None, new: int) -> str:
    """A heading with its number in digits changed; one in words stays."""
    found = _DIGITS.search(heading)
    if old is None or old == new or not found or int(found[0]) != old:
        return heading
    return heading[: found.start()] + str(new) + heading[found.end() :]
