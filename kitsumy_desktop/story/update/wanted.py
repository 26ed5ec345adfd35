"""What a script must say once its pages were edited: every panel and line, and which are other now."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document, Worded
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.script import Anchor
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.story.scripts.safe import normal, one_line
from kitsumy_desktop.story.scripts.spoken import LineWriter
from kitsumy_desktop.story.tree import ScriptLine, ScriptPanel
from kitsumy_desktop.story.update.align import merged_order
from kitsumy_desktop.story.update.anchors import NOBODY
from kitsumy_desktop.story.update.reading import Reading


@dataclass
class WantedLine:
    """A line as it is to be, and the records it stands for. `old`: which line of the panel it was."""

    line: ScriptLine
    ids: tuple[RecordId, ...] = ()
    old: int | None = None
    changed: bool = False


@dataclass
class WantedPanel:
    """A panel as it is to be. `node`: which one of the script it was; None for a new one."""

    panel: PanelId
    node: int | None
    told: ScriptPanel
    lines: list[WantedLine] = field(default_factory=list)
    described: bool = False
    """Its description is another one."""
    changed: bool = False

    @property
    def anchor(self) -> Anchor:
        """The panel's anchor."""
        return Anchor(self.panel, tuple(line.ids for line in self.lines))


@dataclass
class WantedPage:
    """A page as it is to be. `old`: index of the script's page with its heading; `page` None: in no comic."""

    page: PageId | None
    old: int | None
    panels: list[WantedPanel] = field(default_factory=list)


class Wanted:
    """The script `after` a change asks for, as far as the change (`diff`) concerns it."""

    def __init__(
        self, before: Document, after: Document, diff: Diff, reading: Reading, anchors: tuple[Anchor, ...]
    ) -> None:
        self.before, self.after, self.diff = before, after, diff
        self.reading, self.anchors = reading, anchors
        self.writer = LineWriter({c.name: c for c in after.characters()})
        self.node_of = {a.panel: n for n, a in enumerate(anchors) if a.panel}
        self.known = {r for a in anchors for line in a.lines for r in line}
        self.touched = self._touched()

    def _touched(self) -> set[PanelId]:
        """Panels of which something the script tells is other now."""
        found: set[PanelId] = set()
        for before, after in self.diff.changes.values():
            for record in (before, after):
                if isinstance(record, Panel):
                    found.add(record.id)
                elif isinstance(record, Balloon | Sfx) and record.panel is not None:
                    found.add(record.panel)
        return found

    def panel(self, node: int) -> WantedPanel:
        """A panel the script has, as it is to be."""
        anchor, told = self.anchors[node], self.reading.nodes[node].panel
        lines = [
            WantedLine(line, ids, i)
            for i, (line, ids) in enumerate(zip(told.lines, anchor.lines, strict=True))
        ]
        wanted = WantedPanel(anchor.panel, node, told, lines)
        now = self.after.find(anchor.panel) if anchor.panel else None
        if anchor.panel not in self.touched or not isinstance(now, Panel):
            return wanted
        self._describe(wanted, now)
        self._say(wanted, now)
        return wanted

    def fresh_panel(self, panel: Panel) -> WantedPanel:
        """A panel the script does not have yet."""
        said = self.writer.lines(self._items(panel), panel.brief, None)
        lines = [WantedLine(one.line, one.ids) for one in said]
        told = ScriptPanel(normal(panel.brief.action), tuple(one.line for one in said))
        return WantedPanel(panel.id, None, told, lines, described=True, changed=True)

    def speaks_up(self, panel_id: PanelId) -> bool:
        """Whether this change touches a panel the script has nothing of and that has words."""
        panel = self.after.find(panel_id)
        if panel_id in self.node_of or panel_id not in self.touched or not isinstance(panel, Panel):
            return False
        return bool(normal(panel.brief.action)) or any(normal(i.text) for i in self._items(panel))

    def _items(self, panel: Panel) -> list[Worded]:
        return [i for i in self.after.worded(panel.page) if i.panel == panel.id]

    def _describe(self, wanted: WantedPanel, now: Panel) -> None:
        before = self.before.find(wanted.panel)
        if isinstance(before, Panel) and before.brief.action != now.brief.action:
            text = normal(now.brief.action)
            wanted.described = wanted.described or text != wanted.told.description
            wanted.told = msgspec.structs.replace(wanted.told, description=text)
            wanted.changed = wanted.changed or wanted.described

    def _say(self, wanted: WantedPanel, now: Panel) -> None:
        here: dict[RecordId, Worded] = {i.id: i for i in self._items(now) if normal(i.text)}
        kept: list[WantedLine] = []
        for one in wanted.lines:
            ids = tuple(i for i in one.ids if i in here)
            if one.ids and not ids:
                wanted.changed = True
                continue
            line = self._line(one, [here[i] for i in ids]) if ids else one.line
            changed = line != one.line
            wanted.changed = wanted.changed or changed
            kept.append(WantedLine(line, ids, one.old, changed))
        added = [i for i in here.values() if self._is_new(i, wanted)]
        said = self.writer.lines(added, now.brief, None)
        wanted.changed = wanted.changed or bool(said)
        kept = _ordered([*kept, *(WantedLine(s.line, s.ids) for s in said)], here, self._reordered(here))
        wanted.changed = wanted.changed or _is_shuffled(kept)
        wanted.lines = kept
        wanted.told = msgspec.structs.replace(wanted.told, lines=tuple(one.line for one in kept))

    def _is_new(self, item: Worded, wanted: WantedPanel) -> bool:
        """Whether this change brought the item, or its first words, to the panel."""
        if item.id in {i for one in wanted.lines for i in one.ids} or item.id not in self.diff.changes:
            return False
        before = self.before.find(item.id)
        if not isinstance(before, Balloon | Sfx) or before.panel != item.panel:
            return True
        return before.text != item.text

    def _reordered(self, here: dict[RecordId, Worded]) -> bool:
        for record_id in here:
            before, after = self.diff.changes.get(record_id, (None, None))
            if isinstance(before, Balloon) and isinstance(after, Balloon) and before.order != after.order:
                return True
        return False

    def _line(self, one: WantedLine, items: list[Worded]) -> ScriptLine:
        """A line with what this change did to its items."""
        line = one.line
        changes = [self.diff.changes[i.id] for i in items if i.id in self.diff.changes]
        fields: dict[str, object] = {}
        if len(items) < len(one.ids) or any(b is not None and _text(b) != _text(a) for b, a in changes):
            fields["text"] = normal(" ".join(i.text for i in items))
        for before, after in changes:
            if not isinstance(before, Balloon) or not isinstance(after, Balloon):
                continue
            if before.kind != after.kind:
                fields["kind"] = after.kind
                fields["manner"] = ""
            if before.speaker != after.speaker:
                fields["speaker"] = one_line(after.speaker)
            if before.off_panel != after.off_panel:
                fields["off_panel"] = after.off_panel and after.kind != "caption"
        return msgspec.structs.replace(line, **fields) if fields else line


def _text(record: object) -> str:
    return record.text if isinstance(record, Balloon | Sfx) else ""


def _ordered(lines: list[WantedLine], here: dict[RecordId, Worded], all_: bool) -> list[WantedLine]:
    """New lines among the others by reading order; `all_`: the others too."""

    def order(one: WantedLine) -> int:
        orders = [i.order for i in (here[r] for r in one.ids) if isinstance(i, Balloon)]
        return min(orders, default=-1)

    balloons = [one for one in lines if order(one) >= 0]
    by_order = [str(id(one)) for one in sorted(balloons, key=order)]
    if all_:
        slots = iter(sorted(balloons, key=order))
        return [next(slots) if order(one) >= 0 else one for one in lines]
    old = [str(id(one)) for one in lines if one.old is not None]
    rest = [str(id(one)) for one in lines if one.old is None and order(one) < 0]
    new = [str(id(one)) for one in balloons if one.old is None]
    by_id = {str(id(one)): one for one in lines}
    if not new:
        return [by_id[i] for i in (*old, *rest)]
    return [by_id[i] for i in merged_order([*old, *rest], [], by_order)]


def _is_shuffled(lines: list[WantedLine]) -> bool:
    olds = [one.old for one in lines if one.old is not None]
    return olds != sorted(olds)


def wanted_pages(wanted: Wanted, heads: dict[PageId, int]) -> list[WantedPage]:
    """All pages of the script in the order the comic has them now. `heads`: the script's page of each page of
    the comic. What the script has and the comic has not stays behind what it stood behind."""
    before, after = wanted.before, wanted.after
    taken = {p for page in after.pages() for p in page.panels}
    strays = _strays(wanted, taken)
    pages: list[WantedPage] = []
    for page in after.pages():
        here = WantedPage(page.id, heads.get(page.id))
        for panel_id in page.panels:
            node = wanted.node_of.get(panel_id)
            if node is not None:
                here.panels += [wanted.panel(node), *(wanted.panel(n) for n in strays.pop(node, []))]
            elif before.find(panel_id) is None or wanted.speaks_up(panel_id):
                here.panels.append(wanted.fresh_panel(after.panel(panel_id)))
        if here.old is not None or here.panels or before.find(page.id) is None:
            pages.append(here)
    leading = [wanted.panel(n) for n in strays.pop(-1, [])]
    if leading and pages:
        pages[0].panels[:0] = leading
    return pages


def _strays(wanted: Wanted, taken: set[PanelId]) -> dict[int, list[int]]:
    """Panels that only the script has, by the node they follow."""
    found: dict[int, list[int]] = {}
    last = -1
    for n, anchor in enumerate(wanted.anchors):
        if anchor.panel in taken:
            last = n
        elif anchor.panel is NOBODY or not anchor.panel:
            found.setdefault(last, []).append(n)
    return found
