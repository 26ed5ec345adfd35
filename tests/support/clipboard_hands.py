"""A comic whose pictures the window's library knows, and a clipboard that begins and ends empty."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId, PanelId, PictureHash
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.editing.commands.clip import clip_of, write_clip
from kitsumy_desktop.ui.editor.clipboard.mime import CLIP
from tests.support.sample_comic import sample_comic
from tests.support.window_hands import WindowHands

PAGE, OTHER = PageId("pg-0"), PageId("pg-1")
BL = [f"pg-0-bl-{n}" for n in range(7)]
FREE = PanelId("pg-0-pn-5")


def empty_clipboard(app: QApplication) -> Iterator[None]:
    """Nothing is left from the test before, and nothing for the next one."""
    app.clipboard().clear()
    yield
    app.clipboard().clear()


def open_with_pictures(hands: WindowHands, folder: Path) -> Document:
    """Two pages of the sample comic, open."""
    document, pictures = sample_comic(folder, pages=2, kinds=("PNG",), size=48)
    for art in {p.art.picture for p in document.panels(PAGE) if p.art is not None}:
        hands.library.add_picture(pictures.path(art).read_bytes())
    hands.open(document)
    return hands.document


def offered() -> QMimeData:
    """What is on the clipboard."""
    return QGuiApplication.clipboard().mimeData()


def lost_art(panel: Panel, name: str) -> Art:
    """The picture of a panel under a name that no library knows."""
    assert panel.art is not None
    return msgspec.structs.replace(panel.art, picture=PictureHash(name * 32))


def with_lost_picture(document: Document, name: str) -> QMimeData:
    """A copied panel whose picture is nowhere, as another program window left it."""
    panel = msgspec.structs.replace(document.panel(FREE), art=lost_art(document.panel(FREE), name))
    clip = clip_of(changed(document, [panel]).applied_to(document), PAGE, [FREE])
    assert clip is not None
    data = QMimeData()
    data.setData(CLIP, QByteArray(write_clip(clip)))
    return data


def told(hands: WindowHands) -> str:
    """All notices in view."""
    return "\n".join(hands.window.notices.texts())
