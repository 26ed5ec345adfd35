"""Chains of joined balloons: who goes on from whom, and what holds when some of them go away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from kitsumy_desktop.comic.document import Document, Item
from kitsumy_desktop.comic.ids import BalloonId, PageId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon


def chain_of(document: Document, balloon_id: RecordId) -> tuple[Balloon, ...]:
    """The balloons joined with this one, itself included: the one that begins first. KeyError if unknown."""
    balloon = document.balloon(balloon_id)
    return chains(document.items(balloon.page)).get(balloon.id, (balloon,))


def chains(items: Iterable[Item]) -> dict[BalloonId, tuple[Balloon, ...]]:
    """The chain of every balloon that is joined with another one of `items`.

    Each begins with the balloon that goes on from none; the others follow in reading order, none before the
    one it goes on from.
    """
    balloons = {i.id: i for i in items if isinstance(i, Balloon)}
    if not any(b.joined in balloons for b in balloons.values()):
        return {}
    following: dict[BalloonId, list[Balloon]] = {}
    for balloon in sorted(balloons.values(), key=lambda b: b.order):
        if balloon.joined in balloons and balloon.joined is not None:
            following.setdefault(balloon.joined, []).append(balloon)
    found: dict[BalloonId, tuple[Balloon, ...]] = {}
    for root in balloons.values():
        if root.joined in balloons or root.id not in following:
            continue
        chain = _from(root, following)
        found.update((b.id, chain) for b in chain)
    return found


def with_chains(document: Document, ids: Sequence[RecordId]) -> tuple[RecordId, ...]:
    """Records with every balloon that is joined with one of them: they are drawn together."""
    found = dict.fromkeys(ids)
    for record in map(document.find, ids):
        if isinstance(record, Balloon):
            found.update((b.id, None) for b in chain_of(document, record.id))
    return tuple(found)


def relinked(before: Document, after: Document, balloons: Iterable[Balloon]) -> tuple[Balloon, ...]:
    """Those of some balloons of `after` that go on from one which is not on their page any more.

    Each is joined with the nearest one of its chain, as it was in `before`, that is still there.
    """
    mended = []
    for balloon in balloons:
        if balloon.joined is None or _stands_on(after, balloon.joined, balloon.page):
            continue
        joined = _left_before(before, after, balloon)
        mended.append(parted(balloon) if joined is None else msgspec.structs.replace(balloon, joined=joined))
    return tuple(mended)


def parted(balloon: Balloon) -> Balloon:
    """The balloon joined with none before it."""
    return msgspec.structs.replace(balloon, joined=None, bridge=False)


def linked_copies(pairs: Iterable[tuple[Item, Item]]) -> tuple[Item, ...]:
    """Copies of (original, copy), joined with each other as their originals are, and with nothing else."""
    copies = dict(pairs)
    names = {original.id: copy.id for original, copy in copies.items() if isinstance(copy, Balloon)}
    linked: list[Item] = []
    for original, copy in copies.items():
        if isinstance(original, Balloon) and isinstance(copy, Balloon):
            joined = names.get(original.joined) if original.joined is not None else None
            bridge = original.bridge and joined is not None
            copy = msgspec.structs.replace(copy, joined=joined, bridge=bridge)
        linked.append(copy)
    return tuple(linked)


def _from(root: Balloon, following: dict[BalloonId, list[Balloon]]) -> tuple[Balloon, ...]:
    chain, waiting = [root], [root]
    while waiting:
        for balloon in following.get(waiting.pop(0).id, []):
            chain.append(balloon)
            waiting.append(balloon)
    return tuple(chain)


def _left_before(before: Document, after: Document, balloon: Balloon) -> BalloonId | None:
    """The nearest balloon before this one in its chain that still is on its page."""
    at, seen = balloon.joined, {balloon.id}
    while at is not None and at not in seen:
        if _stands_on(after, at, balloon.page):
            return at
        seen.add(at)
        record = before.find(at)
        at = record.joined if isinstance(record, Balloon) else None
    return None


def _stands_on(document: Document, balloon_id: RecordId, page: PageId) -> bool:
    record = document.find(balloon_id)
    return isinstance(record, Balloon) and record.page == page
