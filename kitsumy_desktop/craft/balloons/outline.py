"""A balloon's outline: body and tails as one curve, thought trail, pen and fill; joined ones as one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, contains
from kitsumy_desktop.comic.path import Path, flatten
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Lettering
from kitsumy_desktop.craft.balloons.bodies import body_loop
from kitsumy_desktop.craft.balloons.links import link_loop
from kitsumy_desktop.craft.balloons.loop import Loop, Piece, closed_path
from kitsumy_desktop.craft.balloons.tails import Cut, cut_tails, tail_tips
from kitsumy_desktop.craft.balloons.trail import thought_trail
from kitsumy_desktop.craft.balloons.union import meet, united

PEN = {"shout": 1.25}
"""Stroke of a kind as a multiple of the lettering's."""

TEETH = {"shout": 2, "radio": 2}
"""Pieces per tooth: a tail of these bodies takes the place of a tooth."""


DRAWN = 128
"""Bodies with tails that are remembered: while one of a chain is dragged the others stay as they are."""


class BalloonOutline(msgspec.Struct, frozen=True):
    """How a balloon is drawn. Paths in page points; fill `body` and `extras`, then stroke them."""

    body: Path
    extras: tuple[Path, ...]
    fill: str
    stroke: float
    dash: tuple[float, ...] = ()
    ink: str = "#111111"
    double: bool = False
    """Two lines of `stroke`, a gap of the same width between them."""

    @property
    def reach(self) -> float:
        """How far the pen paints outside the curve, in points."""
        return self.stroke * (1.5 if self.double else 0.5)


class Member(NamedTuple):
    """A balloon of a chain with what it is drawn with."""

    balloon: Balloon
    lettering: Lettering
    panel: Polygon | None
    """Where a speaker outside the picture is cut off."""


def balloon_outline(
    balloon: Balloon, lettering: Lettering, panel_shape: Polygon | None = None
) -> BalloonOutline:
    """The outline of a balloon alone. The same balloon always looks the same: its dice are its id's."""
    return chain_outline((Member(balloon, lettering, panel_shape),))


def chain_outline(members: Sequence[Member]) -> BalloonOutline:
    """One outline around joined balloons, the first of which gives pen, ink and fill.

    Bodies that stand apart are linked, each with the one it goes on from. Raises IndexError for none.
    """
    first = members[0]
    drawn = [_drawn(member) for member in members]
    loops = [loop for loop, _ in drawn]
    if len(members) > 1:
        loops = united([*loops, *_links(members)])
    body = Path()
    for loop in loops:
        body = body.joined(closed_path(loop.pieces))
    extras = tuple(extra for _, more in drawn for extra in more)
    return _inked(first.balloon, first.lettering, body, extras)


def balloon_bounds(balloon: Balloon, lettering: Lettering, panel_shape: Polygon | None = None) -> Rect:
    """The rectangle a drawn balloon touches, tails and pen included."""
    return chain_bounds((Member(balloon, lettering, panel_shape),))


def chain_bounds(members: Sequence[Member]) -> Rect:
    """The rectangle joined balloons touch together, tails and pen included."""
    outline = chain_outline(members)
    box = outline.body.bounds()
    for extra in outline.extras:
        box = box.united(extra.bounds())
    return box.grown(2 * outline.reach)


def outline_contains(outline: BalloonOutline, point: Point) -> bool:
    """Whether a point is on the balloon: its body, a tail or the trail."""
    return any(
        contains(polyline, point) for path in (outline.body, *outline.extras) for polyline in flatten(path, 8)
    )


def letter_size(balloon: Balloon, lettering: Lettering) -> float:
    """The size in points by which a balloon's bumps, teeth, tails and links are made."""
    return lettering.size * balloon.text_scale


def _inked(balloon: Balloon, lettering: Lettering, body: Path, extras: tuple[Path, ...]) -> BalloonOutline:
    stroke = lettering.stroke * PEN.get(balloon.kind, 1.0) if balloon.stroke is None else balloon.stroke
    return BalloonOutline(
        body,
        extras,
        balloon.fill or lettering.paper,
        stroke,
        (4 * stroke, 3 * stroke) if balloon.kind == "whisper" and stroke > 0 else (),
        balloon.ink or lettering.line or lettering.ink,
        balloon.double,
    )


@lru_cache(DRAWN)
def _drawn(member: Member) -> tuple[Loop, tuple[Path, ...]]:
    """Body and tails as one loop, and the ellipses of a trail."""
    balloon, lettering, panel = member
    em = letter_size(balloon, lettering)
    body = body_loop(balloon, em)
    tails = () if balloon.kind == "caption" else tail_tips(balloon, panel)
    if balloon.kind == "thought":
        return body, tuple(e for t in tails for e in thought_trail(body, balloon.center, t, em))
    tooth = TEETH.get(balloon.kind, 0)
    cuts = cut_tails(body, balloon.center, tails, em, tooth, bolts=balloon.kind == "radio")
    return _with_tails(body, cuts), ()


def _with_tails(body: Loop, cuts: list[Cut]) -> Loop:
    pieces: list[Piece] = []
    for i, cut in enumerate(cuts):
        following = cuts[(i + 1) % len(cuts)]
        pieces += cut.pieces
        pieces += body.between(cut.end, following.start)
    return Loop(pieces) if pieces else body


def _links(members: Sequence[Member]) -> list[Loop]:
    """A link for every balloon whose body does not meet that of the one it goes on from."""
    by_id = {m.balloon.id: m for m in members}
    links = []
    for member in members:
        before = by_id.get(member.balloon.joined) if member.balloon.joined is not None else None
        if before is None:
            continue
        bodies = [body_loop(m.balloon, letter_size(m.balloon, m.lettering)) for m in (before, member)]
        if not meet(*bodies):
            link = link_loop(before.balloon, member.balloon, letter_size(before.balloon, before.lettering))
            links += [link] if link is not None else []
    return links
