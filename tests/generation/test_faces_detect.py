"""Faces found where faces were drawn, and none where there are none."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from PIL import Image
from support.drawn_faces import add_face, blank, pixels

from kitsumy_desktop.comic.records.panel import FaceBox
from kitsumy_desktop.generation.faces.anchors import Found, anchor_centers, decoded, suppressed
from kitsumy_desktop.generation.faces.detect import find_faces, letterboxed


def overlap(face: FaceBox, cx: float, cy: float, height: float, size: tuple[int, int]) -> float:
    """Intersection over union of a found face and a drawn one (76 % as wide as high)."""
    w, h = size
    x0, y0, x1, y1 = face.x * w, face.y * h, (face.x + face.w) * w, (face.y + face.h) * h
    u0, v0, u1, v1 = cx - 0.38 * height, cy - 0.46 * height, cx + 0.38 * height, cy + 0.54 * height
    common = max(0.0, min(x1, u1) - max(x0, u0)) * max(0.0, min(y1, v1) - max(y0, v0))
    return common / ((x1 - x0) * (y1 - y0) + (u1 - u0) * (v1 - v0) - common)


@pytest.mark.parametrize(
    ("size", "drawn"),
    [
        ((300, 300), [(150, 140, 130)]),
        ((300, 300), [(100, 110, 80)]),
        ((800, 600), [(200, 250, 180), (560, 200, 120), (650, 470, 70)]),
        ((1024, 768), [(120, 160, 50), (820, 400, 40), (500, 600, 60)]),
        ((400, 900), [(200, 250, 120), (210, 700, 90)]),
    ],
)
def test_every_drawn_face_is_found_once(
    size: tuple[int, int], drawn: list[tuple[float, float, float]]
) -> None:
    image = blank(*size)
    for face in drawn:
        add_face(image, *face)
    found = find_faces(pixels(image))
    assert len(found) == len(drawn)
    for cx, cy, height in drawn:
        best = max(found, key=lambda f: overlap(f, cx, cy, height, size))
        assert overlap(best, cx, cy, height, size) > 0.5
        assert best.mouth_x is not None
        assert best.mouth_y is not None
        assert abs(best.mouth_x * size[0] - cx) < 0.12 * height
        assert abs(best.mouth_y * size[1] - (cy + 0.31 * height)) < 0.12 * height


def test_a_mirrored_picture_has_mirrored_faces() -> None:
    image = blank(640, 480)
    add_face(image, 180, 200, 120)
    straight = find_faces(pixels(image))[0]
    mirrored = find_faces(pixels(image)[:, ::-1])[0]
    assert mirrored.x + mirrored.w == pytest.approx(1 - straight.x, abs=0.02)
    assert mirrored.y == pytest.approx(straight.y, abs=0.02)


@pytest.mark.parametrize("name", ["noise", "blobs", "flat", "gradient", "stripes"])
def test_no_face_where_there_is_none(name: str) -> None:
    rng = np.random.default_rng(3)
    y, x = np.mgrid[0:480, 0:640]
    pictures = {
        "noise": rng.integers(0, 256, (480, 640, 3), dtype=np.uint8),
        "blobs": np.asarray(
            Image.fromarray(rng.integers(0, 256, (20, 26, 3), dtype=np.uint8)).resize((640, 480))
        ),
        "flat": np.full((480, 640, 3), 190, np.uint8),
        "gradient": np.stack([x * 255 // 640, y * 255 // 480, x * 0 + 90], axis=2).astype(np.uint8),
        "stripes": np.repeat(((x // 16 + y // 40) % 2 * 255).astype(np.uint8)[:, :, None], 3, axis=2),
    }
    assert find_faces(pictures[name]) == ()


def test_boxes_stay_in_the_picture() -> None:
    image = blank(400, 400)
    add_face(image, 40, 60, 150)
    for face in find_faces(pixels(image)):
        assert 0 <= face.x < face.x + face.w <= 1
        assert 0 <= face.y < face.y + face.h <= 1


def test_tiny_and_wrong_pictures() -> None:
    assert find_faces(np.zeros((8, 300, 3), np.uint8)) == ()
    for wrong in (np.zeros((30, 30), np.uint8), np.zeros((30, 30, 4), np.uint8), np.zeros((30, 30, 3))):
        with pytest.raises(ValueError, match="RGB"):
            find_faces(wrong)


def test_letterbox_keeps_proportions() -> None:
    view = np.full((100, 400, 3), 255, np.uint8)
    square, scale, left, top = letterboxed(view)
    assert (scale, left, top) == (0.64, 0, 96)
    assert square[96:160].min() == 1.0
    assert square[:96].max() == square[160:].max() == -1.0


def test_anchors_decode_to_their_cells() -> None:
    centers = anchor_centers()
    assert centers.shape == (896, 2)
    assert centers[0].tolist() == centers[1].tolist() == [1 / 32, 1 / 32]
    assert centers[2].tolist() == [3 / 32, 1 / 32]
    assert centers[512].tolist() == [1 / 16, 1 / 16]
    boxes, scores = np.zeros((896, 16), np.float32), np.full(896, -9, np.float32)
    boxes[512, :4], boxes[512, 10:12], scores[512] = (16, 32, 64, 128), (8, 24), 3
    (face,) = decoded(boxes, scores, 0.5)
    assert face[:4] == pytest.approx((1 / 16 + 1 / 16 - 1 / 8, 1 / 16 + 1 / 8 - 1 / 4, 1 / 4, 1 / 2))
    assert (face.mouth_x, face.mouth_y) == pytest.approx((1 / 16 + 8 / 256, 1 / 16 + 24 / 256))
    assert face.score == pytest.approx(1 / (1 + np.exp(-3)))


def test_one_box_per_face() -> None:
    sure = Found(10, 10, 20, 20, 0, 0, 0.9)
    shifted, inside, other = (
        sure._replace(x=14, score=0.8),
        sure._replace(x=13, y=13, w=8, h=8, score=0.7),
        sure._replace(x=60, score=0.6),
    )
    assert suppressed([other, inside, shifted, sure]) == [sure, other]


def test_start_of_the_program_needs_no_network() -> None:
    """Records and rooms above must not bring numpy or Pillow in by way of the faces package."""
    code = "import sys, kitsumy_desktop.generation.faces; print('numpy' in sys.modules, 'PIL' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
