"""Faces for QPainter, built from the same font bytes the text was shaped with; no system font takes part."""

from __future__ import annotations

import threading
from collections import OrderedDict

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QRawFont

from kitsumy_desktop.craft.lettering.faces import Face, FaceBook

SIZES_KEPT = 128


class _Fonts(threading.local):
    """A QRawFont belongs to the thread that made it, so each thread has its own."""

    def __init__(self) -> None:
        self.faces: dict[str, tuple[Face, QRawFont]] = {}
        self.sized: OrderedDict[tuple[str, float], QRawFont] = OrderedDict()


_FONTS = _Fonts()


def raw_font(book: FaceBook, face_id: str, size: float) -> QRawFont:
    """The face at `size` page points, without hinting. Raises KeyError for an unknown face,
    ValueError for bytes that Qt does not accept as a font."""
    face = book.by_id(face_id)
    held = _FONTS.faces.get(face_id)
    if held is None or held[0] is not face:
        held = (face, _load(face))
        _FONTS.faces[face_id] = held
        for key in [k for k in _FONTS.sized if k[0] == face_id]:
            del _FONTS.sized[key]
    key = (face_id, size)
    font = _FONTS.sized.get(key)
    if font is None:
        font = QRawFont(held[1])
        font.setPixelSize(size)
        _FONTS.sized[key] = font
        if len(_FONTS.sized) > SIZES_KEPT:
            _FONTS.sized.popitem(last=False)
    return font


def _load(face: Face) -> QRawFont:
    font = QRawFont(QByteArray(face.data), 16.0, QFont.HintingPreference.PreferNoHinting)
    if not font.isValid():
        raise ValueError(f"Qt cannot read the face {face.id}")
    return font
