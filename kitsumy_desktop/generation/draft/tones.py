"""Tiles of dots, hatching and grain, made once and repeated. Values are thresholds or weights of 0..255."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image

Field = npt.NDArray[np.float64]
LOWEST, HIGHEST = 24.0, 231.0
"""Thresholds keep away from 0 and 255, so that white stays white and black black."""


def _ranked(field: Field) -> Field:
    """Values replaced by their rank, so that a grey of g covers exactly g of the tile."""
    _, place, counts = np.unique(np.round(field, 6), return_inverse=True, return_counts=True)
    middle = (np.cumsum(counts) - counts / 2) / field.size
    out: Field = LOWEST + (HIGHEST - LOWEST) * middle[place].reshape(field.shape)
    return out


def _waves(size: int, across: int, along: int) -> Field:
    y, x = np.mgrid[0:size, 0:size] / size * 2 * np.pi
    waves: Field = np.cos(across * x + along * y)
    return waves


def _cell(kind: str, pitch: int) -> Field:
    size = pitch * 8
    if kind == "dots":
        return _ranked(_waves(size, 4, 4) + _waves(size, 4, -4))
    if kind == "lines":
        return _ranked(_waves(size, 6, 5) + 0.25 * _waves(size, 1, 1) + 0.2 * _waves(size, 2, -1))
    if kind == "cross":
        first, second = _waves(size, 6, 5), _waves(size, -6, 5)
        return _ranked(
            np.maximum(first + 0.2 * _waves(size, 2, 1), second - 0.55 + 0.2 * _waves(size, 1, -2))
        )
    if kind == "gouge":
        return _ranked(_waves(size, 1, 8) + 0.5 * _waves(size, 2, 0) + 0.3 * _waves(size, 3, 1))
    chance = np.random.default_rng(7)
    return _ranked(chance.random((size, size)) + 0.6 * np.roll(chance.random((size, size)), 1, 0))


@lru_cache(maxsize=24)
def tile(kind: str, pitch: int, width: int, height: int) -> Image.Image:
    """A threshold picture of that size; `pitch` in pixels."""
    cell = _cell(kind, max(3, pitch))
    rows, columns = -(-height // cell.shape[0]), -(-width // cell.shape[1])
    return Image.fromarray(np.tile(cell, (rows, columns))[:height, :width].astype(np.uint8))


@lru_cache(maxsize=8)
def grain(kind: str, width: int, height: int) -> Image.Image:
    """Paper as a grey picture about 255 (clean) to 200 (fibre)."""
    chance = np.random.default_rng(11)
    field = np.zeros((height, width))
    for step, amount in (
        ((2, 10.0), (6, 14.0), (48, 10.0)) if kind == "paper" else ((1, 26.0), (3, 18.0), (90, 34.0))
    ):
        small = chance.random((height // step + 2, width // step + 2)) * 255
        field += (
            np.asarray(
                Image.fromarray(small.astype(np.uint8)).resize((width, height), Image.Resampling.BILINEAR),
                dtype=np.float64,
            )
            / 255
            * amount
        )
    return Image.fromarray(np.clip(258 - field, 0, 255).astype(np.uint8))


@lru_cache(maxsize=8)
def vignette(width: int, height: int) -> Image.Image:
    """White where a wash lies, black at the paper's bare, uneven edge."""
    x, y = np.meshgrid(np.linspace(0, 1, 256), np.linspace(0, 1, 256))
    away = np.minimum(np.minimum(x, 1 - x), np.minimum(y, 1 - y))
    ragged = 0.006 * (np.sin(x * 23) + np.sin(y * 19 + 1) + np.sin(x * 71 + y * 13) + np.sin(y * 83 - x * 9))
    field = np.clip((away + ragged - 0.014) / 0.008, 0, 1) * 255
    return Image.fromarray(field.astype(np.uint8)).resize((width, height), Image.Resampling.BICUBIC)


@lru_cache(maxsize=8)
def bricks(width: int, height: int) -> Image.Image:
    """A wall under the paint, as a picture to multiply with."""
    tall = max(8, round(max(width, height) / 26))
    y, x = np.mgrid[0:height, 0:width]
    row = y // tall
    joint = (y % tall < tall * 0.1) | ((x + (row % 2) * tall) % (tall * 2) < tall * 0.1)
    tone = np.where(joint, 212, 246 + (row * 5 + (x + (row % 2) * tall) // (tall * 2) * 3) % 7)
    grey = Image.fromarray(tone.astype(np.uint8))
    return Image.merge("RGB", (grey, grey, grey))
