"""The story's outline: panels moved to another place of the story, a page's beat told."""

from __future__ import annotations

from collections.abc import Set

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.layout import leaves
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.craft.layout.nodes import relabelled
from kitsumy_desktop.editing.commands.carry import reshaped
from kitsumy_desktop.editing.commands.panels import emptied_of, grown


def set_beat(document: Document, page_id: PageId, beat: str) -> Diff:
    """What happens on a page, in a sentence."""
    return changed(document, [msgspec.structs.replace(document.page(page_id), beat=beat)])


def move_panel_to(document: Document, panel_id: PanelId, page_id: PageId, index: int) -> Diff:
    """Make a panel number `index` (0 = first) of a page, with its picture and all that is said in it.

    On its own page the panels between change places, each taking the next one's shape. On another page the
    neighbours make room, and those it leaves grow into its place. A free panel keeps its outline.
    """
    if document.panel(panel_id).page == page_id:
        return _reordered(document, panel_id, index)
    return _rehoused(document, panel_id, page_id, index)


def _reordered(document: Document, panel_id: PanelId, index: int) -> Diff:
    page = document.page(document.panel(panel_id).page)
    rest = [p for p in page.panels if p != panel_id]
    order = (*rest[:index], panel_id, *rest[index:])
    if order == page.panels:
        return Diff({})
    records: list[Record] = []
    layout = page.layout
    if layout is not None:
        places = leaves(layout)
        told = [p for p in order if p in places]
        names = dict(zip([p for p in page.panels if p in places], told, strict=True))
        layout = relabelled(layout, names)
        for place, panel in names.items():
            bleed = document.panel(place).bleed
            records.append(msgspec.structs.replace(document.panel(panel), bleed=bleed))
    page = msgspec.structs.replace(page, layout=layout, panels=order)
    return reshaped(document, [page, *records], pages=[page.id])


def _rehoused(document: Document, panel_id: PanelId, page_id: PageId, index: int) -> Diff:
    panel, target = document.panel(panel_id), document.page(page_id)
    source, gone = emptied_of(document, panel_id)
    order = (*target.panels[:index], panel_id, *target.panels[index:])
    target = msgspec.structs.replace(target, items=(*target.items, *(i.id for i in gone)))
    housed: Panel = msgspec.structs.replace(panel, page=page_id)
    if panel.polygon is None:
        target = grown(document, target, panel_id, order)
        housed = msgspec.structs.replace(housed, bleed="")
    else:
        target = msgspec.structs.replace(target, panels=order)
    along = {i.id for i in gone}
    moved = [at_home(i, page_id, along) for i in gone]
    stay = [i for i in document.items(source.id) if i.id not in along]
    left = [at_home(i, source.id, {i.id for i in stay}) for i in stay]
    return reshaped(document, [source, target, housed, *moved, *left], pages=[source.id, page_id])


def at_home(item: Item, page: PageId, there: Set[RecordId]) -> Item:
    """The item on a page; a balloon whose partner is not there goes on alone."""
    item = msgspec.structs.replace(item, page=page)
    if isinstance(item, Balloon) and item.joined is not None and item.joined not in there:
        return msgspec.structs.replace(item, joined=None)
    return item
