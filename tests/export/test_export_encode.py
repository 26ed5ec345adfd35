"""Our PNG writer against an independent reader."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QColor, QImage

from kitsumy_desktop.export import encode
from kitsumy_desktop.export.encode import jpeg_bytes, pixels_of, png_bytes


def noise(width: int, height: int, seed: int = 1) -> encode.Pixels:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)


def chunks(data: bytes) -> dict[str, bytes]:
    found, at = {}, 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind = data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + length]
        (crc,) = struct.unpack(">I", data[at + 8 + length : at + 12 + length])
        assert crc == zlib.crc32(kind + body)
        found[kind.decode()] = body
        at += 12 + length
    return found


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 9))
def test_any_pixels_come_back(width: int, height: int, seed: int) -> None:
    pixels = noise(width, height, seed)
    read = Image.open(io.BytesIO(png_bytes(pixels, 300)))
    assert read.mode == "RGB"
    assert (np.asarray(read) == pixels).all()


def test_chunks_state_resolution_and_colour_space() -> None:
    found = chunks(png_bytes(noise(3, 2), 300))
    assert list(found) == ["IHDR", "sRGB", "pHYs", "IDAT", "IEND"]
    assert found["IHDR"] == struct.pack(">IIBBBBB", 3, 2, 8, 2, 0, 0, 0)
    assert found["sRGB"] == b"\x00"
    assert found["pHYs"] == struct.pack(">IIB", 11811, 11811, 1)


def test_same_pixels_same_bytes() -> None:
    assert png_bytes(noise(50, 50), 300) == png_bytes(noise(50, 50), 300)


def test_without_isal_the_pixels_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encode, "_compress", zlib.compress)
    pixels = noise(33, 21)
    assert (np.asarray(Image.open(io.BytesIO(png_bytes(pixels, 72)))) == pixels).all()


def test_pixels_of_an_image_are_its_own_copy() -> None:
    image = QImage(5, 3, QImage.Format.Format_RGB32)  # 15 bytes a line: padded inside Qt
    image.fill(QColor("#102030"))
    image.setPixelColor(4, 2, QColor("#ff0001"))
    pixels = pixels_of(image)
    image.fill(QColor("#000000"))
    assert pixels.shape == (3, 5, 3)
    assert tuple(pixels[0, 0]) == (0x10, 0x20, 0x30)
    assert tuple(pixels[2, 4]) == (0xFF, 0x00, 0x01)


def test_jpeg_keeps_resolution_and_full_colour() -> None:
    read = Image.open(io.BytesIO(jpeg_bytes(noise(40, 30), 300, 92)))
    assert read.size == (40, 30)
    assert read.info["dpi"] == (300, 300)
    assert read.layer[0][1:3] == read.layer[1][1:3] == (1, 1)  # type: ignore[attr-defined]
