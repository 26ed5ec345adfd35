"""Far more balloons than a panel can hold, set in rows: no search finds places where there are none.

Somebody pastes a chapter into one panel: the page must follow at once, and every word must be there.
"""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point, Rect, Size, bounds
from kitsumy_desktop.craft.placement.job import BalloonJob, PanelJob, Placed

MOST_SEARCHED = 30
"""The search takes a time that grows with the square of the balloons; so many read badly anyway."""
GAP = 2.0
"""Between bodies, points."""


def in_rows(job: PanelJob) -> tuple[Placed, ...]:
    """Bodies in reading order from the panel's top, row by row; what no longer fits begins at the top again.
    Locked bodies keep their box. No tails: they would cross everything."""
    box = bounds(job.shape)
    x, y, row = 0.0, box.y, 0.0
    placed: list[Placed] = []
    for balloon in job.balloons:
        size = _smallest(balloon)
        if balloon.locked is not None:
            placed.append(_at(balloon, balloon.locked))
            continue
        if x and x + size.w > box.w:
            x, y, row = 0.0, y + row + GAP, 0.0
        if y + size.h > box.bottom:
            y = box.y
        left = box.right - x - size.w if job.reading == "rtl" else box.x + x
        placed.append(_at(balloon, Rect(left, y, size.w, size.h)))
        x, row = x + size.w + GAP, max(row, size.h)
    return tuple(placed)


def _smallest(balloon: BalloonJob) -> Size:
    return min(balloon.boxes, key=lambda size: size.w * size.h, default=Size(1.0, 1.0))


def _at(balloon: BalloonJob, box: Rect) -> Placed:
    return Placed(balloon.id, Point(box.center.x, box.center.y), Size(box.w, box.h), ())
