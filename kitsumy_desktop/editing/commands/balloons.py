"""Balloons, several at once: kind, tails, whom tails are bound to, in front of or behind the figures."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Polygon
from kitsumy_desktop.comic.ids import BalloonId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind, Tail
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.comic.speakers import Mouth, aimed_tip, mouth_of, mouths
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.items import set_kind, usual_tip

MOST_TAILS = 6
"""A balloon is said by that many people at most."""
LEAST_WIDTH, MOST_WIDTH = 0.2, 4.0
"""Limits of a tail's width, as a multiple of the usual."""


def balloons_of(document: Document, ids: Iterable[RecordId]) -> tuple[Balloon, ...]:
    """Those of some records that are balloons and may be changed, in that order."""
    found = (document.find(i) for i in ids)
    return tuple(b for b in found if isinstance(b, Balloon) and not b.pinned)


def set_kinds(document: Document, ids: Collection[RecordId], kind: BalloonKind, book: FaceBook) -> Diff:
    """Another kind for several balloons, their bodies fitted to the text as it is lettered then."""
    diff = EMPTY
    for balloon in balloons_of(document, ids):
        diff = diff.then(set_kind(diff.applied_to(document), balloon.id, kind, book))
    return diff


def give_tail(document: Document, ids: Collection[RecordId]) -> Diff:
    """One more tail each, on the side where the most room is; captions and the full keep what they have."""
    given = [
        msgspec.structs.replace(b, tails=(*b.tails, Tail(free_tip(b))), locked=True)
        for b in balloons_of(document, ids)
        if b.kind != "caption" and len(b.tails) < MOST_TAILS
    ]
    return changed(document, given)


def take_tail(document: Document, ids: Collection[RecordId]) -> Diff:
    """One tail less each, the last one."""
    some = [b for b in balloons_of(document, ids) if b.tails]
    return changed(document, [msgspec.structs.replace(b, tails=b.tails[:-1]) for b in some])


def free_tip(balloon: Balloon) -> Point:
    """Where one more tail ends: as far from the other tails as can be, at the usual distance."""
    c, a, b = balloon.center, balloon.width / 2, balloon.height / 2
    if not balloon.tails:
        return usual_tip(balloon)
    length = usual_tip(balloon).y - c.y - b
    ways = [
        Point(0, 1),
        Point(0.9, 0.4),
        Point(-0.9, 0.4),
        Point(0.7, 0.7),
        Point(-0.7, 0.7),
        Point(1, 0),
        Point(-1, 0),
        Point(0.7, -0.7),
    ]
    ways += [Point(-0.7, -0.7), Point(0, -1)]
    tips = [Point(c.x + w.x * (a + length), c.y + w.y * (b + length)) for w in ways]
    # people stand below what they say: a tail upward only where there is far more room
    room = {
        tip: min(tip.distance(t.tip) for t in balloon.tails) * (1 if tip.y > c.y else 0.6) for tip in tips
    }
    return max(tips, key=lambda tip: room[tip])


def set_tail(document: Document, balloon_id: BalloonId, index: int, tail: Tail) -> Diff:
    """Another tail in place of number `index`. Raises KeyError for a tail that is not there."""
    balloon = document.balloon(balloon_id)
    if not 0 <= index < len(balloon.tails):
        raise KeyError(f"no tail {index} of {balloon_id}")
    tail = msgspec.structs.replace(tail, width=max(LEAST_WIDTH, min(MOST_WIDTH, tail.width)))
    tails = (*balloon.tails[:index], tail, *balloon.tails[index + 1 :])
    return changed(document, [msgspec.structs.replace(balloon, tails=tails, locked=True)])


def bind_tails(document: Document, ids: Collection[RecordId]) -> Diff:
    """Tails bound to the balloons' speakers: from now on they keep to their mouths.

    Raises InputError where none of the balloons has a speaker whose face the picture shows.
    """
    bound = [b for b in (_bound(document, b) for b in balloons_of(document, ids)) if b is not None]
    if not bound:
        raise InputError(
            "No face in the picture belongs to the speaker.",
            "Give the balloon a speaker, or say whose face it is in Cast and faces.",
        )
    return changed(document, bound)


def free_tails(document: Document, ids: Collection[RecordId]) -> Diff:
    """Tails that follow nobody any more; they stay where they are."""
    freed = []
    for balloon in balloons_of(document, ids):
        tails = tuple(msgspec.structs.replace(t, follows="") for t in balloon.tails)
        freed.append(msgspec.structs.replace(balloon, tails=tails))
    return changed(document, freed)


def set_off_panel(document: Document, ids: Collection[RecordId], outside: bool) -> Diff:
    """Whether the speakers are outside the picture: the tails then end at the panel's border."""
    return _each(document, ids, off_panel=outside)


def set_behind(document: Document, ids: Collection[RecordId], behind: bool) -> Diff:
    """Whether balloons lie behind the figures of their panel's picture (`Art.front`)."""
    return _each(document, ids, behind=behind)


def speaker_mouth(document: Document, balloon: Balloon) -> Mouth | None:
    """The mouth of a balloon's speaker in page points; of the only person seen where nobody is named."""
    if balloon.panel is None:
        return None
    shape: Polygon = panel_shapes(document, balloon.page).get(balloon.panel, ())
    art = document.panel(balloon.panel).art
    if balloon.speaker.strip():
        return mouth_of(balloon.speaker, art, shape)
    seen = mouths(art, shape)
    return seen[0] if len(seen) == 1 else None


def _bound(document: Document, balloon: Balloon) -> Balloon | None:
    mouth = speaker_mouth(document, balloon)
    if mouth is None or balloon.kind == "caption":
        return None
    old = balloon.tails or (Tail(usual_tip(balloon)),)
    nearest = min(range(len(old)), key=lambda i: old[i].tip.distance(mouth.at))
    tip = old[nearest].tip
    if tip.distance(mouth.at) > 1.5 * mouth.size:
        tip = aimed_tip(balloon.center, mouth)
    tail = msgspec.structs.replace(old[nearest], tip=tip, follows=mouth.who)
    tails = (*old[:nearest], tail, *old[nearest + 1 :])
    return msgspec.structs.replace(balloon, tails=tails, off_panel=False, locked=True)


def _each(document: Document, ids: Collection[RecordId], **fields: object) -> Diff:
    return changed(document, [msgspec.structs.replace(b, **fields) for b in balloons_of(document, ids)])
