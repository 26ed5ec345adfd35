"""Chains of joined balloons: who goes on from whom, and what holds when some of them go away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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


def relinked(document: Document, gone: Iterable[BalloonId], page: PageId) -> tuple[Balloon, ...]:
    """Balloons left on a page that went on from one of `gone`, each joined with what is left before it."""
    taken = set(gone)
    mended = []
    for item in document.items(page):
        if isinstance(item, Balloon) and item.joined in taken and item.id not in taken:
            before = _left_before(document, item, taken)
            mended.append(
                msgspec.structs.replace(item, joined=before, bridge=item.bridge and before is not None)
            )
    return tuple(mended)


def with_links_of_copies(copies: Mapping[RecordId, Item]) -> tuple[Item, ...]:
    """Copies by the id of their originals, joined with each other as those are, and with nothing else."""
    linked: list[Item] = []
    for copy in copies.values():
        if isinstance(copy, Balloon) and copy.joined is not None:
            other = copies.get(copy.joined)
            joined = other.id if isinstance(other, Balloon) else None
            copy = msgspec.structs.replace(copy, joined=joined, bridge=copy.bridge and joined is not None)
        linked.append(copy)
    return tuple(linked)


def _from(root: Balloon, following: dict[BalloonId, list[Balloon]]) -> tuple[Balloon, ...]:
    chain, waiting = [root], [root]
    while waiting:
        for balloon in following.get(waiting.pop(0).id, []):
            chain.append(balloon)
            waiting.append(balloon)
    return tuple(chain)


def _left_before(document: Document, balloon: Balloon, taken: set[BalloonId]) -> BalloonId | None:
    """The nearest balloon before this one in its chain that is not taken away."""
    at, seen = balloon.joined, {balloon.id}
    while at in taken and at is not None and at not in seen:
        seen.add(at)
        record = document.find(at)
        at = record.joined if isinstance(record, Balloon) else None
    return at if at is not None and at not in taken and isinstance(document.find(at), Balloon) else None
