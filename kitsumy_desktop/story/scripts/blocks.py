"""New pages and panels written in the way of a script that is there already."""

from __future__ import annotations

import re

from kitsumy_desktop.story.dialect import HEADING
from kitsumy_desktop.story.marks import is_heading_talk, page_mark
from kitsumy_desktop.story.scripts.fountain import FountainPen
from kitsumy_desktop.story.scripts.full import FullPen
from kitsumy_desktop.story.scripts.headings import (
    is_heading,
    page_numbered,
    panel_numbered,
    panels_counted,
    text_start,
)
from kitsumy_desktop.story.scripts.lay import PanelSpot, names_in, writable_panel
from kitsumy_desktop.story.scripts.line_style import usual_style
from kitsumy_desktop.story.scripts.markdown import MarkdownPen
from kitsumy_desktop.story.scripts.pen import Pen, mark_words, scene_line
from kitsumy_desktop.story.scripts.safe import Safe, logical, written_down
from kitsumy_desktop.story.scripts.source_lines import SourceLines
from kitsumy_desktop.story.scripts.words import keywords
from kitsumy_desktop.story.tree import ScriptPage, ScriptPanel, ScriptTree

_BRACKETS = re.compile(r"\s*\([^()]*\)")


class Blocks:
    """Writes parts for one script."""

    def __init__(self, source: SourceLines, tree: ScriptTree) -> None:
        self.source, self.tree = source, tree
        self.words = keywords(tree.language)
        self.safe = Safe(names_in(tree))
        headings = [source[p.source[0]] for p in tree.panels if p.source]
        self.headings = [raw for raw in headings if is_heading(raw)]

    def panel(self, panel: ScriptPanel, number: int, near: int, scene: str) -> list[str]:
        """A panel as it may stand in the text. `near`: index of a panel whose way to write is followed;
        `scene`: the heading to put before it."""
        panel = writable_panel(panel)
        if not self.headings:
            return self._by_pen(panel, number, scene)
        raw = self.headings[min(near, len(self.headings) - 1)]
        start = text_start(raw)
        marks = mark_words(self.words, panel.marks)
        head = _BRACKETS.sub("", panel_numbered(raw[:start].rstrip(), number))
        if marks:
            bare = head.rstrip(".:")
            head = f"{bare} ({', '.join(marks)}){head[len(bare) :]}"
        style = usual_style(self.source, self.tree, near)
        text = logical(panel.description)
        lines = [scene_line(scene), ""] if scene else []
        if text and "#" not in head and any(map(self._is_inline, self.headings)):
            guard = "" if self.safe.is_plain(text) else "\\"
            lines.append(written_down(f"{head} {guard}{text}"))
        else:
            lines += [head, *([written_down(self.safe.plain(text))] if text else [])]
        for line in panel.lines:
            lines += [""] if style.gap else []
            lines += style.written(line, self.safe.dialect.names, self.tree.language)
        return lines

    def page(self, page: ScriptPage, number: int, near: int, scenes: list[str]) -> list[str]:
        """A page; `near`: index of a page whose heading is followed, `scenes`: headings before its panels."""
        lines = [self._page_heading(page, number, near)]
        if page.notes:
            lines += ["", written_down(self.safe.plain(logical(page.notes)))]
        first = sum(len(p.panels) for p in self.tree.pages[:near])
        for i, (panel, scene) in enumerate(zip(page.panels, scenes, strict=True)):
            lines += ["", *self.panel(panel, i + 1, first, scene)]
        return lines

    def _page_heading(self, page: ScriptPage, number: int, near: int) -> str:
        before = self.tree.pages[near]
        raw = self.source[before.source[0]] if before.source and before.explicit else ""
        heading = HEADING.match(raw.strip())
        mark = page_mark((heading[2] or "") if heading else raw, heading=bool(heading)) if raw else None
        plain = mark and mark.number and mark.last is None and not mark.marks and is_heading_talk(mark.title)
        if not plain or page.marks or page.last is not None or not page.panels:
            return self._page_pen().page(page, number)[0]
        return panels_counted(page_numbered(raw, number), len(page.panels))

    def _page_pen(self) -> Pen:
        """The pen whose headings look like this script's."""
        marked = [self.source[p.source[0]].strip() for p in self.tree.pages if p.source and p.explicit]
        if any(raw.startswith("##") for raw in marked):
            return MarkdownPen(self.words, self.safe)
        pen: Pen = FountainPen(self.words, self.safe)
        return pen if any(raw.startswith("#") for raw in marked) else FullPen(self.words, self.safe)

    def _by_pen(self, panel: ScriptPanel, number: int, scene: str) -> list[str]:
        """Where there is no panel to follow yet."""
        spot = PanelSpot(number, mark_words(self.words, panel.marks), scene)
        return [written_down(line) for line in self._page_pen().panel(panel, spot)]

    def _is_inline(self, raw: str) -> bool:
        return bool(raw[text_start(raw) :].strip())
