"""What a picture must be to enter the library: whole, upright, JPEG or PNG.

Screen and PDF show a kept file as it is, so everything they could read differently (rotation marks, CMYK,
rarer formats) is settled once, here.
"""

from __future__ import annotations

import io
from typing import NamedTuple

from PIL import Image, ImageOps, UnidentifiedImageError

from kitsumy_desktop.comic.errors import InputError

MAX_PIXELS = 150_000_000
_JPEG_QUALITY = 95
_ORIENTATION = 0x0112
_JPEG_MODES = {"L", "RGB"}
_PNG_MODES = {"1", "L", "LA", "P", "RGB", "RGBA"}


class Accepted(NamedTuple):
    """A picture ready to be kept; sizes in pixels."""

    data: bytes
    width: int
    height: int


def accept(data: bytes) -> Accepted:
    """Check a picture and convert it where needed; good JPEG and PNG keep their bytes.

    Raises InputError when it is no picture, damaged or too large.
    """
    try:
        with Image.open(io.BytesIO(data)) as image:
            _check_size(image)
            if _keeps(image):
                _check_whole(data, image)
                return Accepted(data, *image.size)
            return _converted(image)
    except UnidentifiedImageError as error:
        raise InputError("This file is not a picture that Kitsumy can read.", _HINT) from error
    except Image.DecompressionBombError as error:
        raise _too_large() from error
    except (OSError, SyntaxError, ValueError) as error:  # Pillow's ways to say that a file is broken
        raise InputError(
            "This picture is damaged or incomplete.", "Save it again and try that copy."
        ) from error


_HINT = "JPEG, PNG, WebP, GIF, BMP and TIFF files work."


def _too_large() -> InputError:
    return InputError(
        "This picture is too large.", f"At most {MAX_PIXELS // 1_000_000} megapixels are taken."
    )


def _check_size(image: Image.Image) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise _too_large()


def _keeps(image: Image.Image) -> bool:
    upright = image.getexif().get(_ORIENTATION, 1) == 1
    if image.format == "JPEG":
        return upright and image.mode in _JPEG_MODES
    return upright and image.format == "PNG" and image.mode in _PNG_MODES and not _animated(image)


def _animated(image: Image.Image) -> bool:
    return bool(getattr(image, "is_animated", False))


def _check_whole(data: bytes, image: Image.Image) -> None:
    """Read to the end without decoding at full size: check sums of a PNG, a JPEG at one eighth."""
    if image.format == "PNG":
        with Image.open(io.BytesIO(data)) as again:
            again.verify()
        return
    with Image.open(io.BytesIO(data)) as again:
        again.draft("L", (max(1, again.width // 8), max(1, again.height // 8)))
        again.load()


def _converted(image: Image.Image) -> Accepted:
    lossy = image.format == "JPEG"
    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith("I;16"):  # Pillow's own conversion would cut off all above 255
        upright = upright.convert("I").point(lambda value: value * (1 / 256) + 0).convert("L")
    has_alpha = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
    mode = "RGB" if lossy or not has_alpha else "RGBA"
    plain = upright if upright.mode == mode else upright.convert(mode)
    plain.info = {}
    target = io.BytesIO()
    if lossy:
        plain.save(target, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
    else:
        plain.save(target, "PNG", compress_level=1)
    return Accepted(target.getvalue(), *plain.size)
