"""What the canvas hears from the tools."""

from __future__ import annotations

from typing import Protocol

from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.editing.selection import Selection
from kitsumy_desktop.tools.mask import Mask


class HostListener(Protocol):
    """What the canvas hears from the host."""

    def selection_changed(self, selection: Selection) -> None:
        """Something else is selected."""

    def hint_changed(self, hint: str) -> None:
        """What the person can do now, in a sentence."""

    def text_changed(self, editing: bool) -> None:
        """Typing began or ended."""

    def tool_changed(self, tool: str) -> None:
        """Another tool is in hand."""

    def touching(self, records: tuple[RecordId, ...]) -> None:
        """These records are about to change with every movement; () when that is over."""

    def mask_changed(self, mask: Mask | None) -> None:
        """Something else is painted over a picture; None: painting is over."""
