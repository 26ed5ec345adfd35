"""What the tools tell, passed on as signals of the canvas."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from kitsumy_desktop.comic.chains import with_chains
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.selection import Selection
from kitsumy_desktop.tools.mask import Mask


class Canvas(Protocol):
    """The part of the canvas that is told."""

    editor: Editor

    @property
    def selection_changed(self) -> SignalInstance:
        """Tuple of record ids."""

    @property
    def gutter_changed(self) -> SignalInstance:
        """The gutter that is selected."""

    @property
    def status_changed(self) -> SignalInstance:
        """A sentence."""

    @property
    def tool_changed(self) -> SignalInstance:
        """Id of a tool."""

    @property
    def mask_changed(self) -> SignalInstance:
        """What is painted over a picture."""

    def typing(self, on: bool) -> None:
        """Typing on the page began or ended."""

    def hold(self, touched: tuple[RecordId, ...]) -> None:
        """These records are about to change with every movement."""

    def update(self) -> None:
        """Paint again."""


class Ears:
    """What the host tells, passed on as the widget's signals."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas

    def selection_changed(self, selection: Selection) -> None:
        self._canvas.selection_changed.emit(selection.ids)
        self._canvas.gutter_changed.emit(selection.gutter)
        self._canvas.update()

    def hint_changed(self, hint: str) -> None:
        self._canvas.status_changed.emit(hint)

    def text_changed(self, editing: bool) -> None:
        self._canvas.typing(editing)

    def tool_changed(self, tool: str) -> None:
        self._canvas.tool_changed.emit(tool)
        self._canvas.update()

    def touching(self, records: tuple[RecordId, ...]) -> None:
        self._canvas.hold(with_chains(self._canvas.editor.committed, records))

    def mask_changed(self, mask: Mask | None) -> None:
        self._canvas.mask_changed.emit(mask)
        self._canvas.update()
