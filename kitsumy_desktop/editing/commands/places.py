"""The places: add, remove, order, rename; description and reference pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PictureHash, PlaceId, derived_seed
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.place import Place


def add_place(document: Document, place_id: PlaceId, name: str) -> Diff:
    """One more place, after the others. Raises InputError for a name that is empty or taken."""
    comic, fresh = document.comic, _free_name(document, place_id, name)
    place = Place(place_id, fresh, seed=derived_seed(comic.seed, "place", fresh))
    return changed(document, [place, msgspec.structs.replace(comic, places=(*comic.places, place_id))])


def remove_place(document: Document, place_id: PlaceId) -> Diff:
    """A place is taken out. Panels still name it; artists then know nothing but the name."""
    comic = document.comic
    left = tuple(p for p in comic.places if p != place_id)
    return changed(document, [msgspec.structs.replace(comic, places=left)], [place_id])


def move_place(document: Document, place_id: PlaceId, to: int) -> Diff:
    """A place elsewhere in their order, 0 = first."""
    order = [p for p in document.comic.places if p != place_id]
    order.insert(max(0, to), place_id)
    return changed(document, [msgspec.structs.replace(document.comic, places=tuple(order))])


def rename_place(document: Document, place_id: PlaceId, name: str) -> Diff:
    """Another name, in every brief as well. The script stays as it is.

    Raises InputError for a name that is empty or another place's.
    """
    place = document.get(place_id, Place)
    fresh = _free_name(document, place_id, name)
    panels = (r for r in document.records.values() if isinstance(r, Panel))
    moved = [
        msgspec.structs.replace(panel, brief=msgspec.structs.replace(panel.brief, place=fresh))
        for panel in panels
        if _key(panel.brief.place) == _key(place.name)
    ]
    return changed(document, [msgspec.structs.replace(place, name=fresh), *moved])


def set_place_look(document: Document, place_id: PlaceId, look: str) -> Diff:
    """The description, used word for word in every picture of the place."""
    return _with(document, place_id, look=look)


def add_place_references(document: Document, place_id: PlaceId, pictures: Iterable[PictureHash]) -> Diff:
    """More reference pictures, after those there are; one that is there already is not added twice."""
    there = document.get(place_id, Place).references
    return _with(document, place_id, references=tuple(dict.fromkeys((*there, *pictures))))


def set_place_references(document: Document, place_id: PlaceId, pictures: Sequence[PictureHash]) -> Diff:
    """Exactly these reference pictures, the best first."""
    return _with(document, place_id, references=tuple(dict.fromkeys(pictures)))


def undescribed_places(document: Document) -> tuple[str, ...]:
    """Places that briefs name and nobody has described, as first written, the most frequent first."""
    known = {_key(document.get(p, Place).name) for p in document.comic.places}
    written: dict[str, str] = {}
    count: Counter[str] = Counter()
    for page in document.pages():
        for panel in document.panels(page.id):
            name = panel.brief.place.strip()
            if name and _key(name) not in known:
                written.setdefault(_key(name), name)
                count[_key(name)] += 1
    return tuple(written[key] for key, _ in count.most_common())


def _with(document: Document, place_id: PlaceId, **fields: object) -> Diff:
    place = document.get(place_id, Place)
    return changed(document, [msgspec.structs.replace(place, **fields)])


def _free_name(document: Document, place_id: PlaceId, name: str) -> str:
    fresh = name.strip()
    if not fresh:
        raise InputError("A place needs a name.")
    others = (document.get(p, Place) for p in document.comic.places if p != place_id)
    if any(_key(other.name) == _key(fresh) for other in others):
        raise InputError(f"There is a place called “{fresh}” already.", "Choose another name.")
    return fresh


def _key(name: str) -> str:
    return name.strip().casefold()
