"""What every provider of language models can do. One file each in this folder; the meter knows only this."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.comic.records.job import BatchId
from kitsumy_desktop.comic.records.text import TextAnswer, TextAsk, TextModel, TextProviderId
from kitsumy_desktop.generation.offer import Refusal

Heard: TypeAlias = Callable[[str], None]


class TextSpeaker(Protocol):
    """One way to ask language models. All methods run in the engine's loop; failures are ProviderFailure."""

    @property
    def id(self) -> TextProviderId:
        """Its name."""

    def refusal(self) -> Refusal | None:
        """Why it cannot be used at all at present (no key, switched off), or None. No I/O."""

    async def models(self) -> tuple[TextModel, ...]:
        """The models it offers now, the one to be preferred first. May ask the network, briefly."""

    async def speak(self, model: TextModel, ask: TextAsk, heard: Heard) -> TextAnswer:
        """One try, without repetition. A failure's `sent` tells whether it may cost money, its `paid` how
        much is known or estimated to be charged. Being cancelled closes the connection; what was heard until
        then is the caller's to book."""

    async def aclose(self) -> None:
        """The program ends."""


class TextStore(Protocol):
    """Answers and charges on disk. From any thread; raises LibraryError."""

    def answer(self, key: str) -> TextAnswer | None:
        """A kept answer by `ask_hash`."""

    def asking(self, charge: Charge) -> None:
        """A question is about to be sent. If nobody settles it (the program is killed), this line is booked
        at the next start."""

    def keep_answer(
        self, key: str, answer: TextAnswer, charges: Sequence[Charge], asked: ChargeId | None = None
    ) -> None:
        """An answer together with what it cost, in one transaction; the question `asked` is settled."""

    def charge(self, charges: Sequence[Charge], asked: ChargeId | None = None) -> None:
        """Lines of the ledger; the question `asked` is settled."""

    def spent(self, since: float, *, batch: BatchId | None = None) -> Money:
        """Sum of all charges from `since` on (seconds since 1970 UTC), or of one writing (its id is kept as
        `Charge.batch`)."""
