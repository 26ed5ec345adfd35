"""What hands change in a plan: pure functions from one plan to the next. Numbers count from 0."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeAlias, TypeVar

from msgspec.structs import replace

from kitsumy_desktop.story.plan.plan import (
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
    PlanThing,
)

T = TypeVar("T")
ThingKind: TypeAlias = Literal["places", "props"]


def put(items: tuple[T, ...], index: int, item: T) -> tuple[T, ...]:
    """The same with another item at a place."""
    return (*items[:index], item, *items[index + 1 :])


def inserted(items: tuple[T, ...], index: int, item: T) -> tuple[T, ...]:
    """One more, before what stood at `index`."""
    return (*items[:index], item, *items[index:])


def without(items: tuple[T, ...], index: int) -> tuple[T, ...]:
    """One less."""
    return (*items[:index], *items[index + 1 :])


def moved(items: tuple[T, ...], index: int, to: int) -> tuple[T, ...]:
    """An item taken out and put before what then stands at `to`; places outside are the ends."""
    rest = without(items, index)
    return inserted(rest, max(0, min(len(rest), to)), items[index])


def with_page(plan: Plan, number: int, **values: Any) -> Plan:
    """A page with other values."""
    return replace(plan, pages=put(plan.pages, number, replace(plan.pages[number], **values)))


def add_page(plan: Plan, at: int) -> Plan:
    """A page with one empty panel."""
    return replace(plan, pages=inserted(plan.pages, at, PlanPage((PlanPanel(),))))


def remove_page(plan: Plan, number: int) -> Plan:
    """A page less."""
    return replace(plan, pages=without(plan.pages, number))


def move_page(plan: Plan, number: int, to: int) -> Plan:
    """A page elsewhere."""
    return replace(plan, pages=moved(plan.pages, number, to))


def with_panel(plan: Plan, page: int, panel: int, **values: Any) -> Plan:
    """A panel with other values."""
    panels = plan.pages[page].panels
    return with_page(plan, page, panels=put(panels, panel, replace(panels[panel], **values)))


def add_panel(plan: Plan, page: int, at: int) -> Plan:
    """An empty panel where the one before it was."""
    panels = plan.pages[page].panels
    before = panels[at - 1] if 0 < at <= len(panels) else PlanPanel()
    fresh = PlanPanel(place=before.place, time=before.time, light=before.light)
    return with_page(plan, page, panels=inserted(panels, at, fresh))


def remove_panel(plan: Plan, page: int, panel: int) -> Plan:
    """A panel less."""
    return with_page(plan, page, panels=without(plan.pages[page].panels, panel))


def move_panel(plan: Plan, page: int, panel: int, to: int) -> Plan:
    """A panel elsewhere on its page."""
    return with_page(plan, page, panels=moved(plan.pages[page].panels, panel, to))


def send_panel(plan: Plan, page: int, panel: int, to_page: int) -> Plan:
    """A panel to the end of another page."""
    if page == to_page:
        return plan
    panels = (*plan.pages[to_page].panels, plan.pages[page].panels[panel])
    return with_page(remove_panel(plan, page, panel), to_page, panels=panels)


def with_line(plan: Plan, page: int, panel: int, line: int, **values: Any) -> Plan:
    """A line with other values."""
    lines = plan.pages[page].panels[panel].lines
    return with_panel(plan, page, panel, lines=put(lines, line, replace(lines[line], **values)))


def add_line(plan: Plan, page: int, panel: int) -> Plan:
    """An empty line at the end, of the figure who has not spoken yet if there is one."""
    held = plan.pages[page].panels[panel]
    spoken = {line.who for line in held.lines}
    silent = next((f.who for f in held.figures if f.who not in spoken), "")
    return with_panel(plan, page, panel, lines=(*held.lines, PlanLine("", who=silent)))


def remove_line(plan: Plan, page: int, panel: int, line: int) -> Plan:
    """A line less."""
    return with_panel(plan, page, panel, lines=without(plan.pages[page].panels[panel].lines, line))


def move_line(plan: Plan, page: int, start: tuple[int, int], to: tuple[int, int]) -> Plan:
    """A line elsewhere on its page: (panel, line) before and after."""
    panel, line = start
    held = plan.pages[page].panels
    if panel == to[0]:
        return with_panel(plan, page, panel, lines=moved(held[panel].lines, line, to[1]))
    taken = held[panel].lines[line]
    rest = remove_line(plan, page, panel, line)
    return with_panel(rest, page, to[0], lines=inserted(held[to[0]].lines, to[1], taken))


def with_figure(plan: Plan, page: int, panel: int, figure: int, **values: Any) -> Plan:
    """A figure with other values."""
    figures = plan.pages[page].panels[panel].figures
    return with_panel(plan, page, panel, figures=put(figures, figure, replace(figures[figure], **values)))


def add_figure(plan: Plan, page: int, panel: int) -> Plan:
    """The first member of the cast who is not in the panel yet."""
    figures = plan.pages[page].panels[panel].figures
    seen = {figure.who for figure in figures}
    who = next((member.name for member in plan.cast if member.name not in seen), "")
    return with_panel(plan, page, panel, figures=(*figures, PlanFigure(who)))


def remove_figure(plan: Plan, page: int, panel: int, figure: int) -> Plan:
    """A figure less."""
    return with_panel(plan, page, panel, figures=without(plan.pages[page].panels[panel].figures, figure))


def with_member(plan: Plan, index: int, **values: Any) -> Plan:
    """A member of the cast with other values; a new name goes wherever the old one stood."""
    old = plan.cast[index]
    new = replace(old, **values)
    changed = replace(plan, cast=put(plan.cast, index, new))
    if new.name == old.name or not old.name:
        return changed
    return _everywhere(changed, lambda panel: _renamed(panel, old.name, new.name))


def add_member(plan: Plan, name: str) -> Plan:
    """One more in the cast."""
    return replace(plan, cast=(*plan.cast, PlanCharacter(free_name(name, [m.name for m in plan.cast]))))


def remove_member(plan: Plan, index: int) -> Plan:
    """One less in the cast; lines keep their speaker's name, so that nothing that was written is lost."""
    return replace(plan, cast=without(plan.cast, index))


def with_thing(plan: Plan, kind: ThingKind, index: int, **values: Any) -> Plan:
    """A place or a prop with other values; a new name goes wherever the old one stood."""
    things: tuple[PlanThing, ...] = getattr(plan, kind)
    old = things[index]
    new = replace(old, **values)
    changed = replace(plan, **{kind: put(things, index, new)})
    if new.name == old.name or not old.name:
        return changed
    if kind == "places":
        return _everywhere(changed, lambda p: replace(p, place=new.name) if p.place == old.name else p)
    return _everywhere(
        changed, lambda p: replace(p, props=tuple(new.name if x == old.name else x for x in p.props))
    )


def add_thing(plan: Plan, kind: ThingKind, name: str) -> Plan:
    """One more place or prop."""
    things: tuple[PlanThing, ...] = getattr(plan, kind)
    fresh = PlanThing(free_name(name, [thing.name for thing in things]))
    return replace(plan, **{kind: (*things, fresh)})


def remove_thing(plan: Plan, kind: ThingKind, index: int) -> Plan:
    """One less."""
    return replace(plan, **{kind: without(getattr(plan, kind), index)})


def free_name(name: str, taken: list[str]) -> str:
    """The name, with a number behind it where somebody has it already."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} {number}"
    return free


def _everywhere(plan: Plan, change: Callable[[PlanPanel], PlanPanel]) -> Plan:
    return replace(
        plan,
        pages=tuple(replace(page, panels=tuple(change(p) for p in page.panels)) for page in plan.pages),
    )


def _renamed(panel: PlanPanel, old: str, new: str) -> PlanPanel:
    return replace(
        panel,
        figures=tuple(replace(f, who=new) if f.who == old else f for f in panel.figures),
        lines=tuple(replace(x, who=new) if x.who == old else x for x in panel.lines),
    )
