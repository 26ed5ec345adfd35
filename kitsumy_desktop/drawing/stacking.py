"""In which order items are painted: as the page has them, joined balloons together, some behind figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kitsumy_desktop.comic.document import Item
from kitsumy_desktop.comic.ids import BalloonId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.sfx import Sfx

Chains = Mapping[BalloonId, tuple[Balloon, ...]]


def stacked(items: Sequence[Item], chains: Chains) -> tuple[Item, ...]:
    """`items` from the back to the front as they are painted.

    Joined balloons lie together where the topmost of them lies. What is behind a figure lies below everything
    with words in its panel that is not: a figure that covers the one must not cover the other.
    """
    order = _chained(items, chains)
    for item in [i for i in order if is_behind(i, chains)]:
        above = next((k for k, i in enumerate(order) if _covers(i, item, chains)), None)
        here = order.index(item)
        if above is not None and above < here:
            order.insert(above, order.pop(here))
    return tuple(order)


def is_behind(item: Item, chains: Chains) -> bool:
    """Whether a balloon lies behind the figures of its panel; joined ones do as the first of them does."""
    return isinstance(item, Balloon) and chains.get(item.id, (item,))[0].behind


def _chained(items: Sequence[Item], chains: Chains) -> list[Item]:
    last = {chains[i.id][0].id: i.id for i in items if isinstance(i, Balloon) and i.id in chains}
    order: list[Item] = []
    for item in items:
        chain = chains.get(item.id) if isinstance(item, Balloon) else None
        if chain is None:
            order.append(item)
        elif last[chain[0].id] == item.id:
            order += chain
    return order


def _covers(item: Item, behind: Item, chains: Chains) -> bool:
    return isinstance(item, Balloon | Sfx) and item.panel == behind.panel and not is_behind(item, chains)
