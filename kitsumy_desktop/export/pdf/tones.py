"""Screened tones for PDF: plates of one bit a pixel that take the ink's colour, as printers expect them.

ISO 32000-1, 8.9.6.2 (stencil masking); craft.md §4.2: 600 dpi and one bit for tone.
"""

from __future__ import annotations

import zlib
from typing import Any

import msgspec
import numpy as np
from reportlab.pdfbase.pdfdoc import PDFName

from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.records.tone import Screen
from kitsumy_desktop.craft.tones.lattice import PLATE_DPI
from kitsumy_desktop.craft.tones.screen import Pixels, bits, coverage, pixels_of
from kitsumy_desktop.export.pdf.document import StreamedDocument

SOFT_DPI = 150
"""A grey that has no screen needs no more."""
GRAIN_DPI = 300
"""Of sand as coarse as usual: grains have no shape to keep, and deflate finds nothing to repeat in them: a
page at the resolution of plates takes 1.4 MB instead of 0.4."""
COARSE_LPI = 60
"""Sand finer than this is screened like the rest."""
BAND = 256
"""Rows screened at a time."""


class Plate(msgspec.Struct, frozen=True):
    """A tone as pixels, compressed by deflate: `bits` 1 (1: no ink) or 8 (255: all ink) a pixel."""

    data: bytes
    width: int
    height: int
    bits: int
    box: Rect
    """What it covers, page points."""


def plate(screen: Screen, box: Rect) -> Plate:
    """The tone over a box of page points, or a little more."""
    if screen.kind == "flat":
        return _soft(screen, box)
    grains = screen.kind == "sand" and screen.lpi <= COARSE_LPI
    scale = (GRAIN_DPI if grains else PLATE_DPI) / 72
    area = pixels_of(box.x, box.y, box.right, box.bottom, scale)
    packer = zlib.compressobj(9)
    parts: list[bytes] = []
    for top in range(area.y, area.y + area.h, BAND):
        band = Pixels(area.x, top, area.w, min(BAND, area.y + area.h - top))
        parts.append(packer.compress(np.packbits(~bits(screen, band, scale), axis=1).tobytes()))
    parts.append(packer.flush())
    return Plate(b"".join(parts), area.w, area.h, 1, _points(area, scale))


def put_plate(pdf: StreamedDocument, made: Plate, colour: str) -> Any:
    """The plate as an image of the document: a stencil, or one spot of ink behind a mask of grey."""
    entries: dict[str, Any] = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Image"),
        "Width": made.width,
        "Height": made.height,
        "BitsPerComponent": made.bits,
    }
    flate = {"Filter": PDFName("FlateDecode")}
    if made.bits == 1:
        return pdf.put_stream({**entries, **flate, "ImageMask": "true"}, made.data)
    grey = {**entries, **flate, "ColorSpace": PDFName("DeviceGray"), "Interpolate": "true"}
    spot = {**entries, "Width": 1, "Height": 1, "ColorSpace": PDFName("DeviceRGB")}
    return pdf.put_stream({**spot, "SMask": pdf.put_stream(grey, made.data)}, bytes.fromhex(colour[-6:]))


def _soft(screen: Screen, box: Rect) -> Plate:
    scale = SOFT_DPI / 72
    area = pixels_of(box.x, box.y, box.right, box.bottom, scale)
    data = zlib.compress(coverage(screen, area, scale).tobytes(), 9)
    return Plate(data, area.w, area.h, 8, _points(area, scale))


def _points(area: Pixels, scale: float) -> Rect:
    return Rect(area.x / scale, area.y / scale, area.w / scale, area.h / scale)
