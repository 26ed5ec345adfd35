"""Pasting: clips become records of a comic, at a place, with ids, groups and homes of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document, Effect, Item
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds, contains
from kitsumy_desktop.comic.ids import BalloonId, IdSource, PageId, PanelId, RecordId
from kitsumy_desktop.comic.placing import PREFIXES, displaced
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.shapes import page_format, panel_shapes
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.clip import MOST_SAID, Clip
from kitsumy_desktop.editing.commands.groups import regrouped
from kitsumy_desktop.editing.commands.items import add_balloon, item_box, panel_at
from kitsumy_desktop.editing.commands.letter import fit_balloon
from kitsumy_desktop.editing.commands.panels import attach_panel
from kitsumy_desktop.editing.commands.stacking import next_order, panel_stack

CASCADE = 12.0
"""How far the next copy of the same lies beside the one before, in points."""


class Pasted(NamedTuple):
    """The change, and the ids of what was pasted: things to select, or pages."""

    diff: Diff
    ids: tuple[RecordId, ...]


def paste(
    document: Document,
    page_id: PageId,
    clip: Clip,
    fresh: IdSource,
    book: FaceBook,
    *,
    at: Point | None = None,
    again: int = 0,
) -> Pasted:
    """Panels and items of a clip put onto a page, about the page point `at` (None: where they stood, or the
    same share of the way across a page of another size), kept within the bleed; `again`: how often that was
    done before, each a little further on.

    Panels that stood in a layout join the page's layout unless a panel is there already; others are free
    panels above all. Balloons are fitted where the comic letters in another way.
    """
    panels, items = _fresh(clip, page_id, fresh)
    by = _way(document, page_id, clip, panels, items, at, again)
    panels = [msgspec.structs.replace(p, polygon=_moved(p.polygon or (), by)) for p in panels]
    inside = {p.id for p in panels}
    items = [
        _homed(document, page_id, displaced(i, by)) if i.panel not in inside else displaced(i, by)
        for i in items
    ]
    items = _in_order(document, page_id, items, inside)
    diff = _added(document, page_id, panels, items)
    diff = diff.then(with_styles(diff.applied_to(document), clip))
    count = len(clip.panels())
    in_tree = [new.id for old, new in zip(clip.panels(), panels[:count], strict=True) if old.id in clip.tree]
    for panel in in_tree:
        if not _taken(document, page_id, bounds(diff.applied_to(document).panel(panel).polygon or ()).center):
            diff = diff.then(attach_panel(diff.applied_to(document), panel))
    diff = diff.then(fitted(diff.applied_to(document), clip, page_id, items, book))
    loose = (i.id for i in items if i.panel not in inside)
    return Pasted(diff, (*(p.id for p in panels), *loose))


def paste_text(
    document: Document, page_id: PageId, text: str, at: Point, balloon_id: BalloonId, book: FaceBook
) -> Diff:
    """Plain text as a balloon at a page point; as a caption where there is no panel.

    Raises InputError for nothing, and for more than a balloon can take.
    """
    words = "\n".join(line.strip() for line in text.strip().splitlines())
    if not words:
        raise InputError("There is nothing on the clipboard that can be pasted here.")
    if len(words) > MOST_SAID:
        raise InputError("This text is too long for one balloon.", "Paste it into the script instead.")
    kind: BalloonKind = "speech" if panel_at(document, page_id, at) is not None else "caption"
    return add_balloon(document, page_id, balloon_id, at, book, kind=kind, text=words)


def picture_frame(document: Document, page_id: PageId, at: Point, width: int, height: int) -> Polygon:
    """Outline of a free panel about a page point for a picture of so many pixels: its shape, at 300 dpi or as
    large as a third of the page allows, within the bleed."""
    sheet = page_format(document.comic, document.page(page_id))
    dpi = max(1, sheet.dpi)
    w, h = max(1, width) * 72.0 / dpi, max(1, height) * 72.0 / dpi
    room = (sheet.live_box.area / 3.0) ** 0.5
    scale = min(1.0, room / max(w, h), sheet.live_box.w / w, sheet.live_box.h / h)
    scale = max(scale, min(72.0 / min(w, h), room / max(w, h)))
    box = Rect(at.x - w * scale / 2, at.y - h * scale / 2, w * scale, h * scale)
    return _moved(box.corners(), _into(box, sheet.bleed_box))


def add_picture(document: Document, page_id: PageId, panel_id: PanelId, art: Art, at: Point) -> Diff:
    """A free panel of a picture's shape about a page point, above all others, last to be read.

    Raises ValueError for an id that is taken.
    """
    if document.find(panel_id) is not None:
        raise ValueError(f"{panel_id} exists")
    frame = picture_frame(document, page_id, at, art.width, art.height)
    panel = Panel(panel_id, page_id, importance_source="hand", art=art, polygon=frame)
    return _added(document, page_id, [panel], [])


def _fresh(clip: Clip, page_id: PageId, fresh: IdSource) -> tuple[list[Panel], list[Item]]:
    """The clip's panels and items with new ids and groups, on the page; none is locked."""
    names: dict[RecordId, str] = {p.id: fresh("pn") for p in clip.panels()}
    names |= {i.id: fresh(PREFIXES[type(i)]) for i in clip.items()}
    records = [copied(r, names, page_id) for r in (*clip.panels(), *clip.items())]
    grouped = [msgspec.structs.replace(r, pinned=False) for r in regrouped(records, fresh)]
    panels = [r for r in grouped if isinstance(r, Panel)]
    return panels, [r for r in grouped if not isinstance(r, Panel)]


def copied(record: Panel | Item, names: dict[RecordId, str], page_id: PageId) -> Panel | Item:
    """A copy under its new name, its home and the balloon it goes on from under theirs."""
    copy = msgspec.structs.replace(record, id=names[record.id], page=page_id)
    if isinstance(copy, Panel):
        return copy
    panel = names.get(copy.panel) if copy.panel is not None else None
    copy = msgspec.structs.replace(copy, panel=panel)
    if isinstance(copy, Balloon) and copy.joined is not None:
        joined = names.get(copy.joined)
        copy = msgspec.structs.replace(copy, joined=BalloonId(joined) if joined else None)
    return copy


def _way(
    document: Document,
    page_id: PageId,
    clip: Clip,
    panels: Sequence[Panel],
    items: Sequence[Item],
    at: Point | None,
    again: int,
) -> Point:
    """How far everything moves from where it was copied."""
    inside = {p.id for p in panels}
    boxes = [bounds(p.polygon) for p in panels if p.polygon]
    boxes += [_extent(i) for i in items if i.panel not in inside]
    box = boxes[0]
    for other in boxes[1:]:
        box = box.united(other)
    sheet = page_format(document.comic, document.page(page_id))
    source = clip.document()
    old = page_format(source.comic, source.page(source.comic.pages[0]))
    target = at if at is not None else relative(box.center, old, sheet)
    by = target.plus(Point(CASCADE, CASCADE).times(again)).minus(box.center)
    return by.plus(_into(box.moved(by), sheet.bleed_box))


def _extent(item: Item) -> Rect:
    if isinstance(item, Lines):
        return Rect(item.center.x - item.rx, item.center.y - item.ry, 2 * item.rx, 2 * item.ry)
    return bounds(item.area) if isinstance(item, Effect) else item_box(item)


def relative(p: Point, old: PageFormat, new: PageFormat) -> Point:
    """The same place on a sheet of another size."""
    return Point(p.x * new.width / old.width, p.y * new.height / old.height)


def _into(box: Rect, within: Rect) -> Point:
    """The shortest way that brings a box into another one; to its middle where it is too large."""

    def along(low: float, size: float, start: float, room: float) -> float:
        if size >= room:
            return start + room / 2 - (low + size / 2)
        return max(start, min(start + room - size, low)) - low

    return Point(along(box.x, box.w, within.x, within.w), along(box.y, box.h, within.y, within.h))


def _moved(polygon: Polygon, by: Point) -> Polygon:
    return tuple(p.plus(by) for p in polygon)


def _homed(document: Document, page_id: PageId, item: Item) -> Item:
    """An item of its own: part of the panel it lies on, placed by hand."""
    return msgspec.structs.replace(item, panel=panel_at(document, page_id, item.center), locked=True)


def _in_order(document: Document, page_id: PageId, items: Sequence[Item], inside: set[PanelId]) -> list[Item]:
    """Balloons pasted into panels of the page are said last there, in their own order."""
    orders: dict[PanelId | None, int] = {}
    placed: dict[RecordId, Item] = {}
    balloons = [i for i in items if isinstance(i, Balloon) and i.panel not in inside]
    for balloon in sorted(balloons, key=lambda b: b.order):
        order = orders.get(balloon.panel, next_order(document, page_id, balloon.panel))
        placed[balloon.id] = msgspec.structs.replace(balloon, order=order)
        orders[balloon.panel] = order + 1
    return [placed.get(i.id, i) for i in items]


def _added(document: Document, page_id: PageId, panels: Sequence[Panel], items: Sequence[Item]) -> Diff:
    """The records on the page: items above all items, panels as the topmost free ones, last to be read."""
    page = document.page(page_id)
    stack = panel_stack(document, page_id)
    top = document.panel(stack[-1]).level + 1 if stack else 0
    low = min((p.level for p in panels), default=0)
    lifted = [msgspec.structs.replace(p, level=top + p.level - low) for p in panels]
    page = msgspec.structs.replace(
        page,
        panels=(*page.panels, *(p.id for p in lifted)),
        items=(*page.items, *(i.id for i in items)),
    )
    return changed(document, [page, *lifted, *items])


def _taken(document: Document, page_id: PageId, at: Point) -> bool:
    """Whether a panel of the page is there."""
    return any(len(shape) > 2 and contains(shape, at) for shape in panel_shapes(document, page_id).values())


def with_styles(document: Document, clip: Clip) -> Diff:
    """The lettering styles that what was pasted is lettered in, where the comic does not have them."""
    lettering = document.comic.lettering
    known = {style.id for style in lettering.styles}
    named = {i.style for i in clip.items() if isinstance(i, Balloon) and i.style}
    missing = tuple(s for s in clip.comic.lettering.styles if s.id in named - known)
    if not missing:
        return EMPTY
    lettering = msgspec.structs.replace(lettering, styles=(*lettering.styles, *missing))
    return changed(document, [msgspec.structs.replace(document.comic, lettering=lettering)])


def fitted(document: Document, clip: Clip, page_id: PageId, items: Sequence[Item], book: FaceBook) -> Diff:
    """Balloons fitted to their text, where pages are lettered otherwise than where they come from."""
    source = next((r for r in clip.records if isinstance(r, Page)), None)
    size = source.text_size if source is not None else None
    same = msgspec.structs.replace(clip.comic.lettering, styles=()) == msgspec.structs.replace(
        document.comic.lettering, styles=()
    )
    if same and (clip.kind == "pages" or size == document.page(page_id).text_size):
        return EMPTY
    diff = EMPTY
    for item in items:
        if isinstance(item, Balloon) and item.text:
            diff = diff.then(fit_balloon(diff.applied_to(document), item.id, book))
    return diff
