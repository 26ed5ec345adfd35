"""Small pictures as file bytes."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image


def picture_bytes(
    kind: str = "JPEG", size: tuple[int, int] = (40, 30), mode: str = "RGB", **options: Any
) -> bytes:
    """A gradient of `size` pixels as a file of the given kind and Pillow mode."""
    image = Image.linear_gradient("L").resize(size).convert("RGB").convert(mode)
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()
