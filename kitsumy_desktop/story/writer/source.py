"""What the writer needs of whoever speaks for a language model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from kitsumy_desktop.comic.records.text import TextAnswer, TextAsk, TextModel

Heard: TypeAlias = Callable[[str], None]
"""A piece of the answer has come."""


class TextSource(Protocol):
    """One language model, with its cache, its caps and its ledger behind it.

    `ask` waits out busy servers and lost connections by itself and books what they cost. What it raises is
    final: a KitsumyError with the reason in plain words (`retryable`: later it may work), or
    asyncio.CancelledError, which stops the request on the wire.
    """

    @property
    def model(self) -> TextModel:
        """Who is asked."""

    async def ask(self, ask: TextAsk, heard: Heard | None = None) -> TextAnswer:
        """The whole answer; `heard` gets its pieces as they come. An answer kept from before comes at once
        and in one piece. After a lost connection the pieces begin anew with an empty piece ""."""
