"""Balloons of one speaker joined into one, and separated again."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

import msgspec

from kitsumy_desktop.comic.chains import chain_of, parted
from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import BalloonId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.editing.commands.balloons import balloons_of

APART = 1.2
"""Balloons further apart than this, in letter sizes, are joined by a narrow connector."""


def join_balloons(document: Document, ids: Collection[RecordId]) -> Diff:
    """Each of some balloons goes on from the one before it in reading order; one of them keeps the tail.

    Raises InputError for fewer than two, and for balloons of several pages.
    """
    chosen = in_reading_order(document, balloons_of(document, ids))
    if len(chosen) < 2:
        raise InputError("Two balloons or more are joined.", "Select them with Shift held.")
    if len({b.page for b in chosen}) > 1:
        raise InputError("Balloons of different pages cannot be joined.")
    first = chosen[0]
    joined = [first if _leads_outside(document, first, {b.id for b in chosen}) else parted(first)]
    for before, balloon in pairwise(chosen):
        far = _gap(before.box, balloon.box) > APART * _em(document, before)
        joined.append(msgspec.structs.replace(balloon, joined=before.id, bridge=far))
    return changed(document, _one_tail(joined))


def separate_balloons(document: Document, ids: Collection[RecordId]) -> Diff:
    """Some balloons taken out of their chains; one without a tail gets one like that of the chain's first."""
    chosen = {b.id: b for b in balloons_of(document, ids)}
    changes: dict[BalloonId, Balloon] = {}
    for balloon in chosen.values():
        chain = chain_of(document, balloon.id)
        if len(chain) < 2:
            continue
        tails = next((b.tails for b in chain if b.tails), ())
        changes[balloon.id] = _with_tail(parted(balloon), tails)
        for other in chain:
            if other.joined in chosen and other.id not in chosen:
                changes[other.id] = _relinked(document, other, chosen, tails)
    return changed(document, list(changes.values()))


def set_connector(document: Document, ids: Collection[RecordId], narrow: bool) -> Diff:
    """Whether joined balloons that stand apart have a narrow connector, or a wider neck."""
    joined = [b for b in balloons_of(document, ids) if b.joined is not None]
    return changed(document, [msgspec.structs.replace(b, bridge=narrow) for b in joined])


def in_reading_order(document: Document, balloons: Collection[Balloon]) -> tuple[Balloon, ...]:
    """Balloons as a reader meets them: by page, by panel, by their order in it."""
    pages = {p: i for i, p in enumerate(document.comic.pages)}

    def place(balloon: Balloon) -> tuple[int, int, int]:
        panels = document.page(balloon.page).panels
        panel = panels.index(balloon.panel) if balloon.panel in panels else len(panels)
        return pages.get(balloon.page, 0), panel, balloon.order

    return tuple(sorted(balloons, key=place))


def _leads_outside(document: Document, balloon: Balloon, chosen: set[BalloonId]) -> bool:
    """Whether what a balloon goes on from is, all the way back, none of the chosen ones."""
    at = balloon.joined
    while at is not None:
        if at in chosen:
            return False
        at = document.balloon(at).joined
    return balloon.joined is not None


def _one_tail(chain: list[Balloon]) -> list[Balloon]:
    """Of balloons said by one person only the one nearest to the mouth keeps a tail.

    The mouth is where a tail ends that was bound to somebody, otherwise the end of the shortest tail.
    """
    if len({b.speaker.strip().casefold() for b in chain if b.speaker.strip()}) > 1:
        return chain
    tails = [(b, t) for b in chain for t in b.tails]
    if len({b.id for b, _ in tails}) < 2:
        return chain
    _, aim = min(tails, key=lambda bt: (not bt[1].follows, bt[0].center.distance(bt[1].tip)))
    keeper = min((b for b, _ in tails), key=lambda b: b.center.distance(aim.tip))
    kept = keeper.tails if not aim.follows or any(t.follows for t in keeper.tails) else (aim,)
    return [msgspec.structs.replace(b, tails=kept if b.id == keeper.id else ()) for b in chain]


def _relinked(
    document: Document, balloon: Balloon, chosen: Collection[BalloonId], tails: tuple[Tail, ...]
) -> Balloon:
    at = balloon.joined
    while at is not None and at in chosen:
        at = document.balloon(at).joined
    if at is not None:
        return msgspec.structs.replace(balloon, joined=at)
    return _with_tail(parted(balloon), tails)


def _with_tail(balloon: Balloon, tails: tuple[Tail, ...]) -> Balloon:
    if balloon.tails or balloon.kind == "caption":
        return balloon
    return msgspec.structs.replace(balloon, tails=tails[:1])


def _gap(a: Rect, b: Rect) -> float:
    across = max(a.x - b.right, b.x - a.right, 0.0)
    down = max(a.y - b.bottom, b.y - a.bottom, 0.0)
    return float((across * across + down * down) ** 0.5)


def _em(document: Document, balloon: Balloon) -> float:
    return balloon_style(document, document.page(balloon.page), balloon).size
