"""A comic as one immutable value: all its records by id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias, TypeVar

from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.place import Place, Prop
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone

Worded: TypeAlias = Balloon | Sfx
"""Items with words."""
Effect: TypeAlias = Lines | Tone | Smear
"""Items that are drawn over a picture, inside its panel."""
Item: TypeAlias = Worded | Effect
"""What lies above the panels, in `Page.items`."""
ITEMS = (Balloon, Sfx, Lines, Tone, Smear)
Record: TypeAlias = Comic | Page | Panel | Item | Character | Place | Script | Prop | Shelved
R = TypeVar(
    "R", Comic, Page, Panel, Balloon, Sfx, Lines, Tone, Smear, Character, Place, Script, Prop, Shelved
)


class Document:
    """Records by id. Never changes: `Diff.applied_to` gives the next one, sharing what it leaves alone."""

    __slots__ = ("_comic", "records")

    def __init__(self, records: Mapping[RecordId, Record]) -> None:
        self.records: Mapping[RecordId, Record] = (
            records if isinstance(records, MappingProxyType) else MappingProxyType(dict(records))
        )
        self._comic = next(r for r in self.records.values() if isinstance(r, Comic))

    @property
    def comic(self) -> Comic:
        """The comic's own record."""
        return self._comic

    def get(self, record_id: RecordId, kind: type[R]) -> R:
        """The record of that id and type. Raises KeyError where there is none."""
        record = self.records.get(record_id)
        if not isinstance(record, kind):
            raise KeyError(f"no {kind.__name__} {record_id}")
        return record

    def find(self, record_id: RecordId) -> Record | None:
        """The record of that id, if any."""
        return self.records.get(record_id)

    def page(self, page_id: RecordId) -> Page:
        """The page of that id. Raises KeyError."""
        return self.get(page_id, Page)

    def panel(self, panel_id: RecordId) -> Panel:
        """The panel of that id. Raises KeyError."""
        return self.get(panel_id, Panel)

    def balloon(self, balloon_id: RecordId) -> Balloon:
        """The balloon of that id. Raises KeyError."""
        return self.get(balloon_id, Balloon)

    def pages(self) -> Iterator[Page]:
        """Pages in order."""
        return (self.page(p) for p in self.comic.pages)

    def panels(self, page_id: PageId) -> Iterator[Panel]:
        """A page's panels in reading order."""
        return (self.panel(p) for p in self.page(page_id).panels)

    def items(self, page_id: PageId) -> Iterator[Item]:
        """A page's items from back to front."""
        for item_id in self.page(page_id).items:
            record = self.records[item_id]
            if isinstance(record, ITEMS):
                yield record

    def worded(self, page_id: PageId) -> Iterator[Worded]:
        """A page's balloons and SFX from back to front."""
        return (item for item in self.items(page_id) if isinstance(item, Balloon | Sfx))

    def characters(self) -> Iterator[Character]:
        """The cast in order."""
        return (self.get(c, Character) for c in self.comic.cast)

    def page_of(self, record_id: RecordId) -> PageId | None:
        """The page a panel or item stands on; a page's own id for a page; else None."""
        record = self.records.get(record_id)
        if isinstance(record, Page):
            return record.id
        return record.page if isinstance(record, (Panel, *ITEMS)) else None

    def __reduce__(self) -> tuple[type[Document], tuple[dict[RecordId, Record]]]:
        return Document, (dict(self.records),)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Document) and dict(self.records) == dict(other.records)

    def __hash__(self) -> int:
        return id(self)
