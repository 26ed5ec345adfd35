"""Faces of members as the comic draws them, for those who have no picture of their own."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPixmap

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.panel import Art, FaceBox
from kitsumy_desktop.editing.commands.sheets import name_key
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_pictures import thumbnail

AROUND = 1.7
"""Of a face's box, so that hair and chin are seen."""
SMALLEST = 0.04
"""Share of the picture's height below which a face is only a few lines."""

Drawn = tuple[Art, FaceBox]


def drawn_faces(document: Document) -> dict[str, Drawn]:
    """The largest face of everybody whose name is known, by `name_key`."""
    found: dict[str, Drawn] = {}
    for art, face in _faces(document):
        key = name_key(face.who)
        if face.h >= SMALLEST and (key not in found or face.h > found[key][1].h):
            found[key] = (art, face)
    return found


def face_picture(drawn: Drawn, pictures: LivePictures, side: int, ratio: float) -> QPixmap | None:
    """A round picture of `side` logical pixels; None while it is not at hand."""
    art, face = drawn
    pixels = side * ratio / max(face.h, SMALLEST)
    image = pictures.image(art.picture, round(pixels * art.width / max(1, art.height)), round(pixels))
    return None if image is None else thumbnail(_cut(image, face), side, ratio, side / 2)


def _cut(image: QImage, face: FaceBox) -> QImage:
    side = AROUND * max(face.w * image.width(), face.h * image.height())
    x = (face.x + face.w / 2) * image.width() - side / 2
    y = (face.y + face.h / 2) * image.height() - side / 2
    return image.copy(
        QRect(round(x), round(y), max(1, round(side)), max(1, round(side))).intersected(image.rect())
    )


def _faces(document: Document) -> Iterator[Drawn]:
    for page in document.pages():
        for panel in document.panels(page.id):
            if panel.art is not None:
                for face in panel.art.faces:
                    if face.who:
                        yield panel.art, face
