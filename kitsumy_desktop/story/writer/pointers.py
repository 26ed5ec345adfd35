"""JSON pointers into a plan: which part a problem belongs to, the part itself, a plan with other parts.

Parts are what is written again as a whole: a page, a panel, a member of the cast, a place, a prop.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, TypeVar

import msgspec

from kitsumy_desktop.story.plan.plan import Plan, PlanCharacter, PlanPage, PlanPanel, PlanThing
from kitsumy_desktop.story.plan.problem import PlanProblem

Part: TypeAlias = PlanPage | PlanPanel | PlanCharacter | PlanThing
T = TypeVar("T", bound=PlanPage | PlanPanel | PlanCharacter | PlanThing)


def part_of(where: str) -> str:
    """The part a pointer lies in; empty: in none."""
    keys = where.strip("/").split("/")
    if len(keys) < 2 or not keys[1].isdigit() or keys[0] not in ("pages", "cast", "places", "props"):
        return ""
    if keys[0] == "pages" and len(keys) >= 4 and keys[2] == "panels" and keys[3].isdigit():
        return "/" + "/".join(keys[:4])
    return "/" + "/".join(keys[:2])


def page_of(where: str) -> int | None:
    """The page (from 0) a pointer lies in."""
    keys = where.strip("/").split("/")
    return int(keys[1]) if len(keys) > 1 and keys[0] == "pages" and keys[1].isdigit() else None


def part_at(plan: Plan, where: str) -> Part | None:
    """The part at a pointer of `part_of`, if it is there."""
    keys = where.strip("/").split("/")
    index = int(keys[1])
    if keys[0] != "pages":
        things: tuple[PlanCharacter | PlanThing, ...] = getattr(plan, keys[0])
        return things[index] if index < len(things) else None
    if index >= len(plan.pages):
        return None
    page = plan.pages[index]
    if len(keys) < 4:
        return page
    return page.panels[int(keys[3])] if int(keys[3]) < len(page.panels) else None


def with_part(plan: Plan, where: str, part: Part) -> Plan:
    """The plan with another part at a pointer. Raises TypeError where the part is of another kind."""
    keys = where.strip("/").split("/")
    index = int(keys[1])
    if keys[0] == "cast":
        return msgspec.structs.replace(plan, cast=_put(plan.cast, index, part, PlanCharacter))
    if keys[0] == "places":
        return msgspec.structs.replace(plan, places=_put(plan.places, index, part, PlanThing))
    if keys[0] == "props":
        return msgspec.structs.replace(plan, props=_put(plan.props, index, part, PlanThing))
    if len(keys) < 4:
        return msgspec.structs.replace(plan, pages=_put(plan.pages, index, part, PlanPage))
    page = plan.pages[index]
    page = msgspec.structs.replace(page, panels=_put(page.panels, int(keys[3]), part, PlanPanel))
    return msgspec.structs.replace(plan, pages=_put(plan.pages, index, page, PlanPage))


def _put(parts: tuple[T, ...], index: int, part: Part, kind: type[T]) -> tuple[T, ...]:
    if not isinstance(part, kind):
        raise TypeError(f"{type(part).__name__} is no {kind.__name__}")
    return (*parts[:index], part, *parts[index + 1 :])


def by_part(plan: Plan, problems: Iterable[PlanProblem]) -> dict[str, list[str]]:
    """What is wrong with each part, in the order of the plan. A page with something wrong with itself, or
    with half of its panels or more, is one part."""
    found: dict[str, list[str]] = {}
    for problem in problems:
        where = part_of(problem.where)
        if where and part_at(plan, where) is not None:
            found.setdefault(where, []).append(f"{problem.where.removeprefix(where)} {problem.text}".strip())
    for i, page in enumerate(plan.pages):
        own = f"/pages/{i}"
        below = [where for where in found if where.startswith(f"{own}/")]
        if below and (own in found or len(below) * 2 >= len(page.panels) > 2):
            told = [_told_at(w.removeprefix(own), text) for w in below for text in found.pop(w)]
            found.setdefault(own, []).extend(told)
    return dict(sorted(found.items(), key=lambda item: _place(item[0])))


def _told_at(where: str, text: str) -> str:
    return f"{where}{text}" if text.startswith("/") else f"{where} {text}"


def _place(where: str) -> tuple[str | int, ...]:
    keys = where.strip("/").split("/")
    return (keys[0], *(int(k) for k in keys[1:] if k.isdigit()))
