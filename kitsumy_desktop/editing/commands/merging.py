"""Panels made one: the gutter between them goes, what stands in them comes together in the one that stays."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Polygon, area, contains
from kitsumy_desktop.comic.ids import PanelId, ShelvedId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.layout import LayoutNode
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Brief, Figure, Panel
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.shapes import page_gutters, page_region, panel_places, panel_shapes
from kitsumy_desktop.craft.layout.merge import merged
from kitsumy_desktop.craft.layout.outlines import Outline, joined
from kitsumy_desktop.editing.commands.cuts import in_tree_order
from kitsumy_desktop.editing.commands.halves import held

REACH = 24.0
"""Free panels are neighbours across a gap of at most so many points, or of two gutters."""
NOT_NEIGHBOURS = "These panels do not lie side by side along one common border."
HINT = "Select panels whose borders face each other over their whole length."


def merge_panels(document: Document, ids: Sequence[PanelId]) -> Diff:
    """Neighbours of one page, in the layout or free, as one panel.

    The largest one with a picture stays, its picture where it stands. Balloons and effects move over, what
    the panels show is put together; another panel that has a picture goes on the shelf with it. Raises
    InputError for panels that cannot be merged; nothing changes for fewer than two.
    """
    panels = [document.panel(i) for i in dict.fromkeys(ids)]
    if len(panels) < 2:
        return Diff({})
    if len({panel.page for panel in panels}) > 1:
        raise InputError("Panels of two pages cannot be merged.", "Select panels of one page.")
    page = document.page(panels[0].page)
    panels.sort(key=lambda p: page.panels.index(p.id))
    shapes, places = panel_shapes(document, page.id), panel_places(document, page.id)
    kept = survivor(panels, shapes)
    layout, outline = _place(document, page, panels, places, kept)
    lost = [p for p in panels if p.id != kept.id]
    named = tuple(dict.fromkeys(kept.id if p in {q.id for q in lost} else p for p in page.panels))
    bare = msgspec.structs.replace(page, panels=named)
    page_after = msgspec.structs.replace(bare, layout=layout, panels=in_tree_order(document, bare, layout))
    one = msgspec.structs.replace(
        kept,
        brief=_brief([kept, *lost], panels),
        importance=max(p.importance for p in panels),
        bleed="".join(s for s in "trbl" if any(s in p.bleed for p in panels)),
    )
    if outline is not None and kept.polygon is not None:
        one = msgspec.structs.replace(one, polygon=outline.corners, bends=outline.bends)
    items = _gathered(document, panels, kept.id)
    shelved, aside = _shelved(document, lost)
    records = [r for r in items if r.id not in aside]
    page_after = msgspec.structs.replace(
        page_after, items=tuple(i for i in page_after.items if i not in aside)
    )
    comic = msgspec.structs.replace(document.comic, shelf=(*document.comic.shelf, *(s.id for s in shelved)))
    gone = [*(p.id for p in lost), *aside]
    first = changed(document, [page_after, one, *records, *shelved, *([comic] if shelved else [])], gone)
    return first.then(_art_held(first.applied_to(document), one, shapes[kept.id]))


def survivor(panels: Sequence[Panel], shapes: dict[PanelId, Polygon]) -> Panel:
    """Which of several panels the others are merged into: one of the layout before free ones, one with a
    picture before one without, a larger one before a smaller one."""
    mixed = len({p.polygon is None for p in panels}) > 1
    return max(panels, key=lambda p: (mixed and p.polygon is None, p.art is not None, area(shapes[p.id])))


def _place(
    document: Document, page: Page, panels: list[Panel], shapes: dict[PanelId, Polygon], kept: Panel
) -> tuple[LayoutNode | None, Outline | None]:
    """The tree, and the outline of a free panel, after merging. Raises InputError where there is none."""
    comic, layout = document.comic, page.layout
    in_tree = [p.id for p in panels if p.polygon is None]
    free = [p for p in panels if p.polygon is not None]
    if layout is not None and len(in_tree) > 1:
        gutters, region = page_gutters(comic, page), page_region(comic, page).corners()
        layout = merged(layout, region, gutters, comic.reading, in_tree, kept.id)
        if layout is None:
            raise InputError(NOT_NEIGHBOURS, HINT)
    if in_tree:
        below = [shapes[i] for i in in_tree]
        if not all(_lies_on(shapes[p.id], below) for p in free):
            raise InputError(
                "A free panel can only be merged into a panel of the layout that it lies on.",
                "Put it back into the layout first.",
            )
        return layout, None
    rule = page_gutters(comic, page)
    return layout, _one_outline(kept, free, max(REACH, 2 * rule.rows, 2 * rule.columns))


def _one_outline(kept: Panel, free: list[Panel], reach: float) -> Outline:
    """One after another, whichever is a neighbour of what is together so far."""
    together = Outline(kept.polygon or (), kept.bends)
    waiting = [p for p in free if p.id != kept.id]
    while waiting:
        for panel in waiting:
            found = joined(together, Outline(panel.polygon or (), panel.bends), reach)
            if found is not None:
                together = found
                waiting.remove(panel)
                break
        else:
            raise InputError(NOT_NEIGHBOURS, HINT)
    return together


def _lies_on(shape: Polygon, below: list[Polygon]) -> bool:
    inside = sum(any(contains(b, p) for b in below) for p in shape)
    return 2 * inside >= len(shape)


def _brief(first: list[Panel], in_order: list[Panel]) -> Brief:
    """What all of them show: texts one after another, everybody and everything seen once."""
    kept = first[0].brief
    briefs = [p.brief for p in in_order]
    told = [b for b in briefs if b.action.strip()]
    pictures = [b.picture.strip() for b in told]
    figures: dict[str, Figure] = {}
    for n, figure in enumerate(f for p in first for f in p.brief.figures):
        figures.setdefault(figure.who.casefold() or f"#{n}", figure)
    return msgspec.structs.replace(
        kept,
        action=" ".join(b.action.strip() for b in told),
        picture=" ".join(pictures) if all(pictures) else "",
        figures=tuple(figures.values()),
        place=kept.place or next((b.place for b in briefs if b.place), ""),
        time=kept.time or next((b.time for b in briefs if b.time), ""),
        props=tuple(dict.fromkeys(prop for b in briefs for prop in b.props)),
    )


def _gathered(document: Document, panels: list[Panel], home: PanelId) -> list[Item]:
    """Everything that stands in the panels, in the one that stays; balloons keep being read in turn."""
    items = [i for p in panels for i in document.items(p.page) if i.panel == p.id]
    said = [i for p in panels for i in sorted(_balloons(items, p.id), key=lambda b: b.order)]
    numbers = [b.order for b in said]
    if numbers != sorted(set(numbers)):
        numbers = list(range(len(said)))
    order = dict(zip((b.id for b in said), numbers, strict=True))
    return [
        msgspec.structs.replace(i, panel=home, order=order[i.id])
        if isinstance(i, Balloon)
        else msgspec.structs.replace(i, panel=home)
        for i in items
    ]


def _balloons(items: list[Item], panel: PanelId) -> list[Balloon]:
    return [i for i in items if isinstance(i, Balloon) and i.panel == panel]


def _shelved(document: Document, lost: list[Panel]) -> tuple[list[Shelved], set[str]]:
    """Panels whose picture has no place any more, with what belongs to that picture alone."""
    found: list[Shelved] = []
    aside: set[str] = set()
    for panel in lost:
        if panel.art is None:
            continue
        smears = tuple(i for i in document.items(panel.page) if isinstance(i, Smear) and i.panel == panel.id)
        aside |= {i.id for i in smears}
        number = document.comic.pages.index(panel.page) + 1
        at = document.page(panel.page).panels.index(panel.id) + 1
        found.append(Shelved(ShelvedId(f"sh-{panel.id}"), panel, smears, number, at))
    return found, aside


def _art_held(document: Document, panel: Panel, old: Polygon) -> Diff:
    shape = panel_shapes(document, panel.page)[panel.id]
    if panel.art is None or len(old) < 3:
        return Diff({})
    records: list[Record] = [msgspec.structs.replace(panel, art=held(panel.art, old, shape))]
    return changed(document, records)
