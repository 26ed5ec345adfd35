"""The comic itself: what holds for all pages, and their order."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.ids import CharacterId, ComicId, PageId, PlaceId, PropId, ScriptId, ShelvedId
from kitsumy_desktop.comic.records.format import US_COMIC, PageFormat
from kitsumy_desktop.comic.records.layout import Gutters

Reading: TypeAlias = Literal["ltr", "rtl"]


class LetteringStyle(msgspec.Struct, frozen=True, omit_defaults=True):
    """A way of lettering with a name, to be given to balloons and changed for all of them at once.

    None and empty: as the comic's lettering has it.
    """

    id: str
    name: str
    face: str = ""
    scale: float = 1.0
    """Size as a multiple of the comic's."""
    bold: bool = False
    italic: bool = False
    all_caps: bool | None = None
    ink: str = ""
    """Colour of the text."""
    paper: str = ""
    """Fill of the body."""
    line: str = ""
    """Colour of the outline."""
    stroke: float | None = None


class Lettering(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a comic is lettered. Faces are ids of the font table; sizes in points."""

    face: str = "balsamiq-sans"
    caption_face: str = "balsamiq-sans"
    sfx_face: str = "russo-one"
    size: float = 8.0
    """The size aimed at; a page may be set up to 20 % smaller when its text would not fit."""
    leading: float = 1.12
    """Line distance as a multiple of the size."""
    all_caps: bool = False
    stroke: float = 0.9
    """Width of a balloon's outline in points."""
    ink: str = "#111111"
    paper: str = "#ffffff"
    line: str = ""
    """Colour of outlines; empty: the ink."""
    spelling: bool = True
    """Dots and dashes are written as the language has them when typing ends."""
    crossbar_i: bool = True
    """In capitals, a serifed I only for the pronoun and abbreviations."""
    styles: tuple[LetteringStyle, ...] = ()


class StoryNotes(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the story is, in the person's words: whoever writes on it is told."""

    premise: str = ""
    genre: str = ""
    tone: str = ""
    audience: str = ""
    summary: str = ""
    """The whole story in a few sentences, its end included."""


class Comic(msgspec.Struct, frozen=True, tag="comic", tag_field="record", omit_defaults=True):
    """One comic. `pages` is their order; `seed` makes every automatic choice repeatable."""

    id: ComicId
    title: str
    format: PageFormat = US_COMIC
    reading: Reading = "ltr"
    language: str = "en"
    style: str = "american-classic"
    """Id of the picture style (resources/styles.json)."""
    layout_profile: str = "us"
    """Id of the layout style profile."""
    gutters: Gutters = Gutters()
    lettering: Lettering = Lettering()
    seed: int = 1
    author: str = ""
    pages: tuple[PageId, ...] = ()
    cast: tuple[CharacterId, ...] = ()
    places: tuple[PlaceId, ...] = ()
    script: ScriptId | None = None
    props: tuple[PropId, ...] = ()
    shelf: tuple[ShelvedId, ...] = ()
    """What changed scripts have left behind, the latest last."""
    story: StoryNotes = StoryNotes()
