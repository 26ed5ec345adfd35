"""The cast: add, remove, order, rename; description, palette, reference pictures and turnaround sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import CharacterId, PictureHash
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Art, Panel


def add_character(document: Document, character_id: CharacterId, name: str) -> Diff:
    """A new member at the end of the cast. Raises InputError for a name that is empty or taken."""
    character = Character(character_id, _free_name(document, character_id, name))
    comic = document.comic
    return changed(document, [character, msgspec.structs.replace(comic, cast=(*comic.cast, character_id))])


def remove_character(document: Document, character_id: CharacterId) -> Diff:
    """A member leaves the cast. Panels still name it; artists then know nothing but the name."""
    comic = document.comic
    left = tuple(c for c in comic.cast if c != character_id)
    return changed(document, [msgspec.structs.replace(comic, cast=left)], [character_id])


def move_character(document: Document, character_id: CharacterId, to: int) -> Diff:
    """A member at another place of the cast's order, 0 = first."""
    order = [c for c in document.comic.cast if c != character_id]
    order.insert(max(0, to), character_id)
    return changed(document, [msgspec.structs.replace(document.comic, cast=tuple(order))])


def rename_character(document: Document, character_id: CharacterId, name: str) -> Diff:
    """Another name, everywhere it is written: in briefs, at balloons, at faces. The script stays as it is.

    Raises InputError for a name that is empty or somebody else's.
    """
    character = document.get(character_id, Character)
    fresh = _free_name(document, character_id, name)
    renamed = [_renamed(record, character.name, fresh) for record in document.records.values()]
    return changed(
        document,
        [msgspec.structs.replace(character, name=fresh), *(r for r in renamed if r is not None)],
    )


def set_aliases(document: Document, character_id: CharacterId, aliases: Sequence[str]) -> Diff:
    """Other names the script has for a member. Raises InputError for one that is somebody else's."""
    clean = tuple(dict.fromkeys(a.strip() for a in aliases if a.strip()))
    for alias in clean:
        _free_name(document, character_id, alias)
    return _with(document, character_id, aliases=clean)


def set_look(document: Document, character_id: CharacterId, look: str) -> Diff:
    """The description, used word for word in every picture."""
    return _with(document, character_id, look=look)


def set_palette(document: Document, character_id: CharacterId, colours: Sequence[str]) -> Diff:
    """The colours, as #rrggbb."""
    return _with(document, character_id, palette=tuple(colours))


def add_references(document: Document, character_id: CharacterId, pictures: Iterable[PictureHash]) -> Diff:
    """More reference pictures, after those there are; one that is there already is not added twice."""
    there = document.get(character_id, Character).references
    return _with(document, character_id, references=tuple(dict.fromkeys((*there, *pictures))))


def set_references(document: Document, character_id: CharacterId, pictures: Sequence[PictureHash]) -> Diff:
    """Exactly these reference pictures, the best first."""
    return _with(document, character_id, references=tuple(dict.fromkeys(pictures)))


def set_turnaround(document: Document, character_id: CharacterId, picture: PictureHash | None) -> Diff:
    """The sheet from all sides; None: there is none."""
    return _with(document, character_id, turnaround=picture)


def _with(document: Document, character_id: CharacterId, **fields: object) -> Diff:
    character = document.get(character_id, Character)
    return changed(document, [msgspec.structs.replace(character, **fields)])


def _free_name(document: Document, character_id: CharacterId, name: str) -> str:
    fresh = name.strip()
    if not fresh:
        raise InputError("Somebody in the cast needs a name.")
    for other in document.characters():
        if other.id != character_id and fresh.casefold() in _names(other):
            raise InputError(f"There is somebody called “{fresh}” already.", "Choose another name.")
    return fresh


def _names(character: Character) -> Iterator[str]:
    return (name.strip().casefold() for name in (character.name, *character.aliases))


def _renamed(record: Record, old: str, new: str) -> Record | None:
    """The record with the new name in place of the old one; None where it is not written."""
    if isinstance(record, Balloon) and _same(record.speaker, old):
        return msgspec.structs.replace(record, speaker=new)
    if not isinstance(record, Panel):
        return None
    figures = tuple(
        msgspec.structs.replace(f, who=new) if _same(f.who, old) else f for f in record.brief.figures
    )
    art = _renamed_faces(record.art, old, new)
    if figures == record.brief.figures and art == record.art:
        return None
    brief = msgspec.structs.replace(record.brief, figures=figures)
    return msgspec.structs.replace(record, brief=brief, art=art)


def _renamed_faces(art: Art | None, old: str, new: str) -> Art | None:
    if art is None or not any(_same(face.who, old) for face in art.faces):
        return art
    faces = tuple(msgspec.structs.replace(f, who=new) if _same(f.who, old) else f for f in art.faces)
    return msgspec.structs.replace(art, faces=faces)


def _same(written: str, name: str) -> bool:
    return written.strip().casefold() == name.strip().casefold()
