"""The places: what is particular about them among all sheets, and where a panel plays."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PlaceId, RecordId, derived_seed
from kitsumy_desktop.comic.records.panel import Brief
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.editing.commands.cast import change_brief
from kitsumy_desktop.editing.commands.sheets import SheetKind, name_key


def _make(document: Document, record_id: RecordId, name: str) -> Place:
    return Place(PlaceId(record_id), name, seed=derived_seed(document.comic.seed, "place", name))


def _named(brief: Brief) -> tuple[str, ...]:
    return (brief.place,)


def _rename(brief: Brief, old: str, new: str) -> Brief:
    return msgspec.structs.replace(brief, place=new) if name_key(brief.place) == name_key(old) else brief


PLACES = SheetKind(
    "places",
    Place,
    _make,
    "A place needs a name.",
    "There is a place called “{name}” already.",
    _named,
    _rename,
)


def set_in_panel(document: Document, panel_id: RecordId, place_id: RecordId) -> Diff:
    """A panel plays there. Raises InputError where it does already."""
    place = document.get(place_id, Place)
    if name_key(document.panel(panel_id).brief.place) == name_key(place.name):
        raise InputError(f"This panel is set at {place.name} already.")
    return change_brief(document, panel_id, place=place.name)
