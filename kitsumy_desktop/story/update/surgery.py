"""One panel of a script changed line by line: what is not touched keeps its very letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.scripts.line_style import kept_heads, style_of, usual_style
from kitsumy_desktop.story.scripts.safe import same_line
from kitsumy_desktop.story.scripts.source_lines import line_range
from kitsumy_desktop.story.text import is_caps
from kitsumy_desktop.story.tree import ScriptLine
from kitsumy_desktop.story.update.blocks import Blocks, Span
from kitsumy_desktop.story.update.wanted import WantedLine, WantedPanel

_BEFORE = "PAGE 1\n\nPanel 1. One.\n{names}\nPanel 2. Two.\n"


class Cut(Exception):
    """This panel cannot be changed line by line: not an error, a way that does not lead there."""


class Surgery:
    """Changes panels of one text. Raises `Cut` where a panel has to be written anew."""

    def __init__(self, blocks: Blocks, language: str) -> None:
        self.blocks, self.language = blocks, language
        self.source, self.tree = blocks.source, blocks.reading.tree
        self.names = Counter(line.speaker.lower() for line in self.tree.lines if line.speaker)

    def operated(self, wanted: WantedPanel, span: Span) -> list[str]:
        """The lines of a panel with what is wanted of it."""
        assert wanted.node is not None
        old = self.blocks.reading.nodes[wanted.node].panel
        edits: dict[int, list[str]] = {}
        """New lines for a line of the source; an empty list takes it out."""
        after: dict[int, list[str]] = {}
        """New lines behind a line of the source."""
        shared = set(old.source)
        counts = Counter(n for line in old.lines for n in set(line.source))
        for line in old.lines:
            if any(n in shared or counts[n] > 1 for n in line.source) and self._concerns(line, wanted):
                raise Cut
        if wanted.described:
            self._describe(wanted, old.source, old.description, edits, after)
        kept = [one for one in wanted.lines if one.old is not None]
        slots = sorted(one.old for one in kept if one.old is not None)
        place = {id(one): slot for one, slot in zip(kept, slots, strict=True)}
        for i, line in enumerate(old.lines):
            if i not in slots:
                self._cleared(line, edits)
        for one in kept:
            if one.changed or one.old != place[id(one)]:
                self._put(one, old.lines[one.old or 0], old.lines[place[id(one)]], edits)
        self._insert(wanted, old.lines, place, max(old.source), after)
        found: list[str] = []
        for n in range(span.first, span.end):
            found += edits.get(n, [self.source[n]])
            found += after.get(n, [])
        return found

    def _concerns(self, line: ScriptLine, wanted: WantedPanel) -> bool:
        """Whether a line is not to stay as it is."""
        return wanted.described or not any(
            one.old is not None and not one.changed and one.line is line for one in wanted.lines
        )

    def _cleared(self, line: ScriptLine, edits: dict[int, list[str]]) -> None:
        first, last = line_range(line)
        for n in range(first, last + 1):
            edits[n] = []
        if (
            self.source.is_blank(first - 1)
            and self.source.is_blank(last + 1)
            and last < len(self.source.lines)
        ):
            edits[last + 1] = []

    def _put(self, one: WantedLine, old: ScriptLine, slot: ScriptLine, edits: dict[int, list[str]]) -> None:
        first, last = line_range(slot)
        for n in range(first, last + 1):
            edits[n] = []
        if one.changed:
            edits[first] = self.written(old, one.line)
        else:
            a, b = line_range(old)
            edits[first] = [self.source[n] for n in range(a, b + 1)]

    def written(self, old: ScriptLine, new: ScriptLine) -> list[str]:
        """The line in the words it is wanted, behind its old head where that goes."""
        for lines in self._ways(old, new):
            if self._reads(lines, new):
                return lines
        raise Cut

    def _ways(self, old: ScriptLine, new: ScriptLine) -> Iterator[list[str]]:
        same_head = (old.kind, old.speaker, old.manner, old.off_panel) == (
            new.kind,
            new.speaker,
            new.manner,
            new.off_panel,
        )
        if same_head:
            yield from kept_heads(self.source, old, new)
        first, last = line_range(old)
        if old.speaker and old.speaker != new.speaker and old.text == new.text:
            name = new.speaker.upper() if is_caps(old.speaker) else new.speaker
            raw = self.source[first]
            yield [raw.replace(old.speaker, name, 1), *(self.source[n] for n in range(first + 1, last + 1))]
        yield style_of(self.source, old).written(new, self.names, self.language)

    def _reads(self, lines: list[str], new: ScriptLine) -> bool:
        names = ""
        if new.speaker and self.names[new.speaker.lower()] > 1:
            names = f"{new.speaker}: a\n{new.speaker}: b\n"
        panels = parse_script(_BEFORE.format(names=names) + "\n".join(lines)).panels
        if len(panels) != 2 or len(panels[1].lines) != 1 or panels[1].description != "Two.":
            return False
        return same_line(panels[1].lines[0], new)

    def _insert(
        self,
        wanted: WantedPanel,
        old: tuple[ScriptLine, ...],
        place: dict[int, int],
        below: int,
        after: dict[int, list[str]],
    ) -> None:
        last = max(below, 0)
        if wanted.lines and wanted.lines[0].old is None and old:
            last = max(n for n in range(below, line_range(old[0])[0]) if not self.source.is_blank(n))
        for one in wanted.lines:
            if one.old is not None:
                last = line_range(old[place[id(one)]])[1]
                continue
            assert wanted.node is not None
            style = usual_style(self.source, self.tree, wanted.node)
            lines = style.written(one.line, self.names, self.language)
            after.setdefault(last, []).extend(["", *lines] if style.gap else lines)

    def _describe(
        self,
        wanted: WantedPanel,
        source: tuple[int, ...],
        old: str,
        edits: dict[int, list[str]],
        after: dict[int, list[str]],
    ) -> None:
        """The new description where the old one stood."""
        rows = sorted(set(source))
        new = wanted.told.description
        if "\n" in new or "\n" in old:
            raise Cut
        texts = [self.source[n].strip() for n in rows]
        for k, text in enumerate(texts):
            rest = " ".join(texts[k + 1 :])
            head = old[: len(old) - len(rest)].rstrip() if rest else old
            if head and text.endswith(head) and (not rest or old.endswith(rest)):
                raw = self.source[rows[k]].rstrip()
                edits[rows[k]] = [(raw[: len(raw) - len(head)] + new).rstrip()]
                for n in rows[k + 1 :]:
                    edits[n] = []
                return
        if old or not rows:
            raise Cut
        raw = self.source[rows[0]].rstrip()
        if raw.startswith("#"):
            after.setdefault(rows[0], []).append(new)
        else:
            edits[rows[0]] = [f"{raw} {new}"]
