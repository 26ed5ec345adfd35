"""What goes along when panels change their shape: known at the press, so that the canvas can prepare."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kitsumy_desktop.comic.ids import PanelId, RecordId
from kitsumy_desktop.comic.records.layout import leaves
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.nodes import split_at
from kitsumy_desktop.tools.scene import Scene


def with_riders(scene: Scene, panels: Collection[PanelId]) -> tuple[RecordId, ...]:
    """Panels in reading order, and what stands in them."""
    items = (i.id for i in scene.items() if i.panel in panels)
    return (*(p for p in scene.page.panels if p in panels), *items)


def beside(scene: Scene, refs: Iterable[CutRef]) -> set[PanelId]:
    """The panels on both sides of gutters."""
    layout = scene.page.layout
    if layout is None:
        return set()
    parts = (split_at(layout, ref.path).parts[ref.index : ref.index + 2] for ref in refs)
    return {panel for pair in parts for part in pair for panel in leaves(part)}


def is_held(scene: Scene, ref: CutRef) -> bool:
    """Whether a gutter stays where it is because a panel that would follow it is locked."""
    return any(scene.document.panel(panel).pinned for panel in beside(scene, (ref,)))
