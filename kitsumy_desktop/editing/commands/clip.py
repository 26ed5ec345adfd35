"""What lies on the clipboard: panels and items, whole pages, or the look of one thing, as a value.

A clip is a small comic of its own, so the invariants of comics tell whether one from outside is sound.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import ITEMS, Document, Item, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId, PictureHash, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import panel_places
from kitsumy_desktop.craft.lettering.markup import parse_markup

VERSION = 1
"""Of the form in which clips travel between program windows."""
MOST_BYTES = 64 * 1024 * 1024
MOST_RECORDS = 5000
MOST_POINTS = 50_000.0
"""No length or position of a sound clip is larger."""
MOST_TEXT = 100_000
MOST_SAID = 2000
"""Letters a balloon or sound effect can take; a longer text is a script."""
CLIP_PAGE = PageId("pg-clip")

ClipKind: TypeAlias = Literal["things", "pages", "look"]
_COLOURS = frozenset(
    {"fill", "ink", "colour", "outline", "halo", "background", "paper", "line", "backing", "to"}
)
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}")
_PICTURE = re.compile(r"[0-9a-f]{64}")
_FOREIGN = "What is on the clipboard cannot be pasted here."
_DAMAGED = "It is damaged, or another program made it."


class Clip(msgspec.Struct, frozen=True, omit_defaults=True):
    """Records copied. Of `things` all panels are free ones, on one page that holds nothing else; `tree` names
    those that belonged to a layout. `comic` tells format, reading and lettering where they come from."""

    kitsumy: int
    kind: ClipKind
    comic: Comic
    records: tuple[Record, ...]
    tree: tuple[PanelId, ...] = ()
    origin: ComicId = ComicId("")
    page: PageId = PageId("")
    """The page the things stood on."""

    def document(self) -> Document:
        """The small comic. Raises StopIteration for none; see `read_clip`."""
        return Document({r.id: r for r in (self.comic, *self.records)})

    def panels(self) -> tuple[Panel, ...]:
        """Copied panels in reading order."""
        return tuple(r for r in self.records if isinstance(r, Panel))

    def items(self) -> tuple[Item, ...]:
        """Copied items from the back to the front of their pages."""
        return tuple(r for r in self.records if isinstance(r, ITEMS))

    def pictures(self) -> tuple[PictureHash, ...]:
        """The pictures that its panels show."""
        return tuple(dict.fromkeys(p.art.picture for p in self.panels() if p.art is not None))

    def words(self) -> str:
        """Everything that is said, a line each, without the marks of emphasis."""
        said = (r.text for r in self.items() if isinstance(r, Balloon | Sfx))
        return "\n".join(parse_markup(text).text for text in said)


def clip_of(document: Document, page_id: PageId, ids: Sequence[RecordId]) -> Clip | None:
    """Panels with what stands in them, and items, of one page; None where `ids` name neither."""
    page = document.page(page_id)
    wanted = set(ids)
    panels = [p for p in document.panels(page_id) if p.id in wanted]
    inside = {p.id for p in panels}
    items = [i for i in document.items(page_id) if i.id in wanted or i.panel in inside]
    if not panels and not items:
        return None
    places = panel_places(document, page_id)
    tree = tuple(p.id for p in panels if p.polygon is None)
    copied = {i.id for i in items}
    records: list[Record] = [
        msgspec.structs.replace(
            p, page=CLIP_PAGE, polygon=p.polygon or places[p.id], bleed="" if p.id in tree else p.bleed
        )
        for p in panels
        if len(places[p.id]) > 2
    ]
    inside = {r.id for r in records if isinstance(r, Panel)}
    for item in items:
        item = msgspec.structs.replace(
            item, page=CLIP_PAGE, panel=item.panel if item.panel in inside else None
        )
        if isinstance(item, Balloon) and item.joined not in copied:
            item = msgspec.structs.replace(item, joined=None)
        records.append(item)
    frame = Page(
        CLIP_PAGE,
        panels=tuple(r.id for r in records if isinstance(r, Panel)),
        items=tuple(i.id for i in items),
        text_size=page.text_size,
        spread=page.spread,
    )
    comic = _origin(document.comic, (CLIP_PAGE,))
    return Clip(VERSION, "things", comic, (frame, *records), tree, document.comic.id, page_id)


def clip_of_pages(document: Document, ids: Sequence[PageId]) -> Clip | None:
    """Whole pages in their order; None where `ids` name none."""
    chosen = [p for p in document.pages() if p.id in ids]
    if not chosen:
        return None
    records: list[Record] = []
    for page in chosen:
        records += [page, *document.panels(page.id), *document.items(page.id)]
    comic = _origin(document.comic, tuple(p.id for p in chosen))
    return Clip(VERSION, "pages", comic, tuple(records), (), document.comic.id)


def look_clip(document: Document, record_id: RecordId) -> Clip | None:
    """One panel or item, copied for its look; None for anything else."""
    page = document.page_of(record_id)
    clip = clip_of(document, page, (record_id,)) if page is not None and page != record_id else None
    if clip is None:
        return None
    frame, record = clip.document().page(CLIP_PAGE), clip.document().records[record_id]
    panels = (record.id,) if isinstance(record, Panel) else ()
    frame = msgspec.structs.replace(frame, panels=panels, items=() if panels else (record_id,))
    return msgspec.structs.replace(clip, kind="look", records=(frame, record), tree=())


def write_clip(clip: Clip) -> bytes:
    """A clip as JSON."""
    return msgspec.json.encode(clip)


def read_clip(data: bytes) -> Clip:
    """The clip of `write_clip`. Raises InputError for anything that is not a sound one: the clipboard is open
    to every program."""
    if len(data) > MOST_BYTES:
        raise InputError(_FOREIGN, "It is too much for one step.")
    try:
        version = msgspec.json.decode(data, type=_Version).kitsumy
        if version > VERSION:
            raise InputError("This was copied in a newer Kitsumy.", "Update this one to paste it.")
        clip = msgspec.json.decode(data, type=Clip)
        sound = _sound(clip)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(_FOREIGN, _DAMAGED) from error
    if not sound:
        raise InputError(_FOREIGN, _DAMAGED)
    return clip


class _Version(msgspec.Struct):
    kitsumy: int


def _origin(comic: Comic, pages: tuple[PageId, ...]) -> Comic:
    """What of a comic tells how its pages are laid out and lettered."""
    return Comic(
        ComicId("co-clip"),
        "",
        format=comic.format,
        reading=comic.reading,
        language=comic.language,
        gutters=comic.gutters,
        lettering=comic.lettering,
        pages=pages,
    )


def _sound(clip: Clip) -> bool:
    ids = [clip.comic.id, *(r.id for r in clip.records)]
    if len(ids) > MOST_RECORDS or len(set(ids)) != len(ids):
        return False
    if not all(isinstance(r, (Page, Panel, *ITEMS)) for r in clip.records):
        return False
    fmt = clip.comic.format
    if min(fmt.width, fmt.height) < 1 or min(fmt.live_box.w, fmt.live_box.h) < 1:
        return False
    if not all(_is_sane(name, value) for name, value in _values("", msgspec.to_builtins(clip))):
        return False
    if not all(_PICTURE.fullmatch(picture) for picture in clip.pictures()):
        return False  # Pictures are files of that name: no name may lead anywhere else.
    if any(len(i.text) > MOST_SAID for i in clip.items() if isinstance(i, Balloon | Sfx)):
        return False
    return not problems(clip.document()) and (clip.kind == "pages" or _is_frame(clip))


def _is_frame(clip: Clip) -> bool:
    """Whether things lie on one page, without a layout."""
    free = all(p.polygon is not None and len(p.polygon) > 2 for p in clip.panels())
    return clip.comic.pages == (CLIP_PAGE,) and free


def _values(name: str, value: object) -> Iterator[tuple[str, object]]:
    """Every plain value with the name of its field."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _values(str(key), inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _values(name, inner)
    else:
        yield name, value


def _is_sane(name: str, value: object) -> bool:
    if isinstance(value, float):
        return math.isfinite(value) and abs(value) <= MOST_POINTS
    if isinstance(value, str):
        colour = name not in _COLOURS or not value or _COLOUR.fullmatch(value) is not None
        return colour and len(value) <= MOST_TEXT
    return True
