"""What stands in a panel goes with it when its shape changes: balloons, SFX, tails, the picture's place."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Effect, Item, Record
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.placing import refitted
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.art import covered

NEAR = 9.0
"""Points from a panel's border within which a balloon or caption belongs to that border."""


def reshaped(
    document: Document,
    records: Iterable[Record],
    removed: Iterable[RecordId] = (),
    pages: Iterable[PageId] = (),
) -> Diff:
    """The change that makes `records` true and `removed` gone, with what stands in the panels of `pages`
    carried to where their shapes then are."""
    change = changed(document, records, removed)
    after = change.applied_to(document)
    for page_id in pages:
        shapes = panel_shapes(after, page_id)
        moved = [*carried_items(document, after, page_id, shapes), *_carried_art(document, after, shapes)]
        change = change.then(changed(after, moved))
    return change


def carried_items(
    before: Document, after: Document, page_id: PageId, shapes: dict[PanelId, Polygon]
) -> tuple[Item, ...]:
    """The page's balloons and SFX of `after` whose panel changed its shape, at their new places.

    Centres and tail tips keep their place relative to the panel's box, bodies near a border their distance
    to it; sizes stay; a body that was inside the box stays inside where it fits. `shapes` are the panel
    shapes of `after`.
    """
    old_shapes = _old_shapes(before, after, shapes)
    moved: list[Item] = []
    for item in after.items(page_id):
        old = old_shapes.get(item.panel) if item.panel is not None else None
        if old is not None and item.panel is not None and len(shapes[item.panel]) > 2:
            moved.append(_carried(item, bounds(old), bounds(shapes[item.panel])))
    return tuple(moved)


def _old_shapes(before: Document, after: Document, shapes: dict[PanelId, Polygon]) -> dict[PanelId, Polygon]:
    """The former shapes of those panels whose shape is another now."""
    old: dict[PanelId, Polygon] = {}
    homes = {before.page_of(panel) for panel in shapes}
    for home in homes:
        if home is not None:
            old.update(panel_shapes(before, home))
    return {p: s for p, s in old.items() if p in shapes and s != shapes[p] and len(s) > 2}


def _carried(item: Item, old: Rect, new: Rect) -> Item:
    if isinstance(item, Effect):
        return refitted(item, old, new)
    center = _mapped(item.center, old, new)
    if not isinstance(item, Balloon):
        return msgspec.structs.replace(item, center=center)
    center = Point(
        _hugging(center.x, item.box.x, item.width, (old.x, old.right), (new.x, new.right)),
        _hugging(center.y, item.box.y, item.height, (old.y, old.bottom), (new.y, new.bottom)),
    )
    if old.contains_rect(item.box, 0.5):
        center = Point(
            _within(center.x, item.width, new.x, new.right), _within(center.y, item.height, new.y, new.bottom)
        )
    tails = tuple(msgspec.structs.replace(t, tip=_mapped(t.tip, old, new)) for t in item.tails)
    return msgspec.structs.replace(item, center=center, tails=tails)


def _mapped(p: Point, old: Rect, new: Rect) -> Point:
    return Point(new.x + (p.x - old.x) * new.w / old.w, new.y + (p.y - old.y) * new.h / old.h)


def _hugging(
    center: float, start: float, size: float, old: tuple[float, float], new: tuple[float, float]
) -> float:
    """The new centre along one axis; a body that stood close to a border keeps its distance to it."""
    before, after = start - old[0], old[1] - (start + size)
    if -NEAR <= before <= min(NEAR, after):
        return new[0] + before + size / 2
    if -NEAR <= after <= NEAR:
        return new[1] - after - size / 2
    return center


def _within(center: float, size: float, low: float, high: float) -> float:
    """A centre moved so that the body lies within; in the middle where it is too large."""
    if size >= high - low:
        return (low + high) / 2
    return min(max(center, low + size / 2), high - size / 2)


def _carried_art(before: Document, after: Document, shapes: dict[PanelId, Polygon]) -> list[Panel]:
    """Panels whose picture keeps its place relative to the panel, and still covers it if it did."""
    moved = []
    for panel_id, old in _old_shapes(before, after, shapes).items():
        panel, shape = after.panel(panel_id), shapes[panel_id]
        art = panel.art
        if art is None or len(shape) < 3:
            continue
        was, now = bounds(old), bounds(shape)
        fits = covered(art, old) is art
        scale = Point(now.w / was.w, now.h / was.h)
        placed = msgspec.structs.replace(art, offset=Point(art.offset.x * scale.x, art.offset.y * scale.y))
        moved.append(msgspec.structs.replace(panel, art=covered(placed, shape) if fits else placed))
    return moved
