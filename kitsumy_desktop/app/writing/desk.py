"""The writing desk: stories, revisions and proposals, written in the engine's loop for the window."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

import msgspec

from kitsumy_desktop.app.generation.room import EngineRoom
from kitsumy_desktop.app.writing.kept import Kept, as_json, from_json
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError, KitsumyError
from kitsumy_desktop.comic.ids import ComicId, IdSource
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.preferences import WritingPreferences
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.comic.records.writing import Writing, WritingId
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.suggestion import Suggested, SuggestionWish
from kitsumy_desktop.story.writer.wishes import Revision, TellWriting, Wishes, WritingNews, Written
from kitsumy_desktop.ui.writing import TextProviderState, TextQuote

if TYPE_CHECKING:
    from kitsumy_desktop.app.writing.tools import TextTools
    from kitsumy_desktop.story.writer.estimate import Estimate
    from kitsumy_desktop.story.writer.source import TextSource
    from kitsumy_desktop.story.writer.writer import Writer

T = TypeVar("T")
Work = Callable[["Writer"], Awaitable[Written]]


class Desk:
    """Implements ui.writing.WritingDesk. Lives on the window's loop, works in the engine's."""

    def __init__(self, room: EngineRoom, ids: IdSource, book: Callable[[], FaceBook]) -> None:
        """`ids`, `book`: for balloons and panels that proposals add."""
        self._room = room
        self._ids = ids
        self._book = book
        self._store = room.library.writing

    def preferences(self) -> WritingPreferences:
        """As they are."""
        return self._room.settings.current.writing

    async def prefer(self, preferences: WritingPreferences) -> None:
        """Keep and use new ones. Raises LibraryError."""
        await asyncio.to_thread(lambda: self._room.settings.keep(writing=preferences))

    # Models

    async def providers(self) -> tuple[TextProviderState, ...]:
        """All providers and their models, the servers of this computer looked for."""
        return await self._ask(lambda text: text.providers())

    async def models(self) -> tuple[TextModel, ...]:
        """Models that can be used now, the person's choice first."""
        found = [model for state in await self.providers() for model in state.models]
        chosen = self.preferences().model
        return tuple(sorted(found, key=lambda model: model.id != chosen))

    async def _model(self, model_id: str) -> TextModel:
        found = next((model for model in await self.models() if model.id == model_id), None)
        if found is None:
            raise InputError(
                f"The writer {model_id} cannot be used now.",
                "Start it, or choose another one.",
                retryable=True,
            )
        return found

    # Quotes

    async def quote_writing(self, wishes: Wishes, model: TextModel) -> TextQuote:
        """What writing it would cost."""
        from kitsumy_desktop.story.writer.estimate import estimate_writing

        return await self._quote(estimate_writing(wishes, model), model, self.preferences().cap)

    async def quote_revision(self, plan: Plan, revision: Revision, model: TextModel) -> TextQuote:
        """What changing a plan would cost."""
        from kitsumy_desktop.story.writer.estimate import estimate_revision

        return await self._quote(estimate_revision(plan, revision, model), model, self.preferences().cap)

    async def quote_suggestion(self, document: Document, wish: SuggestionWish, model: TextModel) -> TextQuote:
        """What a proposal would cost."""
        from kitsumy_desktop.story.writer.estimate import estimate_suggestion

        return await self._quote(estimate_suggestion(document, wish, model), model, self.preferences().cap)

    async def _quote(self, estimate: Estimate, model: TextModel, cap: Money | None) -> TextQuote:
        from kitsumy_desktop.app.writing.quotes import quoted

        caps = self._room.preferences().caps
        clock = self._room.clock
        return await asyncio.to_thread(quoted, estimate, model, cap, caps, self._store.spent, clock.now())

    # Stories

    async def write(
        self, wishes: Wishes, model: TextModel, tell: TellWriting, *, cap: Money | None = None
    ) -> tuple[WritingId, Written]:
        """Write a story. It is on disk from the first question on."""
        now = self._room.clock.now()
        writing = Writing(
            WritingId(f"wr-{secrets.token_hex(8)}"), as_json(wishes), model.id, began=now, changed=now
        )
        await asyncio.to_thread(self._store.save, writing)
        return writing.id, await self._write(writing, wishes, model, tell, cap)

    async def go_on(self, writing: WritingId, tell: TellWriting) -> Written:
        """Go on with one that was interrupted; what the person changed in it meanwhile stays."""
        found = await self._found(writing)
        if found.state == "written":
            return Written(from_json(found.plan, Plan))
        model = await self._model(found.model)
        return await self._write(found, from_json(found.wishes, Wishes), model, tell, None)

    async def _write(
        self, writing: Writing, wishes: Wishes, model: TextModel, tell: TellWriting, cap: Money | None
    ) -> Written:
        kept = Kept(self._store, writing.id, self._room.clock.now)
        limit = self.preferences().cap if cap is None else cap
        try:
            written = await self._work(
                lambda writer: writer.write(wishes), model, writing.id, limit, tell, kept.heard
            )
        except asyncio.CancelledError:
            await asyncio.shield(asyncio.to_thread(kept.end, "cancelled"))
            raise
        except KitsumyError as error:
            await asyncio.to_thread(kept.end, "failed", str(error))
            raise
        plan = await asyncio.to_thread(kept.keep, written.plan, state="written")
        return msgspec.structs.replace(written, plan=plan)

    async def revise(
        self,
        plan: Plan,
        revision: Revision,
        model: TextModel,
        tell: TellWriting,
        *,
        writing: WritingId | None = None,
    ) -> Written:
        """A changed plan. It is kept when the person accepts it, by `keep_plan`."""
        run = writing or WritingId(f"wr-{secrets.token_hex(8)}")
        return await self._work(
            lambda writer: writer.revise(plan, revision), model, run, self.preferences().cap, tell, None
        )

    async def suggest(
        self, document: Document, wish: SuggestionWish, model: TextModel, heard: Callable[[str], None]
    ) -> Suggested:
        """A proposal for a comic that is there."""
        from kitsumy_desktop.story.writer.suggest import suggest

        loop, run = asyncio.get_running_loop(), f"sg-{secrets.token_hex(8)}"
        cap, comic, book = self.preferences().cap, document.comic.id, self._book()

        def hear(piece: str) -> None:
            loop.call_soon_threadsafe(heard, piece)

        async def ask(text: TextTools) -> Suggested:
            source: TextSource = text.source(model, run, cap, ComicId(comic))
            return await suggest(source, document, wish, self._ids, book, hear)

        return await self._ask(ask)

    # Stories on disk

    async def writings(self) -> tuple[Writing, ...]:
        """Stories that were begun and whose comic is not made, the latest first."""
        return await asyncio.to_thread(self._store.writings)

    async def adopt(self, plan: Plan) -> WritingId:
        """Keep a plan from elsewhere, a file say, like a story that was written here."""
        now, model = self._room.clock.now(), self.preferences().model
        wishes = as_json(Wishes(plan.premise, max(1, len(plan.pages)), plan.language, title=plan.title))
        writing = WritingId(f"wr-{secrets.token_hex(8)}")
        kept = Writing(writing, wishes, model, as_json(plan), state="written", began=now, changed=now)
        await asyncio.to_thread(self._store.save, kept)
        return writing

    async def keep_plan(self, writing: WritingId, plan: Plan) -> None:
        """The plan as the person edited it."""
        found = await self._found(writing)
        now = self._room.clock.now()
        edited = msgspec.structs.replace(found, plan=as_json(plan), changed=now)
        await asyncio.to_thread(self._store.save, edited)

    async def made(self, writing: WritingId, comic: str) -> None:
        """Its comic was made."""
        found = await self._found(writing)
        made = msgspec.structs.replace(
            found, state="made", comic=ComicId(comic), changed=self._room.clock.now()
        )
        await asyncio.to_thread(self._store.save, made)

    async def forget(self, writing: WritingId) -> None:
        """The person does not want it any more."""
        await asyncio.to_thread(self._store.forget, writing)

    async def _found(self, writing: WritingId) -> Writing:
        found = await asyncio.to_thread(self._store.writing, writing)
        if found is None:
            raise InputError("This story is no longer there.")
        return found

    # In the engine's loop

    async def _ask(self, act: Callable[[TextTools], Awaitable[T]]) -> T:
        return await self._room.ask_tools(lambda tools: act(tools.text))

    async def _work(
        self,
        act: Work,
        model: TextModel,
        run: WritingId,
        cap: Money | None,
        tell: TellWriting,
        kept: Callable[[WritingNews], WritingNews] | None,
    ) -> Written:
        from kitsumy_desktop.story.writer.writer import Writer

        loop = asyncio.get_running_loop()

        def news(told: WritingNews) -> None:
            told = kept(told) if kept is not None else told  # on disk before it is shown
            loop.call_soon_threadsafe(tell, told)

        async def work(text: TextTools) -> Written:
            return await act(Writer(text.source(model, run, cap), news))

        return await self._ask(work)
