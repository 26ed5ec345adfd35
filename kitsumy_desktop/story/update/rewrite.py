"""A script put together again: headings and panels as they stand in the text, changed ones among them."""

from __future__ import annotations

from functools import cached_property

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.story.cast import display_name
from kitsumy_desktop.story.scripts.headings import is_heading
from kitsumy_desktop.story.scripts.lay import PanelSpot, pen_for
from kitsumy_desktop.story.scripts.line_style import usual_style
from kitsumy_desktop.story.scripts.pen import Pen, mark_words
from kitsumy_desktop.story.scripts.safe import logical, normal, one_line, same_line, written_down
from kitsumy_desktop.story.scripts.source_lines import SourceLines
from kitsumy_desktop.story.scripts.words import keywords
from kitsumy_desktop.story.slugs import is_slug
from kitsumy_desktop.story.text import is_caps
from kitsumy_desktop.story.tree import ScriptPage, ScriptPanel
from kitsumy_desktop.story.update.blocks import Blocks, Part, Span, joined_parts, renumbered
from kitsumy_desktop.story.update.reading import Reading
from kitsumy_desktop.story.update.reread import reread
from kitsumy_desktop.story.update.surgery import Cut, Surgery
from kitsumy_desktop.story.update.wanted import Wanted, WantedPage, WantedPanel


class Rewrite:
    """One text on its way to what is wanted of it."""

    def __init__(self, before: Document, wanted: Wanted, text: str) -> None:
        self.before, self.wanted, self.reading = before, wanted, wanted.reading
        self.language = before.comic.language
        self.blocks = Blocks(text, wanted.reading)
        self.surgery = Surgery(self.blocks, self.language)
        marked = [self.blocks.source[span.first].lstrip() for span in self.blocks.heads.values()]
        self.markdown = bool(marked) and all(line.startswith("#") for line in marked)
        self.digits = bool(marked) and sum(
            any(c.isdigit() for c in x.split("(")[0]) for x in marked
        ) * 2 > len(marked)
        """Pages are numbered in digits."""

    @cached_property
    def pen(self) -> Pen:
        """Who writes what has to be written anew."""
        return pen_for(self.reading.tree, "markdown" if self.markdown else "full", self.language)

    def text(self, pages: list[WantedPage], *, anew: bool) -> str | None:
        """The text of these pages; None where it cannot be taken apart. `anew`: changed panels are written
        down from nothing instead of line by line."""
        if not self.blocks.whole or self.reading.tree.kind != "script":
            return None
        self.inherited = self._inherited(pages)
        parts = [Part(self._front(), self.blocks.front)]
        marked = self.reading.tree.has_pages or not self.reading.nodes
        try:
            number = 1
            for page in pages:
                if marked:
                    span = self.blocks.heads.get(page.old) if page.old is not None else None
                    parts.append(Part(self._head(page, number), span))
                parts += [self._panel(panel, i, page, anew=anew) for i, panel in enumerate(page.panels, 1)]
                number += 2 if self._is_spread(page) else 1
        except Cut:
            return None
        text = joined_parts(parts, self.blocks.source.end)
        if not self.blocks.source.lines[-1] and not text.endswith(self.blocks.source.end):
            text += self.blocks.source.end
        return text

    def reading_of(self, text: str) -> Reading | None:
        """The reading of a new text that differs from the old one on one page alone."""
        old, new = self.blocks.source.lines, SourceLines(text).lines
        most = min(len(old), len(new))
        start = next((i for i in range(most) if old[i] != new[i]), most)
        end = next((i for i in range(most - start) if old[-1 - i] != new[-1 - i]), most - start)
        for index, span in self.blocks.pages.items():
            if span.first - 1 <= start and len(old) - end <= span.end - 1:
                delta = len(new) - len(old)
                lines = new[span.first - 1 : span.end - 1 + delta]
                return reread(self.reading, index, span.first, old[span.first - 1 : span.end - 1], lines)
        return None

    def _inherited(self, pages: list[WantedPage]) -> dict[int, str]:
        """Scene headings of panels that are gone, for those that went on with their scene."""
        nodes = self.reading.nodes
        left = {panel.node for page in pages for panel in page.panels}
        found: dict[int, str] = {}
        heading = ""
        for n, node in enumerate(nodes):
            if "scene" in node.panel.marks:
                heading = ""
            if n not in left and "scene" in node.panel.marks and n in self.blocks.panels:
                raw = self.blocks.source[self.blocks.panels[n].first]
                heading = raw if is_slug(raw.strip()) else ""
            elif n in left and heading:
                found[n] = heading
                heading = ""
        return found

    def _front(self) -> list[str]:
        """Front matter with the title, the author and the names of the cast as they are now."""
        lines = self.blocks.raw(self.blocks.front)
        before, after = self.before.comic, self.wanted.after.comic
        tree = self.reading.tree
        for old, new, told in (
            (before.title, after.title, tree.title),
            (before.author, after.author, tree.author),
        ):
            if old != new and told == old and new.strip():
                lines = _renamed_line(lines, told, one_line(new))
        for old_record, new_record in self.wanted.diff.changes.values():
            if isinstance(old_record, Character) and isinstance(new_record, Character):
                lines = self._recast(lines, old_record.name, new_record.name)
        return lines

    def _recast(self, lines: list[str], old: str, new: str) -> list[str]:
        """The cast list with a member's new name."""
        if old == new:
            return lines
        found = list(lines)
        for entry in self.reading.tree.cast:
            at = entry.source[0] - 1 if entry.source else -1
            if display_name(entry.name) == display_name(old) and 0 <= at < len(found):
                name = new.upper() if is_caps(entry.name) else new
                found[at] = found[at].replace(entry.name, name, 1)
        return found

    def _head(self, page: WantedPage, number: int) -> list[str]:
        """The heading of a page, with its number where that is told in digits or in the usual way."""
        count, spread = len(page.panels), self._is_spread(page)
        if page.old is None or page.old not in self.blocks.heads:
            told = _marked(ScriptPage(tuple(p.told for p in page.panels), number), spread)
            head, *rest = [x for line in self.pen.page(told, number) for x in written_down(line).split("\n")]
            return [self._in_digits(head, number) if self.digits else head, *rest]
        old = self.reading.tree.pages[page.old]
        lines = self.blocks.raw(self.blocks.heads[page.old])
        if spread != (old.last is not None):
            head = self.pen.page(_marked(_bare(old, count), spread), number)[0]
            return [self._in_digits(head, number) if self.digits else head, *lines[1:]]
        if old.number == self._counted(page.old) and (old.number != number or len(old.panels) != count):
            was = self.pen.page(_bare(old, len(old.panels)), old.number)[0]
            now = self.pen.page(_bare(old, count), number)[0]
            for before, after in (
                (was, now),
                (self._in_digits(was, old.number), self._in_digits(now, number)),
            ):
                if lines[0].strip().upper() == before.strip().upper():
                    return [after if lines[0].isupper() or self.markdown else after.capitalize(), *lines[1:]]
            lines = [renumbered(lines[0], old.number, number), *lines[1:]]
        return lines

    def _is_spread(self, page: WantedPage) -> bool:
        """Whether the page counts as two."""
        if page.page is not None:
            return self.wanted.after.page(page.page).spread
        return page.old is not None and self.reading.tree.pages[page.old].last is not None

    def _counted(self, index: int) -> int:
        """The number that a page of the old text has when nobody numbered it otherwise."""
        before = self.reading.tree.pages[:index]
        return 1 + sum(1 if page.last is None else 2 for page in before)

    def _in_digits(self, heading: str, number: int) -> str:
        """A heading with its number in digits."""
        word = keywords(self.language).page_number(number)
        for told in (word.upper(), word):
            if told in heading:
                return heading.replace(told, str(number), 1)
        return heading

    def _panel(self, wanted: WantedPanel, number: int, page: WantedPage, *, anew: bool) -> Part:
        span = self.blocks.panels.get(wanted.node) if wanted.node is not None else None
        if span is None or wanted.node is None:
            return Part([*self._written(wanted, number, page), ""])
        node = self.reading.nodes[wanted.node]
        if wanted.changed and anew:
            return Part([*self._written(wanted, number, page), *self._remarks(span), ""])
        lines = self.surgery.operated(wanted, span) if wanted.changed else self.blocks.raw(span)
        at = min(node.panel.source) - span.first
        regular = node.panel.number == node.at + 1
        if regular and number != node.panel.number and 0 <= at < len(lines):
            lines = [*lines[:at], renumbered(lines[at], node.panel.number, number), *lines[at + 1 :]]
        heading = self.inherited.get(wanted.node)
        return Part([heading, "", *lines]) if heading else Part(lines, span)

    def _written(self, wanted: WantedPanel, number: int, page: WantedPage) -> list[str]:
        """A panel written down from nothing."""
        told = wanted.told
        if self.unmarked:
            return self._paragraphs(wanted)
        scene = ""
        if wanted.node is not None and "scene" in told.marks:
            scene = told.slug
        marks = told.marks
        if page.old is not None and len(page.panels) == 1:
            marks = marks - self.reading.tree.pages[page.old].marks
        spot = PanelSpot(number, mark_words(keywords(self.language), marks), scene)
        return [part for line in self.pen.panel(told, spot) for part in written_down(line).split("\n")]

    @cached_property
    def unmarked(self) -> bool:
        """Whether panels of this script are paragraphs, as in a screenplay."""
        firsts = [self.blocks.source[min(n.panel.source)] for n in self.reading.nodes if n.panel.source]
        return not self.reading.tree.has_pages and bool(firsts) and not any(map(is_heading, firsts))

    def _paragraphs(self, wanted: WantedPanel) -> list[str]:
        """A panel as a paragraph of its own, and what is said below it."""
        lines: list[str] = []
        span = self.blocks.panels.get(wanted.node) if wanted.node is not None else None
        if span is not None and is_slug(self.blocks.source[span.first].strip()):
            lines += [self.blocks.source[span.first], ""]
        told = map(written_down, self.pen.described(logical(wanted.told.description)))
        lines += [part for line in told for part in line.split("\n")]
        style = usual_style(self.blocks.source, self.reading.tree, wanted.node or 0)
        for line in wanted.told.lines:
            said = style.written(line, self.surgery.names, self.language)
            lines += ["", *(part for whole in said for part in whole.split("\n"))]
        return lines

    def _remarks(self, span: Span) -> list[str]:
        """Comments among a panel's lines."""
        own = set(self.reading.tree.source)
        return [
            self.blocks.source[n]
            for n in range(span.first, span.end)
            if n in own and n not in self.blocks.taken and not self.blocks.source.is_blank(n)
        ]


def _bare(page: ScriptPage, count: int) -> ScriptPage:
    """A page with so many panels, for its heading alone."""
    return ScriptPage((ScriptPanel(),) * count, page.number, page.last, marks=page.marks)


def _marked(page: ScriptPage, spread: bool) -> ScriptPage:
    """A page's heading as that of a spread, or of a single page."""
    if spread:
        return msgspec.structs.replace(page, last=page.number + 1, marks=page.marks | {"spread"})
    return msgspec.structs.replace(page, last=None, marks=page.marks - {"spread"})


def _renamed_line(lines: list[str], old: str, new: str) -> list[str]:
    """The first line that holds `old`, with `new` in its place."""
    for i, line in enumerate(lines):
        if old and old in line:
            return [*lines[:i], line.replace(old, new, 1), *lines[i + 1 :]]
    return lines


def agrees(reading: Reading, pages: list[WantedPage]) -> bool:
    """Whether a text says what was wanted: the same panels with the same words, on the same pages."""
    wanted = [panel for page in pages for panel in page.panels]
    if len(wanted) != len(reading.nodes):
        return False
    if reading.tree.has_pages:
        told = [len(page.panels) for page in reading.tree.pages]
        if told != [len(page.panels) for page in pages]:
            return False
    return all(says(p, node.panel) for p, node in zip(wanted, reading.nodes, strict=True))


def says(wanted: WantedPanel, panel: ScriptPanel) -> bool:
    """Whether a panel of a script is the one that was wanted."""
    if len(wanted.lines) != len(panel.lines):
        return False
    told = wanted.told.description
    if told != panel.description and normal(told) != normal(panel.description):
        return False
    return all(
        (one.line.text == line.text or one.changed) and same_line(one.line, line)
        for one, line in zip(wanted.lines, panel.lines, strict=True)
    )
