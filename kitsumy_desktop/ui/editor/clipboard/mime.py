"""A clip in the system's clipboard: our own form, the words, and on demand a picture and picture files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QByteArray, QMetaType, QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from shiboken6 import isValid

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.editing.commands.clip import Clip, read_clip, write_clip

CLIP = "application/x-kitsumy+json"
PICTURES = "application/x-kitsumy-pictures"
"""The files of the pictures a clip names, for a comic of another library: msgpack, {hash: bytes}."""
IMAGE = "application/x-qt-image"
"""Qt gives other programs this as PNG and as whatever else they ask for."""

Files = dict[PictureHash, bytes]


class ClipData(QMimeData):
    """What other programs and other pages are offered. What takes time is made when it is asked for."""

    def __init__(self, clip: Clip, paint: Callable[[], QImage | None], files: Callable[[], Files]) -> None:
        super().__init__()
        self._paint = paint
        self._files = files
        self._image: QImage | None = None
        self._extra = (IMAGE, *((PICTURES,) if clip.pictures() else ()))
        self.setData(CLIP, QByteArray(write_clip(clip)))
        words = clip.words()
        if words and clip.kind != "look":
            self.setText(words)
        if clip.kind == "look":
            self._extra = ()

    def formats(self) -> list[str]:
        """Everything that can be asked for."""
        return [*super().formats(), *self._extra]

    def hasFormat(self, mimetype: str) -> bool:
        """Whether it can be asked for."""
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> Any:
        """What is asked for; the picture is painted once."""
        if mimetype == IMAGE and mimetype in self._extra:
            if self._image is None:
                self._image = self._paint()
            return self._image
        if mimetype == PICTURES and mimetype in self._extra:
            return QByteArray(msgspec.msgpack.encode(self._files()))
        return super().retrieveData(mimetype, preferredType)

    def plain(self) -> QMimeData:
        """The same made once and for all, without the picture files."""
        data = QMimeData()
        data.setData(CLIP, super().data(CLIP))
        if self.hasText():
            data.setText(self.text())
        image = self.imageData() if IMAGE in self._extra else None
        if isinstance(image, QImage):
            data.setImageData(image)
        return data


_held: list[ClipData] = []
"""What this program has put on the clipboard and would still have to make."""


def offer(data: ClipData) -> None:
    """Put a clip on the system's clipboard."""
    _held[:] = [data]
    QGuiApplication.clipboard().setMimeData(data)


def settle_clipboard() -> None:
    """Make what was promised on the clipboard now: whoever could make it is about to go."""
    clipboard = QGuiApplication.clipboard()
    for data in _held:
        # Others may have copied since: then the data is gone, or is not what the clipboard holds.
        if isValid(data) and (clipboard.ownsClipboard() or clipboard.mimeData() is data):
            clipboard.setMimeData(data.plain())
    _held.clear()


def clip_in(data: QMimeData | None) -> Clip | None:
    """The clip that is offered; None: there is none. Raises InputError for one that is not sound."""
    if data is None or not data.hasFormat(CLIP):
        return None
    return read_clip(bytes(data.data(CLIP).data()))


def files_in(data: QMimeData) -> Files:
    """The picture files that come with a clip. Raises InputError for anything else under that name."""
    if not data.hasFormat(PICTURES):
        return {}
    try:
        return msgspec.msgpack.decode(bytes(data.data(PICTURES).data()), type=Files)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InputError("The pictures on the clipboard are damaged.", "Copy them again.") from error
