"""From a plan to a complete comic, on the way `story.build` goes with a text."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import CharacterId, IdSource, derived_seed
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.comic import StoryNotes
from kitsumy_desktop.comic.records.panel import Brief, Figure
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.story.brief import Told
from kitsumy_desktop.story.build import Beat, BuildOptions, Built, Material, assembled
from kitsumy_desktop.story.cast import Cast, Member, usual_palette
from kitsumy_desktop.story.importance import Rating
from kitsumy_desktop.story.plan.check import is_lettered, is_spoken, known_names
from kitsumy_desktop.story.plan.naming import Names
from kitsumy_desktop.story.plan.plan import Plan, PlanCharacter, PlanLine, PlanPage, PlanPanel
from kitsumy_desktop.story.scene import Scene
from kitsumy_desktop.story.scripts.lay import text_of
from kitsumy_desktop.story.scripts.write import script_and_anchors
from kitsumy_desktop.story.text import clean_text
from kitsumy_desktop.story.tree import CastEntry, ScriptLine, ScriptPage, ScriptPanel, ScriptTree


class PlanCast(Cast):
    """The cast of a plan: nobody but its members, under the names it gives them."""

    def __init__(self, plan: Plan) -> None:
        named = tuple(Member(_line(m.name), tuple(map(_line, m.aliases)), m.look) for m in plan.cast)
        super().__init__(named, frozenset(), {}, not plan.language.startswith("en"))
        self._plan = plan
        self._names: Names = known_names(plan).cast

    def canonical(self, speaker: str) -> str:
        """The member's name; who is no member is called as the plan does."""
        return _line(self._names.known(speaker) or speaker)

    def records(self, ids: IdSource, seed: int) -> tuple[Character, ...]:
        """The members as records; who has no colours gets those of the look and the outfit."""
        return tuple(_character(m, i, ids, seed) for i, m in enumerate(self._plan.cast))


def build_plan(plan: Plan, options: BuildOptions, ids: IdSource) -> Built:
    """A complete comic of any plan; `comic.check.problems` finds nothing in it.

    What `options` give goes before what the plan says of title, author, language and reading direction. Lines
    without words are left out. Repeatable: the same plan, options and id source give the same comic.
    """
    cast = PlanCast(plan)
    tree = plan_tree(plan, cast)
    panels = [panel for page in plan.pages for panel in page.panels]
    material = Material(
        tree=tree,
        cast=cast,
        ratings=tuple(Rating(min(5, max(1, p.importance)), p.type, float(p.importance)) for p in panels),
        told=tuple(Told(brief_of(panel, cast), Scene()) for panel in panels),
        places=plan.places,
        props=plan.props,
        beats=tuple(Beat(page.beat, page.turn) for page in plan.pages),
        reading=options.reading or plan.reading,
        source="llm",
        notes=StoryNotes(plan.premise, plan.genre, plan.tone, plan.audience, plan.summary),
    )
    return Built(_with_script(assembled(material, text_of(tree), options, ids)), ())


def plan_tree(plan: Plan, cast: Cast) -> ScriptTree:
    """The plan as a script would be read, one marked page for each of its pages."""
    return ScriptTree(
        pages=tuple(_page(page, i + 1, cast) for i, page in enumerate(plan.pages)),
        title=_line(plan.title),
        author=_line(plan.author),
        cast=tuple(CastEntry(_line(m.name), _line(m.look)) for m in plan.cast),
        language=plan.language,
    )


def _page(page: PlanPage, number: int, cast: Cast) -> ScriptPage:
    return ScriptPage(tuple(_panel(panel, i + 1, cast) for i, panel in enumerate(page.panels)), number)


def _panel(panel: PlanPanel, number: int, cast: Cast) -> ScriptPanel:
    lines = tuple(_script_line(line, cast) for line in panel.lines if _text(line.text))
    return ScriptPanel(_text(panel.action), lines, number)


def _script_line(line: PlanLine, cast: Cast) -> ScriptLine:
    return ScriptLine(
        kind=line.kind,
        text=_text(line.text),
        speaker=cast.canonical(line.who) if line.who and is_lettered(line) else "",
        manner=_line(line.manner),
        off_panel=line.off and is_spoken(line),
    )


def brief_of(panel: PlanPanel, cast: Cast) -> Brief:
    """What the picture of a planned panel shows."""
    figures = (
        Figure(cast.canonical(f.who), f.position, f.pose, f.expression) for f in panel.figures if _line(f.who)
    )
    return Brief(
        action=_text(panel.action),
        figures=tuple(figures),
        place=panel.place,
        time=panel.time,
        shot=panel.shot,
        angle=panel.angle,
        light=panel.light,
        space=panel.space,
        props=panel.props,
        picture=panel.picture,
    )


def _character(member: PlanCharacter, index: int, ids: IdSource, seed: int) -> Character:
    name = _line(member.name)
    told = ", ".join(filter(None, (member.outfit, member.look)))
    return Character(
        id=CharacterId(ids("ch")),
        name=name,
        aliases=tuple(map(_line, member.aliases)),
        look=member.look,
        palette=member.palette or usual_palette(told, index, seed),
        seed=derived_seed(seed, "character", name),
        outfit=member.outfit,
        voice=member.voice,
        role=member.role,
    )


def _with_script(document: Document) -> Document:
    """The comic with the script it would be exported as; notes and manners come from the one it has."""
    assert document.comic.script is not None
    text, anchors = script_and_anchors(document, "full")
    script = document.get(document.comic.script, Script)
    script = msgspec.structs.replace(script, text=text, anchors=anchors)
    return Document({**document.records, script.id: script})


def _line(text: str) -> str:
    """A name on one line."""
    return " ".join(clean_text(text).split())


def _text(text: str) -> str:
    """A text as a script can hold it: no space at the ends of its lines, no empty lines around it."""
    lines = [" ".join(line.split()) for line in clean_text(text).split("\n")]
    return "\n".join(lines).strip("\n")
