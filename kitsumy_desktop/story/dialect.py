"""What kind of script a text is: the marks it uses and who speaks in it, found before it is read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

import msgspec

from kitsumy_desktop.story.marks import dashed_panel, page_mark, panel_mark
from kitsumy_desktop.story.speech_line import Spoken, is_name, line_class, split_cue, split_line
from kitsumy_desktop.story.text import is_caps

HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$|(#{1,6})$")
_NUMBERED = re.compile(r"\d{1,2}[.)]\s+\S")
_CONNECTORS = frozenset(["of", "the", "de", "von", "van", "z", "ze", "з", "із", "da", "di", "le", "la", "el"])


class Dialect(msgspec.Struct):
    """Where the marks stand (0-based line indices) and how often each name stands before a colon."""

    pages: list[int]
    panels: list[int]
    levels: dict[int, str]
    """Meaning of Markdown heading levels that carry no keyword: page, panel, title."""
    serifu: bool = False
    """`- ` begins a panel."""
    numbered_panels: bool = False
    """`1. ` begins a panel."""
    names: Counter[str] = msgspec.field(default_factory=Counter)

    @property
    def unmarked(self) -> bool:
        """Whether the writer marked neither pages nor panels."""
        return not self.pages and not self.panels

    def panels_follow(self, index: int) -> bool:
        """Whether a panel mark stands after line `index` and before the next page mark."""
        page = bisect_right(self.pages, index)
        panel = bisect_right(self.panels, index)
        if panel >= len(self.panels):
            return False
        return page >= len(self.pages) or self.panels[panel] < self.pages[page]

    def marks_follow(self, index: int) -> bool:
        """Whether any page or panel mark stands after line `index`."""
        return bool(self.pages and self.pages[-1] > index) or bool(self.panels and self.panels[-1] > index)

    def believes(self, spoken: Spoken, under_panel: bool) -> bool:
        """Whether `name: text` is somebody speaking rather than a sentence with a colon."""
        if line_class(spoken.name):
            return True
        if not is_name(spoken.name):
            return False
        if spoken.numbered or is_caps(spoken.name):
            return True
        known = self.names[spoken.name.lower()]
        words = spoken.name.split()
        if not spoken.name[0].isupper():
            return known >= 2 and len(words) <= 2
        titled = all(w[0].isupper() or w[0].isdigit() or w.lower() in _CONNECTORS for w in words)
        return known >= 2 or (titled and len(words) <= 3 and under_panel)

    def knows_cue(self, name: str) -> bool:
        """Whether the name speaks more than once: a cue even where no blank line stands before it."""
        return self.names[name.lower()] >= 2


def survey(lines: list[str]) -> Dialect:
    """The dialect of a text given as its lines."""
    pages: list[int] = []
    panels: list[int] = []
    headings: list[tuple[int, int]] = []
    dashes: list[int] = []
    numbered: list[int] = []
    names: Counter[str] = Counter()
    for i, raw in enumerate(lines):
        line = raw.strip()
        if not line:
            continue
        heading = HEADING.match(line)
        if heading:
            _survey_heading(i, heading, pages, panels, headings)
        elif page_mark(line):
            pages.append(i)
        elif panel_mark(line):
            panels.append(i)
        else:
            _survey_text(i, line, names, dashes, numbered)
    levels = _levels(headings, bool(pages), bool(panels))
    for i, level in headings:
        {"page": pages, "panel": panels}.get(levels.get(level, ""), []).append(i)
    serifu = not panels and bool(dashes) and bool(pages)
    loose = not panels and not serifu and bool(pages) and bool(numbered)
    panels += dashes if serifu else numbered if loose else []
    return Dialect(sorted(pages), sorted(panels), levels, serifu, loose, names)


def _survey_heading(
    i: int, heading: re.Match[str], pages: list[int], panels: list[int], headings: list[tuple[int, int]]
) -> None:
    text = heading[2] or ""
    if text and page_mark(text, heading=True):
        pages.append(i)
    elif text and panel_mark(text):
        panels.append(i)
    else:
        headings.append((i, len(heading[1] or heading[3])))


def _survey_text(i: int, line: str, names: Counter[str], dashes: list[int], numbered: list[int]) -> None:
    spoken = split_line(line)
    if spoken and is_name(spoken.name) and not line_class(spoken.name):
        names[spoken.name.lower()] += 1
        return
    cue = split_cue(line)
    if cue:
        names[cue.name.lower()] += 1
    elif line.startswith("-") and dashed_panel(line):
        dashes.append(i)
    elif _NUMBERED.match(line) and not spoken:
        numbered.append(i)


def _levels(headings: list[tuple[int, int]], has_pages: bool, has_panels: bool) -> dict[int, str]:
    """What headings without a keyword mean, by the levels in use."""
    used = Counter(level for _, level in headings)
    if has_pages and has_panels:
        return dict.fromkeys(used, "title")
    if has_panels:
        return {level: "page" if level == max(used) else "title" for level in used}
    if has_pages:
        return {level: "panel" if level == max(used) and level > 1 else "title" for level in used}
    if any(level >= 3 for level in used):
        deepest = max(used)
        return {level: {0: "panel", 1: "page"}.get(deepest - level, "title") for level in used}
    if used[2]:
        return {1: "title" if used[1] == 1 else "page", 2: "page"}
    return {1: "page"}
