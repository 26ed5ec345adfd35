"""The props a brief names: which of the things we can draw they are, and who takes them in hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kitsumy_desktop.generation.draft.acting import Part, with_hands
from kitsumy_desktop.generation.draft.lexicon import PROP_WORDS
from kitsumy_desktop.generation.draft.props import HELD
from kitsumy_desktop.generation.draft.request import DraftRequest
from kitsumy_desktop.generation.draft.words import first_of

BUSY = frozenset(
    [
        "sleep",
        "lie",
        "fall",
        "fly",
        "climb",
        "hug",
        "cover",
        "plead",
        "steer",
        "weep",
        "punch",
        "kick",
        "push",
    ]
)
"""Poses whose hands are needed."""


def things_of(request: DraftRequest) -> list[str]:
    """What the brief's props are drawn as, each once; what no drawing is like is left out."""
    looks = {prop.name.strip().casefold(): prop.look for prop in request.props}
    found = (
        first_of(name, PROP_WORDS) or first_of(looks.get(name.strip().casefold(), ""), PROP_WORDS)
        for name in request.brief.props
    )
    return list(dict.fromkeys(thing for thing in found if thing))


def taken_in_hand(parts: Sequence[Part], things: Sequence[str]) -> tuple[tuple[Part, ...], list[str]]:
    """Those who have a hand free hold what can be held; and what is left to stand about."""
    waiting = [thing for thing in things if thing in HELD and thing not in {p.held for p in parts}]
    given: list[Part] = []
    for part in parts:
        thing = waiting[0] if waiting and not part.held else ""
        if thing and part.pose_name not in BUSY:
            waiting.pop(0)
            part = replace(part, pose=with_hands(part.pose, part.pose_name, thing), held=thing)
        given.append(part)
    return tuple(given), waiting
