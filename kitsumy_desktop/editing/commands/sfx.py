"""Sound effects: how their letters are bent, and looks from the list."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, RecordId, SfxId
from kitsumy_desktop.comic.records.sfx import Sfx, Warp, WarpKind
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.sfx import sfx_letters
from kitsumy_desktop.craft.lettering.sfx_looks import SfxLook
from kitsumy_desktop.craft.lettering.warp import ENVELOPE
from kitsumy_desktop.editing.commands.items import add_sfx

USUAL = 0.45
"""How strong a warp is when it is chosen."""
SAG = 0.12
"""How far a new baseline swings, as a share of the text's width."""


def set_warp(document: Document, ids: Iterable[RecordId], kind: WarpKind, book: FaceBook) -> Diff:
    """Bend these sounds in another way, visibly at once; "none" leaves arc and slant as they are."""
    sounds = [r for r in map(document.find, ids) if isinstance(r, Sfx)]
    made = [
        msgspec.structs.replace(s, warp=fresh_warp(document, s, kind, book))
        for s in sounds
        if s.warp.kind != kind
    ]
    return changed(document, made)


def fresh_warp(document: Document, sfx: Sfx, kind: WarpKind, book: FaceBook) -> Warp:
    """The usual warp of a kind for a sound: what it would begin with."""
    if kind == "none":
        return Warp()
    if kind == "envelope":
        return Warp("envelope", points=ENVELOPE)
    if kind == "path":
        flat = msgspec.structs.replace(sfx, warp=Warp())
        box = sfx_letters(flat, book, document.comic.lettering.sfx_face).box
        half, sag = max(box.w, 1.0) / 2, SAG * max(box.w, 1.0)
        # Letters stand about the middle of the line they run along.
        points = (
            Point(-half, 0.0),
            Point(-half / 3, -sag),
            Point(half / 3, sag),
            Point(half, 0.0),
        )
        return Warp("path", points=points)
    return Warp(kind, amount=USUAL)


def set_look(document: Document, ids: Iterable[RecordId], look: SfxLook) -> Diff:
    """Give these sounds a look of the list; words, place, size and turn stay."""
    sounds = [r for r in map(document.find, ids) if isinstance(r, Sfx)]
    return changed(document, [look.worn_by(s) for s in sounds])


def add_sound(
    document: Document, page_id: PageId, sfx_id: SfxId, center: Point, text: str, look: SfxLook
) -> Diff:
    """A sound of the list above everything else, in its look."""
    diff = add_sfx(document, page_id, sfx_id, center, text=text)
    after = diff.applied_to(document)
    plain = after.get(sfx_id, Sfx)
    dressed = look.worn_by(msgspec.structs.replace(plain, size=look.size, angle=look.angle))
    return diff.then(changed(after, [dressed]))
