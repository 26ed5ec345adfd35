"""Who is in a picture where a plan does not say: who speaks there, and whom its description names."""

from __future__ import annotations

import re

import msgspec

from kitsumy_desktop.story.brief import MOST_FIGURES, sides
from kitsumy_desktop.story.names import NameFinder
from kitsumy_desktop.story.plan.check import is_spoken, known_names, seats
from kitsumy_desktop.story.plan.naming import is_voice, plain_name
from kitsumy_desktop.story.plan.plan import Plan, PlanFigure, PlanPanel
from kitsumy_desktop.story.plan.tell import each_panel


class Seen:
    """Looks for the people of a plan in its panels."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._cast = known_names(plan).cast
        panels = [panel for page in plan.pages for panel in page.panels]
        named: dict[str, tuple[str, ...]] = {member.name: member.aliases for member in plan.cast}
        for who in (line.who for panel in panels for line in panel.lines if is_spoken(line)):
            if who.strip() and not is_voice(who) and not self._cast.is_group(who):
                named.setdefault(self.canonical(who), ())
        told = " ".join(panel.action for panel in panels)
        common = frozenset(name for name in named if _is_noun(name, told))
        self._finder = NameFinder(named.items(), common, inflected=not plan.language.startswith("en"))

    def canonical(self, name: str) -> str:
        """The member's name; the name itself where there is none such."""
        return self._cast.known(name) or " ".join(name.split())

    def named(self, panel: PlanPanel) -> tuple[str, ...]:
        """Whom the description names, in order."""
        return tuple(self._finder.names_in(panel.action))

    def people(self, panel: PlanPanel) -> tuple[str, ...]:
        """Who is in the picture: those who speak there, then those it names. In an insert only these."""
        speaking = (
            self.canonical(line.who)
            for line in panel.lines
            if is_spoken(line) and line.who.strip() and not line.off and line.kind != "radio"
        )
        seen = () if panel.shot == "insert" else (who for who in speaking if not self._is_nobody(who))
        return tuple(dict.fromkeys((*seen, *self.named(panel))))[:MOST_FIGURES]

    def _is_nobody(self, who: str) -> bool:
        return is_voice(who) or self._cast.is_group(who)

    def filled(self, panel: PlanPanel) -> PlanPanel:
        """The panel with its people, who speaks first where reading begins; as it is where it has figures."""
        people = () if panel.figures else self.people(panel)
        if not people:
            return panel
        at = sides(len(people), self._plan.reading)
        figures = tuple(PlanFigure(who, side) for who, side in zip(people, at, strict=True))
        return msgspec.structs.replace(panel, figures=figures)

    def joined(self, panel: PlanPanel, who: str) -> PlanPanel:
        """The panel with one more figure, on the first side that is free."""
        taken = {figure.position for figure in panel.figures}
        free = next((side for side in seats(self._plan) if side not in taken), "back")
        figure = msgspec.convert({"who": self.canonical(who), "position": free}, PlanFigure)
        return msgspec.structs.replace(panel, figures=(*panel.figures, figure))


def _is_noun(name: str, told: str) -> bool:
    """Whether a name is an ordinary noun: descriptions write "the fox"."""
    return re.search(rf"\b(?i:the|an?) {re.escape(name.lower())}\b", told) is not None


def with_people(plan: Plan) -> Plan:
    """The plan with figures in the panels that tell of none."""
    seen = Seen(plan)
    return each_panel(plan, lambda panel, _: seen.filled(panel))


def plain_seen(panel: PlanPanel, seen: Seen) -> set[str]:
    """The figures of a panel as names are compared."""
    return {plain_name(seen.canonical(figure.who)) for figure in panel.figures}
