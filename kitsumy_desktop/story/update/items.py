"""Balloons and SFX of panels whose lines a script tells otherwise: changed, made, moved, put aside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from types import MappingProxyType
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.document import Document, Worded
from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.ids import IdSource, PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.comic.staying import stays
from kitsumy_desktop.story.brief import Told
from kitsumy_desktop.story.rough import rough_items, sound_size
from kitsumy_desktop.story.tree import ScriptLine, ScriptPanel
from kitsumy_desktop.story.update.align import align, merged_order
from kitsumy_desktop.story.update.desk import Desk
from kitsumy_desktop.story.update.line_changes import is_off, line_words, said, sort_of, tails_for
from kitsumy_desktop.story.update.members import Names
from kitsumy_desktop.story.update.reading import pieces_of_line
from kitsumy_desktop.story.update.slots import Matched, Slot
from kitsumy_desktop.story.update.structure import shelf_of_items

_Text: TypeAlias = tuple[bool, str]


class Lettered:
    """`document` with the items of all touched panels as the script wants them.

    `refit`: balloons that got other words; `loose`: panels in which items came, went or changed their kind,
    so that what is not locked has to be placed anew; `shelved`: what was put aside.
    """

    def __init__(self, document: Document, matched: Matched, names: Names, ids: IdSource) -> None:
        self.matched, self.names, self.ids = matched, names, ids
        self.desk = Desk(document)
        self.records, self.before = self.desk.records, document
        self.refit: list[RecordId] = []
        self.loose: set[PanelId] = set()
        self.shelved: list[Shelved] = []
        self._left: dict[_Text, list[Worded]] = {}
        """Items whose line is gone from its panel, until they are found elsewhere."""
        self._wanted: list[tuple[Slot, list[int]]] = []
        """Lines of each slot that need items."""
        for slot in matched.slots:
            self._match(slot)
        for slot, lines in self._wanted:
            self._fill(slot, lines)
        self._put_aside()
        for slot, _ in self._wanted:
            self._order(slot)

    @property
    def document(self) -> Document:
        """The comic as it is now."""
        return Document(MappingProxyType(dict(self.records)))

    def _match(self, slot: Slot) -> None:
        """Joins the lines of a panel with those it had, and changes what they say in place."""
        m = self.matched
        node = m.theirs.nodes[slot.node].panel
        if not slot.panel or (slot.before is not None and not slot.touched):
            slot.lines = list(m.anchors[slot.before].lines) if slot.before is not None else []
        elif slot.new and slot.shelved is None:
            slot.lines = [() for _ in node.lines]
            self._wanted.append((slot, [i for i, line in enumerate(node.lines) if line.kind != "note"]))
        elif slot.shelved is not None or slot.adopted:
            self._match_found(slot, node)
        else:
            self._match_lines(slot, node)

    def _match_found(self, slot: Slot, node: ScriptPanel) -> None:
        """What lay on the shelf, or was made by hand, takes the wording of the script that tells of it."""
        missing = []
        for i, (line, ids) in enumerate(zip(node.lines, slot.lines, strict=True)):
            for record_id, piece in zip(ids, pieces_of_line(line), strict=False):
                self._reword(record_id, piece)
            if line.kind != "note" and not ids:
                missing.append(i)
        if slot.shelved is not None:
            self.loose.add(slot.panel)
        self._wanted.append((slot, missing))

    def _match_lines(self, slot: Slot, node: ScriptPanel) -> None:
        m = self.matched
        assert slot.before is not None
        old, anchor = m.base.nodes[slot.before].panel, m.anchors[slot.before]
        pairs = align([line_words(x) for x in old.lines], [line_words(x) for x in node.lines])
        pairs = {n: o for n, o in pairs.items() if sort_of(old.lines[o]) == sort_of(node.lines[n])}
        told = (m.base.told[slot.before], m.theirs.told[slot.node])
        missing: list[int] = []
        slot.lines = []
        for n, line in enumerate(node.lines):
            if n in pairs:
                was = old.lines[pairs[n]]
                kept = self._retold(slot, (was, line), anchor.lines[pairs[n]], told)
                if not kept and line.kind != "note" and said(was) != said(line):
                    missing.append(n)
            else:
                kept = ()
                if line.kind != "note":
                    missing.append(n)
            slot.lines.append(kept)
        met = set(pairs.values())
        for o, ids in enumerate(anchor.lines):
            if o not in met:
                self._leave(ids, slot.panel)
        self._wanted.append((slot, missing))

    def _retold(
        self,
        slot: Slot,
        lines: tuple[ScriptLine, ScriptLine],
        ids: Sequence[RecordId],
        told: tuple[Told, Told],
    ) -> tuple[RecordId, ...]:
        """The items of a line as it is told now; those it no longer needs leave."""
        was, now = lines
        before, after = pieces_of_line(was), pieces_of_line(now)
        kept = list(ids)
        if len(before) != len(after) and len(ids) > len(after):
            self._leave(ids[len(after) :], slot.panel)
            kept = kept[: len(after)]
        whole = len(ids) == len(before)
        for i, record_id in enumerate(kept):
            same = whole and i < len(before) and before[i] == after[i]
            if not same and was.text != now.text:
                self._reword(record_id, after[i])
            self._retell(record_id, was, now, told)
        if kept and whole and len(after) > len(kept):
            more = self._made(slot, [msgspec.structs.replace(now, text=t) for t in after[len(kept) :]])
            kept += [i for group in more for i in group]
        return tuple(kept)

    def _reword(self, record_id: RecordId, text: str) -> None:
        record = self.records[record_id]
        if isinstance(record, Balloon) and record.text != text:
            self.records[record_id] = msgspec.structs.replace(record, text=text)
            self.refit.append(record_id)
        elif isinstance(record, Sfx) and record.text != text:
            self.records[record_id] = self._resized(msgspec.structs.replace(record, text=text))

    def _resized(self, sfx: Sfx) -> Sfx:
        panel = self.records.get(sfx.panel) if sfx.panel is not None else None
        if stays(sfx) or not isinstance(panel, Panel):
            return sfx
        box = bounds(panel_shapes(self.before, panel.page)[panel.id])
        return msgspec.structs.replace(sfx, size=min(sfx.size, sound_size(sfx.text, panel.importance, box)))

    def _retell(self, record_id: RecordId, was: ScriptLine, now: ScriptLine, told: tuple[Told, Told]) -> None:
        """Kind, speaker and whether they are in the picture, each where the script changed it."""
        record = self.records[record_id]
        if not isinstance(record, Balloon):
            return
        fields: dict[str, object] = {}
        base, theirs = self.matched.base.cast, self.matched.theirs.cast
        speakers = base.canonical(was.speaker), theirs.canonical(now.speaker)
        if speakers[0] != speakers[1] and was.speaker != now.speaker:
            fields["speaker"] = self.names.ours(speakers[1]) if now.speaker else ""
        off = is_off(was, base, told[0]), is_off(now, theirs, told[1])
        if off[0] != off[1]:
            fields["off_panel"] = off[1]
        if was.kind != now.kind and record.kind != now.kind:
            fields["kind"] = now.kind
            fields["tails"] = tails_for(record, now.kind)
            self.refit.append(record_id)
            if record.panel is not None and not stays(record):
                self.loose.add(record.panel)
        if fields:
            self.records[record_id] = msgspec.structs.replace(record, **fields)

    def _leave(self, ids: Sequence[RecordId], panel: PanelId) -> None:
        for record_id in ids:
            record = self.records.get(record_id)
            if isinstance(record, Balloon | Sfx):
                self._left.setdefault((isinstance(record, Sfx), record.text), []).append(record)
                self.loose.add(panel)

    def _fill(self, slot: Slot, lines: list[int]) -> None:
        """Items for lines that have none: from elsewhere in the script, from the shelf, or new."""
        node = self.matched.theirs.nodes[slot.node].panel
        fresh: list[int] = []
        for n in lines:
            found = self._found(slot, node.lines[n])
            if found is None:
                fresh.append(n)
            else:
                slot.lines[n] = (found,)
        made = self._made(slot, [node.lines[n] for n in fresh])
        for n, ids in zip(fresh, made, strict=True):
            slot.lines[n] = ids
        if lines:
            self.loose.add(slot.panel)

    def _found(self, slot: Slot, line: ScriptLine) -> RecordId | None:
        pieces = pieces_of_line(line)
        if len(pieces) != 1:
            return None
        here = self._by_hand_here(slot, line, pieces[0])
        if here is not None:
            return here
        left = self._left.get((line.kind == "sfx", pieces[0]))
        if left:
            item = left.pop(0)
            self.desk.move(item, slot.panel)
            return item.id
        return self._off_shelf(slot, line, pieces[0])

    def _by_hand_here(self, slot: Slot, line: ScriptLine, text: str) -> RecordId | None:
        """An item with these very words that somebody put into the panel before the script told of it."""
        for record_id in self._strays.get(slot.panel, ()):
            record = self.records.get(record_id)
            if isinstance(record, Sfx if line.kind == "sfx" else Balloon) and record.text == text:
                self._strays[slot.panel].remove(record_id)
                return record_id
        return None

    def _off_shelf(self, slot: Slot, line: ScriptLine, text: str) -> RecordId | None:
        """A single item of this panel that lies on the shelf with these very words."""
        comic = self.before.comic
        for ref in reversed(comic.shelf):
            shelved = self.records.get(ref)
            if not isinstance(shelved, Shelved) or shelved.panel is not None:
                continue
            for item in shelved.items:
                if (
                    isinstance(item, Worded)
                    and item.text == text
                    and item.panel == slot.panel
                    and isinstance(item, Sfx) == (line.kind == "sfx")
                ):
                    rest = tuple(i for i in shelved.items if i.id != item.id)
                    self.records[ref] = msgspec.structs.replace(shelved, items=rest)
                    self.desk.bring(item, slot.panel)
                    return item.id
        return None

    def _made(self, slot: Slot, lines: list[ScriptLine]) -> list[tuple[RecordId, ...]]:
        """New items for lines of a panel, the ids by line."""
        if not lines:
            return []
        panel = self.desk.panel(slot.panel)
        shape = panel_shapes(self.before, panel.page)[panel.id]
        told = self.matched.theirs.told[slot.node]
        as_read = msgspec.structs.replace(panel, brief=told.brief)
        script = ScriptPanel(lines=tuple(lines))
        made = rough_items(script, as_read, shape, self.before.comic, self.matched.theirs.cast, self.ids)
        for item in made.items:
            if isinstance(item, Balloon) and item.speaker:
                item = msgspec.structs.replace(item, speaker=self.names.ours(item.speaker))
            self.desk.bring(item, slot.panel)
        self.loose.add(slot.panel)
        return list(made.lines)

    def _put_aside(self) -> None:
        """Lines that are gone for good: what a person worked on goes to the shelf, the rest goes."""
        asides: dict[PanelId | None, list[Worded]] = {}
        for item in (i for left in self._left.values() for i in left):
            self.desk.drop(item)
            if self._by_hand(item):
                asides.setdefault(item.panel, []).append(item)
        for items in asides.values():
            self.shelved.append(shelf_of_items(self.before, self.ids, tuple(items)))

    def _by_hand(self, item: Worded) -> bool:
        """Whether a person worked on an item: locked it, or gave it another look or other words."""
        if item.locked or item.id not in self.matched.document.records:
            return item.locked
        if isinstance(item, Sfx):
            return item.text not in self._script_texts
        bent = any(t.bend or t.width != 1.0 for t in item.tails)
        dressed = item.fill is not None or item.text_scale != 1.0
        return bent or dressed or item.text not in self._script_texts

    @cached_property
    def _strays(self) -> dict[PanelId, list[RecordId]]:
        """Items in panels that no line stands for."""
        known = {i for anchor in self.matched.anchors for line in anchor.lines for i in line}
        known.update(i for slot in self.matched.slots for line in slot.lines for i in line)
        return self.desk.strays(known)

    @cached_property
    def _script_texts(self) -> set[str]:
        return {piece for line in self.matched.base.tree.lines for piece in pieces_of_line(line)}

    def _order(self, slot: Slot) -> None:
        """Balloons of a panel in the order of its lines; those the script does not know where they stood."""
        panel = self.desk.panel(slot.panel)
        page = self.desk.page(panel.page)
        here = [
            r for r in map(self.records.get, page.items) if isinstance(r, Balloon) and r.panel == panel.id
        ]
        script = [i for ids in slot.lines for i in ids if isinstance(self.records.get(i), Balloon)]
        was = self.matched.anchors[slot.before].lines if slot.before is not None else ()
        base = [i for ids in was for i in ids]
        known = [b.id for b in sorted(here, key=lambda b: b.order) if b.id in base or b.id not in script]
        wanted = merged_order(known, base, script)
        orders: dict[RecordId, int] = {b.id: b.order for b in here}
        wanted = [i for i in wanted if i in orders]
        if all(orders[a] < orders[b] for a, b in pairwise(wanted)):
            return
        for i, record_id in enumerate(wanted):
            record = self.records[record_id]
            assert isinstance(record, Balloon)
            self.records[record_id] = msgspec.structs.replace(record, order=i)
