"""Scene headings for panels: as the script has them, or from the places and hours of the briefs."""

from __future__ import annotations

from kitsumy_desktop.comic.records.panel import Brief
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.story.scene import slug_of
from kitsumy_desktop.story.scripts.safe import one_line
from kitsumy_desktop.story.scripts.words import Keywords
from kitsumy_desktop.story.slugs import is_slug, read_slug
from kitsumy_desktop.story.text import is_caps
from kitsumy_desktop.story.tree import ScriptPanel


class ScenePen:
    """Follows the scenes panel by panel. Only places that are records of the comic make headings."""

    def __init__(self, places: list[Place], words: Keywords) -> None:
        self.places = {place.name: place for place in places}
        self.words = words
        self.slug, self.here = "", ("", "")

    def heading(self, brief: Brief, script: ScriptPanel | None) -> tuple[str, bool]:
        """(the heading that holds for the panel, whether it begins with it)."""
        named = brief.place in self.places
        if script is not None and script.slug and (not named or _name_in(script.slug) == brief.place):
            begins = "scene" in script.marks or script.slug != self.slug
            self.slug, self.here = script.slug, (_name_in(script.slug), brief.time)
            return self.slug, begins
        here = (brief.place, brief.time)
        if named and slug_of(ScriptPanel(brief.action)):
            self.here = here  # the description begins with its own heading
        same = self.here[0] == brief.place if script is not None else self.here == here
        slug = "" if same or not named else self._made(self.places[brief.place], brief.time)
        if not slug or slug == self.slug:
            return self.slug, False
        self.slug, self.here = slug, here
        return slug, True

    def _made(self, place: Place, time: str) -> str:
        """INT. LAMP ROOM - NIGHT; empty where the place's name would not be read out of it."""
        sides = {"indoors": self.words.inside, "outdoors": self.words.outside}
        side = sides.get(place.look.rsplit(", ", 1)[-1], "")
        loud = place.name.upper()
        name = loud if loud.capitalize() == place.name else place.name
        hour = one_line(time.split(",")[0])
        hour = self.words.hours.get(hour, hour)
        hour = f" - {hour.upper() if name == loud else hour}" if hour else ""
        slug = f"{side} {name}{hour}".strip()
        told = slug if is_slug(slug) else "." + slug
        return slug if is_slug(told) and _name_in(slug) == place.name else ""


def _name_in(slug: str) -> str:
    """The place a heading names, as the comic's places are called."""
    place = read_slug(slug).place
    return place.capitalize() if is_caps(place) else place
