"""What keys and the wheel do: changes that may add up before they become one step, and the order of Tab."""

from __future__ import annotations

from typing import Literal

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.editing.commands.groups import move_all
from kitsumy_desktop.editing.commands.gutters import move_gutter
from kitsumy_desktop.editing.commands.items import delete_items
from kitsumy_desktop.editing.commands.layout import delete_panel
from kitsumy_desktop.editing.selection import Selection, items_of, panels_of, tab_order
from kitsumy_desktop.tools.gestures.crop_picture import zoomed
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene


class Pending(msgspec.Struct, frozen=True):
    """A change that is shown but may still grow: the whole way of a nudge, the whole factor of a wheel."""

    kind: Literal["nudge", "wheel"]
    label: str
    diff: Diff
    way: Point = Point(0.0, 0.0)
    factor: float = 1.0
    record: RecordId = ""


def nudge_diff(document: Document, page_id: PageId, selection: Selection, way: Point) -> Diff:
    """Selected items and free panels moved by `way`, within the bleed, or the gutter that is selected;
    panels of the layout stay."""
    if selection.gutter is not None:
        return move_gutter(document, page_id, selection.gutter, way)
    ids = (*panels_of(selection, document), *items_of(selection, document))
    return move_all(document, ids, way)


def delete_diff(document: Document, selection: Selection) -> Diff:
    """Everything selected gone; a panel takes what stands in it along."""
    diff = delete_items(document, items_of(selection, document))
    for panel in panels_of(selection, document):
        diff = diff.then(delete_panel(diff.applied_to(document), panel))
    return diff


def next_in_order(
    document: Document, page_id: PageId, current: RecordId | None, step: int
) -> RecordId | None:
    """What Tab selects: the next (or previous) in reading order, None behind the last one."""
    order = tab_order(document, page_id)
    if not order:
        return None
    at = order.index(current) + step if current in order else 0 if step > 0 else len(order) - 1
    return order[at] if 0 <= at < len(order) else None


def wheel_diff(scene: Scene, panel_id: PanelId, factor: float, pointer: Pointer) -> Diff:
    """The panel's picture zoomed about the pointer, or about its middle when the pointer is elsewhere."""
    box = bounds(scene.shapes[panel_id])
    about = pointer.at if box.contains(pointer.at) else box.center
    return zoomed(scene, panel_id, factor, about, covering=not pointer.alt)
