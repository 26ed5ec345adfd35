"""What dropping layers somewhere means: another place in the stack, another panel, another group."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import ITEMS, Document
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.commands.groups import without_lone
from kitsumy_desktop.editing.commands.stacking import panel_stack, put_in_panel, put_items, put_panels
from kitsumy_desktop.editing.selection import group_of, standing
from kitsumy_desktop.ui.editor.layers.rows import Layer

ONTO = -1
"""The row of a drop onto something rather than between two rows."""


class Drop(msgspec.Struct, frozen=True):
    """Rows dropped under `under` (None: the page), before its row number `row`, or onto it."""

    rows: tuple[Layer, ...]
    """What is dropped."""
    under: Layer | None
    row: int
    siblings: tuple[Layer, ...]
    """The rows under `under`, from top to bottom."""


def is_possible(document: Document, drop: Drop) -> bool:
    """Whether a drop means something: items go into panels, into groups and out of panels at the top of the
    page; free panels go among free panels."""
    records = [standing(document.find(i)) for row in drop.rows for i in row.records]
    if not records or any(r is None for r in records) or _into_itself(drop):
        return False
    if all(isinstance(r, ITEMS) for r in records):
        return _takes_items(drop)
    free = all(isinstance(r, Panel) and r.polygon is not None for r in records if isinstance(r, Panel))
    return free and _takes_panels(drop)


def drop_diff(document: Document, page_id: PageId, drop: Drop) -> Diff:
    """What a possible drop changes. A row that is dropped into a group joins it, one that is taken out of its
    group leaves it; a group that is dropped stays one."""
    ids = [i for row in drop.rows for i in row.records]
    panels = [i for i in ids if isinstance(document.find(i), Panel)]
    if panels:
        diff = put_panels(document, page_id, panels, above=_panel_below(document, page_id, drop, panels))
    else:
        home, stays = _home(document, drop)
        diff = EMPTY if stays else put_in_panel(document, ids, home)
        after = diff.applied_to(document)
        diff = diff.then(put_items(after, page_id, ids, above=_item_below(after, page_id, drop, ids, home)))
    loose = [i for row in drop.rows if row.kind != "group" for i in row.records]
    return diff.then(_regrouped(diff.applied_to(document), page_id, loose, drop.under))


def _into_itself(drop: Drop) -> bool:
    """Into its own row, or a group into a group: groups hold no groups."""
    under = drop.under
    nested = under is not None and under.kind == "group" and any(r.kind == "group" for r in drop.rows)
    return nested or (under is not None and any(under.id == row.id for row in drop.rows))


def _takes_items(drop: Drop) -> bool:
    if drop.under is not None:
        return drop.under.kind in ("panel", "group")
    top = sum(1 for s in drop.siblings if s.kind not in ("panel", "group"))
    return drop.row != ONTO and drop.row <= top


def _takes_panels(drop: Drop) -> bool:
    if drop.row == ONTO:
        return drop.under is not None and drop.under.kind == "group"
    if drop.under is not None:
        return drop.under.kind == "group" and any(s.kind == "panel" for s in drop.siblings)
    above = drop.siblings[drop.row - 1] if drop.row > 0 else None
    below = drop.siblings[drop.row] if drop.row < len(drop.siblings) else None
    return any(s is not None and (s.free or s.kind == "group") for s in (above, below))


def _home(document: Document, drop: Drop) -> tuple[PanelId | None, bool]:
    """The panel that items get into, and whether they stay in theirs: a group of several panels has none."""
    under = drop.under
    if under is None:
        return None, False
    if under.kind == "panel":
        return PanelId(under.id), False
    homes = {getattr(document.find(i), "panel", None) for i in under.records}
    return (homes.pop(), False) if len(homes) == 1 else (None, True)


def _item_below(
    document: Document, page_id: PageId, drop: Drop, ids: Sequence[RecordId], home: PanelId | None
) -> RecordId | None:
    """The item that the dropped ones lie right above; None: none."""
    order = document.page(page_id).items
    if drop.row == ONTO:
        inside = [i.id for i in document.items(page_id) if i.panel == home and i.id not in ids]
        return inside[-1] if inside else (order[-1] if order else None)
    lower = _first_items(document, drop.siblings[drop.row :], ids)
    if lower:
        return max(lower, key=order.index)
    upper = _first_items(document, tuple(reversed(drop.siblings[: drop.row])), ids)
    if not upper:
        return order[-1] if order else None
    beneath = [i for i in order[: min(order.index(u) for u in upper)] if i not in ids]
    return beneath[-1] if beneath else None


def _first_items(document: Document, rows: Sequence[Layer], ids: Sequence[RecordId]) -> list[RecordId]:
    """The items of the first of the rows that has any, the dropped ones left out."""
    for row in rows:
        found = [i for i in row.records if i not in ids and isinstance(document.find(i), ITEMS)]
        if found:
            return found
    return []


def _panel_below(document: Document, page_id: PageId, drop: Drop, ids: Sequence[RecordId]) -> PanelId | None:
    stack = panel_stack(document, page_id)

    def free(rows: Sequence[Layer]) -> list[PanelId]:
        for row in rows:
            found = [p for p in stack if p in row.records and p not in ids]
            if found:
                return found
        return []

    at = len(drop.siblings) if drop.row == ONTO else drop.row
    lower = free(drop.siblings[at:])
    if lower:
        return lower[-1]
    upper = free(tuple(reversed(drop.siblings[:at])))
    beneath = [p for p in stack[: stack.index(upper[0])] if p not in ids] if upper else []
    return beneath[-1] if beneath else None


def _regrouped(document: Document, page_id: PageId, ids: Sequence[RecordId], under: Layer | None) -> Diff:
    """Rows that are single things belong to the group they are dropped into, or to none."""
    group = group_of(document, under.records[0]) if under is not None and under.kind == "group" else ""
    found = [r for r in (standing(document.find(i)) for i in ids) if r is not None]
    diff = changed(document, [msgspec.structs.replace(r, group=group) for r in found if r.group != group])
    return diff.then(without_lone(diff.applied_to(document), page_id))
