"""Pages of a snapshot as encoded pictures: in this process, or as the state of a worker process."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId, PictureHash
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.export.encode import Pixels, jpeg_bytes, pixels_of, png_bytes
from kitsumy_desktop.export.page_writer import RasterOrder, RasterPage, RasterSides
from kitsumy_desktop.export.sides import cut_out, printed_sides
from kitsumy_desktop.export.snapshot import shipped_faces
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

PICTURE_BYTES = 128 * 1024 * 1024

_application: list[QGuiApplication] = []


def can_have_qt() -> bool:
    """Whether this thread may paint: there is an application, or this is where one may be made."""
    return QGuiApplication.instance() is not None or threading.current_thread() is threading.main_thread()


def ensure_qt() -> None:
    """Painting text needs a QGuiApplication; one without a display is made where there is none yet."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _application.append(QGuiApplication(["kitsumy"]))


class PageRenderer:
    """Paints and encodes pages of one document."""

    def __init__(self, document: Document, pictures: Mapping[PictureHash, Path]) -> None:
        ensure_qt()
        self._document = document
        self._drawer = PageDrawer(shipped_faces(), pages_kept=1)
        self._pictures = LoadedPictures(PictureCache(lambda picture: pictures[picture], PICTURE_BYTES))

    def page(self, page_id: PageId, orders: Sequence[RasterOrder]) -> dict[RasterOrder, RasterSides]:
        """The page in every form ordered; equal sizes are painted once. Raises LibraryError."""
        drawing = self._drawer.draw(self._document, page_id)
        made: dict[RasterOrder, RasterSides] = {}
        for dpi, bleed in dict.fromkeys((o.dpi, o.bleed) for o in orders):
            image = render_page(drawing, self._pictures, shipped_faces(), dpi / 72, bleed=bleed)
            pixels = pixels_of(image)
            for order in orders:
                if (order.dpi, order.bleed) == (dpi, bleed):
                    sides = printed_sides(self._document, page_id, apart=order.apart)
                    parts = (cut_out(pixels, side, dpi, bleed) for side in sides)
                    made[order] = tuple(_encoded(part, order) for part in parts)
        return made


def _encoded(pixels: Pixels, order: RasterOrder) -> RasterPage:
    height, width, _ = pixels.shape
    if order.encoding == "png":
        return RasterPage(png_bytes(pixels, order.dpi), width, height)
    return RasterPage(jpeg_bytes(pixels, order.dpi, order.quality), width, height)
