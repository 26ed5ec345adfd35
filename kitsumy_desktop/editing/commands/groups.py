"""Groups, hiding and locking: what belongs together on a page, and what is left alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Item
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import IdSource, PageId, RecordId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import page_format
from kitsumy_desktop.editing.commands.items import allowed, item_box, move_items
from kitsumy_desktop.editing.commands.panels import move_panel
from kitsumy_desktop.editing.selection import group_of, members, standing

GROUP = "gr"
"""What the ids of groups begin with."""
S = TypeVar("S", bound=Panel | Item)


def group(document: Document, ids: Sequence[RecordId], fresh: IdSource) -> Diff:
    """Panels and items of one page made one group; groups they belonged to are left by them.

    A former group of which a single member remains is no group any more. Raises InputError for fewer than
    two things, and for things of several pages.
    """
    chosen = _standing(document, ids)
    if len(chosen) < 2:
        raise InputError("A group takes at least two things.", "Select several with Shift and click.")
    if len({r.page for r in chosen}) > 1:
        raise InputError("A group stays on one page.")
    name = fresh(GROUP)
    diff = changed(document, [msgspec.structs.replace(r, group=name) for r in chosen])
    return diff.then(without_lone(diff.applied_to(document), chosen[0].page))


def ungroup(document: Document, ids: Iterable[RecordId]) -> Diff:
    """Every group that one of `ids` belongs to is taken apart."""
    named = {(r.page, r.group) for r in _standing(document, ids) if r.group}
    loose = [m for page, name in named for m in members(document, page, name)]
    return changed(document, [msgspec.structs.replace(r, group="") for r in _standing(document, loose)])


def leave_group(document: Document, ids: Iterable[RecordId]) -> Diff:
    """Only these leave their groups; a member that would remain alone is in no group any more."""
    leaving = [r for r in _standing(document, ids) if r.group]
    diff = changed(document, [msgspec.structs.replace(r, group="") for r in leaving])
    for page in dict.fromkeys(r.page for r in leaving):
        diff = diff.then(without_lone(diff.applied_to(document), page))
    return diff


def without_lone(document: Document, page_id: PageId) -> Diff:
    """Groups of a page that have a single member are none any more."""
    page = document.page(page_id)
    count: dict[str, int] = {}
    for i in (*page.panels, *page.items):
        count[group_of(document, i)] = count.get(group_of(document, i), 0) + 1
    lone = [r for r in _standing(document, (*page.panels, *page.items)) if r.group and count[r.group] == 1]
    return changed(document, [msgspec.structs.replace(r, group="") for r in lone])


def regrouped(records: Sequence[S], fresh: IdSource) -> list[S]:
    """Copies of records with groups of their own in place of those of the originals.

    A copy whose fellows were not copied is in no group.
    """
    count: dict[str, int] = {}
    for record in records:
        count[record.group] = count.get(record.group, 0) + 1
    names = {name: fresh(GROUP) if n > 1 else "" for name, n in count.items() if name}
    return [msgspec.structs.replace(r, group=names[r.group]) if r.group else r for r in records]


def move_all(document: Document, ids: Iterable[RecordId], by: Point, *, carry_tails: bool = False) -> Diff:
    """Items and free panels of one page displaced together, in points, within the bleed: none moves on
    where another one has to stop. Panels of the layout stay.

    What stands in a panel that moves goes with it, with its tails; tails of other items keep pointing where
    they point unless `carry_tails`.
    """
    chosen = _standing(document, ids)
    panels = [r for r in chosen if isinstance(r, Panel) and r.polygon is not None]
    inside = {p.id for p in panels}
    items = [r for r in chosen if not isinstance(r, Panel) and r.panel not in inside]
    if not panels:
        return move_items(document, [i.id for i in items], by, carry_tails=carry_tails)
    bleed = page_format(document.comic, document.page(panels[0].page)).bleed_box
    boxes = [bounds(p.polygon) for p in panels if p.polygon] + [item_box(i) for i in items]
    by = allowed(boxes, by, bleed)
    diff = move_items(document, [i.id for i in items], by, carry_tails=carry_tails)
    for panel in panels if by != (0.0, 0.0) else ():
        diff = diff.then(move_panel(diff.applied_to(document), panel.id, by))
    return diff


def set_hidden(document: Document, ids: Iterable[RecordId], hidden: bool) -> Diff:
    """Whether panels and items are drawn. What stands in a hidden panel is not drawn either."""
    return changed(document, [msgspec.structs.replace(r, hidden=hidden) for r in _standing(document, ids)])


def set_pinned(document: Document, ids: Iterable[RecordId], pinned: bool) -> Diff:
    """Whether panels and items are locked: passed by on the page, moved and deleted by nothing there."""
    return changed(document, [msgspec.structs.replace(r, pinned=pinned) for r in _standing(document, ids)])


def show_all(document: Document, page_id: PageId) -> Diff:
    """Everything hidden on a page is seen again."""
    return set_hidden(document, _all_of(document, page_id), False)


def unpin_all(document: Document, page_id: PageId) -> Diff:
    """Everything locked on a page can be worked on again."""
    return set_pinned(document, _all_of(document, page_id), False)


def _all_of(document: Document, page_id: PageId) -> tuple[RecordId, ...]:
    page = document.page(page_id)
    return (*page.panels, *page.items)


def _standing(document: Document, ids: Iterable[RecordId]) -> list[Panel | Item]:
    found = (standing(document.find(i)) for i in dict.fromkeys(ids))
    return [r for r in found if r is not None]
