"""The camera: a pinhole over a flat ground. World: x right, y up, z away from the camera, metres."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitsumy_desktop.generation.draft.curves import Points

NEAR = 0.08
Space = npt.NDArray[np.float64]
"""Points in the world, shape (n, 3)."""


@dataclass(frozen=True)
class Camera:
    """Stands `height` m above the ground at x = z = 0. `focal`, `cx`, `cy` in pixels; angles in degrees.

    `pitch` > 0 looks up; `roll` > 0 turns the picture clockwise about its principal point.
    """

    height: float
    pitch: float
    roll: float
    focal: float
    cx: float
    cy: float

    def _view(self, world: Space) -> Space:
        r = math.radians(self.pitch)
        c, s = math.cos(r), math.sin(r)
        y = world[:, 1] - self.height
        return np.stack([world[:, 0], y * c - world[:, 2] * s, y * s + world[:, 2] * c], axis=1)

    def _screen(self, view: Space) -> Points:
        depth = np.maximum(view[:, 2], NEAR)
        x, y = self.focal * view[:, 0] / depth, -self.focal * view[:, 1] / depth
        r = math.radians(self.roll)
        c, s = math.cos(r), math.sin(r)
        return np.stack([self.cx + x * c - y * s, self.cy + x * s + y * c], axis=1)

    def project(self, world: Space) -> Points:
        """Pixels of points that stand in front of the camera."""
        return self._screen(self._view(world))

    def polygon(self, world: Space) -> Points:
        """Pixels of a flat polygon, cut where it comes behind the camera; empty when all of it does."""
        view = self._view(world)
        inside = view[:, 2] > NEAR
        if inside.all():
            return self._screen(view)
        kept: list[Space] = []
        for i in range(len(view)):
            a, b = view[i - 1], view[i]
            if inside[i - 1] != inside[i]:
                t = (NEAR - a[2]) / (b[2] - a[2])
                kept.append(a + (b - a) * t)
            if inside[i]:
                kept.append(b)
        return self._screen(np.array(kept)) if len(kept) > 2 else np.zeros((0, 2))

    def scale(self, x: float, y: float, z: float) -> float:
        """Pixels a metre at a place in the world."""
        view = self._view(np.array([[x, y, z]]))
        return self.focal / max(NEAR, float(view[0, 2]))

    def horizon(self, far: float) -> Points:
        """The horizon as a segment `far` pixels long each way; the ground lies to the right of its way."""
        y = self.focal * math.tan(math.radians(self.pitch))
        c, s = math.cos(math.radians(self.roll)), math.sin(math.radians(self.roll))
        return np.array([(self.cx + x * c - y * s, self.cy + x * s + y * c) for x in (-far, far)])

    def plane(
        self, x: float, z: float, lift: float = 0.0, tilt: float = 0.45, mirrored: bool = False
    ) -> Plane:
        """A board at (x, lift, z) facing the camera, leaning with it by the share `tilt` of its pitch."""
        lean = math.radians(self.pitch * tilt)
        origin = np.array([x, lift, z])
        across = np.array([-1.0 if mirrored else 1.0, 0.0, 0.0])
        up = np.array([0.0, math.cos(lean), -math.sin(lean)])
        return Plane(self, origin, across, up)


@dataclass(frozen=True)
class Plane:
    """A flat board in the world on which figures and cut-outs are drawn, in metres from its foot, y up."""

    camera: Camera
    origin: npt.NDArray[np.float64]
    across: npt.NDArray[np.float64]
    up: npt.NDArray[np.float64]

    def __call__(self, shape: Points) -> Points:
        """Pixels of points on the board."""
        world = self.origin + shape[:, :1] * self.across + shape[:, 1:] * self.up
        return self.camera.project(world)

    def unit(self, x: float = 0.0, y: float = 1.0) -> float:
        """Pixels a metre at a point of the board."""
        at = self.origin + x * self.across + y * self.up
        return self.camera.scale(float(at[0]), float(at[1]), float(at[2]))
