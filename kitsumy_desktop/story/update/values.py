"""What a changed script does to its comic, told by page and panel."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.story.tree import Diagnostic

ChangeKind: TypeAlias = Literal["same", "changed", "moved", "new", "gone"]
Touched: TypeAlias = Literal["description", "lines", "speaker", "scene", "page"]


class Where(msgspec.Struct, frozen=True):
    """A panel's place: page and panel number, both from 1."""

    page: int
    panel: int


class PanelChange(msgspec.Struct, frozen=True):
    """One panel. `before`/`after` None: it was not there, it is gone."""

    kind: ChangeKind
    panel: PanelId
    before: Where | None
    after: Where | None
    touched: frozenset[Touched] = frozenset()
    text_before: str = ""
    """Description and lines as the old script had them."""
    text_after: str = ""


class Update(msgspec.Struct, frozen=True):
    """The whole change: one Diff (pages, panels, balloons, cast, shelf and the script itself), and its story.

    `changes` holds every panel in the order of the new script, those gone where they stood. `pages` are laid
    out or lettered anew; all others stay untouched to the last record.
    """

    diff: Diff
    changes: tuple[PanelChange, ...]
    pages: tuple[PageId, ...]
    drafts: tuple[PanelId, ...] = ()
    """New panels, and touched ones that show a draft: to be drawn (again)."""
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes, the script's own text included."""
        return self.diff.is_empty
