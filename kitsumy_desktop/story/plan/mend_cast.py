"""Mending who and what there is: names, colours, people and things that nobody introduced."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from kitsumy_desktop.story.cast import COLOUR_WORDS, display_name
from kitsumy_desktop.story.lexicon import words_of
from kitsumy_desktop.story.plan.check import is_colour, is_lettered, known_names
from kitsumy_desktop.story.plan.naming import Names, is_voice, plain_name
from kitsumy_desktop.story.plan.plan import (
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPanel,
    PlanThing,
)
from kitsumy_desktop.story.plan.tell import Tell, each_panel

N = TypeVar("N", PlanCharacter, PlanThing)

_NAMELESS = {"cast": "Character", "places": "Place", "props": "Prop"}


def mend_names(plan: Plan, tell: Tell) -> Plan:
    """Every member, place and prop has a name, and no two the same."""
    return msgspec.structs.replace(
        plan,
        cast=_named(plan.cast, "cast", tell),
        places=_named(plan.places, "places", tell),
        props=_named(plan.props, "props", tell),
    )


def _named(nodes: tuple[N, ...], kind: str, tell: Tell) -> tuple[N, ...]:
    taken = {plain_name(node.name) for node in nodes}
    seen: set[str] = set()
    found: list[N] = []
    for i, node in enumerate(nodes):
        name = " ".join(node.name.split())
        if not name or plain_name(name) in seen:
            name = _free(name or _NAMELESS[kind], taken, 2 if name else 1)
            tell(f"/{kind}/{i}/name", f"{name} got a name of its own.")
        taken.add(plain_name(name))
        seen.add(plain_name(name))
        found.append(node if name == node.name else msgspec.structs.replace(node, name=name))
    return tuple(found)


def _free(name: str, taken: set[str], number: int) -> str:
    while plain_name(f"{name} {number}") in taken:
        number += 1
    return f"{name} {number}"


def mend_colours(plan: Plan, tell: Tell) -> Plan:
    """Colours as #rrggbb: words for colours are translated, other words go to the outfit."""
    members: list[PlanCharacter] = []
    for i, member in enumerate(plan.cast):
        if all(is_colour(colour) for colour in member.palette):
            members.append(member)
            continue
        palette: list[str] = []
        words: list[str] = []
        for colour in member.palette:
            found = _colour(colour)
            palette += [found] if found else []
            words += [] if found and is_colour(found) and not _has_words(colour) else [colour.strip()]
        outfit = ", ".join(filter(None, (member.outfit, *words)))
        members.append(msgspec.structs.replace(member, palette=tuple(dict.fromkeys(palette)), outfit=outfit))
        tell(f"/cast/{i}/palette", f"{member.name}: the colours were put into figures.")
    return msgspec.structs.replace(plan, cast=tuple(members))


def _colour(text: str) -> str:
    digits = text.strip().lstrip("#")
    if len(digits) == 3:
        digits = "".join(c + c for c in digits)
    return f"#{digits.lower()}" if is_colour(f"#{digits}") else COLOUR_WORDS.first(text)


def _has_words(colour: str) -> bool:
    return not is_colour(_hex(colour)) and bool(words_of(colour))


def _hex(text: str) -> str:
    digits = text.strip().lstrip("#")
    return "#" + ("".join(c + c for c in digits) if len(digits) == 3 else digits)


def mend_figures(plan: Plan, tell: Tell) -> Plan:
    """Figures without a name become a note, figures that stand twice in a panel one."""
    cast = known_names(plan).cast

    def change(panel: PlanPanel, where: str) -> PlanPanel:
        figures: dict[str, PlanFigure] = {}
        notes: list[PlanLine] = []
        for figure in panel.figures:
            name = plain_name(cast.known(figure.who) or figure.who)
            before = figures.get(name)
            if not name:
                told = ", ".join(filter(str.strip, (figure.pose, figure.expression)))
                notes += [PlanLine(text=told, kind="note")] if told else []
            else:
                figures[name] = _merged(before, figure) if before else figure
        if len(figures) == len(panel.figures):
            return panel
        tell(f"{where}/figures", "Figures without a name or named twice were put together.")
        lines = (*panel.lines, *notes)
        return msgspec.structs.replace(panel, figures=tuple(figures.values()), lines=lines)

    return each_panel(plan, change)


def _merged(first: PlanFigure, second: PlanFigure) -> PlanFigure:
    return PlanFigure(
        who=first.who,
        position=first.position or second.position,
        expression=", ".join(dict.fromkeys(filter(None, (first.expression, second.expression)))),
        pose=", ".join(dict.fromkeys(filter(None, (first.pose, second.pose)))),
    )


def mend_people(plan: Plan, tell: Tell) -> Plan:
    """Who speaks or is seen under a name nobody knows is whoever has a near name, or new in the cast."""
    cast = known_names(plan).cast
    meant: dict[str, str] = {}
    new: dict[str, str] = {}

    def canonical(who: str, where: str) -> str:
        if not who.strip() or cast.known(who) or is_voice(who) or cast.is_group(who):
            return who
        name = plain_name(who)
        if name not in meant and (near := cast.near(who)):
            meant[name] = near
            tell(where, f"{who} is taken for {near}.")
        if name not in meant:
            meant[name] = new[name] = display_name(who)
            tell(where, f"{new[name]} was not in the cast and is now.")
        return meant[name]

    def change(panel: PlanPanel, where: str) -> PlanPanel:
        figures = tuple(
            _renamed(f, canonical(f.who, f"{where}/figures/{i}/who")) for i, f in enumerate(panel.figures)
        )
        lines = tuple(
            _renamed(x, canonical(x.who, f"{where}/lines/{i}/who")) if is_lettered(x) else x
            for i, x in enumerate(panel.lines)
        )
        same = figures == panel.figures and lines == panel.lines
        return panel if same else msgspec.structs.replace(panel, figures=figures, lines=lines)

    plan = each_panel(plan, change)
    members = tuple(PlanCharacter(name) for name in new.values())
    return msgspec.structs.replace(plan, cast=(*plan.cast, *members)) if members else plan


R = TypeVar("R", PlanFigure, PlanLine)


def _renamed(node: R, who: str) -> R:
    return node if node.who == who else msgspec.structs.replace(node, who=who)


def mend_things(plan: Plan, tell: Tell) -> Plan:
    """Places and props of panels under the names they have in the lists, which new ones join."""
    known = known_names(plan)
    places, props = _Things(known.places, "places", tell), _Things(known.props, "props", tell)

    def change(panel: PlanPanel, where: str) -> PlanPanel:
        place = places.canonical(panel.place, f"{where}/place")
        seen = tuple(props.canonical(p, f"{where}/props/{i}") for i, p in enumerate(panel.props))
        same = place == panel.place and seen == panel.props
        return panel if same else msgspec.structs.replace(panel, place=place, props=seen)

    plan = each_panel(plan, change)
    if not places.new and not props.new:
        return plan
    return msgspec.structs.replace(
        plan, places=(*plan.places, *places.things()), props=(*plan.props, *props.things())
    )


class _Things:
    """The places or the props, with those that panels bring along."""

    def __init__(self, names: Names, kind: str, tell: Tell) -> None:
        self.names, self.kind, self.tell = names, kind, tell
        self.new: dict[str, str] = {}

    def canonical(self, name: str, where: str) -> str:
        if not name.strip() or self.names.known(name):
            return name
        plain = plain_name(name)
        if plain not in self.new:
            self.new[plain] = " ".join(name.split())
            self.tell(where, f"{self.new[plain]} was not among the {self.kind} and is now.")
        return self.new[plain]

    def things(self) -> tuple[PlanThing, ...]:
        return tuple(PlanThing(name) for name in self.new.values())
