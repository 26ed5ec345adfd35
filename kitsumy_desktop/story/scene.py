"""Where and when a panel plays. A scene holds until the script names another."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.story.lexicon import Lexicon, words_of
from kitsumy_desktop.story.slugs import is_slug, read_slug
from kitsumy_desktop.story.tables.staging import INDOORS, PLACES, TIMES, WEATHER
from kitsumy_desktop.story.tables.weights import STAGE_WORDS
from kitsumy_desktop.story.tables.words import words
from kitsumy_desktop.story.text import is_caps
from kitsumy_desktop.story.tree import ScriptPanel

PLACE_WORDS, TIME_WORDS, WEATHER_WORDS = Lexicon(PLACES), Lexicon(TIMES), Lexicon(WEATHER)
STAGE = Lexicon(STAGE_WORDS)
_ENTERING = words("in into inside aboard через в у всередині до w we wewnątrz na do onto")


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


def next_scene(before: Scene, panel: ScriptPanel) -> Scene:
    """The scene of a panel, given the scene of the panel before it."""
    text = panel.description
    if "scene" in panel.marks and panel.slug:
        scene = _of_slug(panel.slug, before)
    elif is_slug(slug := text.split(". ")[0] if not text[:5].isupper() else text):
        scene = _of_slug(slug, before)
    else:
        scene = _of_text(panel, before)
    captions = " ".join(line.text for line in panel.lines if line.kind == "caption")
    hour = TIME_WORDS.first(text) or TIME_WORDS.first(captions) or scene.hour
    weather = WEATHER_WORDS.first(text) or scene.weather
    return msgspec.structs.replace(scene, hour=hour, weather=weather)


def _of_slug(text: str, before: Scene) -> Scene:
    slug = read_slug(text)
    kind = PLACE_WORDS.first(slug.place)
    name = slug.place.capitalize() if is_caps(slug.place) else slug.place
    hour = TIME_WORDS.first(slug.time) or TIME_WORDS.first(slug.place)
    weather = WEATHER_WORDS.first(text)
    same = name == before.name
    return Scene(
        name,
        kind,
        slug.inside,
        hour or (before.hour if not slug.time else ""),
        weather or (before.weather if same else ""),
    )


def _of_text(panel: ScriptPanel, before: Scene) -> Scene:
    """A place word counts when a scene begins, in a wide shot, after `into`, or while no place is known."""
    words = words_of(panel.description)
    found = list(PLACE_WORDS.found(words))
    if not found:
        return before
    stage = {meaning for _, meaning in STAGE.found(words[:14])}
    opening = "scene" in panel.marks or "wide" in stage or not before.place
    for i, kind in found:
        entered = _ENTERING & set(words[max(0, i - 3) : i])
        if (opening or (entered and not before.name)) and kind != before.kind:
            return Scene("", kind, True if kind in INDOORS else None, before.hour, before.weather)
        if opening:
            break
    return before
