"""Cast and places: what must look the same wherever it appears."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.ids import CharacterId, PictureHash, PlaceId


class Character(msgspec.Struct, frozen=True, tag="character", tag_field="record", omit_defaults=True):
    """A member of the cast. `look` is used word for word by every artist; `palette` as #rrggbb."""

    id: CharacterId
    name: str
    aliases: tuple[str, ...] = ()
    look: str = ""
    palette: tuple[str, ...] = ()
    seed: int = 0
    references: tuple[PictureHash, ...] = ()
    """Pictures that models are to follow, the best first."""
    turnaround: PictureHash | None = None
    """A sheet of the character from all sides: the first reference where there is one."""


class Place(msgspec.Struct, frozen=True, tag="place", tag_field="record", omit_defaults=True):
    """A setting."""

    id: PlaceId
    name: str
    look: str = ""
    seed: int = 0
    references: tuple[PictureHash, ...] = ()
