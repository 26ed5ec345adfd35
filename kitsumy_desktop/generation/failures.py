"""What can go wrong between us and whoever makes a picture, and what is then sensible to do."""

from __future__ import annotations

from typing import Literal, TypeAlias

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.money import Money

FailureKind: TypeAlias = Literal[
    "key", "scope", "balance", "capacity", "rate", "network", "server", "refused", "model", "input", "gone",
    "lost", "timeout", "expired", "cap", "setup",
]  # fmt: skip
"""key: not accepted · scope: the key may not · balance: no money or a spending limit · capacity: no GPU
free · rate: too many requests · network: not reached · server: their fault · refused: a safety filter ·
model: node or model missing · input: our request is wrong · gone: the machine vanished · lost: made, but
the result cannot be had · timeout: took too long · expired: no longer kept · cap: the person's limit ·
setup: something must be set up first."""

AGAIN: frozenset[FailureKind] = frozenset(
    ("rate", "network", "server", "gone", "lost", "timeout", "capacity")
)
"""The same provider may succeed with the same request later."""
ELSEWHERE: frozenset[FailureKind] = frozenset(
    ("key", "scope", "balance", "capacity", "rate", "network", "server", "refused", "model", "gone", "lost",
     "timeout", "expired", "setup")
)  # fmt: skip
"""Another provider may succeed."""


class ProviderFailure(ProviderError):
    """A provider could not do what it was asked.

    `sent` tells whether the request may have been accepted: False: surely not; True: it may have been, and
    may cost money, and nobody can tell. `retry_after` in seconds where the provider named a time. `paid`:
    charged for what failed. `detail` is for the log; it never holds a key.
    """

    def __init__(
        self,
        kind: FailureKind,
        user_text: str,
        hint: str = "",
        *,
        retry_after: float | None = None,
        sent: bool = False,
        paid: Money = 0,
        detail: str = "",
    ) -> None:
        super().__init__(user_text, hint, retryable=kind in AGAIN)
        self.kind: FailureKind = kind
        self.retry_after = retry_after
        self.sent = sent
        self.paid = paid
        self.detail = detail

    @property
    def elsewhere(self) -> bool:
        """Whether it makes sense to ask another provider."""
        return self.kind in ELSEWHERE
