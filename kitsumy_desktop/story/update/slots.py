"""Every panel of a changed script, with the panel it was before and the record it stands for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from kitsumy_desktop.comic.document import Document, Item, Worded
from kitsumy_desktop.comic.ids import IdSource, PanelId, RecordId
from kitsumy_desktop.comic.records.panel import Brief, Panel
from kitsumy_desktop.comic.records.script import Anchor
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.story.tree import ScriptPanel
from kitsumy_desktop.story.update.align import align, likeness, moved
from kitsumy_desktop.story.update.anchors import (
    NOBODY,
    found_lines,
    node_words,
    record_words,
)
from kitsumy_desktop.story.update.reading import Reading
from kitsumy_desktop.story.update.values import Touched

BACK_AGAIN = 0.8
"""Share of common words from which a new panel is one that lies on the shelf."""


@dataclass
class Slot:
    """One panel of the new script.

    `before`: index of its node in the old script; `panel`: its record, NOBODY for one that was taken off its
    page by hand and that the script did not change; `lines`: its items by line, filled while it is merged.
    `adopted`: the panel was on a page already, made by hand, and the script tells of it for the first time.
    """

    node: int
    before: int | None
    panel: PanelId
    touched: frozenset[Touched] = frozenset()
    moved: bool = False
    new: bool = False
    adopted: bool = False
    shelved: Shelved | None = None
    lines: list[tuple[RecordId, ...]] = field(default_factory=list)


class Matched:
    """Two readings of one script, joined panel by panel."""

    def __init__(
        self, document: Document, base: Reading, theirs: Reading, anchors: tuple[Anchor, ...], ids: IdSource
    ) -> None:
        self.document, self.base, self.theirs, self.anchors = document, base, theirs, anchors
        pairs = align(base.words, theirs.words)
        elsewhere = moved(pairs)
        waiting = [*_made_by_hand(document, anchors), *_on_shelf(document)]
        self.slots: list[Slot] = []
        for n, node in enumerate(theirs.nodes):
            before = pairs.get(n)
            if before is None:
                self.slots.append(_new_slot(n, node.panel, waiting, ids, anchors_there=bool(anchors)))
                continue
            touched = touched_of(base.nodes[before].panel, node.panel)
            panel = anchors[before].panel
            slot = Slot(n, before, panel, touched, n in elsewhere)
            if not panel and touched:
                # taken off by hand, but the writer works on it: it comes back
                slot = _new_slot(n, node.panel, waiting, ids, anchors_there=bool(anchors))
                slot.before = before
            self.slots.append(slot)
        met = set(pairs.values())
        self.gone = tuple(b for b in range(len(base.nodes)) if b not in met)
        """Nodes of the old script that the new one has no more."""

    @property
    def gone_panels(self) -> tuple[PanelId, ...]:
        """Their records."""
        return tuple(self.anchors[b].panel for b in self.gone if self.anchors[b].panel)


def touched_of(before: ScriptPanel, after: ScriptPanel) -> frozenset[Touched]:
    """What of a panel the script tells otherwise now."""
    found: set[Touched] = set()
    if before.description != after.description or before.marks - {"scene"} != after.marks - {"scene"}:
        found.add("description")
    said = [[(x.kind, x.text, x.manner, x.off_panel, x.joined) for x in p.lines] for p in (before, after)]
    if said[0] != said[1]:
        found.add("lines")
    if [x.speaker for x in before.lines] != [x.speaker for x in after.lines]:
        found.add("speaker" if len(before.lines) == len(after.lines) else "lines")
    if before.slug != after.slug or ("scene" in before.marks) != ("scene" in after.marks):
        found.add("scene")
    return frozenset(found)


class _Waiting(NamedTuple):
    """A panel that no script tells of, for one that a new script does."""

    panel: Panel
    items: tuple[Item, ...]
    shelved: Shelved | None = None

    @property
    def worded(self) -> list[Worded]:
        """What of it has words."""
        return [i for i in self.items if isinstance(i, Worded)]


def _on_shelf(document: Document) -> list[_Waiting]:
    """Shelved panels, the latest first."""
    records = (document.find(ref) for ref in reversed(document.comic.shelf))
    shelved = [r for r in records if isinstance(r, Shelved)]
    return [_Waiting(r.panel, r.items, r) for r in shelved if r.panel is not None]


def _made_by_hand(document: Document, anchors: tuple[Anchor, ...]) -> list[_Waiting]:
    """Panels on pages that the old script has nothing of."""
    known = {anchor.panel for anchor in anchors}
    return [
        _Waiting(panel, tuple(i for i in document.items(page.id) if i.panel == panel.id))
        for page in document.pages()
        if not known.issuperset(page.panels)
        for panel in document.panels(page.id)
        if panel.id not in known
    ]


def is_blank(panel: Panel, items: tuple[Item, ...]) -> bool:
    """Whether nobody has put anything into a panel."""
    return not items and panel.art is None and panel.brief == Brief()


def _new_slot(
    n: int, panel: ScriptPanel, waiting: list[_Waiting], ids: IdSource, *, anchors_there: bool
) -> Slot:
    """A panel the old script does not have. `anchors_there` False: it has none at all, and the script begins
    with the blank panels there are."""
    wanted = node_words(panel)
    for entry in waiting if wanted.size or not anchors_there else ():
        words = record_words(entry.panel, entry.worded)
        blank = not anchors_there and entry.shelved is None and is_blank(entry.panel, entry.items)
        if blank or words.key == wanted.key or likeness(words, wanted) >= BACK_AGAIN:
            waiting.remove(entry)
            lines = list(found_lines(panel, entry.worded))
            adopted = entry.shelved is None
            return Slot(
                n, None, entry.panel.id, new=not adopted, adopted=adopted, shelved=entry.shelved, lines=lines
            )
    return Slot(n, None, PanelId(ids("pn")), new=True)


def base_panels(matched: Matched) -> list[PanelId]:
    """Records of the old script's panels in its order."""
    return [a.panel for a in matched.anchors if a.panel is not NOBODY]
