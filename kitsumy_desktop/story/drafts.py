"""Pages and panels while they are being read: mutable, finished into the tree's frozen nodes."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from kitsumy_desktop.story.marks import is_heading_talk
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.tree import ScriptLine, ScriptPage, ScriptPanel

FULL_LINES = 4
FULL_WORDS = 45


@dataclass
class PanelDraft:
    """A panel that still grows. `implicit`: the writer did not mark it."""

    number: int | None = None
    implicit: bool = False
    slug: str = ""
    marks: set[str] = field(default_factory=set)
    description: list[str] = field(default_factory=list)
    lines: list[ScriptLine] = field(default_factory=list)
    source: list[int] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been told about it."""
        return not self.description and not self.lines

    @property
    def is_full(self) -> bool:
        """Whether an implicit panel has as much talk as fits."""
        return (
            len(self.lines) >= FULL_LINES or sum(word_count(line.text) for line in self.lines) >= FULL_WORDS
        )

    def describe(self, text: str, line: int) -> None:
        """Adds a line of description."""
        if text:
            self.description.append(text)
        self.source.append(line)

    def extend_last(self, text: str, line: int) -> None:
        """Adds to the last spoken line."""
        last = self.lines[-1]
        joined = f"{last.text} {text}".strip()
        self.lines[-1] = msgspec.structs.replace(last, text=joined, source=(*last.source, line))

    def finished(self) -> ScriptPanel:
        """The frozen panel."""
        return ScriptPanel(
            description=" ".join(self.description),
            lines=tuple(line for line in self.lines if line.text),
            number=self.number,
            slug=self.slug,
            marks=frozenset(self.marks),
            source=tuple(self.source),
        )


@dataclass
class PageDraft:
    """A page that still grows."""

    number: int
    last: int | None = None
    explicit: bool = True
    declared: int | None = None
    title: str = ""
    marks: set[str] = field(default_factory=set)
    notes: list[str] = field(default_factory=list)
    panels: list[PanelDraft] = field(default_factory=list)
    source: list[int] = field(default_factory=list)

    def finished(self) -> ScriptPage:
        """The frozen page; a heading like `PAGE 3: SPLASH. She falls.` gives an unmarked page its panel."""
        told = bool(self.panels) or self.declared == 0
        silent = not self.title or (told and is_heading_talk(self.title))
        notes = self.notes if silent else [self.title, *self.notes]
        if not told and " ".join(notes).strip(" ():.-–—"):
            draft = PanelDraft(implicit=True, description=[" ".join(notes)], source=self.source[-1:])
            self.panels.append(draft)
            notes = []
        if len(self.panels) == 1:
            self.panels[0].marks |= self.marks
        return ScriptPage(
            panels=tuple(panel.finished() for panel in self.panels),
            number=self.number,
            last=self.last,
            explicit=self.explicit,
            marks=frozenset(self.marks),
            declared_panels=self.declared,
            notes=" ".join(notes),
            source=tuple(self.source),
        )
