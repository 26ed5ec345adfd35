"""A page as a tree of layers: panels from the top, in each its items from the top, groups as one."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.document import Document, Item
from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.lines import Lines, LinesKind
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.smear import SmearKind
from kitsumy_desktop.comic.records.tone import ScreenKind, Tone
from kitsumy_desktop.craft.lettering.markup import parse_markup
from kitsumy_desktop.editing.commands.stacking import panel_stack
from kitsumy_desktop.editing.selection import is_hidden, standing
from kitsumy_desktop.ui.i18n import tr

LayerKind: TypeAlias = Literal["group", "panel", "balloon", "caption", "sfx", "lines", "tone", "smear"]
ROOT = ""
MOST_LETTERS = 60
"""Of a text, as a name: a row shows no more."""

LINES: dict[LinesKind, str] = {
    "speed": "Speed lines",
    "focus": "Focus lines",
    "stream": "Stream lines",
    "burst": "Burst",
}
TONES: dict[ScreenKind, str] = {
    "dot": "Dots",
    "line": "Lines tone",
    "cross": "Cross lines",
    "sand": "Sand",
    "flat": "Flat tone",
}
SMEARS: dict[SmearKind, str] = {"motion": "Motion blur", "ghosts": "Ghosts"}

SWITCHES: dict[str, tuple[str, str]] = {
    "hidden": ("Hide", "Show"),
    "pinned": ("Lock", "Unlock"),
    "locked": ("Keep where it is", "Let move"),
}
"""What switching a field on and off is called."""


class Layer(msgspec.Struct, frozen=True):
    """One row. `id` is a record's, or a group's behind "group:"."""

    id: str
    kind: LayerKind
    name: str
    hidden: bool
    """Switched off here."""
    faded: bool
    """Not drawn, for whatever reason."""
    pinned: bool
    free: bool = False
    """A panel with an outline of its own: it lies above others and can change its level."""
    records: tuple[RecordId, ...] = ()
    """What the row stands for: the record, or a group's members."""
    children: tuple[Layer, ...] = ()


Rank: TypeAlias = tuple[int, float]


def layer_tree(document: Document, page_id: PageId) -> tuple[Layer, ...]:
    """The rows of a page: what stands in no panel, then free panels, each the topmost first; then the
    panels of the layout as they are read."""
    return _Tree(document, page_id).rows()


class _Tree:
    """One pass over a page."""

    def __init__(self, document: Document, page_id: PageId) -> None:
        self._document = document
        self._things: dict[RecordId, Panel | Item] = {}
        self._ranks: dict[str, Rank] = {}
        stack = {p: n for n, p in enumerate(panel_stack(document, page_id))}
        self._numbers: dict[RecordId, int] = {}
        for number, panel in enumerate(document.panels(page_id), start=1):
            self._things[panel.id] = panel
            self._numbers[panel.id] = number
            self._ranks[panel.id] = (1, -stack[panel.id]) if panel.id in stack else (2, number)
        for z, item in enumerate(document.items(page_id)):
            self._things[item.id] = item
            self._ranks[item.id] = (0, -z)
        self._groups = self._real_groups()
        self._children: dict[str, list[str]] = {}
        for record_id in self._things:
            self._children.setdefault(self._parent(record_id), []).append(record_id)
        for group in self._groups:
            self._children.setdefault(self._home_of_group(group), []).append(f"group:{group}")
            self._ranks[f"group:{group}"] = min(self._ranks[m] for m in self._children[f"group:{group}"])

    def rows(self, parent: str = ROOT) -> tuple[Layer, ...]:
        """The rows under a parent, in their order."""
        keys = sorted(self._children.get(parent, ()), key=lambda k: self._ranks[k])
        return tuple(self._row(k) for k in keys)

    def _row(self, key: str) -> Layer:
        children = self.rows(key)
        thing = self._things.get(key)
        if thing is None:
            members = self._groups[key.removeprefix("group:")]
            return Layer(
                key,
                "group",
                tr("Group of {count}", count=len(members)),
                all(self._things[m].hidden for m in members),
                all(is_hidden(self._document, self._things[m]) for m in members),
                all(self._things[m].pinned for m in members),
                records=members,
                children=children,
            )
        return Layer(
            key,
            _kind(thing),
            self._name(thing),
            thing.hidden,
            is_hidden(self._document, thing),
            thing.pinned,
            isinstance(thing, Panel) and thing.polygon is not None,
            (key,),
            children,
        )

    def _name(self, thing: Panel | Item) -> str:
        if isinstance(thing, Panel):
            number = tr("Panel {number}", number=self._numbers[thing.id])
            action = _short(thing.brief.action)
            return f"{number} · {action}" if action else number
        return item_name(thing)

    def _real_groups(self) -> dict[str, tuple[RecordId, ...]]:
        """Groups of two and more, as they stand on the page."""
        found: dict[str, list[RecordId]] = {}
        for record_id, thing in self._things.items():
            if thing.group:
                found.setdefault(thing.group, []).append(record_id)
        return {group: tuple(ids) for group, ids in found.items() if len(ids) > 1}

    def _home(self, record_id: RecordId) -> str:
        thing = self._things[record_id]
        return (thing.panel or ROOT) if not isinstance(thing, Panel) else ROOT

    def _parent(self, record_id: RecordId) -> str:
        """What a record stands under: its group, but its panel where that is in the same group."""
        group, home = self._things[record_id].group, self._home(record_id)
        if group not in self._groups or home in self._groups[group]:
            return home
        return f"group:{group}"

    def _home_of_group(self, group: str) -> str:
        """The panel that all of a group stands in; else the page."""
        homes = {self._home(m) for m in self._children[f"group:{group}"]}
        return homes.pop() if len(homes) == 1 else ROOT


def item_name(item: Item) -> str:
    """What an item is called: its first words, or its kind."""
    if isinstance(item, Balloon | Sfx):
        return _short(parse_markup(item.text).text) or tr(_NAMES[_kind(item)])
    if isinstance(item, Lines):
        return tr(LINES[item.kind])
    return tr(TONES[item.screen.kind]) if isinstance(item, Tone) else tr(SMEARS[item.kind])


def spoken_kind(layer: Layer) -> str:
    """The kind of a row in a word."""
    return tr(_NAMES[layer.kind])


def record_kind(document: Document, record_id: RecordId) -> LayerKind | None:
    """The kind of a record that stands on a page."""
    thing = standing(document.find(record_id))
    return _kind(thing) if thing is not None else None


_NAMES: dict[LayerKind, str] = {
    "group": "Group",
    "panel": "Panel",
    "balloon": "Balloon",
    "caption": "Caption",
    "sfx": "Sound effect",
    "lines": "Lines",
    "tone": "Tone",
    "smear": "Motion",
}


def _kind(thing: Panel | Item) -> LayerKind:
    if isinstance(thing, Panel):
        return "panel"
    if isinstance(thing, Balloon):
        return "caption" if thing.kind == "caption" else "balloon"
    if isinstance(thing, Sfx):
        return "sfx"
    if isinstance(thing, Lines):
        return "lines"
    return "tone" if isinstance(thing, Tone) else "smear"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= MOST_LETTERS else words[: MOST_LETTERS - 1].rstrip() + "…"
