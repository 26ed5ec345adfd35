"""Which records were made of which panels and lines of the script.

New comics keep that with the script. Older ones, and scripts that were changed elsewhere, are compared word
by word with what is on the pages.
"""

from __future__ import annotations

from kitsumy_desktop.comic.document import Document, Worded
from kitsumy_desktop.comic.ids import PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.script import Anchor
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.story.tree import ScriptPanel
from kitsumy_desktop.story.update.align import Words, align
from kitsumy_desktop.story.update.reading import Reading, current_reading, pieces_of_line, script_of_comic

NOBODY = PanelId("")
"""Stands in an anchor for a panel that was taken off its page by hand."""


def anchored(document: Document) -> tuple[Anchor, ...]:
    """An anchor for every panel of the script, in order; records that are gone are left out of them.

    A panel without a record has the id "". Stored anchors that do not fit the script are found anew.
    """
    script = script_of_comic(document)
    if script is None:
        return ()
    reading = current_reading(document)
    if script.anchors and _fit(script.anchors, reading):
        return tuple(_present(anchor, document) for anchor in script.anchors)
    return found_anchors(document, reading)


def _fit(anchors: tuple[Anchor, ...], reading: Reading) -> bool:
    return len(anchors) == len(reading.nodes) and all(
        len(anchor.lines) == len(node.panel.lines)
        for anchor, node in zip(anchors, reading.nodes, strict=True)
    )


def _present(anchor: Anchor, document: Document) -> Anchor:
    records = document.records
    panel = anchor.panel if isinstance(records.get(anchor.panel), Panel) else NOBODY
    if panel and all(record in records for line in anchor.lines for record in line):
        return anchor
    lines = tuple(
        tuple(r for r in line if isinstance(records.get(r), Balloon | Sfx)) for line in anchor.lines
    )
    return Anchor(panel, lines)


def found_anchors(document: Document, reading: Reading) -> tuple[Anchor, ...]:
    """Anchors by comparing words alone."""
    panels = [panel for page in document.pages() for panel in document.panels(page.id)]
    items: dict[PanelId | None, list[Worded]] = {}
    for page in document.pages():
        for item in in_reading_order(tuple(document.worded(page.id))):
            items.setdefault(item.panel, []).append(item)
    there = [record_words(panel, items.get(panel.id, [])) for panel in panels]
    pairs = align(there, [node_words(node.panel) for node in reading.nodes])
    found = []
    for n, node in enumerate(reading.nodes):
        if n in pairs:
            panel = panels[pairs[n]]
            found.append(Anchor(panel.id, found_lines(node.panel, items.get(panel.id, []))))
        else:
            found.append(Anchor(NOBODY, ((),) * len(node.panel.lines)))
    return tuple(found)


def in_reading_order(items: tuple[Worded, ...]) -> list[Worded]:
    """Sounds as they lie, balloons by their order."""
    return sorted(items, key=lambda item: item.order if isinstance(item, Balloon) else -1)


def node_words(panel: ScriptPanel) -> Words:
    """A panel of the script as it compares with panels on the page."""
    spoken = [piece for line in panel.lines for piece in pieces_of_line(line)]
    described = panel.description or " ".join(line.text for line in panel.lines if line.kind == "note")
    return _words(described, spoken)


def record_words(panel: Panel, items: list[Worded]) -> Words:
    """A panel on the page as it compares with panels of the script."""
    return _words(panel.brief.action, [item.text for item in items])


def _words(described: str, spoken: list[str]) -> Words:
    return Words((described, tuple(sorted(spoken))), " ".join((described, *spoken)))


def found_lines(panel: ScriptPanel, items: list[Worded]) -> tuple[tuple[RecordId, ...], ...]:
    """For every line the items that are made of it, each item once: equal words first, then alike ones."""
    pieces = [
        (n, piece, line.kind == "sfx") for n, line in enumerate(panel.lines) for piece in pieces_of_line(line)
    ]
    pairs = align(
        [Words((item.text, isinstance(item, Sfx)), item.text, shape=isinstance(item, Sfx)) for item in items],
        [Words((text, sound), text, shape=sound) for _, text, sound in pieces],
    )
    lines: list[list[RecordId]] = [[] for _ in panel.lines]
    for i, (n, _, sound) in enumerate(pieces):
        if i in pairs and isinstance(items[pairs[i]], Sfx) == sound:
            lines[n].append(items[pairs[i]].id)
    return tuple(tuple(line) for line in lines)
