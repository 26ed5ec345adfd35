"""What a person may choose about an export."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.ids import PageId

PageImage: TypeAlias = Literal["jpeg", "png"]


class ExportOptions(msgspec.Struct, frozen=True, omit_defaults=True):
    """Choices for every kind of export; each takes those that concern it."""

    dpi: int | None = None
    """Of PNG and CBZ pages; None: the page format's."""
    bleed: bool = False
    """Pages with their bleed instead of cut at the trim."""
    page_image: PageImage = "jpeg"
    """How CBZ stores pages."""
    quality: int = 92
    """Of JPEG pages."""
    pages: tuple[PageId, ...] | None = None
    """Which pages, in this order; None: all."""
    whole_spreads: bool = False
    """Spreads as one wide page, as a screen shows them, instead of cut at the fold; CBZ keeps them whole
    anyhow, for comic readers know what to do with them."""
