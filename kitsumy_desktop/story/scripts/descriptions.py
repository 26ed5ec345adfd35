"""Ways to change the description of a panel within a script's text."""

from __future__ import annotations

from collections.abc import Iterator

from kitsumy_desktop.story.dialect import HEADING
from kitsumy_desktop.story.marks import panel_mark
from kitsumy_desktop.story.scripts.safe import written_down
from kitsumy_desktop.story.scripts.source_lines import SourceLines
from kitsumy_desktop.story.slugs import is_slug
from kitsumy_desktop.story.tree import ScriptPanel

_GUARDS = ("", "\\", "!")


def description_changes(source: SourceLines, panel: ScriptPanel, description: str) -> Iterator[str]:
    """Texts in which the panel may be described so; the reader tells which of them does."""
    words = description.replace("\n", "\x01")
    heading = panel.source[0]
    marked = is_heading(source[heading])
    own = [n for n in panel.source[1 if marked else 0 :] if not is_slug(source[n].strip())]
    start = text_start(source[heading]) if marked else 0
    raw = source[heading]
    if own and (not marked or not raw[start:].strip()):
        yield from _on_own_lines(source, own, words)
        return
    last = own[-1] if own else heading
    between = [source[n] for n in range(heading + 1, last + 1) if n not in own]
    kept = [line for line in between if line.strip()]
    if not words:
        yield source.replaced(heading, last, [raw[:start].rstrip(), *kept])
        return
    space = "" if raw[:start].endswith(" ") else " "
    for guard in _GUARDS[:2]:
        on_line = written_down(raw[:start] + space + guard + words)
        if "#" not in raw[:start]:
            yield source.replaced(heading, last, [on_line, *kept])
    for guard in _GUARDS:
        told = written_down(guard + words)
        yield source.replaced(heading, last, [raw[:start].rstrip(), told, *kept])
        yield source.replaced(heading, last, [raw[:start].rstrip(), "", told, "", *kept])


def _on_own_lines(source: SourceLines, own: list[int], words: str) -> Iterator[str]:
    first, last = own[0], own[-1]
    kept = [source[n] for n in range(first, last + 1) if n not in own and source[n].strip()]
    if not words:
        yield source.without(first, last) if not kept else source.replaced(first, last, kept)
        return
    raw = source[first]
    indent = raw[: len(raw) - len(raw.lstrip())]
    for guard in _GUARDS:
        told = indent + written_down(guard + words)
        yield source.replaced(first, last, [told, *kept])
        yield source.replaced(first, last, [told, "", *kept])


def is_heading(raw: str) -> bool:
    """Whether a line marks a panel, in words or as a Markdown heading."""
    text = raw.strip()
    return bool(HEADING.match(text) or panel_mark(text))


def text_start(raw: str) -> int:
    """Where the description on a panel's heading begins; its length where there is none."""
    heading = HEADING.match(raw.strip())
    mark = panel_mark((heading[2] or "") if heading else raw)
    told = mark.text if mark else ""
    at = raw.rfind(told) if told else -1
    return at if at >= 0 else len(raw)
