"""The cast: what is particular about it among all sheets, and who is in a panel."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import CharacterId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character, VoiceLettering
from kitsumy_desktop.comic.records.panel import Art, Brief, Figure
from kitsumy_desktop.comic.staying import stays
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.sheets import (
    Sheet,
    SheetKind,
    change,
    free_name,
    name_key,
    rename,
)

SIDES = ("left", "right", "center", "back")
"""Sides of a picture in the order newcomers take them, where pages are read from the left."""


def _make(_document: Document, record_id: RecordId, name: str) -> Character:
    return Character(CharacterId(record_id), name)


def _aliases(record: Sheet) -> tuple[str, ...]:
    return record.aliases if isinstance(record, Character) else ()


def _named(brief: Brief) -> tuple[str, ...]:
    return tuple(figure.who for figure in brief.figures)


def _rename(brief: Brief, old: str, new: str) -> Brief:
    figures = tuple(
        msgspec.structs.replace(f, who=new) if name_key(f.who) == name_key(old) else f for f in brief.figures
    )
    return msgspec.structs.replace(brief, figures=figures)


def _rename_faces(art: Art | None, old: str, new: str) -> Art | None:
    if art is None or not any(name_key(face.who) == name_key(old) for face in art.faces):
        return art
    faces = tuple(
        msgspec.structs.replace(f, who=new) if name_key(f.who) == name_key(old) else f for f in art.faces
    )
    return msgspec.structs.replace(art, faces=faces)


CAST = SheetKind(
    "cast",
    Character,
    _make,
    "Somebody in the cast needs a name.",
    "There is somebody called “{name}” already.",
    _named,
    _rename,
    _aliases,
    speaks=True,
    rename_art=_rename_faces,
)


def rename_character(document: Document, character_id: RecordId, name: str) -> Diff:
    """Another name, everywhere it is written. Raises InputError for one that is empty or somebody else's."""
    return rename(document, CAST, character_id, name)


def set_aliases(document: Document, character_id: RecordId, aliases: Sequence[str]) -> Diff:
    """Other names the script has for a member. Raises InputError for one that is somebody else's."""
    clean = tuple(dict.fromkeys(a.strip() for a in aliases if a.strip()))
    for alias in clean:
        free_name(document, CAST, character_id, alias)
    return change(document, CAST, character_id, aliases=clean)


def set_lettering(
    document: Document, character_id: RecordId, lettering: VoiceLettering, book: FaceBook
) -> Diff:
    """How a member's balloons are lettered; those that were not set by hand are fitted to new letters."""
    before = document.get(character_id, Character)
    diff = change(document, CAST, character_id, lettering=lettering)
    if (before.lettering.face, before.lettering.scale) == (lettering.face, lettering.scale):
        return diff
    from kitsumy_desktop.craft.placement.fit import fitted_balloon  # brings numpy: not before the first frame

    after = diff.applied_to(document)
    names = {name_key(name) for name in (before.name, *before.aliases)}
    spoken = (r for r in after.records.values() if isinstance(r, Balloon) and name_key(r.speaker) in names)
    return diff.then(changed(after, [fitted_balloon(after, b, book) for b in spoken if not stays(b)]))


def member_figure(brief: Brief, character: Character) -> Figure | None:
    """The figure of a brief that is that member, by name or alias."""
    names = {name_key(name) for name in (character.name, *character.aliases)}
    return next((f for f in brief.figures if name_key(f.who) in names), None)


def put_in_panel(document: Document, panel_id: RecordId, character_id: RecordId) -> Diff:
    """A member comes into a panel, on the first side that is free. Raises InputError when in it already."""
    panel, character = document.panel(panel_id), document.get(character_id, Character)
    if member_figure(panel.brief, character) is not None:
        raise InputError(f"{character.name} is in this panel already.")
    taken = {figure.position for figure in panel.brief.figures}
    order = SIDES if document.comic.reading == "ltr" else ("right", "left", *SIDES[2:])
    side = next((s for s in order if s not in taken), "")
    figures = (*panel.brief.figures, Figure(character.name, side))  # type: ignore[arg-type]
    return change_brief(document, panel_id, figures=figures)


def change_brief(document: Document, panel_id: RecordId, **fields: object) -> Diff:
    """Other values for fields of a panel's brief."""
    panel = document.panel(panel_id)
    brief = msgspec.structs.replace(panel.brief, **fields)
    return changed(document, [msgspec.structs.replace(panel, brief=brief)])
