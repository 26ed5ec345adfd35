"""What a changed script no longer has, put aside with everything that was made for it."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.ids import ShelvedId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone


class Shelved(msgspec.Struct, frozen=True, tag="shelved", tag_field="record", omit_defaults=True):
    """A panel with its items, or single ones of a panel that stayed (`panel` None).

    The records keep their ids, so takes made for the panel are found again when it is put back. Their
    positions are those they had on the page `page` (number from 1).
    """

    id: ShelvedId
    panel: Panel | None = None
    items: tuple[Balloon | Sfx | Lines | Tone | Smear, ...] = ()
    page: int = 1
    number: int = 1
    """Of the panel on its page, from 1."""
