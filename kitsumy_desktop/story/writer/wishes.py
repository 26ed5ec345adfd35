"""What the person asks of the writer, and what the writer tells of its work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.story.plan.plan import Plan, PlanCharacter, PlanThing

WritingStage: TypeAlias = Literal["plot", "cast", "pages", "repair", "revise", "done"]
"""plot: *Plotting…* · cast: *Meeting the cast…* · pages: *Writing page 3/8…* · repair: something is asked for
again · revise: a finished plan is worked on."""

MOST_PAGES = 200


class Wishes(msgspec.Struct, frozen=True, omit_defaults=True):
    """A story to be written. `language` as a BCP 47 tag; `cast` and `places` are taken word for word."""

    premise: str
    pages: int = 8
    language: str = "en"
    genre: str = ""
    tone: str = ""
    audience: str = ""
    title: str = ""
    cast: tuple[PlanCharacter, ...] = ()
    places: tuple[PlanThing, ...] = ()
    reading: Reading = "ltr"
    seed: int = 1


class WritingNews(msgspec.Struct, frozen=True):
    """Where the writer is. `done` and `total` count pages; `piece` is what the model just said."""

    stage: WritingStage
    done: int = 0
    total: int = 0
    piece: str = ""
    plan: Plan | None = None
    """The plan so far, whenever it grew."""


TellWriting: TypeAlias = Callable[[WritingNews], None]

RevisionKind: TypeAlias = Literal["rewrite", "shorten", "retone", "translate"]


class Revision(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is to be done to a plan that is there already. `page`: from 0; None: all pages."""

    kind: RevisionKind
    page: int | None = None
    words: str = ""
    """The person's wish for "rewrite", the tone for "retone", the language tag for "translate"."""
    seed: int = 1


class Remark(msgspec.Struct, frozen=True):
    """What had to be mended in a plan, in plain words; `where` is a JSON pointer into it."""

    where: str
    text: str


class Written(msgspec.Struct, frozen=True):
    """A finished plan, and what was mended in it without the model."""

    plan: Plan
    remarks: tuple[Remark, ...] = ()
