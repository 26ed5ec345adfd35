"""What stands in a panel as the lines of its script, with the records each line stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kitsumy_desktop.comic.document import Worded
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Brief
from kitsumy_desktop.story.cast import display_name
from kitsumy_desktop.story.rough import SPLIT_ABOVE, divided
from kitsumy_desktop.story.scripts.former import Former
from kitsumy_desktop.story.scripts.safe import normal, one_line
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.tree import ScriptLine


class Said(NamedTuple):
    """A line and the ids of its balloons or its SFX; none for a note. `order`: of its first balloon."""

    line: ScriptLine
    ids: tuple[RecordId, ...] = ()
    order: int = -1


class LineWriter:
    """Makes lines of a panel's items. `cast`: by name."""

    def __init__(self, cast: dict[str, Character]) -> None:
        self.cast = cast

    def lines(self, items: Sequence[Worded], brief: Brief, former: Former | None) -> list[Said]:
        """The lines of a panel in the order of its script, new items among them by their reading order."""
        items = [item for item in items if normal(item.text)]
        balloons = sorted((i for i in items if isinstance(i, Balloon)), key=lambda b: b.order)
        places: dict[RecordId, int] = {balloon.id: n for n, balloon in enumerate(balloons)}
        left: dict[RecordId, Worded] = {item.id: item for item in items}
        found: list[Said] = []
        for ids, line in _former_lines(former):
            if line is not None and line.kind == "note":
                found.append(Said(line))
            group = [left.pop(i) for i in ids if i in left]
            found += self._group(group, line, brief, places)
        sounds = [self._said(i, None, brief, places) for i in left.values() if not isinstance(i, Balloon)]
        found = found + sounds if found else sounds
        found += [self._said(b, None, brief, places) for b in balloons if b.id in left]
        return _in_order(found)

    def _group(
        self, group: list[Worded], line: ScriptLine | None, brief: Brief, places: dict[RecordId, int]
    ) -> list[Said]:
        """One line again of the balloons it was divided into, if dividing it gives them back."""
        said = [self._said(item, line, brief, places) for item in group]
        if len(said) < 2 or any(one.order < 0 for one in said):
            return said
        whole = said[0].line
        text = " ".join(one.line.text for one in said)
        whole = ScriptLine(whole.kind, text, whole.speaker, whole.manner, whole.off_panel, whole.joined)
        pieces = [piece.text for piece in divided([whole])[0]]
        alike = {(one.line.kind, one.line.speaker, one.line.off_panel) for one in said}
        running = [one.order for one in said] == [*range(said[0].order, said[0].order + len(said))]
        if pieces != [one.line.text for one in said] or len(alike) > 1 or not running:
            return said
        return [Said(whole, tuple(i for one in said for i in one.ids), said[0].order)]

    def _said(self, item: Worded, line: ScriptLine | None, brief: Brief, places: dict[RecordId, int]) -> Said:
        if not isinstance(item, Balloon):
            manner = line.manner if line is not None and line.kind == "sfx" else ""
            return Said(ScriptLine("sfx", normal(item.text), manner=manner), (item.id,))
        known = line if line is not None and self._is_voice(line.speaker, item.speaker) else None
        text = normal(item.text)
        told = ScriptLine(
            kind=item.kind,
            text=text,
            speaker=known.speaker if known else one_line(item.speaker),
            manner=known.manner if known and known.kind == item.kind else "",
            off_panel=self._is_off(item, known, brief),
            joined=known.joined if known else False,
            whole=word_count(text) > SPLIT_ABOVE,
        )
        return Said(told, (item.id,), places[item.id])

    def _is_voice(self, written: str, name: str) -> bool:
        """Whether the script's spelling means that speaker."""
        member = self.cast.get(name)
        names = (name, *member.aliases) if member else (name,)
        return written in names or display_name(written) in names

    def _is_off(self, balloon: Balloon, line: ScriptLine | None, brief: Brief) -> bool:
        """Whether the script must say so: who is not in the picture is heard from outside anyway."""
        if balloon.kind == "caption" or not balloon.speaker or not balloon.off_panel:
            return False
        seen = any(figure.who == balloon.speaker for figure in brief.figures)
        if line is not None:
            return line.off_panel or seen
        if balloon.speaker not in self.cast:
            return False
        heard = balloon.kind == "radio" and balloon.speaker.split()[0].lower() not in brief.action.lower()
        return seen or not heard


def _former_lines(former: Former | None) -> list[tuple[tuple[RecordId, ...], ScriptLine | None]]:
    if former is None:
        return []
    lines: Sequence[ScriptLine | None] = former.panel.lines if former.panel else ()
    if len(lines) != len(former.anchor.lines):
        lines = (None,) * len(former.anchor.lines)
    return list(zip(former.anchor.lines, lines, strict=True))


def _in_order(found: list[Said]) -> list[Said]:
    """Balloons in their reading order, in the places balloons have; notes and SFX stay where they are."""
    ordered = iter(sorted((said for said in found if said.order >= 0), key=lambda said: said.order))
    return [next(ordered) if said.order >= 0 else said for said in found]
