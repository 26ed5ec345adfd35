"""Where and when a panel plays, worked out from its brief."""

from __future__ import annotations

from dataclasses import dataclass

from kitsumy_desktop.comic.records.character import Place
from kitsumy_desktop.comic.records.panel import Brief
from kitsumy_desktop.generation.draft.words import (
    PLACES,
    PROPS,
    TIMES,
    WEATHER,
    first_meaning,
    meanings,
    words_of,
)

INDOORS = frozenset({"room", "kitchen", "shop", "corridor", "tram", "cave"})
STORMY = frozenset({"storm", "rain"})


@dataclass(frozen=True)
class Setting:
    """`place`, `time` and `weather` are meanings of the word tables; `weather` is empty when fair."""

    place: str
    time: str
    weather: str
    props: tuple[str, ...]
    seed: int

    @property
    def indoors(self) -> bool:
        """Whether there are walls around."""
        return self.place in INDOORS


def read_setting(brief: Brief, place: Place | None, seed: int) -> Setting:
    """The setting a brief describes. What the place says counts more than what the action mentions."""
    named = words_of(brief.place, place.name if place else "", place.look if place else "")
    told = words_of(brief.action)
    where = first_meaning(PLACES, named, "") or first_meaning(PLACES, told, "") or _usual(seed)
    time = first_meaning(TIMES, words_of(brief.time), "") or first_meaning(TIMES, (*named, *told), "day")
    weather = first_meaning(WEATHER, (*words_of(brief.time), *named, *told), "")
    if weather == "fire" and where in INDOORS:
        weather = ""
    props = meanings(PROPS, told) or meanings(PROPS, named)
    return Setting(where, time, weather, props, seed)


def _usual(seed: int) -> str:
    """Nothing is said about the place: a plain room or street, the same each time for the same place."""
    return "room" if seed % 3 else "street"
