"""A sound effect as display items: halo, outline and letters from the back to the front."""

from __future__ import annotations

from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.sfx import sfx_outline
from kitsumy_desktop.drawing.display import DisplayItem, GroupItem, PathItem, Stroke


def sfx_group(sfx: Sfx, book: FaceBook, default_family: str) -> GroupItem:
    """The letters with `outline_width` points of outline around them, and the halo around that.

    A stroke lies half inside its path, so each is twice as wide as what is to show outside the letters.
    """
    letters = sfx_outline(sfx, book, default_family)
    items: list[DisplayItem] = []
    if letters.ops:
        if sfx.halo_width > 0:
            width = 2 * (sfx.outline_width + sfx.halo_width)
            items.append(PathItem(letters, stroke=Stroke(sfx.halo, width)))
        if sfx.outline_width > 0:
            items.append(PathItem(letters, stroke=Stroke(sfx.outline, 2 * sfx.outline_width)))
        items.append(PathItem(letters, fill=sfx.fill))
    return GroupItem(sfx.id, tuple(items))
