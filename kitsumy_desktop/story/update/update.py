"""A comic brought up to date with a changed text of its script: a merge of three.

The old text's reading is the base, the new text's is theirs, the comic as it is is ours, joined to the base
by the script's anchors. Where base and theirs agree, ours stays; where they differ, theirs comes in, field by
field. Panels the text no longer has go to the shelf with all that was made for them, and come back from it
when their words come back.
"""

from __future__ import annotations

from types import MappingProxyType

import msgspec

from kitsumy_desktop.comic.diff import Diff, between
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId, RecordId, ScriptId
from kitsumy_desktop.comic.records.panel import Brief, Panel
from kitsumy_desktop.comic.records.script import Anchor, Script
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.story.update.anchors import anchored
from kitsumy_desktop.story.update.changes import panel_changes
from kitsumy_desktop.story.update.fields import merged_brief, merged_rating
from kitsumy_desktop.story.update.items import Lettered
from kitsumy_desktop.story.update.lettering import lettered
from kitsumy_desktop.story.update.members import Names, member_records, with_new_names
from kitsumy_desktop.story.update.places import Places
from kitsumy_desktop.story.update.reading import (
    Reading,
    current_reading,
    reading_of_new,
    script_of_comic,
)
from kitsumy_desktop.story.update.slots import Matched, Slot, is_blank
from kitsumy_desktop.story.update.structure import Structure
from kitsumy_desktop.story.update.values import Update


def update_comic(document: Document, text: str, ids: IdSource, book: FaceBook) -> Update:
    """What a new text of the script makes of the comic. Total: every text gives an update.

    Balloons whose line is gone from a panel that stays go to the shelf when a person worked on them (locked,
    dressed, other words), else they go with their line. Panels a text without page marks gains stand on the
    page of the panel before them. Nothing is written or drawn; `drafts` names what to draw.
    """
    merge = Merge(document, text, ids)
    final = lettered(merge.document, merge.refit, merge.loose, book)
    diff = between(document.records, final.records)
    changes = panel_changes(document, final, merge.matched, merge.redrawn)
    return Update(
        diff,
        changes,
        _pages(document, final, diff),
        tuple(p for p in merge.redrawn if _shows_draft(final, p)),
        merge.theirs.tree.diagnostics,
    )


class Merge:
    """Everything but the lettering: `document` is the merged comic, its new balloons roughly in place.

    `refit` and `loose` tell the lettering what to do; `redrawn`: panels that are new or whose brief changed.
    """

    def __init__(self, document: Document, text: str, ids: IdSource) -> None:
        self.theirs: Reading = reading_of_new(document, text)
        self.base: Reading = current_reading(document)
        anchors = anchored(document)
        self.matched = Matched(document, self.base, self.theirs, anchors, ids)
        renamed = with_new_names(self.matched)
        self.matched.document = renamed
        names = Names(renamed, self.base, anchors)
        structure = Structure(self.matched, Places(self.matched, ids), ids)
        briefed, self.redrawn = self._briefed(structure.document, names)
        items = Lettered(briefed, self.matched, names, ids)
        self.refit, self.loose = items.refit, items.loose | structure.reshaped_panels()
        self.document = self._finished(items, text, names, ids)

    def _briefed(self, document: Document, names: Names) -> tuple[Document, tuple[PanelId, ...]]:
        """Briefs and ratings of touched panels, and which panels show something else now."""
        records: dict[RecordId, Record] = dict(document.records)
        redrawn: list[PanelId] = []
        for slot in self.matched.slots:
            panel = records.get(slot.panel)
            if not isinstance(panel, Panel):
                continue
            before = panel.brief
            if slot.new and slot.shelved is None:
                panel = msgspec.structs.replace(panel, brief=self._brief(slot, names))
            elif slot.before is not None and slot.touched:
                base, theirs = self.base.told[slot.before].brief, self.theirs.told[slot.node].brief
                brief = merged_brief(panel.brief, base, theirs, slot.touched, names.ours)
                panel = merged_rating(
                    msgspec.structs.replace(panel, brief=brief),
                    self.base.ratings[slot.before],
                    self.theirs.ratings[slot.node],
                )
            elif slot.adopted and is_blank(panel, ()):
                rating = self.theirs.ratings[slot.node]
                panel = msgspec.structs.replace(
                    panel, brief=self._brief(slot, names), type=rating.type, importance=rating.importance
                )
            elif slot.shelved is not None or slot.adopted:
                panel = _as_told(panel, self.theirs.told[slot.node].brief.action)
            fresh = slot.new and slot.shelved is None
            if fresh or panel.brief != before or (slot.new and panel.art is None):
                redrawn.append(panel.id)
            if panel != records[panel.id]:
                records[panel.id] = panel
        return Document(MappingProxyType(records)), tuple(redrawn)

    def _brief(self, slot: Slot, names: Names) -> Brief:
        """A new brief, with the names the comic has for people."""
        brief = self.theirs.told[slot.node].brief
        figures = tuple(msgspec.structs.replace(f, who=names.ours(f.who)) for f in brief.figures)
        return msgspec.structs.replace(brief, figures=figures)

    def _finished(self, items: Lettered, text: str, names: Names, ids: IdSource) -> Document:
        """The comic's own record, the cast, the shelf and the script."""
        document = items.document
        records: dict[RecordId, Record] = dict(document.records)
        for record in member_records(document, self.base, self.theirs, names, ids):
            records[record.id] = record
        comic = document.comic
        old = script_of_comic(document)
        script = Script(
            old.id if old is not None else ScriptId(ids("sc")),
            text,
            self.theirs.tree.kind,
            tuple(
                Anchor(s.panel, tuple(s.lines) or _no_lines(self.theirs, s.node)) for s in self.matched.slots
            ),
        )
        if old is None or (old.text, old.kind) != (script.text, script.kind):
            records[script.id] = script
        else:
            script = old
        shelf: list[Shelved] = []
        for ref in (*comic.shelf, *(s.id for s in items.shelved)):
            kept = records.get(ref) or next(s for s in items.shelved if s.id == ref)
            assert isinstance(kept, Shelved)
            if kept.panel is None and not kept.items:
                records.pop(ref, None)
                continue
            shelf.append(kept)
            records[ref] = kept
        made = records[comic.id]
        records[comic.id] = msgspec.structs.replace(made, script=script.id, shelf=tuple(s.id for s in shelf))
        return Document(MappingProxyType(records))


def _as_told(panel: Panel, action: str) -> Panel:
    """A panel that was found by its words, in the words that were found."""
    if panel.brief.action == action:
        return panel
    return msgspec.structs.replace(
        panel, brief=msgspec.structs.replace(panel.brief, action=action, picture="")
    )


def _no_lines(theirs: Reading, node: int) -> tuple[tuple[RecordId, ...], ...]:
    return ((),) * len(theirs.nodes[node].panel.lines)


def _pages(before: Document, after: Document, diff: Diff) -> tuple[PageId, ...]:
    """Pages on which anything changed, in the new order."""
    touched = {after.page_of(i) for i in diff.changes} | {before.page_of(i) for i in diff.changes}
    return tuple(p for p in after.comic.pages if p in touched)


def _shows_draft(document: Document, panel_id: PanelId) -> bool:
    panel = document.find(panel_id)
    return isinstance(panel, Panel) and (panel.art is None or panel.art.kind == "draft")
