"""Outlines of free panels changed by hand: corners moved, added, taken away, edges moved and curved."""

from __future__ import annotations

from kitsumy_desktop.comic.bends import arc_point, bend_at, bend_through, outward, part_of_bend
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.craft.layout.outlines import Outline, outline_of


def corner_moved(outline: Outline, index: int, to: Point) -> Outline:
    """With one corner elsewhere; the edges beside it keep their bend."""
    corners = list(outline.corners)
    corners[index] = to
    return outline_of(corners, outline.bends)


def edge_moved(outline: Outline, index: int, way: Point) -> Outline:
    """With both ends of an edge displaced."""
    after = (index + 1) % len(outline.corners)
    moved = [p.plus(way) if i in (index, after) else p for i, p in enumerate(outline.corners)]
    return outline_of(moved, outline.bends)


def corner_added(outline: Outline, index: int, at: Point, share: float | None = None) -> Outline:
    """With a corner at `at` in edge `index`. With `share` (0..1 of the edge) the corner lies on the edge and
    both parts of a curve stay curved as they were; else they are straight."""
    corners, n = list(outline.corners), len(outline.corners)
    bends = [bend_at(outline.bends, i) for i in range(n)]
    parts = [0.0, 0.0]
    if share is not None:
        side = outward(outline.corners)
        at = arc_point(corners[index], corners[(index + 1) % n], side * bends[index], share)
        parts = [part_of_bend(bends[index], share), part_of_bend(bends[index], 1 - share)]
    corners.insert(index + 1, at)
    bends[index : index + 1] = parts
    return outline_of(corners, bends)


def corner_removed(outline: Outline, index: int) -> Outline:
    """Without a corner; a straight edge takes the place of the two beside it. The last three stay."""
    n = len(outline.corners)
    if n <= 3:
        return outline
    bends = [bend_at(outline.bends, i) for i in range(n)]
    bends[index - 1] = 0.0
    kept = [i for i in range(n) if i != index]
    return outline_of([outline.corners[i] for i in kept], [bends[i] for i in kept])


def edge_bent(outline: Outline, index: int, through: Point) -> Outline:
    """With an edge curved so that its middle is as far out as `through`."""
    n = len(outline.corners)
    p, q = outline.corners[index], outline.corners[(index + 1) % n]
    bends = [bend_at(outline.bends, i) for i in range(n)]
    bends[index] = outward(outline.corners) * bend_through(p, q, through)
    return outline_of(outline.corners, bends)


def edge_middle(outline: Outline, index: int) -> Point:
    """The middle of an edge, on its curve."""
    n = len(outline.corners)
    bend = outward(outline.corners) * bend_at(outline.bends, index)
    return arc_point(outline.corners[index], outline.corners[(index + 1) % n], bend, 0.5)
