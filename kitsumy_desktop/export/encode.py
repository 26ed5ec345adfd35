"""Painted pages as PNG and JPEG bytes, the same for the same pixels."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any, TypeAlias

import numpy as np
from PIL import Image
from PySide6.QtGui import QImage

try:
    from isal.isal_zlib import compress as _compress
except ImportError:  # no wheel for this machine: the same pixels, more slowly
    from zlib import compress as _compress

Pixels: TypeAlias = "np.ndarray[Any, np.dtype[np.uint8]]"

SIGNATURE = b"\x89PNG\r\n\x1a\n"
UP_FILTER = 2
SRGB_PERCEPTUAL = b"\x00"


def pixels_of(image: QImage) -> Pixels:
    """The picture's RGB bytes, shape (height, width, 3); alpha is dropped. A copy of its own."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return lines[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()


def png_bytes(rgb: Pixels, dpi: float) -> bytes:
    """An 8-bit RGB PNG of pixels of shape (height, width, 3), marked as sRGB at `dpi`.

    Every line is stored as its difference from the line above (PNG's Up filter), which suits flat colour,
    and packed by the fastest deflate at hand.
    """
    height, width, _ = rgb.shape
    filtered = up_filtered(rgb.reshape(height, width * 3))
    per_metre = round(dpi / 0.0254)
    return b"".join(
        (
            SIGNATURE,
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
            _chunk(b"sRGB", SRGB_PERCEPTUAL),
            _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)),
            _chunk(b"IDAT", fast_deflate(filtered)),
            _chunk(b"IEND", b""),
        )
    )


def up_filtered(lines: Pixels) -> Pixels:
    """Lines of bytes, shape (height, n), as PNG's Up filter has them: shape (height, n + 1)."""
    height, length = lines.shape
    filtered = np.empty((height, length + 1), np.uint8)
    filtered[:, 0] = UP_FILTER
    filtered[0, 1:] = lines[0]
    np.subtract(lines[1:], lines[:-1], out=filtered[1:, 1:])
    return filtered


def jpeg_bytes(rgb: Pixels, dpi: float, quality: int) -> bytes:
    """A JPEG of pixels of shape (height, width, 3), colour at full resolution (lettering stays crisp)."""
    out = io.BytesIO()
    whole = round(dpi)
    Image.fromarray(rgb).save(out, "JPEG", quality=quality, subsampling=0, dpi=(whole, whole))
    return out.getvalue()


def fast_deflate(data: np.ndarray[Any, np.dtype[np.uint8]]) -> bytes:
    """The array's bytes in zlib format, by the fastest compressor that still packs well."""
    return bytes(_compress(data.data, 1))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))
