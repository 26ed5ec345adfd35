"""Random stories over the wire: every provider of language models against the stand-in, with faults, sudden
ends of the program and changes of mind; the ledger held against the bill, question by question."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

from support.random_runs import run_side_by_side
from support.random_writing import lost, lost_in_comic, wishes_of
from support.standin.faults import Faults, Times
from support.standin.llm_server import FakeLLM
from support.standin.server import StandIn

from kitsumy_desktop.app.writing.kept import Kept, as_json, from_json
from kitsumy_desktop.app.writing.tools import TextTools
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.money import DOLLAR
from kitsumy_desktop.comic.records.preferences import Caps, GenerationPreferences, WritingPreferences
from kitsumy_desktop.comic.records.text import TextAnswer, TextAsk, TextModel
from kitsumy_desktop.comic.records.writing import Writing, WritingId
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.facts import shipped_facts, with_standin
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.text.quote import money_for
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.plan.build import build_plan
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.source import Heard, TextSource
from kitsumy_desktop.story.writer.wishes import Wishes, Written
from kitsumy_desktop.story.writer.writer import Writer

SPEED = 2000.0
QUICK = Times(cold_start=(45.0, 46.0))
FAULTS = (
    "malformed", "chatty", "wrong_language", "refusal", "truncate", "empty", "think", "429", "429_bare",
    "500", "502", "loading", "reset", "dropped", "dropped_early", "dropped_late", "error_in_stream",
    "no_usage", "slow",
)  # fmt: skip
MONEY = ("runpod-text", "gemini-text", "openai-text")
"""Whose bill is a line for each question."""
STORY = WritingId("wr-1")


@dataclass
class Figures:
    """What a series of runs came to."""

    runs: int = 0
    written: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    by: Counter[str] = field(default_factory=Counter)
    restarts: int = 0
    kept: int = 0
    """Questions that were not asked again after a restart."""
    bill: int = 0
    ledger: int = 0
    estimated: int = 0
    exact_off: list[str] = field(default_factory=list)
    """Runs in which every line was exact and the sum unlike the bill."""
    far_off: list[str] = field(default_factory=list)
    """Runs in which ledger and bill differ by more than what nobody can know."""
    unsound: list[str] = field(default_factory=list)
    lost_words: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether everything is as it must be."""
        return not (self.exact_off or self.far_off or self.unsound or self.lost_words or self.unclear)

    def lines(self) -> list[str]:
        """For printing."""
        return [
            f"stories                          {self.runs}",
            f"written to the end               {self.written}",
            f"ended with a reason              {dict(self.reasons)}",
            f"by provider                      {dict(self.by)}",
            f"ends of the program, gone on     {self.restarts}",
            f"questions answered from the disk {self.kept}",
            f"bill / ledger                    ${self.bill / 1e6:.4f} / ${self.ledger / 1e6:.4f}",
            f"of the ledger estimated          ${self.estimated / 1e6:.4f}",
            f"exact ledgers unlike the bill    {len(self.exact_off)} {self.exact_off[:4]}",
            f"off by more than is estimated    {len(self.far_off)} {self.far_off[:4]}",
            f"unsound plans or comics          {len(self.unsound)} {self.unsound[:3]}",
            f"words of the person lost         {len(self.lost_words)} {self.lost_words[:3]}",
            f"unclear reasons                  {len(self.unclear)} {self.unclear[:3]}",
        ]


def run_stories(count: int, seed: int, side_by_side: int = 3) -> Figures:
    """`count` stories, some at once, each with a library and a stand-in of its own."""
    figures = Figures()
    run_side_by_side(count, seed, side_by_side, lambda home, own: _Run(home, own, figures).run())
    return figures


class _Counted:
    """A source that counts what was kept from before."""

    def __init__(self, source: TextSource, figures: Figures) -> None:
        self._source, self._figures = source, figures

    @property
    def model(self) -> TextModel:
        return self._source.model

    async def ask(self, ask: TextAsk, heard: Heard | None = None) -> TextAnswer:
        answer = await self._source.ask(ask, heard)
        self._figures.kept += answer.cached
        return answer


class _Run:
    """One story."""

    def __init__(self, home: Path, seed: int, figures: Figures) -> None:
        self.seed, self.figures = seed, figures
        self.dice = random.Random(seed)
        self.clock = WallClock(SPEED)
        self.library = Library.open(home)
        chosen = self.dice.sample(FAULTS, self.dice.randint(0, 5))
        faults = Faults(llm={fault: self.dice.choice((0.05, 0.15, 0.3)) for fault in chosen})
        self.standin = StandIn(SPEED, seed, faults, times=QUICK, clock=self.clock, agents="none")
        self.local = FakeLLM(
            self.dice.choice(("ollama", "llamacpp", "lmstudio")), clock=self.clock, seed=seed
        )
        self.local.faults = dict(faults.llm)
        self.wishes = wishes_of(self.dice)
        self.cut_short = 0

    async def run(self) -> None:
        """The story, from the wish to the comic, with up to two sudden ends in between."""
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(self.standin)
            await stack.enter_async_context(self.local)
            self.standin.edge.windows.per_minute(100_000)
            stack.callback(self.library.close)
            self.figures.runs += 1
            await self._story()
            self._check_money()

    async def _story(self) -> None:
        self.library.writing.save(Writing(STORY, as_json(self.wishes), "m"))
        ends = self.dice.choice((0, 0, 1, 2))
        model: TextModel | None = None
        for life in range(ends + 1):
            http = Http(trust_env=False)
            tools = self._tools(http)
            try:
                model = model or await self._model(tools)
                source = _Counted(tools.source(model, STORY, 20 * DOLLAR), self.figures)
                written = await self._life(source, last=life == ends)
            except KitsumyError as failure:
                self._ended(failure)
                return
            finally:
                await tools.aclose()
                await http.aclose()
            if written is not None:
                self._check(written)
                return
            self.figures.restarts += 1
            self.cut_short += money_for(model, 0, model.longest + model.thinking)

    async def _life(self, source: TextSource, *, last: bool) -> Written | None:
        """Write until it is done or the program ends; None: it ended."""
        kept = Kept(self.library.writing, STORY, self.clock.now)
        writer = Writer(source, lambda news: self._told(kept.heard(news).plan))
        task = asyncio.create_task(writer.write(self.wishes))
        if last:
            written = await task
            return Written(kept.keep(written.plan, state="written"), written.remarks)
        await asyncio.wait((task,), timeout=self.dice.uniform(0.02, 0.6))
        if task.done():
            return task.result()
        task.cancel()
        await asyncio.wait((task,))
        if not task.cancelled() and (error := task.exception()) is not None:
            raise error
        return None

    def _told(self, plan: Plan | None) -> None:
        if plan is not None:
            self.figures.lost_words += [f"{self.seed}: on the way: {t}" for t in lost(self.wishes, plan)]

    def _tools(self, http: Http) -> TextTools:
        keys = {"runpod": self.standin.key, "gemini": self.standin.environment["KITSUMY_GEMINI_API_KEY"]}
        writing = WritingPreferences(addresses=(self.local.base,))
        prefs = GenerationPreferences(caps=Caps(None, None, None))
        return TextTools(
            http=http,
            near=http,
            clock=self.clock,
            facts=with_standin(shipped_facts(), self.standin.url),
            key=lambda account: keys.get(account),
            prefs=lambda: prefs,
            writing=lambda: writing,
            store=self.library.writing,
            tell=lambda text: None,
        )

    async def _model(self, tools: TextTools) -> TextModel:
        states = [state for state in await tools.providers() if state.models]
        model = self.dice.choice(self.dice.choice(states).models)
        self.figures.by[model.provider] += 1
        return model

    def _ended(self, failure: KitsumyError) -> None:
        self.figures.reasons[failure.user_text.split(".")[0][:48]] += 1
        if not failure.user_text.endswith((".", "!", "?", "”")):
            self.figures.unclear.append(f"{self.seed}: {failure!r}")
        there = self.library.writing.writing(STORY)
        if there is None or from_json(there.wishes, Wishes) != self.wishes:
            self.figures.lost_words.append(f"{self.seed}: the wish itself")
        elif there.plan:
            plan = from_json(there.plan, Plan)
            self.figures.lost_words += [f"{self.seed}: after it failed: {t}" for t in lost(self.wishes, plan)]

    def _check(self, written: Written) -> None:
        figures = self.figures
        figures.written += 1
        figures.lost_words += [f"{self.seed}: {text}" for text in lost(self.wishes, written.plan)]
        document = build_plan(written.plan, BuildOptions(), seeded_ids(str(self.seed))).document
        figures.unsound += [f"{self.seed}: {text}" for text in problems(document)]
        figures.lost_words += [
            f"{self.seed}: in the comic: {t}" for t in lost_in_comic(self.wishes, document)
        ]
        if len(written.plan.pages) != self.wishes.pages:
            figures.unsound.append(f"{self.seed}: {len(written.plan.pages)} pages, not {self.wishes.pages}")

    def _check_money(self) -> None:
        """An exact ledger is the bill. Another one differs from it by less than it guessed; where a question
        was cut short by an end of the program, by no more than the rest of its answer."""
        charges = self.library.work.charges()
        ledger, bill = sum(c.amount for c in charges), self.standin.ledger.total()
        figures = self.figures
        figures.bill += bill
        figures.ledger += ledger
        estimated = sum(c.amount for c in charges if c.estimated)
        figures.estimated += estimated
        if any(c.provider not in MONEY for c in charges):
            return
        if ledger != bill and not estimated:
            figures.exact_off.append(f"{self.seed}: {ledger} {bill}")
        elif abs(ledger - bill) > estimated + self.cut_short:
            figures.far_off.append(f"{self.seed}: {ledger} {bill}, {estimated} of it estimated")
