"""Changes of a finished plan: pages written again, in another tone, shorter, in another language.

Pages a revision does not mean are the same objects afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.errors import InputError, KitsumyError
from kitsumy_desktop.story.languages import can_be, checked_tag
from kitsumy_desktop.story.plan.check import plan_problems
from kitsumy_desktop.story.plan.mend import mended
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.plan.problem import PlanProblem
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.writer import sizes
from kitsumy_desktop.story.writer.asks import rewrite_question
from kitsumy_desktop.story.writer.desk import Desk
from kitsumy_desktop.story.writer.names import with_names
from kitsumy_desktop.story.writer.pointers import page_of
from kitsumy_desktop.story.writer.prompts import tasks
from kitsumy_desktop.story.writer.reading import read_pages, read_texts
from kitsumy_desktop.story.writer.repair import repaired
from kitsumy_desktop.story.writer.text_asks import text_batches, texts_question
from kitsumy_desktop.story.writer.texts import NumberedText, Places, TextPlace, Use, texts_of, with_texts
from kitsumy_desktop.story.writer.tongue import language_remarks
from kitsumy_desktop.story.writer.wishes import Remark, Revision, Written
from kitsumy_desktop.story.writer.wrong import only_pages, shifted, worth_asking, wrong_pages

PAGES_AT_ONCE = 3
"""Whose texts are changed before the plan is told."""
MOST_ROUNDS = 3
"""How often texts are asked for until all have come."""


async def revised(desk: Desk, plan: Plan, revision: Revision) -> Written:
    """The plan as the revision wants it. Raises KitsumyError; the last news then has the plan so far."""
    numbers = checked(plan, revision)
    work = _Revising(desk, plan, revision, numbers)
    desk.total = len(numbers)
    try:
        if revision.kind in ("rewrite", "retone"):
            await work.write_again()
        else:
            await work.change_texts()
    except KitsumyError:
        desk.tell(work.plan)
        raise
    return work.finished()


def checked(plan: Plan, revision: Revision) -> tuple[int, ...]:
    """The pages (from 0) a revision means. Raises InputError for one that cannot be done."""
    if revision.page is not None and not 0 <= revision.page < len(plan.pages):
        raise InputError(f"There is no page {revision.page + 1} in this plan.", "Choose another page.")
    if revision.kind == "translate":
        checked_tag(revision.words)
    if revision.kind == "retone" and not revision.words.strip():
        raise InputError("No tone was named.", "Say in a word or two how it should sound.")
    checked_tag(plan.language)
    numbers = range(len(plan.pages)) if revision.page is None else (revision.page,)
    return tuple(i for i in numbers if plan.pages[i].panels or revision.kind != "shorten")


class _Revising:
    def __init__(self, desk: Desk, plan: Plan, revision: Revision, numbers: tuple[int, ...]) -> None:
        self.desk, self.revision, self.numbers = desk, revision, numbers
        self.before = self.plan = plan
        self.remarks: list[Remark] = []

    async def write_again(self) -> None:
        """Whole pages, in runs as long as an answer holds."""
        tone = self.revision.kind == "retone"
        if tone and self.revision.page is None:
            self.plan = msgspec.structs.replace(self.plan, tone=self.revision.words)
        words = self.revision.words.strip() or "Tell it better: sharper lines, clearer pictures."
        wish = tasks.WISH_TONE if tone else tasks.WISH_WORDS
        size = sizes.pages_an_ask(self.desk.model, self.plan.language)
        left = list(self.numbers)
        while left:
            run = left[:size]
            shown = tuple(i + 1 for i in run)
            question = rewrite_question(self.plan, shown, wish, words, self.desk.model, self.revision.seed)
            reply = await self.desk.ask(question, read_pages(len(run)), "revise")
            count = len(reply.value.pages)
            if reply.short:
                size = max(1, min(size // 2, count))
            if count:
                unread = [shifted(p, run[0]) for p in worth_asking(reply.value.problems)]
                told = dict(zip(run, reply.value.pages, strict=False))
                pages = tuple(
                    msgspec.structs.replace(told[i], beat=told[i].beat or page.beat, turn=page.turn)
                    if i in told
                    else page
                    for i, page in enumerate(self.plan.pages)
                )
                plan = with_names(msgspec.structs.replace(self.plan, pages=pages), told)
                await self._take(plan, run[:count], unread)
            left = left[count:]

    async def _take(self, plan: Plan, run: Sequence[int], unread: Sequence[PlanProblem]) -> None:
        """New pages, checked and repaired."""
        label = f"pages {run[0] + 1}-{run[-1] + 1}"
        self.plan = await repaired(
            self.desk, plan, lambda p: wrong_pages(p, run), unread, label, self.revision.seed
        )
        self.desk.stage = "revise"
        self.desk.done += len(run)
        self.desk.tell(self.plan)

    async def change_texts(self) -> None:
        """Texts by number; what does not come, or comes wrong, is asked for again and else stays."""
        use: Use = "translate" if self.revision.kind == "translate" else "shorten"
        story = self.revision.page is None
        for start in range(0, len(self.numbers), PAGES_AT_ONCE):
            run = self.numbers[start : start + PAGES_AT_ONCE]
            places = texts_of(self.plan, run, use, story and start == 0)
            new = await self._texts(places, use, f"texts {use} {run[0] + 1}-{run[-1] + 1}")
            self.plan = with_texts(self.plan, new)
            self.desk.done += len(run)
            self.desk.tell(self.plan)
        if use == "translate" and story:
            self.plan = msgspec.structs.replace(self.plan, language=self.revision.words)

    async def _texts(self, places: Places, use: Use, step: str) -> dict[TextPlace, str]:
        """The new texts that are good, by their places."""
        language = self.revision.words if use == "translate" else self.plan.language
        left, new = dict(places), {}
        for number in range(1, MOST_ROUNDS + 1):
            for batch in list(text_batches(left.values(), self.desk.model, language)):
                question = texts_question(
                    self.plan,
                    batch,
                    use,
                    self.desk.model,
                    language=language,
                    step=f"{step} {number}.{batch[0].n}",
                    seed=self.revision.seed,
                )
                read = read_texts([text.n for text in batch])
                told = (await self.desk.ask(question, read, "revise")).value
                for place, text in list(left.items()):
                    if text.n in told and is_good(use, text, told[text.n], language):
                        new[place] = told[text.n]
                        del left[place]
            if not left:
                break
        self.remarks += [_stayed(place, text, use) for place, text in left.items()]
        return new

    def finished(self) -> Written:
        """The revised plan: mended where it was meant, every other page as it was."""
        again = self.revision.kind in ("rewrite", "retone")
        alone = only_pages(self.plan, self.numbers)
        wrong = None if again else [p for p in plan_problems(alone) if p.code == "wordy-balloon"]
        plan, remarks = mended(alone, wrong)
        pages = tuple(
            page if i in self.numbers else self.before.pages[i] for i, page in enumerate(plan.pages)
        )
        self.plan = msgspec.structs.replace(plan, pages=pages)
        told = tuple(r for r in remarks if page_of(r.where) in self.numbers)
        if again:
            told += tuple(language_remarks(self.plan, self.numbers))
        self.desk.stage, self.desk.done = "done", self.desk.total
        self.desk.tell(self.plan)
        return Written(self.plan, (*self.remarks, *told))


def is_good(use: Use, before: NumberedText, after: str, language: str) -> bool:
    """Whether a new text can stand: in its language, and not longer where it was to be shorter."""
    if not can_be(after, language):
        return False
    return use != "shorten" or word_count(after) <= word_count(before.text)


def _stayed(place: TextPlace, text: NumberedText, use: Use) -> Remark:
    where = f"/pages/{place.page}" if place.page is not None else ""
    if place.page is not None and place.panel is not None:
        where += f"/panels/{place.panel}" + (f"/lines/{place.line}" if place.line is not None else "")
    done = "translated" if use == "translate" else "shortened"
    return Remark(where, f"This was not {done} and stays as it was: {text.text}")
