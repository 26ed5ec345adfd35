"""What the person wrote stays: premise, title, fixed cast and places are put into the plan word for word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from kitsumy_desktop.story.plan.plan import Plan, PlanCharacter, PlanPage, PlanThing
from kitsumy_desktop.story.writer.wishes import Wishes

T = TypeVar("T", PlanCharacter, PlanThing)


def begun(wishes: Wishes) -> Plan:
    """The plan before anything is asked: what the person said, and empty pages."""
    return Plan(
        title=wishes.title,
        language=wishes.language,
        reading=wishes.reading,
        premise=wishes.premise,
        genre=wishes.genre,
        tone=wishes.tone,
        audience=wishes.audience,
        cast=_named(wishes.cast),
        places=_named(wishes.places),
        pages=tuple(PlanPage() for _ in range(wishes.pages)),
    )


def with_wishes(plan: Plan, wishes: Wishes) -> Plan:
    """The plan with all the person fixed in its place again: fixed words first, and a model's words only in
    fields the person left empty."""
    own = begun(wishes)
    return msgspec.structs.replace(
        plan,
        title=wishes.title or plan.title,
        language=own.language,
        reading=own.reading,
        premise=own.premise,
        genre=own.genre,
        tone=own.tone,
        audience=own.audience,
        cast=_kept(own.cast, plan.cast),
        places=_kept(own.places, plan.places),
    )


def _named(fixed: Sequence[T]) -> tuple[T, ...]:
    """Every one under a name of its own: a plan tells them apart by nothing else."""
    kept: list[T] = []
    for own in fixed:
        name = " ".join(own.name.split()) or "?"
        if any(same_name(name, k.name) and k != own for k in kept):
            number = next(n for n in range(2, 999) if not _taken(f"{name} {n}", kept))
            name = f"{name} {number}"
        if own not in kept:
            kept.append(msgspec.structs.replace(own, name=name))
    return tuple(kept)


def _taken(name: str, kept: Sequence[T]) -> bool:
    return any(same_name(name, k.name) for k in kept)


def same_name(a: str, b: str) -> bool:
    """Whether two names differ at most in case and spaces."""
    return " ".join(a.split()).casefold() == " ".join(b.split()).casefold()


def _kept(fixed: Sequence[T], made: Sequence[T]) -> tuple[T, ...]:
    """Fixed ones first, filled up from the model's of the same name; then the model's others."""
    kept: list[T] = []
    for own in fixed:
        other = next((m for m in made if _same(own, m)), None)
        kept.append(own if other is None else _filled(own, other))
    for other in made:
        if not any(_same(own, other) for own in kept):
            kept.append(other)
    return tuple(kept)


def _same(own: T, other: T) -> bool:
    if same_name(own.name, other.name):
        return True
    aliases = own.aliases if isinstance(own, PlanCharacter) else ()
    return any(same_name(alias, other.name) for alias in aliases)


def _filled(own: T, other: T) -> T:
    empty = {f: getattr(other, f) for f in own.__struct_fields__ if not getattr(own, f)}
    return msgspec.structs.replace(own, **empty)
