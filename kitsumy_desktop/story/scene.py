"""Where and when a panel plays. A scene holds until the script names another."""

from __future__ import annotations

from itertools import zip_longest

import msgspec

from kitsumy_desktop.story.lexicon import lexicon, words_of
from kitsumy_desktop.story.slugs import is_slug, read_slug
from kitsumy_desktop.story.tables.scenes import (
    BOTH,
    ENTERING,
    INDOORS,
    LEAD_WORDS,
    PLACES,
    SIDES,
    SIMILES,
    TIMES,
    VEHICLES,
    WEATHER,
)
from kitsumy_desktop.story.text import is_caps
from kitsumy_desktop.story.tree import ScriptPanel

_NEAR = ("insert", "close", "extreme_close")
"""Shots that show too little to tell of a new scene."""
_FAR = ("wide", "extreme_wide")
_OPENING = 14
"""Hour and weather are told among so many first words."""


class Scene(msgspec.Struct, frozen=True):
    """`name`: the place in the script's words, where a heading gives one; the rest in plain English."""

    name: str = ""
    kind: str = ""
    inside: bool | None = None
    hour: str = ""
    weather: str = ""

    @property
    def place(self) -> str:
        """The place for a brief: its name, or what kind of place it is."""
        return self.name or self.looks

    @property
    def looks(self) -> str:
        """The place in plain English, e.g. "lighthouse, indoors"."""
        inside = {True: "indoors", False: "outdoors", None: ""}[self.inside]
        return ", ".join(filter(None, (self.kind, inside)))

    @property
    def when(self) -> str:
        """Hour and weather in plain English, e.g. "night, storm"."""
        return ", ".join(filter(None, (self.hour, self.weather)))


class SceneReader:
    """Follows the scenes of a story in one language, panel by panel."""

    def __init__(self, language: str) -> None:
        self.places = lexicon(PLACES, language)
        self.sides = lexicon(SIDES, language)
        self.times = lexicon(TIMES, language)
        self.weathers = lexicon(WEATHER, language)
        self.scene = Scene()

    def read(self, panel: ScriptPanel, shot: str, people: frozenset[int]) -> Scene:
        """The scene of the next panel. `shot`: as the script tells it; `people`: words about the cast."""
        slug = slug_of(panel)
        if slug:
            self.scene = self._of_slug(slug)
        elif shot in _NEAR:
            return self.scene
        else:
            self.scene = self._told(panel, wide=shot in _FAR, people=people)
        return self.scene

    def _told(self, panel: ScriptPanel, *, wide: bool, people: frozenset[int]) -> Scene:
        before = self.scene
        scene = self._of_text(panel, wide, people)
        text = panel.shown if wide else " ".join(panel.shown.split()[:_OPENING])
        captions = " ".join(line.text for line in panel.lines if line.kind == "caption")
        hour = self.times.first(text) or scene.hour or self.times.first(captions)
        new_day = hour != before.hour and hour in ("dawn", "morning", "day")
        outside = wide or not scene.inside or not before.weather
        weather = (self._weather(text, people) if outside else "") or ("" if new_day else scene.weather)
        return msgspec.structs.replace(scene, hour=hour, weather="" if weather == "clear" else weather)

    def _weather(self, text: str, people: frozenset[int]) -> str:
        """The weather of a text; a character called Storm is none."""
        words = words_of(text)
        found = ((i, m) for i, m in self.weathers.found(words) if i not in people)
        return next((m for i, m in found if not SIMILES & set(words[max(0, i - 3) : i])), "")

    def _of_slug(self, text: str) -> Scene:
        slug, before = read_slug(text), self.scene
        kind = self.places.first(slug.place)
        name = slug.place.capitalize() if is_caps(slug.place) else slug.place
        hour = self.times.first(slug.time) or self.times.first(slug.place)
        weather = self.weathers.first(text) or (before.weather if name == before.name else "")
        return Scene(name, kind, slug.inside, hour or ("" if slug.time else before.hour), weather)

    def _of_text(self, panel: ScriptPanel, wide: bool, people: frozenset[int]) -> Scene:
        """A place counts when a scene begins, in a wide shot, before any person is told of, or if entered."""
        before = self.scene
        words = words_of(panel.shown)
        within = self.sides.first(" ".join(panel.shown.split()[:12])) == "in"
        opening = "scene" in panel.marks or wide or not before.place
        for i, kind in _outermost(list(self.places.found(words)), words):
            around = set(words[max(0, i - 3) : i])
            if around & SIMILES:
                continue
            entered = within or bool(around & ENTERING)
            leads = i < min(LEAD_WORDS, *people, LEAD_WORDS)
            if (kind in VEHICLES and not entered) or (kind == "room" and before.inside):
                continue
            if (leads or opening or (entered and not before.name)) and kind != "sky":
                return self._at(kind, panel, wide)
        return before

    def _at(self, kind: str, panel: ScriptPanel, wide: bool) -> Scene:
        before = self.scene
        told = self.sides.first(" ".join(panel.shown.split()[:12]))
        inside: bool | None = True if kind in INDOORS else None
        if kind in BOTH:
            inside = not (wide or self.weathers.first(panel.shown))
        if told and kind not in INDOORS:
            inside = told == "in"
        elif kind == before.kind and not wide:
            inside = before.inside
        name = before.name if kind == before.kind else ""
        return Scene(name, kind, inside, before.hour, before.weather)


def slug_of(panel: ScriptPanel) -> str:
    """The scene heading that begins with this panel, or that its description begins with."""
    if "scene" in panel.marks and panel.slug:
        return panel.slug
    first = panel.shown.split(". ")
    head = ". ".join(first[:2]) if len(first) > 1 and len(first[0]) < 5 else first[0]
    return head if is_slug(head) and is_caps(head) else ""


def _outermost(found: list[tuple[int, str]], words: list[str]) -> list[tuple[int, str]]:
    """`the roof of the mail car` is the mail car: of two places joined by `of`, the second."""
    kept = []
    for here, following in zip_longest(found, found[1:]):
        if following and 1 < following[0] - here[0] <= 4 and "of" in words[here[0] : following[0]]:
            continue
        kept.append(here)
    return kept
