"""What a language model may be asked about a comic that is already there. Its answer is only a proposal: a
Diff that the person sees as a preview and takes or leaves."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.ids import BalloonId, PanelId, RecordId

SuggestionKind: TypeAlias = Literal["shorter", "rewrite", "beat", "importance"]
"""shorter: say the same in fewer words · rewrite: as `words` wishes · beat: a panel after this one, showing
what `words` wishes · importance: score importance and type again."""


class SuggestionWish(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is asked, about which balloons (shorter, rewrite) or panels (beat, importance)."""

    kind: SuggestionKind
    targets: tuple[BalloonId | PanelId, ...]
    words: str = ""
    seed: int = 1


class SuggestedPart(msgspec.Struct, frozen=True):
    """One thing that would change, in words: what it is now and what it would be."""

    record: RecordId
    before: str
    after: str


class Suggested(msgspec.Struct, frozen=True):
    """The proposal. `diff` is a change of the document it was asked about."""

    diff: Diff
    parts: tuple[SuggestedPart, ...]
