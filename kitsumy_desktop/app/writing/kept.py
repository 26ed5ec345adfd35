"""A story on disk while it grows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec

from kitsumy_desktop.app.writing.hand import with_hand
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.writing import WritingId, WritingState
from kitsumy_desktop.library.writings import WritingStore
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.wishes import WritingNews

T = TypeVar("T")


def as_json(value: msgspec.Struct) -> str:
    """As a story keeps it."""
    return msgspec.json.encode(value).decode()


def from_json(text: str, kind: type[T]) -> T:
    """The value of `as_json`. Raises InputError."""
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.DecodeError as error:
        raise InputError(f"The story that was begun cannot be read: {error}.") from error


class Kept:
    """Writes a story's plan whenever it grew. What the person changes meanwhile stays; a story the person
    has forgotten is not brought back."""

    def __init__(self, store: WritingStore, writing: WritingId, now: Callable[[], float]) -> None:
        self._store = store
        self._id = writing
        self._now = now

    def heard(self, news: WritingNews) -> WritingNews:
        """Keep what is written so far; the news with the plan as the person is to see it."""
        if news.plan is None:
            return news
        return msgspec.structs.replace(news, plan=self.keep(news.plan))

    def keep(self, plan: Plan, state: WritingState = "open") -> Plan:
        """The writer's plan as it is now; with the person's changes in it."""
        there = self._store.writing(self._id)
        if there is None:
            return plan
        shown = plan
        if there.wrote and there.plan:
            shown = with_hand(from_json(there.wrote, Plan), from_json(there.plan, Plan), plan)
        self._save(state=state, reason="", plan=as_json(shown), wrote=as_json(plan))
        return shown

    def end(self, state: WritingState, reason: str = "") -> None:
        """It ended before its time."""
        self._save(state=state, reason=reason)

    def _save(self, **fields: object) -> None:
        there = self._store.writing(self._id)
        if there is not None:
            self._store.save(msgspec.structs.replace(there, changed=self._now(), **fields))
