"""All that ui.writing asks for, in memory: for tests of windows in which stories are written.

What is offered and answered stands in public attributes. `write`, `go_on` and `revise` tell the news of
`script_of_news` one by one, a turn of the loop between them, and stop in the middle when cancelled or when
`breaks_after` news were told. `fails["write"] = error` makes a method raise; `hold("write")` keeps its
callers waiting until `let_go`. Every call is noted in `calls`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.money import CENT, Money
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.preferences import WritingPreferences
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.comic.records.writing import Writing, WritingId, WritingState
from kitsumy_desktop.story.plan.plan import Plan, PlanPage
from kitsumy_desktop.story.writer.suggestion import Suggested, SuggestedPart, SuggestionWish
from kitsumy_desktop.story.writer.wishes import (
    Remark,
    Revision,
    TellWriting,
    Wishes,
    WritingNews,
    Written,
)
from kitsumy_desktop.ui.writing import TextProviderState, TextQuote
from tests.support.sample_plan import sample_plan

FREE_MODEL = TextModel(
    "local-text", "qwen3:8b", "Qwen 3 8B", "http://127.0.0.1:11434/v1", tokens_per_second=30.0
)
PAID_MODEL = TextModel(
    "runpod-text",
    "qwen3-32b-awq",
    "Qwen 3 32B",
    input_per_million=10 * CENT,
    output_per_million=30 * CENT,
    structured=True,
)
START = 1_790_000_000.0


class FakeWriting:
    """Implements ui.writing.WritingDesk."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.fails: dict[str, KitsumyError] = {}
        self.kept_preferences = WritingPreferences()
        self.known_models: tuple[TextModel, ...] = (PAID_MODEL, FREE_MODEL)
        self.states: tuple[TextProviderState, ...] = (
            TextProviderState("runpod-text", "RunPod", None, (PAID_MODEL,)),
            TextProviderState("local-text", "This computer", None, (FREE_MODEL,)),
        )
        self.kept_writings: dict[WritingId, Writing] = {}
        self.story: Callable[[Wishes], Plan] = sample_plan
        self.revised: Callable[[Plan, Revision], Plan] = _revised
        self.suggested: Callable[[Document, SuggestionWish], Suggested] = _suggested
        self.remarks: tuple[Remark, ...] = ()
        self.refusal = ""
        """Said by every quote."""
        self.breaks_after: int | None = None
        """So many news of a story are told before `fails["write"]` is raised; None: at once."""
        self.tells: list[TellWriting] = []
        """Who was told of the stories, the latest last."""
        self._gates: dict[str, asyncio.Event] = {}
        self._count = 0

    # What the test says

    def hold(self, name: str) -> None:
        """From now on callers wait; of "write", "go_on" and "revise" after the first page was told."""
        self._gates[name] = asyncio.Event()

    def let_go(self, name: str) -> None:
        """They go on."""
        self._gates.pop(name).set()

    def called(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of all calls of a method."""
        return [args for called, args in self.calls if called == name]

    def keep(
        self, wishes: Wishes, plan: Plan | None, state: WritingState = "open", reason: str = ""
    ) -> WritingId:
        """A story of an earlier run."""
        self._count += 1
        writing = Writing(
            WritingId(f"wr-{self._count}"),
            msgspec.json.encode(wishes).decode(),
            self.known_models[0].id if self.known_models else "",
            plan="" if plan is None else msgspec.json.encode(plan).decode(),
            state=state,
            reason=reason,
            began=START + self._count,
            changed=START + self._count,
        )
        self.kept_writings[writing.id] = writing
        return writing.id

    # What the window asks

    def preferences(self) -> WritingPreferences:
        """`kept_preferences`."""
        return self.kept_preferences

    async def prefer(self, preferences: WritingPreferences) -> None:
        """Keep them."""
        await self._enter("prefer", preferences)
        self.kept_preferences = preferences

    async def providers(self) -> tuple[TextProviderState, ...]:
        """`states`."""
        await self._enter("providers")
        return self.states

    async def models(self) -> tuple[TextModel, ...]:
        """`known_models`, the preferred one first."""
        await self._enter("models")
        return tuple(sorted(self.known_models, key=lambda m: m.id != self.kept_preferences.model))

    async def quote_writing(self, wishes: Wishes, model: TextModel) -> TextQuote:
        """A cent for every four pages."""
        await self._enter("quote_writing", wishes, model)
        return self._quote(model, 2 + (wishes.pages + 3) // 4)

    async def quote_revision(self, plan: Plan, revision: Revision, model: TextModel) -> TextQuote:
        """A cent for every page that is meant."""
        await self._enter("quote_revision", plan, revision, model)
        return self._quote(model, 1 if revision.page is not None else len(plan.pages))

    async def quote_suggestion(self, document: Document, wish: SuggestionWish, model: TextModel) -> TextQuote:
        """A cent."""
        await self._enter("quote_suggestion", document, wish, model)
        return self._quote(model, 1)

    async def write(
        self, wishes: Wishes, model: TextModel, tell: TellWriting, *, cap: Money | None = None
    ) -> tuple[WritingId, Written]:
        """`story` of the wishes, told page by page."""
        self.calls.append(("write", (wishes, model, cap)))
        writing = self.keep(wishes, None)
        return writing, await self._run("write", writing, self.story(wishes), tell)

    async def go_on(self, writing: WritingId, tell: TellWriting) -> Written:
        """`story` of the wishes that were kept."""
        self.calls.append(("go_on", (writing,)))
        wishes = msgspec.json.decode(self.kept_writings[writing].wishes, type=Wishes)
        return await self._run("go_on", writing, self.story(wishes), tell)

    async def revise(
        self,
        plan: Plan,
        revision: Revision,
        model: TextModel,
        tell: TellWriting,
        *,
        writing: WritingId | None = None,
    ) -> Written:
        """`revised` of the plan."""
        self.calls.append(("revise", (plan, revision, model, writing)))
        tell(WritingNews("revise", 0, len(plan.pages)))
        await self._wait("revise")
        if (error := self.fails.get("revise")) is not None:
            raise error
        tell(WritingNews("done", len(plan.pages), len(plan.pages)))
        return Written(self.revised(plan, revision), self.remarks)

    async def suggest(
        self, document: Document, wish: SuggestionWish, model: TextModel, heard: Callable[[str], None]
    ) -> Suggested:
        """`suggested` of the document."""
        self.calls.append(("suggest", (document, wish, model)))
        heard("Hm. ")
        await self._wait("suggest")
        if (error := self.fails.get("suggest")) is not None:
            raise error
        return self.suggested(document, wish)

    async def writings(self) -> tuple[Writing, ...]:
        """Of `kept_writings` those without a comic, the latest first."""
        await self._enter("writings")
        unmade = (w for w in self.kept_writings.values() if w.state != "made")
        return tuple(sorted(unmade, key=lambda w: -w.changed))

    async def adopt(self, plan: Plan) -> WritingId:
        """Into `kept_writings`, written."""
        await self._enter("adopt", plan)
        return self.keep(Wishes(plan.premise, max(1, len(plan.pages)), plan.language), plan, "written")

    async def keep_plan(self, writing: WritingId, plan: Plan) -> None:
        """Into `kept_writings`."""
        await self._enter("keep_plan", writing, plan)
        self._change(writing, plan=msgspec.json.encode(plan).decode())

    async def made(self, writing: WritingId, comic: str) -> None:
        """Its state becomes "made"."""
        await self._enter("made", writing, comic)
        self._change(writing, state="made", comic=ComicId(comic))

    async def forget(self, writing: WritingId) -> None:
        """Out of `kept_writings`."""
        await self._enter("forget", writing)
        self.kept_writings.pop(writing, None)

    # Inside

    async def _enter(self, name: str, *args: Any) -> None:
        self.calls.append((name, args))
        await self._wait(name)
        if (error := self.fails.get(name)) is not None:
            raise error

    async def _wait(self, name: str) -> None:
        gate = self._gates.get(name)
        if gate is not None:
            await gate.wait()
        await asyncio.sleep(0)

    async def _run(self, name: str, writing: WritingId, story: Plan, tell: TellWriting) -> Written:
        try:
            return await self._told(name, writing, story, tell)
        except asyncio.CancelledError:
            self._change(writing, state="cancelled")
            raise
        except KitsumyError as error:
            self._change(writing, state="failed", reason=str(error))
            raise

    async def _told(self, name: str, writing: WritingId, story: Plan, tell: TellWriting) -> Written:
        self.tells.append(tell)
        error = self.fails.get(name)
        for number, news in enumerate(script_of_news(story)):
            if error is not None and number >= (self.breaks_after or 0):
                raise error
            if news.plan is not None:
                self._change(writing, plan=msgspec.json.encode(news.plan).decode(), state="open")
            tell(news)
            if news.stage == "pages" and news.done == 1:
                await self._wait(name)
            await asyncio.sleep(0)
        self._change(writing, state="written", reason="")
        return Written(story, self.remarks)

    def _change(self, writing: WritingId, **values: Any) -> None:
        known = self.kept_writings[writing]
        self.kept_writings[writing] = msgspec.structs.replace(known, changed=known.changed + 1, **values)

    def _quote(self, model: TextModel, asks: int) -> TextQuote:
        cost = 0 if model.free else asks * CENT
        return TextQuote(cost // 2, cost, 30.0 * asks, asks, self.refusal)


def script_of_news(plan: Plan) -> list[WritingNews]:
    """What a writer tells who writes this plan."""
    total = len(plan.pages)
    bare = msgspec.structs.replace(plan, cast=(), places=(), props=(), pages=())
    beats = tuple(PlanPage(beat=page.beat) for page in plan.pages)
    met = msgspec.structs.replace(plan, pages=beats)
    told = [
        WritingNews("plot", 0, total),
        WritingNews("plot", 0, total, piece="It begins with "),
        WritingNews("plot", 0, total, piece="a lamp.", plan=bare),
        WritingNews("cast", 0, total, plan=met),
    ]
    for number in range(total):
        told.append(WritingNews("pages", number, total, piece=f"Page {number + 1}: "))
        grown = msgspec.structs.replace(plan, pages=(*plan.pages[: number + 1], *beats[number + 1 :]))
        told.append(WritingNews("pages", number + 1, total, plan=grown))
    return [*told, WritingNews("done", total, total, plan=plan)]


def _revised(plan: Plan, revision: Revision) -> Plan:
    """Every line of the pages that are meant says what was done to it."""
    pages = list(plan.pages)
    for number, page in enumerate(pages):
        if revision.page in (None, number):
            pages[number] = msgspec.structs.replace(
                page,
                panels=tuple(
                    msgspec.structs.replace(
                        panel,
                        lines=tuple(
                            msgspec.structs.replace(line, text=f"{revision.kind}: {line.text}")
                            for line in panel.lines
                        ),
                    )
                    for panel in page.panels
                ),
            )
    language = revision.words if revision.kind == "translate" else plan.language
    return msgspec.structs.replace(plan, pages=tuple(pages), language=language)


def _suggested(document: Document, wish: SuggestionWish) -> Suggested:
    """Balloons say less, panels count more."""
    diff, parts = EMPTY, []
    for target in wish.targets:
        record = document.find(target)
        if isinstance(record, Balloon):
            text = record.text.split()[0]
            diff = diff.then(changed(document, [msgspec.structs.replace(record, text=text)]))
            parts.append(SuggestedPart(target, record.text, text))
        elif isinstance(record, Panel):
            score = record.importance % 5 + 1
            diff = diff.then(changed(document, [msgspec.structs.replace(record, importance=score)]))
            parts.append(SuggestedPart(target, str(record.importance), str(score)))
    return Suggested(diff, tuple(parts))
