"""What every place is built from: sky, ground, boxes in perspective, cut-outs. Metres; y up, z away."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
from PIL import Image

from kitsumy_desktop.generation.draft.camera import Camera
from kitsumy_desktop.generation.draft.canvas import Canvas, Rgb
from kitsumy_desktop.generation.draft.curves import Points, closed, ellipse
from kitsumy_desktop.generation.draft.look import darker, mixed
from kitsumy_desktop.generation.draft.pen import Pen

SKIES: dict[str, tuple[Rgb, Rgb]] = {
    "day": ((112, 172, 222), (216, 234, 240)),
    "dusk": ((122, 104, 168), (250, 188, 122)),
    "night": ((44, 54, 104), (110, 126, 176)),
}


@dataclass
class Scene:
    """A place being drawn. `reach` is the depth of the main figures in metres; things stand behind it."""

    canvas: Canvas
    camera: Camera
    hour: str
    weather: str
    random: random.Random
    reach: float
    extras: tuple[str, ...] = ()
    """What the style adds to a place (styles.json)."""
    haze: Rgb = (214, 226, 234)

    def sky(self, top: Rgb | None = None, low: Rgb | None = None) -> None:
        """The whole picture as sky, from `top` to `low` at the horizon."""
        high, bottom = SKIES[self.hour]
        if self.weather in {"rain", "fog", "snow"} and top is None:
            high, bottom = mixed(high, (150, 156, 164), 0.6), mixed(bottom, (196, 200, 204), 0.6)
        high, bottom = top or high, low or bottom
        horizon = float(self.camera.horizon(1.0)[:, 1].mean())
        span = min(max(horizon, self.canvas.height * 0.3), self.canvas.height * 1.4)
        t = np.clip(np.linspace(0, self.canvas.height, 128) / span, 0, 1)[:, None]
        column = np.array(high) * (1 - t) + np.array(bottom) * t
        band = (
            Image.fromarray(column[:, None, :].astype(np.uint8))
            .resize((1, self.canvas.height), Image.Resampling.BILINEAR)
            .resize((self.canvas.width, self.canvas.height), Image.Resampling.NEAREST)
        )
        self.canvas.colour.paste(band)
        if "rays" in self.extras:
            self._rays(horizon)
        if "bokashi" in self.extras:
            self._graded_bands(horizon)

    @property
    def sparse(self) -> bool:
        """Whether small things are left out."""
        return "sparse" in self.extras

    def _rays(self, horizon: float) -> None:
        """Wedges of red from a point low on the picture."""
        w, h = self.canvas.width, self.canvas.height
        x, y = w * self.random.choice((0.2, 0.8)), min(h * 0.8, max(h * 0.4, horizon))
        far = float(w + h)
        for k in range(0, 24, 2):
            a, b = (k / 24 * 2 * np.pi, (k + 1) / 24 * 2 * np.pi)
            ends = [(x + far * np.cos(t), y + far * np.sin(t)) for t in (a, b)]
            self.canvas.tint(np.array([(x, y), *ends]), (200, 40, 30))

    def _graded_bands(self, horizon: float) -> None:
        """A band of deep blue along the top edge and of red over the horizon, as a printer wipes them."""
        w, h = self.canvas.width, self.canvas.height
        for top, deep, colour in (
            (0.0, 0.16 * h, (36, 68, 108)),
            (max(0.0, horizon - 0.12 * h), 0.12 * h, (200, 92, 66)),
        ):
            t = np.linspace(1, 0, 48) if top == 0.0 else np.linspace(0, 0.8, 48)
            mask = Image.fromarray((t * 230).astype(np.uint8)[:, None]).resize(
                (w, max(1, int(deep))), Image.Resampling.BILINEAR
            )
            self.canvas.colour.paste(colour, (0, int(top)), mask)

    def ornament(self, x: float, y: float, size: float) -> None:
        """A great ring of ornament behind the figures, pixels."""
        gold, cream = (216, 180, 106), (243, 230, 198)
        for radius, colour in ((1.0, gold), (0.93, cream), (0.78, gold), (0.74, (232, 208, 150))):
            self.canvas.form(ellipse(x, y, size * radius, size * radius, 64), colour, width=0.9)
        for k in range(24):
            t = k / 24 * 2 * np.pi
            petal = ellipse(
                x + size * 0.855 * np.cos(t), y + size * 0.855 * np.sin(t), size * 0.062, size * 0.062, 16
            )
            self.canvas.form(petal, (140, 154, 120) if k % 2 else (200, 120, 80), width=0.6)

    def ground(self, colour: Rgb, line: bool = True) -> None:
        """A flat ground up to the horizon."""
        far = float(self.canvas.width + self.canvas.height) * 2
        ends = self.camera.horizon(far)
        way = (ends[1] - ends[0]) / (2 * far)
        down = np.array([-way[1], way[0]]) * far * 2
        self.canvas.fill(np.stack([ends[0], ends[1], ends[1] + down, ends[0] + down]), colour)
        if line:
            self.canvas.edge(ends[0], ends[1], 0.5, 170)

    def quad(
        self,
        corners: list[tuple[float, float, float]],
        colour: Rgb,
        shade: int = 0,
        width: float = 0.7,
        value: int = 235,
    ) -> Points:
        """A flat polygon in the world; returns its pixels (empty behind the camera)."""
        at = self.camera.polygon(np.array(corners, dtype=np.float64))
        if len(at) < 3 or not self.visible(at):
            return np.zeros((0, 2))
        self.canvas.fill(at, colour, shade)
        if width > 0:
            self.canvas.edges(at, width, value)
        return at

    def visible(self, at: Points) -> bool:
        """Whether any part may fall inside the picture."""
        low, high = at.min(axis=0), at.max(axis=0)
        return bool(
            high[0] > 0 and high[1] > 0 and low[0] < self.canvas.width and low[1] < self.canvas.height
        )

    def seam(
        self,
        a: tuple[float, float, float],
        b: tuple[float, float, float],
        width: float = 0.6,
        value: int = 190,
    ) -> None:
        """A straight line in the world."""
        at = self.camera.polygon(
            np.array([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2), b], dtype=np.float64)
        )
        if len(at) >= 2 and self.visible(at):
            self.canvas.edge(at[0], at[-1] if len(at) == 3 else at[1], width, value)

    def box(
        self,
        x: tuple[float, float],
        y: tuple[float, float],
        z: tuple[float, float],
        colour: Rgb,
        width: float = 0.8,
        value: int = 245,
    ) -> None:
        """An upright box: the faces the camera sees, lit from the left."""
        (x0, x1), (y0, y1), (z0, z1) = x, y, z
        if y1 < self.camera.height:
            self.quad(
                [(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)],
                darker(colour, 1.12),
                0,
                width,
                value,
            )
        if y0 > self.camera.height:
            self.quad(
                [(x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1)],
                darker(colour, 0.7),
                160,
                width,
                value,
            )
        if x1 < 0:
            self.quad(
                [(x1, y0, z0), (x1, y0, z1), (x1, y1, z1), (x1, y1, z0)],
                darker(colour, 0.82),
                150,
                width,
                value,
            )
        if x0 > 0:
            self.quad(
                [(x0, y0, z0), (x0, y0, z1), (x0, y1, z1), (x0, y1, z0)],
                darker(colour, 0.95),
                0,
                width,
                value,
            )
        self.quad([(x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0)], colour, 0, width, value)

    def board(
        self, x: float, z: float, lift: float = 0.0, weight: float = 0.7, mirrored: bool = False
    ) -> Pen:
        """A pen in metres for a flat cut-out standing at (x, lift, z)."""
        return Pen(self.canvas, self.camera.plane(x, z, lift, 0.3, mirrored), 1.0, weight)

    def far(self, colour: Rgb, z: float) -> Rgb:
        """A colour seen through `z` metres of air."""
        thick = {"fog": 14.0, "snow": 50.0, "rain": 60.0}.get(self.weather, 140.0)
        return mixed(colour, self.haze, 1.0 - float(np.exp(-max(0.0, z - self.reach) / thick)))

    def clouds(self, count: int) -> None:
        """Clouds in the upper half of the sky."""
        w, h = self.canvas.width, self.canvas.height
        white = mixed(SKIES[self.hour][1], (255, 255, 255), 0.65)
        for _ in range(count):
            x, y, size = (
                self.random.uniform(0, w),
                self.random.uniform(0.03, 0.34) * h,
                self.random.uniform(0.05, 0.12) * max(w, h),
            )
            lumps = [
                (-1.6, 0.1),
                (-1.1, -0.25),
                (-0.5, -0.2),
                (0.0, -0.6),
                (0.6, -0.25),
                (1.1, -0.3),
                (1.7, 0.12),
                (0.6, 0.2),
                (-0.7, 0.2),
            ]
            shape = closed(np.array(lumps) * size * [1.0, 0.62] + [x, y], 5)
            self.canvas.form(shape, white, width=0.5, shadow=size * 0.1, value=110)

    def lights_of_heaven(self) -> None:
        """Sun, or moon and stars."""
        w, h = self.canvas.width, self.canvas.height
        size = 0.05 * (w * h) ** 0.5
        x, y = w * self.random.choice((0.16, 0.84)), h * self.random.uniform(0.1, 0.17)
        if self.hour == "night":
            for _ in range(44):
                s = self.random.uniform(0.6, 1.5) * self.canvas.enlarge
                self.canvas.light_up(
                    ellipse(self.random.uniform(0, w), self.random.uniform(0, h * 0.6), s, s, 6),
                    (230, 232, 214),
                )
            self.canvas.light_up(ellipse(x, y, size, size, 32), (246, 240, 208))
        elif self.hour == "dusk":
            horizon = float(self.camera.horizon(1.0)[:, 1].mean())
            self.canvas.light_up(
                ellipse(
                    x * 0.5 + w * 0.25,
                    min(max(horizon - size * 0.8, h * 0.2), h * 0.7),
                    size * 1.3,
                    size * 1.3,
                    32,
                ),
                (255, 214, 130),
            )
        elif not self.weather:
            self.canvas.fill(ellipse(x, y, size * 0.8, size * 0.8, 28), (255, 240, 190))
