"""Picture files as an export takes them in: JPEG as it is, others by a JPEG stand-in or without loss."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import numpy as np
from PIL import Image, UnidentifiedImageError

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.export.encode import fast_deflate, up_filtered

PROXY_QUALITY = 95
DEEP_MODES = ("I", "I;16")
"""Grey in 16 bits."""
FLAT_MODES = ("1", "L", "P", *DEEP_MODES)
"""Line art and few colours: packs well without loss, and JPEG would soil it."""


class FlatePlane(msgspec.Struct, frozen=True):
    """Samples of 8 bits, lines filtered as in PNG (Up), deflated."""

    data: bytes
    colours: int


class PictureData(msgspec.Struct, frozen=True):
    """A picture ready for a PDF: either `jpeg`, or `plane` with an optional `mask` (alpha)."""

    width: int
    height: int
    jpeg: bytes = b""
    mode: str = "RGB"
    """L, RGB or CMYK; a JPEG's own."""
    inverted: bool = False
    """CMYK as Adobe programs write it: 255 means no ink."""
    plane: FlatePlane | None = None
    mask: FlatePlane | None = None


def picture_data(path: Path, proxy_folder: Path | None) -> PictureData:
    """The picture file `path`; a stand-in it needs is kept in `proxy_folder`, if any, for the next time.

    Raises LibraryError when the file is missing or damaged.
    """
    with _readable(path), Image.open(path) as picture:
        if picture.format == "JPEG":
            return _jpeg_data(path.read_bytes(), picture)
        if _has_alpha(picture) or picture.mode in FLAT_MODES:
            return _flate_data(picture)
    data = jpeg_proxy(path, proxy_folder).read_bytes() if proxy_folder is not None else _as_jpeg(path)
    with Image.open(io.BytesIO(data)) as proxy:
        return _jpeg_data(data, proxy)


def needs_proxy(path: Path) -> bool:
    """Whether `picture_data` would make a JPEG stand-in. Raises LibraryError."""
    with _readable(path), Image.open(path) as picture:
        return not (picture.format == "JPEG" or _has_alpha(picture) or picture.mode in FLAT_MODES)


def jpeg_proxy(path: Path, folder: Path) -> Path:
    """The JPEG stand-in of a picture, made unless it is there. Raises LibraryError."""
    proxy = folder / f"{path.stem}.q{PROXY_QUALITY}.jpg"
    if proxy.exists():
        return proxy
    data = _as_jpeg(path)
    number, name = tempfile.mkstemp(dir=folder)
    with os.fdopen(number, "wb") as file:
        file.write(data)
    os.replace(name, proxy)
    return proxy


def _as_jpeg(path: Path) -> bytes:
    out = io.BytesIO()
    with _readable(path), Image.open(path) as picture:
        picture.convert("RGB").save(out, "JPEG", quality=PROXY_QUALITY, subsampling=0)
    return out.getvalue()


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, UnidentifiedImageError, SyntaxError) as error:
        raise LibraryError(
            f"A picture of this comic cannot be read ({path.name[:12]}…).",
            "Put another picture into the panel that shows it, or bring the file back from a backup.",
        ) from error


def _jpeg_data(data: bytes, picture: Image.Image) -> PictureData:
    return PictureData(
        picture.width, picture.height, data, picture.mode, picture.mode == "CMYK" and "adobe" in picture.info
    )


def _has_alpha(picture: Image.Image) -> bool:
    return picture.has_transparency_data


def _flate_data(picture: Image.Image) -> PictureData:
    mask = None
    if _has_alpha(picture):
        full = picture.convert("RGBA")
        mask = _plane(full.getchannel("A"))
        picture = full.convert("RGB")
    elif picture.mode in DEEP_MODES:
        picture = Image.fromarray((np.asarray(picture) >> 8).astype(np.uint8))
    else:
        picture = picture.convert("RGB" if picture.mode == "P" else "L")
    return PictureData(picture.width, picture.height, mode=picture.mode, plane=_plane(picture), mask=mask)


def _plane(picture: Image.Image) -> FlatePlane:
    pixels = np.asarray(picture)
    colours = 1 if pixels.ndim == 2 else pixels.shape[2]
    lines = pixels.reshape(picture.height, picture.width * colours)
    return FlatePlane(fast_deflate(up_filtered(lines)), colours)
