"""Cast: who must look, speak and be lettered the same wherever they appear."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.ids import CharacterId, PictureHash


class VoiceLettering(msgspec.Struct, frozen=True, omit_defaults=True):
    """How one speaker's balloons differ from the comic's lettering. Empty and 1.0: they do not."""

    face: str = ""
    """Id of the font table."""
    scale: float = 1.0
    """Multiple of the page's lettering size."""
    fill: str = ""
    """Colour of the balloon's body, #rrggbb."""
    ink: str = ""
    """Colour of its outline and text, #rrggbb."""


class Character(msgspec.Struct, frozen=True, tag="character", tag_field="record", omit_defaults=True):
    """A member of the cast. `look` and `outfit` are used word for word by every artist; `palette` as
    #rrggbb."""

    id: CharacterId
    name: str
    aliases: tuple[str, ...] = ()
    look: str = ""
    """Age, face, hair, build, one distinctive mark: what stays when the clothes change."""
    palette: tuple[str, ...] = ()
    seed: int = 0
    references: tuple[PictureHash, ...] = ()
    """Pictures that models are to follow, the best first."""
    turnaround: PictureHash | None = None
    """A sheet of the character from all sides: the first reference where there is one."""
    outfit: str = ""
    voice: str = ""
    """How they talk, for whoever writes their lines."""
    lettering: VoiceLettering = VoiceLettering()
    role: str = ""
    """What they are in the story, for whoever writes on it."""
