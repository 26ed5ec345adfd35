"""Every invariant of a document. Tests call it after every step; the library after every load."""

from __future__ import annotations

import math
import re
from collections import Counter
from itertools import pairwise
from math import isfinite

from kitsumy_desktop.comic.bends import MOST_BEND
from kitsumy_desktop.comic.check_balloons import balloon_problems
from kitsumy_desktop.comic.check_effects import effect_problems
from kitsumy_desktop.comic.document import ITEMS, Document, Effect
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.layout import LayoutNode, Leaf, leaves
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.place import Place, Prop
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.comic.records.shelved import Shelved

COLOUR = re.compile("#([0-9a-fA-F]{2}){3,4}")


def problems(document: Document) -> list[str]:
    """What is wrong with a document, one sentence each; empty when nothing is."""
    found: list[str] = []
    comic = document.comic
    found += [f"{i} is kept under the id {k}" for k, i in _wrong_keys(document)]
    found += _repeats("page", comic.pages)
    for page_id in comic.pages:
        page = document.find(page_id)
        if not isinstance(page, Page):
            found.append(f"page {page_id} is missing")
            continue
        found += _page_problems(document, page)
    found += _reachable_problems(document)
    lists = ((comic.cast, Character), (comic.places, Place), (comic.props, Prop), (comic.shelf, Shelved))
    for refs, kind in lists:
        found += _repeats(kind.__name__.lower(), refs)
        missing = (ref for ref in refs if not isinstance(document.find(ref), kind))
        found += [f"{kind.__name__.lower()} {ref} is missing" for ref in missing]
    found += _shelf_problems(document)
    if comic.script is not None and not isinstance(document.find(comic.script), Script):
        found.append(f"script {comic.script} is missing")
    return found


def _wrong_keys(document: Document) -> list[tuple[str, str]]:
    return [(k, r.id) for k, r in document.records.items() if k != r.id]


def _shelf_problems(document: Document) -> list[str]:
    """What is on the shelf is not on a page as well."""
    found: list[str] = []
    for ref in document.comic.shelf:
        shelved = document.find(ref)
        if isinstance(shelved, Shelved):
            kept = [*shelved.items, *([shelved.panel] if shelved.panel else [])]
            found += [f"{r.id} is on the shelf and on a page" for r in kept if document.find(r.id)]
    return found


def _repeats(what: str, ids: tuple[str, ...]) -> list[str]:
    return [f"{what} {i} stands {n} times" for i, n in Counter(ids).items() if n > 1]


def _page_problems(document: Document, page: Page) -> list[str]:
    found = _repeats("panel", page.panels) + _repeats("item", page.items)
    in_tree = leaves(page.layout) if page.layout is not None else ()
    found += _repeats("leaf", in_tree)
    found += [f"a guide of page {page.id} lies nowhere" for g in page.guides if not isfinite(g.at)]
    if page.layout is not None:
        found += _tree_problems(page.layout)
    for panel_id in page.panels:
        panel = document.find(panel_id)
        if not isinstance(panel, Panel) or panel.page != page.id:
            found.append(f"panel {panel_id} is not on page {page.id}")
        elif (panel.polygon is None) != (panel_id in in_tree):
            found.append(f"panel {panel_id} must be either in the layout or free")
        else:
            found += _panel_problems(panel)
    found += [f"leaf {i} is not a panel of page {page.id}" for i in in_tree if i not in page.panels]
    for item_id in page.items:
        item = document.find(item_id)
        if not isinstance(item, ITEMS) or item.page != page.id:
            found.append(f"item {item_id} is not on page {page.id}")
        elif item.panel is not None and item.panel not in page.panels:
            found.append(f"item {item_id} belongs to a panel of another page")
        elif isinstance(item, Balloon):
            found += balloon_problems(document, item)
        elif isinstance(item, Effect):
            found += effect_problems(item)
    return found


def _panel_problems(panel: Panel) -> list[str]:
    found: list[str] = []
    if not 1 <= panel.importance <= 5:
        found.append(f"panel {panel.id} has importance {panel.importance}")
    if panel.polygon is not None and len(panel.polygon) < 3:
        found.append(f"panel {panel.id} has fewer than three corners")
    if panel.bends and len(panel.bends) != len(panel.polygon or ()):
        found.append(f"panel {panel.id} has another number of bends than of edges")
    if any(not abs(bend) <= MOST_BEND for bend in panel.bends):
        found.append(f"panel {panel.id} has an edge that is bent too far")
    if len(set(panel.bleed)) != len(panel.bleed) or set(panel.bleed) - set("trbl"):
        found.append(f"panel {panel.id} bleeds on unknown sides: {panel.bleed}")
    return found + _frame_problems(panel)


def _frame_problems(panel: Panel) -> list[str]:
    """Of a panel's border and shape. A shape of a later program is none of them: the place shows."""
    found: list[str] = []
    border, form = panel.border, panel.form
    if not (0 <= border.width < math.inf and 0 <= border.amount < math.inf):
        found.append(f"panel {panel.id} has a border of {border.width} pt, {border.amount} times")
    if not COLOUR.fullmatch(border.colour):
        found.append(f"panel {panel.id} has a border in the colour {border.colour}")
    if form is not None and not (form.id and 0 <= form.amount < math.inf):
        found.append(f"panel {panel.id} has the shape {form.id} {form.amount} times")
    return found


def _tree_problems(node: LayoutNode) -> list[str]:
    if isinstance(node, Leaf):
        return []
    found = []
    if len(node.parts) < 2 or len(node.cuts) != len(node.parts) - 1:
        found.append("a split needs two parts and one cut fewer than parts")
    ats = [0.0, *(c.at for c in node.cuts), 1.0]
    if any(b <= a for a, b in pairwise(ats)):
        found.append("cuts of a split must grow within 0..1")
    if any(not abs(c.angle) < 90 for c in node.cuts):
        found.append("a cut turns less than 90 degrees off its axis")
    if any(c.gutter is not None and not c.gutter >= 0 for c in node.cuts):
        found.append("a gutter is not narrower than nothing")
    for part in node.parts:
        found += _tree_problems(part)
    return found


def _reachable_problems(document: Document) -> list[str]:
    comic = document.comic
    reached: set[str] = {comic.id, *comic.pages, *comic.cast, *comic.places, *comic.props, *comic.shelf}
    if comic.script is not None:
        reached.add(comic.script)
    for page_id in comic.pages:
        page = document.find(page_id)
        if isinstance(page, Page):
            reached.update(page.panels)
            reached.update(page.items)
    found = [f"{i} belongs to nothing" for i in document.records if i not in reached]
    if sum(isinstance(r, Comic) for r in document.records.values()) != 1:
        found.append("a document holds exactly one comic")
    return found
