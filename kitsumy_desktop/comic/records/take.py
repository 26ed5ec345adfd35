"""A take: one picture offered for a panel. Takes live outside undo, so a picture is never lost."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.ids import ComicId, PanelId, PictureHash, TakeId
from kitsumy_desktop.comic.records.panel import FaceBox


class Take(msgspec.Struct, frozen=True, tag="take", tag_field="record", omit_defaults=True):
    """A picture made for, or dropped into, a panel. `made` is ISO 8601 UTC."""

    id: TakeId
    comic: ComicId
    panel: PanelId
    picture: PictureHash
    width: int
    height: int
    provider: str = "draft"
    recipe: str = ""
    """Hash of the recipe, empty for a picture brought by hand."""
    subject: str = ""
    """`subject_hash` of that recipe."""
    seed: int = 0
    model: str = ""
    job: str = ""
    """Id of the job that made it."""
    faces: tuple[FaceBox, ...] = ()
    made: str = ""
