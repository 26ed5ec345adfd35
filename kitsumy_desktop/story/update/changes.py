"""The story of an update: every panel with what happened to it."""

from __future__ import annotations

from collections.abc import Sequence

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.story.update.reading import node_text
from kitsumy_desktop.story.update.slots import Matched, Slot
from kitsumy_desktop.story.update.values import ChangeKind, PanelChange, Touched, Where


def panel_changes(
    before: Document, after: Document, matched: Matched, redrawn: Sequence[PanelId]
) -> tuple[PanelChange, ...]:
    """Every panel of the new script in its order, those gone where they stood."""
    was, now = _places(before), _places(after)
    gone: dict[int, list[PanelChange]] = {}
    for b in matched.gone:
        panel = matched.anchors[b].panel
        if panel:
            text = node_text(matched.base.nodes[b].panel)
            gone.setdefault(b, []).append(PanelChange("gone", panel, was.get(panel), None, text_before=text))
    found: list[PanelChange] = []
    cursor = 0
    for slot in matched.slots:
        if slot.before is not None and not slot.moved:
            for b in range(cursor, slot.before):
                found += gone.pop(b, [])
            cursor = max(cursor, slot.before)
        if slot.panel:
            elsewhere = before.page_of(slot.panel) != after.page_of(slot.panel)
            found.append(
                _change(slot, matched, (was.get(slot.panel), now.get(slot.panel)), elsewhere, redrawn)
            )
    for b in sorted(gone):
        found += gone[b]
    return tuple(found)


def _places(document: Document) -> dict[PanelId, Where]:
    return {
        panel: Where(p, i)
        for p, page in enumerate(document.pages(), 1)
        for i, panel in enumerate(page.panels, 1)
    }


def _change(
    slot: Slot,
    matched: Matched,
    places: tuple[Where | None, Where | None],
    elsewhere: bool,
    redrawn: Sequence[PanelId],
) -> PanelChange:
    theirs = matched.theirs.nodes[slot.node]
    old = matched.base.nodes[slot.before] if slot.before is not None else None
    text = node_text(theirs.panel)
    here, there = places
    if slot.adopted:
        if slot.panel in redrawn:
            return PanelChange("changed", slot.panel, here, there, frozenset({"description"}), "", text)
        return PanelChange("same", slot.panel, here, there, frozenset(), text, text)
    if slot.new or here is None:
        return PanelChange("new", slot.panel, None, there, text_after=text)
    touched: set[Touched] = set(slot.touched)
    if touched == {"scene"} and slot.panel not in redrawn:
        touched.clear()  # a scene heading written otherwise that reads the same
    if elsewhere:
        touched.add("page")
    moved = slot.moved or elsewhere
    kind: ChangeKind = "changed" if touched - {"page"} else "moved" if moved else "same"
    assert old is not None
    return PanelChange(kind, slot.panel, here, there, frozenset(touched), node_text(old.panel), text)
