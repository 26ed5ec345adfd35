"""Faces in a picture: the whole picture and four overlapping parts of it, shown to the network."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image

from kitsumy_desktop.comic.records.panel import FaceBox
from kitsumy_desktop.generation.faces.anchors import Found, decoded, suppressed
from kitsumy_desktop.generation.faces.network import SIDE, face_network
from kitsumy_desktop.generation.faces.operators import Tensor

Pixels: TypeAlias = npt.NDArray[np.uint8]

THRESHOLD = 0.5
PART = 0.6
"""Side of a part as a share of the picture's; parts overlap, so that no small face is cut in all of them."""
PARTS_FROM = 320
"""Pictures with a shorter side than this many pixels are looked at as a whole only."""
FOREHEAD = 0.12
"""The network's boxes begin at the brows; this share of their height is added above."""


def find_faces(image: Pixels, threshold: float = THRESHOLD) -> tuple[FaceBox, ...]:
    """Faces in an RGB picture (height × width × 3, 0..255), surest first, as fractions of its size.

    The same picture gives the same faces. Some 0.1 s a view, five views: call it in a worker. Raises
    ValueError for an array of another shape or type.
    """
    if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8:
        raise ValueError(f"an RGB picture of bytes is needed, not {image.dtype} {image.shape}")
    height, width = image.shape[:2]
    if min(height, width) < 16:
        return ()
    found: list[Found] = []
    for x, y, w, h in _views(width, height):
        faces = _faces_of_view(image[y : y + h, x : x + w], threshold)
        found += [
            face._replace(x=face.x + x, y=face.y + y, mouth_x=face.mouth_x + x, mouth_y=face.mouth_y + y)
            for face in faces
            if not _cut(face, x, y, w, h, width, height)
        ]
    return tuple(_face_box(face, width, height) for face in suppressed(found))


def _views(width: int, height: int) -> list[tuple[int, int, int, int]]:
    """Left, top, width, height of every view in pixels."""
    views = [(0, 0, width, height)]
    if min(width, height) >= PARTS_FROM:
        w, h = round(width * PART), round(height * PART)
        views += [(x, y, w, h) for y in (0, height - h) for x in (0, width - w)]
    return views


def _faces_of_view(view: Pixels, threshold: float) -> list[Found]:
    """Faces in pixels of the view."""
    square, scale, left, top = letterboxed(view)
    boxes, scores = face_network().run(square)
    return suppressed(
        [
            Found(
                (f.x * SIDE - left) / scale,
                (f.y * SIDE - top) / scale,
                f.w * SIDE / scale,
                f.h * SIDE / scale,
                (f.mouth_x * SIDE - left) / scale,
                (f.mouth_y * SIDE - top) / scale,
                f.score,
            )
            for f in decoded(boxes, scores, threshold)
        ]
    )


def letterboxed(view: Pixels) -> tuple[Tensor, float, int, int]:
    """The view fitted into the network's square in −1…1; the scale and the left and top margin in pixels."""
    height, width = view.shape[:2]
    scale = SIDE / max(width, height)
    w, h = max(1, round(width * scale)), max(1, round(height * scale))
    left, top = (SIDE - w) // 2, (SIDE - h) // 2
    small = Image.fromarray(view).resize((w, h), Image.Resampling.BILINEAR, reducing_gap=2.0)
    square = np.full((SIDE, SIDE, 3), -1.0, np.float32)
    square[top : top + h, left : left + w] = np.asarray(small, dtype=np.float32) / 127.5 - 1.0
    return square, scale, left, top


def _cut(face: Found, x: int, y: int, w: int, h: int, width: int, height: int) -> bool:
    """Whether a face runs over an edge of its view inside the picture: another view has it whole."""
    return (
        (x > 0 and face.x < 0)
        or (y > 0 and face.y < 0)
        or (x + w < width and face.x + face.w > w)
        or (y + h < height and face.y + face.h > h)
    )


def _face_box(face: Found, width: int, height: int) -> FaceBox:
    top = face.y - FOREHEAD * face.h
    x0, x1 = (min(1.0, max(0.0, v / width)) for v in (face.x, face.x + face.w))
    y0, y1 = (min(1.0, max(0.0, v / height)) for v in (top, face.y + face.h))
    mouth_x = min(1.0, max(0.0, face.mouth_x / width))
    mouth_y = min(1.0, max(0.0, face.mouth_y / height))
    return FaceBox(x0, y0, x1 - x0, y1 - y0, mouth_x=mouth_x, mouth_y=mouth_y)
