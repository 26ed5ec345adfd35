"""A story being written: kept on disk from the first question on, so that a crash costs nothing."""

from __future__ import annotations

from typing import Literal, NewType, TypeAlias

import msgspec

from kitsumy_desktop.comic.ids import ComicId

WritingId = NewType("WritingId", str)
WritingState: TypeAlias = Literal["open", "written", "failed", "cancelled", "made"]
"""open: being written, or interrupted · written: the plan is complete and waits for the person · failed,
cancelled: it ended before · made: its comic was made."""


class Writing(msgspec.Struct, frozen=True, omit_defaults=True):
    """One story. `wishes` and `plan` are JSON of `story.writer.wishes.Wishes` and `story.plan.plan.Plan`;
    times are seconds since 1970 UTC."""

    id: WritingId
    wishes: str
    model: str
    """`TextModel.id`."""
    plan: str = ""
    """As far as it is written; edits by hand included."""
    wrote: str = ""
    """The same without edits by hand."""
    state: WritingState = "open"
    reason: str = ""
    """Why it failed."""
    began: float = 0.0
    changed: float = 0.0
    comic: ComicId | None = None
