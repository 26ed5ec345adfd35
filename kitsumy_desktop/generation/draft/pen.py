"""A pen that works in a figure's own measure (heads, y up, facing right) on a board in the world."""

from __future__ import annotations

import numpy as np

from kitsumy_desktop.generation.draft.camera import Plane
from kitsumy_desktop.generation.draft.canvas import Canvas, Rgb
from kitsumy_desktop.generation.draft.curves import Points, closed, opened, tube, turned


class Pen:
    """Maps heads to pixels and draws with lines that suit the figure's size. `unit`: pixels a head."""

    def __init__(self, canvas: Canvas, plane: Plane, head: float, weight: float = 1.0) -> None:
        """`head`: metres a head; `weight`: line weight beside the canvas's usual line."""
        self.canvas, self.plane, self.head, self.weight = canvas, plane, head, weight
        self.unit = plane.unit() * head
        self.turns: list[tuple[Points, float, Points]] = []

    def at(self, origin: Points, degrees: float, scale: float = 1.0, *, flipped: bool = False) -> Pen:
        """A pen with another origin, turned clockwise by `degrees`, scaled, facing left if `flipped`."""
        inner = Pen.__new__(Pen)
        inner.canvas, inner.plane, inner.head = self.canvas, self.plane, self.head
        inner.weight, inner.unit = self.weight, self.unit * scale
        inner.turns = [(origin, degrees, np.array([-scale if flipped else scale, scale])), *self.turns]
        return inner

    def px(self, shape: Points) -> Points:
        """Pixels of points in this pen's measure."""
        for origin, degrees, scale in self.turns:
            shape = turned(shape * scale, -degrees) + origin
        return self.plane(shape * self.head)

    def form(
        self,
        control: Points,
        colour: Rgb,
        *,
        width: float = 1.0,
        shadow: float = 0.0,
        smooth: bool = True,
        value: int = 255,
    ) -> None:
        """A filled form through control points; `shadow` in heads."""
        at = self.px(control)
        self.canvas.form(
            closed(at, self._steps(at)) if smooth else at,
            colour,
            width=width * self.weight,
            shadow=shadow * self.unit,
            value=value,
        )

    def limb(
        self, joints: Points, widths: list[float], colour: Rgb, *, width: float = 1.0, shadow: float = 0.0
    ) -> None:
        """A bent bar, widths in heads."""
        self.canvas.form(
            self.px(tube(joints, widths)), colour, width=width * self.weight, shadow=shadow * self.unit
        )

    def line(
        self, control: Points, width: float = 0.7, value: int = 255, start: float = 0.3, end: float = 0.12
    ) -> None:
        """A brush stroke."""
        at = self.px(control)
        self.canvas.stroke(opened(at, self._steps(at)), width * self.weight, value, start, end)

    def mark(self, control: Points, value: int = 255, *, smooth: bool = True) -> None:
        """Solid ink."""
        at = self.px(control)
        self.canvas.mark(closed(at, self._steps(at)) if smooth else at, value)

    def tint(self, control: Points, colour: Rgb, *, smooth: bool = True) -> None:
        """Colour only."""
        at = self.px(control)
        self.canvas.tint(closed(at, self._steps(at)) if smooth else at, colour)

    def shadow(self, control: Points, value: int = 255, *, smooth: bool = True) -> None:
        """Shadow only."""
        at = self.px(control)
        self.canvas.shadow(closed(at, self._steps(at)) if smooth else at, value)

    def _steps(self, at: Points) -> int:
        size = float(np.ptp(at, axis=0).max())
        return 4 if size < 60 else 6 if size < 240 else 9
