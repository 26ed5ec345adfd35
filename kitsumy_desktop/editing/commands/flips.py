"""Quarter turns and mirror images: of things on a page, of the pictures in panels, of a whole page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.forms.table import MIRRORED as MIRRORED_FORMS
from kitsumy_desktop.comic.geometry import Affine, Point, bounds, rotation, scaling
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.mapping import about, mapped, mapped_panel
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.layout import LayoutNode, Leaf, Split, leaves
from kitsumy_desktop.comic.records.page import Guide, Page
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import page_format, panel_shapes
from kitsumy_desktop.editing.commands.art import covered
from kitsumy_desktop.editing.commands.together import map_together

Mirror: TypeAlias = Literal["across", "down"]
"""across: left to right · down: top to bottom."""

MIRRORS: dict[Mirror, Affine] = {"across": scaling(-1.0, 1.0), "down": scaling(1.0, -1.0)}
OTHER_SIDE = {"l": "r", "r": "l"}
ArtChange: TypeAlias = Callable[[Art], Art]


def turn(document: Document, ids: Iterable[RecordId], center: Point, degrees: float) -> Diff:
    """Items and free panels turned about `center`, clockwise; pictures turn in their panels."""
    chosen = list(ids)
    diff = map_together(document, chosen, about(center, rotation(degrees)))
    return _with_art(diff, document, chosen, lambda art: _turned(art, degrees))


def flip(document: Document, ids: Iterable[RecordId], center: Point, mirror: Mirror) -> Diff:
    """Items and free panels mirrored about `center`. The picture in a panel is mirrored inside it, and the
    tails of its balloons follow the mouths they point to."""
    chosen = list(ids)
    diff = map_together(document, chosen, about(center, MIRRORS[mirror]))
    diff = _with_art(diff, document, chosen, lambda art: mirrored_art(art, mirror))
    return _tails_follow(diff, document, chosen, mirror)


def flip_pictures(document: Document, panels: Iterable[PanelId]) -> Diff:
    """The pictures of panels mirrored left to right where they are; panels and shapes stay. Tails follow the
    mouths they point to."""
    chosen = list(panels)
    diff = _with_art(EMPTY, document, chosen, lambda art: mirrored_art(art, "across"))
    return _tails_follow(diff, document, chosen, "across")


def mirrored_art(art: Art, mirror: Mirror) -> Art:
    """The same picture seen in a mirror: flipped, its turn and its place mirrored."""
    # A mirror image of R(a)·F is R(-a)·mirror·F; top to bottom is left to right turned by 180°.
    angle = -art.angle if mirror == "across" else 180.0 - art.angle
    sign = MIRRORS[mirror]
    return msgspec.structs.replace(
        art, flipped=not art.flipped, angle=_within_turn(angle), offset=sign.apply(art.offset)
    )


def mirror_page(document: Document, page_id: PageId) -> Diff:
    """A whole page left to right: panels, pictures, what stands in them, guides. Text stays readable.

    Panels are read in the order of their new places.
    """
    comic, page = document.comic, document.page(page_id)
    middle = page_format(comic, page).trim_box.center
    m = about(middle, MIRRORS["across"])
    layout = mirrored_tree(page.layout) if page.layout is not None else None
    guides = tuple(_mirrored_guide(guide, middle.x) for guide in page.guides)
    records: list[Record] = [
        msgspec.structs.replace(page, layout=layout, guides=guides, panels=_read_order(page, layout))
    ]
    records += [_mirrored_panel(panel, m) for panel in document.panels(page_id)]
    records += [_readable(item, m) for item in document.items(page_id)]
    return changed(document, records)


def mirrored_tree(node: LayoutNode) -> LayoutNode:
    """The layout tree of the mirror image, read in the same direction."""
    if isinstance(node, Leaf):
        return node
    parts = tuple(mirrored_tree(part) for part in node.parts)
    cuts = tuple(msgspec.structs.replace(cut, angle=-cut.angle) for cut in node.cuts)
    if node.axis == "columns":
        parts = parts[::-1]
        cuts = tuple(msgspec.structs.replace(cut, at=1.0 - cut.at) for cut in reversed(cuts))
    return Split(node.axis, parts, cuts)


def _with_art(diff: Diff, document: Document, ids: Iterable[RecordId], change: ArtChange) -> Diff:
    after = diff.applied_to(document)
    records: list[Panel] = []
    for panel in _panels(after, ids):
        art = panel.art
        if art is not None:
            shape = panel_shapes(after, panel.page)[panel.id]
            before = panel_shapes(document, panel.page)[panel.id]
            was = document.panel(panel.id).art or art
            new = change(was)
            # What covered its panel covers it after the turn; what was left uncovered on purpose may be.
            records.append(
                msgspec.structs.replace(panel, art=covered(new, shape) if _covers(was, before) else new)
            )
    return diff.then(changed(after, records))


def _covers(art: Art, shape: tuple[Point, ...]) -> bool:
    return covered(art, shape) is art


def _tails_follow(diff: Diff, document: Document, ids: Iterable[RecordId], mirror: Mirror) -> Diff:
    """Balloons that stand in flipped panels and were not flipped themselves: their tails are mirrored."""
    chosen = set(ids)
    after = diff.applied_to(document)
    moved: list[Item] = []
    for panel in _panels(after, chosen):
        shape = panel_shapes(after, panel.page)[panel.id]
        if panel.art is None or len(shape) < 3:
            continue
        m = about(bounds(shape).center, MIRRORS[mirror])
        for item in after.items(panel.page):
            if isinstance(item, Balloon) and item.panel == panel.id and item.id not in chosen and item.tails:
                tails = tuple(
                    msgspec.structs.replace(t, tip=m.apply(t.tip), bend=-t.bend) for t in item.tails
                )
                moved.append(msgspec.structs.replace(item, tails=tails))
    return diff.then(changed(after, moved))


def _panels(document: Document, ids: Iterable[RecordId]) -> list[Panel]:
    found = (document.find(i) for i in ids)
    return [r for r in found if isinstance(r, Panel) and not r.pinned]


def _turned(art: Art, degrees: float) -> Art:
    return msgspec.structs.replace(
        art, angle=_within_turn(art.angle + degrees), offset=rotation(degrees).apply(art.offset)
    )


def _within_turn(angle: float) -> float:
    return (angle + 180.0) % 360.0 - 180.0


def _mirrored_panel(panel: Panel, m: Affine) -> Panel:
    art = mirrored_art(panel.art, "across") if panel.art is not None else None
    bleed = "".join(OTHER_SIDE.get(side, side) for side in panel.bleed)
    form = panel.form
    if form is not None:
        form = msgspec.structs.replace(form, id=MIRRORED_FORMS.get(form.id, form.id))
    return msgspec.structs.replace(mapped_panel(panel, m), art=art, bleed=bleed, form=form)


def _mirrored_guide(guide: Guide, middle: float) -> Guide:
    return Guide(guide.axis, 2 * middle - guide.at) if guide.axis == "columns" else guide


def _readable(item: Item, m: Affine) -> Item:
    """The item where the mirror has it; letters lean the other way but are not mirrored themselves."""
    there = mapped(item, m)
    if isinstance(item, Sfx) and isinstance(there, Sfx):
        return msgspec.structs.replace(there, flipped=item.flipped, upside_down=item.upside_down)
    return there


def _read_order(page: Page, layout: LayoutNode | None) -> tuple[PanelId, ...]:
    """Panels of the tree in its order, free ones at their places among them."""
    if layout is None:
        return page.panels
    order = iter(leaves(layout))
    inside = set(leaves(layout))
    return tuple(next(order) if panel in inside else panel for panel in page.panels)
