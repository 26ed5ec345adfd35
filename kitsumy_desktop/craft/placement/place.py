"""Balloons and captions of one panel, placed."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.geometry import Point, Rect, Size
from kitsumy_desktop.craft.placement.bodies import Bodies
from kitsumy_desktop.craft.placement.costs import overlap
from kitsumy_desktop.craft.placement.job import PanelJob, Placed
from kitsumy_desktop.craft.placement.rows import MOST_SEARCHED, in_rows
from kitsumy_desktop.craft.placement.scene import Item, Scene
from kitsumy_desktop.craft.placement.search import best_bodies
from kitsumy_desktop.craft.placement.tails import finished_tails


class Conflicts(msgspec.Struct, frozen=True):
    """What no place could avoid: points a body sticks out, pairs overlapping, faces hidden (in faces)."""

    outside: float = 0.0
    overlapping: int = 0
    hidden_faces: float = 0.0

    @property
    def crowded(self) -> bool:
        """Whether the text is too large for the panel."""
        return self.outside > 0.5 or self.overlapping > 0

    @property
    def any(self) -> bool:
        """Whether a letterer would object."""
        return self.crowded or self.hidden_faces > 0.03


def place_balloons(job: PanelJob) -> tuple[Placed, ...]:
    """A place and tails for every balloon of `job`, in its order; locked ones keep their box.

    The same job gives the same answer. A balloon that cannot fit stands where it sticks out least.
    Raises ValueError for a balloon without boxes.
    """
    return place_and_check(job)[0]


def place_and_check(job: PanelJob) -> tuple[tuple[Placed, ...], Conflicts]:
    """As `place_balloons`, with the conflicts that remain."""
    if not job.balloons:
        return (), Conflicts()
    if any(not b.boxes and b.locked is None for b in job.balloons):
        raise ValueError("a balloon to be placed needs at least one box")
    if len(job.balloons) > MOST_SEARCHED:
        return in_rows(job), Conflicts(overlapping=len(job.balloons))
    scene = Scene(job)
    items = [scene.item(balloon) for balloon in job.balloons]
    state = best_bodies(scene, items)
    tails = finished_tails(scene, items, state)
    placed = tuple(
        Placed(item.job.id, box.center, Size(box.w, box.h), tail)
        for item, box, tail in zip(items, map(_box, items, state), tails, strict=True)
    )
    return placed, _conflicts(scene, items, state)


def _conflicts(scene: Scene, items: Sequence[Item], state: Sequence[Bodies]) -> Conflicts:
    outside, hidden, overlapping = 0.0, 0.0, 0
    for i, (item, body) in enumerate(zip(items, state, strict=True)):
        if item.job.locked is None:
            clear = scene.region.clearance(body.cx, body.cy, body.a, body.b, item.boxy)
            outside = max(outside, -float(clear[0]))
            hidden += float(scene.bare_cover(body.cx, body.cy, body.w / 2, body.h / 2, item.boxy)[0])
        for j in range(i):
            movable = item.job.locked is None or items[j].job.locked is None
            overlapping += movable and overlap(items[j], item, state[j], body)
    return Conflicts(outside, overlapping, hidden)


def _box(item: Item, body: Bodies) -> Rect:
    if item.job.locked is not None:
        return item.job.locked
    center = Point(float(body.cx[0]), float(body.cy[0]))
    w, h = float(body.w[0]), float(body.h[0])
    return Rect(center.x - w / 2, center.y - h / 2, w, h)
