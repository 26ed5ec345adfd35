"""Which lines of the script are which panel, balloon or sound effect."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId, RecordId
from kitsumy_desktop.comic.records.script import Anchor
from kitsumy_desktop.story.tree import ScriptPanel, ScriptTree
from kitsumy_desktop.story.update.anchors import anchored
from kitsumy_desktop.story.update.reading import current_reading, script_of_comic


class Place(msgspec.Struct, frozen=True, array_like=True):
    """Lines `first` to `last` (from 0) of the text stand for `record`; `panel` is the panel it belongs to."""

    first: int
    last: int
    panel: PanelId
    record: RecordId


class Places:
    """Looks both ways. Lines that are typed in move what stands below them, until the text is read again."""

    def __init__(self, places: tuple[Place, ...] = ()) -> None:
        self._places = sorted(places, key=lambda p: (p.first, -p.last))
        self._starts = [p.first for p in self._places]
        self._of = {p.record: n for n, p in reversed(list(enumerate(self._places)))}
        self._shifts: list[tuple[int, int]] = []

    def __len__(self) -> int:
        return len(self._places)

    def lines_of(self, record: RecordId) -> tuple[int, int] | None:
        """First and last line of a record; None: it is not in the text."""
        number = self._of.get(record)
        if number is None:
            return None
        place = self._places[number]
        return self._now(place.first), self._now(place.last)

    def at(self, line: int) -> Place | None:
        """The innermost record whose lines hold `line`; between two panels it is the one above."""
        line = self._then(line)
        for number in range(bisect_right(self._starts, line) - 1, -1, -1):
            place = self._places[number]
            if place.first <= line <= place.last:
                return self._first_of(number)
        return None

    def _first_of(self, number: int) -> Place:
        """A long line may have become several balloons: the first of them."""
        place = self._places[number]
        while number and _range(self._places[number - 1]) == _range(place):
            number -= 1
        return self._places[number]

    def shift(self, line: int, lines: int) -> None:
        """`lines` were put in below `line`, or taken away (negative)."""
        if lines:
            self._shifts.append((line, lines))

    def _now(self, line: int) -> int:
        for at, lines in self._shifts:
            if line > at:
                line = max(at, line + lines)
        return line

    def _then(self, line: int) -> int:
        for at, lines in reversed(self._shifts):
            if line > at:
                line = max(at, line - lines)
        return line


def _range(place: Place) -> tuple[int, int]:
    return place.first, place.last


def slim(document: Document) -> Document:
    """All that `places_of` needs of a comic: less to hand to another process."""
    script = script_of_comic(document)
    if script is None or not script.anchors:
        return document
    return Document({document.comic.id: document.comic, script.id: script})


def places_of(document: Document) -> tuple[Place, ...]:
    """The places of a comic's script. Slow for a long one: not for the window's thread."""
    script = script_of_comic(document)
    if script is None:
        return ()
    return places_in(current_reading(document).tree, script.anchors or anchored(document))


def places_in(tree: ScriptTree, anchors: tuple[Anchor, ...]) -> tuple[Place, ...]:
    """The places of a text that was read; `anchors` as `Script.anchors` has them."""
    found: list[Place] = []
    for panel, anchor, end in zip(tree.panels, anchors, _ends(tree), strict=False):
        source = _lines_of(panel)
        if source and anchor.panel:
            found.append(Place(source[0] - 1, max(source[-1] - 1, end), anchor.panel, anchor.panel))
        for line, records in zip(panel.lines, anchor.lines, strict=False):
            if line.source:
                found += [Place(line.source[0] - 1, line.source[-1] - 1, anchor.panel, r) for r in records]
    return tuple(found)


def _lines_of(panel: ScriptPanel) -> list[int]:
    return sorted({*panel.source, *(number for line in panel.lines for number in line.source)})


def _ends(tree: ScriptTree) -> Iterator[int]:
    """The last line of each panel, from 0: blank lines below a panel are still its own within a page."""
    for page in tree.pages:
        starts = [lines[0] if (lines := _lines_of(panel)) else 0 for panel in page.panels]
        for after in (*starts[1:], 0):
            yield after - 2
