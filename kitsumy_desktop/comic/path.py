"""Outlines as values: a string of operators and a flat tuple of coordinates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from kitsumy_desktop.comic.geometry import Affine, Point, Rect

ARITY = {"M": 2, "L": 2, "C": 6, "Z": 0}


class Path(msgspec.Struct, frozen=True, array_like=True):
    """An outline: `ops` of M (move), L (line), C (cubic), Z (close); `xy` their coordinates in order."""

    ops: str = ""
    xy: tuple[float, ...] = ()

    def segments(self) -> Iterator[tuple[str, tuple[float, ...]]]:
        """Each operator with its coordinates."""
        at = 0
        for op in self.ops:
            n = ARITY[op]
            yield op, self.xy[at : at + n]
            at += n

    def transformed(self, m: Affine) -> Path:
        """The outline with every point mapped by `m`."""
        out: list[float] = []
        xy = self.xy
        for i in range(0, len(xy), 2):
            x, y = xy[i], xy[i + 1]
            out.append(m.a * x + m.c * y + m.e)
            out.append(m.b * x + m.d * y + m.f)
        return Path(self.ops, tuple(out))

    def points(self) -> tuple[Point, ...]:
        """All coordinates as points, control points included."""
        return tuple(Point(self.xy[i], self.xy[i + 1]) for i in range(0, len(self.xy), 2))

    def bounds(self) -> Rect:
        """A rectangle around the outline and its control points. ValueError when empty."""
        xs, ys = self.xy[0::2], self.xy[1::2]
        if not xs:
            raise ValueError("no points")
        x, y = min(xs), min(ys)
        return Rect(x, y, max(xs) - x, max(ys) - y)

    def joined(self, other: Path) -> Path:
        """Both outlines as one."""
        return Path(self.ops + other.ops, self.xy + other.xy)


class PathBuilder:
    """Collects operators; `path()` gives the value."""

    def __init__(self) -> None:
        self._ops: list[str] = []
        self._xy: list[float] = []

    def move(self, x: float, y: float) -> PathBuilder:
        """Start a new sub-path."""
        return self._add("M", x, y)

    def line(self, x: float, y: float) -> PathBuilder:
        """A straight line to (x, y)."""
        return self._add("L", x, y)

    def cubic(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> PathBuilder:
        """A cubic Bézier to (x, y)."""
        return self._add("C", x1, y1, x2, y2, x, y)

    def close(self) -> PathBuilder:
        """Back to the start of the sub-path."""
        return self._add("Z")

    def path(self) -> Path:
        """The outline so far."""
        return Path("".join(self._ops), tuple(self._xy))

    def _add(self, op: str, *xy: float) -> PathBuilder:
        self._ops.append(op)
        self._xy.extend(xy)
        return self


def polygon_path(polygon: Sequence[Point]) -> Path:
    """A closed outline through `polygon`; empty for fewer than two points."""
    if len(polygon) < 2:
        return Path()
    xy: list[float] = []
    for p in polygon:
        xy += (p.x, p.y)
    return Path("M" + "L" * (len(polygon) - 1) + "Z", tuple(xy))


def flatten(path: Path, steps: int = 12) -> list[list[Point]]:
    """Each sub-path as a polyline; every cubic becomes `steps` straight pieces."""
    lines: list[list[Point]] = []
    current: list[Point] = []
    for op, c in path.segments():
        if op == "M":
            current = [Point(c[0], c[1])]
            lines.append(current)
        elif op == "L":
            current.append(Point(c[0], c[1]))
        elif op == "C":
            x0, y0 = current[-1]
            for k in range(1, steps + 1):
                t = k / steps
                u = 1 - t
                w0, w1, w2, w3 = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
                current.append(
                    Point(
                        w0 * x0 + w1 * c[0] + w2 * c[2] + w3 * c[4],
                        w0 * y0 + w1 * c[1] + w2 * c[3] + w3 * c[5],
                    )
                )
    return lines
