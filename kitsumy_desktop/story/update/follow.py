"""The script follows the page: a change of the comic with what it means for the script's text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.script import Anchor, Script
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.story.scripts.write import script_and_anchors
from kitsumy_desktop.story.update.anchors import anchored
from kitsumy_desktop.story.update.patch import page_patched, patched, prose_patched
from kitsumy_desktop.story.update.reading import (
    Reading,
    current_reading,
    reading_of,
    remember,
    script_of_comic,
)
from kitsumy_desktop.story.update.rewrite import Rewrite, agrees
from kitsumy_desktop.story.update.wanted import Wanted, WantedPage, wanted_pages

_SAID: Mapping[type, tuple[str, ...]] = {
    Balloon: ("text", "kind", "speaker", "off_panel", "panel", "page", "order"),
    Sfx: ("text", "panel", "page"),
    Panel: ("page",),
    Page: ("panels", "spread"),
    Comic: ("pages", "title", "author"),
    Character: ("name",),
}
"""What the script tells of a record; a panel's wording besides."""


def with_script(document: Document, diff: Diff) -> Diff:
    """`diff`, a change of `document`, with the script's text and anchors changed to follow it.

    The text is changed where it says what was changed; comments, notes and spelling elsewhere stay. Where
    that cannot be read back the panel, and at last the whole script, is written anew. What has no place in a
    script (layout, pictures, placement) and a change that brings a script of its own pass as they are, at
    next to no cost. Prose follows in its words alone: its panels are the reader's, not the writer's.
    """
    script = script_of_comic(document)
    if script is None or script.id in diff.changes or not _concerns(diff):
        return diff
    after = diff.applied_to(document)
    reading = current_reading(document)
    wanted = Wanted(document, after, diff, reading, anchored(document))
    new = _in_place(document, script, wanted) or _thorough(document, script, wanted)
    if new is None or new == script:
        return diff
    return Diff({**diff.changes, script.id: (script, new)})


def _concerns(diff: Diff) -> bool:
    """Whether a change touches anything a script tells."""
    return any(_told(before) != _told(after) for before, after in diff.changes.values())


def _told(record: Record | None) -> object:
    if record is None:
        return None
    fields = _SAID.get(type(record))
    if fields is None:
        return None
    told = tuple(getattr(record, name) for name in fields)
    return (*told, record.brief.action) if isinstance(record, Panel) else told


def _in_place(document: Document, script: Script, wanted: Wanted) -> Script | None:
    """Panels stay what and where they are: only their words and lines change."""
    if script.kind != "script" or any(_moves_panels(b, a) for b, a in wanted.diff.changes.values()):
        return None
    if any(wanted.speaks_up(panel) for panel in wanted.touched):
        return None
    nodes = sorted({wanted.node_of[p] for p in wanted.touched if p in wanted.node_of})
    panels = [wanted.panel(n) for n in nodes]
    panels = [p for p in panels if p.changed]
    if not panels:
        return script
    comic = document.comic
    found = patched(script.text, wanted.reading, panels, comic.language)
    found = found or page_patched(script.text, wanted.reading, panels, comic.language)
    if found is None:
        return None
    text, reading = found
    remember((text, comic.language, script.kind, comic.reading), reading)
    anchors = list(wanted.anchors)
    for panel in panels:
        if panel.node is not None:
            anchors[panel.node] = panel.anchor
    return msgspec.structs.replace(script, text=text, anchors=tuple(anchors))


def _moves_panels(before: Record | None, after: Record | None) -> bool:
    """Whether a change is about more than what stands in panels."""
    if isinstance(before, Panel) and isinstance(after, Panel):
        return before.page != after.page
    if isinstance(before or after, Balloon | Sfx):
        return False
    return _told(before) != _told(after)


def _thorough(document: Document, script: Script, wanted: Wanted) -> Script | None:
    if script.kind == "prose":
        return _in_prose(document, script, wanted)
    comic = wanted.after.comic
    pages = wanted_pages(wanted, _heads(document, wanted.reading, wanted.anchors))
    rewrite = Rewrite(document, wanted, script.text)
    for anew in (False, True):
        text = rewrite.text(pages, anew=anew)
        if text is None:
            continue
        key = (text, comic.language, script.kind, comic.reading)
        reading = rewrite.reading_of(text)
        if reading is not None:
            remember(key, reading)
        if agrees(reading or reading_of(*key), pages):
            return msgspec.structs.replace(script, text=text, anchors=_anchors(pages))
    if not wanted.reading.tree.has_pages:
        return None  # a screenplay is not turned into a comic's script because of one edit
    text, anchors = script_and_anchors(_with_anchors(wanted.after, script, wanted.anchors))
    return Script(script.id, text, "script", anchors)


def _in_prose(document: Document, script: Script, wanted: Wanted) -> Script | None:
    """Other words in a story, where they stand in it and it still falls into the same panels and lines."""
    comic = document.comic
    nodes = sorted({wanted.node_of[p] for p in wanted.touched if p in wanted.node_of})
    panels = [wanted.panel(n) for n in nodes]
    text = prose_patched(script.text, wanted.reading, panels)
    if text is None or text == script.text:
        return None
    reading = reading_of(text, comic.language, script.kind, comic.reading)
    told = {p.node: [one.line.text for one in p.lines] for p in panels}
    if len(reading.nodes) != len(wanted.reading.nodes):
        return None
    for n, (old, new) in enumerate(zip(wanted.reading.nodes, reading.nodes, strict=True)):
        if told.get(n, [line.text for line in old.panel.lines]) != [line.text for line in new.panel.lines]:
            return None
    return msgspec.structs.replace(script, text=text, anchors=wanted.anchors)


def _anchors(pages: list[WantedPage]) -> tuple[Anchor, ...]:
    return tuple(panel.anchor for page in pages for panel in page.panels)


def _with_anchors(document: Document, script: Script, anchors: tuple[Anchor, ...]) -> Document:
    """The comic with its anchors found, for whoever writes its script anew."""
    records: dict[RecordId, Record] = dict(document.records)
    records[script.id] = msgspec.structs.replace(script, anchors=anchors)
    return Document(records)


def _heads(document: Document, reading: Reading, anchors: tuple[Anchor, ...]) -> dict[PageId, int]:
    """The script's marked page for every page of the comic that was made of one."""
    votes: dict[int, Counter[PageId]] = {}
    for node, anchor in zip(reading.nodes, anchors, strict=True):
        page = document.page_of(anchor.panel) if anchor.panel else None
        if page is not None and reading.tree.pages[node.page].explicit:
            votes.setdefault(node.page, Counter())[page] += 1
    bare = [p.id for p in document.pages() if not p.panels]
    found: dict[PageId, int] = {}
    for index, told in enumerate(reading.tree.pages):
        tally = votes.get(index)
        best: PageId | None = tally.most_common(1)[0][0] if tally else None
        if best is None and bare and told.explicit and not told.panels:
            best = bare.pop(0)
        if best is not None and best not in found:
            found[best] = index
    return found
