"""A language model behind cache, limits and ledger: what the story writer asks (story.writer.source).

An answer that was paid for is never paid for twice: it is kept under the hash of its question. What a
question could cost at most is held against the person's limits before it is sent. Whatever a failed or
cancelled try may have cost is written down as waste, estimated from what was asked and heard.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

import msgspec

from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.money import Money, money_text
from kitsumy_desktop.comic.records.charge import Charge, ChargeId, ChargeKind
from kitsumy_desktop.comic.records.job import BatchId
from kitsumy_desktop.comic.records.preferences import Caps
from kitsumy_desktop.comic.records.text import TextAnswer, TextAsk, TextModel, ask_hash, rough_tokens
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.order import CapName
from kitsumy_desktop.generation.planner.caps import Exceeded, cap_exceeded
from kitsumy_desktop.generation.planner.spending import since_day, since_month
from kitsumy_desktop.generation.text.quote import asked_tokens, money_for, worst_case
from kitsumy_desktop.generation.text.speaker import Heard, TextSpeaker, TextStore

log = logging.getLogger(__name__)

TRIES = 4
"""Of one question."""
TRIES_SILENT = 2
"""Of one that is answered, and paid, without a word."""
FIRST_PAUSE = 2.0
"""Seconds before the second try; doubled each time."""
LONGEST_PAUSE = 60.0
LONGEST_ORDERED_PAUSE = 300.0
"""A server that wants us to wait longer than this is given up."""
AGAIN = frozenset(("rate", "network", "server", "timeout", "capacity", "lost", "gone"))
_LIMITS: dict[CapName, str] = {
    "order": "your limit for this story",
    "batch": "your limit for this story",
    "day": "your limit for a day",
    "month": "your limit for a month",
}


class MeteredSource:
    """A TextSource. Used in the engine's loop; the store is called there as well."""

    def __init__(
        self,
        speaker: TextSpeaker,
        model: TextModel,
        store: TextStore,
        clock: Clock,
        caps: Callable[[], Caps],
        *,
        run: str,
        cap: Money | None,
        comic: ComicId | None = None,
        rng: random.Random | None = None,
    ) -> None:
        """`run`: the writing all this belongs to; it must not cost more than `cap`."""
        self._speaker = speaker
        self._model = model
        self._store = store
        self._clock = clock
        self._caps = caps
        self._run = BatchId(run)
        self._cap = cap
        self._comic = comic
        self._rng = rng or random.Random()
        self._under_way: dict[str, _Shared] = {}
        self._promised: Money = 0

    @property
    def model(self) -> TextModel:
        """Who is asked."""
        return self._model

    async def ask(self, ask: TextAsk, heard: Heard | None = None) -> TextAnswer:
        """As TextSource says it. The same question asked twice at once is sent once."""
        key = ask_hash(self._model, ask)
        shared = self._under_way.get(key)
        if shared is None:
            kept = self._store.answer(key)
            if kept is not None:
                if heard is not None and kept.text:
                    heard(kept.text)
                return msgspec.structs.replace(kept, cached=True, paid=0, exact=True, seconds=0.0)
            shared = _Shared()
            shared.task = asyncio.get_running_loop().create_task(self._asked(key, ask, shared))
            self._under_way[key] = shared
        return await shared.wait(heard)

    async def _asked(self, key: str, ask: TextAsk, shared: _Shared) -> TextAnswer:
        try:
            for number in range(1, TRIES + 1):
                try:
                    return await self._try(key, ask, shared)
                except ProviderFailure as failure:
                    pause = self._pause(failure, number)
                    if pause is None:
                        raise
                    log.info("%s: %s; again in %.0f s", self._note(ask), failure.kind, pause)
                await self._clock.sleep(pause)
            raise AssertionError("unreachable")
        finally:
            self._under_way.pop(key, None)

    async def _try(self, key: str, ask: TextAsk, shared: _Shared) -> TextAnswer:
        """One try, booked whatever comes of it."""
        refusal = self._speaker.refusal()
        if refusal is not None:
            raise ProviderFailure("setup", refusal.reason, refusal.hint)
        highest = worst_case(self._model, ask)
        self._hold_against_limits(highest)
        shared.begin()
        self._promised += highest
        began = self._clock.now()
        asked = self._begin(ask, shared, began)
        try:
            answer = await self._speaker.speak(self._model, ask, shared.hear)
        except ProviderFailure as failure:
            may_cost = failure.sent or failure.paid
            guess = (failure.paid or self._guess(ask, shared, began)) if may_cost else 0
            self._waste(ask, guess, asked)
            raise
        except asyncio.CancelledError:
            self._waste(ask, self._guess(ask, shared, began), asked)
            raise
        finally:
            self._promised -= highest
        whole = answer.finish in ("stop", "length")
        charges = self._charges(ask, "text" if whole else "waste", answer.paid, estimated=not answer.exact)
        if whole:
            self._store.keep_answer(key, answer, charges, asked)
        elif charges or asked:
            self._store.charge(charges, asked)
        return answer

    def _begin(self, ask: TextAsk, shared: _Shared, began: float) -> ChargeId | None:
        """Put down what is booked if the program is killed before the answer is there; None: it is free."""
        lines = self._charges(ask, "waste", self._guess(ask, shared, began), estimated=True)
        for line in lines:
            self._store.asking(line)
        return lines[0].id if lines else None

    def _pause(self, failure: ProviderFailure, number: int) -> float | None:
        """Seconds until the next try; None: there is none."""
        if failure.kind not in AGAIN or number >= (TRIES_SILENT if failure.kind == "lost" else TRIES):
            return None
        if failure.retry_after is not None:
            if failure.retry_after > LONGEST_ORDERED_PAUSE:
                return None
            return failure.retry_after + self._rng.uniform(0.0, 1.0)
        return min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** (number - 1)) * self._rng.uniform(0.75, 1.25)

    def _guess(self, ask: TextAsk, shared: _Shared, began: float) -> Money:
        """What a try may have cost that nobody counted: the question, what was heard, and room for thoughts
        nobody heard where there was nothing else yet."""
        if self._model.per_second:
            return round(self._model.per_second * max(0.0, self._clock.now() - began))
        spoken = rough_tokens(shared.text) if shared.text else 0
        return money_for(self._model, asked_tokens(ask), spoken or self._model.thinking // 2)

    def _waste(self, ask: TextAsk, amount: Money, asked: ChargeId | None) -> None:
        """Book what came to nothing, and settle the question."""
        charges = self._charges(ask, "waste", amount, estimated=True)
        if charges or asked:
            self._store.charge(charges, asked)

    def _charges(
        self, ask: TextAsk, kind: ChargeKind, amount: Money, *, estimated: bool
    ) -> tuple[Charge, ...]:
        if amount <= 0:
            return ()
        charge = Charge(
            id=ChargeId(f"ch-{uuid4().hex}"),
            at=self._clock.now(),
            kind=kind,
            provider=self._model.provider,
            amount=amount,
            estimated=estimated,
            batch=self._run,
            comic=self._comic,
            machine=self._model.where if self._model.per_second else "",
            note=self._note(ask),
        )
        return (charge,)

    def _note(self, ask: TextAsk) -> str:
        """Step and model, never a word of the story."""
        return " · ".join(filter(None, (ask.step, self._model.title)))

    def _hold_against_limits(self, highest: Money) -> None:
        if highest <= 0:
            return
        now = self._clock.now()
        zone = datetime.fromtimestamp(now).astimezone().tzinfo or UTC
        exceeded = cap_exceeded(
            highest + self._promised,
            msgspec.structs.replace(self._caps(), batch=None),
            order_cap=self._cap,
            spent_batch=self._store.spent(0.0, batch=self._run) if self._cap is not None else 0,
            spent_day=self._store.spent(since_day(now, zone)),
            spent_month=self._store.spent(since_month(now, zone)),
        )
        if exceeded is not None:
            raise over_limit(highest, exceeded)


def over_limit(highest: Money, exceeded: Exceeded) -> ProviderFailure:
    """The failure of a question that a limit does not allow."""
    return ProviderFailure(
        "cap",
        f"Going on could cost {money_text(highest)}, and {_LIMITS[exceeded.cap]} leaves "
        f"{money_text(exceeded.left)}.",
        "Raise the limit in the settings, or choose a cheaper model. What is written so far is kept.",
    )


class _Shared:
    """A question under way and those who wait for its answer."""

    def __init__(self) -> None:
        self.task: asyncio.Task[TextAnswer] | None = None
        self.text = ""
        self._listeners: list[Heard] = []
        self._waiting = 0

    def begin(self) -> None:
        """A try begins: what an earlier one said does not count."""
        if self.text:
            self.hear("")

    def hear(self, piece: str) -> None:
        """A piece of the answer; an empty one: it begins anew."""
        self.text = self.text + piece if piece else ""
        for listener in tuple(self._listeners):
            listener(piece)

    async def wait(self, heard: Heard | None) -> TextAnswer:
        """The answer; the last one to go away stops the question."""
        assert self.task is not None
        if heard is not None:
            self._listeners.append(heard)
            if self.text:
                heard(self.text)
        self._waiting += 1
        try:
            return await asyncio.shield(self.task)
        except asyncio.CancelledError:
            if self._waiting == 1 and not self.task.done():
                self.task.cancel()
                # its price is in the ledger before anybody goes on
                await asyncio.wait((self.task,))
                if not self.task.cancelled():
                    self.task.exception()  # it ended by itself meanwhile, and nobody is left to hear it
            raise
        finally:
            self._waiting -= 1
            if heard is not None:
                self._listeners.remove(heard)
