"""Hands for tests of the writer: run a story through a scripted source and keep all that was told."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import msgspec
from support.scripted_source import ScriptedSource

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.story.plan.plan import Plan, PlanCharacter, PlanThing
from kitsumy_desktop.story.writer.wishes import Revision, Wishes, WritingNews, Written
from kitsumy_desktop.story.writer.writer import Writer

MARTA = PlanCharacter(
    "Marta Vell", ("the keeper",), look="woman of sixty; one blue eye, one brown", outfit="yellow oilskin"
)
STAIRS = PlanThing("The Wet Stairs", "black stone, iron rail")
PREMISE = "A keeper's lamp is answered from the sea.\n\nNobody has answered for forty years."


def wishes(language: str = "en", pages: int = 5, seed: int = 7, **more: object) -> Wishes:
    """Wishes with a fixed cast and place."""
    usual = Wishes(PREMISE, pages, language, "mystery", cast=(MARTA,), places=(STAIRS,), seed=seed)
    return msgspec.structs.replace(usual, **more)


@dataclass
class Run:
    """A run, how it ended, and what was told on the way."""

    source: ScriptedSource
    news: list[WritingNews] = field(default_factory=list)
    written: Written | None = None
    failure: KitsumyError | None = None

    @property
    def plan(self) -> Plan:
        """The finished plan, or the one of the last news."""
        if self.written is not None:
            return self.written.plan
        last = self.news[-1].plan
        assert last is not None
        return last

    @property
    def steps(self) -> list[str]:
        """What was asked, in order."""
        return [ask.step for ask in self.source.asks]


def write(asked: Wishes, source: ScriptedSource | None = None) -> Run:
    """Write a story to its end, whatever that is."""
    run = Run(source or ScriptedSource())
    try:
        run.written = asyncio.run(Writer(run.source, run.news.append).write(asked))
    except KitsumyError as failure:
        run.failure = failure
    return run


def revise(plan: Plan, revision: Revision, source: ScriptedSource | None = None) -> Run:
    """Revise a plan to its end, whatever that is."""
    run = Run(source or ScriptedSource())
    try:
        run.written = asyncio.run(Writer(run.source, run.news.append).revise(plan, revision))
    except KitsumyError as failure:
        run.failure = failure
    return run
