"""A change as a value: which records were, and which are now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import msgspec

from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.ids import RecordId


class Diff(msgspec.Struct, frozen=True):
    """{id: (before, after)}; None stands for "does not exist"."""

    changes: dict[RecordId, tuple[Record | None, Record | None]]

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes."""
        return not self.changes

    def applied_to(self, document: Document) -> Document:
        """The document after this change. Raises ValueError when the change was made from other records."""
        records = dict(document.records)
        for record_id, (before, after) in self.changes.items():
            if records.get(record_id) != before:
                raise ValueError(f"stale change of {record_id}")
            if after is None:
                records.pop(record_id, None)
            else:
                records[record_id] = after
        return Document(MappingProxyType(records))

    def rebased(self, document: Document) -> Diff:
        """This change as it applies to records that moved on since: field by field, later values stay.

        A record that was to vanish vanishes as it is now; one that is gone already stays gone.
        """
        changes: dict[RecordId, tuple[Record | None, Record | None]] = {}
        for record_id, (before, after) in self.changes.items():
            now = document.find(record_id)
            if now is None and before is not None:
                continue
            if now != before and now is not None and before is not None and after is not None:
                after = _merged(before, after, now)
            if now != after:
                changes[record_id] = (now, after)
        return Diff(changes)

    def where_unchanged(self, document: Document) -> Diff:
        """The part of this change whose records are still as they were when it was made."""
        return Diff({i: change for i, change in self.changes.items() if document.find(i) == change[0]})

    def inverse(self) -> Diff:
        """The change back."""
        return Diff({i: (after, before) for i, (before, after) in self.changes.items()})

    def then(self, later: Diff) -> Diff:
        """This change followed by `later`, as one; records that end as they began drop out."""
        merged = dict(self.changes)
        for record_id, (before, after) in later.changes.items():
            merged[record_id] = (merged[record_id][0] if record_id in merged else before, after)
        return Diff({i: (b, a) for i, (b, a) in merged.items() if b != a})

    def touched(self) -> frozenset[RecordId]:
        """Ids of all records that change."""
        return frozenset(self.changes)


EMPTY = Diff({})


def changed(document: Document, records: Iterable[Record], removed: Iterable[RecordId] = ()) -> Diff:
    """The change that makes `records` (new or replaced) true and takes `removed` away; no-ops are dropped."""
    changes: dict[RecordId, tuple[Record | None, Record | None]] = {}
    for record in records:
        before = document.find(record.id)
        if before != record:
            changes[record.id] = (before, record)
    for record_id in removed:
        before = document.find(record_id)
        if before is not None:
            changes[record_id] = (before, None)
    return Diff(changes)


def _merged(before: Record, after: Record, now: Record) -> Record:
    fields = {
        name: getattr(after, name)
        for name in after.__struct_fields__
        if type(before) is type(after) and getattr(before, name) != getattr(after, name)
    }
    return msgspec.structs.replace(now, **fields)


def between(before: Mapping[RecordId, Record], after: Mapping[RecordId, Record]) -> Diff:
    """The change from one set of records to another."""
    changes: dict[RecordId, tuple[Record | None, Record | None]] = {}
    for record_id in before.keys() | after.keys():
        b, a = before.get(record_id), after.get(record_id)
        if b is not a and b != a:
            changes[record_id] = (b, a)
    return Diff(changes)
