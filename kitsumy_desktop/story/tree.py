"""A script as it was read: pages, panels, lines, and what was odd about them. Plain values.

Every node names the source lines it was made from (1-based), so that nothing of a text can get lost unseen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.records.balloon import BalloonKind

_QUOTED = re.compile(r"“[^”]*”")

LineKind: TypeAlias = BalloonKind | Literal["sfx", "note"]
Severity: TypeAlias = Literal["info", "warning", "error"]
StoryKind: TypeAlias = Literal["script", "prose"]


class Diagnostic(msgspec.Struct, frozen=True):
    """Something to tell the writer about a line; never a reason to stop."""

    line: int
    code: str
    message: str
    severity: Severity = "warning"


class ScriptLine(msgspec.Struct, frozen=True):
    """What is said, thought, told or heard. `text` is the writer's wording with its emphasis marks."""

    kind: LineKind
    text: str
    speaker: str = ""
    manner: str = ""
    """What stood in brackets and is not a way of lettering: (smiling)."""
    off_panel: bool = False
    joined: bool = False
    """Goes on from the speaker's line before it."""
    source: tuple[int, ...] = ()
    whole: bool = False
    """Stays one balloon however long it is."""


class ScriptPanel(msgspec.Struct, frozen=True):
    """One panel. `marks`: any of splash, spread, inset, scene (a new place or time begins)."""

    description: str = ""
    lines: tuple[ScriptLine, ...] = ()
    number: int | None = None
    slug: str = ""
    """The scene heading that holds here, e.g. INT. LIGHTHOUSE - NIGHT."""
    marks: frozenset[str] = frozenset()
    source: tuple[int, ...] = ()

    @property
    def shown(self) -> str:
        """The description without what is said in it between quotation marks."""
        return _QUOTED.sub(" ", self.description) if "“" in self.description else self.description

    @property
    def bare(self) -> ScriptPanel:
        """What it says without where in the text: equal for panels that say the same."""
        if not self.source and self.number is None:
            return self
        lines = tuple(msgspec.structs.replace(line, source=()) for line in self.lines)
        return msgspec.structs.replace(self, number=None, lines=lines, source=())

    def spoken(self) -> Iterator[ScriptLine]:
        """Lines that become balloons or captions."""
        return (line for line in self.lines if line.kind not in ("sfx", "note"))

    def sounds(self) -> Iterator[ScriptLine]:
        """Sound effects."""
        return (line for line in self.lines if line.kind == "sfx")


class ScriptPage(msgspec.Struct, frozen=True):
    """One page of the script; `explicit` when the writer marked it."""

    panels: tuple[ScriptPanel, ...]
    number: int = 1
    last: int | None = None
    """The second page of a spread."""
    explicit: bool = True
    marks: frozenset[str] = frozenset()
    declared_panels: int | None = None
    notes: str = ""
    """Text between the page's heading and its first panel."""
    source: tuple[int, ...] = ()


class CastEntry(msgspec.Struct, frozen=True):
    """A line of the script's cast list, or a character introduced with a look."""

    name: str
    look: str = ""
    source: tuple[int, ...] = ()
    outfit: str = ""
    """What they wear, where the list tells it apart."""


class ScriptTree(msgspec.Struct, frozen=True):
    """A whole story, read."""

    pages: tuple[ScriptPage, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    title: str = ""
    author: str = ""
    cast: tuple[CastEntry, ...] = ()
    front: str = ""
    """Front matter and notes that belong to no page."""
    kind: StoryKind = "script"
    language: str = "en"
    source: tuple[int, ...] = ()
    """Lines of title, author, front matter and bare separators."""

    @property
    def panels(self) -> tuple[ScriptPanel, ...]:
        """All panels in order."""
        return tuple(panel for page in self.pages for panel in page.panels)

    @property
    def lines(self) -> tuple[ScriptLine, ...]:
        """All lines in order."""
        return tuple(line for panel in self.panels for line in panel.lines)

    @property
    def has_pages(self) -> bool:
        """Whether the writer marked the pages."""
        return any(page.explicit for page in self.pages)

    def with_panel(self, index: int, panel: ScriptPanel) -> ScriptTree:
        """The tree with another panel in a place; `index` from 0 over the whole tree."""
        pages: list[ScriptPage] = []
        start = 0
        for page in self.pages:
            at = index - start
            start += len(page.panels)
            if 0 <= at < len(page.panels):
                panels = (*page.panels[:at], panel, *page.panels[at + 1 :])
                page = msgspec.structs.replace(page, panels=panels)
            pages.append(page)
        return msgspec.structs.replace(self, pages=tuple(pages))

    def accounted(self) -> frozenset[int]:
        """Source lines that some node or diagnostic tells about."""
        found = {*self.source, *(d.line for d in self.diagnostics)}
        for entry in self.cast:
            found.update(entry.source)
        for page in self.pages:
            found.update(page.source)
            for panel in page.panels:
                found.update(panel.source)
                for line in panel.lines:
                    found.update(line.source)
        return frozenset(found)
