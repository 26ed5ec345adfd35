"""The writer: a story from a premise, stage by stage, and changes of a finished plan.

plot and cast → beats of long stories → pages in chunks, each checked, failing parts asked for again, the rest
mended. The same wishes and the same answers give the same questions, so that a run that was interrupted goes
on at the last answer that was kept.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.errors import InputError, KitsumyError
from kitsumy_desktop.story.languages import can_be, checked_tag
from kitsumy_desktop.story.plan.mend import mended
from kitsumy_desktop.story.plan.plan import Plan, PlanCharacter, PlanPage, PlanThing
from kitsumy_desktop.story.writer import sizes
from kitsumy_desktop.story.writer.asks import beats_question, bible_question, pages_question
from kitsumy_desktop.story.writer.desk import Desk
from kitsumy_desktop.story.writer.keep import begun, with_wishes
from kitsumy_desktop.story.writer.names import with_names
from kitsumy_desktop.story.writer.reading import ReadPages, read_beats, read_bible, read_pages
from kitsumy_desktop.story.writer.repair import repaired
from kitsumy_desktop.story.writer.revise import revised
from kitsumy_desktop.story.writer.source import TextSource
from kitsumy_desktop.story.writer.tongue import language_remarks
from kitsumy_desktop.story.writer.unheeded import unheeded
from kitsumy_desktop.story.writer.wishes import MOST_PAGES, Remark, Revision, TellWriting, Wishes, Written
from kitsumy_desktop.story.writer.wrong import shifted, worth_asking, wrong_bible, wrong_pages


class Writer:
    """Writes and revises plans through one model. `tell` gets the news, the plan whenever it grew.

    Raises KitsumyError: InputError for wishes that cannot be written, Unanswered where the model gave nothing
    that can be used, and whatever the source raises; the last news then has the plan so far.
    """

    def __init__(self, source: TextSource, tell: TellWriting) -> None:
        self._source, self._tell = source, tell

    async def write(self, wishes: Wishes) -> Written:
        """A whole plan. All the person wrote is in it word for word."""
        wishes = checked(wishes)
        story = _Story(Desk(self._source, self._tell, wishes.pages), wishes)
        try:
            return await story.written()
        except KitsumyError:
            story.desk.tell(story.plan)
            raise

    async def revise(self, plan: Plan, revision: Revision) -> Written:
        """The plan changed; pages the revision does not mean stay as they are."""
        return await revised(Desk(self._source, self._tell), plan, revision)


def checked(wishes: Wishes) -> Wishes:
    """The wishes, if a story can be written from them. Raises InputError."""
    checked_tag(wishes.language)
    if not 1 <= wishes.pages <= MOST_PAGES:
        raise InputError(
            f"A story can have 1 to {MOST_PAGES} pages, not {wishes.pages}.", "Choose another length."
        )
    words = (wishes.premise, wishes.title, wishes.genre, *(c.look + c.name for c in wishes.cast))
    if not any(text.strip() for text in words):
        raise InputError("There is nothing to write from yet.", "Say in a sentence what the story is about.")
    return wishes


class _Story:
    """One story being written. `plan` is what there is of it."""

    def __init__(self, desk: Desk, wishes: Wishes) -> None:
        self.desk, self.wishes = desk, wishes
        self.plan = begun(wishes)
        self.remarks: list[Remark] = []

    async def written(self) -> Written:
        """All stages."""
        await self._plot()
        await self._beats()
        await self._pages()
        self.plan, remarks = mended(self.plan)
        remarks += tuple(unheeded(self.plan, self.wishes))
        remarks += tuple(language_remarks(self.plan, range(len(self.plan.pages))))
        self.desk.stage, self.desk.done = "done", self.desk.total
        self.desk.tell(self.plan)
        return Written(self.plan, (*self.remarks, *remarks))

    async def _plot(self) -> None:
        question = bible_question(self.wishes, self.desk.model)
        if question.material["premise"] != self.wishes.premise:
            text = "The premise is longer than the model can read at once; it was not told its middle."
            self.remarks.append(Remark("/premise", text))
        told = (await self.desk.ask(question, read_bible(self.wishes.language), "plot")).value
        self._grow(
            msgspec.structs.replace(
                self.plan,
                title=told.title,
                summary=told.summary,
                cast=told.cast,
                places=told.places,
                props=told.props,
                pages=_with_beats(self.plan.pages, 0, told.pages),
            )
        )
        own = begun(self.wishes)
        fixed: tuple[PlanCharacter | PlanThing, ...] = (*own.cast, *own.places)
        settled = frozenset(node.name for node in fixed if node.look.strip())
        plan = await repaired(
            self.desk, self.plan, lambda p: wrong_bible(p, settled), (), "plot", self.wishes.seed
        )
        self.desk.stage = "cast"
        self._grow(plan)

    async def _beats(self) -> None:
        """Beats of pages that have none yet, in the order of the pages."""
        size = sizes.beats_an_ask(self.desk.model, self.wishes.language)
        while missing := [i for i, page in enumerate(self.plan.pages) if not page.beat]:
            first = missing[0]
            last = min(len(self.plan.pages), first + size)
            question = beats_question(self.plan, first + 1, last, self.desk.model, self.wishes.seed)
            reply = await self.desk.ask(question, read_beats(self.wishes.language), "plot")
            pages = _with_beats(self.plan.pages, first, reply.value[: last - first])
            self._grow(msgspec.structs.replace(self.plan, pages=pages))

    async def _pages(self) -> None:
        size = sizes.pages_an_ask(self.desk.model, self.wishes.language)
        while self.desk.done < self.desk.total:
            first = self.desk.done
            last = min(self.desk.total, first + size)
            question = pages_question(self.plan, first + 1, last, self.desk.model, self.wishes.seed)
            reply = await self.desk.ask(question, read_pages(last - first), "pages")
            count = len(reply.value.pages)
            if reply.short:
                size = max(1, min(size // 2, count))
            if count:
                await self._take(first, reply.value)
            if reply.short and last - first == 1:
                text = "The model's answer ended early: this page may lack its last panels."
                self.remarks.append(Remark(f"/pages/{first}", text))

    async def _take(self, first: int, read: ReadPages) -> None:
        """Pages that were read, in their place from page `first` (from 0) on: checked and repaired."""
        numbers = range(first, first + len(read.pages))
        pages = list(self.plan.pages)
        for i, page in zip(numbers, read.pages, strict=True):
            pages[i] = _after_beat(page, pages[i], self.wishes.language)
        plan = with_names(msgspec.structs.replace(self.plan, pages=tuple(pages)), numbers)
        unread = [shifted(p, first) for p in worth_asking(read.problems)]
        label = f"pages {first + 1}-{numbers[-1] + 1}"
        plan = await repaired(
            self.desk, plan, lambda p: wrong_pages(p, numbers), unread, label, self.wishes.seed
        )
        self.desk.stage, self.desk.done = "pages", numbers[-1] + 1
        self._grow(plan)

    def _grow(self, plan: Plan) -> None:
        self.plan = with_wishes(plan, self.wishes)
        self.desk.tell(self.plan)


def _with_beats(pages: Sequence[PlanPage], first: int, told: Sequence[PlanPage]) -> tuple[PlanPage, ...]:
    """Beats put in from page `first` (from 0) on, and turns where a leaf is turned: hooks on odd pages,
    reveals on even ones. Pages too many are left out."""
    after = list(pages)
    for i, page in enumerate(told[: len(after) - first], first):
        turn = page.turn if page.turn == ("reveal" if i % 2 else "hook") else ""
        after[i] = msgspec.structs.replace(after[i], beat=page.beat, turn=turn)
    return tuple(after)


def _after_beat(page: PlanPage, planned: PlanPage, language: str) -> PlanPage:
    """A written page under the beat it tells itself, or the planned one; turns stay as planned."""
    beat = page.beat if page.beat and can_be(page.beat, language) else planned.beat
    return msgspec.structs.replace(page, beat=beat, turn=planned.turn or page.turn)
