"""Received pictures: ComfyUI writes its whole prompt into them, and calls a black picture a success."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image

from kitsumy_desktop.generation.failures import ProviderFailure

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_LEFT_OUT = frozenset((b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"))
_WEBP_LEFT_OUT = frozenset((b"EXIF", b"XMP "))
_DARKEST = 3
"""Of 255: what is nowhere brighter is black."""


def received(data: bytes) -> bytes:
    """A picture file as it may be kept: a whole picture, not black, without texts. Takes some tens of
    milliseconds: call it in a thread. Raises ProviderFailure: "network" for a file that is cut off or none,
    "model" for a black one."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            image.load()
            brightest = image.convert("RGB").getextrema()
    except (
        OSError,
        SyntaxError,
        ValueError,
        struct.error,
        zlib.error,
        Image.DecompressionBombError,
    ) as error:
        raise ProviderFailure(
            "network", "The picture did not arrive whole.", detail=f"{type(error).__name__}: {error}"[:300]
        ) from None
    if all(high <= _DARKEST for _, high in brightest):  # type: ignore[misc]
        raise ProviderFailure(
            "model",
            "ComfyUI made an entirely black picture.",
            "The model's numbers overflowed on this GPU: try another model, or start ComfyUI with"
            " --force-upcast-attention.",
        )
    return stripped(data)


def stripped(data: bytes) -> bytes:
    """The same picture without texts: no prompt, no EXIF, no XMP; pixels and colour profile stay. What is no
    PNG, JPEG or WebP stays as it is."""
    if data.startswith(_PNG):
        return _png(data)
    if data[:2] == b"\xff\xd8":
        return _jpeg(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    return data


def _png(data: bytes) -> bytes:
    pieces, at = [_PNG], len(_PNG)
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if kind not in _PNG_LEFT_OUT:
            pieces.append(data[at:end])
        at = end
        if kind == b"IEND":
            break
    return b"".join(pieces)


def _jpeg(data: bytes) -> bytes:
    """Leaves out EXIF and XMP (APP1), Photoshop's block (APP13) and comments."""
    pieces, at = [data[:2]], 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        mark = data[at + 1]
        if mark == 0xDA:
            break
        end = at + 2 + int(struct.unpack_from(">H", data, at + 2)[0])
        if mark not in (0xE1, 0xED, 0xFE):
            pieces.append(data[at:end])
        at = end
    pieces.append(data[at:])
    return b"".join(pieces)


def _webp(data: bytes) -> bytes:
    pieces, at = [], 12
    while at + 8 <= len(data):
        kind, length = struct.unpack_from("<4sI", data, at)
        end = at + 8 + length + (length & 1)
        piece = data[at:end]
        if kind == b"VP8X" and length >= 10:
            piece = piece[:8] + bytes((piece[8] & ~0b1100,)) + piece[9:]
        if kind not in _WEBP_LEFT_OUT:
            pieces.append(piece)
        at = end
    body = b"WEBP" + b"".join(pieces)
    return b"RIFF" + struct.pack("<I", len(body)) + body
