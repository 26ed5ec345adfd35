"""What the artist draws on: planes of colour, shade, ink and glow that a style turns into a picture.

A filled form covers what lies behind it in every plane, so occlusion costs nothing. All coordinates are
pixels of the enlarged planes; finish.py shrinks them, which smooths the edges.
"""

from __future__ import annotations

import math
import random
from typing import TypeAlias

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from kitsumy_desktop.generation.draft.curves import Points, Values, closed, normals, opened, ribbon, taper

Rgb: TypeAlias = tuple[int, int, int]


class Canvas:
    """The planes, the pen's weight and wobble, and the light's direction."""

    def __init__(
        self, width: int, height: int, enlarge: int, weight: float, wobble: float, seed: int
    ) -> None:
        """All lengths in final pixels: size, `weight` (the usual line); `wobble` in lines."""
        self.width, self.height, self.enlarge = width * enlarge, height * enlarge, enlarge
        size = (self.width, self.height)
        self.colour = Image.new("RGB", size, (255, 255, 255))
        self.shade = Image.new("L", size, 0)
        self.ink = Image.new("L", size, 0)
        self.glow = Image.new("L", size, 0)
        self.lit = False
        self._draws = [ImageDraw.Draw(p) for p in (self.colour, self.shade, self.ink, self.glow)]
        self.weight = weight * enlarge
        self.wobble = wobble
        self.light = np.array([-0.6, -0.8])
        """Unit vector toward the light."""
        self.random = random.Random(seed)

    def recede(self, air: Rgb, share: float) -> None:
        """Push all that is drawn so far back: thinner ink, colours mixed with `air`."""
        self.ink = self.ink.point([round(v * (1 - 2.6 * share)) for v in range(256)])
        self.colour = Image.blend(self.colour, Image.new("RGB", self.colour.size, air), share)
        self._draws[0], self._draws[2] = ImageDraw.Draw(self.colour), ImageDraw.Draw(self.ink)

    def fill(self, outline: Points, colour: Rgb, shade: int = 0, glow: int = 0) -> None:
        """A flat shape with sharp corners; `shade` 0 (lit) to 255 (full shadow)."""
        if len(outline) < 3:
            return
        flat = outline.ravel().tolist()
        self._draws[0].polygon(flat, fill=colour)
        self._draws[1].polygon(flat, fill=shade)
        self._draws[2].polygon(flat, fill=0)
        if self.lit:
            self._draws[3].polygon(flat, fill=glow)

    def light_up(self, outline: Points, colour: Rgb) -> None:
        """A shape that shines by itself, whatever the hour."""
        self.lit = True
        self.fill(outline, colour, 0, 255)

    def shadow(self, outline: Points, value: int = 255) -> None:
        """Lay shadow over what is there."""
        if len(outline) > 2:
            self._draws[1].polygon(outline.ravel().tolist(), fill=value)

    def mark(self, outline: Points, value: int = 255) -> None:
        """A spot of solid ink."""
        if len(outline) > 2:
            self._draws[2].polygon(outline.ravel().tolist(), fill=value)

    def tint(self, outline: Points, colour: Rgb) -> None:
        """Change the colour only; shadow and lines stay."""
        if len(outline) > 2:
            self._draws[0].polygon(outline.ravel().tolist(), fill=colour)

    def rule(self, a: Points, width: float = 1.0, value: int = 255) -> None:
        """A polyline of even width (`width` in usual lines): cheap, for far and mechanical things."""
        if len(a) > 1:
            self._draws[2].line(a.ravel().tolist(), fill=value, width=max(1, round(width * self.weight)))

    def stroke(
        self, curve: Points, width: float = 1.0, value: int = 255, start: float = 0.3, end: float = 0.12
    ) -> None:
        """A brush stroke along a curve that is already smooth; `width` in usual lines."""
        if len(curve) < 2:
            return
        pressure = taper(len(curve), start, end) * (width * self.weight)
        self._draws[2].polygon(
            ribbon(self._shaken(curve), np.maximum(pressure, 1.0)).ravel().tolist(), fill=value
        )

    def line(
        self, control: Points, width: float = 1.0, value: int = 255, start: float = 0.3, end: float = 0.12
    ) -> None:
        """A brush stroke through a few points."""
        self.stroke(opened(control, 7), width, value, start, end)

    def form(
        self,
        outline: Points,
        colour: Rgb,
        *,
        width: float = 1.0,
        shadow: float = 0.0,
        value: int = 255,
        shade: int = 0,
    ) -> None:
        """A smooth closed form: fill, the shadow on its far side (`shadow` pixels deep), contour.

        The contour swells on the side away from the light, as an inker's would.
        """
        self.fill(outline, colour, shade)
        if shadow > 0:
            self.crescent(outline, shadow)
        if width > 0:
            self.contour(outline, width, value)

    def blob(
        self, control: Points, colour: Rgb, *, width: float = 1.0, shadow: float = 0.0, value: int = 255
    ) -> None:
        """`form` through a few points."""
        self.form(closed(control), colour, width=width, shadow=shadow, value=value)

    def contour(self, outline: Points, width: float, value: int = 255) -> None:
        """The closed line around a form."""
        shaken = self._shaken(outline)
        side = normals(shaken, loop=True)
        if _signed_area(outline) < 0:
            side = -side
        away = np.clip(-(side @ self.light), -0.4, 1.0)
        half = (width * self.weight * (0.36 + 0.26 * away)).reshape(-1, 1)
        self._ring(shaken + side * half, shaken - side * half, value)

    def crescent(self, outline: Points, depth: float, value: int = 255) -> None:
        """Shadow on the part of a form that lies away from the light, `depth` pixels deep."""
        low = np.floor(outline.min(axis=0)).astype(int)
        high = np.ceil(outline.max(axis=0)).astype(int) + 1
        low, high = np.maximum(low, 0), np.minimum(high, (self.width, self.height))
        if (high <= low).any():
            return
        size = (int(high[0] - low[0]), int(high[1] - low[1]))
        local = outline - low
        whole, lit = Image.new("L", size, 0), Image.new("L", size, 0)
        ImageDraw.Draw(whole).polygon(local.ravel().tolist(), fill=255)
        ImageDraw.Draw(lit).polygon((local + self.light * depth).ravel().tolist(), fill=255)
        self.shade.paste(value, (int(low[0]), int(low[1])), ImageChops.subtract(whole, lit))

    def edges(
        self, outline: Points, width: float = 1.0, value: int = 255, *, closed_loop: bool = True
    ) -> None:
        """Straight edges, each drawn by hand: slightly bowed and overshooting."""
        n = len(outline)
        for i in range(n if closed_loop else n - 1):
            self.edge(outline[i], outline[(i + 1) % n], width, value)

    def edge(self, a: Points, b: Points, width: float = 1.0, value: int = 255) -> None:
        """One straight edge drawn by hand: there are hundreds, so it is built without arrays."""
        (ax, ay), (bx, by) = a.tolist(), b.tolist()
        dx, dy = bx - ax, by - ay
        length = math.hypot(dx, dy)
        if length < 1.0:
            return
        ux, uy = dx / length, dy / length
        bow = self.random.uniform(-1, 1) * self.wobble * min(self.weight * 1.2, length * 0.04)
        over = min(self.weight * 0.8 * self.wobble, length * 0.05)
        half = max(0.5, width * self.weight / 2)
        first, last = half * 0.75, half * 0.55
        sx, sy, ex, ey = ax - ux * over, ay - uy * over, bx + ux * over, by + uy * over
        mx, my = (ax + bx) / 2 - uy * bow, (ay + by) / 2 + ux * bow
        outline = (
            (sx - uy * first, sy + ux * first),
            (mx - uy * half, my + ux * half),
            (ex - uy * last, ey + ux * last),
            (ex + uy * last, ey - ux * last),
            (mx + uy * half, my - ux * half),
            (sx + uy * first, sy - ux * first),
        )
        self._draws[2].polygon(outline, fill=value)

    def _ring(self, outer: Points, inner: Points, value: int) -> None:
        path = np.vstack([outer, outer[:1], inner[::-1], inner[-1:]])
        self._draws[2].polygon(path.ravel().tolist(), fill=value)

    def _shaken(self, curve: Points) -> Points:
        """The curve with the hand's tremor, slow along its length."""
        if self.wobble <= 0 or len(curve) < 4:
            return curve
        steps = np.hypot(*np.diff(curve, axis=0).T)
        way: Values = np.concatenate([[0.0], np.cumsum(steps)]) / (self.weight * 14)
        a, b = self.random.uniform(0, 6.28), self.random.uniform(0, 6.28)
        amount = min(self.weight * 0.28 * self.wobble, float(steps.sum()) * 0.012)
        shift = (np.sin(way + a) + 0.6 * np.sin(2.3 * way + b)) * amount
        fade = np.minimum(1.0, np.minimum(way, way[-1] - way) * 2)
        moved: Points = curve + normals(curve) * (shift * fade).reshape(-1, 1)
        return moved


def _signed_area(outline: Points) -> float:
    x, y = outline[:, 0], outline[:, 1]
    return float(np.dot(np.roll(x, -1), y) - np.dot(x, np.roll(y, -1)))
