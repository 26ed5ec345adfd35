"""The full script, as comic writers type it: PAGE ONE (FIVE PANELS), Panel 1. …, NAME (WHISPER): …"""

from __future__ import annotations

from kitsumy_desktop.story.scripts.pen import (
    Speaking,
    Spot,
    cast_line,
    mark_words,
    meta_line,
    outfit_lines,
    remark_lines,
    scene_line,
)
from kitsumy_desktop.story.scripts.safe import Safe, logical, shown_name
from kitsumy_desktop.story.scripts.words import Keywords
from kitsumy_desktop.story.tree import ScriptLine, ScriptPage, ScriptPanel, ScriptTree


class FullPen:
    """Pages and panels by their words, panels with the description on their own line."""

    gap = False
    loud = True
    """Brackets in capitals."""

    def __init__(self, words: Keywords, safe: Safe) -> None:
        self.words, self.safe = words, safe
        self.speaking = Speaking(words, safe, loud=self.loud)

    def front(self, tree: ScriptTree) -> list[str]:
        """Title, author, remarks and the cast list."""
        lines = [meta_line(self.words.title, tree.title)] if tree.title else []
        lines += [meta_line(self.words.author, tree.author)] if tree.author else []
        lines += remark_lines(tree)
        if tree.cast:
            heading = self.words.cast.upper()
            lines += ["", heading] if lines else [heading]
            for entry in tree.cast:
                lines.append(cast_line(entry, "", shown_name(entry.name), "", heading))
                lines += outfit_lines(entry, self.words.outfit)
        return lines

    def page(self, page: ScriptPage, number: int) -> list[str]:
        """PAGE ONE (FIVE PANELS), then the page's notes."""
        lines = [self.heading(page, number), ""]
        if page.notes:
            lines += [self.safe.plain(logical(page.notes)), ""]
        return lines

    def heading(self, page: ScriptPage, number: int) -> str:
        """The page's heading."""
        words = self.words
        told = [*mark_words(words, page.marks)]
        told.insert("spread" in page.marks, words.panels(len(page.panels), words=True))
        name = f"{words.page} {words.page_number(number)}"
        if page.last is not None:
            name = f"{words.pages} {number}–{number + 1}"
        return f"{name} ({', '.join(told)})".upper()

    def panel(self, panel: ScriptPanel, spot: Spot) -> list[str]:
        """Panel 1. What is seen, then what is said."""
        marks = f" ({', '.join(spot.marks)})".upper() if spot.marks else ""
        heading = f"{self.words.panel.capitalize()} {spot.number}{marks}."
        text = logical(panel.description)
        lines = [scene_line(spot.scene), ""] if spot.scene and not spot.below else []
        if spot.scene and spot.below:
            lines += [heading, scene_line(spot.scene), *self.described(text)]
        else:
            whole = self.safe.panel_line(heading, text) if text else heading
            lines += [whole] if whole else [heading, *self.described(text)]
        for line in panel.lines:
            lines += self.spoken(line)
        return lines

    def described(self, text: str) -> list[str]:
        """A description on a line of its own."""
        return [self.safe.plain(text)] if text else []

    def spoken(self, line: ScriptLine) -> list[str]:
        """IRIS (WHISPER): Grandpa?"""
        return [self.speaking.on_one_line(line, "")]
