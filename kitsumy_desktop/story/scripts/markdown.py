"""Markdown: # title, ## Page 1, ### Panel 1, **NAME** (whisper): text."""

from __future__ import annotations

from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.scripts.full import FullPen
from kitsumy_desktop.story.scripts.pen import (
    Spot,
    cast_line,
    mark_words,
    meta_line,
    outfit_lines,
    remark_lines,
    scene_line,
)
from kitsumy_desktop.story.scripts.safe import logical
from kitsumy_desktop.story.tree import ScriptLine, ScriptPage, ScriptPanel, ScriptTree


class MarkdownPen(FullPen):
    """Headings for title, pages and panels; paragraphs for everything else."""

    gap = True
    loud = False

    def front(self, tree: ScriptTree) -> list[str]:
        """# Title, author, remarks and the cast as a list."""
        lines = [self._title(tree.title)] if tree.title else []
        if tree.author:
            lines += ["", meta_line(self.words.author, tree.author)] if lines else []
            lines = lines or [meta_line(self.words.author, tree.author)]
        for remark in remark_lines(tree):
            lines += ["", remark] if lines else [remark]
        if tree.cast:
            heading = f"## {self.words.cast.capitalize()}"
            lines += ["", heading, ""] if lines else [heading, ""]
            for entry in tree.cast:
                lines.append(cast_line(entry, "- **", entry.name, "**", heading))
                lines += outfit_lines(entry, self.words.outfit)
        return lines

    def heading(self, page: ScriptPage, number: int) -> str:
        """The page's heading; how many panels there are is told where there are none."""
        words = self.words
        told = [*mark_words(words, page.marks)]
        if not page.panels:
            told.append(words.blank)
        name = f"{words.page.capitalize()} {number}"
        if page.last is not None:
            name = f"{words.pages.capitalize()} {number}–{number + 1}"
        return f"## {name} ({', '.join(told)})" if told else f"## {name}"

    def panel(self, panel: ScriptPanel, spot: Spot) -> list[str]:
        """### Panel 1, what is seen, what is said."""
        marks = f" ({', '.join(spot.marks)})" if spot.marks else ""
        heading = f"### {self.words.panel.capitalize()} {spot.number}{marks}"
        scene = [scene_line(spot.scene)] if spot.scene else []
        lines = [heading, *scene] if spot.below else [*scene, *([""] if scene else []), heading]
        lines += self.described(logical(panel.description))
        for line in panel.lines:
            lines += ["", *self.spoken(line)]
        return lines

    def spoken(self, line: ScriptLine) -> list[str]:
        """**IRIS** (whisper): Grandpa?"""
        return [self.speaking.on_one_line(line, "**")]

    def _title(self, title: str) -> str:
        line = f"# {title}"
        return (
            line
            if parse_script(f"{line}\n\n## Page 1\n\n### Panel 1\n").title == title
            else meta_line(self.words.title, title)
        )
