"""Places and props: settings and things that must look the same wherever they appear."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.ids import PictureHash, PlaceId, PropId


class Place(msgspec.Struct, frozen=True, tag="place", tag_field="record", omit_defaults=True):
    """A setting."""

    id: PlaceId
    name: str
    look: str = ""
    seed: int = 0
    references: tuple[PictureHash, ...] = ()


class Prop(msgspec.Struct, frozen=True, tag="prop", tag_field="record", omit_defaults=True):
    """A thing the story comes back to. A panel shows it when its brief names it."""

    id: PropId
    name: str
    look: str = ""
    seed: int = 0
    references: tuple[PictureHash, ...] = ()
