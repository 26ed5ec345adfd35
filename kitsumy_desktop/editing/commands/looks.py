"""Looks: how something is drawn, taken from one thing and given to others of its kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import ITEMS, Document, Item, Record
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.items import set_kind
from kitsumy_desktop.editing.commands.letter import fit_balloon

LOOK: Mapping[type[Panel | Item], tuple[str, ...]] = {
    Panel: ("border", "form", "background"),
    Balloon: ("fill", "text_scale", "padding", "roundness", "stroke", "ink", "double", "style"),
    Sfx: (
        "size",
        "arc",
        "slant",
        "face",
        "fill",
        "outline",
        "outline_width",
        "halo",
        "halo_width",
        "outlines",
        "warp",
        "gradient",
        "shadow",
        "halftone",
        "stretch",
        "tracking",
    ),
    Lines: (
        "kind",
        "bend",
        "count",
        "thickness",
        "taper",
        "disarray",
        "jitter",
        "length",
        "bundle",
        "colour",
        "backing",
    ),
    Tone: ("screen",),
    Smear: ("kind", "copies"),
}
"""The fields that make up a look. What something says, where it is and how large stays its own; a balloon's
kind belongs to its look as well."""


def give_look(document: Document, ids: Iterable[RecordId], sources: Sequence[Record], book: FaceBook) -> Diff:
    """Panels and items drawn like the last of `sources` that is of their kind; locked ones and those without
    a model stay. Balloons are fitted to their text again."""
    models = {type(r): r for r in sources if isinstance(r, (Panel, *ITEMS))}
    diff = Diff({})
    for record in (document.find(i) for i in ids):
        if not isinstance(record, (Panel, *ITEMS)) or record.pinned:
            continue
        model = models.get(type(record))
        if model is not None:
            diff = diff.then(_given(diff.applied_to(document), record, model, book))
    return diff


def _given(document: Document, record: Panel | Item, model: Panel | Item, book: FaceBook) -> Diff:
    if not isinstance(record, Balloon) or not isinstance(model, Balloon):
        return changed(document, [_like(record, model)])
    diff = set_kind(document, record.id, model.kind, book)
    known = {style.id for style in document.comic.lettering.styles}
    after = _like(diff.applied_to(document).balloon(record.id), model)
    if isinstance(after, Balloon) and after.style not in known:
        after = msgspec.structs.replace(after, style="")
    diff = diff.then(changed(diff.applied_to(document), [after]))
    if not record.text or diff.is_empty:
        return diff
    return diff.then(fit_balloon(diff.applied_to(document), record.id, book))


def _like(record: Panel | Item, model: Panel | Item) -> Panel | Item:
    look = {name: getattr(model, name) for name in LOOK[type(record)]}
    if isinstance(record, Tone) and isinstance(model, Tone):
        # A gradient runs where it ran: its ends are places on the page.
        ends = (record.screen.start, record.screen.end)
        look["screen"] = msgspec.structs.replace(model.screen, start=ends[0], end=ends[1])
    return msgspec.structs.replace(record, **look)
