"""A panel's brief, importance and type merged field by field."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from kitsumy_desktop.comic.records.panel import Brief, Figure, Panel
from kitsumy_desktop.story.importance import Rating
from kitsumy_desktop.story.update.values import Touched

FOLLOWING: dict[Touched, frozenset[str]] = {
    "description": frozenset(("action", "figures", "place", "time", "shot", "angle")),
    "lines": frozenset(("action", "figures", "time")),
    "speaker": frozenset(("figures",)),
    "scene": frozenset(("place", "time")),
}
"""Fields of a brief that a change of the script can reach. Others only change because panels before it did,
by the company or the shots that carry over, and that is no reason to draw a picture again."""


def merged_brief(
    ours: Brief, base: Brief, theirs: Brief, touched: frozenset[Touched], name: Callable[[str], str]
) -> Brief:
    """`ours` with those fields of `theirs` that the script tells otherwise than before (`base`).

    `name` gives the comic's name for a figure of the script. Plain English made of the old wording goes
    with it.
    """
    reach = frozenset[str]().union(*(FOLLOWING.get(t, frozenset()) for t in touched))
    fields: dict[str, object] = {}
    for field in reach - {"figures"}:
        if getattr(base, field) != getattr(theirs, field):
            fields[field] = getattr(theirs, field)
    if "figures" in reach and base.figures != theirs.figures:
        fields["figures"] = merged_figures(ours.figures, base.figures, theirs.figures, name)
    if "action" in fields and ours.picture:
        fields["picture"] = ""
    return msgspec.structs.replace(ours, **fields) if fields else ours


def merged_figures(
    ours: tuple[Figure, ...],
    base: tuple[Figure, ...],
    theirs: tuple[Figure, ...],
    name: Callable[[str], str],
) -> tuple[Figure, ...]:
    """Figures person by person: who the script no longer shows goes, who is new comes, what it tells
    otherwise of one follows; others stay as they are."""
    before = {name(f.who).casefold(): f for f in base}
    after = {name(f.who).casefold(): f for f in theirs}
    found: list[Figure] = []
    for figure in ours:
        key = figure.who.casefold()
        if key in before and key not in after:
            continue
        if key in before and key in after:
            figure = _merged_figure(figure, before[key], after[key])
        found.append(figure)
    here = {f.who.casefold() for f in found}
    for key, figure in after.items():
        if key not in here and key not in before:
            found.append(msgspec.structs.replace(figure, who=name(figure.who)))
    if ours == tuple(msgspec.structs.replace(f, who=name(f.who)) for f in base):
        # never touched by hand: the script's own order and sides
        return tuple(msgspec.structs.replace(f, who=name(f.who)) for f in theirs)
    return tuple(found)


def _merged_figure(ours: Figure, base: Figure, theirs: Figure) -> Figure:
    fields = {
        field: getattr(theirs, field)
        for field in ("position", "pose", "expression")
        if getattr(base, field) != getattr(theirs, field)
    }
    return msgspec.structs.replace(ours, **fields) if fields else ours


def merged_rating(panel: Panel, base: Rating, theirs: Rating) -> Panel:
    """The panel with the new importance and type, where the heuristic set them and comes to others now."""
    if panel.importance_source != "heuristic":
        return panel
    fields: dict[str, object] = {}
    if base.importance != theirs.importance:
        fields["importance"] = theirs.importance
    if base.type != theirs.type:
        fields["type"] = theirs.type
    return msgspec.structs.replace(panel, **fields) if fields else panel
