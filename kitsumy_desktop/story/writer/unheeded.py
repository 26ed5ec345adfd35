"""What a finished plan made nothing of: told to the person, who decides whether it matters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kitsumy_desktop.story.lexicon import words_of
from kitsumy_desktop.story.plan.check import panels_of
from kitsumy_desktop.story.plan.naming import plain_name
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.wishes import Remark, Wishes

_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"\n]{3,200})[”“»\"]")
_LEAST_WORDS = 3
"""Fewer words between quotation marks are a title or a nickname."""


def unheeded(plan: Plan, wishes: Wishes) -> Iterator[Remark]:
    """Fixed members who never appear, fixed places nothing happens at, and words the premise quotes that
    nobody says."""
    seen = {plain_name(f.who) for _, panel in panels_of(plan) for f in panel.figures}
    seen |= {plain_name(line.who) for _, panel in panels_of(plan) for line in panel.lines}
    fixed = {plain_name(member.name) for member in wishes.cast}
    for i, member in enumerate(plan.cast):
        if plain_name(member.name) in fixed - seen:
            yield Remark(f"/cast/{i}", f"{member.name} is neither seen nor heard in the story.")
    visited = {plain_name(panel.place) for _, panel in panels_of(plan)}
    settled = {plain_name(place.name) for place in wishes.places}
    for i, place in enumerate(plan.places):
        if plain_name(place.name) in settled - visited:
            yield Remark(f"/places/{i}", f"Nothing happens at {place.name}.")
    said = " ".join(words_of(" ".join(x.text for _, panel in panels_of(plan) for x in panel.lines)))
    for quoted in _QUOTED.findall(wishes.premise):
        words = words_of(quoted)
        if len(words) >= _LEAST_WORDS and " ".join(words) not in said:
            yield Remark("/premise", f"Nobody says these words of the premise: “{quoted.strip()}”")
