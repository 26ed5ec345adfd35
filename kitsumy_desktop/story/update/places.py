"""Which page every panel of a changed script belongs to, and in which order pages and panels stand."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.story.tree import ScriptPage
from kitsumy_desktop.story.update.align import merged_order
from kitsumy_desktop.story.update.slots import Matched, Slot, base_panels

MOST_PANELS = 9
"""A page that the writer does not mark holds no more than this when panels are added."""
FRESH_PANELS = 6
"""How many share a page where such a page has to be divided."""


class Places:
    """`panels`: every page's panels in reading order; `pages`: all in order; `gone`: those left empty."""

    def __init__(self, matched: Matched, ids: IdSource) -> None:
        self.matched, self.ids = matched, ids
        self.document = matched.document
        self.homes: dict[PanelId, PageId] = {
            p: page.id for page in self.document.pages() for p in page.panels
        }
        self.base_pages = self._base_pages()
        self.wanted: dict[PageId, list[PanelId]] = {}
        self.theirs_order: list[PageId] = []
        self.told: dict[PageId, ScriptPage] = {}
        """What the new script says of the pages it marks."""
        self._explicit_pages()
        self._implicit_pages()
        self.panels = self._merged_panels()
        self.gone = self._emptied()
        self.pages = self._merged_pages()

    def _base_pages(self) -> dict[int, PageId]:
        """The record of every page of the old script that the writer had marked."""
        m = self.matched
        votes: dict[int, Counter[PageId]] = {}
        for node, anchor in zip(m.base.nodes, m.anchors, strict=True):
            if anchor.panel and m.base.tree.pages[node.page].explicit:
                votes.setdefault(node.page, Counter())[self.homes[anchor.panel]] += 1
        found = _elected(votes)
        bare = [p.id for p in self.document.pages() if not p.panels]
        for i, page in enumerate(m.base.tree.pages):
            if page.explicit and not page.panels and bare:
                found[i] = bare.pop(0)
        return found

    def is_spread(self, page: PageId) -> bool:
        """Whether a page is two in the changed comic: as it is, unless the script now tells it otherwise."""
        record = self.document.find(page)
        now = isinstance(record, Page) and record.spread
        told = self.told.get(page)
        if told is None:
            return now
        base = next((i for i, p in self.base_pages.items() if p == page), None)
        before = self.matched.base.tree.pages[base].last is not None if base is not None else False
        return now if before == (told.last is not None) else told.last is not None

    def _before(self, slot: Slot) -> PageId | None:
        """The page the old script has a panel on; None for a new one."""
        if slot.adopted:
            return self.homes.get(slot.panel)
        if slot.before is None or not slot.panel:
            return None
        node = self.matched.base.nodes[slot.before]
        return self.base_pages.get(node.page, self.homes.get(slot.panel))

    def _explicit_pages(self) -> None:
        m = self.matched
        votes: dict[int, Counter[PageId]] = {}
        for slot in m.slots:
            if m.theirs.explicit(slot.node) and (page := self._before(slot)) is not None:
                votes.setdefault(m.theirs.nodes[slot.node].page, Counter())[page] += 1
        elected = _elected(votes)
        taken = set(elected.values())
        bare = [p for p in self.base_pages.values() if p not in taken and not self.document.page(p).panels]
        if not self.homes:
            bare = [p for p in self.document.comic.pages if not self.document.page(p).items]
        for j, told in enumerate(m.theirs.tree.pages):
            if told.explicit:
                if j not in elected:
                    spare = bare and (not told.panels or not self.homes)
                    elected[j] = bare.pop(0) if spare else PageId(self.ids("pg"))
                self.wanted[elected[j]] = []
        for slot in m.slots:
            node = m.theirs.nodes[slot.node]
            if slot.panel and m.theirs.tree.pages[node.page].explicit:
                target = elected[node.page]
                if self._before(slot) != target or self.homes.get(slot.panel) == target:
                    self.wanted[target].append(slot.panel)
        self.told = {elected[j]: page for j, page in enumerate(m.theirs.tree.pages) if page.explicit}
        self.theirs_order = [elected[j] for j, page in enumerate(m.theirs.tree.pages) if page.explicit]

    def _implicit_pages(self) -> None:
        """Panels on pages nobody marked stay where they are; new ones join the one before them."""
        m = self.matched
        slots = [s for s in m.slots if s.panel and not m.theirs.explicit(s.node)]
        here: PageId | None = None
        for i, slot in enumerate(slots):
            if slot.panel in self.homes and not slot.moved:
                here = self.homes[slot.panel]
            elif here is None:
                here = next((self.homes[s.panel] for s in slots[i:] if s.panel in self.homes), None)
                here = here or self._spare_page()
            self.wanted.setdefault(here, []).append(slot.panel)
        for page in list(self.wanted):
            if page not in self.theirs_order:
                self._divided(page)

    def _spare_page(self) -> PageId:
        bare = (p for p in self.document.pages() if not p.panels and not p.items and p.id not in self.wanted)
        found = next(bare, None)
        return found.id if found is not None else PageId(self.ids("pg"))

    def _divided(self, page: PageId) -> None:
        """A page that would hold too many panels goes on on new ones."""
        panels = self.wanted[page]
        before = sum(home == page for home in self.homes.values())
        run = [page]
        if len(panels) > max(MOST_PANELS, before):
            count = -(-len(panels) // FRESH_PANELS)
            ends = [len(panels) * k // count for k in range(count + 1)]
            self.wanted[page] = panels[: ends[1]]
            for a, b in pairwise(ends[1:]):
                run.append(PageId(self.ids("pg")))
                self.wanted[run[-1]] = panels[a:b]
        self.theirs_order += run

    def _merged_panels(self) -> dict[PageId, list[PanelId]]:
        gone = set(self.matched.gone_panels)
        target = {panel: page for page, panels in self.wanted.items() for panel in panels}
        base = base_panels(self.matched)
        found: dict[PageId, list[PanelId]] = {}
        for page in self.document.pages():
            ours = [p for p in page.panels if p not in gone and target.get(p, page.id) == page.id]
            found[page.id] = ours
        for page_id, theirs in self.wanted.items():
            found[page_id] = list(map(PanelId, merged_order(found.get(page_id, []), base, theirs)))
        return found

    def _emptied(self) -> tuple[PageId, ...]:
        """Pages that lost all their panels and that the script has no more."""
        script_pages = set(self.base_pages.values())
        empty = [
            page.id
            for page in self.document.pages()
            if not self.panels[page.id]
            and page.id not in self.wanted
            and (page.panels or page.id in script_pages)
        ]
        if not any(page not in empty for page in self.panels):
            empty = empty[1:]
        return tuple(empty)

    def _merged_pages(self) -> list[PageId]:
        """Marked pages as the script has them, others where they stand."""
        ours = [p for p in self.document.comic.pages if p not in self.gone]
        m = self.matched
        base = [self.base_pages[i] for i in sorted(self.base_pages)]
        base += [p for p in ours if p not in base and p not in self.theirs_order]
        if not any(page.explicit for page in m.base.tree.pages):
            base = ours
        theirs = list(dict.fromkeys(self.theirs_order))
        if not any(page.explicit for page in m.theirs.tree.pages):
            base, theirs = ours, _in_order(ours, theirs)
        return list(map(PageId, merged_order(ours, base, theirs)))


def _in_order(ours: list[PageId], theirs: list[PageId]) -> list[PageId]:
    """`theirs` with the pages there are in their own order: without marks pages do not move."""
    fill = iter([p for p in ours if p in theirs])
    known = set(ours)
    return [next(fill) if p in known else p for p in theirs]


def _elected(votes: dict[int, Counter[PageId]]) -> dict[int, PageId]:
    """The page most of the panels come from, each page once: the larger share has it."""
    bids = [(-count, index, page) for index, tally in votes.items() for page, count in tally.items()]
    found: dict[int, PageId] = {}
    taken: set[PageId] = set()
    for _, index, page in sorted(bids):
        if index not in found and page not in taken:
            found[index] = page
            taken.add(page)
    return found
