"""From the network's numbers to faces in the square it looked at."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from kitsumy_desktop.generation.faces.network import SIDE
from kitsumy_desktop.generation.faces.operators import Tensor

GRIDS = ((16, 2), (8, 6))
"""Cells along a side and anchors per cell, in the order of the network's outputs (896 anchors)."""
MOUTH = 3
"""Index of the mouth among the key points: right eye, left eye, nose, mouth, right ear, left ear."""


class Found(NamedTuple):
    """A face: box and mouth in the units of whoever holds it, and how sure the detector is (0..1)."""

    x: float
    y: float
    w: float
    h: float
    mouth_x: float
    mouth_y: float
    score: float


def anchor_centers() -> Tensor:
    """Centre of every anchor in 0..1 of the square, in output order: 896 × 2."""
    parts = []
    for cells, repeat in GRIDS:
        at = (np.arange(cells, dtype=np.float32) + np.float32(0.5)) / np.float32(cells)
        y, x = np.meshgrid(at, at, indexing="ij")
        parts.append(np.stack([x.ravel(), y.ravel()], axis=1).repeat(repeat, axis=0))
    return np.concatenate(parts)


def decoded(boxes: Tensor, scores: Tensor, threshold: float) -> list[Found]:
    """Faces scored at least `threshold`, surest first, in 0..1 of the square.

    Each row of `boxes` holds centre offset, size, then key points, in pixels relative to its anchor.
    """
    sure = 1.0 / (1.0 + np.exp(-np.clip(scores.astype(np.float64), -60.0, 60.0)))
    rows = np.flatnonzero(sure >= threshold)
    rows = rows[np.argsort(-sure[rows], kind="stable")]
    centers = anchor_centers()
    faces = []
    for row in rows.tolist():
        ax, ay = (float(v) for v in centers[row])
        cx, cy, w, h = (float(v) / SIDE for v in boxes[row, :4])
        mx, my = (float(v) / SIDE for v in boxes[row, 4 + 2 * MOUTH : 6 + 2 * MOUTH])
        faces.append(Found(ax + cx - w / 2, ay + cy - h / 2, w, h, ax + mx, ay + my, float(sure[row])))
    return faces


def suppressed(faces: list[Found]) -> list[Found]:
    """The surest of every group of boxes that show one face: much overlap, or one inside the other."""
    kept: list[Found] = []
    for face in sorted(faces, key=lambda f: -f.score):
        if all(not _same_face(face, k) for k in kept):
            kept.append(face)
    return kept


def _same_face(a: Found, b: Found) -> bool:
    w = min(a.x + a.w, b.x + b.w) - max(a.x, b.x)
    h = min(a.y + a.h, b.y + b.h) - max(a.y, b.y)
    if w <= 0 or h <= 0:
        return False
    common, one, two = w * h, a.w * a.h, b.w * b.h
    return common > 0.3 * (one + two - common) or common > 0.6 * min(one, two)
