"""Items: add, delete, duplicate, order, text, kind, speaker, move."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import msgspec

from kitsumy_desktop.comic.chains import relinked
from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import ITEMS, Document, Item
from kitsumy_desktop.comic.geometry import Point, Rect, Size, contains
from kitsumy_desktop.comic.ids import BalloonId, PageId, PanelId, RecordId, SfxId
from kitsumy_desktop.comic.placing import displaced
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind, Tail
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import page_format, panel_shapes
from kitsumy_desktop.craft.lettering.balloon_text import overflows
from kitsumy_desktop.craft.lettering.compose import natural_box
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.editing.commands.letter import fit_balloon

EMPTY_BALLOON = Size(72.0, 44.0)
"""Body of a balloon nobody has written in yet, in points."""
TAIL_LENGTH = 22.0
"""Length of a tail nobody has aimed yet, in points."""
COPY_OFFSET = Point(12.0, 12.0)
"""Where a copy lies beside its original, in points."""


def panel_at(document: Document, page_id: PageId, at: Point) -> PanelId | None:
    """The panel under a page point: free panels lie above those of the layout."""
    found: PanelId | None = None
    for panel_id, shape in panel_shapes(document, page_id).items():
        free = document.panel(panel_id).polygon is not None
        if contains(shape, at) and (found is None or free):
            found = panel_id
    return found


def add_balloon(
    document: Document,
    page_id: PageId,
    balloon_id: BalloonId,
    center: Point,
    book: FaceBook,
    *,
    kind: BalloonKind = "speech",
    text: str = "",
    box: Size | None = None,
) -> Diff:
    """A balloon (or caption) placed by hand, above everything else, last in its panel's reading order.

    Its body is `box`, or fits the text. A tail points downward unless it is a caption.
    """
    panel = panel_at(document, page_id, center)
    balloon = Balloon(
        id=balloon_id,
        page=page_id,
        panel=panel,
        text=text,
        center=center,
        width=EMPTY_BALLOON.w,
        height=EMPTY_BALLOON.h,
        kind=kind,
        order=next_order(document, page_id, panel),
        locked=True,
    )
    if box is not None:
        balloon = msgspec.structs.replace(balloon, sized=True)
    elif text:
        box = natural_box(text, kind, balloon_style(document, document.page(page_id), balloon), book)
    size = box or EMPTY_BALLOON
    balloon = msgspec.structs.replace(balloon, width=size.w, height=size.h)
    balloon = _within(balloon, page_format(document.comic, document.page(page_id)).bleed_box)
    if kind != "caption":
        balloon = msgspec.structs.replace(balloon, tails=(Tail(usual_tip(balloon)),))
    return _added(document, page_id, (balloon,))


def usual_tip(balloon: Balloon) -> Point:
    """Where a tail ends that nobody has aimed yet: straight below the body."""
    return Point(balloon.center.x, balloon.center.y + balloon.height / 2 + TAIL_LENGTH)


def add_sfx(document: Document, page_id: PageId, sfx_id: SfxId, center: Point, *, text: str = "BAM!") -> Diff:
    """A sound effect above everything else."""
    sfx = Sfx(sfx_id, page_id, panel_at(document, page_id, center), text, center, locked=True)
    return _added(document, page_id, (sfx,))


def delete_items(document: Document, ids: Collection[RecordId]) -> Diff:
    """Take items off their pages; other ids are left alone."""
    doomed = [r for r in map(document.find, ids) if isinstance(r, ITEMS)]
    gone = {r.id for r in doomed}
    pages = [document.page(p) for p in dict.fromkeys(r.page for r in doomed)]
    change = changed(document, [_with_items(p, (i for i in p.items if i not in gone)) for p in pages], gone)
    after = change.applied_to(document)
    left = (i for p in pages for i in after.items(p.id) if isinstance(i, Balloon))
    return change.then(changed(after, relinked(document, after, left)))


def to_front(document: Document, page_id: PageId, ids: Collection[RecordId]) -> Diff:
    """Above everything else on the page; their own order stays."""
    page = document.page(page_id)
    rest = [i for i in page.items if i not in ids]
    return changed(document, [_with_items(page, rest + [i for i in page.items if i in ids])])


def to_back(document: Document, page_id: PageId, ids: Collection[RecordId]) -> Diff:
    """Below every other balloon and SFX of the page; their own order stays."""
    page = document.page(page_id)
    rest = [i for i in page.items if i not in ids]
    return changed(document, [_with_items(page, [i for i in page.items if i in ids] + rest)])


def set_text(document: Document, item_id: RecordId, text: str, book: FaceBook) -> Diff:
    """New wording; a balloon's body follows its text, one sized by hand only where the text would not fit.

    Raises KeyError for what has no text.
    """
    record = document.find(item_id)
    if isinstance(record, Sfx):
        return changed(document, [msgspec.structs.replace(record, text=text)])
    balloon = document.balloon(item_id)
    if text == balloon.text:
        return Diff({})
    written = msgspec.structs.replace(balloon, text=text)
    if balloon.sized:
        style = balloon_style(document, document.page(balloon.page), written)
        if not overflows(written, style, book):
            return changed(document, [written])
    return _refitted(document, written, book)


def set_kind(document: Document, balloon_id: BalloonId, kind: BalloonKind, book: FaceBook) -> Diff:
    """Another kind of balloon. A caption has no tails; what was one gets a tail."""
    balloon = document.balloon(balloon_id)
    if kind == balloon.kind:
        return Diff({})
    tails = () if kind == "caption" else balloon.tails
    if balloon.kind == "caption" and not tails:
        tails = (Tail(usual_tip(balloon)),)
    return _refitted(document, msgspec.structs.replace(balloon, kind=kind, tails=tails), book)


def set_speaker(document: Document, balloon_id: BalloonId, speaker: str) -> Diff:
    """Who says it."""
    return changed(document, [msgspec.structs.replace(document.balloon(balloon_id), speaker=speaker)])


def set_locked(document: Document, ids: Iterable[RecordId], locked: bool) -> Diff:
    """Whether automatic layout and placement leave these panels and items where they are."""
    records = [document.find(i) for i in ids]
    return changed(
        document,
        [
            msgspec.structs.replace(r, locked=locked)
            for r in records
            if r is not None and hasattr(r, "locked")
        ],
    )


def move_items(
    document: Document, ids: Collection[RecordId], by: Point, *, carry_tails: bool = False
) -> Diff:
    """Items displaced together by hand: locked from now on, kept within the bleed, at home where they land.

    Tails keep pointing where they point unless `carry_tails`.
    """
    items = [r for r in map(document.find, ids) if isinstance(r, ITEMS)]
    if not items:
        return Diff({})
    bleed = page_format(document.comic, document.page(items[0].page)).bleed_box
    by = allowed([item_box(i) for i in items], by, bleed)
    if by == (0.0, 0.0):
        return Diff({})
    moved = [moved_item(i, by, bleed, carry_tails=carry_tails) for i in items]
    return changed(document, [at_home(document, i) for i in moved])


def moved_item(item: Item, by: Point, within: Rect, *, carry_tails: bool = False) -> Item:
    """The item displaced and locked, its body kept inside `within` as far as it fits."""
    if isinstance(item, Sfx):
        return msgspec.structs.replace(item, center=_clamped(item.center.plus(by), within), locked=True)
    if not isinstance(item, Balloon):
        return msgspec.structs.replace(displaced(item, by), locked=True)
    tails = item.tails
    if carry_tails:
        tails = tuple(msgspec.structs.replace(t, tip=_clamped(t.tip.plus(by), within)) for t in tails)
    return _within(
        msgspec.structs.replace(item, center=item.center.plus(by), tails=tails, locked=True), within
    )


def item_box(item: Item) -> Rect:
    """A balloon's body; the centre of a sound effect, which may hang over the edge."""
    return item.box if isinstance(item, Balloon) else Rect(item.center.x, item.center.y, 0.0, 0.0)


def at_home(document: Document, item: Item) -> Item:
    """The item in the panel it stands on, last there to be read when it comes from another."""
    panel = panel_at(document, item.page, item.center)
    if panel is None or panel == item.panel:
        return item
    if not isinstance(item, Balloon):
        return msgspec.structs.replace(item, panel=panel)
    return msgspec.structs.replace(item, panel=panel, order=next_order(document, item.page, panel))


def allowed(boxes: Sequence[Rect], by: Point, within: Rect) -> Point:
    """The part of a common displacement that keeps every box inside, so that a group keeps its shape."""
    x, y = by
    for box in boxes:
        x = max(min(x, max(0.0, within.right - box.right)), min(0.0, within.x - box.x))
        y = max(min(y, max(0.0, within.bottom - box.bottom)), min(0.0, within.y - box.y))
    return Point(x, y)


def _within(balloon: Balloon, box: Rect) -> Balloon:
    w, h = min(balloon.width, box.w), min(balloon.height, box.h)
    center = _clamped(balloon.center, box.grown(-w / 2, -h / 2))
    return balloon if center == balloon.center else msgspec.structs.replace(balloon, center=center)


def _clamped(p: Point, box: Rect) -> Point:
    return Point(max(box.x, min(box.right, p.x)), max(box.y, min(box.bottom, p.y)))


def _refitted(document: Document, balloon: Balloon, book: FaceBook) -> Diff:
    first = changed(document, [balloon])
    return first.then(fit_balloon(first.applied_to(document), balloon.id, book))


def _added(document: Document, page_id: PageId, items: Sequence[Item]) -> Diff:
    page = document.page(page_id)
    return changed(document, [_with_items(page, (*page.items, *(i.id for i in items))), *items])


def _with_items(page: Page, items: Iterable[RecordId]) -> Page:
    return msgspec.structs.replace(page, items=tuple(items))


def next_order(document: Document, page_id: PageId, panel: PanelId | None) -> int:
    """The reading order of a balloon that comes last in its panel."""
    orders = [i.order for i in document.items(page_id) if isinstance(i, Balloon) and i.panel == panel]
    return max(orders, default=-1) + 1
