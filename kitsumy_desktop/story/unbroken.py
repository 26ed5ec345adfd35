"""A tree that was read from broken lines: their breaks put back, their lines told."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from kitsumy_desktop.story.escapes import BREAK
from kitsumy_desktop.story.tree import ScriptPage, ScriptPanel, ScriptTree


def with_breaks(tree: ScriptTree, taken: Mapping[int, int]) -> ScriptTree:
    """`taken`: how many lines each joined one took, by the index (from 0) of the first."""
    told = _Breaks(taken)
    return msgspec.structs.replace(
        tree,
        pages=tuple(told.page(page) for page in tree.pages),
        title=told.text(tree.title),
        author=told.text(tree.author),
        cast=tuple(
            msgspec.structs.replace(
                c,
                name=told.name(c.name),
                look=told.text(c.look),
                outfit=told.text(c.outfit),
                source=told.lines(c.source),
            )
            for c in tree.cast
        ),
        front=told.text(tree.front),
        source=told.lines(tree.source),
    )


class _Breaks:
    def __init__(self, taken: Mapping[int, int]) -> None:
        self.taken = taken

    def lines(self, source: tuple[int, ...]) -> tuple[int, ...]:
        """Source lines (from 1) with those that were joined to them."""
        return tuple(line + i for line in source for i in range(self.taken.get(line - 1, 1)))

    def text(self, text: str) -> str:
        """The text with its line ends."""
        return text.replace(BREAK, "\n") if BREAK in text else text

    def name(self, name: str) -> str:
        """A name, on one line."""
        return " ".join(name.replace(BREAK, " ").split()) if BREAK in name else name

    def page(self, page: ScriptPage) -> ScriptPage:
        """The page and all that is on it."""
        return msgspec.structs.replace(
            page,
            panels=tuple(self.panel(panel) for panel in page.panels),
            notes=self.text(page.notes),
            source=self.lines(page.source),
        )

    def panel(self, panel: ScriptPanel) -> ScriptPanel:
        """The panel with its lines."""
        return msgspec.structs.replace(
            panel,
            description=self.text(panel.description),
            slug=self.name(panel.slug),
            lines=tuple(
                msgspec.structs.replace(
                    line,
                    text=self.text(line.text),
                    speaker=self.name(line.speaker),
                    manner=self.name(line.manner),
                    source=self.lines(line.source),
                )
                for line in panel.lines
            ),
            source=self.lines(panel.source),
        )
