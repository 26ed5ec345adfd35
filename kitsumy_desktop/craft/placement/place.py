"""Balloons and captions of one panel, placed."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point, Rect, Size
from kitsumy_desktop.craft.placement.bodies import Bodies
from kitsumy_desktop.craft.placement.job import PanelJob, Placed
from kitsumy_desktop.craft.placement.scene import Item, Scene
from kitsumy_desktop.craft.placement.search import best_bodies
from kitsumy_desktop.craft.placement.tails import finished_tails


def place_balloons(job: PanelJob) -> tuple[Placed, ...]:
    """A place and tails for every balloon of `job`, in its order; locked ones keep their box.

    The same job gives the same answer. A balloon that cannot fit stands where it sticks out least.
    Raises ValueError for a balloon without boxes or a panel without an area.
    """
    if not job.balloons:
        return ()
    if any(not b.boxes and b.locked is None for b in job.balloons):
        raise ValueError("a balloon to be placed needs at least one box")
    scene = Scene(job)
    items = [scene.item(balloon) for balloon in job.balloons]
    state = best_bodies(scene, items)
    tails = finished_tails(scene, items, state)
    return tuple(
        Placed(item.job.id, box.center, Size(box.w, box.h), tail)
        for item, box, tail in zip(items, map(_box, items, state), tails, strict=True)
    )


def _box(item: Item, body: Bodies) -> Rect:
    if item.job.locked is not None:
        return item.job.locked
    center = Point(float(body.cx[0]), float(body.cy[0]))
    w, h = 2 * float(body.a[0]) / item.reach, 2 * float(body.b[0]) / item.reach
    return Rect(center.x - w / 2, center.y - h / 2, w, h)
