"""What a careful editor would remark about a comic's story."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.story.tree import Severity


class StoryFinding(msgspec.Struct, frozen=True):
    """One remark. `code` names the rule, as in `lint.RULES`; `record` is what it is about."""

    code: str
    severity: Severity
    page: PageId
    record: RecordId
    text: str
    hint: str = ""
