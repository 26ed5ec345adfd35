"""What a model is shown of a plan: only what it needs, in as few tokens as that takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import msgspec

from kitsumy_desktop.comic.records.text import rough_tokens
from kitsumy_desktop.story.plan.plan import PlanCharacter, PlanPage, PlanPanel, PlanThing

View: TypeAlias = dict[str, Any]

_FIRST_BEATS = 2
"""Of a long story, the first beats are always told, then the latest."""


def tokens_of(view: Any) -> int:
    """About how many tokens a view takes as JSON."""
    return rough_tokens(msgspec.json.encode(view).decode())


def cast_view(cast: Iterable[PlanCharacter], tokens: int) -> list[View]:
    """The whole cast; where that is more than so many tokens, without looks and clothes."""
    whole = [_told(member) for member in cast]
    if tokens_of(whole) <= tokens:
        return whole
    return [{key: m[key] for key in ("name", "aliases", "role", "voice") if key in m} for m in whole]


def things_view(things: Iterable[PlanThing], tokens: int) -> list[View]:
    """Places or props; where that is more than so many tokens, only their names."""
    whole = [_told(thing) for thing in things]
    return whole if tokens_of(whole) <= tokens else [{"name": thing["name"]} for thing in whole]


def beats_view(pages: Sequence[PlanPage], first: int, last: int) -> list[View]:
    """The beats of pages `first`–`last`, numbers from 1."""
    found = []
    for number in range(first, last + 1):
        page = pages[number - 1]
        view = {"page": number, "beat": page.beat, "turn": page.turn}
        found.append({key: value for key, value in view.items() if value != ""})
    return found


def running_summary(pages: Sequence[PlanPage], before: int, tokens: int) -> list[View]:
    """What happened on the pages before page `before`: all beats, or the first and as many of the latest as
    so many tokens hold."""
    beats = beats_view(pages, 1, before - 1)
    if tokens_of(beats) <= tokens:
        return beats
    kept = beats[:_FIRST_BEATS]
    left = tokens - tokens_of(kept)
    latest: list[View] = []
    for beat in reversed(beats[_FIRST_BEATS:]):
        left -= tokens_of(beat) + 1
        if left < 0:
            break
        latest.append(beat)
    return [*kept, *reversed(latest)]


def page_end_view(page: PlanPage, tokens: int) -> list[View]:
    """How a page ended: its last panels, as many as so many tokens hold, at least one."""
    kept: list[View] = []
    for panel in reversed(page.panels):
        view = panel_view(panel)
        tokens -= tokens_of(view)
        if kept and tokens < 0:
            break
        kept.insert(0, view)
    return kept


def panel_view(panel: PlanPanel) -> View:
    """A panel as whoever goes on from it needs it."""
    view = {
        "place": panel.place,
        "shot": panel.shot,
        "action": panel.action or panel.picture,
        "seen": [{"who": f.who, "position": f.position} for f in panel.figures],
        "lines": [f"{line.who or line.kind}: {line.text}" for line in panel.lines],
    }
    return {key: value for key, value in view.items() if value}


def page_view(page: PlanPage) -> View:
    """A page in full."""
    return _told(page)


def _told(node: msgspec.Struct) -> View:
    view: View = msgspec.to_builtins(node)
    return view
