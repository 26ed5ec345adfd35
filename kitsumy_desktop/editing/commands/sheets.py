"""What a comic keeps sheets of (cast, places, props): add, remove, order, rename, change, pictures.

The three kinds differ in a few facts only, which stand in a `SheetKind`; cast.py, places.py and props.py
hold these and the commands that one kind alone has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PictureHash, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Art, Brief, Panel
from kitsumy_desktop.comic.records.place import Place, Prop
from kitsumy_desktop.comic.records.shelved import Shelved

Sheet: TypeAlias = Character | Place | Prop


def no_other_name(_record: Sheet) -> tuple[str, ...]:
    """Of what is called by its name alone."""
    return ()


def as_it_is(art: Art | None, _old: str, _new: str) -> Art | None:
    """A picture in which nothing is named."""
    return art


class SheetKind(msgspec.Struct, frozen=True):
    """What distinguishes one kind of sheets."""

    order: Literal["cast", "places", "props"]
    """The comic's field that lists them."""
    record: type[Sheet]
    make: Callable[[Document, RecordId, str], Sheet]
    """A fresh one of that id and name."""
    nameless: str
    """Said of an empty name."""
    taken: str
    """Said of a name another one has: "{name}" stands for it."""
    named: Callable[[Brief], tuple[str, ...]]
    """Names of this kind that a brief writes."""
    rename: Callable[[Brief, str, str], Brief]
    """The brief with a new name (third) in place of an old one."""
    aliases: Callable[[Sheet], tuple[str, ...]] = no_other_name
    speaks: bool = False
    """Whether balloons name it as their speaker."""
    rename_art: Callable[[Art | None, str, str], Art | None] = as_it_is


def sheets(document: Document, kind: SheetKind) -> tuple[Sheet, ...]:
    """All of a kind in the comic's order."""
    return tuple(sheet_of(document, kind, i) for i in getattr(document.comic, kind.order))


def sheet_of(document: Document, kind: SheetKind, record_id: RecordId) -> Sheet:
    """The one of that id. Raises KeyError where there is none of that kind."""
    record = document.find(record_id)
    if not isinstance(record, kind.record):
        raise KeyError(f"no {kind.record.__name__} {record_id}")
    return record


def add(document: Document, kind: SheetKind, record_id: RecordId, name: str) -> Diff:
    """One more, after the others. Raises InputError for a name that is empty or taken."""
    fresh = kind.make(document, record_id, free_name(document, kind, record_id, name))
    return changed(document, [fresh, _ordered(document, kind, (*_order(document, kind), record_id))])


def remove(document: Document, kind: SheetKind, record_id: RecordId) -> Diff:
    """One is taken out. Panels still name it; artists then know nothing but the name."""
    left = tuple(i for i in _order(document, kind) if i != record_id)
    return changed(document, [_ordered(document, kind, left)], [record_id])


def move(document: Document, kind: SheetKind, record_id: RecordId, to: int) -> Diff:
    """One elsewhere in their order, 0 = first. Raises KeyError for one that is not there."""
    sheet_of(document, kind, record_id)
    order = [i for i in _order(document, kind) if i != record_id]
    order.insert(max(0, to), record_id)
    return changed(document, [_ordered(document, kind, tuple(order))])


def rename(document: Document, kind: SheetKind, record_id: RecordId, name: str) -> Diff:
    """Another name, everywhere it is written: in briefs, at balloons and faces, on the shelf.

    The script's own text is not this command's affair. Raises InputError for a name that is empty or
    another one's.
    """
    record = sheet_of(document, kind, record_id)
    fresh = free_name(document, kind, record_id, name)
    written = (_written(kind, other, record.name, fresh) for other in document.records.values())
    renamed: list[Record] = [msgspec.structs.replace(record, name=fresh)]
    return changed(document, [*renamed, *(other for other in written if other is not None)])


def change(document: Document, kind: SheetKind, record_id: RecordId, **fields: object) -> Diff:
    """Other values for fields that nothing else in the comic repeats: look, outfit, palette, voice…"""
    return changed(document, [msgspec.structs.replace(sheet_of(document, kind, record_id), **fields)])


def add_references(
    document: Document, kind: SheetKind, record_id: RecordId, pictures: Iterable[PictureHash]
) -> Diff:
    """More reference pictures, after those there are; one that is there already is not added twice."""
    there = sheet_of(document, kind, record_id).references
    return set_references(document, kind, record_id, (*there, *pictures))


def set_references(
    document: Document, kind: SheetKind, record_id: RecordId, pictures: Sequence[PictureHash]
) -> Diff:
    """Exactly these reference pictures, the best first."""
    return change(document, kind, record_id, references=tuple(dict.fromkeys(pictures)))


def undescribed(document: Document, kind: SheetKind) -> tuple[str, ...]:
    """Names that briefs write and that have no sheet, as first written, the most frequent first."""
    known = {key for record in sheets(document, kind) for key in _keys(kind, record)}
    written: dict[str, str] = {}
    count: Counter[str] = Counter()
    for page in document.pages():
        for panel in document.panels(page.id):
            for name in map(str.strip, kind.named(panel.brief)):
                if name and name_key(name) not in known:
                    written.setdefault(name_key(name), name)
                    count[name_key(name)] += 1
    return tuple(written[key] for key, _ in count.most_common())


def free_name(document: Document, kind: SheetKind, record_id: RecordId, name: str) -> str:
    """The name without space around it. Raises InputError where it is empty or another one's."""
    fresh = name.strip()
    if not fresh:
        raise InputError(kind.nameless)
    for other in sheets(document, kind):
        if other.id != record_id and name_key(fresh) in _keys(kind, other):
            raise InputError(kind.taken.format(name=fresh), "Choose another name.")
    return fresh


def name_key(name: str) -> str:
    """What two ways of writing one name have in common."""
    return name.strip().casefold()


def _order(document: Document, kind: SheetKind) -> tuple[RecordId, ...]:
    return tuple(getattr(document.comic, kind.order))


def _ordered(document: Document, kind: SheetKind, order: tuple[RecordId, ...]) -> Record:
    return msgspec.structs.replace(document.comic, **{kind.order: order})


def _keys(kind: SheetKind, record: Sheet) -> set[str]:
    return {name_key(name) for name in (record.name, *kind.aliases(record))}


def _written(kind: SheetKind, record: Record, old: str, new: str) -> Record | None:
    """The record with the new name in place of the old one; None where it is not written."""
    after = record
    if isinstance(record, Panel):
        after = _panel(kind, record, old, new)
    elif isinstance(record, Balloon):
        after = _item(kind, record, old, new)
    elif isinstance(record, Shelved):
        panel = _panel(kind, record.panel, old, new) if record.panel is not None else None
        items = tuple(_item(kind, item, old, new) for item in record.items)
        after = msgspec.structs.replace(record, panel=panel, items=items)
    return after if after != record else None


def _panel(kind: SheetKind, panel: Panel, old: str, new: str) -> Panel:
    brief, art = kind.rename(panel.brief, old, new), kind.rename_art(panel.art, old, new)
    return msgspec.structs.replace(panel, brief=brief, art=art)


def _item(kind: SheetKind, item: Item, old: str, new: str) -> Item:
    if not kind.speaks or not isinstance(item, Balloon):
        return item
    tails = tuple(
        msgspec.structs.replace(t, follows=new) if t.follows and name_key(t.follows) == name_key(old) else t
        for t in item.tails
    )
    speaker = new if name_key(item.speaker) == name_key(old) else item.speaker
    return msgspec.structs.replace(item, speaker=speaker, tails=tails)
