"""Candidate bodies as arrays, each with the tail it would get."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from kitsumy_desktop.craft.placement.region import ROUND, Flags, Floats
from kitsumy_desktop.craft.placement.scene import Item, Scene

TAIL_SHARE = 0.55
"""A tail ends this far on the way from the body to the mouth (letterers: 50–60 %)."""
TAIL_MOST = 0.8
"""…and never beyond this, however short the way."""

DOWN, FROM_ABOVE = 1.25, 0.3
"""A way down to the panel's border seems longer than one to the side; one up seems longer by this share of
the panel's diagonal: voices rarely come from above."""


class Bodies(NamedTuple):
    """N possible bodies of one balloon: centres, half sizes of the whole outline, boxes, and tails.

    A tail runs from (ex, ey) on the body to the tip (tx, ty); (mx, my) is what it aims at, `way` the
    distance from the body to that. Without a tail the tip lies on the centre and the way is 0.
    """

    cx: Floats
    cy: Floats
    a: Floats
    b: Floats
    w: Floats
    h: Floats
    ex: Floats
    ey: Floats
    tx: Floats
    ty: Floats
    mx: Floats
    my: Floats
    way: Floats

    def chosen(self, which: Floats | Flags | list[int] | slice) -> Bodies:
        """The bodies at these indices."""
        return Bodies(*(column[which] for column in self))


def make_bodies(scene: Scene, item: Item, cx: Floats, cy: Floats, w: Floats, h: Floats) -> Bodies:
    """Bodies of box `w` × `h` at these centres, with the outline's reach and their tails."""
    a, b = item.outline(w, h)
    if item.aim == "none":
        zero = np.zeros_like(cx)
        return Bodies(cx, cy, a, b, w, h, cx, cy, cx, cy, cx, cy, zero)
    if item.aim == "mouth":
        mx = np.full_like(cx, scene.mouths[item.face, 0])
        my = np.full_like(cy, scene.mouths[item.face, 1])
    else:
        mx, my = _border_aims(scene, cx, cy, a, b)
    ex, ey, way = exits(cx, cy, a, b, mx, my)
    length = _tail_lengths(scene, item, ex, ey, mx, my, way) if item.aim == "mouth" else way
    share = np.divide(length, way, out=np.zeros_like(way), where=way > 0)
    tx, ty = ex + (mx - ex) * share, ey + (my - ey) * share
    return Bodies(cx, cy, a, b, w, h, ex, ey, tx, ty, mx, my, way)


def exits(cx: Floats, cy: Floats, a: Floats, b: Floats, mx: Floats, my: Floats) -> tuple[Floats, ...]:
    """Where the straight way from each centre to its aim leaves the body, and how far it then still is."""
    dx, dy = mx - cx, my - cy
    radius = (np.abs(dx / a) ** ROUND + np.abs(dy / b) ** ROUND) ** (1 / ROUND)
    share = np.minimum(1.0, 1.0 / np.maximum(radius, 1e-9))
    return cx + dx * share, cy + dy * share, np.hypot(dx, dy) * (1 - share)


def _tail_lengths(
    scene: Scene, item: Item, ex: Floats, ey: Floats, mx: Floats, my: Floats, way: Floats
) -> Floats:
    """55 % of the way, but short of the speaker's own face, and never a mere stub."""
    fx, fy, fa, fb = scene.ellipses[item.face]
    px, py = (ex - fx) / fa, (ey - fy) / fb
    dx, dy = (mx - ex) / fa, (my - ey) / fb
    qa = np.maximum(dx * dx + dy * dy, 1e-12)
    qb, qc = px * dx + py * dy, px * px + py * py - 1
    root = qb * qb - qa * qc
    enters = np.where((root > 0) & (qc > 0), (-qb - np.sqrt(np.maximum(root, 0))) / qa, 1.0)
    before_face = np.clip(enters, 0.0, 1.0) * way - 0.15 * scene.min_tail
    wanted = np.minimum(TAIL_SHARE * way, np.maximum(before_face, scene.min_tail))
    return np.minimum(np.maximum(wanted, scene.min_tail), TAIL_MOST * way)


def _border_aims(scene: Scene, cx: Floats, cy: Floats, a: Floats, b: Floats) -> tuple[Floats, Floats]:
    """Where on the panel's border an off-panel speaker's tail ends: the nearest side, rarely the top."""
    frame = scene.frame
    start, along = frame.corners, frame.ends - frame.corners
    up = np.maximum(0.0, -frame.outward[:, 1])
    down = np.maximum(0.0, frame.outward[:, 1])
    sag = 0.55 * b[:, None] * (1 - up - down)
    dx, dy = cx[:, None] - start[:, 0], cy[:, None] + sag - start[:, 1]
    t = (dx * along[:, 0] + dy * along[:, 1]) / np.einsum("ec,ec->e", along, along)
    t = np.clip(t, 0.04, 0.96)
    x, y = start[:, 0] + t * along[:, 0], start[:, 1] + t * along[:, 1]
    over = np.maximum(0.0, np.abs(x - cx[:, None]) - a[:, None] * np.abs(frame.outward[:, 0]))
    under = np.maximum(0.0, np.abs(y - cy[:, None]) - b[:, None] * np.abs(frame.outward[:, 1]))
    ways = np.hypot(over, under)
    pick = np.argmin(ways * (1 + (DOWN - 1) * down**2) + FROM_ABOVE * scene.diagonal * up**2, axis=1)
    rows = np.arange(len(cx))
    return x[rows, pick], y[rows, pick]


def segment_nearness(
    px: Floats, py: Floats, qx: Floats, qy: Floats, cx: Floats, cy: Floats, a: Floats, b: Floats
) -> Floats:
    """How near segments p–q come to ellipses, in units of their half sizes: below 1 a segment enters."""
    ux, uy = (px - cx) / a, (py - cy) / b
    dx, dy = (qx - px) / a, (qy - py) / b
    t = np.clip(-(ux * dx + uy * dy) / np.maximum(dx * dx + dy * dy, 1e-12), 0.0, 1.0)
    nearness: Floats = np.hypot(ux + t * dx, uy + t * dy)
    return nearness


def segments_cross(p: tuple[Floats, ...], q: tuple[Floats, ...]) -> Flags:
    """Which segments (x0, y0, x1, y1) of `p` cross those of `q`; the arrays are broadcast."""
    px, py, p2x, p2y = p
    qx, qy, q2x, q2y = q

    def side(ax: Floats, ay: Floats, bx: Floats, by: Floats, x: Floats, y: Floats) -> Floats:
        return (bx - ax) * (y - ay) - (by - ay) * (x - ax)

    apart_q = side(px, py, p2x, p2y, qx, qy) * side(px, py, p2x, p2y, q2x, q2y) < 0
    apart_p = side(qx, qy, q2x, q2y, px, py) * side(qx, qy, q2x, q2y, p2x, p2y) < 0
    crossing: Flags = apart_q & apart_p
    return crossing
