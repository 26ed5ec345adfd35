"""Where words go that no field of a plan takes: nothing of a foreign file is lost, and all of it is told."""

from __future__ import annotations

from typing import cast

import msgspec

from kitsumy_desktop.story.plan.nodes import Leftover, Node
from kitsumy_desktop.story.plan.plan import (
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
    PlanThing,
)
from kitsumy_desktop.story.plan.tables.names import LAYOUT_KEYS
from kitsumy_desktop.story.plan.words import meanings_in, plain_key
from kitsumy_desktop.story.writer.wishes import Remark

_LAYOUT_SCORES = {"splash": (0, 5), "first": (0, 4), "last": (-1, 4)}
"""Which panel of a page a layout makes large, and how large."""


class Spilled:
    """Keeps leftovers with the node they belong to. `remarks` tells of each."""

    def __init__(self) -> None:
        self.remarks: list[Remark] = []

    def keep(self, node: Node, left: list[Leftover]) -> Node:
        """The node with the words under the keys nobody knows."""
        if isinstance(node, PlanPage):
            node, left = self._laid_out(node, left)
        for leftover in left:
            self.remarks.append(
                Remark(leftover.where, f"“{leftover.key}” is not known here; its words were kept.")
            )
        told = [f"{leftover.key}: {leftover.text}" for leftover in left]
        return _with(node, told) if told else node

    def _laid_out(self, page: PlanPage, left: list[Leftover]) -> tuple[PlanPage, list[Leftover]]:
        """The page with the importance that a layout's name tells, and the leftovers besides."""
        others: list[Leftover] = []
        for leftover in left:
            known = meanings_in("layout", leftover.text) if plain_key(leftover.key) in LAYOUT_KEYS else []
            if not known or not page.panels:
                others.append(leftover)
                continue
            self.remarks.append(
                Remark(leftover.where, f"Layout “{leftover.text[:40]}”: pages are laid out anew.")
            )
            if known[0] in _LAYOUT_SCORES:
                page = _scored(page, *_LAYOUT_SCORES[known[0]])
        return page, others


def _scored(page: PlanPage, index: int, score: int) -> PlanPage:
    panels = list(page.panels)
    panels[index] = msgspec.structs.replace(panels[index], importance=score)
    return msgspec.structs.replace(page, panels=tuple(panels))


def _with(node: Node, told: list[str]) -> Node:
    """The node with more words in the field that has room for them."""
    if isinstance(node, PlanCharacter | PlanThing):
        return cast(Node, msgspec.structs.replace(node, look=", ".join(filter(None, (node.look, *told)))))
    if isinstance(node, PlanFigure):
        return msgspec.structs.replace(node, pose=", ".join(filter(None, (node.pose, *told))))
    if isinstance(node, PlanLine):
        return msgspec.structs.replace(node, manner=", ".join(filter(None, (node.manner, *told))))
    notes = tuple(PlanLine(text=text, kind="note") for text in told)
    if isinstance(node, PlanPanel):
        return msgspec.structs.replace(node, lines=(*node.lines, *notes))
    if isinstance(node, PlanPage):
        return _noted(node, notes)
    if isinstance(node, Plan):
        pages = node.pages or (PlanPage(),)
        return msgspec.structs.replace(node, pages=(_noted(pages[0], notes), *pages[1:]))
    return node


def _noted(page: PlanPage, notes: tuple[PlanLine, ...]) -> PlanPage:
    """The page with notes at its first panel."""
    first = page.panels[0] if page.panels else PlanPanel()
    first = msgspec.structs.replace(first, lines=(*notes, *first.lines))
    return msgspec.structs.replace(page, panels=(first, *page.panels[1:]))
