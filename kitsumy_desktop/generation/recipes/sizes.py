"""How large a picture is made: the panel's own shape, as many pixels as printing asks, within the model."""

from __future__ import annotations

import math
from functools import cache

from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.generation.recipes.models import Model

MEGAPIXEL = 1024 * 1024
LEAST_SHARE = 0.6
"""Below this share of the pixels a model was trained for, it draws visibly worse."""
OVER = 1.07
"""How far rounding to a model's multiples may exceed its pixels."""


def size_for(box: Rect, dpi: float, model: Model) -> tuple[int, int]:
    """Width and height in pixels for a panel's box (points): its aspect, at `dpi` where the model can."""
    asked = (box.w / 72 * dpi) * (box.h / 72 * dpi)
    return bucket(box.w / max(box.h, 1e-6), asked, model)


def bucket(aspect: float, pixels: float, model: Model) -> tuple[int, int]:
    """The size the model can make that is nearest to an aspect (width / height) and a number of pixels."""
    most = model.megapixels * MEGAPIXEL
    least = 0.0 if "upscale" in model.graphs else LEAST_SHARE * most
    widest = model.largest / model.smallest
    within = min(widest, max(1 / widest, aspect))
    area = min(most, max(least, pixels))
    return _searched(
        round(within, 4), round(area), most * OVER, model.multiple, model.smallest, model.largest
    )


def suits(width: int, height: int, model: Model) -> bool:
    """Whether the model makes pictures of exactly that size."""
    most = model.megapixels * MEGAPIXEL
    return (
        width % model.multiple == 0
        and height % model.multiple == 0
        and model.smallest <= min(width, height)
        and max(width, height) <= model.largest
        and width * height <= most * OVER
    )


def enlarged(width: int, height: int, factor: float, model: Model) -> tuple[int, int]:
    """A picture's size times `factor`, as far as the model goes, with its aspect kept."""
    most = model.megapixels * MEGAPIXEL
    factor = min(factor, model.largest / max(width, height), math.sqrt(most / (width * height)))
    step = model.multiple
    return max(step, round(width * factor / step) * step), max(step, round(height * factor / step) * step)


@cache
def _searched(
    aspect: float, area: int, most: float, step: int, smallest: int, largest: int
) -> tuple[int, int]:
    """All widths in steps, each with the best heights: the least error of aspect and area together."""
    low, high = -(-smallest // step) * step, largest // step * step
    middle = math.sqrt(area * aspect)
    best, chosen = math.inf, (low, low)
    for width in range(max(low, _down(middle * 0.6, step)), min(high, _down(middle * 1.6, step)) + 1, step):
        below = _down(width / aspect, step)
        for height in (below, below + step):
            if not low <= height <= high or width * height > most:
                continue
            error = 3 * abs(math.log(width / height / aspect)) + abs(math.log(width * height / area))
            if error < best:
                best, chosen = error, (width, height)
    return chosen


def _down(length: float, step: int) -> int:
    return int(length // step) * step
