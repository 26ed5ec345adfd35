"""Other tools refer to people and places by marks of their own ("c1"); a plan does by their names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import msgspec

from kitsumy_desktop.story.plan.plan import Plan, PlanFigure, PlanLine, PlanPage, PlanPanel
from kitsumy_desktop.story.plan.tables.names import KEYS
from kitsumy_desktop.story.plan.words import plain_key, text_of

Raw: TypeAlias = dict[Any, Any]

_MARKS = ("id", "characterid", "placeid", "locationid", "propid", "key", "slug", "tag", "code")


def by_names(plan: Plan, raw: Raw) -> Plan:
    """The plan with every mark of a member, place or prop as its name."""
    people, places, props = (dict(_marked(raw, kind)) for kind in ("cast", "places", "props"))
    if not people and not places and not props:
        return plan

    def figure(node: PlanFigure) -> PlanFigure:
        return msgspec.structs.replace(node, who=people.get(node.who, node.who))

    def line(node: PlanLine) -> PlanLine:
        return msgspec.structs.replace(node, who=people.get(node.who, node.who))

    def panel(node: PlanPanel) -> PlanPanel:
        return msgspec.structs.replace(
            node,
            figures=tuple(map(figure, node.figures)),
            lines=tuple(map(line, node.lines)),
            place=places.get(node.place, node.place),
            props=tuple(props.get(prop, prop) for prop in node.props),
        )

    def page(node: PlanPage) -> PlanPage:
        return msgspec.structs.replace(node, panels=tuple(map(panel, node.panels)))

    return msgspec.structs.replace(plan, pages=tuple(map(page, plan.pages)))


def _marked(raw: Raw, kind: str) -> Iterator[tuple[str, str]]:
    """(mark, name) of every node of a list that has both."""
    names = {plain_key(name) for name in KEYS["Plan"][kind]}
    inner = "PlanCharacter" if kind == "cast" else "PlanThing"
    called = [plain_key(name) for name in KEYS[inner]["name"]]
    for key, nodes in raw.items():
        if plain_key(str(key)) not in names:
            continue
        pairs = nodes.items() if isinstance(nodes, dict) else ((None, node) for node in nodes or ())
        for under, node in pairs:
            if not isinstance(node, dict):
                continue
            by_key = {plain_key(str(k)): text_of(v) for k, v in node.items()}
            name = next((by_key[k] for k in called if by_key.get(k)), "")
            marks = (*(by_key.get(mark, "") for mark in _MARKS), text_of(under))
            yield from ((mark, name) for mark in marks if mark and name and mark != name)
