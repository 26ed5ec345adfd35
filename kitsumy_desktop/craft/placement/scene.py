"""A panel prepared for placement: faces as ellipses, what is better left visible, the tails' aims."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec
import numpy as np

from kitsumy_desktop.comic.geometry import Rect, area
from kitsumy_desktop.comic.records.balloon import BalloonKind
from kitsumy_desktop.craft.placement.job import BalloonJob, FaceSpot, PanelJob
from kitsumy_desktop.craft.placement.region import ROUND, Floats, Region, body_region

Aim: TypeAlias = Literal["mouth", "border", "none"]

KIND_REACH: dict[BalloonKind, tuple[float, float]] = {
    "speech": (0.0, 0.0),
    "thought": (0.0, 0.85),
    "shout": (0.48, 0.0),
    "whisper": (0.0, 0.0),
    "radio": (0.16, 0.15),
    "weak": (0.08, 0.15),
    "caption": (0.0, 0.0),
}
"""How far a kind's spikes, bumps or waves go beyond the body's box on every side: shares of half the box's
smaller side and of the text size, to add up."""

HAIR = 0.3
"""A face is kept free together with this share of its height above it (hair belongs to a likeness)."""
PAD = 0.35
"""Distance of a balloon from its panel's edge, in text sizes."""
MAP_CELLS = 40
BODY_WEIGHT, FACE_WEIGHT, AVOID_WEIGHT = 0.35, 1.0, 0.6


class Item(msgspec.Struct, frozen=True):
    """A balloon as the search sees it."""

    job: BalloonJob
    boxy: bool
    reach: tuple[float, float]
    aim: Aim
    face: int
    """Index of the speaker's face, −1 for none."""

    def outline(self, w: Floats, h: Floats) -> tuple[Floats, Floats]:
        """Half sizes of the outline around boxes of `w` × `h` points."""
        share, fixed = self.reach
        extra = share * np.minimum(w, h) / 2 + fixed
        return w / 2 + extra, h / 2 + extra


class Scene:
    """What the costs look up, computed once a panel. Lengths are points."""

    def __init__(self, job: PanelJob) -> None:
        self.job = job
        self.frame = Region(job.shape)
        self.region = body_region(job.shape, job.safe)
        box = self.frame.box
        self.diagonal = max(1.0, float(np.hypot(box.w, box.h)))
        self.forward = 1.0 if job.reading == "ltr" else -1.0
        self.gap = 0.4 * job.text_size
        self.min_tail = 0.9 * job.text_size
        self.ellipses = np.array([_ellipse(f.rect) for f in job.faces], dtype=np.float64).reshape(-1, 4)
        """Faces as centre x, y and half width, height."""
        self.mouths = np.array([f.mouth for f in job.faces], dtype=np.float64).reshape(-1, 2)
        self._likenesses = _samples([_with_hair(f.rect) for f in job.faces])
        self._faces = _samples([f.rect for f in job.faces])
        self._sums = _summed(_interest(job, box))
        self._box = box
        self.panel_area = max(1.0, area(job.shape))

    def item(self, balloon: BalloonJob) -> Item:
        """A balloon with its outline's reach and the aim of its tail."""
        boxy = balloon.kind == "caption"
        face = -1 if boxy or balloon.off_panel else _face_of(balloon.speaker, self.job.faces)
        aim: Aim = "none" if boxy else "mouth" if face >= 0 else "border"
        share, em = KIND_REACH[balloon.kind]
        return Item(balloon, boxy, (share, em * self.job.text_size), aim, face)

    def pad(self, item: Item) -> float:
        """Distance a body keeps from the panel's edge; captions may lie flush."""
        return 0.0 if item.boxy else PAD * self.job.text_size

    def cover(self, cx: Floats, cy: Floats, a: Floats, b: Floats, boxy: bool) -> Floats:
        """Sum over the faces of the share (0..1) that each body hides, hair included."""
        return _hidden_share(self._likenesses, cx, cy, a, b, boxy)

    def bare_cover(self, cx: Floats, cy: Floats, a: Floats, b: Floats, boxy: bool) -> Floats:
        """The same for the faces alone."""
        return _hidden_share(self._faces, cx, cy, a, b, boxy)

    def hidden_interest(self, cx: Floats, cy: Floats, a: Floats, b: Floats) -> Floats:
        """Interest under each body's box (bodies, faces, what to avoid) as a share of the panel's area."""
        left, right = self._column(cx - a), self._column(cx + a)
        top, bottom = self._row(cy - b), self._row(cy + b)
        total = (
            self._sum_at(right, bottom) - self._sum_at(left, bottom)
            - self._sum_at(right, top) + self._sum_at(left, top)
        )  # fmt: skip
        cell = self._box.w * self._box.h / MAP_CELLS**2
        return total * cell / self.panel_area

    def _column(self, x: Floats) -> Floats:
        return np.clip((x - self._box.x) / self._box.w, 0.0, 1.0) * MAP_CELLS

    def _row(self, y: Floats) -> Floats:
        return np.clip((y - self._box.y) / self._box.h, 0.0, 1.0) * MAP_CELLS

    def _sum_at(self, x: Floats, y: Floats) -> Floats:
        """The summed-area table between its nodes, bilinearly."""
        i, j = np.minimum(x.astype(np.intp), MAP_CELLS - 1), np.minimum(y.astype(np.intp), MAP_CELLS - 1)
        u, v = x - i, y - j
        s = self._sums
        upper = s[j, i] * (1 - u) + s[j, i + 1] * u
        lower = s[j + 1, i] * (1 - u) + s[j + 1, i + 1] * u
        value: Floats = upper * (1 - v) + lower * v
        return value


def _face_of(speaker: str, faces: tuple[FaceSpot, ...]) -> int:
    """Index of the speaker's largest face, −1 where the speaker is unknown or not in the picture."""
    own = [i for i, f in enumerate(faces) if speaker and f.who == speaker]
    return max(own, key=lambda i: faces[i].rect.area) if own else -1


def _ellipse(r: Rect) -> tuple[float, float, float, float]:
    return r.center.x, r.center.y, max(r.w / 2, 0.5), max(r.h / 2, 0.5)


def _with_hair(r: Rect) -> Rect:
    return Rect(r.x - 0.06 * r.w, r.y - HAIR * r.h, 1.12 * r.w, (1.06 + HAIR) * r.h)


def _samples(rects: list[Rect], side: int = 9) -> tuple[Floats, Floats]:
    """Points spread over the ellipse in each rectangle, and each point's share of its ellipse."""
    at = (np.arange(side) + 0.5) / side * 2 - 1
    gx, gy = np.meshgrid(at, at)
    keep = gx**2 + gy**2 <= 1
    unit = np.stack([gx[keep], gy[keep]], axis=1)
    parts = [unit * (e[2], e[3]) + (e[0], e[1]) for e in map(_ellipse, rects)]
    points = np.concatenate(parts) if parts else np.zeros((0, 2))
    return points, np.full(len(points), 1.0 / len(unit))


def _hidden_share(
    samples: tuple[Floats, Floats], cx: Floats, cy: Floats, a: Floats, b: Floats, boxy: bool
) -> Floats:
    """Sum of the samples' shares under each body."""
    points, share = samples
    if not len(share):
        return np.zeros_like(cx)
    x = np.abs(points[:, 0] - cx[:, None]) / a[:, None]
    y = np.abs(points[:, 1] - cy[:, None]) / b[:, None]
    hidden = np.maximum(x, y) < 1 if boxy else x**ROUND + y**ROUND < 1
    shares: Floats = hidden @ share
    return shares


def _interest(job: PanelJob, box: Rect) -> Floats:
    """MAP_CELLS² cells over the panel's bounding box, each with the highest weight of what lies there."""
    grid = np.zeros((MAP_CELLS, MAP_CELLS))
    weighted = [(r, BODY_WEIGHT) for r in job.bodies] + [(r, AVOID_WEIGHT) for r in job.avoid]
    for rect, weight in [*weighted, *((_with_hair(f.rect), FACE_WEIGHT) for f in job.faces)]:
        x0, x1 = ((v - box.x) / box.w * MAP_CELLS for v in (rect.x, rect.right))
        y0, y1 = ((v - box.y) / box.h * MAP_CELLS for v in (rect.y, rect.bottom))
        rows = slice(max(0, round(y0)), max(0, round(y1)))
        columns = slice(max(0, round(x0)), max(0, round(x1)))
        grid[rows, columns] = np.maximum(grid[rows, columns], weight)
    return grid


def _summed(grid: Floats) -> Floats:
    """Summed-area table with a leading row and column of zeros."""
    sums = np.zeros((MAP_CELLS + 1, MAP_CELLS + 1))
    sums[1:, 1:] = grid.cumsum(axis=0).cumsum(axis=1)
    return sums
