"""Typed identifiers. Ids are made by a source that is handed in, so that pure rooms stay repeatable."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import NewType, TypeAlias

RecordId: TypeAlias = str
ComicId = NewType("ComicId", str)
PageId = NewType("PageId", str)
PanelId = NewType("PanelId", str)
BalloonId = NewType("BalloonId", str)
SfxId = NewType("SfxId", str)
LinesId = NewType("LinesId", str)
ToneId = NewType("ToneId", str)
SmearId = NewType("SmearId", str)
CharacterId = NewType("CharacterId", str)
PlaceId = NewType("PlaceId", str)
ScriptId = NewType("ScriptId", str)
PropId = NewType("PropId", str)
ShelvedId = NewType("ShelvedId", str)
TakeId = NewType("TakeId", str)
PictureHash = NewType("PictureHash", str)
"""sha256 of a picture file's bytes, hex."""

IdSource: TypeAlias = Callable[[str], str]
"""Gives a fresh id for a prefix such as "pg" or "bl"."""


def seeded_ids(seed: str) -> IdSource:
    """A repeatable id source: the same seed gives the same ids in the same order."""
    count = 0

    def fresh(prefix: str) -> str:
        nonlocal count
        count += 1
        digest = hashlib.blake2b(f"{seed}:{count}".encode(), digest_size=8).hexdigest()
        return f"{prefix}-{digest}"

    return fresh


def derived_seed(*parts: object) -> int:
    """A 32-bit seed that depends on every part and on nothing else (Python's own hash() is salted)."""
    text = "\x1f".join(str(p) for p in parts)
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=4).digest(), "big")
