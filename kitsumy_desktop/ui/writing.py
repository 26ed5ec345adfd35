"""What the window asks for to get stories written: the composition root answers; tests use stand-ins."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol, TypeAlias

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.preferences import WritingPreferences
from kitsumy_desktop.comic.records.text import TextModel, TextProviderId
from kitsumy_desktop.comic.records.writing import Writing, WritingId
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.suggestion import Suggested, SuggestionWish
from kitsumy_desktop.story.writer.wishes import Revision, TellWriting, Wishes, Written

WRITERS: dict[TextProviderId, str] = {
    "local-text": "Models on this computer and its network",
    "runpod-text": "RunPod, ready-made models",
    "runpod-vllm": "RunPod, my own vLLM endpoint",
    "openai-text": "OpenAI-compatible addresses",
    "gemini-text": "Gemini, words",
}
"""Providers of language models as they are shown, in the order in which they are preferred."""


class TextProviderState(msgspec.Struct, frozen=True):
    """A provider of language models as the settings and the premise page show it."""

    id: TextProviderId
    name: str
    refusal: Refusal | None
    """Why it cannot be used now, and what to do."""
    models: tuple[TextModel, ...] = ()


QuotedWork: TypeAlias = Literal["write", "revise", "suggest"]


class TextQuote(msgspec.Struct, frozen=True):
    """What writing would cost: most likely between `low` and `high`; seconds until it is done."""

    low: Money
    high: Money
    seconds: float
    asks: int
    """About how many questions."""
    refusal: str = ""
    """A limit that would be passed; empty: none."""


class WritingDesk(Protocol):
    """Stories. Coroutines run on the window's loop and never block it; they raise KitsumyError. Cancelling
    the awaiting task stops the work at the provider; finished parts are kept and cost nothing again."""

    def preferences(self) -> WritingPreferences:
        """As they are."""

    async def prefer(self, preferences: WritingPreferences) -> None:
        """Keep and use new ones. Raises LibraryError."""

    async def providers(self) -> tuple[TextProviderState, ...]:
        """All providers and their models, the servers of this computer looked for."""

    async def models(self) -> tuple[TextModel, ...]:
        """Models that can be used now, the person's choice first; empty: nothing is set up."""

    async def quote_writing(self, wishes: Wishes, model: TextModel) -> TextQuote:
        """What writing it would cost."""

    async def quote_revision(self, plan: Plan, revision: Revision, model: TextModel) -> TextQuote:
        """What changing a plan would cost."""

    async def quote_suggestion(self, document: Document, wish: SuggestionWish, model: TextModel) -> TextQuote:
        """What a proposal would cost."""

    async def write(
        self, wishes: Wishes, model: TextModel, tell: TellWriting, *, cap: Money | None = None
    ) -> tuple[WritingId, Written]:
        """Write a story. `tell` is called on the window's thread."""

    async def go_on(self, writing: WritingId, tell: TellWriting) -> Written:
        """Go on with one that was interrupted; what is finished is not asked again."""

    async def revise(
        self,
        plan: Plan,
        revision: Revision,
        model: TextModel,
        tell: TellWriting,
        *,
        writing: WritingId | None = None,
    ) -> Written:
        """A changed plan; pages the revision does not mean stay as they are."""

    async def suggest(
        self, document: Document, wish: SuggestionWish, model: TextModel, heard: Callable[[str], None]
    ) -> Suggested:
        """A proposal for a comic that is there."""

    async def writings(self) -> tuple[Writing, ...]:
        """Stories that were begun and whose comic is not made, the latest first."""

    async def adopt(self, plan: Plan) -> WritingId:
        """Keep a plan from elsewhere, a file say, like a story that was written here."""

    async def keep_plan(self, writing: WritingId, plan: Plan) -> None:
        """The plan as the person edited it."""

    async def made(self, writing: WritingId, comic: str) -> None:
        """Its comic was made."""

    async def forget(self, writing: WritingId) -> None:
        """The person does not want it any more."""
