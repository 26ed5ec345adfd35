"""Accounts whose keys we keep, as values: who wants to show them need not load the keyring."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Account: TypeAlias = Literal["runpod", "gemini", "openai", "install"]
"""openai: for an OpenAI-compatible address that needs a key ·
install: a random secret of this installation; secrets of pods are derived from it."""
Where: TypeAlias = Literal["environment", "keyring", "session"]


class Kept(msgspec.Struct, frozen=True):
    """Where a key is, never the key itself."""

    account: Account
    where: Where | None
    """None: there is none."""
    ending: str = ""
    """The key's last four characters, to tell two keys apart."""
