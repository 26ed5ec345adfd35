"""Page formats, from the dated table resources/formats.json."""

from __future__ import annotations

from functools import cache

import msgspec

from kitsumy_desktop import assets
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.format import PageFormat

DEFAULT_FORMAT = "us-comic"


class _Table(msgspec.Struct, forbid_unknown_fields=True):
    dated: str
    formats: tuple[PageFormat, ...]


@cache
def page_formats() -> tuple[PageFormat, ...]:
    """All formats in the order in which they are offered; lengths in points."""
    table = msgspec.json.decode(assets.read_bytes("formats.json"), type=_Table)
    return tuple(msgspec.structs.replace(f, dated=f.dated or table.dated) for f in table.formats)


def page_format(format_id: str) -> PageFormat:
    """The format of that id. Raises InputError, naming those there are."""
    for known in page_formats():
        if known.id == format_id:
            return known
    names = ", ".join(f.id for f in page_formats())
    raise InputError(f"There is no page format “{format_id}”.", f"Known formats: {names}.")
