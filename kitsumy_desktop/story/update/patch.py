"""The quick way for the usual edit: one line's words changed, its place and all others the same."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.story.scripts.source_lines import SourceLines, line_range
from kitsumy_desktop.story.tree import ScriptLine
from kitsumy_desktop.story.update.blocks import Blocks
from kitsumy_desktop.story.update.reading import Reading
from kitsumy_desktop.story.update.reread import reread
from kitsumy_desktop.story.update.rewrite import says
from kitsumy_desktop.story.update.surgery import Cut, Surgery
from kitsumy_desktop.story.update.wanted import WantedPanel


def patched(
    text: str, reading: Reading, panels: list[WantedPanel], language: str
) -> tuple[str, Reading] | None:
    """The text with the words of single lines changed, and its reading made from the old one.

    None where more is to be done. A line whose head stays the same is read by the same rule as before, and
    so is everything around it: only its own words need be read again. Remarks on the text are the old ones.
    """
    blocks = Blocks(text, reading, apart=False)
    surgery = Surgery(blocks, language)
    lines = list(blocks.source.lines)
    tree = reading.tree
    for wanted in panels:
        if wanted.node is None or wanted.described:
            return None
        old = reading.nodes[wanted.node].panel
        if [one.old for one in wanted.lines] != list(range(len(old.lines))):
            return None
        told = list(old.lines)
        for i, one in enumerate(wanted.lines):
            if not one.changed:
                continue
            row = _row(told[i], one.line, old.source)
            if row is None:
                return None
            try:
                written = surgery.written(told[i], one.line)
            except Cut:
                return None
            if len(written) != 1 or "\n" in written[0]:
                return None
            lines[row - 1] = written[0]
            told[i] = msgspec.structs.replace(one.line, source=told[i].source)
        tree = tree.with_panel(wanted.node, msgspec.structs.replace(old, lines=tuple(told)))
    ends = blocks.source.ends
    new = "".join(line + end for line, end in zip(lines, ends, strict=True))
    return new, Reading(tree, reading.direction)


def _row(old: ScriptLine, new: ScriptLine, shared: tuple[int, ...]) -> int | None:
    """The one source line of a line of which only the words differ, or what stands in brackets."""
    if not old.source or "\n" in new.text or not new.text:
        return None
    first, last = line_range(old)
    if first != last or first in shared or (old.speaker, old.joined) != (new.speaker, new.joined):
        return None
    if old.kind != new.kind and "caption" in (old.kind, new.kind):
        return None  # its keyword comes or goes, and names are believed by how often they stand
    return first


def page_patched(
    text: str, reading: Reading, panels: list[WantedPanel], language: str
) -> tuple[str, Reading] | None:
    """The text with panels of one page changed line by line, and its reading with that page read again.

    None where that cannot be, or does not say what was wanted.
    """
    blocks = Blocks(text, reading)
    nodes = [p.node for p in panels if p.node is not None]
    homes = {reading.nodes[n].page for n in nodes}
    if len(homes) != 1 or len(nodes) != len(panels) or not blocks.whole:
        return None
    page = homes.pop()
    if page not in blocks.heads:
        return None
    first, end = blocks.pages[page]
    lines = list(blocks.source.lines)
    surgery = Surgery(blocks, language)
    try:
        for wanted in sorted(panels, key=lambda p: p.node or 0, reverse=True):
            span = blocks.panels[wanted.node or 0]
            lines[span.first - 1 : span.end - 1] = surgery.operated(wanted, span)
    except Cut:
        return None
    new_end = end + len(lines) - len(blocks.source.lines)
    old, new = blocks.source.lines[first - 1 : end - 1], lines[first - 1 : new_end - 1]
    found = reread(reading, page, first, old, [part for line in new for part in line.split("\n")])
    if found is None or len(found.nodes) != len(reading.nodes):
        return None
    if not all(says(wanted, found.nodes[wanted.node or 0].panel) for wanted in panels):
        return None
    return blocks.source.end.join(lines), found


def prose_patched(text: str, reading: Reading, panels: list[WantedPanel]) -> str | None:
    """A story's text with other words where single lines stand in it; None where they do not stand there word
    for word, or where more than words changed. What it reads like is for the caller to look at."""
    source = SourceLines(text)
    lines = list(source.lines)
    for wanted in panels:
        if wanted.node is None:
            return None
        old = reading.nodes[wanted.node].panel.lines
        if [one.old for one in wanted.lines] != list(range(len(old))):
            return None
        for one, was in zip(wanted.lines, old, strict=True):
            if not one.changed:
                continue
            if msgspec.structs.replace(was, text=one.line.text) != one.line:
                return None
            row = _holding(lines, was)
            if row is None:
                return None
            lines[row] = lines[row].replace(was.text.rstrip("."), one.line.text.rstrip("."), 1)
    return "".join(line + end for line, end in zip(lines, source.ends, strict=True))


def _holding(lines: list[str], line: ScriptLine) -> int | None:
    """The one source line (from 0) that holds a line's words once. Its full stop may be a comma there."""
    words = line.text.rstrip(".")
    rows = [n - 1 for n in line.source if words and lines[n - 1].count(words) == 1]
    return rows[0] if len(rows) == 1 else None
