"""Fountain: a title page, sections for pages and panels, synopses for notes, cues in capitals, forced
action with !, forced names with @."""

from __future__ import annotations

from kitsumy_desktop.story.marks import page_mark, panel_mark
from kitsumy_desktop.story.scripts.full import FullPen
from kitsumy_desktop.story.scripts.pen import (
    Spot,
    cast_line,
    meta_line,
    outfit_lines,
    remark_lines,
    scene_line,
)
from kitsumy_desktop.story.scripts.safe import logical, shown_name
from kitsumy_desktop.story.tree import ScriptLine, ScriptPage, ScriptPanel, ScriptTree


class FountainPen(FullPen):
    """Screenwriters' plain text, with a section for every page and panel."""

    gap = True

    def front(self, tree: ScriptTree) -> list[str]:
        """The title page, remarks and the cast as a section."""
        lines = [meta_line("title", tree.title)] if tree.title else []
        lines += [meta_line("author", tree.author)] if tree.author else []
        for remark in remark_lines(tree):
            lines += ["", remark] if lines else [remark]
        if tree.cast:
            heading = f"# {self.words.cast.upper()}"
            lines += ["", heading, ""] if lines else [heading, ""]
            for entry in tree.cast:
                lines.append(cast_line(entry, "", shown_name(entry.name), "", heading))
                lines += outfit_lines(entry, self.words.outfit)
        return lines

    def page(self, page: ScriptPage, number: int) -> list[str]:
        """# PAGE ONE (FIVE PANELS), then the page's notes as a synopsis."""
        lines = [f"# {self.heading(page, number)}", ""]
        if page.notes:
            notes = logical(page.notes)
            marked = page_mark(notes) or panel_mark(notes) or notes.startswith("\\")
            guarded = marked or not notes.strip("= -_*~–—")
            lines += [f"= {chr(92) if guarded else ''}{notes}", ""]
        return lines

    def panel(self, panel: ScriptPanel, spot: Spot) -> list[str]:
        """## Panel 1, the action, the dialogue."""
        marks = f" ({', '.join(spot.marks)})".upper() if spot.marks else ""
        heading = f"## {self.words.panel.capitalize()} {spot.number}{marks}"
        scene = [scene_line(spot.scene), ""] if spot.scene else []
        lines = [heading, *([""] if scene else []), *scene] if spot.below else [*scene, heading]
        if lines[-1] != "":
            lines.append("")
        lines += self.described(logical(panel.description))
        for line in panel.lines:
            lines += ["", *self.spoken(line)] if lines[-1] else self.spoken(line)
        return lines[:-1] if not lines[-1] else lines

    def described(self, text: str) -> list[str]:
        """Action; forced where it looks like anything else."""
        return [text if self.safe.is_plain(text) else "!" + text] if text else []

    def spoken(self, line: ScriptLine) -> list[str]:
        """IRIS (WHISPER), what she says below it; how she says it between them."""
        if line.kind == "note":
            return [self.speaking.on_one_line(line, "")]
        return self.speaking.as_cue(line)
