"""From the four planes to a picture in a style: colours through a cube, shadow by tone, ink, paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageFilter

from kitsumy_desktop.generation.draft.canvas import Canvas
from kitsumy_desktop.generation.draft.casting import rgb
from kitsumy_desktop.generation.draft.tones import bricks, grain, tile, vignette
from kitsumy_desktop.generation.styles import Hand

CUBE = 17
Floats: TypeAlias = npt.NDArray[np.float64]
RED_FILTER = (0.64, 0.28, 0.08, 0.0)
"""Film behind a red filter: dark skin keeps its features where all else is black or white."""
LUMA = np.array([0.3, 0.59, 0.11])
HOURS: dict[str, tuple[Floats, float]] = {
    "day": (np.array([1.0, 1.0, 1.0]), 0.0),
    "dusk": (np.array([1.06, 0.86, 0.76]), 0.06),
    "night": (np.array([0.56, 0.63, 0.86]), 0.10),
    "lamp": (np.array([0.94, 0.80, 0.62]), 0.16),
}
"""Light's colour by hour, and how much deeper shadow is then."""


def _unit(colour: str) -> Floats:
    return np.array(rgb(colour), dtype=np.float64) / 255


def _map(picture: Image.Image, rule: Callable[[float], float]) -> Image.Image:
    """Every value of a grey picture through a rule."""
    return picture.point([max(0, min(255, round(rule(v)))) for v in range(256)])


def _grid() -> Floats:
    axis = np.linspace(0.0, 1.0, CUBE)
    blue, green, red = np.meshgrid(axis, axis, axis, indexing="ij")
    return np.stack([red, green, blue], axis=-1).reshape(-1, 3)


def _graded(table: Floats, hand: Hand) -> Floats:
    grey = table @ LUMA
    out = grey[:, None] + (table - grey[:, None]) * hand.saturation
    out = 0.5 + (out - 0.5) * hand.contrast
    out = out + (_unit(hand.paper) - out) * hand.lift
    graded: Floats = np.clip(out, 0.0, 1.0)
    return graded


def _to_palette(table: Floats, palette: tuple[str, ...]) -> Floats:
    """Each colour moved most of the way to the nearest of the palette, brightness counting most."""
    known = np.stack([_unit(c) for c in palette])
    distance = ((table[:, None, :] - known[None]) ** 2 * np.array([0.55, 0.8, 0.4])).sum(axis=2)
    distance += 0.9 * ((table @ LUMA)[:, None] - (known @ LUMA)[None]) ** 2
    distance -= distance.min(axis=1, keepdims=True)
    share = np.exp(-distance * 160)
    share /= share.sum(axis=1, keepdims=True)
    nearest: Floats = 0.75 * known[distance.argmin(axis=1)] + 0.25 * (share @ known)
    return nearest


@lru_cache(maxsize=64)
def _cube(hand: Hand, hour: str, shaded: bool) -> ImageFilter.Color3DLUT:
    light, deeper = HOURS[hour]
    table = _graded(_grid(), hand)
    if hand.palette:
        table = _to_palette(table, hand.palette)
    if shaded:
        depth = min(0.95, hand.depth + deeper)
        table = table * (1 - depth) + table * _unit(hand.shadow) * 1.25 * depth * (1 - 0.2 * depth)
    table = np.clip(table * light, 0, 1)
    return ImageFilter.Color3DLUT(CUBE, table.ravel().tolist())


def finish(canvas: Canvas, hand: Hand, hour: str) -> Image.Image:
    """The picture at its final size."""
    n = canvas.enlarge
    colour, shade, ink = canvas.colour.reduce(n), canvas.shade.reduce(n), canvas.ink.reduce(n)
    pitch = max(4, round(hand.pitch * max(colour.size) / 1024))
    if hand.mode == "mono":
        picture = _mono(colour, shade, hand, hour, pitch)
    else:
        picture = _coloured(colour, shade, hand, hour, pitch)
        if canvas.lit:
            picture.paste(colour.filter(_cube(hand, "day", False)), mask=canvas.glow.reduce(n))
    if "misregister" in hand.extras:
        picture = _misregistered(picture, pitch)
    _lay_ink(picture, ink, hand)
    return _on_paper(picture, hand)


def _misregistered(picture: Image.Image, pitch: int) -> Image.Image:
    """Printing plates that do not quite meet."""
    red, green, blue = picture.split()
    red, blue = ImageChops.offset(red, pitch // 4, pitch // 6), ImageChops.offset(blue, -(pitch // 5), 0)
    return Image.merge("RGB", (red, green, blue))


def _lay_ink(picture: Image.Image, ink: Image.Image, hand: Hand) -> None:
    colour = rgb(hand.ink)
    if hand.shading == "pencil":
        ink = ImageChops.multiply(ink, _map(grain("wash", *picture.size), lambda v: (v - 140) * 2.8))
    picture.paste(colour, mask=ink)
    if "double" in hand.extras:
        picture.paste(colour, mask=_map(ImageChops.offset(ink, 2, -2), lambda v: v * 0.4))


def _on_paper(picture: Image.Image, hand: Hand) -> Image.Image:
    if "bloom" in hand.extras:
        picture = Image.composite(
            picture, Image.new("RGB", picture.size, rgb(hand.paper)), vignette(*picture.size)
        )
    if "brick" in hand.extras:
        picture = ImageChops.multiply(picture, bricks(*picture.size))
    if hand.grain <= 0:
        return picture
    texture = grain("paper" if hand.mode == "mono" or hand.palette else "wash", *picture.size)
    soft = _map(texture, lambda v: 255 - (255 - v) * hand.grain)
    return ImageChops.multiply(picture, Image.merge("RGB", (soft, soft, soft)))


def _cut(grey: Image.Image, threshold: Image.Image, soft: float = 0.16) -> Image.Image:
    """255 where `grey` exceeds `threshold`, with soft edges."""
    return ImageChops.subtract(grey, threshold, soft, 128)


def _coloured(colour: Image.Image, shade: Image.Image, hand: Hand, hour: str, pitch: int) -> Image.Image:
    lit, dark = colour.filter(_cube(hand, hour, False)), colour.filter(_cube(hand, hour, True))
    return Image.composite(dark, lit, _tone(shade, hand, pitch))


def _tone(shade: Image.Image, hand: Hand, pitch: int) -> Image.Image:
    """How much of the shadow colour lies where."""
    size = shade.size
    if hand.shading == "none":
        return _map(shade, lambda v: v * 0.22)
    if hand.shading == "halftone":
        dots = _cut(_map(shade, lambda v: v * 0.56), tile("dots", pitch, *size))
        return ImageChops.lighter(dots, _map(shade, lambda v: v * 0.4))
    if hand.shading == "cross":
        lines = _cut(_map(shade, lambda v: v * 0.62), tile("cross", pitch, *size), 0.25)
        return ImageChops.lighter(lines, _map(shade, lambda v: v * 0.35))
    if hand.shading in {"wash", "gouache", "spray"}:
        radius = {"wash": 1.8, "gouache": 1.0, "spray": 7.0}[hand.shading] * max(size) / 1024
        small = shade.reduce(2).filter(ImageFilter.BoxBlur(radius)).resize(size, Image.Resampling.BILINEAR)
        return ImageChops.multiply(small, grain("wash", *size))
    return shade


def _mono(colour: Image.Image, shade: Image.Image, hand: Hand, hour: str, pitch: int) -> Image.Image:
    """Black, white and tone."""
    dim = {"day": 1.0, "dusk": 0.88, "night": 0.74, "lamp": 0.85}[hour]
    depth = {"black": 0.9, "screentone": 0.3, "pencil": 0.4, "gouge": 0.62}.get(hand.shading, 0.5)
    source = colour.convert("L", RED_FILTER) if hand.shading == "black" else colour.convert("L")
    grey = _map(source, lambda v: 255 * dim * (v / 255) ** 0.85)
    toned = ImageChops.multiply(grey, _map(shade, lambda v: 255 - v * depth))
    if hand.shading == "black":
        white = _map(toned, lambda v: (v - 76.5) * 510)
    elif hand.shading == "screentone":
        lifted = _map(toned, lambda v: 0 if v < 62 else 138 + (v - 62) * 1.05)
        white = _cut(lifted, tile("dots", pitch, *grey.size))
    elif hand.shading == "gouge":
        lifted = _map(toned, lambda v: 0 if v < 40 else 62 + (v - 40) * 1.3)
        white = _cut(lifted, tile("gouge", pitch, *grey.size), 0.2)
    else:
        lines = _cut(_map(toned, lambda v: 52 + v * 0.98), tile("lines", pitch, *grey.size), 0.5)
        white = Image.blend(lines, _map(toned, lambda v: 96 + v * 0.72), 0.45)
    picture = Image.new("RGB", grey.size, rgb(hand.ink))
    picture.paste(rgb(hand.paper), mask=white)
    return picture
