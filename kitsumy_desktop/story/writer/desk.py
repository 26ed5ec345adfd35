"""Where the writer's work meets the model and the person: one question at a time, with news while it runs."""

from __future__ import annotations

from typing import TypeVar

from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.answering import Reader, Reply, answered
from kitsumy_desktop.story.writer.asks import Question
from kitsumy_desktop.story.writer.hearing import Listener
from kitsumy_desktop.story.writer.source import TextSource
from kitsumy_desktop.story.writer.wishes import TellWriting, WritingNews, WritingStage

T = TypeVar("T")


class Desk:
    """One run. `done` and `total` count pages and are told with every news."""

    def __init__(self, source: TextSource, tell: TellWriting, total: int = 0) -> None:
        self._source, self._tell = source, tell
        self.total, self.done = total, 0
        self.stage: WritingStage = "plot"

    @property
    def model(self) -> TextModel:
        """Who is asked."""
        return self._source.model

    async def ask(self, question: Question, read: Reader[T], stage: WritingStage) -> Reply[T]:
        """The answer to a question, told piece by piece as it comes. Raises Unanswered, or what the source
        raises."""
        self.stage = stage
        self.tell()
        heard = Listener(self._tell, stage, self.done, self.total)
        reply = await answered(self._source, question, read, heard, past_kept=stage != "repair")
        self.stage = heard.stage
        return reply

    def tell(self, plan: Plan | None = None) -> None:
        """Where the run is, with the plan where it grew."""
        self._tell(WritingNews(self.stage, self.done, self.total, plan=plan))
