"""A comic as a plan: everything of it that is not drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kitsumy_desktop.comic.document import Document, Worded
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.place import Place, Prop
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.story.plan.plan import (
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
    PlanThing,
)
from kitsumy_desktop.story.tree import ScriptLine
from kitsumy_desktop.story.update.anchors import anchored
from kitsumy_desktop.story.update.reading import current_reading


class _Written(NamedTuple):
    """A line of the script and what was made of it."""

    line: ScriptLine
    records: tuple[RecordId, ...]


def plan_of(document: Document) -> Plan:
    """The plan of a comic as its pages are now. Notes and manners of speaking come from its script; what was
    divided into several balloons is one line again. `build_plan` makes a comic of it with the same plan."""
    comic = document.comic
    written = _script_lines(document)
    things = [document.records[i] for i in (*comic.places, *comic.props)]
    return Plan(
        title=comic.title,
        language=comic.language,
        reading=comic.reading,
        author=comic.author,
        premise=comic.story.premise,
        genre=comic.story.genre,
        tone=comic.story.tone,
        audience=comic.story.audience,
        summary=comic.story.summary,
        cast=tuple(map(_member, document.characters())),
        places=tuple(PlanThing(t.name, t.look) for t in things if isinstance(t, Place)),
        props=tuple(PlanThing(t.name, t.look) for t in things if isinstance(t, Prop)),
        pages=tuple(
            PlanPage(tuple(_panels(document, page.id, written)), page.beat, page.turn)
            for page in document.pages()
        ),
    )


def _member(character: Character) -> PlanCharacter:
    return PlanCharacter(
        name=character.name,
        aliases=character.aliases,
        role=character.role,
        look=character.look,
        outfit=character.outfit,
        palette=character.palette,
        voice=character.voice,
    )


def _script_lines(document: Document) -> dict[PanelId, list[_Written]]:
    """The lines of the script by the panel that was made of them."""
    script = document.comic.script
    if script is None or not document.get(script, Script).text.strip():
        return {}
    found: dict[PanelId, list[_Written]] = {}
    for anchor, node in zip(anchored(document), current_reading(document).nodes, strict=True):
        pairs = zip(node.panel.lines, anchor.lines, strict=True)
        found[anchor.panel] = [_Written(line, records) for line, records in pairs]
    return found


def _panels(document: Document, page: PageId, written: dict[PanelId, list[_Written]]) -> Iterator[PlanPanel]:
    items: dict[PanelId | None, dict[RecordId, Worded]] = {}
    panels = tuple(document.panels(page))
    for item in document.worded(page):
        home = item.panel or (panels[-1].id if panels else None)
        items.setdefault(home, {})[item.id] = item
    for panel in panels:
        lines = tuple(_lines(items.get(panel.id, {}), written.get(panel.id, [])))
        yield _panel(panel, lines)


def _panel(panel: Panel, lines: tuple[PlanLine, ...]) -> PlanPanel:
    brief = panel.brief
    return PlanPanel(
        action=brief.action,
        lines=lines,
        type=panel.type,
        importance=panel.importance,
        shot=brief.shot,
        angle=brief.angle,
        place=brief.place,
        time=brief.time,
        light=brief.light,
        figures=tuple(PlanFigure(f.who, f.position, f.expression, f.pose) for f in brief.figures),
        props=brief.props,
        picture=brief.picture,
        space=brief.space,
    )


def _lines(items: dict[RecordId, Worded], written: list[_Written]) -> Iterator[PlanLine]:
    """The panel's lines in the script's order; what the script does not know comes behind."""
    left = dict(items)
    for line, records in written:
        there = [left.pop(record) for record in records if record in left]
        if line.kind == "note":
            yield PlanLine(text=line.text, kind="note", manner=line.manner)
        elif there:
            yield _line(there, line.manner)
    for item in sorted(left.values(), key=lambda i: i.order if isinstance(i, Balloon) else len(items)):
        yield _line([item], "")


def _line(items: list[Worded], manner: str) -> PlanLine:
    text = " ".join(item.text for item in items)
    first = items[0]
    if not isinstance(first, Balloon):
        return PlanLine(text=text, kind="sfx", manner=manner)
    return PlanLine(text, first.kind, first.speaker, off=first.off_panel, manner=manner)
